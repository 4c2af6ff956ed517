#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QWidget;

namespace recado::icons {

// The program's own line drawings (resources/icons/<name>.svg), tinted. Drawn from the vector at the size and device pixel ratio
// asked for, so crisp at 100–200 %. Disabled buttons get the third text colour. An unknown name gives an empty icon and a warning.
//
//   button->setIcon(icons::icon(QStringLiteral("plane"), Theme::current().onAccent));
QIcon icon(const QString &name, const QColor &colour);

// For painting and labels: `size` in device-independent pixels.
QPixmap pixmap(const QString &name, const QColor &colour, int size, const QWidget *on);
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

// The program's own mark, a speech bubble on an accent square: in the theme's colours for inside the window, and as the icon that
// the desktop shows.
QPixmap mark(int size, const QWidget *on);
QIcon applicationIcon();

} // namespace recado::icons
