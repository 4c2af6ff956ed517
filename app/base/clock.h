#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace recado {

// A moment in UTC, cut (not rounded) to milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

inline qint64 toMillis(Instant instant) { return instant.time_since_epoch().count(); }
inline Instant fromMillis(qint64 millis) { return Instant(Milliseconds(millis)); }

// "2026-11-20T14:27:32.965Z"
QString toIso(Instant instant);

// ISO 8601 with any number of fraction digits (cut to milliseconds), `Z`, an offset, or neither (taken as UTC).
std::optional<Instant> instantFromIso(const QString &text);

// Where the present comes from; tests have their own. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace recado
