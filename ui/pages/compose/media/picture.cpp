#include "pages/compose/media/picture.h"

#include "services/onworker.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QImageReader>

namespace recado {

namespace {

Thumbnail thumbnailOf(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > thumbnailPixels || size.height() > thumbnailPixels))
        reader.setScaledSize(size.scaled(thumbnailPixels, thumbnailPixels, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    Thumbnail thumbnail;
    if (!reader.read(&thumbnail.image))
        return {};
    QBuffer buffer(&thumbnail.png);
    buffer.open(QIODevice::WriteOnly);
    thumbnail.image.save(&buffer, "PNG");
    return thumbnail;
}

Result<QString> writePasted(const QImage &picture, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return error(ErrorKind::Storage, QStringLiteral("cannot make the folder"), folder);
    const QString stem = folder + QStringLiteral("/image-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString path = stem + QStringLiteral(".png");
    if (!picture.save(path, "PNG"))
        return error(ErrorKind::Storage, QStringLiteral("cannot write the picture"), folder);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

} // namespace

QFuture<Result<Thumbnail>> makeThumbnail(const QString &path)
{
    return onWorker<Thumbnail>([path] { return thumbnailOf(path); });
}

QFuture<Result<QString>> keepPasted(const QImage &picture, const QString &folder)
{
    return onWorker<QString>([picture, folder] { return writePasted(picture, folder); });
}

} // namespace recado
