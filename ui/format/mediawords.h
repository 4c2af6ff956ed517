#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace recado {

// Words about files.

// "1.2 MB"
QString dataSizeWords(qint64 bytes);

// "JPEG", "Word", "Ogg (Opus)"; the MIME type itself where there is no shorter name.
QString mediaTypeWord(const QString &mimeType);

// "expires in 29 d", "expires in 5 h", "expired"; empty when it is not known.
QString expiryWords(const std::optional<Instant> &expiresAt, Instant now);

} // namespace recado
