// The part of MessageStore that answers "what is to be done next": queue, leases, polls.
#include "store/connection.h"
#include "store/messagerow.h"
#include "store/messagestore.h"

namespace recado {

Result<QList<Message>> MessageStore::due(Instant now, int limit)
{
    // Two questions, so that each walks the index message_queued in order however long the queue is.
    const QString waiting = messageColumns + QStringLiteral("WHERE state = 'queued' AND lease = '' AND broadcast_id IS NULL AND COALESCE(not_before, 0) <= ? AND ");
    QList<Message> messages;
    const auto take = [&](const QString &condition, const QVariantList &values) -> Result<void> {
        auto rows = m_connection.run(waiting + condition, values);
        if (!rows)
            return rows.error();
        while (messages.size() < limit && rows->next())
            messages.append(messageFrom(*rows));
        return {};
    };
    const auto scheduled = take(QStringLiteral("scheduled_at >= ? AND scheduled_at <= ? ORDER BY scheduled_at, row"),
                                {toMillis(now), toMillis(now - scheduleGrace), toMillis(now)});
    if (!scheduled)
        return scheduled.error();
    const auto others = take(QStringLiteral("scheduled_at IS NULL ORDER BY row"), {toMillis(now)});
    return others ? Result<QList<Message>>(messages) : others.error();
}

Result<std::optional<Instant>> MessageStore::nextDue(Instant now)
{
    const auto earliest = m_connection.scalar(
        QStringLiteral("SELECT MIN(COALESCE(not_before, created_at)) FROM message WHERE state = 'queued' AND lease = '' "
                       "AND broadcast_id IS NULL AND (scheduled_at IS NULL OR scheduled_at >= ?)"),
        {toMillis(now - scheduleGrace)});
    if (!earliest)
        return earliest.error();
    return toInstant(*earliest);
}

// COALESCE keeps the planner from walking a million rows of the broadcast: few are open.
Result<QList<Message>> MessageStore::queuedOf(BroadcastId broadcast)
{
    auto rows = m_connection.run(messageColumns + QStringLiteral("WHERE state = 'queued' AND COALESCE(broadcast_id, 0) = ? ORDER BY broadcast_line, row"),
                                 {broadcast.value});
    if (!rows)
        return rows.error();
    QList<Message> messages;
    while (rows->next())
        messages.append(messageFrom(*rows));
    return messages;
}

Result<int> MessageStore::inFlightOf(BroadcastId broadcast)
{
    const auto count = m_connection.scalar(
        QStringLiteral("SELECT COUNT(*) FROM message WHERE state = 'in_flight' AND COALESCE(broadcast_id, 0) = ?"), {broadcast.value});
    return count ? Result<int>(count->toInt()) : count.error();
}

Result<QList<MissedMessage>> MessageStore::missedOf(BroadcastId broadcast)
{
    auto rows = m_connection.run(QStringLiteral("SELECT row, error_code, error_kind, COALESCE(verdict_at, updated_at) FROM message "
                                                "WHERE broadcast_id = ? AND verdict IN ('refused', 'failed') AND state IN ('refused', 'accepted', 'held') "
                                                "ORDER BY broadcast_line, row"),
                                 {broadcast.value});
    if (!rows)
        return rows.error();
    QList<MissedMessage> found;
    while (rows->next()) {
        const QString code = rows->value(1).toString();
        found.append({{rows->value(0).toLongLong()}, code.isEmpty() ? rows->value(2).toString() : code, fromMillis(rows->value(3).toLongLong())});
    }
    return found;
}

namespace {

// The id of the attempt that failed is not the one it will be known by. A broadcast's runner knows no schedule, only "not before".
Result<void> backIntoQueue(Connection &connection, MessageRow row, const QString &condition, Instant now, std::optional<Instant> when, const QString &otherwise)
{
    const auto queued = connection.scalar(
        QStringLiteral("UPDATE message SET state = 'queued', lease = '', not_before = ?, scheduled_at = CASE WHEN broadcast_id IS NULL THEN ? END, "
                       "give_up_at = NULL, poll_at = NULL, provider_id = '', updated_at = ? WHERE row = ? AND ")
            + condition + QStringLiteral(" RETURNING row"),
        {toVariant(when), toVariant(when), toMillis(now), row.value});
    if (!queued)
        return queued.error();
    if (!queued->isValid())
        return error(ErrorKind::Conflict, otherwise, QStringLiteral("state"));
    return connection.touch(row);
}

} // namespace

Result<void> MessageStore::queueAgain(MessageRow row, Instant now, std::optional<Instant> when)
{
    return backIntoQueue(m_connection, row, QStringLiteral("verdict IN ('refused', 'failed') AND state IN ('refused', 'accepted', 'held')"), now, when,
                         QStringLiteral("message was neither refused nor has it failed"));
}

Result<void> MessageStore::queueUnknownAgain(MessageRow row, Instant now)
{
    return backIntoQueue(m_connection, row, QStringLiteral("verdict = 'unknown' AND state = 'unknown'"), now, {}, QStringLiteral("message is not unknown"));
}

Result<QList<InFlightRow>> MessageStore::inFlight()
{
    auto rows = m_connection.run(QStringLiteral("SELECT m.row, (SELECT MAX(a.id) FROM attempt a WHERE a.message_row = m.row), m.lease "
                                                "FROM message m WHERE m.state = 'in_flight'"));
    if (!rows)
        return rows.error();
    QList<InFlightRow> found;
    while (rows->next())
        found.append({{rows->value(0).toLongLong()}, {rows->value(1).toLongLong()}, rows->value(2).toString()});
    return found;
}

Result<QStringList> MessageStore::queuedLeases()
{
    auto rows = m_connection.run(QStringLiteral("SELECT DISTINCT lease FROM message WHERE state = 'queued' AND lease <> ''"));
    if (!rows)
        return rows.error();
    QStringList leases;
    while (rows->next())
        leases.append(rows->value(0).toString());
    return leases;
}

Result<void> MessageStore::releaseQueued(const QString &lease)
{
    return m_connection.execute(QStringLiteral("UPDATE message SET lease = '' WHERE state = 'queued' AND lease = ?"), {lease});
}

Result<QList<UnsettledMessage>> MessageStore::unsettled(AccountId account)
{
    const QString select = QStringLiteral("SELECT m.row, m.recipient, m.template_name, m.rendered_text, "
                                          "(SELECT MAX(a.started_at) FROM attempt a WHERE a.message_row = m.row) FROM message m ");
    auto rows = m_connection.run(select + QStringLiteral("WHERE m.state = 'unknown' AND m.account_id = ? UNION ALL ") + select
                                     + QStringLiteral("WHERE m.state IN ('accepted', 'held') AND m.provider_id = '' AND m.account_id = ? "
                                                      "AND NOT EXISTS (SELECT 1 FROM message_ref r WHERE r.message_row = m.row) UNION ALL ") + select
                                     + QStringLiteral("WHERE m.verdict_rule = 'operator_decided' AND m.state = 'refused' AND m.account_id = ? UNION ALL ") + select
                                     + QStringLiteral("WHERE m.state = 'queued' AND m.account_id = ? AND m.attempts > 0 AND 'unknown' = "
                                                      "(SELECT a.outcome FROM attempt a WHERE a.message_row = m.row ORDER BY a.id DESC LIMIT 1)"),
                                 {account.value, account.value, account.value, account.value});
    if (!rows)
        return rows.error();
    QList<UnsettledMessage> found;
    while (rows->next()) {
        found.append({{rows->value(0).toLongLong()}, rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(),
                      fromMillis(rows->value(4).toLongLong())});
    }
    return found;
}

Result<QueueCounts> MessageStore::counts()
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT state, COUNT(*) FROM message WHERE state IN ('queued', 'in_flight', 'unknown') GROUP BY state"));
    if (!rows)
        return rows.error();
    QueueCounts counts;
    while (rows->next()) {
        const auto state = messageStateFromString(rows->value(0).toString());
        if (state == MessageState::Queued)
            counts.queued = rows->value(1).toInt();
        else if (state == MessageState::InFlight)
            counts.inFlight = rows->value(1).toInt();
        else
            counts.unknown = rows->value(1).toInt();
    }
    const auto scheduled = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message WHERE state = 'queued' AND scheduled_at > 0"));
    if (!scheduled)
        return scheduled.error();
    counts.scheduled = scheduled->toInt();
    counts.queued -= counts.scheduled;
    return counts;
}

