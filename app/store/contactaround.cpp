#include "store/contactaround.h"

#include "domain/phone.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/conversationlist.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int mostLast = 3;
constexpr int mostBroadcasts = 20;

QString marks(const QStringList &values)
{
    return QStringList(values.size(), QStringLiteral("?")).join(QLatin1String(", "));
}

QVariantList asValues(const QStringList &texts)
{
    return QVariantList(texts.cbegin(), texts.cend());
}

Result<void> readTalks(Connection &connection, const Contact &contact, ContactAround *around)
{
    AccountStore accounts(connection);
    const auto known = accounts.all();
    const auto channels = accounts.channels();
    if (!known || !channels)
        return known ? channels.error() : known.error();
    for (const Account &account : *known)
        around->accounts.insert(account.id.value, account.name);
    QSet<ConversationId> seen;
    for (const ContactIdentity &one : contact.identities) {
        const QString person = personOf(one);
        if (person.isEmpty())
            continue;
        const auto talks = ConversationList(connection).ofPerson(person);
        if (!talks)
            return talks.error();
        for (const Conversation &conversation : *talks) {
            if (seen.contains(conversation.id))
                continue;
            seen.insert(conversation.id);
            const auto channel = std::find_if(channels->begin(), channels->end(), [&](const Channel &other) { return other.id == conversation.channel; });
            const bool isKnown = channel != channels->end();
            around->talks.append({conversation, around->accounts.value(conversation.account.value), isKnown ? channel->name : QString(),
                                  isKnown ? channel->number : QString()});
        }
    }
    std::sort(around->talks.begin(), around->talks.end(), [](const auto &left, const auto &right) { return left.conversation.lastAt > right.conversation.lastAt; });
    return {};
}

Result<void> readMessages(Connection &connection, const QStringList &addresses, ContactAround *around)
{
    const QString who = QStringLiteral("recipient IN (%1)").arg(marks(addresses));
    const QVariantList values = asValues(addresses);
    auto done = connection.each(QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE WHEN verdict IN ('failed', 'refused') THEN 1 ELSE 0 END), 0) "
                                               "FROM message WHERE ") + who, values, [&](const QSqlQuery &row) {
        around->sent = row.value(0).toInt();
        around->failed = row.value(1).toInt();
    });
    QList<MessageRow> newest;
    if (done)
        done = connection.each(QStringLiteral("SELECT row FROM message WHERE %1 ORDER BY created_at DESC, row DESC LIMIT %2").arg(who).arg(mostLast), values,
                               [&](const QSqlQuery &row) { newest.append(MessageRow{row.value(0).toLongLong()}); });
    if (done)
        done = connection.each(QStringLiteral("SELECT b.id, b.name, MAX(m.created_at), m.verdict FROM message m JOIN broadcast b ON b.id = m.broadcast_id "
                                              "WHERE m.%1 GROUP BY b.id ORDER BY MAX(m.created_at) DESC LIMIT %2").arg(who).arg(mostBroadcasts), values,
                               [&](const QSqlQuery &row) {
                                   around->broadcasts.append({BroadcastId{row.value(0).toLongLong()}, row.value(1).toString(), fromMillis(row.value(2).toLongLong()),
                                                              eventKindFromString(row.value(3).toString()).value_or(EventKind::Queued)});
                               });
    if (!done)
        return done;
    const auto last = MessageList(connection).rows(newest);
    if (!last)
        return last.error();
    around->last = *last;
    return {};
}

} // namespace

QStringList addressesOf(const Contact &contact)
{
    QStringList addresses;
    for (const ContactIdentity &one : contact.identities) {
        const QString person = personOf(one);
        if (person.isEmpty())
            continue;
        if (isBusinessScopedId(person)) {
            addresses.append(person);
            continue;
        }
        for (const QString &variant : phoneVariants(QLatin1Char('+') + person))
            addresses << variant << (variant.startsWith(QLatin1Char('+')) ? variant.mid(1) : variant);
    }
    addresses.removeDuplicates();
    return addresses;
}

Result<ContactAround> readAround(Connection &connection, const Contact &contact)
{
    ContactAround around;
    if (const auto talks = readTalks(connection, contact, &around); !talks)
        return talks.error();
    const QStringList addresses = addressesOf(contact);
    if (addresses.isEmpty())
        return around;
    if (const auto messages = readMessages(connection, addresses, &around); !messages)
        return messages.error();
    QVariantList people;
    for (const ContactAround::Talk &talk : std::as_const(around.talks))
        people.append(talk.conversation.id.value);
    if (people.isEmpty())
        return around;
    const QString ids = QStringList(people.size(), QStringLiteral("?")).join(QLatin1String(", "));
    const auto received = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM incoming WHERE type <> 'reaction' AND conversation_id IN (%1)").arg(ids), people);
    if (!received)
        return received.error();
    around.received = received->toInt();
    return around;
}

} // namespace recado
