#pragma once

#include "pages/broadcast/broadcastseed.h"
#include "pages/compose/draft.h"

namespace recado {

// A draft as the beginning of a broadcast: its values become the same for everybody.
BroadcastSeed seedOf(const Draft &draft);

} // namespace recado