Result<std::optional<Instant>> MessageStore::plannedPoll(MessageRow row)
{
    const auto at = m_connection.scalar(QStringLiteral("SELECT poll_at FROM message WHERE row = ?"), {row.value});
    if (!at)
        return at.error();
    return toInstant(*at);
}

Result<void> MessageStore::planPoll(MessageRow row, std::optional<Instant> at, int tries, std::optional<Instant> asked)
{
    if (asked) {
        return m_connection.execute(QStringLiteral("UPDATE message SET poll_at = ?, poll_tries = ?, asked_at = ? WHERE row = ?"),
                                    {toVariant(at), tries, toVariant(asked), row.value});
    }
    return m_connection.execute(QStringLiteral("UPDATE message SET poll_at = ?, poll_tries = ? WHERE row = ?"), {toVariant(at), tries, row.value});
}

namespace {

Result<QList<DuePoll>> polls(Result<QSqlQuery> rows)
{
    if (!rows)
        return rows.error();
    QList<DuePoll> found;
    while (rows->next())
        found.append({{rows->value(0).toLongLong()}, {rows->value(1).toLongLong()}, rows->value(2).toInt()});
    return found;
}

} // namespace

Result<QList<DuePoll>> MessageStore::duePolls(Instant now, int limit, MessageRow after)
{
    return polls(m_connection.run(QStringLiteral("SELECT row, account_id, poll_tries FROM message WHERE poll_at IS NOT NULL AND poll_at <= ? "
                                                 "AND row > ? ORDER BY poll_at LIMIT ?"),
                                  {toMillis(now), after.value, limit}));
}

