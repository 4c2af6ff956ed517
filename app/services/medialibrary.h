#pragma once

#include "services/linkcheck.h"
#include "services/mediacheck.h"
#include "services/mediaservice.h"
#include "store/mediastore.h"

#include <QTimer>

namespace recado {

class MediaLibrary;

// One upload under way; deletes itself after finished(). A cancelled or broken one leaves nothing in the library.
class MediaUpload : public QObject {
    Q_OBJECT

public:
    void cancel(); // finished() follows with error Cancelled, unless it is done already

Q_SIGNALS:
    void progress(qint64 sent, qint64 total); // bytes of the request
    void finished(const recado::Result<recado::MediaEntry> &result); // exactly once, never before upload() has returned

private:
    friend class MediaLibrary;
    explicit MediaUpload(QObject *parent);
    void tell();
    void end(const Result<MediaEntry> &result);

    std::stop_source m_stop;
    std::shared_ptr<net::Progress> m_progress = std::make_shared<net::Progress>();
    qint64 m_told = -1;
    QTimer m_ticks;
};

// The files that were uploaded, to be used again while their ids are good. Main thread.
class MediaLibrary : public QObject {
    Q_OBJECT

public:
    MediaLibrary(const Core &core, MediaService &media, QObject *parent = nullptr);

    // The same bytes are uploaded once for each number: an id that is good for another hour is given back without asking the provider, but
    // for `again`. A null channel: the account's default. Errors as of MediaService::upload().
    MediaUpload *upload(AccountId account, ChannelId channel, const QString &path, const QByteArray &thumbnail = {}, bool again = false);

    // Newest first, expired ones included. A null channel: of all numbers.
    QFuture<Result<QList<MediaEntry>>> list(AccountId account, ChannelId channel);
    QFuture<Result<std::optional<MediaEntry>>> byMediaId(AccountId account, const QString &providerMediaId);
    QFuture<Result<void>> setThumbnail(MediaEntryId id, const QByteArray &png);
    // At the provider, then here. One that has expired, that the provider does not know any more or cannot delete is only forgotten here.
    QFuture<Result<void>> remove(MediaEntryId id);
    // Only here; the provider keeps it until it expires.
    QFuture<Result<void>> forget(MediaEntryId id);

    // See linkcheck.h.
    QFuture<Result<LinkReport>> checkLink(const QUrl &link, const QString &wantedKind);

Q_SIGNALS:
    void changed(); // by this process or another

private:
    QFuture<Result<MediaEntry>> keepOrPost(MediaUpload *upload, const MediaEntry &wanted, const MediaFile &file, bool again);
    QFuture<Result<MediaEntry>> post(MediaUpload *upload, const MediaEntry &wanted, const MediaFile &file);

    const Core &m_core;
    MediaService &m_media;
};

} // namespace recado
