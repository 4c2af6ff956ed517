// Whether events find their way here: the listener at its own address, at its public one, and where the provider posts.
#include "providers/provider.h"
#include "services/doctor/checks.h"
#include "services/hostservice.h"
#include "services/listenerservice.h"
#include "services/reachstore.h"
#include "store/deliverystore.h"
#include "store/settingstore.h"

#include <QJsonArray>

#include <algorithm>

namespace recado::doctor {

namespace {

const QByteArray greeting = "Recado is listening"; // what a right path answers to who only looks

// What one GET tells: 0 for no answer.
struct Knock {
    int status = 0;
    bool isRecado = false;
    QString error;
};

QFuture<Knock> knock(const Core &core, const QUrl &url, QObject *context)
{
    net::Request request;
    request.url = url;
    request.connectTimeout = std::chrono::seconds(8);
    request.totalTimeout = std::chrono::seconds(12);
    request.maxAnswerBytes = 64 * 1024;
    return core.http->send(request).then(context, [](const net::Outcome &outcome) {
        if (outcome.transfer != net::Transfer::Answered)
            return Knock{0, false, toString(outcome.error.kind)};
        return Knock{outcome.response.status, outcome.response.status == 200 && outcome.response.body.startsWith(greeting), {}};
    });
}

// Both ways of asking together: a path that nobody can know must be refused, and a right one must be ours.
struct Reach {
    Knock stranger;
    std::optional<Knock> friendly; // none when no hook is known here
};

QFuture<Reach> reach(const Core &core, const QUrl &base, const QString &path, QObject *context)
{
    QString root = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1); // a path is a prefix that the proxy takes away
    const QUrl strange(root + QStringLiteral("/hook/doctor/") + QString::fromLatin1(makeUrlToken()));
    return knock(core, strange, context)
        .then(context, [&core, root, path, context](const Knock &stranger) -> QFuture<Reach> {
            if (path.isEmpty() || stranger.status == 0)
                return ready(Reach{stranger, {}});
            return knock(core, QUrl(root + path), context).then(context, [stranger](const Knock &friendly) { return Reach{stranger, friendly}; });
        })
        .unwrap();
}

DoctorCheck reachCheck(const char *id, const QUrl &base, const Reach &reach, const char *silent, const char *foreign)
{
    QJsonObject evidence{{QStringLiteral("host"), base.host()}, {QStringLiteral("port"), base.port(base.scheme() == QLatin1String("https") ? 443 : 80)},
                         {QStringLiteral("unknown_path_status"), reach.stranger.status}};
    if (!reach.stranger.error.isEmpty())
        evidence.insert(QStringLiteral("error"), reach.stranger.error);
    if (reach.friendly)
        evidence.insert(QStringLiteral("hook_status"), reach.friendly->status);
    if (reach.stranger.status == 0)
        return check(id, State::Broken, evidence, silent);
    const bool isOurs = reach.stranger.status == 404 && (!reach.friendly || reach.friendly->isRecado);
    return isOurs ? check(id, State::Ok, evidence) : check(id, State::Broken, evidence, foreign);
}

// Where the host of this installation listens: told by itself when it is this process, else by what it left.
QFuture<QString> listenerUrl(const Patient &patient, QObject *context)
{
    if (const QString own = patient.listener->state().url(); !own.isEmpty())
        return ready(own);
    return patient.core->database->read([](Connection &connection) { return SettingStore(connection).value(QStringLiteral("listener_url")); })
        .then(context, [](Result<QString> url) { return url ? *url : QString(); });
}

QFuture<Checks> publicCheckAt(const Core &core, const QUrl &address, const QString &path, QObject *context, const Checks &before)
{
    if (address.isEmpty())
        return ready(before);
    return reach(core, address, path, context).then(context, [before, address](const Reach &found) {
        return before + Checks{reachCheck("listener.public", address, found, "public_address", "public_path")};
    });
}

// The one that was asked for; else the one that is saved, or that the tunnel of the host says.
QFuture<Checks> publicCheck(const Core &core, const QUrl &asked, const QString &path, QObject *context, const Checks &before)
{
    if (!asked.isEmpty())
        return publicCheckAt(core, asked, path, context, before);
    return core.database->read([](Connection &connection) { return ReachStore(connection).addresses(); })
        .then(context, [&core, path, context, before](Result<ReachStore::Addresses> addresses) {
            const QUrl known = !addresses ? QUrl() : addresses->saved.isEmpty() ? addresses->tunnel : addresses->saved;
            return publicCheckAt(core, known, path, context, before);
        })
        .unwrap();
}

QFuture<Checks> askListener(const Patient &patient, const QString &path, const QUrl &publicAddress, QObject *context)
{
    const Core &core = *patient.core;
    return listenerUrl(patient, context)
        .then(context, [&core, path, publicAddress, context](const QString &url) -> QFuture<Checks> {
            const QUrl base(url);
            if (url.isEmpty()) {
                const QJsonObject evidence{{QStringLiteral("is_hosted"), true}, {QStringLiteral("listens"), false}};
                return publicCheck(core, publicAddress, path, context, {check("listener.local", State::Broken, evidence, "listener_port")});
            }
            return reach(core, base, path, context)
                .then(context, [&core, base, path, publicAddress, context](const Reach &found) {
                    return publicCheck(core, publicAddress, path, context, {reachCheck("listener.local", base, found, "listener_port", "port_taken")});
                })
                .unwrap();
        })
        .unwrap();
}

DoctorCheck subscriptionOf(const Account &account, const QJsonObject &soFar, const HookReport &report, const QString &path)
{
    QJsonObject evidence = soFar;
    if (report.isSubscribed)
        evidence.insert(QStringLiteral("subscribed"), *report.isSubscribed);
    // Never the whole address: the path is a secret.
    const QUrl url(report.url);
    const bool isHere = !path.isEmpty() && url.path().endsWith(path);
    if (!report.url.isEmpty()) {
        evidence.insert(QStringLiteral("posts_to"), url.host());
        evidence.insert(QStringLiteral("path_is_ours"), isHere);
        QUrl base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        base.setPath(isHere ? url.path().chopped(path.size()) : QString());
        evidence.insert(QStringLiteral("posts_to_base"), base.toString());
    }
    if (report.fields) {
        evidence.insert(QStringLiteral("fields"), QJsonArray::fromStringList(*report.fields));
        evidence.insert(QStringLiteral("missing_fields"), QJsonArray::fromStringList(report.missingFields));
    }
    if (report.isSubscribed == false)
        return check("webhook.subscription", State::Broken, evidence, "subscribe", account.name);
    if (report.missingFields.contains(QStringLiteral("messages")))
        return check("webhook.subscription", State::Broken, evidence, "subscribe_fields", account.name);
    if (report.url.isEmpty() || !isHere)
        return check("webhook.subscription", State::Attention, evidence, "subscribe_here", account.name);
    if (!report.missingFields.isEmpty())
        return check("webhook.subscription", State::Attention, evidence, "subscribe_fields", account.name);
    return check("webhook.subscription", State::Ok, evidence, "", account.name);
}

// One account's questions, one after the other.
struct Asking {
    const Core &core;
    AccountService::Access access;
    std::shared_ptr<const Provider> provider;
    Channel channel;
    QString path;
    QJsonObject evidence;
    HookReport report;
    QJsonArray failures;
};

QFuture<Checks> askStep(std::shared_ptr<Asking> asking, int step, QObject *context)
{
    const auto request = asking->provider->hooksRequest(asking->access.account, asking->access.secrets, asking->channel, step);
    if (!request) {
        if (step == 0)
            asking->evidence.insert(QStringLiteral("reason"), QStringLiteral("no_such_call"));
        if (!asking->failures.isEmpty())
            asking->evidence.insert(QStringLiteral("not_told"), asking->failures);
        const bool isTold = step > 0 && (asking->report.isSubscribed || asking->report.fields || !asking->report.url.isEmpty());
        const Account &account = asking->access.account;
        return ready(Checks{isTold ? subscriptionOf(account, asking->evidence, asking->report, asking->path)
                                   : check("webhook.subscription", State::Skipped, asking->evidence, "", account.name)});
    }
    return asking->core.http->send(*request)
        .then(context, [asking, step, context](const net::Outcome &outcome) {
            const auto read = outcome.transfer == net::Transfer::Answered
                ? asking->provider->readHooks(asking->access.account, step, outcome.response, &asking->report)
                : Result<void>(outcome.error);
            if (!read)
                asking->failures.append(QJsonObject{{QStringLiteral("step"), step}, {QStringLiteral("error"), facts(read.error())}});
            return askStep(asking, step + 1, context);
        })
        .unwrap();
}

} // namespace

