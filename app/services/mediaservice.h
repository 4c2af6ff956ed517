#pragma once

#include "net/answerfile.h"
#include "services/accountservice.h"

#include <functional>

namespace recado {

// A file that is at the provider.
struct StoredMedia {
    MediaHandle handle;
    QString mimeType;
    qint64 size = 0;
    std::optional<Instant> expiresAt;
};

// Where a file of the provider's goes, and how much of it at most.
struct MediaDownload {
    QString path;                // must not exist yet
    qint64 most = 104'857'600;   // bytes
    std::stop_token stop = {};
    std::function<void(std::shared_ptr<net::AnswerFile>)> begun = {}; // who follows it, once it is asked for
    bool mayBeText = true;       // false: JSON in its place is no file but words of the provider's
};

// Media go to the provider before the message that shows them, and come from it. Main thread; files are read and written on a worker.
class MediaService : public QObject {
    Q_OBJECT

public:
    MediaService(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    // Largest file that any provider takes (Meta, "Media": 100 MB).
    static constexpr qint64 largest = 104'857'600;

    // `mimeType` empty: told from the bytes, never from the name. Errors: NotFound, Invalid (place "file": too large or empty), Unsupported (no such call),
    // Storage, and what the provider says. Uploading twice does no harm: nobody sees a file that no message shows.
    QFuture<Result<StoredMedia>> upload(AccountId account, ChannelId channel, const QString &path, const QString &mimeType = {});
    // Bytes that were read already; `stop` ends it with error Cancelled, `progress` follows it.
    QFuture<Result<StoredMedia>> store(AccountId account, ChannelId channel, const MediaFile &file, std::stop_token stop = {},
                                       std::shared_ptr<net::Progress> progress = {});
    // The number that a null one stands for; error Invalid (place "channel") when there are several and none is the default.
    QFuture<Result<ChannelId>> channelFor(AccountId account, ChannelId channel);
    // The example file of a template's header: its handle. Errors as for upload(); also Invalid with the place "app_id" or "file_type".
    QFuture<Result<QString>> uploadSample(AccountId account, const QString &path);
    // Into a file that must not exist yet. Error Conflict when it does.
    QFuture<Result<qint64>> download(AccountId account, ChannelId channel, const QString &id, const QString &path);
    // The same straight from the network into the file, `id` being what an incoming message names it by. Errors beside the provider's: Conflict, Invalid (place
    // "too_large", or "id"/"url": an address of somebody else, who must not see the token), Cancelled, DiskFull, Storage.
    QFuture<Result<qint64>> fetchInto(AccountId account, ChannelId channel, const QString &id, const MediaDownload &wanted);
    QFuture<Result<void>> remove(AccountId account, ChannelId channel, const QString &id);

private:
    struct Access {
        AccountService::Access account;
        Channel channel;
        std::shared_ptr<const Provider> provider;
    };

    QFuture<Result<Access>> open(AccountId account, ChannelId channel);
    QFuture<Result<StoredMedia>> post(const Access &access, const MediaFile &file, std::stop_token stop, std::shared_ptr<net::Progress> progress);
    QFuture<Result<QString>> postSample(const AccountService::Access &access, const MediaFile &file);
    QFuture<Result<QString>> addressOf(const Access &access, const QString &id);
    QFuture<Result<qint64>> fetch(const Access &access, const QString &idOrAddress, const MediaDownload &wanted);

    const Core &m_core;
    AccountService &m_accounts;
};

} // namespace recado
