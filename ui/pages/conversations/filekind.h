#pragma once

#include "base/result.h"

#include <QString>

namespace recado {

// As which kind of message a file goes, by what its bytes say: "image", "video", "audio", "sticker" or "document". Reads its beginning: belongs on a
// worker. Errors: NotFound place "file" (none, or a folder), Storage place "file" (cannot be read), Invalid place "file" (empty).
Result<QString> kindOfFile(const QString &path);
QString fileRefusal(const Error &error);

} // namespace recado
