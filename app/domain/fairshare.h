#pragma once

#include "domain/broadcast.h"

namespace recado {

// Somebody who has messages for a channel.
struct SharingParty {
    BroadcastId broadcast; // null: single sends, which go first
    int waiting = 0; // messages
    int allowed = 0; // of them by its own pace, Pacer::allowance(); what is more does not count

    bool operator==(const SharingParty &) const = default;
};

// Divides what a channel may send now among those who want it. Pure but for whose turn it is. Single sends take what they want; the broadcasts
// share the rest evenly, what one does not want goes to the others, and what cannot be divided goes round: with one departure at a time each
// gets every n-th. Nothing that anybody wants is left over. Nobody waits longer than the number of the others.
class FairShare {
public:
    // How many each may let leave, in the order of `parties`, together at most `free` and each at most what it wants. A broadcast may be named
    // once; it keeps its turn while it has nothing to send.
    QList<int> divide(const QList<SharingParty> &parties, int free);

private:
    BroadcastId m_last; // the last one that got one of those which could not be divided
};

} // namespace recado
