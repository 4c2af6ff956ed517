#pragma once

#include "base/result.h"

#include <QFuture>
#include <QImage>

namespace recado {

// Pictures are read, made small and written on a worker; continuations run on the main thread.

struct Thumbnail {
    QImage image;   // at most thumbnailPixels each way
    QByteArray png; // the same, as it is kept
};

inline constexpr int thumbnailPixels = 160;

// An empty one where the file is no picture that can be read here (WebP needs a plugin).
QFuture<Result<Thumbnail>> makeThumbnail(const QString &path);

// The picture as a PNG file of its own in `folder`, which is made if need be. Gives the file's path.
QFuture<Result<QString>> keepPasted(const QImage &picture, const QString &folder);

} // namespace recado
