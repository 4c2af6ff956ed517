#pragma once

#include "sheets/sheet.h"

// How a text is divided, from its beginning. Internal to the room.
namespace recado::sheets {

// Delimiter, quote, header and decimal mark of `sample`; `isWhole`: there is nothing behind it. The encoding is `encoding`.
SheetShape guessShape(const QString &sample, bool isWhole, Encoding encoding);

} // namespace recado::sheets
