#include "widgets/busyline.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace recado {

namespace {

constexpr int thickness = 2;
constexpr int stepMillis = 40;
constexpr int steps = 50; // two seconds from one edge to the other

} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_timer.setInterval(stepMillis);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
    parent->installEventFilter(this);
}

void BusyLine::setBusy(bool busy)
{
    setVisible(busy);
    if (!busy) {
        m_timer.stop();
        return;
    }
    place();
    raise();
    m_timer.start();
}

void BusyLine::setTop(int top)
{
    m_top = top;
    place();
}

void BusyLine::place()
{
    setGeometry(0, m_top, parentWidget()->width(), thickness);
}

bool BusyLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void BusyLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.accentSoft);
    const int part = width() / 4;
    painter.fillRect(QRect((width() + part) * m_step / steps - part, 0, part, height()), theme.accent);
}

} // namespace recado
