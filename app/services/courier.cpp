#include "services/courier.h"

#include "base/log.h"
#include "base/redaction.h"
#include "net/retry.h"
#include "services/attemptrecord.h"
#include "services/crashpoint.h"
#include "store/settingstore.h"

#include <algorithm>
#include <utility>

namespace recado {

namespace {

const QString pairRateCode = QStringLiteral("131056");

} // namespace

// One message of a POST, and what the answer means for it.
struct Courier::Fate {
    Ending ending;
    SendReply reply;
};

struct Courier::Heard {
    QList<Fate> fates;
    net::Outcome outcome;
    Done done;
};

Courier::Courier(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts)
{
    m_heardTimer.setSingleShot(true);
    m_heardTimer.setInterval(20);
    connect(&m_heardTimer, &QTimer::timeout, this, [this] { write(std::exchange(m_heard, {})); });
}

Courier::~Courier() = default;

// What a rate is counted by: the account, or each of its numbers.
QString Courier::bucketKey(const SendJob &job)
{
    const QString bucket = job.provider->sendBucket(job.account, job.order.content);
    const QString key = QStringLiteral("%1/%2").arg(job.account.id.value).arg(bucket);
    return job.provider->capabilities(job.account).limitPerChannel ? key + QLatin1Char('/') + job.order.channel.providerId : key;
}

Milliseconds Courier::acquire(const SendJob &job, const QString &key)
{
    const auto limits = job.provider->rateLimits(job.account);
    const QString bucket = job.provider->sendBucket(job.account, job.order.content);
    if (limits.contains(bucket))
        m_limiter.setLimit(key, limits.value(bucket));
    return m_limiter.acquire(key, m_core.now());
}

Milliseconds Courier::mayLeave(SendJob &job)
{
    const QString key = bucketKey(job);
    const Milliseconds wait = acquire(job, key);
    if (wait == Milliseconds::zero()) {
        job.turn.reset();
    } else if (!job.turn) {
        std::shared_ptr<void> turn = m_turns.value(key).lock();
        job.turn = turn ? turn : std::make_shared<int>(0);
        m_turns.insert(key, job.turn);
    }
    return wait;
}

Milliseconds Courier::mayLeaveAfterSingles(const SendJob &job)
{
    const QString key = bucketKey(job);
    if (!m_turns.value(key).expired())
        return Milliseconds(100);
    return acquire(job, key);
}

bool Courier::isEquipped(SendJob &job) const
{
    const auto complete = m_accounts.tokens().atHand(job.account, job.secrets);
    if (!complete)
        return false;
    if (complete->contains(accessTokenSecret)) {
        const auto request = job.provider->sendRequest(job.account, *complete, job.order);
        if (request) // it was made once already: only the token differs
            job.request = *request;
        job.used = *complete;
    }
    return true;
}

// The rows are durably in flight. From here on the bytes may leave, once.
void Courier::post(const QList<SendJobPtr> &jobs, const net::Request &prepared, const Done &done)
{
    crashPoint("after_commit");
    const SendJob &first = *jobs.first();
    net::Request request = prepared;
    request.bulk = !first.message.broadcast.isNull();
    request.totalTimeout = first.timeout;
    if (first.message.giveUpAt)
        request.totalTimeout = std::clamp(*first.message.giveUpAt - m_core.now(), Milliseconds(200), first.timeout);
    request.connectTimeout = std::min(request.connectTimeout, request.totalTimeout);
    m_departures.append({m_core.now(), static_cast<int>(jobs.size())});
    if (first.message.broadcast.isNull()) // a thousand lines a second would drown the rest
        qCInfo(logSend) << "posting" << first.message.id.value << "to" << maskPhone(first.message.recipient);
    ++m_underWay;
    m_core.http->send(request).then(this, [this, jobs, done](const net::Outcome &outcome) {
        crashPoint("after_answer");
        keep({fatesOf(jobs, outcome), outcome, done});
    });
    crashPointAfterBytes();
}

QList<Courier::Fate> Courier::fatesOf(const QList<SendJobPtr> &jobs, const net::Outcome &outcome)
{
    QList<SendReply> replies;
    if (outcome.transfer == net::Transfer::Answered) {
        QList<SendOrder> orders;
        for (const SendJobPtr &job : jobs)
            orders.append(job->order);
        replies = jobs.first()->provider->readBatchReply(jobs.first()->account, orders, outcome.response);
    }
    QList<Fate> fates;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        SendReply reply = replies.value(i);
        if (outcome.transfer != net::Transfer::Answered)
            reply.error = outcome.error;
        Fate fate = fateOf(*jobs[i], reply, outcome);
        fate.ending.job = jobs[i];
        fate.ending.reason = reply.error;
        fate.reply = reply;
        fates.append(fate);
    }
    return fates;
}

