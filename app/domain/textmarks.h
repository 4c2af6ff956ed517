#pragma once

#include <QString>

namespace recado {

// WhatsApp's marks put into a text as a person asks for them. Facts: Meta's pages about formatting ("*bold*", "_italic_", "~strike~") and
// what the apps show besides: `code`, "- " and "1. " at the start of a line, "> " for a quote. A mark must hug its words and ends with
// the line, so several lines get it one by one.

enum class TextMark { Bold, Italic, Strike, Mono };
enum class LineMark { Bullets, Numbers, Quote };

// One replacement, and what is selected after it.
struct TextChange {
    qsizetype from = 0;
    qsizetype length = 0;
    QString text;
    qsizetype anchor = 0;
    qsizetype cursor = 0;

    bool isEmpty() const { return length == 0 && text.isEmpty(); }
    bool operator==(const TextChange &) const = default;
};

// Puts the mark around what is selected, or around the word at the cursor when nothing is; takes it away when all of it has it already.
// With neither words nor selection: an empty pair with the cursor inside, and away again the second time.
TextChange toggledMark(const QString &text, qsizetype from, qsizetype to, TextMark mark);

// The same for the lines that the selection touches. Bullets and numbers replace each other; a quote stands before them.
TextChange toggledLines(const QString &text, qsizetype from, qsizetype to, LineMark mark);

// A new line at the cursor: in a list or a quote the next one begins alike, and an empty item ends it.
TextChange newLine(const QString &text, qsizetype cursor);

QString applied(const TextChange &change, const QString &text);

} // namespace recado
