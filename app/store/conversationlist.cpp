#include "store/conversationlist.h"

#include "domain/contact.h"
#include "domain/folding.h"
#include "domain/phone.h"
#include "store/connection.h"
#include "store/incomingrow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

const QString columns = QStringLiteral(
    "SELECT id, account_id, channel_id, person, address, profile_name, status, assignee, last_at, last_text, last_incoming, last_incoming_at, unread, "
    "waiting_since, last_key, "
    "COALESCE((SELECT contact_id FROM contact_identity WHERE kind = 'person' AND value = conversation.person), 0) FROM conversation ");

Conversation conversationFrom(const QSqlQuery &row)
{
    Conversation conversation;
    conversation.id = {row.value(0).toLongLong()};
    conversation.account = {row.value(1).toLongLong()};
    conversation.channel = {row.value(2).toLongLong()};
    conversation.person = row.value(3).toString();
    conversation.address = row.value(4).toString();
    conversation.profileName = row.value(5).toString();
    conversation.status = conversationStatusFromString(row.value(6).toString()).value_or(ConversationStatus::Open);
    conversation.assignee = row.value(7).toString();
    conversation.lastAt = fromMillis(row.value(8).toLongLong());
    conversation.lastText = row.value(9).toString();
    conversation.lastIsIncoming = row.value(10).toInt() == 1;
    conversation.lastIncomingAt = toInstant(row.value(11));
    conversation.unread = row.value(12).toInt();
    conversation.waitingSince = toInstant(row.value(13));
    conversation.contact = {row.value(15).toLongLong()};
    return conversation;
}

QString typeOf(const QByteArray &content, const QString &templateName)
{
    const QString type = content.isEmpty() ? QString() : QJsonDocument::fromJson(content).object().value(QLatin1String("type")).toString();
    return type.isEmpty() && !templateName.isEmpty() ? QStringLiteral("template") : type;
}

// A row with its key, which names the newest message: two or three more looks by key for each row in sight.
Result<void> addJoined(Connection &connection, Conversation *conversation, const QString &lastKey)
{
    if (!conversation->contact.isNull()) {
        const auto name = connection.scalar(QStringLiteral("SELECT shown_name FROM contact WHERE id = ?"), {conversation->contact.value});
        if (!name)
            return name.error();
        conversation->contactName = name->toString();
    }
    if (conversation->lastIsIncoming) {
        const auto type = connection.scalar(QStringLiteral("SELECT type FROM incoming WHERE account_id = ? AND provider_id = ?"),
                                            {conversation->account.value, lastKey});
        if (!type)
            return type.error();
        conversation->lastType = type->toString();
        return {};
    }
    return connection.each(QStringLiteral("SELECT row, verdict, content, template_name FROM message WHERE id = ?"), {lastKey},
                           [conversation](const QSqlQuery &row) {
                               conversation->lastMessage = {row.value(0).toLongLong()};
                               conversation->lastVerdict = eventKindFromString(row.value(1).toString());
                               conversation->lastType = typeOf(row.value(2).toByteArray(), row.value(3).toString());
                           });
}

// Rows of `columns` with whatever follows it.
Result<QList<Conversation>> read(Connection &connection, const QString &rest, const QVariantList &values)
{
    QList<Conversation> found;
    QStringList keys;
    const auto done = connection.each(columns + rest, values, [&](const QSqlQuery &row) {
        found.append(conversationFrom(row));
        keys.append(row.value(14).toString());
    });
    if (!done)
        return done.error();
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (const auto joined = addJoined(connection, &found[i], keys[i]); !joined)
            return joined.error();
    }
    return found;
}

struct Condition {
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &more = {})
    {
        parts += part;
        values += more;
    }
    QString sql() const { return parts.isEmpty() ? QString() : QStringLiteral("WHERE ") + parts.join(QStringLiteral(" AND ")) + QLatin1Char(' '); }
};

QString containing(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('%'), QStringLiteral("\\%")).replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QLatin1Char('%') + text + QLatin1Char('%');
}

