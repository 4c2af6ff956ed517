#pragma once

#include "base/error.h"

#include <QString>

namespace recado {

// Words for Error::place: parts of errorSentence(), private to ui/format.

// The name of a field or part for people; a JSON path or file place unchanged; empty for an empty place.
QString placeWord(const QString &place);
// What is not valid and what to write instead.
QString invalidSentence(const Error &error);
// Which service of this computer is missing: a port in use, no keychain.
QString unavailableSentence(const Error &error);

} // namespace recado
