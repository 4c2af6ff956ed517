#pragma once

#include "domain/reach.h"
#include "widgets/looks.h"

namespace recado {

// Icon and colour of a state on the way from outside; the word beside it is reachStateWord().
Tone reachTone(ReachState state);
QString reachIcon(ReachState state);
// What was found and what to do about it, as one text; empty while nothing is known.
QString reachSentences(const ReachCheck &check);

} // namespace recado
