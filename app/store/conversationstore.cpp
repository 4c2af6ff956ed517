#include "store/conversationstore.h"

#include "domain/phone.h"
#include "domain/timedoubt.h"
#include "store/connection.h"
#include "store/erasedpeople.h"
#include "store/conversationlist.h"
#include "store/incomingrow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

const QString topic = QStringLiteral("conversation");
constexpr qint64 twinSpan = 120'000; // milliseconds: clocks differ, and a call takes its time

QString keyOf(const QString &address)
{
    const bool isDigits = std::all_of(address.begin(), address.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return personKey(isDigits ? QLatin1Char('+') + address : address);
}

// SET of the one upsert: what is newer stays, told by time and then by id. Values come as `excluded`.
const QString whatIsNewer = QStringLiteral(
    "address = CASE WHEN (excluded.last_at, excluded.last_key) > (conversation.last_at, conversation.last_key) THEN excluded.address ELSE conversation.address END, "
    "last_text = CASE WHEN (excluded.last_at, excluded.last_key) > (conversation.last_at, conversation.last_key) THEN excluded.last_text ELSE conversation.last_text END, "
    "last_incoming = CASE WHEN (excluded.last_at, excluded.last_key) > (conversation.last_at, conversation.last_key) THEN excluded.last_incoming "
    "ELSE conversation.last_incoming END, "
    "last_key = CASE WHEN (excluded.last_at, excluded.last_key) > (conversation.last_at, conversation.last_key) THEN excluded.last_key ELSE conversation.last_key END, "
    "last_at = CASE WHEN excluded.last_at > conversation.last_at THEN excluded.last_at ELSE conversation.last_at END, "
    "revision = excluded.revision ");

const QString afterIncoming = QStringLiteral(
    ", profile_name = CASE WHEN excluded.profile_name <> '' AND (conversation.profile_name = '' OR excluded.last_at >= COALESCE(conversation.last_incoming_at, 0)) "
    "THEN excluded.profile_name ELSE conversation.profile_name END, "
    "last_incoming_at = CASE WHEN excluded.last_at > COALESCE(conversation.last_incoming_at, 0) THEN excluded.last_at ELSE conversation.last_incoming_at END, "
    "unread = conversation.unread + CASE WHEN excluded.unread = 1 AND excluded.last_at > conversation.read_until THEN 1 ELSE 0 END, "
    "waiting_since = CASE WHEN excluded.waiting_since IS NOT NULL AND excluded.waiting_since > COALESCE(conversation.last_outgoing_at, 0) "
    "AND (conversation.waiting_since IS NULL OR excluded.waiting_since < conversation.waiting_since) THEN excluded.waiting_since "
    "ELSE conversation.waiting_since END, "
    "status = CASE WHEN excluded.waiting_since IS NOT NULL AND conversation.status IN ('solved', 'pending') AND excluded.last_at > conversation.status_at "
    "THEN 'open' ELSE conversation.status END ");

const QString afterOutgoing = QStringLiteral(
    ", last_outgoing_at = CASE WHEN excluded.last_outgoing_at > COALESCE(conversation.last_outgoing_at, 0) THEN excluded.last_outgoing_at "
    "ELSE conversation.last_outgoing_at END, "
    "waiting_since = CASE WHEN conversation.waiting_since IS NULL OR excluded.last_outgoing_at IS NULL "
    "OR conversation.waiting_since > excluded.last_outgoing_at THEN conversation.waiting_since "
    "ELSE (SELECT MIN(i.at) FROM incoming i WHERE i.conversation_id = conversation.id AND i.asks = 1 AND i.at > excluded.last_outgoing_at) END ");

QString textOf(const Message &message)
{
    if (!message.renderedText.isEmpty())
        return previewOf(message.renderedText);
    const QJsonObject content = QJsonDocument::fromJson(message.content).object();
    const QJsonObject body = content.value(content.value(QLatin1String("type")).toString()).toObject();
    for (const char *name : {"body", "caption", "filename", "emoji"}) {
        const QJsonValue value = body.value(QLatin1String(name));
        const QString text = value.isObject() ? value[QLatin1String("text")].toString() : value.toString(); // an interactive's body is an object
        if (!text.isEmpty())
            return previewOf(text);
    }
    return message.templateName;
}

bool isReadMark(const Message &message)
{
    return message.content.contains("\"status\":\"read\"") && !message.content.contains("\"type\":");
}

// A number that nobody told (a send that leaves it to the provider, a webhook without it) is that of the only conversation with this person; a
// number that is told now becomes that of the conversation that had none.
Result<ChannelId> settled(Connection &connection, AccountId account, ChannelId channel, const QString &person)
{
    if (!channel.isNull()) {
        const auto adopted = connection.execute(
            QStringLiteral("UPDATE conversation SET channel_id = ? WHERE account_id = ? AND channel_id = 0 AND person = ? "
                           "AND NOT EXISTS (SELECT 1 FROM conversation WHERE account_id = ? AND channel_id = ? AND person = ?)"),
            {channel.value, account.value, person, account.value, channel.value, person});
        return adopted ? Result<ChannelId>(channel) : adopted.error();
    }
    QList<ChannelId> known;
    const auto read = connection.each(QStringLiteral("SELECT channel_id FROM conversation WHERE account_id = ? AND person = ? LIMIT 2"),
                                        {account.value, person}, [&known](const QSqlQuery &row) { known.append(ChannelId{row.value(0).toLongLong()}); });
    if (!read)
        return read.error();
    return known.size() == 1 ? known.first() : channel;
}

} // namespace

