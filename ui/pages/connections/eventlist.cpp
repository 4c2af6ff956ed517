#include "pages/connections/eventlist.h"

#include "application.h"
#include "domain/phone.h"
#include "format/reachwords.h"
#include "format/timewords.h"
#include "pages/connections/reachlook.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace recado {

namespace {

constexpr qsizetype numbersInSight = 3;

QStringList numbersOf(const Account &account, const QList<Channel> &channels)
{
    QStringList numbers;
    for (const Channel &channel : channels) {
        if (channel.account == account.id && !channel.number.isEmpty())
            numbers += formatPhone(channel.number);
    }
    return numbers;
}

QString invitationFor(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return EventList::tr("Send a message from your phone to this account's number.");
    if (numbers.size() > numbersInSight)
        return EventList::tr("Send a message from your phone to one of these numbers: %1, …").arg(numbers.mid(0, numbersInSight).join(QStringLiteral(", ")));
    return EventList::tr("Send a message from your phone to %1.").arg(numbers.join(EventList::tr(" or ")));
}

std::optional<Instant> lastEventIn(const ReachCheck &check)
{
    const QDateTime at = QDateTime::fromString(check.evidence.value(QLatin1String("last_event_at")).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(fromMillis(at.toMSecsSinceEpoch())) : std::nullopt;
}

} // namespace

EventList::EventList(Application &application, QWidget *parent) : QWidget(parent), m_application(application), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::pad);
}

void EventList::setAccounts(const QList<Account> &accounts, const QList<Channel> &channels)
{
    QString now;
    for (const Account &account : accounts)
        now += account.name + QLatin1Char(' ') + numbersOf(account, channels).join(QLatin1Char(' ')) + QLatin1Char('\n');
    if (now == m_shown)
        return;
    m_shown = now;
    m_rows.clear();
    for (QWidget *row : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete row;
    for (const Account &account : accounts)
        addRow(account, numbersOf(account, channels));
    refresh();
}

void EventList::addRow(const Account &account, const QStringList &numbers)
{
    auto *widget = new QWidget(this);
    Row row;
    row.invitation = invitationFor(numbers);
    row.words = sentenceLabel(TextRole::Body, QString(), widget);
    row.state = textLabel(TextRole::Second, QString(), widget);
    identify(row.words, QStringLiteral("reach.event.words.") + account.name);
    identify(row.state, QStringLiteral("reach.event.state.") + account.name);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(TextRole::Field, account.name, widget), 1);
    head->addWidget(row.state);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(row.words);
    m_layout->addWidget(widget);
    m_rows.insert(account.id, row);
}

void EventList::refresh()
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const ReachReport report = m_application.reachability().report(row.key());
        const ReachCheck &check = report.event;
        const bool came = check.state == ReachState::Good || check.state == ReachState::Attention;
        row->state->setText(came ? reachStateWord(check.state) : tr("Waiting for the first event"));
        setTone(row->state, reachTone(check.state));
        QStringList words;
        if (!came)
            words += row->invitation;
        words += reachSentences(check);
        if (const auto at = lastEventIn(check))
            words += tr("Heard at %1.").arg(momentWord(*at, m_application.core().now()));
        words.removeAll(QString());
        row->words->setText(words.join(QLatin1Char(' ')));
    }
}

} // namespace recado
