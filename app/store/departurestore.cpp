#include "store/departurestore.h"

#include "store/connection.h"
#include "store/templateusestore.h"

namespace recado {

Result<Attempt> DepartureStore::begin(Message &message, const QString &lease, const QList<RefRow> &clientRefs, FailureRule rule, Instant now)
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
    if (const auto told = insertFact(message, EventKind::Queued, {}, now); !told)
        return told.error();
    if (const auto told = insertFact(message, EventKind::InFlight, attempt.id, now); !told)
        return told.error();
    const auto learnt = EvidenceStore(m_connection).learnRefs(message.row, message.account, attempt.id, clientRefs, rule, now);
    return learnt ? Result<Attempt>(attempt) : learnt.error();
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
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO message (id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, "
                       "rendered_text, state, verdict, verdict_rule, verdict_at, created_at, updated_at, attempts, lease, broadcast_id, broadcast_line, "
                       "revision) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, 'in_flight', 'in_flight', 'own_state', ?, ?, ?, 1, ?, ?, ?, ?)"),
        {message.id.value, message.account.value, message.channel.isNull() ? QVariant() : QVariant(message.channel.value), message.recipient,
         message.typed, message.personName, message.templateName, message.templateLanguage, message.renderedText, toMillis(now), toMillis(now),
         toMillis(now), lease, message.broadcast.value, message.broadcastLine, *revision});
    if (!inserted)
        return inserted.error();
    message.row = {*inserted};
    m_connection.note(message.row);
    return TemplateUseStore(m_connection).count(message);
}

Result<void> DepartureStore::insertFact(const Message &message, EventKind kind, AttemptId attempt, Instant now)
{
    StatusEvent event;
    event.kind = kind;
    event.source = EventSource::Local;
    event.occurredAt = now;
    event.heardAt = now;
    event.attempt = attempt;
    const auto inserted = m_connection.insert(
        QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, attempt_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {message.account.value, message.row.value, factKey(event), toString(kind), toMillis(now), toMillis(now), toString(event.source),
         attempt.isNull() ? QVariant() : QVariant(attempt.value)});
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

} // namespace recado
