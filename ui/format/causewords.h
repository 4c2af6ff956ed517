#pragma once

#include "base/error.h"

#include <QString>

namespace recado {

// Why, in a few words for a cell or one line of many. The whole sentence is codeSentence()'s and errorSentence()'s.

// "number without WhatsApp" for 131026; the code itself when there are no short words for it; the kind's word when there is no code. `code` may
// also be a kind's word, as in FailureGroup.
QString causeWord(const QString &code, ErrorKind kind);

// Why a row of a broadcast is not to leave, by BroadcastRow::problem: "repeated". Empty for none and for one that is not known.
QString rowProblemWord(const QString &problem);

} // namespace recado
