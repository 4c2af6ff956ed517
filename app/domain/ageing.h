#pragma once

#include "domain/message.h"
#include "domain/template.h"

namespace recado {

// How long nothing has been heard of a message whose story is not over, held against how long the platform goes on trying to deliver it.
struct Silence {
    enum class Kind {
        None,    // its story is over, or it has not left
        Fresh,   // silence of this length is usual
        Late,    // unusually long; it may still arrive until `until`
        Expired, // "Time-to-live": without a delivery by then, consider it dropped; no webhook is promised
    };

    Kind kind = Kind::None;
    Instant since; // the last thing that was heard of it
    Instant until; // the platform gives it up

    bool operator==(const Silence &) const = default;
};

// "Meta WhatsApp Business Platform: API facts" §7, "Templates: time-to-live": ten minutes for authentication, thirty days for everything else, also
// for what is no template, unless the template says otherwise; -1 is thirty days. Other providers hand on to the same platform.
Milliseconds timeToLive(const TemplateDefinition &definition);
constexpr Milliseconds usualTimeToLive = std::chrono::hours(24 * 30);

// Pure. `timeToLive`: of the message's template, counted from the last thing that was heard; the last attempt's beginning would be better by
// seconds at most. Silence is unusual after five minutes for what was accepted or is unknown (a provider tells within seconds that it sent
// something), after a day for what was sent (a telephone may be off for a night) and for what is held; never later than after half its time to live. These
// three are our own choice.
Silence silenceOf(const Message &message, Milliseconds timeToLive, Instant now);

QString toString(Silence::Kind kind); // "none", "fresh", "late", "expired"

} // namespace recado
