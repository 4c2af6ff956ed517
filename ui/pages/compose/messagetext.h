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

    bool operator==(const TextRun &) const = default;
};

// WhatsApp's own marks (*bold*, _italic_, ~struck~, `code` and ```code```) over a template's text with its values put in. A mark counts
// where WhatsApp takes it for one: at the edge of a word, closed on the same line. Holes are never marks.
QList<TextRun> messageRuns(const QString &text, const QMap<QString, QString> &values);

} // namespace recado
