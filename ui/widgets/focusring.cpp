#include "widgets/focusring.h"

#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace recado {

namespace {

constexpr int ringWidth = 2;

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

// The control as people see it: an editable combo box, not the line edit inside.
QWidget *visibleControl(QWidget *focused)
{
    QWidget *parent = focused->parentWidget();
    if (qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent))
        return parent;
    return focused;
}

// What the ring may be drawn on: the window, or the content of the scroll area the control is in, so that it scrolls along.
QWidget *groundOf(QWidget *target)
{
    QWidget *ground = target->parentWidget();
    while (ground && !ground->isWindow()) {
        QWidget *above = ground->parentWidget();
        if (above && above->parentWidget() && qobject_cast<QAbstractScrollArea *>(above->parentWidget()))
            return ground;
        ground = above;
    }
    return ground;
}

class Ring final : public QWidget {
public:
    explicit Ring(QWidget *ground) : QWidget(ground)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().accentLine, ringWidth));
        const qreal radius = Theme::controlRadius + 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
};

bool movesThings(QEvent::Type type)
{
    return type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide || type == QEvent::ParentChange
        || type == QEvent::EnabledChange;
}

} // namespace

void FocusRing::install(QApplication &application)
{
    const auto name = QStringLiteral("recado.focusRing");
    if (application.findChild<FocusRing *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *ring = new FocusRing(&application);
    ring->setObjectName(name);
    application.installEventFilter(ring);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto *focused = static_cast<QWidget *>(watched);
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Coming back from a menu or another window changes nothing about how the control was reached.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            follow(takesText(focused) || byKeyboard(reason) ? visibleControl(focused) : nullptr);
    } else if (m_target && movesThings(event->type()) && watched != m_ring) {
        auto *moved = qobject_cast<QWidget *>(watched);
        if (moved && (moved == m_target || moved->isAncestorOf(m_target)))
            QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection); // after the layout is done
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *target)
{
    if (target && (target->isWindow() || target->property("noFocusRing").toBool()))
        target = nullptr;
    m_target = target;
    place();
}

void FocusRing::place()
{
    QWidget *ground = m_target ? groundOf(m_target) : nullptr;
    if (m_ring && m_ring->parentWidget() != ground)
        delete m_ring.data();
    if (!ground)
        return;
    if (!m_ring)
        m_ring = new Ring(ground);
    const QRect where(m_target->mapTo(ground, QPoint()), m_target->size());
    m_ring->setGeometry(where.adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth));
    m_ring->setVisible(m_target->isVisible() && m_target->isEnabled());
    m_ring->raise();
}

} // namespace recado
