#include "services/mediaservice.h"

#include "services/mediacheck.h"
#include "services/onworker.h"
#include "services/preparesend.h"

#include <QFile>
#include <QFileInfo>

namespace recado {

namespace {

const QString filePlace = QStringLiteral("file");

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
    MediaDownload wanted;
    wanted.path = path;
    wanted.most = largest + 1024;
    return fetchInto(account, channel, id, wanted);
}

QFuture<Result<qint64>> MediaService::fetchInto(AccountId account, ChannelId channel, const QString &id, const MediaDownload &wanted)
{
    if (QFile::exists(wanted.path))
        return ready(Result<qint64>(error(ErrorKind::Conflict, QStringLiteral("exists already"), filePlace)));
    return open(account, channel)
        .then(this, [this, id, wanted](Result<Access> access) -> QFuture<Result<qint64>> {
            if (!access)
                return ready(Result<qint64>(access.error()));
            return addressOf(*access, id)
                .then(this, [this, access = *access, wanted](Result<QString> address) {
                    return address ? fetch(access, *address, wanted) : ready(Result<qint64>(address.error()));
                })
                .unwrap();
        })
        .unwrap();
}

// Where it is to be fetched from; the id itself where the provider takes that.
QFuture<Result<QString>> MediaService::addressOf(const Access &access, const QString &id)
{
    const bool isAddress = id.contains(QLatin1String("://"));
    const auto ask = isAddress ? std::nullopt : access.provider->mediaAddressRequest(access.account.account, access.account.secrets, access.channel, id);
    if (!ask)
        return ready(Result<QString>(id));
    return m_core.http->send(*ask).then(this, [access](const net::Outcome &outcome) -> Result<QString> {
        const auto response = answerOf(outcome);
        return response ? access.provider->readMediaAddress(access.account.account, *response) : Result<QString>(response.error());
    });
}

QFuture<Result<qint64>> MediaService::fetch(const Access &access, const QString &idOrAddress, const MediaDownload &wanted)
{
    auto request = access.provider->downloadRequest(access.account.account, access.account.secrets, access.channel, idOrAddress);
    if (!request)
        return ready(Result<qint64>(request.error()));
    request->totalTimeout = std::chrono::minutes(10);
    request->maxAnswerBytes = wanted.most;
    const auto file = net::answerInto(wanted.path);
    if (wanted.begun)
        wanted.begun(file);
    return m_core.http->send(*request, wanted.stop, file).then(this, [wanted](const net::Outcome &outcome) -> Result<qint64> {
        // Of what did not come whole BadAnswer says that it is too large (net/http.h).
        if (outcome.transfer != net::Transfer::Answered && outcome.error.kind == ErrorKind::BadAnswer)
            return error(ErrorKind::Invalid, outcome.error.detail, QStringLiteral("too_large"));
        const auto response = answerOf(outcome);
        if (!response)
            return response.error();
        if (response->status != 200)
            return httpError(*response);
        if (!wanted.mayBeText && response->header("Content-Type").startsWith("application/json")) {
            QFile::remove(wanted.path);
            return error(ErrorKind::BadAnswer, QStringLiteral("words in place of a file"), filePlace);
        }
        return QFileInfo(wanted.path).size();
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
