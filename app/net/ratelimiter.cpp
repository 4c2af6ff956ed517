#include "net/ratelimiter.h"

#include <algorithm>

namespace recado::net {

void RateLimiter::setLimit(const QString &key, RateLimit limit)
{
    m_windows[key].limit = limit; // calls already counted stay counted
}

Milliseconds RateLimiter::acquire(const QString &key, Instant now)
{
    Window &window = m_windows[key];
    if (now < window.blockedUntil)
        return window.blockedUntil - now;

    const RateLimit &limit = window.limit;
    if (limit.count <= 0 || limit.window.count() <= 0)
        return Milliseconds(0); // no limit known for this key

    auto &calls = window.calls;
    // A computer clock set back must not stop the sending until it catches up.
    for (auto call = calls.rbegin(); call != calls.rend() && *call > now; ++call)
        *call = now;
    while (!calls.empty() && now - calls.front() >= limit.window)
        calls.pop_front();

    const auto allowed = static_cast<std::size_t>(limit.count);
    if (calls.size() < allowed) {
        calls.push_back(now);
        return Milliseconds(0);
    }
    // More calls than allowed are remembered when the limit was lowered meanwhile: the oldest of the last `allowed` must leave.
    return calls[calls.size() - allowed] + limit.window - now;
}

void RateLimiter::blockUntil(const QString &key, Instant until)
{
    Window &window = m_windows[key];
    window.blockedUntil = std::max(window.blockedUntil, until);
}

} // namespace recado::net
