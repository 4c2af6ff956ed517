#include "store/departurestore.h"

#include "store/connection.h"
#include "store/conversationstore.h"

namespace recado {

Result<Attempt> DepartureStore::begin(Message &message, const QString &lease, const QList<RefRow> &clientRefs, Instant now)
{
    if (const auto inserted = insertMessage(message, lease, now); !inserted)
        return inserted.error();
    Attempt attempt;
    attempt.message = message.row;
    attempt.startedAt = now;
    const auto begun = m_connection.insert(QStringLiteral("INSERT INTO attempt (message_row, number, started_at) VALUES (?, ?, ?)"),
                                           {message.row.value, attempt.number, toMillis(now)});
    if (!begun)
        return begun.error();
    attempt.id = {*begun};
    if (const auto told = insertFacts(message, attempt.id, now); !told)
        return told.error();
    // Ids that were made a moment ago: nobody can have told anything of them that waits for its message.
    for (const RefRow &ref : clientRefs) {
        const auto noted = m_connection.execute(
            QStringLiteral("INSERT INTO message_ref (account_id, kind, value, message_row, attempt_id) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            {message.account.value, ref.kind, ref.value, message.row.value, attempt.id.value});
        if (!noted)
            return noted.error();
    }
    return attempt;
}

Result<void> DepartureStore::insertMessage(Message &message, const QString &lease, Instant now)
{
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    message.state = MessageState::InFlight;
    message.verdict = EventKind::InFlight;
    message.createdAt = now;
    message.updatedAt = now;
    message.attempts = 1;
    const auto conversation = ConversationStore(m_connection).say(message, now);
    if (!conversation)
        return conversation.error();
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO message (id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, "
                       "rendered_text, state, verdict, verdict_rule, verdict_at, created_at, updated_at, attempts, lease, broadcast_id, broadcast_line, "
                       "revision, conversation_id) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, 'in_flight', 'in_flight', 'own_state', ?, ?, ?, 1, ?, ?, ?, ?, ?)"),
        {message.id.value, message.account.value, message.channel.isNull() ? QVariant() : QVariant(message.channel.value), message.recipient,
         message.typed, message.personName, message.templateName, message.templateLanguage, message.renderedText, toMillis(now), toMillis(now),
         toMillis(now), lease, message.broadcast.value, message.broadcastLine, *revision,
         conversation->isNull() ? QVariant() : QVariant(conversation->value)});
    if (!inserted)
        return inserted.error();
    message.row = {*inserted};
    m_connection.note(message.row);
    return {};
}

namespace {

QString keyOfOwn(EventKind kind, Instant now)
{
    StatusEvent event;
    event.kind = kind;
    event.source = EventSource::Local;
    event.heardAt = now;
    return factKey(event);
}

} // namespace

Result<void> DepartureStore::insertFacts(const Message &message, AttemptId attempt, Instant now)
{
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, attempt_id) "
                       "VALUES (?, ?, ?, 'queued', ?, ?, 'local', NULL), (?, ?, ?, 'in_flight', ?, ?, 'local', ?)"),
        {message.account.value, message.row.value, keyOfOwn(EventKind::Queued, now), toMillis(now), toMillis(now), message.account.value,
         message.row.value, keyOfOwn(EventKind::InFlight, now), toMillis(now), toMillis(now), attempt.value});
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<bool> DepartureStore::accepted(const Attempt &attempt, AccountId account, int httpStatus, const StatusEvent &fact,
                                      std::optional<Instant> pollAt, Instant now)
{
    if (attempt.number != 1)
        return false;
    const auto more = m_connection.scalar(
        QStringLiteral("SELECT 1 FROM evidence WHERE message_row = ? AND kind NOT IN ('queued', 'in_flight') LIMIT 1"), {attempt.message.value});
    if (!more)
        return more.error();
    if (more->isValid())
        return false;
    const auto finished = m_connection.execute(
        QStringLiteral("UPDATE attempt SET finished_at = ?, outcome = 'accepted', http_status = ? WHERE id = ?"),
        {toMillis(now), httpStatus, attempt.id.value});
    if (!finished)
        return finished.error();
    const auto told = m_connection.insert(
        QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, provider_id, attempt_id, payload) "
                       "VALUES (?, ?, ?, 'accepted', ?, ?, ?, ?, ?, ?)"),
        {account.value, attempt.message.value, factKey(fact), toVariant(fact.occurredAt), toMillis(fact.heardAt), toString(fact.source), fact.providerId,
         attempt.id.value, fact.payload.isEmpty() ? QVariant() : QVariant(fact.payload)});
    if (!told)
        return told.error();
    const auto revision = m_connection.revision();
    if (!revision)
        return revision.error();
    m_connection.note(attempt.message);
    const auto settled = m_connection.execute(
        QStringLiteral("UPDATE message SET state = 'accepted', verdict = 'accepted', verdict_rule = 'own_state', verdict_at = ?, deleted = 0, "
                       "lease = '', updated_at = ?, not_before = NULL, error_kind = '', error_detail = '', error_place = '', error_code = '', "
                       "error_message = '', provider_id = CASE provider_id WHEN '' THEN ? ELSE provider_id END, poll_at = ?, poll_tries = 0, "
                       "revision = ? WHERE row = ?"),
        {toMillis(fact.effectiveAt()), toMillis(now), fact.providerId, toVariant(pollAt), *revision, attempt.message.value});
    return settled ? Result<bool>(true) : settled.error();
}

} // namespace recado
