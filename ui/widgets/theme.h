#pragma once

#include "domain/evidence.h"

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace recado {

enum class ThemeMode { System, Light, Dark };

// Tells that colours changed: repaint what was cached (icons, pixmaps). Style-sheet colours follow by themselves.
class ThemeNotifier : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changed();
};

// Every colour, size and font of the program: no colour literal exists anywhere else. How it is used:
//
//   const Theme &theme = Theme::current();           // a value that changes with the mode: do not keep the reference's colours
//   painter->setPen(theme.statusColour(kind));
//   icon->setPixmap(icons::pixmap(Theme::statusIcon(kind), theme.statusColour(kind), 16, this));
//   connect(Theme::notifier(), &ThemeNotifier::changed, this, &MyView::refreshIcons);
//
// Widgets get their looks from the style sheet by dynamic properties: see widgets/looks.h.
struct Theme {
    bool dark = false;

    QColor window, surface, side; // behind cards; cards, tables, header; navigation and status bar
    QColor line, lineSoft, lineStrong; // borders; row separators; border of a hovered control
    QColor text, second, third;   // third only for placeholders and counters
    QColor accent, accentHover, accentSoft, accentLine, onAccent, accentOff;
    QColor paper, bubble;         // behind message bubbles; the bubble itself
    QColor goodGround, warnGround, badGround;
    QColor good, warn, bad;       // text and icons on those grounds and on surface
    QColor link;

    QColor statusColour(EventKind kind) const;
    static QString statusIcon(EventKind kind); // name for icons::icon()

    // Type, in device-independent pixels.
    static constexpr int captionSize = 12, bodySize = 13, sectionSize = 15, titleSize = 18, figureSize = 22;
    // Space: 4 px grid.
    static constexpr int gap = 4, pad = 8, inset = 12, group = 16, margin = 24;
    static constexpr int controlHeight = 32, controlRadius = 6, cardRadius = 10, headerHeight = 56;
    static constexpr int rowHeight = 32, compactRowHeight = 26, navigationWidth = 208, navigationFolded = 56;
    static constexpr int foldWidth = 1100; // windows narrower than this fold their side pane

    // System face; digits of one width where the face can.
    static QFont font(int pixels = bodySize, QFont::Weight weight = QFont::Normal);
    // For ids, codes and exact times.
    static QFont mono(int pixels = captionSize);

    static const Theme &current();
    static ThemeMode mode();
    static ThemeNotifier *notifier();
    // Fusion, palette and the one style sheet. Call again to change the mode while the window is open.
    static void apply(QApplication &application, ThemeMode mode);
};

} // namespace recado
