#pragma once

#include "base/result.h"
#include "domain/mediarules.h"
#include "providers/values.h"

#include <QFuture>

namespace recado {

// A file of this computer, looked into before anything is sent.
struct CheckedMedia {
    QString path;
    QString fileName;
    MediaFacts facts;       // of the kind that was wanted; the type is that of the bytes
    QByteArray sha256;      // 32 bytes; empty for a file that is too large for any provider
    int pages = 0;          // PDF; 0: not known
    QString codecs;         // "opus", "avc1 mp4a"; empty when not told
    double seconds = 0;     // Ogg with Opus; 0: not known
    QString extensionSays;  // the type that the name promises, where the bytes are of another one; else empty
    ContentProblems problems; // path "file"; rules of checkMedia(), and "codec", "extension_differs"
};

// On a worker thread; finishes on the main thread. Errors: NotFound, Storage (place "file").
QFuture<Result<CheckedMedia>> checkMediaFile(const QString &path, const QString &wantedKind);

// The whole file and what it is, for workers: blocks. `mimeType` empty: told from the bytes.
// Errors: NotFound, Storage, Invalid (empty, or larger than any provider takes).
struct ReadMedia {
    MediaFile file;
    QByteArray sha256;
    QSize pixels;
};
Result<ReadMedia> readMediaFile(const QString &path, const QString &mimeType = {});

} // namespace recado
