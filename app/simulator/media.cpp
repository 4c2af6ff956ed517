#include "simulator/media.h"

#include "simulator/invention.h"

#include <QCryptographicHash>

#include <array>

namespace recado::simulator {

namespace {

constexpr qint64 kilobyte = 1024;
constexpr qint64 megabyte = 1024 * kilobyte;
constexpr int idLength = 16; // longer than a double holds

struct MediaType {
    const char *mime;
    const char *kind;
    qint64 largest;
};

// Meta, "Media": supported types and their post-processing sizes.
constexpr std::array<MediaType, 18> types{{
    {"image/jpeg", "image", 5 * megabyte},
    {"image/png", "image", 5 * megabyte},
    {"video/mp4", "video", 16 * megabyte},
    {"video/3gpp", "video", 16 * megabyte},
    {"audio/aac", "audio", 16 * megabyte},
    {"audio/amr", "audio", 16 * megabyte},
    {"audio/mpeg", "audio", 16 * megabyte},
    {"audio/mp4", "audio", 16 * megabyte},
    {"audio/ogg", "audio", 16 * megabyte},
    {"image/webp", "sticker", 500 * kilobyte},
    {"text/plain", "document", 100 * megabyte},
    {"application/pdf", "document", 100 * megabyte},
    {"application/msword", "document", 100 * megabyte},
    {"application/vnd.ms-excel", "document", 100 * megabyte},
    {"application/vnd.ms-powerpoint", "document", 100 * megabyte},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document", 100 * megabyte},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "document", 100 * megabyte},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", "document", 100 * megabyte},
}};

const MediaType *typeOf(const QByteArray &mimeType)
{
    const QByteArray plain = mimeType.split(';').first().trimmed().toLower();
    for (const MediaType &type : types) {
        if (plain == type.mime)
            return &type;
    }
    return nullptr;
}

} // namespace

QString PracticeMedia::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString PracticeMedia::path() const
{
    const QString suffix = QString::fromLatin1(type.split('/').last());
    return QStringLiteral("data/%1s/%2.%3").arg(mediaKind(type), id, suffix == QLatin1String("jpeg") ? QStringLiteral("jpg") : suffix);
}

QString MediaShelf::add(const QString &name, const QByteArray &type, const QByteArray &bytes)
{
    const QString id = m_invention.digits(QStringLiteral("media"), QString::number(++m_count), idLength);
    m_media.insert(id, {id, name, type.split(';').first().trimmed().toLower(), bytes});
    return id;
}

const PracticeMedia *MediaShelf::find(const QString &idOrPath) const
{
    const auto found = m_media.find(idOrPath.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0));
    return found == m_media.end() ? nullptr : &*found;
}

QString mediaKind(const QByteArray &mimeType)
{
    const MediaType *type = typeOf(mimeType);
    return type ? QString::fromLatin1(type->kind) : QString();
}

qint64 largestMedia(const QByteArray &mimeType)
{
    const MediaType *type = typeOf(mimeType);
    return type ? type->largest : 0;
}

} // namespace recado::simulator
