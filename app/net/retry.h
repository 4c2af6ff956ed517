#pragma once

#include "base/clock.h"
#include "net/http.h"

#include <optional>

namespace recado::net {

// Retry-After as seconds or HTTP date; none when absent or unreadable. Negative waits are 0; capped at 24 h.
std::optional<Milliseconds> retryAfter(const Response &response, Instant now);

// A moment in one of the three forms of RFC 9110 ("Date/Time Formats"), such as the Date header's; none when it is not one.
std::optional<Instant> httpDate(const QByteArray &value);

// Exponential back-off with a cap: 1 s, 2 s, 4 s … 60 s for attempt 1, 2, 3…
Milliseconds backOff(int attempt);

} // namespace recado::net
