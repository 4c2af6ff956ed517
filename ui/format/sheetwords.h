#pragma once

#include "base/error.h"

#include <QString>

namespace recado {

// What is wrong with a table somebody gave, where, and what to do: the errors of app/sheets by the first word of their detail and their place
// ("12:5", "Sheet1!B7"); any other error as errorSentence() says it.
QString sheetErrorSentence(const Error &error);

} // namespace recado
