#include "widgets/focusring.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace recado {

namespace {

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

class Ring final : public QFocusFrame {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().accentLine, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::controlRadius + 1, Theme::controlRadius + 1);
    }
};

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
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *widget)
{
    if (widget && (widget->isWindow() || widget->property("noFocusRing").toBool()))
        widget = nullptr;
    if (!m_frame && widget)
        m_frame = new Ring;
    if (m_frame && m_frame->widget() != widget)
        m_frame->setWidget(widget);
}

} // namespace recado
