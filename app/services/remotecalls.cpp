#include "services/remotecalls.h"

#include "net/retry.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostTries = 6;
constexpr Milliseconds longestWait = std::chrono::minutes(2); // whoever says more is out of quota, not out of breath
constexpr Milliseconds unsaidWait = std::chrono::seconds(10); // Wati, "Understanding Wati APIs and their usage limits": windows of ten seconds

} // namespace

struct RemoteCalls::Call {
    QPromise<Result<net::Response>> answer;
    AccountId account;
    Bucket bucket = Bucket::History;
    MakeRequest make;
    StopFlag stop;
    AccountService::Access access;
    int tries = 0;
    bool renewed = false;

    void end(Result<net::Response> result)
    {
        answer.addResult(std::move(result));
        answer.finish();
    }
    QString key(const QString &name) const { return QStringLiteral("%1/%2").arg(account.value).arg(name); }
};

RemoteCalls::RemoteCalls(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts) {}

QFuture<Result<net::Response>> RemoteCalls::send(AccountId account, Bucket bucket, MakeRequest make, const StopFlag &stop)
{
    const auto call = std::make_shared<Call>();
    call->account = account;
    call->bucket = bucket;
    call->make = std::move(make);
    call->stop = stop;
    call->answer.start();
    begin(call);
    return call->answer.future();
}

void RemoteCalls::begin(std::shared_ptr<Call> call)
{
    m_accounts.withCredentials(call->account).then(this, [this, call](const Result<AccountService::Access> &access) {
        if (!access) {
            call->end(access.error());
            return;
        }
        call->access = *access;
        leave(call);
    });
}

void RemoteCalls::leave(std::shared_ptr<Call> call)
{
    if (isStopped(call->stop)) {
        call->end(error(ErrorKind::Cancelled));
        return;
    }
    const auto people = peopleProviderFor(call->access.account.provider);
    if (!people) {
        call->end(error(ErrorKind::Unsupported, QStringLiteral("this provider has no such call"), QStringLiteral("provider")));
        return;
    }
    const QString bucket = people->bucket(call->access.account, call->bucket);
    const auto limits = providerFor(call->access.account.provider)->rateLimits(call->access.account);
    if (limits.contains(bucket))
        m_limiter.setLimit(call->key(bucket), limits.value(bucket));
    if (const Milliseconds time = m_limiter.acquire(call->key(bucket), m_core.now()); time > Milliseconds::zero()) {
        wait(call, time);
        return;
    }
    const auto request = call->make(*people, call->access);
    if (!request) {
        call->end(request.error());
        return;
    }
    ++call->tries;
    m_core.http->send(*request).then(this, [this, call](const net::Outcome &outcome) { hear(call, outcome); });
}

void RemoteCalls::hear(std::shared_ptr<Call> call, const net::Outcome &outcome)
{
    if (outcome.transfer != net::Transfer::Answered) {
        call->end(outcome.error);
        return;
    }
    const net::Response &response = outcome.response;
    if (response.status == 429) {
        const QString bucket = peopleProviderFor(call->access.account.provider)->bucket(call->access.account, call->bucket);
        const Instant now = m_core.now();
        const Milliseconds time = net::retryAfter(response, now).value_or(unsaidWait);
        m_limiter.blockUntil(call->key(bucket), now + std::min(time, longestWait));
        if (call->tries >= mostTries || time > longestWait)
            call->end(httpError(response));
        else
            wait(call, time);
        return;
    }
    if (response.status == 401) {
        // A token that was made by a login may just have run out.
        m_accounts.tokens().forget(call->account, call->access.secrets);
        if (!std::exchange(call->renewed, true) && providerFor(call->access.account.provider)->loginRequest(call->access.account, call->access.secrets)) {
            begin(call);
            return;
        }
        m_accounts.noteHealth(call->account, CredentialHealth::Refused);
        call->end(httpError(response));
        return;
    }
    call->end(response);
}

// In small steps: somebody may want to stop it.
void RemoteCalls::wait(std::shared_ptr<Call> call, Milliseconds time)
{
    const Milliseconds step = std::clamp(time, Milliseconds(1), Milliseconds(250));
    QTimer::singleShot(step, this, [this, call, left = time - step] {
        if (left > Milliseconds::zero() && !isStopped(call->stop))
            wait(call, left);
        else
            leave(call);
    });
}

} // namespace recado
