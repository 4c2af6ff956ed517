#pragma once

#include "base/clock.h"
#include "domain/contentproblem.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

// What is known of a file before it is uploaded. Who looks into the bytes fills in more.
struct MediaFacts {
    QString kind;     // image, video, audio, document, sticker
    QString mimeType; // as in Content-Type; parameters such as codecs may follow
    qint64 bytes = 0;
    QSize pixels = {};                    // stickers; empty when not known
    std::optional<bool> animated = {};    // stickers; none: not known
    bool voice = false;                   // audio sent as voice note
};

// Everything that the platform would refuse about a file; the path is always "file". Source: Meta, "Media" (11 Dec 2025) and "Sticker messages".
ContentProblems checkMedia(const MediaFacts &facts);

// The MIME types a kind of message takes; empty for a kind without file.
QStringList mediaTypes(const QString &kind);
// The kind of message that carries this MIME type ("image/webp": sticker); empty when none does.
QString mediaKind(const QString &mimeType);
// Most bytes of a file of this kind; 0 for a kind without file.
qint64 largestMedia(const QString &kind, bool animated = false);

inline constexpr qint64 largestUpload = 104'857'600; // of any file

// How long a media id or address is good. Source: Meta, "Media".
enum class MediaSource {
    Uploaded, // an id that an upload gave: 30 days
    Received, // an id that a webhook gave: 7 days
    Address,  // the address that asking for an id gave: 5 minutes
};
Milliseconds mediaLifetime(MediaSource source);
bool isMediaExpired(MediaSource source, Instant since, Instant now);

} // namespace recado
