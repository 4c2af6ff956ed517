#pragma once

#include "net/ratelimiter.h"
#include "providers/people.h"
#include "services/accountservice.h"
#include "services/stopflag.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace recado {

// Calls to a provider that are no messages and may be made again: within the account's rates, after a 429 once more when the provider says, with a
// fresh token after a 401. Main thread.
class RemoteCalls : public QObject {
    Q_OBJECT

public:
    RemoteCalls(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    AccountService &accounts() { return m_accounts; }

    using MakeRequest = std::function<Result<net::Request>(const PeopleProvider &, const AccountService::Access &)>;
    using Bucket = PeopleCall;

    // What the provider answered, whatever the status says but 401 and 429. Errors: what makes the request; Network, Timeout, Tls (a call that changes
    // something may have been heard); Unauthorized; RateLimited when waiting does not help; Cancelled.
    QFuture<Result<net::Response>> send(AccountId account, Bucket bucket, MakeRequest make, const StopFlag &stop = {});

private:
    struct Call;
    void begin(std::shared_ptr<Call> call);
    void leave(std::shared_ptr<Call> call);
    void hear(std::shared_ptr<Call> call, const net::Outcome &outcome);
    void wait(std::shared_ptr<Call> call, Milliseconds time);

    const Core &m_core;
    AccountService &m_accounts;
    net::RateLimiter m_limiter;
};

} // namespace recado
