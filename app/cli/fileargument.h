#pragma once

#include "base/result.h"
#include "domain/content.h"

namespace recado::cli {

// The bytes of a file that was named on the command line; "-" and "/dev/stdin" are standard input. Errors NotFound, Storage, Invalid (too large).
Result<QByteArray> readFile(const QString &path, qint64 limit);

// A message from a file in the neutral JSON form.
Result<Content> readContent(const QString &path);

inline constexpr qint64 contentLimit = 4 * 1024 * 1024;

} // namespace recado::cli