Result<std::optional<Instant>> MessageStore::nextPoll()
{
    const auto earliest = m_connection.scalar(QStringLiteral("SELECT MIN(poll_at) FROM message WHERE poll_at IS NOT NULL"));
    if (!earliest)
        return earliest.error();
    return toInstant(*earliest);
}

Result<QList<DuePoll>> MessageStore::openMessages(Instant createdAfter)
{
    return polls(m_connection.run(
        QStringLiteral("SELECT m.row, m.account_id, m.poll_tries FROM message m JOIN account a ON a.id = m.account_id "
                       "WHERE a.removed_at IS NULL AND m.created_at >= ? AND m.state IN ('accepted', 'held', 'unknown') "
                       "AND m.verdict NOT IN ('failed', 'refused', 'replied') ORDER BY m.row"),
        {toMillis(createdAfter)}));
}

Result<QList<OpenMessage>> MessageStore::openForRound(Instant createdAfter, Instant notAskedSince)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT m.row, m.account_id, m.poll_tries, m.verdict, m.state FROM message m JOIN account a ON a.id = m.account_id "
                       "WHERE a.removed_at IS NULL AND m.created_at >= ? AND m.state IN ('accepted', 'held', 'unknown') "
                       "AND m.verdict NOT IN ('failed', 'refused', 'replied') AND COALESCE(m.asked_at, 0) < ? "
                       "ORDER BY m.state = 'unknown' DESC, m.row DESC"),
        {toMillis(createdAfter), toMillis(notAskedSince)});
    if (!rows)
        return rows.error();
    QList<OpenMessage> open;
    while (rows->next()) {
        const DuePoll poll{{rows->value(0).toLongLong()}, {rows->value(1).toLongLong()}, rows->value(2).toInt()};
        open.append({poll, eventKindFromString(rows->value(3).toString()).value_or(EventKind::Accepted),
                     messageStateFromString(rows->value(4).toString()).value_or(MessageState::Accepted)});
    }
    return open;
}

} // namespace recado
