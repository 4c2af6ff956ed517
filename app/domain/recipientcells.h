#pragma once

#include <QList>
#include <QString>

namespace recado {

// A part of a line in which somebody wrote people, as readRecipients() sees it.
struct RecipientCell {
    enum class Kind {
        Words, // no number in it
        Number, // may be one: digits, or an id
        Rounded // 5,51199E+12
    };

    Kind kind = Kind::Words;
    QString text; // the number as written, or the words
    QString name; // what stood beside the number within the cell
    bool isName = true; // Words: could be somebody's name (an e-mail address could not)
};

// The lines that have anything in them, cut into cells. Invisible characters are gone.
QList<QList<RecipientCell>> recipientLines(const QString &text);

// Names of columns and nothing else: "Nome  Telefone".
bool isHeading(const QList<RecipientCell> &line);

} // namespace recado
