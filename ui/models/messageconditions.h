#pragma once

#include "domain/filter/filterfacts.h"
#include "models/messagecells.h"

namespace recado {

// What finds the messages that say the same in this cell: "verdict == failed", the day of a moment, or that there is nothing in it. Empty when
// that cannot be asked for. Days are days of the computer's zone, as the cells show them.
Filter conditionOf(const MessageSummary &summary, MessageCell cell);
// Everything that went to the same person.
Filter conditionOfPerson(const MessageSummary &summary);

// What a rule of colours may ask about a row. Of the ids by which the provider spoke of it only the best is there.
FilterFacts factsOf(const MessageSummary &summary);

} // namespace recado
