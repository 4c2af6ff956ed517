#pragma once

#include "secrets/secretstore.h"

#include <memory>

namespace recado {

// An encrypted file for computers without a keychain; its bytes are described in secrets/vaultformat.h. Written whole to a new file
// that is synced and renamed over the old, mode 0600. Several processes may use one vault: each change is made under a lock file on
// the newest content. A file that cannot be read is never written over.
class VaultStore final : public SecretStore {
public:
    // Opens or creates; takes about a tenth of a second (the passphrase is stretched). Errors: Locked when the passphrase does not open
    // it, Storage when the file is damaged or cannot be written, NewerVersion, Invalid for an empty passphrase.
    static Result<std::shared_ptr<VaultStore>> open(const QString &path, const Secret &passphrase);
    // The same on another thread.
    static QFuture<Result<std::shared_ptr<VaultStore>>> openAside(const QString &path, const Secret &passphrase);
    // First line of a passphrase file, without its line end. Error Invalid when empty, NotFound, Storage.
    static Result<Secret> passphraseFromFile(const QString &path);
    static bool exists(const QString &path);

    ~VaultStore() override; // waits for what was asked before
    QFuture<Result<Secret>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &key) override;
    QString name() const override { return QStringLiteral("vault"); }

private:
    class Impl;
    explicit VaultStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado
