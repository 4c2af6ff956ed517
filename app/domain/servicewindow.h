#pragma once

#include "base/clock.h"
#include "domain/clockskew.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace recado {

// Whether messages of any kind may leave to a person, or templates only. Meta, "Customer service windows": 24 hours from the person's last
// message, each new one starts them anew; every provider passes this rule of the platform on.
struct ServiceWindow {
    enum class State {
        Unknown, // we never heard of this person on this number; the provider may have
        Open,
        Closed
    };

    State state = State::Unknown;
    std::optional<Instant> openUntil; // when Open
    std::optional<Instant> lastInbound; // when not Unknown
    // Templates of every category cost nothing until then: an advertisement was answered. It opens nothing else: Meta, "Pricing", free entry
    // points: what is no template needs an open customer service window all the same.
    std::optional<Instant> freeUntil = {};
    // The last message lies in our future: the clocks differ, and it is taken as written now.
    bool isDoubtful = false;

    // When Open, what is left of it; else 0.
    Milliseconds left(Instant now) const;
    // When Closed.
    std::optional<Instant> closedSince() const;

    bool operator==(const ServiceWindow &) const = default;
};

inline constexpr auto serviceWindowLength = std::chrono::hours(24);
// Less than this is worth a warning.
inline constexpr auto closingSoon = std::chrono::hours(1);

// What the window of one person and one of our numbers follows from.
struct WindowFacts {
    std::optional<Instant> lastInbound;
    std::optional<Instant> adClickedAt;  // the newest message that came by an advertisement
    std::optional<Instant> adAnsweredAt; // the first answer to it that was accepted

    bool operator==(const WindowFacts &) const = default;
};

// Instants have no zone: a window is as long on the day the clocks change as on any other.
ServiceWindow windowOf(const WindowFacts &facts, Instant now);
ServiceWindow windowAfter(std::optional<Instant> lastInbound, Instant now);

// Now, as far as windows go: a clock that is known to be ahead would close them early. One that is behind corrects nothing: what came in was
// dated by it, too, never later than it was heard of.
Instant windowNow(Instant now, const ClockSkew &skew);

QString toString(ServiceWindow::State state); // "unknown", "open", "closed"

} // namespace recado

Q_DECLARE_METATYPE(recado::ServiceWindow)
