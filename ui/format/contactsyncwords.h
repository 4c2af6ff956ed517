#pragma once

#include "domain/contactsync.h"

#include <QString>

namespace recado {

// "3 cards have no number, and the provider adds nobody without one."
QString syncSkippedSentence(SyncSkipped::Reason reason, int people);
// Of SyncProgress::Step, in its order: "Reading both address books".
QString syncStepWord(int step);

} // namespace recado
