// The part of AccountService that deals with an account's secrets.
#include "services/accountsecrets.h"

#include "services/accountservice.h"

namespace recado {

QFuture<Result<void>> AccountService::storeSecrets(const Account &account, Credentials secrets)
{
    if (secrets.isEmpty())
        return ready(Result<void>());
    const QString name = secrets.firstKey();
    const Secret secret = secrets.take(name);
    if (secret.isEmpty()) // to be forgotten
        return storeSecrets(account, secrets);
    return m_core.secrets->write(secretKey(account, name), secret)
        .then(this, [this, account, secrets](Result<void> stored) { return stored ? storeSecrets(account, secrets) : ready(stored); })
        .unwrap();
}

// Checked before a secret is stored, and done again on the row as it is by then: whoever wrote meanwhile keeps what he wrote.
QFuture<Result<Credentials>> AccountService::credentials(const Account &account)
{
    if (!keepsSecrets(account))
        return ready(Result<Credentials>(Credentials{{QStringLiteral("token"), Secret(account.setting(QStringLiteral("practice_token")).toUtf8())}}));
    QStringList names = account.secretNames;
    names.removeAll(hookSecret);
    names.removeAll(formerHookSecret);
    return readSecrets(account, names, {});
}

QFuture<Result<Credentials>> AccountService::readSecrets(const Account &account, QStringList names, const Credentials &read)
{
    if (names.isEmpty())
        return ready(Result<Credentials>(read));
    const QString name = names.takeFirst();
    return m_core.secrets->read(secretKey(account, name))
        .then(this, [this, account, names, read, name](Result<Secret> secret) -> QFuture<Result<Credentials>> {
            if (!secret) {
                Error problem = secret.error();
                // A locked keyring says "not found" for what it holds (measured): what was stored is not gone.
                if (problem.kind == ErrorKind::NotFound)
                    problem.kind = ErrorKind::Locked;
                problem.place = name;
                return ready(Result<Credentials>(problem));
            }
            Credentials more = read;
            more.insert(name, *secret);
            return readSecrets(account, names, more);
        })
        .unwrap();
}

QFuture<Result<Credentials>> AccountService::hookCredentials(const Account &account)
{
    QStringList names;
    for (const QString &name : {QStringLiteral("app_secret"), QStringLiteral("verify_token")}) {
        if (account.secretNames.contains(name))
            names.append(name);
    }
    return readSecrets(account, names, {});
}

} // namespace recado
