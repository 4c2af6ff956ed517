#include "secrets/vaultstore.h"

#include "base/completion.h"
#include "base/filesync.h"
#include "base/log.h"
#include "secrets/vaultformat.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QSaveFile>
#include <QThread>
#include <QThreadPool>

#include <functional>

namespace recado {

namespace {

constexpr int lockPatienceMillis = 10'000;
constexpr int lockPauseMillis = 5;
constexpr qint64 longestPassphrase = 64 * 1024;

Error storageError(const QString &detail)
{
    return error(ErrorKind::Storage, detail, QStringLiteral("vault"));
}

// QLockFile's own waiting doubles its pauses up to 5 s, which starves one of several busy writers.
Result<void> take(QLockFile &lock)
{
    for (int waited = 0; !lock.tryLock(0); waited += lockPauseMillis) {
        if (lock.error() != QLockFile::LockFailedError)
            return storageError(QStringLiteral("cannot make the vault's lock file"));
        if (waited >= lockPatienceMillis)
            return storageError(QStringLiteral("another program keeps the vault locked"));
        QThread::msleep(lockPauseMillis);
    }
    return {};
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(QStringLiteral("cannot read the vault: %1").arg(file.errorString()));
    const QByteArray bytes = file.read(vault::maxFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return storageError(QStringLiteral("cannot read the vault: %1").arg(file.errorString()));
    if (bytes.size() > vault::maxFileSize)
        return storageError(QStringLiteral("the vault file is larger than any vault"));
    return bytes;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // a temporary file beside it; commit() syncs and renames
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        const auto kind = file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage;
        return error(kind, QStringLiteral("cannot write the vault: %1").arg(file.errorString()), QStringLiteral("vault"));
    }
    syncDirectory(QFileInfo(path).absolutePath()); // the new name, too
    return {};
}

} // namespace

class VaultStore::Impl {
public:
    Impl(QString path, std::shared_ptr<const vault::Opened> opened) : m_path(std::move(path)), m_opened(std::move(opened))
    {
        m_pool.setMaxThreadCount(1); // in the order asked: a read after a write sees it
    }
    ~Impl() { m_pool.waitForDone(); }

    Result<vault::Entries> load() const
    {
        const auto bytes = readWhole(m_path);
        return bytes ? vault::unseal(*m_opened, *bytes) : Result<vault::Entries>(bytes.error());
    }

    Result<void> change(const std::function<void(vault::Entries &)> &edit) const
    {
        QLockFile lock(lockPath(m_path));
        if (const auto taken = take(lock); !taken)
            return taken;
        auto entries = load();
        if (!entries)
            return entries.error();
        edit(*entries);
        const QByteArray file = vault::seal(*m_opened, *entries);
        if (file.size() > vault::maxFileSize)
            return error(ErrorKind::Invalid, QStringLiteral("the vault would grow beyond its limit"), QStringLiteral("vault"));
        return writeWhole(m_path, file);
    }

    template<typename Work>
    auto run(Work work)
    {
        using Answer = decltype(work());
        // Shared, because the pool wants a copyable function and a promise is not.
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        m_pool.start([promise, work = std::move(work)] {
            complete(promise, Answer(work()));
        });
        return future;
    }

private:
    const QString m_path;
    const std::shared_ptr<const vault::Opened> m_opened;
    QThreadPool m_pool;
};

Result<std::shared_ptr<VaultStore>> VaultStore::open(const QString &path, const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("empty passphrase"), QStringLiteral("passphrase"));
    QLockFile lock(lockPath(path)); // two programs that start together must not both create
    if (const auto taken = take(lock); !taken)
        return taken.error();

    std::shared_ptr<const vault::Opened> opened;
    if (exists(path)) {
        const auto bytes = readWhole(path);
        if (!bytes)
            return bytes.error();
        const auto known = vault::open(*bytes, passphrase);
        if (!known)
            return known.error();
        opened = *known;
        if (const auto entries = vault::unseal(*opened, *bytes); !entries)
            return entries.error();
    } else {
        const auto made = vault::create(passphrase);
        if (!made)
            return made.error();
        opened = *made;
        if (const auto written = writeWhole(path, vault::seal(*opened, {})); !written)
            return written.error();
    }
    return std::shared_ptr<VaultStore>(new VaultStore(std::make_unique<Impl>(path, std::move(opened))));
}

QFuture<Result<std::shared_ptr<VaultStore>>> VaultStore::openAside(const QString &path, const Secret &passphrase)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<VaultStore>>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, passphrase] { complete(promise, open(path, passphrase)); });
    return future;
}

Result<Secret> VaultStore::passphraseFromFile(const QString &path)
{
    const QString place = QStringLiteral("passphrase");
    const QFileInfo info(path);
    if (!info.exists())
        return error(ErrorKind::NotFound, QStringLiteral("no such passphrase file"), place);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return error(ErrorKind::Storage, QStringLiteral("cannot read the passphrase file"), place);
    if (info.isFile() && (info.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)))
        qCWarning(logSecrets, "other users of this computer can read the passphrase file");
    QByteArray line = file.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("the passphrase file's first line is empty"), place);
    return Secret(std::move(line));
}

bool VaultStore::exists(const QString &path)
{
    // A dangling link or an unreadable file is there too: "no vault" would invite making a new one over it.
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

VaultStore::VaultStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

VaultStore::~VaultStore() = default;

QFuture<Result<Secret>> VaultStore::read(const QString &key)
{
    return m_impl->run([impl = m_impl.get(), name = key.toUtf8()]() -> Result<Secret> {
        const auto entries = impl->load();
        if (!entries)
            return entries.error();
        const auto found = entries->find(name);
        if (found == entries->end())
            return error(ErrorKind::NotFound, QStringLiteral("no such secret in the vault"), QString::fromUtf8(name));
        return found->second;
    });
}

QFuture<Result<void>> VaultStore::write(const QString &key, const Secret &secret)
{
    return m_impl->run([impl = m_impl.get(), name = key.toUtf8(), secret] {
        return impl->change([&](vault::Entries &entries) { entries.insert_or_assign(name, secret); });
    });
}

QFuture<Result<void>> VaultStore::remove(const QString &key)
{
    return m_impl->run([impl = m_impl.get(), name = key.toUtf8()] {
        return impl->change([&](vault::Entries &entries) { entries.erase(name); });
    });
}

} // namespace recado
