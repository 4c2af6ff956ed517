#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSize>

#include <optional>

namespace recado {

class Connection;

using MediaEntryId = Id<struct MediaEntryTag>;

// A file that was uploaded to a provider and can be shown by messages under the id it got there.
struct MediaEntry {
    MediaEntryId id;
    AccountId account;
    ChannelId channel; // ids of media belong to the number they were uploaded for
    QByteArray sha256; // of the file, 32 bytes
    QString fileName;
    QString mimeType;
    qint64 bytes = 0;
    QSize pixels; // pictures; empty when not known
    QString providerMediaId;
    Instant uploadedAt{};
    std::optional<Instant> expiresAt; // none: the provider did not say
    QByteArray thumbnail;             // PNG; may be empty
    QString sourcePath;               // where it was uploaded from; may be gone

    // The id cannot be sent any more. Where the provider said nothing, the platform's 30 days count.
    bool isExpired(Instant now) const;
    bool operator==(const MediaEntry &) const = default;
};

// What was uploaded where. One entry for the same bytes at the same number.
class MediaStore {
public:
    explicit MediaStore(Connection &connection) : m_connection(connection) {}

    // Enters it, or replaces what is known of these bytes; the id stays then, and so does the thumbnail where the new one is empty.
    Result<MediaEntry> put(const MediaEntry &entry);
    Result<void> setThumbnail(MediaEntryId id, const QByteArray &png);
    Result<void> remove(MediaEntryId id);

    Result<std::optional<MediaEntry>> byId(MediaEntryId id);
    Result<std::optional<MediaEntry>> byBytes(AccountId account, ChannelId channel, const QByteArray &sha256);
    Result<std::optional<MediaEntry>> byProviderId(AccountId account, const QString &providerMediaId);
    // Newest first. A null channel: of all numbers.
    Result<QList<MediaEntry>> list(AccountId account, ChannelId channel);

private:
    Result<QList<MediaEntry>> read(const QString &condition, const QVariantList &values);
    Result<std::optional<MediaEntry>> readOne(const QString &condition, const QVariantList &values);

    Connection &m_connection;
};

} // namespace recado
