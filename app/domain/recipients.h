#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// One of several people that somebody typed or pasted.
struct TypedRecipient {
    QString typed; // the number as written, without invisible characters; all of the line's words when there is no number
    QString name; // what stood beside it; may be empty
    QString address; // +E.164, or a BSUID; empty while it is neither
    QString region; // ISO 3166, of the number or the BSUID; empty for numbers of no country
    bool mobile = false;
    QString withNinth; // to be offered: withNinthDigit(), or empty
    std::optional<Error> problem; // parsePhone()'s, or Invalid with place "rounded": a spreadsheet's 5,51199E+12

    bool isValid() const { return !address.isEmpty(); }
};

struct TypedRecipients {
    QList<TypedRecipient> people; // in the order written; those who cannot be addressed are among them
    int merged = 0; // how many were the same person as an earlier one
};

// People in a text: lines, "Ana <11 98888-7777>", "Ana; 11 98888-7777", cells of a spreadsheet in either order, several in a line parted by
// comma, semicolon or slash. Nothing is guessed: what is no number says why. The same person again (personKey()) is counted, and gives the
// first one a name it lacks. A line of column names at the top is passed over. About 0.1 ms a number: 10,000 at once belong on a worker.
TypedRecipients readRecipients(const QString &text, const QString &region);

} // namespace recado
