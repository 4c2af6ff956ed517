#pragma once

#include "base/clock.h"
#include "secrets/signing.h"
#include "services/core.h"

#include <QFuture>
#include <QObject>

namespace recado {

// Somebody whose approvals count here.
struct TrustedKey {
    QByteArray publicKey;
    QString name; // what they called themselves the first time
    Instant since;

    QString fingerprint() const { return signing::fingerprintOf(publicKey); }
};

// The key with which this installation signs, kept in its keychain or vault, and the keys that it trusts. There is no authority behind a key: a
// person compares its fingerprint with the other person once, by another way than the file came, and from then on it is known. Main thread.
class ApprovalKeys : public QObject {
public:
    explicit ApprovalKeys(const Core &core, QObject *parent = nullptr);

    // Made at the first use. Errors: Locked, Unavailable, Storage.
    QFuture<Result<signing::KeyPair>> own();
    // Without touching the keychain; empty when there is none yet.
    QFuture<Result<QByteArray>> ownPublicKey();

    QFuture<Result<QList<TrustedKey>>> trusted(); // oldest first
    QFuture<Result<void>> trust(const QByteArray &publicKey, const QString &name);
    QFuture<Result<void>> forget(const QString &fingerprint); // error NotFound

private:
    QFuture<Result<signing::KeyPair>> make();

    const Core &m_core;
};

} // namespace recado
