#include "services/attemptrecord.h"

#include "domain/phone.h"
#include "services/incomingintake.h"
#include "services/journal.h"
#include "services/pollservice.h"
#include "services/wishes.h"
#include "store/departurestore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"

#include <algorithm>

namespace recado {

namespace {

QList<RefRow> rowsOf(const QList<ProviderRef> &refs)
{
    QList<RefRow> rows;
    for (const ProviderRef &ref : refs)
        rows.append({ref.kind, ref.value});
    return rows;
}

} // namespace

StatusEvent AttemptRecord::fact(const SendJob &job, EventKind kind, const SendReply &reply) const
{
    StatusEvent event;
    event.kind = kind;
    event.source = m_outcome.transfer == net::Transfer::Answered ? EventSource::Answer : EventSource::Local;
    // Our own facts carry our own time; what a provider answers carries none.
    if (event.source == EventSource::Local)
        event.occurredAt = m_now;
    event.heardAt = std::max(m_now, job.attempt->startedAt + Milliseconds(1));
    event.attempt = job.attempt->id;
    event.payload = m_outcome.response.body;
    if (!reply.refs.isEmpty())
        event.providerId = reply.refs.first().value;
    if (kind == EventKind::Refused || kind == EventKind::Unknown || kind == EventKind::Queued) {
        event.errorKind = toString(reply.error.kind);
        event.code = reply.error.code;
        event.text = reply.error.message.isEmpty() ? reply.error.detail : reply.error.message;
    }
    return event;
}

Result<void> AttemptRecord::settle(const SendJob &job, MessageState state, const SendReply &reply) const
{
    MessageStore messages(m_connection);
    EvidenceStore evidence(m_connection);
    const Message &message = job.message;
    const FailureRule rule = job.provider->failureRule();
    if (state == MessageState::Accepted && !reply.refs.isEmpty()) {
        const StatusEvent answer = fact(job, EventKind::Accepted, reply);
        const auto kept = DepartureStore(m_connection).accepted(*job.attempt, message.account, m_outcome.response.status, answer, firstPoll(job), m_now);
        if (!kept)
            return kept.error();
        if (*kept)
            return evidence.learnRefs(message.row, message.account, job.attempt->id, rowsOf(reply.refs), rule, m_now);
    }
    if (const auto done = messages.settle(*job.attempt, state, m_outcome.response.status, reply.error, m_now); !done)
        return done;
    if (!reply.refs.isEmpty()) {
        if (const auto named = messages.setProviderId(message.row, reply.refs.first().value); !named)
            return named;
    }
    // The provider knows the person by another number than the one that was typed: mostly without the ninth digit.
    const bool isOther = !reply.waId.isEmpty() && !isBusinessScopedId(message.recipient) && message.recipient.mid(message.recipient.startsWith(u'+')) != reply.waId;
    if (isOther && state != MessageState::Refused) {
        if (const auto linked = linkWaId(m_connection, message.recipient, reply.waId, m_now); !linked)
            return linked;
    }
    if (state == MessageState::Refused) {
        if (const auto noted = noteRefusal(m_connection, job.account, message, reply.error, m_now); !noted)
            return noted;
    }
    const EventKind kind = eventKindFromString(toString(state)).value_or(EventKind::Unknown);
    if (const auto added = evidence.add(message.row, message.account, fact(job, kind, reply), rule, m_now); !added)
        return added.error();
    if (const auto learnt = evidence.learnRefs(message.row, message.account, job.attempt->id, rowsOf(reply.refs), rule, m_now); !learnt)
        return learnt;
    if (state == MessageState::Unknown || (state != MessageState::Refused && reply.refs.isEmpty())) {
        if (const auto settled = evidence.settleFromOrphans(message.account, rule, m_now); !settled)
            return settled;
    }
    const auto poll = state == MessageState::Refused ? std::nullopt : firstPoll(job);
    return poll ? messages.planPoll(message.row, poll, 0) : Result<void>();
}

std::optional<Instant> AttemptRecord::firstPoll(const SendJob &job) const
{
    if (!job.hasStory() || !job.provider->capabilities(job.account).polling)
        return {};
    return m_now + PollService::delayBefore(0, job.provider->monthlyQuota(job.account)).value();
}

Result<void> AttemptRecord::requeue(const SendJob &job, const SendReply &reply, Milliseconds wait) const
{
    const auto done = MessageStore(m_connection).requeue(*job.attempt, m_lease, m_outcome.response.status, reply.error, m_now + wait, m_now);
    if (!done)
        return done;
    const auto added = EvidenceStore(m_connection)
                           .add(job.message.row, job.message.account, fact(job, EventKind::Queued, reply), job.provider->failureRule(), m_now);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> AttemptRecord::refuse(Connection &connection, const Message &message, const Error &reason, Instant now)
{
    if (const auto refused = MessageStore(connection).refuse(message, reason, now); !refused)
        return refused;
    const auto attempts = MessageStore(connection).attempts(message.row);
    if (!attempts)
        return attempts.error();
    const AttemptId last = attempts->isEmpty() ? AttemptId{} : attempts->last().id;
    const auto fact = localFact(EventKind::Refused, now, last, reason);
    const auto added = EvidenceStore(connection).add(message.row, message.account, fact, failureRuleOf(connection, message.account), now);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace recado
