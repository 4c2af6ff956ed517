// The part of ListenerService that knows the hooks: who may enter.
#include "services/accountsecrets.h"
#include "services/listenerservice.h"

#include "base/log.h"

namespace recado {

QMap<QString, QString> ListenerService::hooks() const
{
    const QReadLocker lock(&m_hooksLock);
    QMap<QString, QString> paths;
    for (auto it = m_hooks.begin(); it != m_hooks.end(); ++it)
        paths.insert(it.key(), it->key.path);
    return paths;
}

QFuture<Result<void>> ListenerService::loadHooks()
{
    return m_accounts.accounts()
        .then(this, [this](Result<QList<Account>> accounts) -> QFuture<Result<void>> {
            if (!accounts)
                return ready(Result<void>(accounts.error()));
            return openHooks(*accounts, std::make_shared<QHash<QString, Hook>>(), {});
        })
        .unwrap();
}

// One account after the other. An account whose secret cannot be read keeps the hook it had.
QFuture<Result<void>> ListenerService::openHooks(QList<Account> accounts, std::shared_ptr<QHash<QString, Hook>> opened, std::optional<Error> problem)
{
    if (accounts.isEmpty()) {
        {
            const QWriteLocker lock(&m_hooksLock);
            m_hooks = *opened;
        }
        Q_EMIT hooksChanged();
        return ready(problem ? Result<void>(*problem) : Result<void>());
    }
    const Account account = accounts.takeFirst();
    return openHook(account)
        .then(this, [this, accounts, opened, problem, account](Result<Hook> hook) {
            if (hook) {
                opened->insert(account.name, *hook);
                return openHooks(accounts, opened, problem);
            }
            if (const auto before = hookOf(account.name))
                opened->insert(account.name, *before);
            return openHooks(accounts, opened, hook.error());
        })
        .unwrap();
}

QFuture<Result<ListenerService::Hook>> ListenerService::openHook(const Account &account)
{
    return m_accounts.hookKey(account)
        .then(this, [this, account](Result<HookKey> key) -> QFuture<Result<Hook>> {
            if (!key)
                return ready(Result<Hook>(key.error()));
            const auto before = hookOf(account.name);
            Hook hook{account, providerFor(account.provider), {}, *key, before && before->account.id == account.id ? before->lastEvent : nullptr};
            if (!hook.lastEvent)
                hook.lastEvent = std::make_shared<std::atomic<qint64>>(0);
            return m_accounts.hookCredentials(account).then(this, [hook](Result<Credentials> secrets) -> Result<Hook> {
                if (!secrets)
                    return secrets.error();
                Hook whole = hook;
                whole.secrets = *secrets;
                return whole;
            });
        })
        .unwrap();
}

std::optional<ListenerService::Hook> ListenerService::hookOf(const QString &account) const
{
    const QReadLocker lock(&m_hooksLock);
    const auto hook = m_hooks.constFind(account);
    return hook == m_hooks.constEnd() ? std::optional<Hook>() : *hook;
}

webhook::Entry ListenerService::mayEnter(const webhook::Knock &knock) const
{
    if (knock.account == reachAccount && knock.method == "GET" && m_probes.knows(knock.secret))
        return webhook::Entry::Open;
    const QReadLocker lock(&m_hooksLock);
    const auto found = m_hooks.constFind(knock.account);
    // A wrong account costs the same comparisons as a wrong secret.
    static const HookKey nobody{{}, Secret(makeUrlToken()), {}, {}};
    const HookKey &key = found == m_hooks.constEnd() ? nobody : found->key;
    const bool isCurrent = equalInConstantTime(key.secret.reveal(), knock.secret);
    const bool isFormer = equalInConstantTime(key.former.reveal(), knock.secret) && !key.former.isEmpty() && key.formerUntil && m_core.now() < *key.formerUntil;
    if (found == m_hooks.constEnd() || !(isCurrent || isFormer))
        return webhook::Entry::Unknown;
    if (!found->provider)
        return webhook::Entry::Open;
    if (m_asksForCertificates && !knock.isCertified && found->provider->showsClientCertificate())
        return webhook::Entry::NeedsCertificate;
    // While some are still kept for people to see, they are read.
    if (knock.method == "POST" && isRefusedQuotaUsed() && !found->provider->mayBeGenuine(found->account, found->secrets, knock.headers))
        return webhook::Entry::Unsigned;
    return webhook::Entry::Open;
}

} // namespace recado
