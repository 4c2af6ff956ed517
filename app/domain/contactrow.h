#pragma once

#include "domain/contact.h"

#include <QHash>

namespace recado {

// What a column of a table says about a person.
struct ContactColumn {
    enum class Kind { Ignored, Number, Name, Username, Bsuid, Tags, Attribute };

    Kind kind = Kind::Ignored;
    QString attribute; // of Attribute: its name; empty: the column's own

    bool operator==(const ContactColumn &) const = default;
};
QString toString(ContactColumn::Kind kind); // "ignored", "number", "name", "username", "bsuid", "tags", "attribute": the terminal's words
std::optional<ContactColumn::Kind> contactColumnKindFromString(const QString &word);

// Column by column. A number and a name are found as for broadcasts (guessMapping()); "tags", "etiquetas", "username" and the like by their name;
// all else is an attribute called as its column. A column without a name that says anything ("A", "B"…) and without content is ignored.
QList<ContactColumn> guessContactColumns(const QStringList &columns, const QList<QStringList> &sample);

// One row of a table, as it is read: what it says, or the cell that is wrong.
struct ContactRow {
    QList<ContactIdentity> identities;
    QString name;
    QStringList tags;
    QList<ContactAttribute> attributes; // without source and time

    bool operator==(const ContactRow &) const = default;
};

// Errors Invalid; `place` is the column (0-based, as text) of the cell that is wrong, or empty when the whole row is; the first word of `detail` says
// what: "phone" with parsePhone()'s place behind a colon ("phone: too_short"), "username", "bsuid", "attribute" (a column's name is none; two columns
// are one attribute), "value" (too long), "nobody" (no number, username or id). `exacts`: all digits of a cell, by column, as sheets::Cell has them.
Result<ContactRow> readContactRow(const QStringList &cells, const QHash<int, QString> &exacts, const QStringList &columns, const QList<ContactColumn> &mapping,
                                  const QString &region);

// The card with what the row says, as an import of that moment. Only what is newer and different is written: what is equal keeps its source and time, what
// somebody wrote later stays. An empty cell says nothing. True: the card is another one now.
bool applyRow(Contact &contact, const ContactRow &row, const QStringList &tags, Instant at);

} // namespace recado
