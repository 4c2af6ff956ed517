#include "store/historystore.h"

#include "store/connection.h"

#include <algorithm>

namespace recado {

Result<HistoryStore::Reach> HistoryStore::reach(ConversationId conversation)
{
    Reach reach;
    const auto read = m_connection.each(QStringLiteral("SELECT next_cursor, is_complete, read_at FROM conversation_remote WHERE conversation_id = ?"),
                                        {conversation.value}, [&reach](const QSqlQuery &row) {
                                            reach = {row.value(0).toString(), row.value(1).toInt() == 1, toInstant(row.value(2))};
                                        });
    return read ? Result<Reach>(reach) : read.error();
}

Result<void> HistoryStore::setReach(ConversationId conversation, const Reach &reach)
{
    return m_connection.execute(QStringLiteral("INSERT INTO conversation_remote (conversation_id, next_cursor, is_complete, read_at) VALUES (?, ?, ?, ?) "
                                               "ON CONFLICT (conversation_id) DO UPDATE SET next_cursor = excluded.next_cursor, "
                                               "is_complete = excluded.is_complete, read_at = excluded.read_at"),
                                {conversation.value, reach.nextCursor, reach.isComplete ? 1 : 0, toVariant(reach.readAt)});
}

Result<std::optional<Instant>> HistoryStore::oldest(ConversationId conversation)
{
    std::optional<Instant> oldest;
    const auto read = m_connection.each(QStringLiteral("SELECT MIN(at) FROM (SELECT MIN(at) AS at FROM incoming WHERE conversation_id = ? AND type <> 'reaction' "
                                                       "UNION ALL SELECT MIN(created_at) AS at FROM message WHERE conversation_id = ?) AS both"),
                                        {conversation.value, conversation.value}, [&oldest](const QSqlQuery &row) { oldest = toInstant(row.value(0)); });
    return read ? Result<std::optional<Instant>>(oldest) : read.error();
}

Result<ConversationId> HistoryStore::conversationOf(MessageRow message)
{
    const auto id = m_connection.scalar(QStringLiteral("SELECT conversation_id FROM message WHERE row = ?"), {message.value});
    return id ? Result<ConversationId>(ConversationId{id->toLongLong()}) : id.error();
}

Result<void> HistoryStore::noteOperators(AccountId account, const QStringList &names, Instant at)
{
    for (const QString &name : names) {
        const auto noted = m_connection.execute(QStringLiteral("INSERT INTO known_operator (account_id, name, last_at) VALUES (?, ?, ?) "
                                                               "ON CONFLICT (account_id, name) DO UPDATE SET last_at = excluded.last_at"),
                                                {account.value, name, toMillis(at)});
        if (!noted)
            return noted;
    }
    return {};
}

Result<QStringList> HistoryStore::operators(AccountId account)
{
    QStringList names;
    const auto read = m_connection.each(QStringLiteral("SELECT name FROM known_operator WHERE ? = 0 OR account_id = ? "
                                                       "UNION SELECT DISTINCT assignee FROM conversation WHERE assignee <> '' AND (? = 0 OR account_id = ?)"),
                                        {account.value, account.value, account.value, account.value},
                                        [&names](const QSqlQuery &row) { names.append(row.value(0).toString()); });
    if (!read)
        return read.error();
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace recado
