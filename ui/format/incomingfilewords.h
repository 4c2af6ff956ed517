#pragma once

#include "base/error.h"
#include "domain/incomingfile.h"

#include <QString>

#include <optional>

namespace recado {

// Words about files that people sent.

// "PDF · 1.2 MB"
QString incomingFileLine(const IncomingFile &file);
// What it is instead of what it says: "Says JPEG, is a program." Empty where it is what it says.
QString incomingMismatch(const IncomingFile &file);
// Why it is not here: a sentence for a bubble. Empty for Here and Fetching.
QString incomingFileSentence(IncomingFileStage stage, const std::optional<FileRefusal> &refusal = {}, const std::optional<Error> &problem = {}, bool isLarge = false);
QString fileRefusalSentence(FileRefusal refusal);

} // namespace recado