void addSearch(Condition *condition, const QString &search)
{
    const QString text = search.trimmed();
    if (text.isEmpty())
        return;
    const QStringList numbers = phoneSearches(text);
    const QString like = containing(text);
    QStringList ways{QStringLiteral("profile_name LIKE ? ESCAPE '\\'"), QStringLiteral("address LIKE ? ESCAPE '\\'"),
                     QStringLiteral("id IN (SELECT conversation_id FROM incoming WHERE text LIKE ? ESCAPE '\\')"),
                     QStringLiteral("id IN (SELECT conversation_id FROM message WHERE conversation_id IS NOT NULL "
                                    "AND (rendered_text LIKE ? ESCAPE '\\' OR content LIKE ? ESCAPE '\\' OR person_name LIKE ? ESCAPE '\\'))")};
    QVariantList values{like, like, like, like, like, like};
    ways += QStringLiteral("person IN (SELECT ci.value FROM contact_identity ci JOIN contact ct ON ct.id = ci.contact_id WHERE ci.kind = 'person' "
                           "AND ct.search_key LIKE ? ESCAPE '\\')");
    values += containing(foldedForSearch(text));
    for (const QString &digits : numbers) {
        ways += QStringLiteral("person LIKE ? ESCAPE '\\'");
        values += containing(digits);
    }
    condition->add(QLatin1Char('(') + ways.join(QStringLiteral(" OR ")) + QLatin1Char(')'), values);
}

Condition conditionOf(const ConversationQuery &query)
{
    Condition condition;
    if (query.status)
        condition.add(QStringLiteral("status = ?"), {toString(*query.status)});
    if (!query.assignee.isEmpty())
        condition.add(QStringLiteral("assignee <> '' AND assignee = ?"), {query.assignee});
    if (!query.account.isNull())
        condition.add(QStringLiteral("account_id = ?"), {query.account.value});
    if (!query.channel.isNull())
        condition.add(QStringLiteral("channel_id = ?"), {query.channel.value});
    if (query.unreadOnly)
        condition.add(QStringLiteral("unread > 0"));
    if (query.waitingBefore)
        condition.add(QStringLiteral("waiting_since IS NOT NULL AND waiting_since < ?"), {toMillis(*query.waitingBefore)});
    addSearch(&condition, query.search);
    return condition;
}

ConversationKey keyFrom(const QSqlQuery &row)
{
    return {fromMillis(row.value(1).toLongLong()), {row.value(0).toLongLong()}};
}

} // namespace

Result<QList<Conversation>> ConversationList::page(const ConversationQuery &query, int limit, const std::optional<ConversationKey> &from)
{
    Condition condition = conditionOf(query);
    if (from)
        condition.add(QStringLiteral("(last_at, id) < (?, ?)"), {toMillis(from->lastAt), from->id.value});
    return read(m_connection, condition.sql() + QStringLiteral("ORDER BY last_at DESC, id DESC LIMIT ?"), condition.values + QVariantList{limit});
}

Result<QList<ConversationId>> ConversationList::order(const ConversationQuery &query)
{
    const Condition condition = conditionOf(query);
    QList<ConversationId> found;
    const auto done = m_connection.each(QStringLiteral("SELECT id FROM conversation ") + condition.sql() + QStringLiteral("ORDER BY last_at DESC, id DESC"),
                                        condition.values, [&found](const QSqlQuery &row) { found.append(ConversationId{row.value(0).toLongLong()}); });
    return done ? Result<QList<ConversationId>>(found) : done.error();
}

Result<QList<ConversationKey>> ConversationList::keys(const ConversationQuery &query)
{
    const Condition condition = conditionOf(query);
    QList<ConversationKey> found;
    const auto done = m_connection.each(QStringLiteral("SELECT id, last_at FROM conversation ") + condition.sql() + QStringLiteral("ORDER BY last_at DESC, id DESC"),
                                        condition.values, [&found](const QSqlQuery &row) { found.append(keyFrom(row)); });
    return done ? Result<QList<ConversationKey>>(found) : done.error();
}

