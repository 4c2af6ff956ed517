#include "format/mediawords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

struct MediaWords {
    Q_DECLARE_TR_FUNCTIONS(recado::MediaWords)

public:
    static QString type(const QString &mimeType);
    static QString expiry(qint64 seconds);
};

// Names of formats are the same in every language.
const QHash<QString, QString> &formats()
{
    static const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.");
    static const QHash<QString, QString> names{
        {QStringLiteral("image/jpeg"), QStringLiteral("JPEG")},
        {QStringLiteral("image/png"), QStringLiteral("PNG")},
        {QStringLiteral("image/webp"), QStringLiteral("WebP")},
        {QStringLiteral("image/gif"), QStringLiteral("GIF")},
        {QStringLiteral("image/heic"), QStringLiteral("HEIC")},
        {QStringLiteral("image/svg+xml"), QStringLiteral("SVG")},
        {QStringLiteral("video/mp4"), QStringLiteral("MP4")},
        {QStringLiteral("video/3gpp"), QStringLiteral("3GP")},
        {QStringLiteral("video/quicktime"), QStringLiteral("QuickTime (MOV)")},
        {QStringLiteral("video/x-matroska"), QStringLiteral("WebM/Matroska")},
        {QStringLiteral("video/x-msvideo"), QStringLiteral("AVI")},
        {QStringLiteral("audio/aac"), QStringLiteral("AAC")},
        {QStringLiteral("audio/amr"), QStringLiteral("AMR")},
        {QStringLiteral("audio/mpeg"), QStringLiteral("MP3")},
        {QStringLiteral("audio/mp4"), QStringLiteral("M4A")},
        {QStringLiteral("audio/ogg"), QStringLiteral("Ogg")},
        {QStringLiteral("audio/wav"), QStringLiteral("WAV")},
        {QStringLiteral("audio/flac"), QStringLiteral("FLAC")},
        {QStringLiteral("application/pdf"), QStringLiteral("PDF")},
        {QStringLiteral("application/zip"), QStringLiteral("ZIP")},
        {QStringLiteral("application/msword"), QStringLiteral("Word (DOC)")},
        {QStringLiteral("application/vnd.ms-excel"), QStringLiteral("Excel (XLS)")},
        {QStringLiteral("application/vnd.ms-powerpoint"), QStringLiteral("PowerPoint (PPT)")},
        {office + QStringLiteral("wordprocessingml.document"), QStringLiteral("Word")},
        {office + QStringLiteral("spreadsheetml.sheet"), QStringLiteral("Excel")},
        {office + QStringLiteral("presentationml.presentation"), QStringLiteral("PowerPoint")},
    };
    return names;
}

QString MediaWords::type(const QString &mimeType)
{
    const QString plain = mimeType.section(QLatin1Char(';'), 0, 0).trimmed();
    if (mimeType.contains(QLatin1String("opus")))
        return QStringLiteral("Ogg (Opus)");
    if (plain == QLatin1String("text/plain"))
        return tr("Text");
    if (plain == QLatin1String("text/html"))
        return tr("Web page");
    if (plain == QLatin1String("application/octet-stream"))
        return tr("unknown");
    return formats().value(plain, plain);
}

QString MediaWords::expiry(qint64 seconds)
{
    if (seconds <= 0)
        return tr("expired");
    if (seconds < 3600)
        return tr("expires in %1 min").arg(std::max<qint64>(seconds / 60, 1));
    return seconds < 2 * 86'400 ? tr("expires in %1 h").arg(seconds / 3600) : tr("expires in %1 d").arg(seconds / 86'400);
}

} // namespace

QString dataSizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString mediaTypeWord(const QString &mimeType)
{
    return MediaWords::type(mimeType);
}

QString expiryWords(const std::optional<Instant> &expiresAt, Instant now)
{
    return expiresAt ? MediaWords::expiry((toMillis(*expiresAt) - toMillis(now)) / 1000) : QString();
}

} // namespace recado
