// The part of SendService that carries one attempt: claim, POST, answer.
#include "base/log.h"
#include "base/redaction.h"
#include "net/retry.h"
#include "services/crashpoint.h"
#include "services/journal.h"
#include "services/pollservice.h"
#include "services/sendjob.h"
#include "store/evidencestore.h"
#include "store/settingstore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr Milliseconds storageRetry{2000};
constexpr Milliseconds brakePause{500};

StatusEvent answerFact(EventKind kind, EventSource source, Instant now, const Attempt &attempt, const net::Outcome &outcome, const SendReply &reply)
{
    StatusEvent event;
    event.kind = kind;
    event.source = source;
    // Our own facts carry our own time; what a provider answers carries none.
    if (source == EventSource::Local)
        event.occurredAt = now;
    event.heardAt = std::max(now, attempt.startedAt + Milliseconds(1));
    event.attempt = attempt.id;
    event.payload = outcome.response.body;
    if (!reply.refs.isEmpty())
        event.providerId = reply.refs.first().value;
    if (kind == EventKind::Refused || kind == EventKind::Unknown || kind == EventKind::Queued) {
        event.errorKind = toString(reply.error.kind);
        event.code = reply.error.code;
        event.text = reply.error.message.isEmpty() ? reply.error.detail : reply.error.message;
    }
    return event;
}

EventKind factOf(MessageState state)
{
    return eventKindFromString(toString(state)).value_or(EventKind::Unknown);
}

// Why a message never left: what the last try met, or that there was none. Its place tells which.
Error unsent(Error reason, bool braked)
{
    reason.place = braked ? QStringLiteral("brake") : reason.detail.isEmpty() ? QStringLiteral("queue") : toString(reason.kind);
    reason.kind = ErrorKind::NotSent;
    return reason;
}

QList<RefRow> rowsOf(const QList<ProviderRef> &refs)
{
    QList<RefRow> rows;
    for (const ProviderRef &ref : refs)
        rows.append({ref.kind, ref.value});
    return rows;
}

} // namespace

// At the latest when its time is over: not having left is told then, however long the wait would have been.
void SendService::tryLater(std::shared_ptr<Job> job, Milliseconds wait)
{
    if (job->message.giveUpAt)
        wait = std::clamp(*job->message.giveUpAt - m_core.now(), Milliseconds::zero(), wait);
    if (job->message.scheduledAt)
        wait = std::clamp(*job->message.scheduledAt + scheduleGrace + Milliseconds(1) - m_core.now(), Milliseconds::zero(), wait);
    QTimer::singleShot(wait, this, [this, job] { claimAndPost(job); });
}

void SendService::claimAndPost(std::shared_ptr<Job> job)
{
    if (m_active.value(job->message.row) != job)
        return; // cancelled, or put to another time
    if (isMissed(job->message, m_core.now())) {
        finish(job); // stays queued; somebody is asked
        followSchedule();
        return;
    }
    if (job->message.giveUpAt && m_core.now() >= *job->message.giveUpAt) {
        refuseUnsent(job, unsent(job->message.error, job->braked));
        return;
    }
    job->braked = m_braked;
    if (m_braked) {
        tryLater(job, brakePause);
        return;
    }
    if (!isEquipped(job)) {
        equip(job);
        return;
    }
    if (const Milliseconds wait = mayLeave(*job); wait > Milliseconds::zero()) {
        tryLater(job, wait);
        return;
    }
    m_core.database
        ->write([job, lease = m_core.lease->name(), at = m_core.now()](Connection &connection) {
            return claimUnlessBraked(connection, *job, lease, at);
        })
        .then(this, [this, job](Result<std::optional<Attempt>> attempt) {
            if (attempt && *attempt) {
                job->attempt = *attempt;
                post(job);
            } else if (attempt) {
                job->braked = true;
                tryLater(job, brakePause);
            } else if (attempt.error().kind == ErrorKind::Conflict) {
                finish(job); // another process has it
            } else {
                Q_EMIT storageFailed(attempt.error());
                tryLater(job, storageRetry);
            }
        });
}

// The request can leave as it is, with a token that is fresh now where the provider wants one.
bool SendService::isEquipped(const std::shared_ptr<Job> &job) const
{
    const auto complete = m_accounts.tokens().atHand(job->account, job->secrets);
    if (!complete)
        return false;
    if (complete->contains(accessTokenSecret)) {
        const auto request = job->provider->sendRequest(job->account, *complete, job->order);
        if (request) // it was made once already: only the token differs
            job->request = *request;
        job->used = *complete;
    }
    return true;
}

