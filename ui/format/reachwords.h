#pragma once

#include "base/error.h"
#include "domain/reach.h"

namespace recado {

// Sentences for the way from the provider to this installation (services/reachability.h). QtCore only, so that recadoctl says the same as the window.

// "The listener answers"
QString reachTitle(ReachStep step);
// "Good", "Not tested yet"
QString reachStateWord(ReachState state);
QString reachStateWord(const ReachCheck &check); // with what is missing, where that is known
// What was found, a sentence or two. Empty for a step that was never tested.
QString reachFound(const ReachCheck &check);
// What to do about it; empty when there is nothing to do.
QString reachRemedy(const ReachCheck &check);

// Why a public address was not taken (Reachability::savePublicAddress()).
QString publicAddressProblem(const Error &error);
// Why a tunnel's settings were not taken, or why it does not run (TunnelSettings, TunnelState::problem).
QString tunnelProblem(const Error &error);

} // namespace recado
