#include "services/mediaservice.h"

#include "services/mediacheck.h"
#include "services/onworker.h"
#include "services/preparesend.h"

#include <QFile>

namespace recado {

namespace {

const QString filePlace = QStringLiteral("file");

Result<qint64> writeMedia(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return error(file.exists() ? ErrorKind::Conflict : ErrorKind::Storage, file.errorString(), filePlace);
    if (file.write(bytes) == bytes.size() && file.flush())
        return bytes.size();
    const Error problem = error(ErrorKind::Storage, file.errorString(), filePlace);
    file.remove();
    return problem;
}

Error lacks(const char *what)
{
    return error(ErrorKind::Unsupported, QStringLiteral("this provider has no call for %1").arg(QLatin1String(what)), QStringLiteral("provider"));
}

// The answer when there was one, else why not.
Result<net::Response> answerOf(const net::Outcome &outcome)
{
    return outcome.transfer == net::Transfer::Answered ? Result<net::Response>(outcome.response) : Result<net::Response>(outcome.error);
}

} // namespace

MediaService::MediaService(const Core &core, AccountService &accounts, QObject *parent) : QObject(parent), m_core(core), m_accounts(accounts) {}

QFuture<Result<MediaService::Access>> MediaService::open(AccountId id, ChannelId channel)
{
    return m_core.database->read([id, channel](Connection &connection) { return readSendContext(connection, id, channel, Content()); })
        .then(this, [this, id](Result<SendContext> context) -> QFuture<Result<Access>> {
            if (!context)
                return ready(Result<Access>(context.error()));
            return m_accounts.withCredentials(id).then(this, [channel = context->channel](Result<AccountService::Access> access) -> Result<Access> {
                if (!access)
                    return access.error();
                const auto provider = providerFor(access->account.provider);
                return provider ? Result<Access>(Access{*access, channel, provider}) : Result<Access>(lacks("anything in this version"));
            });
        })
        .unwrap();
}

QFuture<Result<StoredMedia>> MediaService::upload(AccountId account, ChannelId channel, const QString &path, const QString &mimeType)
{
    return onWorker<ReadMedia>([path, mimeType] { return readMediaFile(path, mimeType); })
        .then(this, [this, account, channel](Result<ReadMedia> read) {
            return read ? store(account, channel, read->file) : ready(Result<StoredMedia>(read.error()));
        })
        .unwrap();
}

QFuture<Result<StoredMedia>> MediaService::store(AccountId account, ChannelId channel, const MediaFile &file, std::stop_token stop,
                                                 std::shared_ptr<net::Progress> progress)
{
    return open(account, channel)
        .then(this, [this, file, stop, progress](Result<Access> access) {
            return access ? post(*access, file, stop, progress) : ready(Result<StoredMedia>(access.error()));
        })
        .unwrap();
}

QFuture<Result<ChannelId>> MediaService::channelFor(AccountId account, ChannelId channel)
{
    return m_core.database->read([account, channel](Connection &connection) -> Result<ChannelId> {
        const auto context = readSendContext(connection, account, channel, Content());
        return context ? Result<ChannelId>(context->channel.id) : Result<ChannelId>(context.error());
    });
}

QFuture<Result<StoredMedia>> MediaService::post(const Access &access, const MediaFile &file, std::stop_token stop,
                                                std::shared_ptr<net::Progress> progress)
{
    auto request = access.provider->uploadRequest(access.account.account, access.account.secrets, access.channel, file);
    if (!request)
        return ready(Result<StoredMedia>(lacks("uploading media")));
    request->totalTimeout = std::chrono::minutes(10);
    StoredMedia stored;
    stored.mimeType = file.mimeType;
    stored.size = file.bytes.size();
    return m_core.http->send(*request, stop, progress).then(this, [this, access, stored](const net::Outcome &outcome) -> Result<StoredMedia> {
        const auto response = answerOf(outcome);
        if (!response)
            return response.error();
        const auto handle = access.provider->readUpload(access.account.account, *response);
        if (!handle)
            return handle.error();
        StoredMedia done = stored;
        done.handle = *handle;
        if (handle->lifetime)
            done.expiresAt = m_core.now() + *handle->lifetime;
        return done;
    });
}

QFuture<Result<QString>> MediaService::uploadSample(AccountId account, const QString &path)
{
    return onWorker<ReadMedia>([path] { return readMediaFile(path); })
        .then(this, [this, account](Result<ReadMedia> read) -> QFuture<Result<QString>> {
            if (!read)
                return ready(Result<QString>(read.error()));
            return m_accounts.withCredentials(account)
                .then(this, [this, file = read->file](Result<AccountService::Access> access) {
                    return access ? postSample(*access, file) : ready(Result<QString>(access.error()));
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<QString>> MediaService::postSample(const AccountService::Access &access, const MediaFile &file)
{
    const auto provider = providerFor(access.account.provider);
    const auto start = provider->startSampleUpload(access.account, access.secrets, file);
    if (!start)
        return ready(Result<QString>(start.error()));
    return m_core.http->send(*start)
        .then(this, [this, access, file, provider](const net::Outcome &outcome) -> QFuture<Result<QString>> {
            const auto response = answerOf(outcome);
            const auto session = response ? provider->readSampleSession(*response) : Result<QString>(response.error());
            if (!session)
                return ready(Result<QString>(session.error()));
            const auto bytes = provider->continueSampleUpload(access.account, access.secrets, *session, file);
            if (!bytes)
                return ready(Result<QString>(bytes.error()));
            return m_core.http->send(*bytes).then(this, [provider](const net::Outcome &answer) -> Result<QString> {
                const auto taken = answerOf(answer);
                return taken ? provider->readSampleHandle(*taken) : Result<QString>(taken.error());
            });
        })
        .unwrap();
}

QFuture<Result<qint64>> MediaService::download(AccountId account, ChannelId channel, const QString &id, const QString &path)
{
    return open(account, channel)
        .then(this, [this, id](Result<Access> access) -> QFuture<Result<QByteArray>> {
            if (!access)
                return ready(Result<QByteArray>(access.error()));
            const auto ask = access->provider->mediaAddressRequest(access->account.account, access->account.secrets, access->channel, id);
            if (!ask)
                return fetch(*access, id);
            return m_core.http->send(*ask)
                .then(this, [this, access = *access](const net::Outcome &outcome) -> QFuture<Result<QByteArray>> {
                    const auto response = answerOf(outcome);
                    const auto address = response ? access.provider->readMediaAddress(access.account.account, *response) : Result<QString>(response.error());
                    return address ? fetch(access, *address) : ready(Result<QByteArray>(address.error()));
                })
                .unwrap();
        })
        .unwrap()
        .then(this, [path](Result<QByteArray> bytes) {
            return bytes ? onWorker<qint64>([path, bytes = *bytes] { return writeMedia(path, bytes); }) : ready(Result<qint64>(bytes.error()));
        })
        .unwrap();
}

QFuture<Result<QByteArray>> MediaService::fetch(const Access &access, const QString &idOrAddress)
{
    auto request = access.provider->downloadRequest(access.account.account, access.account.secrets, access.channel, idOrAddress);
    if (!request)
        return ready(Result<QByteArray>(request.error()));
    request->totalTimeout = std::chrono::minutes(10);
    request->maxAnswerBytes = largest + 1024;
    return m_core.http->send(*request).then(this, [](const net::Outcome &outcome) -> Result<QByteArray> {
        const auto response = answerOf(outcome);
        if (!response)
            return response.error();
        return response->status == 200 ? Result<QByteArray>(response->body) : Result<QByteArray>(httpError(*response));
    });
}

QFuture<Result<void>> MediaService::remove(AccountId account, ChannelId channel, const QString &id)
{
    return open(account, channel)
        .then(this, [this, id](Result<Access> access) -> QFuture<Result<void>> {
            if (!access)
                return ready(Result<void>(access.error()));
            const auto request = access->provider->deleteMediaRequest(access->account.account, access->account.secrets, access->channel, id);
            if (!request)
                return ready(Result<void>(lacks("deleting media")));
            return m_core.http->send(*request).then(this, [](const net::Outcome &outcome) -> Result<void> {
                const auto response = answerOf(outcome);
                if (!response)
                    return response.error();
                return response->status < 300 ? Result<void>() : Result<void>(httpError(*response));
            });
        })
        .unwrap();
}

} // namespace recado