// Nothing of the message has left: a login that fails makes it wait, one that is refused ends it.
void SendService::equip(std::shared_ptr<Job> job)
{
    m_accounts.tokens().complete(job->account, job->secrets).then(this, [this, job](Result<Credentials> complete) {
        if (complete) {
            claimAndPost(job);
            return;
        }
        if (complete.error().kind == ErrorKind::Unauthorized) {
            m_accounts.noteHealth(job->account.id, CredentialHealth::Refused);
            refuseUnsent(job, complete.error());
            return;
        }
        job->message.error = complete.error();
        tryLater(job, net::backOff(++job->failedLogins));
    });
}

// The row is durably in flight. From here on the bytes may leave, once.
void SendService::post(std::shared_ptr<Job> job)
{
    crashPoint("after_commit");
    net::Request request = job->request;
    request.totalTimeout = job->timeout;
    if (job->message.giveUpAt)
        request.totalTimeout = std::clamp(*job->message.giveUpAt - m_core.now(), Milliseconds(200), job->timeout);
    request.connectTimeout = std::min(request.connectTimeout, request.totalTimeout);
    m_departures.append(m_core.now());
    qCInfo(logSend) << "posting" << job->message.id.value << "to" << maskPhone(job->message.recipient);
    m_core.http->send(request).then(this, [this, job](const net::Outcome &outcome) {
        crashPoint("after_answer");
        handleOutcome(job, outcome);
    });
    crashPointAfterBytes();
}

void SendService::handleOutcome(std::shared_ptr<Job> job, const net::Outcome &outcome)
{
    SendReply reply;
    if (outcome.transfer == net::Transfer::NotSent) {
        requeue(job, outcome, outcome.error, net::backOff(job->attempt->number));
        return;
    }
    if (outcome.transfer == net::Transfer::Uncertain) {
        reply.error = outcome.error;
        settle(job, MessageState::Unknown, outcome, reply);
        return;
    }
    reply = job->provider->readBatchReply(job->account, {job->order}, outcome.response).value(0);
    switch (reply.outcome) {
    case SendReply::Outcome::Accepted:
        m_accounts.noteHealth(job->account.id, CredentialHealth::Good);
        settle(job, MessageState::Accepted, outcome, reply);
        break;
    case SendReply::Outcome::Held:
        settle(job, MessageState::Held, outcome, reply);
        break;
    case SendReply::Outcome::Unauthorized:
        // A token may have ended before its time. Nothing was accepted, so one more attempt with a new one harms nobody.
        if (job->used.contains(accessTokenSecret) && !job->renewed) {
            job->renewed = true;
            m_accounts.tokens().forget(job->account.id, job->used);
            requeue(job, outcome, reply.error, Milliseconds::zero());
            break;
        }
        m_accounts.noteHealth(job->account.id, CredentialHealth::Refused);
        settle(job, MessageState::Refused, outcome, reply);
        break;
    case SendReply::Outcome::Refused:
        settle(job, MessageState::Refused, outcome, reply);
        break;
    case SendReply::Outcome::RetryLater:
        handleThrottle(job, outcome, reply);
        break;
    case SendReply::Outcome::Unknown:
        settle(job, MessageState::Unknown, outcome, reply);
        break;
    }
}

void SendService::handleThrottle(std::shared_ptr<Job> job, const net::Outcome &outcome, const SendReply &reply)
{
    const Instant now = m_core.now();
    const Milliseconds wait = net::retryAfter(outcome.response, now).value_or(net::backOff(job->attempt->number));
    m_limiter.blockUntil(bucketKey(*job), now + wait);
    requeue(job, outcome, reply.error, wait);
}

