// The part of SendService that brings one message to its attempt: time, brake, token, rate, claim.
#include "net/retry.h"
#include "services/sendservice.h"

#include <algorithm>

namespace recado {

namespace {

constexpr Milliseconds brakePause{500};

// Why a message never left: what the last try met, or that there was none. Its place tells which.
Error unsent(Error reason, bool braked)
{
    reason.place = braked ? QStringLiteral("brake") : reason.detail.isEmpty() ? QStringLiteral("queue") : toString(reason.kind);
    reason.kind = ErrorKind::NotSent;
    return reason;
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
    if (m_active.value(job->message.row) != job) {
        job->turn.reset();
        return; // cancelled, or put to another time
    }
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
    if (!m_courier.isEquipped(*job)) {
        equip(job);
        return;
    }
    if (const Milliseconds wait = m_courier.mayLeave(*job); wait > Milliseconds::zero()) {
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
            } else if (attempt.error().kind == ErrorKind::NotSent) {
                refuseUnsent(job, attempt.error());
            } else {
                Q_EMIT storageFailed(attempt.error());
                tryLater(job, Courier::storageRetry);
            }
        });
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

// The row is durably in flight.
void SendService::post(std::shared_ptr<Job> job)
{
    m_courier.post({job}, job->request, [this](const QList<Courier::Ending> &endings) {
        for (const Courier::Ending &ending : endings)
            hear(ending);
    });
}

void SendService::hear(const Courier::Ending &ending)
{
    if (!ending.state) {
        tryLater(ending.job, ending.wait);
        return;
    }
    finish(ending.job);
    Q_EMIT messageSettled(ending.job->message.row);
}

// Nothing of it ever left, and nothing will.
void SendService::refuseUnsent(std::shared_ptr<Job> job, const Error &reason)
{
    m_core.database
        ->write([job, reason, now = m_core.now()](Connection &connection) { return Courier::refuse(connection, job->message, reason, now); })
        .then(this, [this, job, reason](Result<void> done) {
            if (!done && done.error().kind == ErrorKind::Conflict) {
                finish(job); // somebody else decided about it
                return;
            }
            if (!done) {
                Q_EMIT storageFailed(done.error());
                QTimer::singleShot(Courier::storageRetry, this, [this, job, reason] { refuseUnsent(job, reason); });
                return;
            }
            finish(job);
            Q_EMIT messageSettled(job->message.row);
        });
}

void SendService::finish(const std::shared_ptr<Job> &job)
{
    job->turn.reset();
    if (m_active.value(job->message.row) == job)
        m_active.remove(job->message.row);
    wakeQueue();
}

QFuture<Result<int>> SendService::recoverAbandoned()
{
    return m_core.database->write([dataDir = m_core.dataDir, own = m_core.lease->name(), now = m_core.now()](Connection &connection) -> Result<int> {
        return recoverRows(connection, dataDir, own, now);
    });
}

} // namespace recado
