#include "pages/compose/sendbar.h"

#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

SendBar::SendBar(QWidget *parent) : QWidget(parent)
{
    m_from = new ElidedLabel(this, Qt::ElideMiddle);
    m_to = new ElidedLabel(this, Qt::ElideMiddle);
    identify(m_from, QStringLiteral("compose.route.from"));
    identify(m_to, QStringLiteral("compose.route.to"));
    auto *route = new QVBoxLayout;
    route->setSpacing(0);
    route->addStretch(1);
    for (ElidedLabel *line : {m_from, m_to}) {
        setTextRole(line, TextRole::Caption);
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        route->addWidget(line);
    }
    route->addStretch(1);
    m_schedule = secondaryButton(tr("Sche&dule…"), this);
    identify(m_schedule, QStringLiteral("compose.schedule"), tr("Schedule"));
    m_test = secondaryButton(tr("&Test to me"), this);
    identify(m_test, QStringLiteral("compose.test"), tr("Test to me"));
    m_send = primaryButton(tr("&Send"), this);
    identify(m_send, QStringLiteral("compose.send"), tr("Send"));
    m_send->setMinimumWidth(120);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_schedule);
    row->addWidget(m_test);
    row->addLayout(route, 1);
    row->addSpacing(Theme::gap);
    row->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendWanted);
    connect(m_schedule, &QPushButton::clicked, this, &SendBar::scheduleWanted);
    connect(m_test, &QPushButton::clicked, this, &SendBar::testWanted);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &SendBar::refresh);
    refresh();
}

void SendBar::setRoute(const QString &from, const QString &to, int count)
{
    m_from->setFullText(from.isEmpty() ? QString() : tr("from %1").arg(from));
    m_to->setFullText(count == 0 ? QString() : count == 1 ? tr("to %1").arg(to) : tr("to %n people", nullptr, count));
    m_to->setVisible(count > 0);
}

void SendBar::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

void SendBar::setTestable(bool testable)
{
    m_test->setEnabled(testable);
    m_test->setToolTip(testable ? tr("Sends this to your own number.") : tr("Something is missing in the message."));
}

void SendBar::refresh()
{
    m_send->setEnabled(m_ready);
    m_schedule->setEnabled(m_ready);
    m_send->setIcon(icons::icon(QStringLiteral("plane"), Theme::current().onAccent));
    m_send->setToolTip(m_ready ? tr("Ctrl+Enter") : tr("Something is missing: click to see what."));
}

// A button that is off lets its clicks fall through to here.
void SendBar::mousePressEvent(QMouseEvent *event)
{
    if (!m_ready && m_send->geometry().contains(event->position().toPoint()))
        Q_EMIT whyWanted();
    QWidget::mousePressEvent(event);
}

} // namespace recado