void SendService::settle(std::shared_ptr<Job> job, MessageState state, const net::Outcome &outcome, const SendReply &reply)
{
    const Instant now = m_core.now();
    m_core.database
        ->write([job, state, outcome, reply, now](Connection &connection) -> Result<void> {
            MessageStore messages(connection);
            EvidenceStore evidence(connection);
            const Message &message = job->message;
            const FailureRule rule = job->provider->failureRule();
            if (const auto done = messages.settle(*job->attempt, state, outcome.response.status, reply.error, now); !done)
                return done;
            if (!reply.refs.isEmpty()) {
                if (const auto named = messages.setProviderId(message.row, reply.refs.first().value); !named)
                    return named;
            }
            const auto source = outcome.transfer == net::Transfer::Answered ? EventSource::Answer : EventSource::Local;
            const auto fact = answerFact(factOf(state), source, now, *job->attempt, outcome, reply);
            if (const auto added = evidence.add(message.row, message.account, fact, rule, now); !added)
                return added.error();
            if (const auto learnt = evidence.learnRefs(message.row, message.account, job->attempt->id, rowsOf(reply.refs), rule, now); !learnt)
                return learnt;
            if (state == MessageState::Unknown || (state != MessageState::Refused && reply.refs.isEmpty())) {
                if (const auto settled = evidence.settleFromOrphans(message.account, rule, now); !settled)
                    return settled;
            }
            if (state != MessageState::Refused && job->hasStory() && job->provider->capabilities(job->account).polling) {
                const auto delay = PollService::delayBefore(0, job->provider->monthlyQuota(job->account));
                if (const auto planned = messages.planPoll(message.row, now + delay.value(), 0); !planned)
                    return planned;
            }
            return countSend(connection, message.account, now);
        })
        .then(this, [this, job, state, outcome, reply](Result<void> settled) {
            if (settled) {
                qCInfo(logSend) << job->message.id.value << toString(state);
                finish(job);
                Q_EMIT messageSettled(job->message.row);
                return;
            }
            // What was heard must not be lost: the row stays in flight until it can be written, or becomes unknown with this process.
            Q_EMIT storageFailed(settled.error());
            QTimer::singleShot(storageRetry, this, [this, job, state, outcome, reply] { settle(job, state, outcome, reply); });
        });
}

void SendService::requeue(std::shared_ptr<Job> job, const net::Outcome &outcome, const Error &reason, Milliseconds wait)
{
    const Instant now = m_core.now();
    m_core.database
        ->write([job, outcome, reason, wait, now, lease = m_core.lease->name()](Connection &connection) -> Result<void> {
            const auto done = MessageStore(connection).requeue(*job->attempt, lease, outcome.response.status, reason, now + wait, now);
            if (!done)
                return done;
            SendReply reply;
            reply.error = reason;
            const auto source = outcome.transfer == net::Transfer::Answered ? EventSource::Answer : EventSource::Local;
            const auto fact = answerFact(EventKind::Queued, source, now, *job->attempt, outcome, reply);
            const auto added = EvidenceStore(connection).add(job->message.row, job->message.account, fact, job->provider->failureRule(), now);
            if (!added)
                return added.error();
            return outcome.transfer == net::Transfer::Answered ? countSend(connection, job->message.account, now) : Result<void>();
        })
        .then(this, [this, job, outcome, reason, wait](Result<void> done) {
            if (!done) {
                Q_EMIT storageFailed(done.error());
                QTimer::singleShot(storageRetry, this, [this, job, outcome, reason, wait] { requeue(job, outcome, reason, wait); });
                return;
            }
            job->message.error = reason;
            job->attempt.reset();
            tryLater(job, wait);
        });
}

// Nothing of it ever left, and nothing will.
void SendService::refuseUnsent(std::shared_ptr<Job> job, const Error &reason)
{
    m_core.database
        ->write([job, reason, now = m_core.now()](Connection &connection) -> Result<void> {
            if (const auto refused = MessageStore(connection).refuse(job->message, reason, now); !refused)
                return refused;
            const auto attempts = MessageStore(connection).attempts(job->message.row);
            if (!attempts)
                return attempts.error();
            const AttemptId last = attempts->isEmpty() ? AttemptId{} : attempts->last().id;
            const auto fact = localFact(EventKind::Refused, now, last, reason);
            const FailureRule rule = failureRuleOf(connection, job->message.account);
            const auto added = EvidenceStore(connection).add(job->message.row, job->message.account, fact, rule, now);
            return added ? Result<void>() : Result<void>(added.error());
        })
        .then(this, [this, job, reason](Result<void> done) {
            if (!done && done.error().kind == ErrorKind::Conflict) {
                finish(job); // somebody else decided about it
                return;
            }
            if (!done) {
                Q_EMIT storageFailed(done.error());
                QTimer::singleShot(storageRetry, this, [this, job, reason] { refuseUnsent(job, reason); });
                return;
            }
            finish(job);
            Q_EMIT messageSettled(job->message.row);
        });
}

void SendService::finish(const std::shared_ptr<Job> &job)
{
    if (m_active.value(job->message.row) == job)
        m_active.remove(job->message.row);
    wakeQueue();
}

Result<void> SendService::countSend(Connection &connection, AccountId account, Instant now)
{
    return SettingStore(connection).countCall(account.value, toIso(now).left(7), QStringLiteral("send"));
}

QFuture<Result<int>> SendService::recoverAbandoned()
{
    return m_core.database->write([dataDir = m_core.dataDir, own = m_core.lease->name(), now = m_core.now()](Connection &connection) -> Result<int> {
        return recoverRows(connection, dataDir, own, now);
    });
}

} // namespace recado
