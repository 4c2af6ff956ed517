#pragma once

#include "base/clock.h"

#include <optional>

namespace recado {

struct StatusEvent;

// Why a time that a provider told is not believed. It is kept and shown as it was received; what orders the facts is when we heard of it.
enum class TimeDoubt {
    None,
    LongPast,              // before WhatsApp existed (2009): 1970 and its kin
    SecondsAsMilliseconds, // the same, and a thousand times that number is about when we heard: seconds were read as milliseconds somewhere
    Ahead,                 // later than we heard of it, by more than clocks differ
};

// How far a provider's clock may be ahead of ours.
inline constexpr auto clockLeadAllowed = std::chrono::minutes(5);

// Pure. A time that was not told is in no doubt; neither is one of 1970 while our own clock stands there too.
TimeDoubt timeDoubt(std::optional<Instant> occurredAt, Instant heardAt);
TimeDoubt timeDoubt(const StatusEvent &event);

// When it happened as far as that is told and believed, else when we heard of it.
Instant believedTime(std::optional<Instant> occurredAt, Instant heardAt);

} // namespace recado
