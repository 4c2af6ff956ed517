#include "store/messagestore.h"

#include "store/connection.h"
#include "store/conversationstore.h"
#include "store/messagerow.h"
#include "store/templateusestore.h"

namespace recado {

Result<Message> MessageStore::insert(Message message, const QString &lease, Instant now)
{
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    message.state = MessageState::Queued;
    message.verdict = EventKind::Queued;
    message.createdAt = now;
    message.updatedAt = now;
    const auto conversation = ConversationStore(m_connection).say(message, now);
    if (!conversation)
        return conversation.error();
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO message (id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, "
                       "rendered_text, state, verdict, created_at, updated_at, not_before, give_up_at, scheduled_at, lease, broadcast_id, "
                       "broadcast_line, revision, conversation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {message.id.value, message.account.value, message.channel.isNull() ? QVariant() : QVariant(message.channel.value), message.recipient,
         message.typed, message.personName, QString::fromUtf8(message.content), message.templateName, message.templateLanguage,
         message.renderedText, toMillis(now), toMillis(now), toVariant(message.notBefore), toVariant(message.giveUpAt),
         toVariant(message.scheduledAt), lease, message.broadcast.isNull() ? QVariant() : QVariant(message.broadcast.value),
         message.broadcast.isNull() ? QVariant() : QVariant(message.broadcastLine), *revision,
         conversation->isNull() ? QVariant() : QVariant(conversation->value)});
    if (!inserted)
        return inserted.error();
    message.row = {*inserted};
    m_connection.note(message.row);
    const auto counted = TemplateUseStore(m_connection).count(message);
    return counted ? Result<Message>(message) : counted.error();
}

Result<Attempt> MessageStore::claim(MessageRow row, const QString &lease, Instant now)
{
    const auto claimed = m_connection.scalar(
        QStringLiteral("UPDATE message SET state = 'in_flight', lease = ?, attempts = attempts + 1, updated_at = ?, not_before = NULL, "
                       "error_kind = '', error_detail = '', error_place = '', error_code = '', error_message = '' "
                       "WHERE row = ? AND state = 'queued' AND (scheduled_at IS NULL OR (scheduled_at <= ? AND scheduled_at >= ?)) "
                       "RETURNING attempts"),
        {lease, toMillis(now), row.value, toMillis(now), toMillis(now - scheduleGrace)});
    if (!claimed)
        return claimed.error();
    if (!claimed->isValid())
        return error(ErrorKind::Conflict, QStringLiteral("message is not queued"));
    Attempt attempt;
    attempt.message = row;
    attempt.number = claimed->toInt();
    attempt.startedAt = now;
    const auto inserted = m_connection.insert(QStringLiteral("INSERT INTO attempt (message_row, number, started_at) VALUES (?, ?, ?)"),
                                     {row.value, attempt.number, toMillis(now)});
    if (!inserted)
        return inserted.error();
    attempt.id = {*inserted};
    if (const auto told = m_connection.touch(row); !told)
        return told.error();
    return attempt;
}

namespace {

Result<void> finishAttempt(Connection &connection, const Attempt &attempt, const QString &outcome, int httpStatus, Instant now)
{
    return connection.execute(QStringLiteral("UPDATE attempt SET finished_at = ?, outcome = ?, http_status = ? WHERE id = ?"),
                              {toMillis(now), outcome, httpStatus, attempt.id.value});
}

Result<void> writeState(Connection &connection, MessageRow row, const QString &state, const Error *problem, Instant now,
                        std::optional<Instant> notBefore = {}, const QString &lease = {})
{
    const Error none{ErrorKind::Internal, {}, {}, {}, {}};
    const Error &shown = problem ? *problem : none;
    const auto revision = connection.revision();
    if (!revision)
        return revision.error();
    connection.note(row);
    return connection.execute(
        QStringLiteral("UPDATE message SET state = ?, lease = ?, updated_at = ?, not_before = ?, error_kind = ?, error_detail = ?, "
                       "error_place = ?, error_code = ?, error_message = ?, revision = ? WHERE row = ?"),
        {state, lease, toMillis(now), toVariant(notBefore), problem ? toString(shown.kind) : QString(), shown.detail, shown.place, shown.code,
         shown.message, *revision, row.value});
}

} // namespace

Result<void> MessageStore::settle(const Attempt &attempt, MessageState state, int httpStatus, const Error &problem, Instant now)
{
    if (const auto done = finishAttempt(m_connection, attempt, toString(state), httpStatus, now); !done)
        return done;
    const bool wrong = state == MessageState::Refused || state == MessageState::Unknown;
    return writeState(m_connection, attempt.message, toString(state), wrong ? &problem : nullptr, now);
}

Result<void> MessageStore::requeue(const Attempt &attempt, const QString &lease, int httpStatus, const Error &reason, Instant notBefore, Instant now)
{
    if (const auto done = finishAttempt(m_connection, attempt, QStringLiteral("not_sent"), httpStatus, now); !done)
        return done;
    return writeState(m_connection, attempt.message, QStringLiteral("queued"), &reason, now, notBefore, lease);
}