Result<QList<ConversationKey>> ConversationList::keysOf(const ConversationQuery &query, const QList<ConversationId> &ids)
{
    Condition condition = conditionOf(query);
    condition.add(QStringLiteral("id = ?"));
    const QString sql = QStringLiteral("SELECT id, last_at FROM conversation ") + condition.sql();
    QList<ConversationKey> found;
    for (const ConversationId id : ids) {
        const auto done = m_connection.each(sql, condition.values + QVariantList{id.value}, [&found](const QSqlQuery &row) { found.append(keyFrom(row)); });
        if (!done)
            return done.error();
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

Result<QList<Conversation>> ConversationList::rows(const QList<ConversationId> &ids)
{
    QList<Conversation> found;
    for (const ConversationId id : ids) {
        const auto one = read(m_connection, QStringLiteral("WHERE id = ?"), {id.value});
        if (!one)
            return one.error();
        found += *one;
    }
    return found;
}

Result<int> ConversationList::count(const ConversationQuery &query)
{
    const Condition condition = conditionOf(query);
    const auto number = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM conversation ") + condition.sql(), condition.values);
    return number ? Result<int>(number->toInt()) : number.error();
}

Result<ConversationCounts> ConversationList::counts(const ConversationQuery &query)
{
    ConversationQuery any = query;
    any.status.reset();
    const Condition condition = conditionOf(any);
    ConversationCounts counts;
    const auto done = m_connection.each(QStringLiteral("SELECT status, COUNT(*) FROM conversation ") + condition.sql() + QStringLiteral("GROUP BY status"),
                                        condition.values, [&counts](const QSqlQuery &row) {
                                            const int count = row.value(1).toInt();
                                            switch (conversationStatusFromString(row.value(0).toString()).value_or(ConversationStatus::Open)) {
                                            case ConversationStatus::Open: counts.open += count; break;
                                            case ConversationStatus::Pending: counts.pending += count; break;
                                            case ConversationStatus::Solved: counts.solved += count; break;
                                            case ConversationStatus::Blocked: counts.blocked += count; break;
                                            }
                                        });
    return done ? Result<ConversationCounts>(counts) : done.error();
}

Result<std::optional<ConversationId>> ConversationList::longestWaiting(const ConversationQuery &query, ConversationId except)
{
    Condition condition = conditionOf(query);
    condition.add(QStringLiteral("waiting_since IS NOT NULL AND status IN ('open', 'pending') AND id <> ?"), {except.value});
    const auto id = m_connection.scalar(QStringLiteral("SELECT id FROM conversation ") + condition.sql() + QStringLiteral("ORDER BY waiting_since, id LIMIT 1"),
                                        condition.values);
    if (!id)
        return id.error();
    return id->isValid() ? std::optional(ConversationId{id->toLongLong()}) : std::optional<ConversationId>();
}

Result<int> ConversationList::unreadTotal()
{
    const auto number = m_connection.scalar(QStringLiteral("SELECT COALESCE(SUM(unread), 0) FROM conversation WHERE status <> 'blocked'"));
    return number ? Result<int>(number->toInt()) : number.error();
}

Result<QString> ConversationList::movedTo(ConversationId id)
{
    QString where;
    const auto done = m_connection.each(
        QStringLiteral("SELECT body FROM incoming WHERE conversation_id = ? AND type = 'system' AND body <> '' ORDER BY at, id"), {id.value},
        [&where](const QSqlQuery &row) {
            IncomingMessage notice;
            readIncomingBody(row.value(0).toByteArray(), &notice);
            if (!notice.movedTo.isEmpty())
                where = notice.movedTo;
        });
    return done ? Result<QString>(where) : done.error();
}

Result<QList<Conversation>> ConversationList::ofPerson(const QString &address)
{
    return read(m_connection, QStringLiteral("WHERE person = ? ORDER BY last_at DESC, id DESC"), {contactPerson(address)});
}

} // namespace recado
