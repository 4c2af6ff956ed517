#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

namespace recado {

// Where secrets live. Keys are "account/<id>/<name>". Every call may take long (a keychain may ask the person), so every answer is a
// future; thread-safe. Errors: NotFound, Locked (there but closed: never treat as gone), Unavailable (no keychain on this computer),
// Storage.
//
// A locked GNOME keyring without a display answers "not found" for what it holds (measured, QtKeychain 0.13.2): callers that know a
// secret was stored must treat NotFound as Locked. AccountService does so by Account::secretNames.
//
// Removing what is not there succeeds; removing from a closed store never does.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const Secret &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
    // "keychain" or "vault": for people and doctor.
    virtual QString name() const = 0;
};

} // namespace recado
