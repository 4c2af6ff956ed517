// The part of MessageStore about messages that leave later.
#include "store/connection.h"
#include "store/messagerow.h"
#include "store/messagestore.h"

namespace recado {

namespace {

Result<QList<Message>> read(Connection &connection, const QString &condition, Instant bound)
{
    const QString clause = QStringLiteral("WHERE state = 'queued' AND scheduled_at %1 ? ORDER BY scheduled_at, row").arg(condition);
    auto rows = connection.run(messageColumns + clause, {toMillis(bound)});
    if (!rows)
        return rows.error();
    QList<Message> messages;
    while (rows->next())
        messages.append(messageFrom(*rows));
    return messages;
}

} // namespace

Result<QList<Message>> MessageStore::scheduled(Instant now)
{
    return read(m_connection, QStringLiteral(">="), now - scheduleGrace);
}

Result<QList<Message>> MessageStore::missed(Instant now)
{
    return read(m_connection, QStringLiteral("<"), now - scheduleGrace);
}

Result<std::optional<Instant>> MessageStore::nextMissed(Instant now)
{
    const auto earliest = m_connection.scalar(
        QStringLiteral("SELECT MIN(scheduled_at) FROM message WHERE state = 'queued' AND scheduled_at >= ?"), {toMillis(now - scheduleGrace)});
    if (!earliest)
        return earliest.error();
    const auto time = toInstant(*earliest);
    return time ? std::optional(*time + scheduleGrace + Milliseconds(1)) : std::optional<Instant>();
}

Result<void> MessageStore::schedule(MessageRow row, Instant when, Instant now)
{
    auto moved = m_connection.run(
        QStringLiteral("UPDATE message SET give_up_at = give_up_at - COALESCE(scheduled_at, created_at) + ?, scheduled_at = ?, not_before = ?, "
                       "lease = '', updated_at = ? WHERE row = ? AND state = 'queued'"),
        {toMillis(when), toMillis(when), toMillis(when), toMillis(now), row.value});
    if (!moved)
        return moved.error();
    if (moved->numRowsAffected() == 0)
        return error(ErrorKind::Conflict, QStringLiteral("message is not queued"));
    return m_connection.touch(row);
}

} // namespace recado
