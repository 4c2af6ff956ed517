#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// One round of questions about every message without a final verdict, after a time in which webhooks may have been lost: a value for the screen.

enum class CatchUpReason { Started, Woke, NetworkBack };

struct CatchUpRound {
    // Messages of one account that nobody was asked about in this round, for one reason.
    struct NotAsked {
        AccountId account;
        QString accountName;
        Error reason; // RateLimited place "budget": asked again tomorrow; Conflict place "state": nothing to ask by; Unauthorized, Locked…
        int count = 0;
    };

    CatchUpReason reason = CatchUpReason::Started;
    Instant began;
    std::optional<Instant> ended; // none: under way
    int total = 0;   // messages to ask about
    int unknown = 0; // of them those of which we did not know whether they had been taken
    int done = 0;    // seen to: asked about, or not asked with a reason
    int asked = 0;
    int news = 0;    // facts that nobody had told before
    int settled = 0; // unknown ones that are known now
    QList<NotAsked> notAsked;
    bool waitsForNetwork = false; // questions got no answer; it goes on when one does

    bool isUnderWay() const { return !ended; }
};

} // namespace recado
