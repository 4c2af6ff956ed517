#include "tour/album.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace recado::tour {

namespace {

// Text alone gives dozens of shades; an empty page has one ground and its border.
bool isBlank(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() < 24;
}

void drawOver(QPixmap *picture, QWidget *window, QWidget *above)
{
    const QPixmap grabbed = above->grab();
    QPainter painter(picture);
    const QPoint centre((window->width() - above->width()) / 2, (window->height() - above->height()) / 2);
    const bool placed = above->windowType() == Qt::Popup;
    const QPoint at = placed ? above->pos() - window->mapToGlobal(QPoint()) : centre;
    if (!placed)
        painter.fillRect(window->rect(), QColor(0, 0, 0, 90));
    painter.drawPixmap(at, grabbed);
}

} // namespace

void Album::startChapter(const QString &theme)
{
    m_theme = theme;
    m_number = 0;
}

void Album::take(QWidget *window, const QString &name)
{
    // Layouts, fonts and answers from the store settle first.
    QTest::qWait(250);
    QPixmap picture = window->grab();
    // Deepest last: a dialog's own dialog stands before it.
    for (QWidget *above : QApplication::topLevelWidgets()) {
        const bool matters = qobject_cast<QDialog *>(above) || above->windowType() == Qt::Popup;
        if (matters && above->isVisible() && above != window)
            drawOver(&picture, window, above);
    }
    QDir().mkpath(m_folder);
    const QString file = QStringLiteral("%1/%2-%3-%4%5.png").arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name, m_theme, m_suffix);
    if (!picture.save(file) || isBlank(picture.toImage())) {
        qCritical("blank or not saved: %s", qUtf8Printable(file));
        ++m_blanks;
    }
}

} // namespace recado::tour
