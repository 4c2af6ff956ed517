#pragma once

#include "domain/incoming.h"

#include <QSize>

namespace recado {

// What became of a file that came with a message. toString()'s words stand in SQL.
enum class IncomingFileStage {
    NotFetched, // it is at the provider; the reason "larger": longer than what is fetched unasked
    Fetching,   // never in SQL
    Here,
    Failed,     // this time: no network, no room; never in SQL
    Gone,       // the provider has it no more (Meta, "Media": ids of incoming media live 7 days)
    Refused,    // it came, or would have, and is not kept: see FileRefusal
    Cleared,    // it was here and was taken away, by the retention that the operator set
};
QString toString(IncomingFileStage stage);
std::optional<IncomingFileStage> incomingFileStageFrom(const QString &word);

// Why a file is not kept.
enum class FileRefusal { TooLarge, HashDiffers, ForeignAddress, NoFile };
QString toString(FileRefusal refusal); // "too_large", "sha256_differs", "foreign_address", "no_file"
std::optional<FileRefusal> fileRefusalFrom(const QString &word);

// A file that is here. What it is, its bytes said; what it was said to be stands beside it.
struct IncomingFile {
    QString sha256;   // 64 hexadecimal digits, of the bytes
    QString name;     // safeFileName(), never empty
    QString saidType; // MIME type as the provider told it; may be empty
    QString type;     // MIME type by the bytes; application/octet-stream when they say nothing
    qint64 bytes = 0;
    QSize pixels;     // pictures; empty when not known

    // Neither the told type nor the name's ending contradicts the bytes.
    bool isWhatItSays() const;
    bool operator==(const IncomingFile &) const = default;
};

// A name as it may stand on any disk: the last part of a path, without control characters, marks of direction and what file systems forbid; no device
// names of Windows, no leading or trailing dot; at most 120 bytes of UTF-8 with its ending. Empty when nothing is left.
QString safeFileName(const QString &told);
// With an ending of that type, where it has none or, of a type that may be opened, another's.
QString withEnding(const QString &name, const QString &type);
// For a file without a name: "image-20261123-140502.jpg", by the local clock.
QString namelessFile(IncomingType kind, Instant at, const QString &type);

// What a type's own program only shows: pictures, sound, film, PDF, plain text. Nothing that may hold a program or a macro; not SVG, not HTML.
bool mayBeOpened(const QString &type);
// Pictures that are shown small: those that are decoded here.
bool isShownPicture(const QString &type);
// A program or a script, whatever it is called: told loudly.
bool isProgram(const QString &type);

// The most that is fetched of a kind, in bytes: what people can send there, generously. Source: Meta, "Media" (supported types and their sizes).
qint64 largestIncoming(IncomingType kind);
// Pictures, stickers and voice notes: fetched unasked as long as they are small.
bool isFetchedUnasked(IncomingType kind, const IncomingMedia &media);
inline constexpr qint64 usualUnaskedBytes = 4'194'304;

// A told SHA-256 as 64 hexadecimal digits, from digits or base64 (Meta's webhooks have both); empty when it is neither.
QString toldSha256(const QString &told);

} // namespace recado
