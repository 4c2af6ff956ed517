#pragma once

#include <QFont>
#include <QList>
#include <QString>

namespace recado {

// A few hundred emoji that people write to customers, with names to find them by in every language of the program.
struct Emoji {
    QString sign;
    QString name;  // in the language of the program
    QString words; // of all languages, without accents, each after a space
};

const QList<Emoji> &emojiTable();

// Those that have words beginning with each word of the query, best first; all for an empty one.
QList<Emoji> emojiMatching(const QString &query);

// Faces that draw emoji in colour, before or behind the letters': without them an old face with an outline of them may win.
QFont emojiFont(int pixels);
QFont withEmoji(const QFont &letters);

} // namespace recado
