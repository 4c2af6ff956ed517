#pragma once

#include "base/clock.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace recado {

// Whether messages of any kind may leave to a person, or templates only. Meta, "Customer service windows": 24 hours from the person's last
// message, each new one starts them anew. The 72 hours that an answered advertisement opens are not told here: what an incoming message says
// does not tell whether they run.
struct ServiceWindow {
    enum class State {
        Unknown, // we never heard of this person on this number; the provider may have
        Open,
        Closed
    };

    State state = State::Unknown;
    std::optional<Instant> openUntil; // when Open
    std::optional<Instant> lastInbound; // when not Unknown

    bool operator==(const ServiceWindow &) const = default;
};

inline constexpr auto serviceWindowLength = std::chrono::hours(24);

ServiceWindow windowAfter(std::optional<Instant> lastInbound, Instant now);

QString toString(ServiceWindow::State state); // "unknown", "open", "closed"

} // namespace recado

Q_DECLARE_METATYPE(recado::ServiceWindow)
