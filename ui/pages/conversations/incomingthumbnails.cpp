#include "pages/conversations/incomingthumbnails.h"

#include "services/onworker.h"

#include <QFile>
#include <QImageReader>
#include <QSaveFile>

namespace recado {

namespace {

constexpr int memoryKilobytes = 48 * 1024;
constexpr qint64 mostPixels = 120'000'000;      // a telephone's camera has up to 108 million
constexpr qint64 mostWholePixels = 40'000'000;  // where the whole picture is decoded before it is made small
constexpr int mostMegabytes = 512;

QByteArray formatOf(const QString &type)
{
    if (type == QLatin1String("image/jpeg"))
        return "jpeg";
    if (type == QLatin1String("image/png"))
        return "png";
    if (type == QLatin1String("image/gif"))
        return "gif";
    return type == QLatin1String("image/webp") ? QByteArray("webp") : QByteArray();
}

QImage kept(const QString &path)
{
    QImageReader reader(path, "png");
    const QSize size = reader.size();
    return size.isValid() && size.width() <= incomingThumbnailEdge && size.height() <= incomingThumbnailEdge ? reader.read() : QImage();
}

void keep(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (image.save(&file, "PNG"))
        file.commit();
}

QImage madeOrKept(const QString &path, const QString &type, const QString &keptAt)
{
    if (QFile::exists(keptAt)) {
        if (const QImage known = kept(keptAt); !known.isNull())
            return known;
    }
    const QImage made = smallPicture(path, type, incomingThumbnailEdge);
    if (!made.isNull())
        keep(made, keptAt);
    return made;
}

} // namespace

QImage smallPicture(const QString &path, const QString &type, int edge)
{
    const QByteArray format = formatOf(type.section(QLatin1Char(';'), 0, 0));
    if (format.isEmpty())
        return {};
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(path, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > (format == "jpeg" ? mostPixels : mostWholePixels))
        return {};
    if (size.width() > edge || size.height() > edge)
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    // A reader that cannot scale gives the whole.
    if (image.width() > edge || image.height() > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

IncomingThumbnails::IncomingThumbnails(IncomingMediaService &media, QObject *parent) : QObject(parent), m_media(media), m_images(memoryKilobytes) {}

QImage IncomingThumbnails::image(qint64 row)
{
    const IncomingMediaState state = m_media.state(row);
    if (state.stage != IncomingFileStage::Here || !state.file || !isShownPicture(state.file->type))
        return {};
    if (const QImage *known = m_images.object(state.file->sha256))
        return *known;
    if (!m_without.contains(state.file->sha256))
        make(row, *state.file);
    return {};
}

bool IncomingThumbnails::isWithout(qint64 row) const
{
    const IncomingMediaState state = m_media.state(row);
    return state.stage == IncomingFileStage::Here && state.file && (!isShownPicture(state.file->type) || m_without.contains(state.file->sha256));
}

void IncomingThumbnails::make(qint64 row, const IncomingFile &file)
{
    m_waiting[file.sha256].insert(row);
    if (m_making.contains(file.sha256))
        return;
    m_making.insert(file.sha256);
    onWorker<QImage>([path = m_media.pathOf(file), type = file.type, keptAt = m_media.thumbnailPathOf(file)] { return madeOrKept(path, type, keptAt); })
        .then(this, [this, hash = file.sha256](const Result<QImage> &image) {
            m_making.remove(hash);
            if (image && !image->isNull())
                m_images.insert(hash, new QImage(*image), int(std::max<qsizetype>(image->sizeInBytes() / 1024, 1)));
            else
                m_without.insert(hash);
            const QSet<qint64> waiting = m_waiting.take(hash);
            for (const qint64 waiter : waiting)
                Q_EMIT ready(waiter);
        });
}

} // namespace recado
