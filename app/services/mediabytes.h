#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace recado {

// What a file says about itself by its bytes, whatever it is called. Pure; reads headers only and decodes nothing.
struct BytesFacts {
    QString mimeType;             // "image/webp"; application/octet-stream when the bytes say nothing
    QString codecs;               // "opus", "vorbis", "avc1 mp4a"; empty when not told
    QSize pixels;                 // pictures
    std::optional<bool> animated; // WebP, PNG
    int pages = 0;                // PDF, where it can be counted without inflating anything; 0: not known
};

// `bytes`: the whole file; its beginning (64 KB) is enough for the type of most.
BytesFacts factsOf(const QByteArray &bytes);

// How long Ogg with Opus plays, by the position that its last page names (RFC 7845, 4: 48,000 a second whatever the sound); 0: not known. `bytes`:
// the whole file.
double opusSeconds(const QByteArray &bytes);

// What the ending of a name promises: "image/jpeg" for .jpg; empty for one that promises nothing known here.
QString typeOfEnding(const QString &fileName);

} // namespace recado
