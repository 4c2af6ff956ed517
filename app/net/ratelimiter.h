#pragma once

#include "base/clock.h"
#include "domain/capabilities.h"

#include <QHash>
#include <QString>

#include <deque>

namespace recado::net {

// Sliding windows by key ("account 3 sendTemplateMessage"). Pure: the caller gives the time. Not thread-safe.
class RateLimiter {
public:
    void setLimit(const QString &key, RateLimit limit);

    // 0 when a call may leave now (and is counted); else how long to wait (and nothing is counted).
    Milliseconds acquire(const QString &key, Instant now);

    // The provider said stop (429): nothing for `key` before `until`.
    void blockUntil(const QString &key, Instant until);

private:
    struct Window {
        RateLimit limit;
        std::deque<Instant> calls;
        Instant blockedUntil{};
    };
    QHash<QString, Window> m_windows;
};

} // namespace recado::net
