#include "domain/pacer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace recado {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr double slowest = 1.0 / 3600; // a rate that is none is taken for this one: never for "as fast as it goes"
constexpr double fastest = 1e6;
constexpr double lowestFactor = 1.0 / 64;
constexpr double stepUp = 1.25;
constexpr double almost = 1e-9; // what adding up many small parts may lose of a whole message
constexpr Milliseconds tenthOfASecond{100};
// The answers of one burst arrive together and ask once for less.
constexpr Milliseconds oneRequest{2'000};
constexpr Milliseconds quietBeforeStep{10'000};
constexpr Milliseconds shortestSpread{100};
constexpr Milliseconds countedSpan{1'000};

double between(Instant from, Instant to)
{
    return std::max(0.0, Seconds(to - from).count());
}

} // namespace

Pacer::Pacer(const Pace &pace, Instant now, qint64 remaining, Milliseconds together)
    : m_together(Seconds(std::max(together, tenthOfASecond)).count()), m_credit(1), m_at(now), m_steppedAt(now), m_countedFrom(now)
{
    setPace(pace, now, remaining);
}

void Pacer::setPace(const Pace &pace, Instant now, qint64 remaining)
{
    advance(now);
    if (pace.kind != m_pace.kind) { // what was too much is not known of another one
        m_base = 0;
        m_factor = 1;
    }
    m_pace = pace;
    m_remaining = std::max<qint64>(0, remaining);
    const double asked = pace.kind == Pace::Kind::PerMinute ? pace.rate / 60 : pace.rate;
    const bool isOwn = pace.kind == Pace::Kind::PerSecond || pace.kind == Pace::Kind::PerMinute;
    m_perSecond = isOwn ? (asked > slowest ? std::min(asked, fastest) : slowest) : 0; // a rate that is no number is not above it either
    m_credit = std::min(m_credit, mostCredit(rate(now)));
}

double Pacer::aim(Instant now) const
{
    if (m_pace.kind != Pace::Kind::SpreadUntil)
        return m_perSecond;
    if (!m_pace.until)
        return 0;
    // What is on its way to leave is no longer among what has to be spread: so the last one leaves at the end and not before.
    const double waiting = std::max(almost, double(m_remaining) - m_credit);
    return waiting / Seconds(std::max<Milliseconds>(shortestSpread, *m_pace.until - now)).count();
}

double Pacer::rate(Instant now) const
{
    const double own = aim(now);
    const double full = own > 0 ? own : m_base;
    return full > 0 ? full * m_factor : 0;
}

double Pacer::mostCredit(double perSecond) const
{
    return 1 + perSecond * m_together;
}

double Pacer::creditAt(Instant now) const
{
    // The rate as it was when the time began to count: between two departures it stays the same.
    const double perSecond = rate(std::min(m_at, now));
    return std::min(m_credit + perSecond * between(m_at, now), std::max(m_credit, mostCredit(perSecond)));
}

void Pacer::advance(Instant now)
{
    m_credit = creditAt(now);
    m_at = now; // backwards, too: a clock that was set back must not stop the broadcast
}

int Pacer::allowance(Instant now) const
{
    const double perSecond = rate(now);
    if (perSecond <= 0)
        return std::numeric_limits<int>::max();
    const double together = std::max(1.0, perSecond * m_together);
    return int(std::floor(std::min({creditAt(now), together, 1e9}) + almost));
}

void Pacer::noteLeft(int count, Instant now)
{
    advance(now);
    m_remaining = std::max<qint64>(0, m_remaining - count);
    m_credit = rate(now) > 0 ? m_credit - count : 0;
    if (now - m_countedFrom >= countedSpan || now < m_countedFrom) {
        m_lastRate = now - m_countedFrom < 2 * countedSpan ? m_counted / std::max(almost, between(m_countedFrom, now)) : 0;
        m_countedFrom = now;
        m_counted = 0;
    }
    m_counted += count;
}

Milliseconds Pacer::waitFor(Instant now) const
{
    const double perSecond = rate(now);
    const double missing = 1 - almost - creditAt(now);
    if (perSecond <= 0 || missing <= 0)
        return Milliseconds(0);
    return Milliseconds(qint64(std::ceil(missing / perSecond * 1000)));
}

void Pacer::noteThrottled(Instant now)
{
    const bool isSame = m_throttledAt != Instant{} && now >= m_throttledAt && now - m_throttledAt < oneRequest;
    if (isSame)
        return;
    advance(now);
    if (aim(now) <= 0 && m_base <= 0)
        m_base = std::max({1.0, m_lastRate, double(m_counted)}); // what it was when it was too much
    m_factor = std::max(lowestFactor, m_factor / 2);
    m_throttledAt = now;
    m_steppedAt = now;
    m_credit = std::min(m_credit, mostCredit(rate(now)));
}

void Pacer::noteAccepted(Instant now)
{
    if (m_factor >= 1)
        return;
    if (now < m_steppedAt)
        m_steppedAt = now;
    if (now - m_steppedAt < quietBeforeStep)
        return;
    advance(now);
    m_factor = std::min(1.0, m_factor * stepUp);
    m_steppedAt = now;
    if (m_factor >= 1)
        m_base = 0;
}

} // namespace recado