Courier::Fate Courier::fateOf(SendJob &job, const SendReply &reply, const net::Outcome &outcome)
{
    Fate fate;
    if (outcome.transfer == net::Transfer::NotSent) {
        fate.ending.wait = net::backOff(job.attempt->number);
        fate.ending.notSent = true;
        return fate;
    }
    switch (reply.outcome) {
    case SendReply::Outcome::Accepted:
        m_accounts.noteHealth(job.account.id, CredentialHealth::Good);
        fate.ending.state = MessageState::Accepted;
        break;
    case SendReply::Outcome::Held:
        fate.ending.state = MessageState::Held;
        break;
    case SendReply::Outcome::Unauthorized:
        // A token may have ended before its time. Nothing was accepted, so one more attempt with a new one harms nobody.
        if (job.used.contains(accessTokenSecret) && !job.renewed) {
            job.renewed = true;
            m_accounts.tokens().forget(job.account.id, job.used);
            break;
        }
        m_accounts.noteHealth(job.account.id, CredentialHealth::Refused);
        fate.ending.state = MessageState::Refused;
        break;
    case SendReply::Outcome::Refused:
        fate.ending.state = MessageState::Refused;
        break;
    case SendReply::Outcome::RetryLater: {
        const Instant now = m_core.now();
        fate.ending.wait = net::retryAfter(outcome.response, now).value_or(net::backOff(job.attempt->number));
        // Meta's 131056 is about this person alone ("Throughput", pair rate): nobody else has to wait.
        fate.ending.throttled = reply.error.code != pairRateCode;
        if (fate.ending.throttled)
            m_limiter.blockUntil(bucketKey(job), now + fate.ending.wait);
        break;
    }
    case SendReply::Outcome::Unknown:
        fate.ending.state = MessageState::Unknown;
        break;
    }
    return fate;
}

// Single sends are kept at once; of broadcasts what was heard within a moment goes into one transaction.
void Courier::keep(const Heard &heard)
{
    if (heard.fates.first().ending.job->message.broadcast.isNull()) {
        write({heard});
        return;
    }
    m_heard.append(heard);
    if (!m_heardTimer.isActive())
        m_heardTimer.start();
}

namespace {

Result<void> writeFate(const AttemptRecord &record, const SendJob &job, const Courier::Ending &ending, const SendReply &reply)
{
    return ending.state ? record.settle(job, *ending.state, reply) : record.requeue(job, reply, ending.wait);
}

} // namespace

Result<void> Courier::countCalls(Connection &connection, const QList<Heard> &all, Instant now)
{
    QMap<AccountId, int> calls;
    for (const Heard &heard : all) {
        if (heard.outcome.transfer != net::Transfer::NotSent)
            ++calls[heard.fates.first().ending.job->account.id];
    }
    for (auto call = calls.cbegin(); call != calls.cend(); ++call) {
        const auto counted = SettingStore(connection).countCall(call.key().value, toIso(now).left(7), QStringLiteral("send"), call.value());
        if (!counted)
            return counted;
    }
    return {};
}

Result<void> Courier::writeHeard(Connection &connection, const Heard &heard, const QString &lease, Instant now)
{
    const AttemptRecord record(connection, heard.outcome, lease, now);
    for (const Fate &fate : heard.fates) {
        if (const auto kept = writeFate(record, *fate.ending.job, fate.ending, fate.reply); !kept)
            return kept;
    }
    return {};
}

// What was heard must not be lost: the rows stay in flight until it can be written, or become unknown with this process.
void Courier::write(const QList<Heard> &all)
{
    m_core.database
        ->write([all, now = m_core.now(), lease = m_core.lease->name()](Connection &connection) -> Result<void> {
            for (const Heard &heard : all) {
                if (const auto written = writeHeard(connection, heard, lease, now); !written)
                    return written;
            }
            return countCalls(connection, all, now);
        })
        .then(this, [this, all](Result<void> kept) {
            if (!kept) {
                Q_EMIT storageFailed(kept.error());
                QTimer::singleShot(storageRetry, this, [this, all] { write(all); });
                return;
            }
            for (const Heard &heard : all)
                tell(heard);
        });
}

void Courier::tell(const Heard &heard)
{
    --m_underWay;
    QList<Ending> endings;
    for (const Fate &fate : heard.fates) {
        const SendJobPtr &job = fate.ending.job;
        if (job->message.broadcast.isNull() && fate.ending.state)
            qCInfo(logSend) << job->message.id.value << toString(*fate.ending.state);
        job->message.error = fate.ending.reason;
        if (!fate.ending.state)
            job->attempt.reset();
        endings.append(fate.ending);
    }
    heard.done(endings);
}

Result<void> Courier::refuse(Connection &connection, const Message &message, const Error &reason, Instant now)
{
    return AttemptRecord::refuse(connection, message, reason, now);
}

int Courier::departedLastMinute()
{
    const Instant now = m_core.now();
    m_departures.removeIf([now](const QPair<Instant, int> &left) { return now - left.first > std::chrono::minutes(1); });
    int count = 0;
    for (const auto &left : m_departures)
        count += left.second;
    return count;
}

} // namespace recado
