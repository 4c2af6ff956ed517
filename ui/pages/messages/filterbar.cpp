#include "pages/messages/filterbar.h"

#include "domain/phone.h"
#include "format/statuswords.h"
#include "pages/messages/menubutton.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

namespace recado {

namespace {

constexpr int restAfterTyping = 200;

constexpr EventKind listedStatuses[] = {EventKind::Queued, EventKind::InFlight, EventKind::Accepted, EventKind::Held,
                                        EventKind::Sent,   EventKind::Delivered, EventKind::Read,     EventKind::Replied,
                                        EventKind::Failed, EventKind::Refused,  EventKind::Unknown};

enum Period { AnyTime, Today, LastDay, LastWeek, LastMonth };

std::optional<Instant> startOf(int period)
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (period) {
    case Today: return fromMillis(now.date().startOfDay().toMSecsSinceEpoch());
    case LastDay: return fromMillis(now.addDays(-1).toMSecsSinceEpoch());
    case LastWeek: return fromMillis(now.addDays(-7).toMSecsSinceEpoch());
    case LastMonth: return fromMillis(now.addDays(-30).toMSecsSinceEpoch());
    default: return {};
    }
}

QAction *choice(MenuButton *button, const QString &text, const QVariant &value, QActionGroup *group)
{
    QAction *action = button->choices()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    if (group)
        group->addAction(action);
    return action;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QFrame(parent)
{
    setLook(this, "look", QStringLiteral("header"));
    buildText();
    m_period = new MenuButton(tr("Any time"), this);
    m_channel = new MenuButton(tr("Channel"), this);
    m_status = new MenuButton(tr("Status"), this);
    identify(m_period, QStringLiteral("messages.period"), tr("Period"));
    identify(m_channel, QStringLiteral("messages.channel"), tr("Channel"));
    identify(m_status, QStringLiteral("messages.status"), tr("Status"));
    m_periodGroup = new QActionGroup(this);
    m_channelGroup = new QActionGroup(this);
    buildPeriods();
    buildStatuses();
    setChannels({});
    connect(m_channelGroup, &QActionGroup::triggered, this, &FilterBar::announce);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin - 4, Theme::pad + 2, Theme::margin - 4, Theme::pad + 2);
    row->setSpacing(Theme::pad);
    row->addWidget(m_text, 1);
    for (MenuButton *button : {m_period, m_channel, m_status})
        row->addWidget(button);
}

void FilterBar::buildText()
{
    m_text = new QLineEdit(this);
    identify(m_text, QStringLiteral("messages.filter"), tr("Filter"));
    m_text->setPlaceholderText(tr("Filter by number, name, template or id"));
    m_text->setClearButtonEnabled(true);
    QAction *sign = m_text->addAction(icons::icon(QStringLiteral("filter"), Theme::current().second), QLineEdit::LeadingPosition);
    connect(Theme::notifier(), &ThemeNotifier::changed, sign,
            [sign] { sign->setIcon(icons::icon(QStringLiteral("filter"), Theme::current().second)); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(restAfterTyping);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::announce);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::announce);
}

void FilterBar::buildPeriods()
{
    choice(m_period, tr("Any time"), AnyTime, m_periodGroup)->setChecked(true);
    choice(m_period, tr("Today"), Today, m_periodGroup);
    choice(m_period, tr("Last 24 hours"), LastDay, m_periodGroup);
    choice(m_period, tr("Last 7 days"), LastWeek, m_periodGroup);
    choice(m_period, tr("Last 30 days"), LastMonth, m_periodGroup);
    connect(m_periodGroup, &QActionGroup::triggered, this, &FilterBar::announce);
}

void FilterBar::buildStatuses()
{
    for (const EventKind kind : listedStatuses) {
        QAction *action = choice(m_status, statusWord(kind), int(kind), nullptr);
        action->setObjectName(QStringLiteral("messages.status.") + toString(kind));
        const auto refresh = [action, kind] { action->setIcon(icons::icon(Theme::statusIcon(kind), Theme::current().statusColour(kind))); };
        refresh();
        connect(Theme::notifier(), &ThemeNotifier::changed, action, refresh);
        connect(action, &QAction::toggled, this, &FilterBar::announce);
    }
}

void FilterBar::setChannels(const QList<Channel> &channels)
{
    const QAction *checked = m_channelGroup->checkedAction();
    const qint64 chosen = checked ? checked->data().toLongLong() : 0;
    m_channel->choices()->clear();
    qDeleteAll(m_channelGroup->actions());
    choice(m_channel, tr("All channels"), 0, m_channelGroup)->setChecked(true);
    for (const Channel &channel : channels) {
        const QString number = formatPhone(channel.number);
        const QString text = channel.name.isEmpty() ? number : QStringLiteral("%1 · %2").arg(channel.name, number);
        choice(m_channel, text, channel.id.value, m_channelGroup)->setChecked(channel.id.value == chosen);
    }
    refreshChoices();
}

MessageFilter FilterBar::filter() const
{
    MessageFilter filter;
    filter.text = m_text->text().trimmed();
    filter.verdicts = verdicts();
    if (const QAction *channel = m_channelGroup->checkedAction())
        filter.channel = {channel->data().toLongLong()};
    if (const QAction *period = m_periodGroup->checkedAction())
        filter.createdAfter = startOf(period->data().toInt());
    return filter;
}

bool FilterBar::isNarrowing() const
{
    return filter() != MessageFilter();
}

void FilterBar::clear()
{
    m_text->clear();
    for (QActionGroup *group : {m_periodGroup, m_channelGroup})
        group->actions().constFirst()->setChecked(true);
    {
        const QSignalBlocker silent(this); // one announcement, not one a box
        for (QAction *action : m_status->choices()->actions())
            action->setChecked(false);
    }
    announce();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::announce()
{
    m_typing.stop();
    refreshChoices();
    Q_EMIT filterChanged(filter());
}

QSet<EventKind> FilterBar::verdicts() const
{
    QSet<EventKind> kinds;
    for (const QAction *action : m_status->choices()->actions()) {
        if (action->isChecked())
            kinds.insert(EventKind(action->data().toInt()));
    }
    if (kinds.contains(EventKind::Read))
        kinds.insert(EventKind::Played); // who played it read it
    return kinds;
}

void FilterBar::refreshChoices()
{
    const QAction *period = m_periodGroup->checkedAction();
    m_period->setChoice(period && period->data().toInt() != AnyTime ? period->text() : QString());
    const QAction *channel = m_channelGroup->checkedAction();
    m_channel->setChoice(channel && channel->data().toLongLong() != 0 ? channel->text() : QString());
    const QStringList statuses = checkedTexts(m_status);
    m_status->setChoice(statuses.size() > 2 ? tr("%n statuses", nullptr, int(statuses.size())) : statuses.join(QStringLiteral(", ")));
}

QStringList FilterBar::checkedTexts(const MenuButton *button) const
{
    QStringList texts;
    for (const QAction *action : button->choices()->actions()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    return texts;
}

} // namespace recado
