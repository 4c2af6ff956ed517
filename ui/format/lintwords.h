#pragma once

#include "domain/contentproblem.h"

#include <QString>

namespace recado {

// What lintTemplate() found, in a sentence: what is wrong and what the limit is. The path is shown beside it.
QString lintSentence(const ContentProblem &problem);

} // namespace recado
