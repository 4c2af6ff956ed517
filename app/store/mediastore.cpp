#include "store/mediastore.h"

#include "domain/mediarules.h"
#include "store/connection.h"

namespace recado {

namespace {

const QString columns = QStringLiteral("SELECT id, account_id, channel_id, sha256, file_name, mime_type, bytes, width, height, provider_id, "
                                       "uploaded_at, expires_at, thumbnail, source_path FROM media ");
const QString topic = QStringLiteral("media");

QString hexOf(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

// An absent picture is NULL.
QVariant blobOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(bytes);
}

MediaEntry entryOf(const QSqlQuery &row)
{
    MediaEntry entry;
    entry.id = {row.value(0).toLongLong()};
    entry.account = {row.value(1).toLongLong()};
    entry.channel = {row.value(2).toLongLong()};
    entry.sha256 = QByteArray::fromHex(row.value(3).toString().toLatin1());
    entry.fileName = row.value(4).toString();
    entry.mimeType = row.value(5).toString();
    entry.bytes = row.value(6).toLongLong();
    entry.pixels = QSize(row.value(7).toInt(), row.value(8).toInt());
    entry.providerMediaId = row.value(9).toString();
    entry.uploadedAt = fromMillis(row.value(10).toLongLong());
    entry.expiresAt = toInstant(row.value(11));
    entry.thumbnail = row.value(12).toByteArray();
    entry.sourcePath = row.value(13).toString();
    return entry;
}

} // namespace

bool MediaEntry::isExpired(Instant now) const
{
    return expiresAt ? now >= *expiresAt : isMediaExpired(MediaSource::Uploaded, uploadedAt, now);
}

Result<MediaEntry> MediaStore::put(const MediaEntry &entry)
{
    const QSize pixels = entry.pixels.isEmpty() ? QSize(0, 0) : entry.pixels;
    const auto done = m_connection.execute(
        QStringLiteral("INSERT INTO media (account_id, channel_id, sha256, file_name, mime_type, bytes, width, height, provider_id, uploaded_at, "
                       "expires_at, thumbnail, source_path) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account_id, channel_id, sha256) DO UPDATE SET file_name = excluded.file_name, "
                       "mime_type = excluded.mime_type, bytes = excluded.bytes, width = excluded.width, height = excluded.height, "
                       "provider_id = excluded.provider_id, uploaded_at = excluded.uploaded_at, expires_at = excluded.expires_at, "
                       "thumbnail = COALESCE(excluded.thumbnail, media.thumbnail), source_path = excluded.source_path"),
        {entry.account.value, entry.channel.value, hexOf(entry.sha256), entry.fileName, entry.mimeType, entry.bytes, pixels.width(),
         pixels.height(), entry.providerMediaId, toMillis(entry.uploadedAt), toVariant(entry.expiresAt), blobOf(entry.thumbnail),
         entry.sourcePath});
    if (!done)
        return done.error();
    if (const auto touched = m_connection.touch(topic); !touched)
        return touched.error();
    const auto kept = byBytes(entry.account, entry.channel, entry.sha256);
    if (!kept)
        return kept.error();
    return *kept ? Result<MediaEntry>(**kept) : Result<MediaEntry>(error(ErrorKind::Storage, QStringLiteral("not kept"), topic));
}

Result<void> MediaStore::setThumbnail(MediaEntryId id, const QByteArray &png)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE media SET thumbnail = ? WHERE id = ?"), {blobOf(png), id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<void> MediaStore::remove(MediaEntryId id)
{
    const auto done = m_connection.execute(QStringLiteral("DELETE FROM media WHERE id = ?"), {id.value});
    return done ? m_connection.touch(topic) : done;
}

Result<QList<MediaEntry>> MediaStore::read(const QString &condition, const QVariantList &values)
{
    auto rows = m_connection.run(columns + condition, values);
    if (!rows)
        return rows.error();
    QList<MediaEntry> entries;
    while (rows->next())
        entries.append(entryOf(*rows));
    return entries;
}

Result<std::optional<MediaEntry>> MediaStore::readOne(const QString &condition, const QVariantList &values)
{
    const auto entries = read(condition + QStringLiteral(" ORDER BY uploaded_at DESC, id DESC LIMIT 1"), values);
    if (!entries)
        return entries.error();
    return entries->isEmpty() ? std::optional<MediaEntry>() : std::optional(entries->first());
}

Result<std::optional<MediaEntry>> MediaStore::byId(MediaEntryId id)
{
    return readOne(QStringLiteral("WHERE id = ?"), {id.value});
}

Result<std::optional<MediaEntry>> MediaStore::byBytes(AccountId account, ChannelId channel, const QByteArray &sha256)
{
    return readOne(QStringLiteral("WHERE account_id = ? AND channel_id = ? AND sha256 = ?"), {account.value, channel.value, hexOf(sha256)});
}

Result<std::optional<MediaEntry>> MediaStore::byProviderId(AccountId account, const QString &providerMediaId)
{
    return readOne(QStringLiteral("WHERE account_id = ? AND provider_id = ?"), {account.value, providerMediaId});
}

Result<QList<MediaEntry>> MediaStore::list(AccountId account, ChannelId channel)
{
    return read(QStringLiteral("WHERE account_id = ? AND (? = 0 OR channel_id = ?) ORDER BY uploaded_at DESC, id DESC"),
                {account.value, channel.value, channel.value});
}

} // namespace recado
