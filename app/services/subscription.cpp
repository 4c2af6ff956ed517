#include "services/subscription.h"

#include "store/accountstore.h"

namespace recado {

struct Subscription::Task {
    AccountService::Access access;
    std::shared_ptr<const Provider> provider;
    QList<Channel> left;
    QUrl url;
    int done = 0;
};

Subscription::Subscription(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts) {}

QFuture<Result<int>> Subscription::subscribe(AccountId id, const QUrl &base)
{
    auto task = std::make_shared<Task>();
    return m_accounts.withCredentials(id)
        .then(this, [this, task](Result<AccountService::Access> access) -> QFuture<Result<QString>> {
            if (!access)
                return ready(Result<QString>(access.error()));
            task->access = *access;
            task->provider = providerFor(access->account.provider);
            return m_accounts.hookPath(access->account);
        })
        .unwrap()
        .then(this, [this, id, base, task](Result<QString> path) -> QFuture<Result<QList<Channel>>> {
            if (!path)
                return ready(Result<QList<Channel>>(path.error()));
            task->url = QUrl(base.toString(QUrl::StripTrailingSlash) + *path);
            return m_accounts.channels(id);
        })
        .unwrap()
        .then(this, [this, task](Result<QList<Channel>> channels) -> QFuture<Result<int>> {
            if (!channels)
                return ready(Result<int>(channels.error()));
            if (channels->isEmpty())
                return ready(Result<int>(error(ErrorKind::NotFound, QStringLiteral("no number is known"), QStringLiteral("channel"))));
            task->left = *channels;
            return askAccount(task);
        })
        .unwrap();
}

// A provider that knows subscriptions of whole accounts is asked first whether there is one; what it does not tell is left as it is.
QFuture<Result<int>> Subscription::askAccount(std::shared_ptr<Task> task)
{
    const auto question = task->provider->hooksRequest(task->access.account, task->access.secrets, task->left.first(), 0);
    const auto request = task->provider->subscribeRequest(task->access.account, task->access.secrets, {}, task->url);
    if (!question || !request)
        return next(task);
    return m_core.http->send(*question)
        .then(this, [this, task, request = *request](const net::Outcome &outcome) -> QFuture<Result<int>> {
            HookReport report;
            const bool isTold = outcome.transfer == net::Transfer::Answered && task->provider->readHooks(task->access.account, 0, outcome.response, &report).ok();
            return isTold && report.isSubscribed == false ? subscribeAccount(task, request) : next(task);
        })
        .unwrap();
}

QFuture<Result<int>> Subscription::subscribeAccount(std::shared_ptr<Task> task, const net::Request &request)
{
    return m_core.http->send(request)
        .then(this, [this, task](const net::Outcome &outcome) -> QFuture<Result<int>> {
            if (outcome.transfer != net::Transfer::Answered)
                return ready(Result<int>(outcome.error));
            const auto read = task->provider->readSubscribeReply(task->access.account, outcome.response);
            return read ? next(task) : ready(Result<int>(read.error()));
        })
        .unwrap();
}

QFuture<Result<int>> Subscription::next(std::shared_ptr<Task> task)
{
    if (task->left.isEmpty())
        return ready(Result<int>(task->done));
    const Channel channel = task->left.takeFirst();
    const auto request = task->provider->subscribeRequest(task->access.account, task->access.secrets, channel, task->url);
    if (!request)
        return ready(Result<int>(error(ErrorKind::Unsupported, QStringLiteral("this provider is told in its own console where to post"), QStringLiteral("subscribe"))));
    return m_core.http->send(*request)
        .then(this, [this, task](const net::Outcome &outcome) -> QFuture<Result<int>> {
            if (outcome.transfer != net::Transfer::Answered)
                return ready(Result<int>(outcome.error));
            const auto read = task->provider->readSubscribeReply(task->access.account, outcome.response);
            if (!read)
                return ready(Result<int>(read.error()));
            ++task->done;
            return next(task);
        })
        .unwrap();
}

} // namespace recado
