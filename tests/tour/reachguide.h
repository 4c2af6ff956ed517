#pragma once

#include "tour/album.h"

namespace recado::tour {

// The four steps from the provider to this computer, with an outside of their own: each state, the tunnel, the listener's settings, numbers that are
// not heard, a new secret.
void visitReach(Album &album);

} // namespace recado::tour
