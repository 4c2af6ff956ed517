#include "domain/servicewindow.h"

#include "domain/incoming.h"

#include <algorithm>

namespace recado {

namespace {

// Clocks of two computers differ by this much without anybody noticing.
constexpr auto clockPlay = std::chrono::minutes(5);

} // namespace

Milliseconds ServiceWindow::left(Instant now) const
{
    return openUntil && *openUntil > now ? std::chrono::duration_cast<Milliseconds>(*openUntil - now) : Milliseconds(0);
}

std::optional<Instant> ServiceWindow::closedSince() const
{
    return state == State::Closed && lastInbound ? std::optional<Instant>(*lastInbound + serviceWindowLength) : std::nullopt;
}

ServiceWindow windowOf(const WindowFacts &facts, Instant now)
{
    ServiceWindow window;
    window.lastInbound = facts.lastInbound;
    if (facts.adClickedAt) {
        const auto end = adWindowEnd(*facts.adClickedAt, facts.adAnsweredAt);
        window.freeUntil = end && *end > now ? end : std::nullopt;
    }
    if (!facts.lastInbound)
        return window;
    window.isDoubtful = *facts.lastInbound > now + clockPlay;
    const Instant end = (window.isDoubtful ? now : *facts.lastInbound) + serviceWindowLength;
    window.state = now >= end ? ServiceWindow::State::Closed : ServiceWindow::State::Open;
    if (window.state == ServiceWindow::State::Open)
        window.openUntil = end;
    return window;
}

ServiceWindow windowAfter(std::optional<Instant> lastInbound, Instant now)
{
    return windowOf({lastInbound, {}, {}}, now);
}

Instant windowNow(Instant now, const ClockSkew &skew)
{
    const bool isAhead = skew.state == ClockSkew::State::Off && skew.ahead > Milliseconds(0);
    return isAhead ? now - skew.ahead : now;
}

QString toString(ServiceWindow::State state)
{
    switch (state) {
    case ServiceWindow::State::Open: return QStringLiteral("open");
    case ServiceWindow::State::Closed: return QStringLiteral("closed");
    case ServiceWindow::State::Unknown: break;
    }
    return QStringLiteral("unknown");
}

} // namespace recado
