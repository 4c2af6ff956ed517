#pragma once

#include <QList>
#include <QString>

namespace recado {

// What comes along with pasted text and is not seen: zero-width and control characters, marks of direction, byte order marks, spaces that
// do not break. Shown to the person and removed on request only; what belongs to a script or to an emoji is none of it. Facts: the
// Unicode Standard, chapters "Special Areas and Format Characters" and "Writing Systems and Punctuation"; UTS #51 for emoji sequences.

struct InvisiblePlace {
    qsizetype at = 0;
    qsizetype length = 1; // in UTF-16 units
    bool isSpace = false; // cleaned, it becomes a plain space

    bool operator==(const InvisiblePlace &) const = default;
};

// In the order of the text.
QList<InvisiblePlace> invisiblesIn(const QString &text);
QString withoutInvisibles(const QString &text);

// “ ” „ ‟ ‘ ’ ‚ ‛
bool isCurlyQuote(QChar character);
QChar straightQuote(QChar curly);
qsizetype curlyQuotesIn(const QString &text);

// As it enters a message: every kind of line end is a line break, and nothing else changes.
QString withPlainLineBreaks(const QString &text);

} // namespace recado
