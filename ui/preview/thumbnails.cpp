#include "preview/thumbnails.h"

namespace recado {

namespace {

constexpr qsizetype mostKept = 40;

} // namespace

void Thumbnails::setResolver(ThumbnailResolver resolver)
{
    m_resolver = std::move(resolver);
    clear();
}

QImage Thumbnails::imageOf(const QString &source) const
{
    return m_resolver && !source.isEmpty() ? m_resolver(source) : QImage();
}

QSize Thumbnails::sizeOf(const QString &source) const
{
    return imageOf(source).size();
}

QPixmap Thumbnails::fitted(const QString &source, const QSize &size, qreal ratio)
{
    const QString key = QStringLiteral("%1x%2@%3 %4").arg(size.width()).arg(size.height()).arg(ratio).arg(source);
    const auto kept = m_fitted.constFind(key);
    if (kept != m_fitted.constEnd())
        return *kept;
    const QImage image = imageOf(source);
    if (image.isNull() || size.isEmpty())
        return {};
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const QImage scaled = image.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - pixels.width()) / 2, (scaled.height() - pixels.height()) / 2);
    QPixmap pixmap = QPixmap::fromImage(scaled.copy(QRect(corner, pixels)));
    pixmap.setDevicePixelRatio(ratio);
    if (m_fitted.size() >= mostKept)
        m_fitted.clear();
    m_fitted.insert(key, pixmap);
    return pixmap;
}

} // namespace recado
