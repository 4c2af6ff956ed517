#pragma once

#include "secrets/secretstore.h"

#include <QObject>

namespace recado {

// The operating system's keychain through QtKeychain; never its plain-text fallback. Lives on the main thread; may be called from any,
// and answers once the main thread's event loop has run.
class KeychainStore final : public QObject, public SecretStore {
public:
    // `service` separates installations: secrets of two data directories do not mix.
    explicit KeychainStore(QString service, QObject *parent = nullptr);

    QFuture<Result<Secret>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QString name() const override { return QStringLiteral("keychain"); }

    // Writes, reads back and removes a probe: the only way to know that a keychain works and is open.
    QFuture<Result<void>> probe();

private:
    QFuture<Result<void>> forget(const QString &key);

    const QString m_service;
};

} // namespace recado
