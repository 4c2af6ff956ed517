#pragma once

#include "pages/messages/prettyjson.h"
#include "pages/messages/rawmatter.h"

namespace recado {

// Bytes from outside made ready for a text field. Pure and thread-safe; 3 MB take a few hundred milliseconds, so off the main thread.

enum class RawPart { Formatted, Headers, AsReceived, Bytes };

struct RawText {
    QString text;
    QList<TextSpan> marks;
    std::optional<JsonMistake> mistake;
    bool hasBrokenLines = false; // a line too long to be drawn was cut
    bool isText = true;          // valid UTF-8 without zero bytes
};

constexpr qsizetype longestDrawnLine = 2'000;

RawText rawText(RawPart part, const QByteArray &body, const QString &headers, const RawMatter &matter);

bool isPlainText(const QByteArray &bytes);
// 16 bytes a line: place, bytes, what of them is ASCII.
QString hexText(const QByteArray &bytes);

} // namespace recado
