#include "pages/conversations/filekind.h"

#include "services/mediabytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace recado {

namespace {

constexpr qint64 beginning = 64 * 1024;
constexpr QSize stickerSize(512, 512); // Meta, "Media", stickers

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(recado::FileWords)
};

} // namespace

Result<QString> kindOfFile(const QString &path)
{
    const QString place = QStringLiteral("file");
    if (!QFileInfo(path).isFile())
        return error(ErrorKind::NotFound, QStringLiteral("no file"), place);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::Storage, file.errorString(), place);
    const QByteArray bytes = file.read(beginning);
    if (bytes.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("empty"), place);
    const BytesFacts facts = factsOf(bytes);
    if (facts.mimeType == QLatin1String("image/webp"))
        return facts.pixels == stickerSize ? QStringLiteral("sticker") : QStringLiteral("image");
    for (const char *kind : {"image", "video", "audio"}) {
        if (facts.mimeType.startsWith(QLatin1String(kind) + QLatin1Char('/')))
            return QString::fromLatin1(kind);
    }
    return QStringLiteral("document");
}

QString fileRefusal(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return FileWords::tr("There is no such file, or it is a folder.");
    if (error.kind == ErrorKind::Invalid)
        return FileWords::tr("The file is empty.");
    return FileWords::tr("The file cannot be read: %1.").arg(error.detail);
}

} // namespace recado
