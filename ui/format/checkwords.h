#pragma once

#include "base/error.h"
#include "domain/broadcast.h"
#include "domain/checkreport.h"

#include <QString>

namespace recado {

// The pre-flight page in words; recadoctl says the same. QtCore only.

// "Impossible numbers": what the finding is about, by its kind.
QString checkTitle(const CheckFinding &finding);
// What was found: "lines 812, 5,004, 9,377… “5,51199E+12”: digits lost in the spreadsheet". Begins small where it goes on from the title.
QString checkSentence(const CheckFinding &finding);

// What is the matter with one row, in a few words for a cell: "{{hora}} has no value". Empty for a ready one. `region`: of numbers without
// country code; not needed for now.
QString rowProblemSentence(const BroadcastRow &row, const QString &region = {});

// Why it could not be checked.
QString checkErrorSentence(const Error &error);

} // namespace recado
