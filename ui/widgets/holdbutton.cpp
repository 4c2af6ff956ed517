#include "widgets/holdbutton.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int frameMillis = 16;
constexpr int barHeight = 3;
constexpr int groundOpacity = 56; // of 255: the words stay readable above it

bool isHoldKey(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(QWidget *parent) : KeyButton(QStringLiteral("danger"), parent)
{
    m_ticks.setInterval(frameMillis);
    connect(&m_ticks, &QTimer::timeout, this, &HoldButton::tick);
}

void HoldButton::beginHold()
{
    if (isHolding() || !isEnabled() || !isVisible())
        return;
    m_since.start();
    m_ticks.start();
    update();
}

void HoldButton::endHold()
{
    m_ticks.stop();
    update();
}

void HoldButton::tick()
{
    if (m_since.elapsed() >= holdMillis) {
        endHold();
        Q_EMIT held();
        return;
    }
    update();
}

double HoldButton::share() const
{
    return isHolding() ? std::min(1.0, double(m_since.elapsed()) / holdMillis) : 0;
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    KeyButton::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        beginHold();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *event)
{
    KeyButton::mouseReleaseEvent(event);
    endHold();
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (!isHoldKey(event)) {
        KeyButton::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        beginHold();
    event->accept();
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isHoldKey(event)) {
        KeyButton::keyReleaseEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        endHold();
    event->accept();
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    KeyButton::focusOutEvent(event);
    endHold();
}

void HoldButton::hideEvent(QHideEvent *event)
{
    KeyButton::hideEvent(event);
    endHold();
}

void HoldButton::paintEvent(QPaintEvent *event)
{
    KeyButton::paintEvent(event);
    if (!isHolding())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::current().bad;
    QColor ground = colour;
    ground.setAlpha(groundOpacity);
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setClipRect(QRectF(inside.left(), inside.top(), inside.width() * share(), inside.height()));
    painter.setBrush(ground);
    painter.drawRoundedRect(inside, Theme::controlRadius - 1, Theme::controlRadius - 1);
    painter.fillRect(QRectF(inside.left(), inside.bottom() - barHeight, inside.width(), barHeight), colour);
}

} // namespace recado
