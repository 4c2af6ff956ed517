#pragma once

#include "base/error.h"

#include <QString>

namespace recado {

// What is wrong with a table somebody gave, where, and what to do: the errors of app/sheets by the first word of their detail and their place
// ("12:5", "Sheet1!B7"); any other error as errorSentence() says it.
QString sheetErrorSentence(const Error &error);

// Why a table could not be written into a file, and what to do. `file`: as people call it. What was there before is as it was.
QString sheetWriteSentence(const Error &error, const QString &file);

} // namespace recado