QFuture<Checks> listenerCheck(const Patient &patient, const QList<Account> &accounts, const QUrl &publicAddress, QObject *context)
{
    if (!HostService::hasHost(patient.core->dataDir)) {
        const QJsonObject evidence{{QStringLiteral("is_hosted"), false}, {QStringLiteral("accounts"), accounts.size()}};
        return ready(Checks{check("listener.local", accounts.isEmpty() ? State::Skipped : State::Attention, evidence, accounts.isEmpty() ? "" : "start_listener")});
    }
    // The path of a practice account is known to the host alone.
    const auto real = std::find_if(accounts.begin(), accounts.end(), [](const Account &account) { return account.provider != ProviderKind::Practice; });
    if (real == accounts.end())
        return askListener(patient, {}, publicAddress, context);
    return patient.accounts->hookPath(*real)
        .then(context, [patient, publicAddress, context](Result<QString> path) { return askListener(patient, path ? *path : QString(), publicAddress, context); })
        .unwrap();
}

QFuture<Checks> subscriptionCheck(const Patient &patient, const Account &account, QObject *context)
{
    const Core &core = *patient.core;
    auto asking = std::make_shared<Asking>(Asking{core, {account, {}}, providerFor(account.provider), {}, {}, {}, {}, {}});
    return core.database->read([id = account.id](Connection &connection) { return DeliveryStore(connection).lastHeard(id); })
        .then(context, [patient, asking, account](Result<std::optional<Instant>> last) {
            asking->evidence.insert(QStringLiteral("last_event_at"), timeOrNull(last ? *last : std::optional<Instant>()));
            return patient.accounts->withCredentials(account.id);
        })
        .unwrap()
        .then(context, [patient, asking, account](Result<AccountService::Access> access) -> QFuture<Result<QString>> {
            if (!access)
                return ready(Result<QString>(access.error()));
            asking->access = *access;
            return patient.accounts->hookPath(account);
        })
        .unwrap()
        .then(context, [patient, asking, account](Result<QString> path) {
            if (path)
                asking->path = *path;
            else
                asking->provider.reset();
            return patient.accounts->channels(account.id);
        })
        .unwrap()
        .then(context, [asking, account, context](Result<QList<Channel>> channels) -> QFuture<Checks> {
            if (channels && !channels->isEmpty())
                asking->channel = channels->first();
            if (asking->provider)
                return askStep(asking, 0, context);
            asking->evidence.insert(QStringLiteral("reason"), QStringLiteral("secrets_not_readable"));
            return ready(Checks{check("webhook.subscription", State::Skipped, asking->evidence, "", account.name)});
        })
        .unwrap();
}

} // namespace recado::doctor
