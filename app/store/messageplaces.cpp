#include "store/messageplaces.h"

#include "store/connection.h"

namespace recado {

Result<MessageTally> MessagePlaces::tally(const MessageTally &before)
{
    const auto newest = m_connection.scalar(QStringLiteral("SELECT MAX(row) FROM message"));
    if (!newest)
        return newest.error();
    const MessageRow last{newest->toLongLong()};
    if (last == before.newest)
        return before;
    // Without a condition on the row SQLite counts in its smallest index.
    const auto more = before.newest.isNull()
        ? m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message"))
        : m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message WHERE row > ?"), {before.newest.value});
    if (!more)
        return more.error();
    return MessageTally{before.total + more->toInt(), last};
}

Result<Instant> MessagePlaces::createdAt(MessageRow row)
{
    const auto at = m_connection.scalar(QStringLiteral("SELECT created_at FROM message WHERE row = ?"), {row.value});
    if (!at)
        return at.error();
    if (!at->isValid())
        return error(ErrorKind::NotFound, QStringLiteral("message %1").arg(row.value));
    return fromMillis(at->toLongLong());
}

} // namespace recado
