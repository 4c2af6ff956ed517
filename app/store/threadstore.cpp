#include "store/threadstore.h"

#include "store/connection.h"
#include "store/incomingrow.h"
#include "store/messagerow.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace recado {

namespace {

constexpr qint64 last = std::numeric_limits<qint64>::max();

const QString incomingColumns =
    QStringLiteral("SELECT id, type, at, told_at, heard_at, text, quoted_id, body, provider_id, other_id, ours FROM incoming ");

// What was sent elsewhere as a history said, and turned out later to be a message of ours.
const QString isNoTwin = QStringLiteral(
    "AND NOT (ours = 1 AND EXISTS (SELECT 1 FROM message_ref r WHERE r.account_id = incoming.account_id AND r.kind <> 'client_id' "
    "AND r.value IN (incoming.provider_id, incoming.other_id))) ");

// As the index of these rows has it, word by word.
const QString isReaction = QStringLiteral("content LIKE '%\"type\":\"reaction\"%'");
const QString didNotGo = QStringLiteral("verdict IN ('failed', 'refused', 'unknown')");

ThreadEntry incomingFrom(const QSqlQuery &row)
{
    ThreadEntry entry;
    IncomingMessage message;
    entry.key = {fromMillis(row.value(2).toLongLong()), false, row.value(0).toLongLong()};
    message.type = incomingTypeFromString(row.value(1).toString()).value_or(IncomingType::Unsupported);
    message.occurredAt = toInstant(row.value(3));
    entry.heardAt = fromMillis(row.value(4).toLongLong());
    message.text = row.value(5).toString();
    message.quotedId = row.value(6).toString();
    readIncomingBody(row.value(7).toString().toUtf8(), &message);
    message.providerId = row.value(8).toString();
    message.otherId = row.value(9).toString();
    message.sentElsewhere = row.value(10).toInt() == 1;
    entry.incoming = std::move(message);
    return entry;
}

ThreadEntry messageEntryFrom(const QSqlQuery &row)
{
    ThreadEntry entry;
    entry.message = messageFrom(row);
    entry.key = {entry.message->createdAt, true, entry.message->row.value};
    return entry;
}

// Within one moment: the row from which this side of the thread goes on.
qint64 rowBound(const ThreadKey &key, bool isOurs)
{
    return isOurs == key.isOurs ? key.row : isOurs < key.isOurs ? last : 0;
}

} // namespace

Result<QList<ThreadEntry>> ThreadStore::page(ConversationId conversation, const ThreadKey &key, bool isForward, int limit)
{
    const QString relation = isForward ? QStringLiteral(">") : QStringLiteral("<");
    const QString order = isForward ? QStringLiteral("ASC") : QStringLiteral("DESC");
    QList<ThreadEntry> entries;
    const auto theirs = m_connection.each(
        incomingColumns
            + QStringLiteral("WHERE conversation_id = ? AND type <> 'reaction' AND (at, id) %1 (?, ?) %3ORDER BY at %2, id %2 LIMIT ?").arg(relation, order, isNoTwin),
        {conversation.value, toMillis(key.at), rowBound(key, false), limit}, [&entries](const QSqlQuery &row) { entries.append(incomingFrom(row)); });
    if (!theirs)
        return theirs.error();
    const auto ours = m_connection.each(
        messageColumns
            + QStringLiteral("WHERE conversation_id = ? AND (created_at, row) %1 (?, ?) AND NOT (%3 AND NOT %4) ORDER BY created_at %2, row %2 LIMIT ?")
                  .arg(relation, order, isReaction, didNotGo),
        {conversation.value, toMillis(key.at), rowBound(key, true), limit}, [&entries](const QSqlQuery &row) { entries.append(messageEntryFrom(row)); });
    if (!ours)
        return ours.error();
    std::sort(entries.begin(), entries.end(), [](const ThreadEntry &left, const ThreadEntry &right) { return left.key < right.key; });
    if (entries.size() > limit)
        entries = isForward ? entries.first(limit) : entries.last(limit);
    if (const auto added = addReactions(conversation, &entries); !added)
        return added.error();
    if (const auto added = addOwnReactions(conversation, &entries); !added)
        return added.error();
    return entries;
}

Result<QList<ThreadEntry>> ThreadStore::newest(ConversationId conversation, int limit)
{
    return page(conversation, {fromMillis(last), true, last}, false, limit);
}

Result<QList<ThreadEntry>> ThreadStore::before(ConversationId conversation, const ThreadKey &key, int limit)
{
    return page(conversation, key, false, limit);
}

Result<QList<ThreadEntry>> ThreadStore::after(ConversationId conversation, const ThreadKey &key, int limit)
{
    return page(conversation, key, true, limit);
}

Result<QList<ThreadEntry>> ThreadStore::from(ConversationId conversation, Instant moment, int limit)
{
    return page(conversation, {moment, false, 0}, true, limit);
}

