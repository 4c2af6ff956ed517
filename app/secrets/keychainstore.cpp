#include "secrets/keychainstore.h"

#include "base/log.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace recado {

namespace {

// A promise that is always kept: whoever drops it unanswered (the store went away first) says so.
template<typename T>
class Answer {
public:
    Answer() { m_promise.start(); }
    ~Answer()
    {
        if (!m_given)
            give(error(ErrorKind::Cancelled, QStringLiteral("the keychain was closed before it answered"), QStringLiteral("keychain")));
    }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    QFuture<Result<T>> future() { return m_promise.future(); }
    void give(Result<T> result)
    {
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

ErrorKind kindOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return ErrorKind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: // libsecret: "Cannot create an item in a locked collection"
        return ErrorKind::Locked;
    case QKeychain::CouldNotDeleteEntry:
        return ErrorKind::Storage;
    case QKeychain::OtherError:
        // No bus, no service, no collection: all the same to a person. Only "locked" says that somebody can open it.
        return job.errorString().contains(QLatin1String("locked"), Qt::CaseInsensitive) ? ErrorKind::Locked : ErrorKind::Unavailable;
    default:
        return ErrorKind::Unavailable;
    }
}

Error errorOf(const QKeychain::Job &job)
{
    const ErrorKind kind = kindOf(job);
    if (kind != ErrorKind::NotFound)
        qCWarning(logSecrets, "keychain: %d %s", int(job.error()), qUtf8Printable(job.errorString()));
    return error(kind, QStringLiteral("keychain %1: %2").arg(int(job.error())).arg(job.errorString()), QStringLiteral("keychain"));
}

// The job owns itself: libsecret's callbacks hold a bare pointer to it, so it must outlive a store that is destroyed meanwhile.
template<typename Job, typename T>
Job *newJob(const QString &service, const QString &key, std::shared_ptr<Answer<T>> answer, Result<T> (*resultOf)(const Job &))
{
    auto *job = new Job(service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer), resultOf] {
        answer->give(job->error() == QKeychain::NoError ? resultOf(*job) : Result<T>(errorOf(*job)));
    });
    return job;
}

} // namespace

KeychainStore::KeychainStore(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) {}

QFuture<Result<Secret>> KeychainStore::read(const QString &key)
{
    using Job = QKeychain::ReadPasswordJob;
    auto answer = std::make_shared<Answer<Secret>>();
    auto future = answer->future();
    QMetaObject::invokeMethod(this, [service = m_service, key, answer = std::move(answer)] {
        newJob<Job, Secret>(service, key, answer, [](const Job &job) { return Result<Secret>(Secret(job.binaryData())); })->start();
    });
    return future;
}

QFuture<Result<void>> KeychainStore::write(const QString &key, const Secret &secret)
{
    using Job = QKeychain::WritePasswordJob;
    auto answer = std::make_shared<Answer<void>>();
    auto future = answer->future();
    QMetaObject::invokeMethod(this, [service = m_service, key, secret, answer = std::move(answer)] {
        auto *job = newJob<Job, void>(service, key, answer, [](const Job &) { return Result<void>(); });
        job->setBinaryData(secret.reveal());
        job->start();
    });
    return future;
}

QFuture<Result<void>> KeychainStore::remove(const QString &key)
{
    // Deleting from a locked keyring reports success and deletes nothing (measured, QtKeychain 0.13.2). Writing does not lie, so what
    // is to go is written over first.
    return write(key, Secret(QByteArrayLiteral("-")))
        .then(this, [this, key](Result<void> written) { return written ? forget(key) : QtFuture::makeReadyFuture(written); })
        .unwrap();
}

QFuture<Result<void>> KeychainStore::forget(const QString &key)
{
    using Job = QKeychain::DeletePasswordJob;
    auto answer = std::make_shared<Answer<void>>();
    auto future = answer->future();
    QMetaObject::invokeMethod(this, [service = m_service, key, answer = std::move(answer)] {
        newJob<Job, void>(service, key, answer, [](const Job &) { return Result<void>(); })->start();
    });
    return future;
}

QFuture<Result<void>> KeychainStore::probe()
{
    const QString key = QStringLiteral("probe");
    const Secret sample(makeUrlToken());
    return write(key, sample)
        .then(this, [this, key](Result<void> written) {
            return written ? read(key) : QtFuture::makeReadyFuture(Result<Secret>(written.error()));
        })
        .unwrap()
        .then(this, [this, key, sample](Result<Secret> found) {
            if (!found) {
                // Written a moment ago and not found: a locked keyring without a prompter says so (see SecretStore).
                Error reason = found.error();
                if (reason.kind == ErrorKind::NotFound)
                    reason.kind = ErrorKind::Locked;
                return QtFuture::makeReadyFuture(Result<void>(reason));
            }
            if (!equalInConstantTime(found->reveal(), sample.reveal()))
                return QtFuture::makeReadyFuture(Result<void>(error(ErrorKind::Storage, QStringLiteral("the keychain gave back something else"))));
            return remove(key);
        })
        .unwrap();
}

} // namespace recado
