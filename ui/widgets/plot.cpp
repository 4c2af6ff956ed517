#include "widgets/plot.h"

#include "widgets/theme.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace recado {

namespace {

constexpr int pictureMargin = 16;
constexpr int pictureTitle = 32;
constexpr int pictureScale = 2;

} // namespace

int niceTop(int most, int lines)
{
    if (most <= lines)
        return lines;
    const double step = double(most) / lines;
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= step && (factor * power >= 1 || power >= 1))
            return int(std::ceil(factor * power)) * lines;
    }
    return most;
}

Plot::Plot(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void Plot::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    figuresChanged();
}

void Plot::setSummary(const QString &words)
{
    m_summary = words;
    if (m_pointed < 0)
        setAccessibleDescription(words);
}

void Plot::setActive(bool active)
{
    m_active = active;
}

void Plot::figuresChanged()
{
    point(std::min(m_pointed, count() - 1));
    update();
}

void Plot::point(int place)
{
    m_pointed = place;
    setAccessibleDescription(place >= 0 ? wordsAt(place) : count() > 0 ? m_summary : m_emptyWords);
    update();
}

void Plot::pointByKey(int place)
{
    point(place);
    QToolTip::showText(mapToGlobal(anchorOf(place).toPoint()), wordsAt(place), this);
}

bool Plot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // the words of a point are shown as the mouse moves
    return QWidget::event(event);
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::font());
    if (count() == 0) {
        painter.setPen(Theme::current().second);
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyWords);
        return;
    }
    paintPlot(painter, QRectF(rect()), m_pointed);
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    const int place = count() > 0 ? placeAt(event->position()) : -1;
    point(place);
    setCursor(place >= 0 && m_active ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), wordsAt(place), this);
    else
        QToolTip::hideText();
}

void Plot::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && count() > 0 ? placeAt(event->position()) : -1;
}

void Plot::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (m_active && pressed >= 0 && event->button() == Qt::LeftButton && pressed == placeAt(event->position()))
        Q_EMIT activated(pressed);
}

void Plot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        point(-1);
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    const int key = event->key();
    if (last < 0)
        return QWidget::keyPressEvent(event);
    if (m_active && m_pointed >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT activated(m_pointed);
    else if (key == Qt::Key_Home)
        pointByKey(0);
    else if (key == Qt::Key_End)
        pointByKey(last);
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        pointByKey(m_pointed < 0 ? last : std::max(m_pointed - 1, 0));
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        pointByKey(m_pointed < 0 ? 0 : std::min(m_pointed + 1, last));
    else
        QWidget::keyPressEvent(event);
}

void Plot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        point(-1);
}

void Plot::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int place = count() == 0 ? -1 : byKey ? m_pointed : placeAt(event->pos());
    if (!m_active || place < 0)
        return event->ignore();
    Q_EMIT menuWanted(place, byKey ? mapToGlobal(anchorOf(place).toPoint()) : event->globalPos());
}

void Plot::paintPicture(QPainter &painter, const QString &title) const
{
    const Theme &theme = Theme::current();
    const QRectF whole(0, 0, width() + 2 * pictureMargin, height() + 2 * pictureMargin + pictureTitle);
    painter.fillRect(whole, theme.surface);
    painter.setFont(Theme::font(Theme::sectionSize, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(pictureMargin, pictureMargin, width(), pictureTitle), int(Qt::AlignLeft | Qt::AlignTop), title);
    painter.translate(pictureMargin, pictureMargin + pictureTitle);
    painter.setFont(Theme::font());
    paintPlot(painter, QRectF(rect()), -1);
}

QImage Plot::image(const QString &title) const
{
    QImage image(QSize(width() + 2 * pictureMargin, height() + 2 * pictureMargin + pictureTitle) * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    paintPicture(painter, title);
    return image;
}

QByteArray Plot::picture(const QString &title, bool asSvg) const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!asSvg) {
        image(title).save(&bytes, "PNG");
        return bytes.data();
    }
    const QSize size(width() + 2 * pictureMargin, height() + 2 * pictureMargin + pictureTitle);
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setTitle(title);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    QPainter painter(&svg);
    paintPicture(painter, title);
    painter.end();
    return bytes.data();
}

} // namespace recado