// Which message a reaction is on: by the ids under which the provider knows it.
Result<void> ThreadStore::addReactions(ConversationId conversation, QList<ThreadEntry> *entries)
{
    const auto any = m_connection.scalar(QStringLiteral("SELECT 1 FROM incoming WHERE conversation_id = ? AND type = 'reaction' AND ours = 0 LIMIT 1"), {conversation.value});
    if (!any)
        return any.error();
    if (!any->isValid())
        return {};
    for (ThreadEntry &entry : *entries) {
        const auto found = idsOf(entry);
        if (!found)
            return found.error();
        const QStringList &ids = *found;
        std::optional<ThreadReaction> newest;
        for (const QString &id : ids) {
            const auto read = m_connection.each(
                QStringLiteral("SELECT at, body FROM incoming WHERE conversation_id = ? AND type = 'reaction' AND ours = 0 AND quoted_id = ? ORDER BY at DESC, provider_id DESC LIMIT 1"),
                {conversation.value, id}, [&newest](const QSqlQuery &row) {
                    IncomingMessage reaction;
                    readIncomingBody(row.value(1).toString().toUtf8(), &reaction);
                    const ThreadReaction told{reaction.emoji, fromMillis(row.value(0).toLongLong())};
                    if (!newest || told.at > newest->at)
                        newest = told;
                });
            if (!read)
                return read;
        }
        if (newest && !newest->emoji.isEmpty())
            entry.reaction = newest;
    }
    return {};
}

// Under which the provider knows it.
Result<QStringList> ThreadStore::idsOf(const ThreadEntry &entry)
{
    QStringList ids;
    if (entry.incoming) {
        ids = {entry.incoming->providerId, entry.incoming->otherId};
    } else {
        const auto read = m_connection.each(QStringLiteral("SELECT value FROM message_ref WHERE message_row = ?"), {entry.key.row},
                                            [&ids](const QSqlQuery &row) { ids += row.value(0).toString(); });
        if (!read)
            return read.error();
    }
    ids.removeAll(QString());
    return ids;
}

Result<void> ThreadStore::addOwnReactions(ConversationId conversation, QList<ThreadEntry> *entries)
{
    QHash<QString, ThreadReaction> latest; // by the message it is put on
    const auto read = m_connection.each(
        QStringLiteral("SELECT content, created_at FROM message WHERE conversation_id = ? AND %1 AND NOT %2 ORDER BY created_at").arg(isReaction, didNotGo),
        {conversation.value}, [&latest](const QSqlQuery &row) {
            const QJsonValue said = QJsonDocument::fromJson(row.value(0).toString().toUtf8())[QLatin1String("reaction")];
            latest.insert(said[QLatin1String("message_id")].toString(), {said[QLatin1String("emoji")].toString(), fromMillis(row.value(1).toLongLong())});
        });
    if (!read || latest.isEmpty())
        return read;
    for (ThreadEntry &entry : *entries) {
        const auto ids = idsOf(entry);
        if (!ids)
            return ids.error();
        for (const QString &id : *ids) {
            const auto found = latest.constFind(id);
            if (found != latest.cend() && !found->emoji.isEmpty() && (!entry.ownReaction || found->at > entry.ownReaction->at))
                entry.ownReaction = *found;
        }
    }
    return {};
}

Result<int> ThreadStore::count(ConversationId conversation)
{
    const auto number = m_connection.scalar(QStringLiteral("SELECT (SELECT COUNT(*) FROM incoming WHERE conversation_id = ? AND type <> 'reaction') "
                                                           "+ (SELECT COUNT(*) FROM message WHERE conversation_id = ?)"),
                                            {conversation.value, conversation.value});
    return number ? Result<int>(number->toInt()) : number.error();
}

Result<std::optional<ThreadEntry>> ThreadStore::byProviderId(ConversationId conversation, const QString &providerId)
{
    QList<ThreadEntry> found;
    if (providerId.isEmpty())
        return std::optional<ThreadEntry>();
    const auto theirs = m_connection.each(
        incomingColumns
            + QStringLiteral("WHERE account_id = (SELECT account_id FROM conversation WHERE id = ?) AND provider_id = ? AND conversation_id = ?"),
        {conversation.value, providerId, conversation.value}, [&found](const QSqlQuery &row) { found.append(incomingFrom(row)); });
    if (!theirs)
        return theirs.error();
    const auto ours = m_connection.each(
        messageColumns
            + QStringLiteral("WHERE conversation_id = ? AND row IN (SELECT message_row FROM message_ref WHERE value = ? "
                             "AND account_id = (SELECT account_id FROM conversation WHERE id = ?) AND kind IN ('wamid', 'provider_id', 'local_message_id'))"),
        {conversation.value, providerId, conversation.value}, [&found](const QSqlQuery &row) { found.append(messageEntryFrom(row)); });
    if (!ours)
        return ours.error();
    return found.isEmpty() ? std::optional<ThreadEntry>() : std::optional(found.first());
}

} // namespace recado