Result<void> MessageStore::refuse(const Message &message, const Error &problem, Instant now)
{
    const auto same = m_connection.scalar(
        QStringLiteral("SELECT 1 FROM message WHERE row = ? AND state = 'queued' AND COALESCE(scheduled_at, 0) = ?"),
        {message.row.value, message.scheduledAt ? toMillis(*message.scheduledAt) : 0});
    if (!same)
        return same.error();
    if (!same->isValid())
        return error(ErrorKind::Conflict, QStringLiteral("message is not queued, or for another time"));
    return writeState(m_connection, message.row, QStringLiteral("refused"), &problem, now);
}

Result<void> MessageStore::setState(MessageRow row, MessageState state, Instant now, const std::optional<Error> &why)
{
    return writeState(m_connection, row, toString(state), why ? &*why : nullptr, now);
}

Result<void> MessageStore::setVerdict(MessageRow row, EventKind verdict, const QString &rule, std::optional<Instant> at, bool deleted,
                                      const Error &problem, Instant now)
{
    // The error shown is the one that explains the verdict; a verdict that is no failure keeps none of the provider's codes.
    const bool failure = verdict == EventKind::Failed;
    const bool explained = failure || verdict == EventKind::Refused || verdict == EventKind::Unknown || verdict == EventKind::Queued;
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    m_connection.note(row);
    const QVariantList shared{toString(verdict), rule, toVariant(at), deleted ? 1 : 0, toMillis(now), *revision};
    const QString set = QStringLiteral("UPDATE message SET verdict = ?, verdict_rule = ?, verdict_at = ?, deleted = ?, updated_at = ?, revision = ?");
    if (!failure && explained)
        return m_connection.execute(set + QStringLiteral(" WHERE row = ?"), shared + QVariantList{row.value});
    const QVariantList shown{failure ? toString(problem.kind) : QString(), failure ? problem.code : QString(), failure ? problem.message : QString()};
    return m_connection.execute(set + QStringLiteral(", error_kind = ?, error_detail = '', error_place = '', error_code = ?, error_message = ? WHERE row = ?"),
                                shared + shown + QVariantList{row.value});
}

Result<void> MessageStore::setProviderId(MessageRow row, const QString &providerId)
{
    return m_connection.execute(QStringLiteral("UPDATE message SET provider_id = ? WHERE row = ? AND provider_id = ''"), {providerId, row.value});
}

Result<Message> MessageStore::byRow(MessageRow row)
{
    std::optional<Message> found;
    const auto done = m_connection.each(messageColumns + QStringLiteral("WHERE row = ?"), {row.value},
                                        [&found](const QSqlQuery &read) { found = messageFrom(read); });
    if (!done)
        return done.error();
    if (!found)
        return error(ErrorKind::NotFound, QStringLiteral("message"), QString::number(row.value));
    return *found;
}

Result<Standing> MessageStore::standing(MessageRow row)
{
    std::optional<Standing> found;
    const auto read = m_connection.each(QStringLiteral("SELECT channel_id, state, verdict, verdict_rule, poll_at, poll_tries FROM message WHERE row = ?"), {row.value},
                                        [&found, row](const QSqlQuery &line) {
                                            found = Standing{row,
                                                             {line.value(0).toLongLong()},
                                                             messageStateFromString(line.value(1).toString()).value_or(MessageState::Unknown),
                                                             eventKindFromString(line.value(2).toString()).value_or(EventKind::Unknown),
                                                             line.value(3).toString(),
                                                             toInstant(line.value(4)),
                                                             line.value(5).toInt()};
                                        });
    if (!read)
        return read.error();
    return found ? Result<Standing>(*found) : error(ErrorKind::NotFound, QStringLiteral("message"), QString::number(row.value));
}

Result<Message> MessageStore::byId(const MessageId &id)
{
    std::optional<Message> found;
    const auto done = m_connection.each(messageColumns + QStringLiteral("WHERE id = ?"), {id.value},
                                        [&found](const QSqlQuery &read) { found = messageFrom(read); });
    if (!done)
        return done.error();
    if (!found)
        return error(ErrorKind::NotFound, QStringLiteral("message"), id.value);
    return *found;
}

Result<int> MessageStore::countTo(const QStringList &addresses)
{
    int count = 0;
    for (const QString &address : addresses) {
        const auto found = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message WHERE recipient = ?"), {address});
        if (!found)
            return found.error();
        count += found->toInt();
    }
    return count;
}

Result<QList<Attempt>> MessageStore::attempts(MessageRow row)
{
    auto rows = m_connection.run(
        QStringLiteral("SELECT id, number, started_at, finished_at, outcome, http_status FROM attempt WHERE message_row = ? ORDER BY number"),
        {row.value});
    if (!rows)
        return rows.error();
    QList<Attempt> attempts;
    while (rows->next()) {
        attempts.append({{rows->value(0).toLongLong()}, row, rows->value(1).toInt(), fromMillis(rows->value(2).toLongLong()),
                         toInstant(rows->value(3)), rows->value(4).toString(), rows->value(5).toInt()});
    }
    return attempts;
}

} // namespace recado
