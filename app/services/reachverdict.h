#pragma once

#include "domain/reach.h"
#include "services/reachknock.h"

// What the answer to a knock means. Pure; docs/reach.md lists findings and remedies.
namespace recado::reach {

// The checks have no `at`: the caller knows the time.
ReachCheck found(ReachStep step, ReachState state, const char *finding, const char *remedy = "", QJsonObject evidence = {});

// `mayBeShut`: the settings of the listener (networks, client certificates) do not let everybody in, so that a closed connection proves nothing.
ReachCheck listenerVerdict(const ReachProbe &probe, const ReachKnock &knock, bool mayBeShut);

ReachCheck publicVerdict(const ReachProbe &probe, const ReachKnock &knock);

// True for an address that only this computer, or only its own network, can reach.
bool isOnlyHere(const QString &hostOrAddress);
bool isPrivate(const QString &hostOrAddress);

} // namespace recado::reach
