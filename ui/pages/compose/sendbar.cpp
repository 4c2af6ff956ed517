#include "pages/compose/sendbar.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace recado {

SendBar::SendBar(QWidget *parent) : QWidget(parent)
{
    m_route = new ElidedLabel(this, Qt::ElideMiddle);
    setTextRole(m_route, TextRole::Second);
    m_route->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    identify(m_route, QStringLiteral("compose.route"));
    m_send = primaryButton(tr("&Send"), this);
    identify(m_send, QStringLiteral("compose.send"), tr("Send"));
    m_send->setMinimumWidth(120);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::inset);
    row->addWidget(textLabel(TextRole::Caption, tr("Ctrl+Enter sends"), this));
    row->addWidget(m_route, 1);
    row->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendWanted);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &SendBar::refresh);
    refresh();
}

void SendBar::setRoute(const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty())
        m_route->setFullText(from.isEmpty() ? QString() : tr("from %1").arg(from));
    else
        m_route->setFullText(tr("from %1 to %2").arg(from, to));
}

void SendBar::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

void SendBar::setSending(bool sending)
{
    // A button that is switched off loses the keyboard's focus: after a refusal it comes back to where it was.
    if (sending)
        m_hadFocus = m_send->hasFocus();
    m_sending = sending;
    refresh();
    if (!sending && m_hadFocus)
        m_send->setFocus(Qt::OtherFocusReason);
}

void SendBar::refresh()
{
    m_send->setEnabled(m_ready && !m_sending);
    m_send->setText(m_sending ? tr("Sending…") : tr("&Send"));
    m_send->setIcon(icons::icon(QStringLiteral("plane"), Theme::current().onAccent));
    m_send->setToolTip(m_ready || m_sending ? QString() : tr("Something is missing: click to see what."));
}

// A button that is off lets its clicks fall through to here.
void SendBar::mousePressEvent(QMouseEvent *event)
{
    if (!m_ready && !m_sending && m_send->geometry().contains(event->position().toPoint()))
        Q_EMIT whyWanted();
    QWidget::mousePressEvent(event);
}

} // namespace recado
