#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace recado {

// A piece of a message as WhatsApp shows it.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool mono = false;
    bool hole = false; // a variable that has no value yet
    bool link = false; // an address that can be touched

    bool operator==(const TextRun &) const = default;
};

// A line, or a ```block```, with what WhatsApp makes of its beginning: "- " or "* " a bullet, "1. " a number, "> " a quotation.
struct TextBlock {
    enum class Kind { Plain, Bullet, Number, Quote, Code };

    Kind kind = Kind::Plain;
    QString number; // as written: "1"
    QList<TextRun> runs;

    bool operator==(const TextBlock &) const = default;
};

// WhatsApp's own marks (*bold*, _italic_, ~struck~, `code` and ```code```) over a template's text with its values put in. A mark counts
// where WhatsApp takes it for one: at the edge of a word, closed on the same line (``` may span lines). Holes are never marks.
// Takes time in proportion to the text, whatever it holds: it runs at every key.
QList<TextRun> messageRuns(const QString &text, const QMap<QString, QString> &values = {});
QList<TextBlock> messageBlocks(const QString &text, const QMap<QString, QString> &values = {});
// What was said: with the marks, and without holes, whatever stands in braces.
QList<TextBlock> saidBlocks(const QString &text);

// Text as it is, without marks: labels, names, captions of ours.
QList<TextBlock> plainBlocks(const QString &text);
// What is read: "• item", "1. item"; a line a block.
QString plainText(const QList<TextBlock> &blocks);

} // namespace recado
