#include "services/medialibrary.h"

#include "services/onworker.h"

namespace recado {

namespace {

using namespace std::chrono_literals;

constexpr auto tick = 100ms;
constexpr auto reuseMargin = 1h; // a message is not sent in the moment its file is chosen

Error cancelled()
{
    return error(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

MediaEntry entryFor(AccountId account, ChannelId channel, const QString &path, const ReadMedia &read, const QByteArray &thumbnail)
{
    MediaEntry entry;
    entry.account = account;
    entry.channel = channel;
    entry.sha256 = read.sha256;
    entry.fileName = read.file.name;
    entry.mimeType = read.file.mimeType;
    entry.bytes = read.file.bytes.size();
    entry.pixels = read.pixels;
    entry.thumbnail = thumbnail;
    entry.sourcePath = path;
    return entry;
}

} // namespace

MediaUpload::MediaUpload(QObject *parent) : QObject(parent)
{
    connect(&m_ticks, &QTimer::timeout, this, &MediaUpload::tell);
    m_ticks.start(tick);
}

void MediaUpload::cancel()
{
    m_stop.request_stop();
}

void MediaUpload::tell()
{
    const qint64 total = m_progress->total;
    const qint64 sent = m_progress->sent;
    if (total == 0 || sent == m_told)
        return;
    m_told = sent;
    Q_EMIT progress(sent, total);
}

void MediaUpload::end(const Result<MediaEntry> &result)
{
    m_ticks.stop();
    tell();
    Q_EMIT finished(result);
    deleteLater();
}

MediaLibrary::MediaLibrary(const Core &core, MediaService &media, QObject *parent) : QObject(parent), m_core(core), m_media(media)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("media")))
            Q_EMIT changed();
    });
}

MediaUpload *MediaLibrary::upload(AccountId account, ChannelId channel, const QString &path, const QByteArray &thumbnail, bool again)
{
    auto *upload = new MediaUpload(this);
    m_media.channelFor(account, channel)
        .then(upload, [this, upload, account, path, thumbnail, again](Result<ChannelId> number) -> QFuture<Result<MediaEntry>> {
            if (!number)
                return ready(Result<MediaEntry>(number.error()));
            return onWorker<ReadMedia>([path] { return readMediaFile(path); })
                .then(upload, [=, this, number = *number](Result<ReadMedia> read) {
                    return read ? keepOrPost(upload, entryFor(account, number, path, *read, thumbnail), read->file, again)
                                : ready(Result<MediaEntry>(read.error()));
                })
                .unwrap();
        })
        .unwrap()
        .then(upload, [upload](Result<MediaEntry> result) { upload->end(result); });
    return upload;
}

// Hashed from the very bytes that would leave: what stands in the library is what is at the provider.
QFuture<Result<MediaEntry>> MediaLibrary::keepOrPost(MediaUpload *upload, const MediaEntry &wanted, const MediaFile &file, bool again)
{
    return m_core.database
        ->write([wanted, again, now = m_core.now()](Connection &connection) -> Result<std::optional<MediaEntry>> {
            MediaStore store(connection);
            const auto found = store.byBytes(wanted.account, wanted.channel, wanted.sha256);
            if (!found)
                return found.error();
            if (again || !*found || (*found)->isExpired(now + reuseMargin))
                return std::optional<MediaEntry>();
            MediaEntry kept = wanted;
            kept.providerMediaId = (*found)->providerMediaId;
            kept.uploadedAt = (*found)->uploadedAt;
            kept.expiresAt = (*found)->expiresAt;
            const auto put = store.put(kept);
            return put ? Result<std::optional<MediaEntry>>(*put) : Result<std::optional<MediaEntry>>(put.error());
        })
        .then(upload, [this, upload, wanted, file](Result<std::optional<MediaEntry>> known) {
            if (upload->m_stop.stop_requested())
                return ready(Result<MediaEntry>(cancelled()));
            if (!known)
                return ready(Result<MediaEntry>(known.error()));
            return *known ? ready(Result<MediaEntry>(**known)) : post(upload, wanted, file);
        })
        .unwrap();
}

QFuture<Result<MediaEntry>> MediaLibrary::post(MediaUpload *upload, const MediaEntry &wanted, const MediaFile &file)
{
    return m_media.store(wanted.account, wanted.channel, file, upload->m_stop.get_token(), upload->m_progress)
        .then(upload, [this, upload, wanted](Result<StoredMedia> stored) -> QFuture<Result<MediaEntry>> {
            if (upload->m_stop.stop_requested())
                return ready(Result<MediaEntry>(cancelled()));
            if (!stored)
                return ready(Result<MediaEntry>(stored.error()));
            MediaEntry entry = wanted;
            entry.providerMediaId = stored->handle.id;
            entry.uploadedAt = m_core.now();
            entry.expiresAt = stored->expiresAt;
            return m_core.database->write([entry](Connection &connection) { return MediaStore(connection).put(entry); });
        })
        .unwrap();
}

QFuture<Result<QList<MediaEntry>>> MediaLibrary::list(AccountId account, ChannelId channel)
{
    return m_core.database->read([account, channel](Connection &connection) { return MediaStore(connection).list(account, channel); });
}

QFuture<Result<std::optional<MediaEntry>>> MediaLibrary::byMediaId(AccountId account, const QString &providerMediaId)
{
    return m_core.database->read(
        [account, providerMediaId](Connection &connection) { return MediaStore(connection).byProviderId(account, providerMediaId); });
}

QFuture<Result<void>> MediaLibrary::setThumbnail(MediaEntryId id, const QByteArray &png)
{
    return m_core.database->write([id, png](Connection &connection) { return MediaStore(connection).setThumbnail(id, png); });
}

QFuture<Result<void>> MediaLibrary::forget(MediaEntryId id)
{
    return m_core.database->write([id](Connection &connection) { return MediaStore(connection).remove(id); });
}

QFuture<Result<void>> MediaLibrary::remove(MediaEntryId id)
{
    return m_core.database->read([id](Connection &connection) { return MediaStore(connection).byId(id); })
        .then(this, [this](Result<std::optional<MediaEntry>> found) -> QFuture<Result<void>> {
            if (!found || !*found)
                return ready(found ? Result<void>() : Result<void>(found.error()));
            const MediaEntry entry = **found;
            if (entry.isExpired(m_core.now()))
                return forget(entry.id);
            return m_media.remove(entry.account, entry.channel, entry.providerMediaId)
                .then(this, [this, entry](Result<void> removed) {
                    const bool isGone = removed || removed.error().kind == ErrorKind::NotFound || removed.error().kind == ErrorKind::Unsupported;
                    return isGone ? forget(entry.id) : ready(removed);
                })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<LinkReport>> MediaLibrary::checkLink(const QUrl &link, const QString &wantedKind)
{
    return recado::checkLink(*m_core.http, this, link, wantedKind);
}

} // namespace recado
