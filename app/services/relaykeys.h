#pragma once

#include "secrets/sealedbox.h"
#include "services/accountservice.h"
#include "services/relaysetup.h"

#include <QFuture>
#include <QObject>

namespace recado {

// The desktop's side of a relay: the private key that opens what it keeps and the token that fetches it, both in the keychain or vault and nowhere
// else; and the file for the relay's server. Main thread.
class RelayKeys : public QObject {
    Q_OBJECT

public:
    RelayKeys(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    // Made once. Errors: Locked, Unavailable, Storage.
    QFuture<Result<sealedbox::KeyPair>> makeKey();
    // Errors besides: NotFound (place "relay_key") when none was made.
    QFuture<Result<sealedbox::KeyPair>> key();
    // Without touching the keychain; empty when there is none yet.
    QFuture<Result<QByteArray>> publicKey();
    // Error NotFound (place "relay_token") before the first setup().
    QFuture<Result<Secret>> token();

    // For all accounts with a hook that lasts (a practice account's does not). Makes what is missing: key, token, hooks. With `newToken` the former
    // one is worth nothing as soon as the relay has the new file.
    QFuture<Result<RelaySetup>> setup(const QString &name, bool newToken);

private:
    QFuture<Result<Secret>> read(const QString &secret, const QString &setting, const QString &place);
    QFuture<Result<void>> write(const QString &secret, const Secret &value, const QString &setting, const QString &remembered);
    QFuture<Result<Secret>> makeToken(bool newToken);
    QFuture<Result<RelaySetup>> addAccounts(QList<Account> accounts, RelaySetup setup);

    const Core &m_core;
    AccountService &m_accounts;
};

} // namespace recado
