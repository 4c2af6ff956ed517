#pragma once

#include "sheets/sheet.h"

// What both kinds of tables have in common once they are rows. Internal to the room.
namespace recado::sheets {

bool isBlank(const QString &text);

// Cuts the empty cells at the end off; none are left of an empty row.
void trimTail(Row &row);

// "A" for 0, "AA" for 26.
QString columnLetters(qsizetype column);

// Names for `width` columns: what `header` says, else the letters; each only once ("nome", "nome (2)").
QStringList columnNames(const QList<Cell> &header, qsizetype width);

// Whether the first row looks like names: none of its cells looks like a number, a date or an address.
bool guessHeader(const QList<Row> &rows);

// The mark of those numbers that say it; none where nothing does.
std::optional<QChar> guessDecimalMark(const QList<Row> &rows);

} // namespace recado::sheets
