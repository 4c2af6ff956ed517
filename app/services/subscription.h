#pragma once

#include "services/accountservice.h"

namespace recado {

// Asks an account's provider (Meta: after subscribing our app to the account, where it is not) to post each number's events to `base` ("https://host") followed by the account's hook path. Gives the count
// of numbers registered. Errors: Unsupported where the provider has no such call or lacks what it needs (Meta: a verify token), NotFound
// when the account has no number, and what the provider says; numbers before the one that failed are registered.
class Subscription : public QObject {
    Q_OBJECT

public:
    Subscription(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    QFuture<Result<int>> subscribe(AccountId account, const QUrl &base);

private:
    struct Task;

    QFuture<Result<int>> askAccount(std::shared_ptr<Task> task);
    QFuture<Result<int>> subscribeAccount(std::shared_ptr<Task> task, const net::Request &request);
    QFuture<Result<int>> next(std::shared_ptr<Task> task);

    const Core &m_core;
    AccountService &m_accounts;
};

} // namespace recado
