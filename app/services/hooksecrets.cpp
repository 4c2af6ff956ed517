// The part of AccountService that deals with the secrets in the paths of hooks.
#include "services/accountsecrets.h"
#include "services/accountservice.h"
#include "store/settingstore.h"

#include <QUrl>

namespace recado {

namespace {

QString untilSetting(AccountId account)
{
    return QStringLiteral("former_hook_until/%1").arg(account.value);
}

QString pathOf(const Account &account, const Secret &secret)
{
    return QStringLiteral("/hook/%1/%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(account.name)), QString::fromLatin1(secret.reveal()));
}

} // namespace

QFuture<Result<QString>> AccountService::hookPath(const Account &account)
{
    if (keepsSecrets(account) && !account.secretNames.contains(hookSecret))
        return rotateHook(account);
    return hookKey(account).then(this, [](Result<HookKey> key) { return key ? Result<QString>(key->path) : Result<QString>(key.error()); });
}

QFuture<Result<HookKey>> AccountService::hookKey(const Account &account)
{
    if (!keepsSecrets(account)) {
        HookKey &key = m_practiceHooks[account.id];
        if (key.secret.isEmpty())
            key.secret = Secret(makeUrlToken());
        key.path = pathOf(account, key.secret);
        return ready(Result<HookKey>(key));
    }
    if (!account.secretNames.contains(hookSecret)) {
        return rotateHook(account)
            .then(this, [account](Result<QString> path) -> Result<HookKey> {
                if (!path)
                    return path.error();
                return HookKey{*path, Secret(path->section(QLatin1Char('/'), -1).toLatin1()), {}, {}};
            });
    }
    return m_core.database->read([id = account.id](Connection &connection) { return SettingStore(connection).value(untilSetting(id)); })
        .then(this, [this, account](Result<QString> setting) -> QFuture<Result<HookKey>> {
            if (!setting)
                return ready(Result<HookKey>(setting.error()));
            const Instant until = fromMillis(setting->toLongLong());
            const bool former = account.secretNames.contains(formerHookSecret) && until > m_core.now();
            QStringList names{hookSecret};
            if (former)
                names.append(formerHookSecret);
            return readSecrets(account, names, {}).then(this, [account, former, until](Result<Credentials> read) -> Result<HookKey> {
                if (!read)
                    return read.error();
                HookKey key{pathOf(account, read->value(hookSecret)), read->value(hookSecret), {}, {}};
                if (former) {
                    key.former = read->value(formerHookSecret);
                    key.formerUntil = until;
                }
                return key;
            });
        })
        .unwrap();
}

QFuture<Result<QString>> AccountService::rotateHook(const Account &account, Milliseconds keepFormer)
{
    const Instant until = m_core.now() + keepFormer;
    const Secret fresh(makeUrlToken());
    if (!keepsSecrets(account)) {
        HookKey &key = m_practiceHooks[account.id];
        key = {pathOf(account, fresh), fresh, key.secret, until};
        Q_EMIT accountsChanged();
        return ready(Result<QString>(key.path));
    }
    Credentials secrets{{hookSecret, fresh}};
    const auto store = [this, account](const Credentials &changed) {
        return update(account.id, {}, changed).then(this, [account, changed](Result<Account> updated) {
            return updated ? Result<QString>(pathOf(*updated, changed.value(hookSecret))) : Result<QString>(updated.error());
        });
    };
    if (!account.secretNames.contains(hookSecret))
        return store(secrets);
    // How long it is good for is known before it is there.
    return m_core.database
        ->write([id = account.id, until](Connection &connection) {
            return SettingStore(connection).setValue(untilSetting(id), QString::number(toMillis(until)));
        })
        .then(this, [this, account](Result<void> noted) {
            return noted ? readSecrets(account, {hookSecret}, {}) : ready(Result<Credentials>(noted.error()));
        })
        .unwrap()
        .then(this, [store, secrets](Result<Credentials> read) {
            if (!read)
                return ready(Result<QString>(read.error()));
            Credentials both = secrets;
            both.insert(formerHookSecret, read->value(hookSecret));
            return store(both);
        })
        .unwrap();
}

QFuture<Result<void>> AccountService::retireHook(const Account &account)
{
    if (!keepsSecrets(account)) {
        m_practiceHooks[account.id].former = {};
        Q_EMIT accountsChanged();
        return ready(Result<void>());
    }
    if (!account.secretNames.contains(formerHookSecret))
        return ready(Result<void>());
    return update(account.id, {}, Credentials{{formerHookSecret, Secret()}}).then(this, [](Result<Account> updated) {
        return updated ? Result<void>() : Result<void>(updated.error());
    });
}

} // namespace recado
