#pragma once

#include <QString>

// Texts that a spreadsheet would take for something else. Internal to the room.
namespace recado::sheets {

// As it is written into a delimited file, before quoting: ="0551", '=1+1.
QString guarded(const QString &text);
// What a cell of a delimited file stands for: 0551, =1+1. All else as it is.
QString shownText(const QString &cell);

} // namespace recado::sheets
