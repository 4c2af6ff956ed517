#pragma once

#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QString>

#include <functional>

namespace recado {

// Gives the picture of a link, media id or path if it is at hand, small and already decoded; a null image otherwise. Asked while painting.
using ThumbnailResolver = std::function<QImage(const QString &source)>;

// Pictures cut to the size at which they stand, so that a repaint scales nothing.
class Thumbnails {
public:
    void setResolver(ThumbnailResolver resolver);
    void clear() { m_fitted.clear(); }

    QSize sizeOf(const QString &source) const; // empty when there is no picture
    // Fills `size` (device-independent) and is cut in the middle; null when there is no picture.
    QPixmap fitted(const QString &source, const QSize &size, qreal ratio);

private:
    QImage imageOf(const QString &source) const;

    ThumbnailResolver m_resolver;
    QHash<QString, QPixmap> m_fitted;
};

} // namespace recado