// Which of our numbers: by the provider's id or its number; else the account's only one.
Result<ChannelId> ConversationStore::channelOf(AccountId account, ChannelId channel, const QString &providerId, const QString &number)
{
    if (!channel.isNull())
        return channel;
    ChannelId only;
    ChannelId chosen;
    ChannelId named;
    int count = 0;
    const auto done = m_connection.each(QStringLiteral("SELECT id, provider_id, number, is_default FROM channel WHERE account_id = ?"), {account.value},
                                        [&](const QSqlQuery &row) {
                                            const ChannelId id{row.value(0).toLongLong()};
                                            const QString written = row.value(2).toString();
                                            only = id;
                                            ++count;
                                            if (row.value(3).toInt() == 1)
                                                chosen = id;
                                            const bool isNumber = !number.isEmpty() && !written.isEmpty() && keyOf(number) == keyOf(written);
                                            if ((!providerId.isEmpty() && row.value(1).toString() == providerId) || isNumber)
                                                named = id;
                                        });
    if (!done)
        return done.error();
    const bool isNamed = !providerId.isEmpty() || !number.isEmpty();
    return !named.isNull() ? named : count == 1 ? only : isNamed ? ChannelId() : chosen;
}

Result<ConversationStore::Place> ConversationStore::placeOf(AccountId account, const IncomingMessage &message, ConversationId into)
{
    if (!into.isNull()) {
        Place place;
        const auto read = m_connection.each(QStringLiteral("SELECT channel_id, person, address FROM conversation WHERE id = ? AND account_id = ?"),
                                            {into.value, account.value}, [&place](const QSqlQuery &row) {
                                                place = {{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toString()};
                                            });
        return read ? Result<Place>(place) : read.error();
    }
    if (message.address.isEmpty())
        return Place{};
    const auto told = channelOf(account, {}, message.channelId, message.channelNumber);
    if (!told)
        return told.error();
    const auto channel = settled(m_connection, account, *told, keyOf(message.address));
    return channel ? Result<Place>(Place{*channel, keyOf(message.address), message.address}) : channel.error();
}

Result<ConversationStore::Taken> ConversationStore::take(AccountId account, const IncomingMessage &message, Instant heardAt, DeliveryId delivery, bool isRead,
                                                         ConversationId into)
{
    if (message.providerId.isEmpty() || (into.isNull() && message.address.isEmpty()))
        return Taken{};
    const QString other = message.otherId.isEmpty() ? message.providerId : message.otherId;
    ConversationId known;
    const auto looked = m_connection.each(
        QStringLiteral("SELECT conversation_id FROM incoming WHERE account_id = ? AND provider_id IN (?, ?) "
                       "UNION ALL SELECT conversation_id FROM incoming WHERE account_id = ? AND other_id <> '' AND other_id IN (?, ?)"),
        {account.value, message.providerId, other, account.value, message.providerId, other},
        [&known](const QSqlQuery &row) { known = {row.value(0).toLongLong()}; });
    if (!looked)
        return looked.error();
    if (!known.isNull())
        return Taken{known, false};
    const auto place = placeOf(account, message, into);
    if (!place)
        return place.error();
    if (place->person.isEmpty())
        return Taken{};
    const auto erasedAt = ErasedPeople(m_connection).erasedAt(place->address);
    if (!erasedAt)
        return erasedAt.error();
    if (*erasedAt && believedTime(message.occurredAt, heardAt) <= **erasedAt)
        return Taken{}; // out of a history that somebody else keeps
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    // Clocks differ; a message cannot have been written after we heard of it.
    const qint64 at = toMillis(std::min(believedTime(message.occurredAt, heardAt), heardAt));
    const bool asks = asksForAnswer(message.type);
    // A reaction is no news of the list; a conversation that begins with one is dated by whatever else comes.
    const bool isNews = message.type != IncomingType::Reaction;
    const QString update = !isNews ? QStringLiteral("revision = excluded.revision ") : whatIsNewer + afterIncoming;
    const auto id = m_connection.scalar(
        QStringLiteral("INSERT INTO conversation (account_id, channel_id, person, address, profile_name, last_at, last_key, last_text, last_incoming, "
                       "last_incoming_at, unread, waiting_since, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?) "
                       "ON CONFLICT (account_id, channel_id, person) DO UPDATE SET ")
            + update + QStringLiteral("RETURNING id"),
        {account.value, place->channel.value, place->person, place->address, message.profileName, isNews ? at : 0, isNews ? message.providerId : QString(),
         isNews ? previewOf(message) : QString(), isNews ? QVariant(at) : QVariant(),
         asks && !isRead ? 1 : 0, asks ? QVariant(at) : QVariant(), *revision});
    if (!id)
        return id.error();
    const Taken taken{{id->toLongLong()}, true};
    const auto inserted = m_connection.execute(
        QStringLiteral("INSERT INTO incoming (account_id, provider_id, other_id, conversation_id, type, at, told_at, heard_at, asks, text, quoted_id, body, "
                       "delivery_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {account.value, message.providerId, message.otherId, taken.conversation.value, toString(message.type), at, toVariant(message.occurredAt),
         toMillis(heardAt), asks ? 1 : 0, message.text, message.quotedId, QString::fromUtf8(incomingBody(message)),
         delivery.isNull() ? QVariant() : QVariant(delivery.value)});
    if (!inserted)
        return inserted.error();
    if (isRead && asks) {
        if (const auto read = markRead(taken.conversation, fromMillis(at)); !read)
            return read.error();
    }
    const auto told = m_connection.touch(topic);
    return told ? Result<Taken>(taken) : told.error();
}

Result<ConversationStore::Taken> ConversationStore::takeOurs(AccountId account, const IncomingMessage &message, Instant heardAt, ConversationId into)
{
    const auto place = placeOf(account, message, into);
    if (!place)
        return place.error();
    if (place->person.isEmpty() || message.providerId.isEmpty())
        return Taken{};
    const auto erasedAt = ErasedPeople(m_connection).erasedAt(place->address);
    if (!erasedAt)
        return erasedAt.error();
    if (*erasedAt && believedTime(message.occurredAt, heardAt) <= **erasedAt)
        return Taken{}; // out of a history that somebody else keeps
    const QString other = message.otherId.isEmpty() ? message.providerId : message.otherId;
    const qint64 at = toMillis(std::min(believedTime(message.occurredAt, heardAt), heardAt));
    const auto known = m_connection.scalar(
        QStringLiteral("SELECT 1 FROM incoming WHERE account_id = ? AND provider_id IN (?, ?) "
                       "UNION ALL SELECT 1 FROM incoming WHERE account_id = ? AND other_id <> '' AND other_id IN (?, ?) "
                       "UNION ALL SELECT 1 FROM message_ref WHERE account_id = ? AND kind <> 'client_id' AND value IN (?, ?) "
                       "UNION ALL SELECT 1 FROM message m WHERE m.conversation_id = ? AND m.created_at BETWEEN ? AND ? AND m.state NOT IN ('refused', 'queued') "
                       "AND NOT EXISTS (SELECT 1 FROM message_ref r WHERE r.message_row = m.row AND r.kind IN ('provider_id', 'wamid')) LIMIT 1"),
        {account.value, message.providerId, other, account.value, message.providerId, other, account.value, message.providerId, other, into.value,
         at - twinSpan, at + twinSpan});
    if (!known)
        return known.error();
    if (known->isValid())
        return Taken{into, false};
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    const bool isToMany = message.word == QLatin1String("broadcast");
    if (message.type != IncomingType::Reaction) {
        const auto told = m_connection.execute(
            QStringLiteral("INSERT INTO conversation (account_id, channel_id, person, address, last_at, last_key, last_text, last_outgoing_at, revision) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, channel_id, person) DO UPDATE SET ")
                + whatIsNewer + afterOutgoing,
            {account.value, place->channel.value, place->person, place->address, at, message.providerId, previewOf(message),
             isToMany ? QVariant() : QVariant(at), *revision});
        if (!told)
            return told.error();
    }
    const auto inserted = m_connection.execute(
        QStringLiteral("INSERT INTO incoming (account_id, provider_id, other_id, conversation_id, type, at, told_at, heard_at, asks, text, quoted_id, body, ours) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 1)"),
        {account.value, message.providerId, message.otherId, into.value, toString(message.type), at, toVariant(message.occurredAt), toMillis(heardAt),
         message.text, message.quotedId, QString::fromUtf8(incomingBody(message))});
    if (!inserted)
        return inserted.error();
    const auto touched = m_connection.touch(topic);
    return touched ? Result<Taken>(Taken{into, true}) : touched.error();
}

Result<ConversationId> ConversationStore::say(const Message &message, Instant at)
{
    const QString person = keyOf(message.recipient);
    if (person.isEmpty() || isReadMark(message))
        return ConversationId();
    const auto chosen = channelOf(message.account, message.channel, {}, {});
    if (!chosen)
        return chosen.error();
    const auto channel = settled(m_connection, message.account, *chosen, person);
    if (!channel)
        return channel.error();
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    const auto id = m_connection.scalar(
        QStringLiteral("INSERT INTO conversation (account_id, channel_id, person, address, last_at, last_key, last_text, last_outgoing_at, revision) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, channel_id, person) DO UPDATE SET ")
            + whatIsNewer + afterOutgoing + QStringLiteral("RETURNING id"),
        {message.account.value, channel->value, person, message.recipient, toMillis(at), message.id.value, textOf(message),
         message.broadcast.isNull() ? QVariant(toMillis(at)) : QVariant(), *revision});
    if (!id)
        return id.error();
    const auto told = m_connection.touch(topic);
    return told ? Result<ConversationId>(ConversationId{id->toLongLong()}) : told.error();
}

Result<Conversation> ConversationStore::byId(ConversationId id)
{
    const auto found = ConversationList(m_connection).rows({id});
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<Conversation>(error(ErrorKind::NotFound, QStringLiteral("conversation"), QString::number(id.value)))
                            : Result<Conversation>(found->first());
}

Result<void> ConversationStore::update(ConversationId id, const QString &set, const QVariantList &values)
{
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    const auto changed = m_connection.change(QStringLiteral("UPDATE conversation SET %1, revision = ? WHERE id = ?").arg(set),
                                             values + QVariantList{*revision, id.value});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return error(ErrorKind::NotFound, QStringLiteral("conversation"), QString::number(id.value));
    return m_connection.touch(topic);
}

Result<int> ConversationStore::markRead(ConversationId id, Instant until)
{
    const auto done = update(id,
                             QStringLiteral("read_until = CASE WHEN read_until > ? THEN read_until ELSE ? END, unread = (SELECT COUNT(*) FROM incoming i "
                                            "WHERE i.conversation_id = conversation.id AND i.asks = 1 AND i.at > ? AND i.at > conversation.read_until)"),
                             {toMillis(until), toMillis(until), toMillis(until)});
    if (!done)
        return done.error();
    const auto unread = m_connection.scalar(QStringLiteral("SELECT unread FROM conversation WHERE id = ?"), {id.value});
    return unread ? Result<int>(unread->toInt()) : unread.error();
}

Result<void> ConversationStore::setStatus(ConversationId id, ConversationStatus status, Instant now)
{
    return update(id, QStringLiteral("status = ?, status_at = ?"), {toString(status), toMillis(now)});
}

Result<void> ConversationStore::assign(ConversationId id, const QString &assignee)
{
    return update(id, QStringLiteral("assignee = ?"), {assignee.trimmed()});
}

Result<ConversationNote> ConversationStore::addNote(ConversationId id, const QString &author, const QString &text, Instant now)
{
    if (text.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("empty"), QStringLiteral("text"));
    if (const auto known = byId(id); !known)
        return known.error();
    const auto note = m_connection.insert(QStringLiteral("INSERT INTO conversation_note (conversation_id, at, author, text) VALUES (?, ?, ?, ?)"),
                                          {id.value, toMillis(now), author, text});
    if (!note)
        return note.error();
    const auto told = update(id, QStringLiteral("status = status"), {});
    return told ? Result<ConversationNote>(ConversationNote{*note, id, now, author, text}) : told.error();
}

Result<QList<ConversationNote>> ConversationStore::notes(ConversationId id)
{
    QList<ConversationNote> found;
    const auto done = m_connection.each(QStringLiteral("SELECT id, at, author, text FROM conversation_note WHERE conversation_id = ? ORDER BY at, id"),
                                        {id.value}, [&found, id](const QSqlQuery &row) {
                                            found.append({row.value(0).toLongLong(), id, fromMillis(row.value(1).toLongLong()), row.value(2).toString(),
                                                          row.value(3).toString()});
                                        });
    return done ? Result<QList<ConversationNote>>(found) : done.error();
}

Result<bool> ConversationStore::removeNote(qint64 note)
{
    const auto whose = m_connection.scalar(QStringLiteral("DELETE FROM conversation_note WHERE id = ? RETURNING conversation_id"), {note});
    if (!whose)
        return whose.error();
    if (!whose->isValid())
        return false;
    const auto told = update({whose->toLongLong()}, QStringLiteral("status = status"), {});
    return told ? Result<bool>(true) : told.error();
}

Result<ConversationStore::Changed> ConversationStore::changedSince(qint64 revision)
{
    Changed changed{revision, {}};
    const auto done = m_connection.each(QStringLiteral("SELECT id, revision FROM conversation WHERE revision > ? ORDER BY revision"), {revision},
                                        [&changed](const QSqlQuery &row) {
                                            changed.conversations.append(ConversationId{row.value(0).toLongLong()});
                                            changed.revision = row.value(1).toLongLong();
                                        });
    return done ? Result<Changed>(changed) : done.error();
}

Result<qint64> ConversationStore::lastRevision()
{
    const auto highest = m_connection.scalar(QStringLiteral("SELECT COALESCE(MAX(revision), 0) FROM conversation"));
    return highest ? Result<qint64>(highest->toLongLong()) : highest.error();
}

} // namespace recado
