#include "domain/timedoubt.h"

#include "domain/evidence.h"

namespace recado {

namespace {

constexpr Instant whatsappBegan{Milliseconds(1'230'768'000'000)}; // 2009-01-01
// What a status may be late by, and the unit still be told from it: providers repeat for days, not for months.
constexpr auto unitSpan = std::chrono::hours(24 * 60);

bool isSecondsReadAsMilliseconds(Instant occurredAt, Instant heardAt)
{
    if (toMillis(occurredAt) <= 0)
        return false;
    const Instant meant = fromMillis(toMillis(occurredAt) * 1000); // no overflow: occurredAt is before 2009
    return meant <= heardAt + clockLeadAllowed && meant >= heardAt - unitSpan;
}

} // namespace

TimeDoubt timeDoubt(std::optional<Instant> occurredAt, Instant heardAt)
{
    if (!occurredAt)
        return TimeDoubt::None;
    if (*occurredAt > heardAt + clockLeadAllowed)
        return TimeDoubt::Ahead;
    if (*occurredAt >= whatsappBegan || heardAt < whatsappBegan)
        return TimeDoubt::None;
    return isSecondsReadAsMilliseconds(*occurredAt, heardAt) ? TimeDoubt::SecondsAsMilliseconds : TimeDoubt::LongPast;
}

TimeDoubt timeDoubt(const StatusEvent &event)
{
    return timeDoubt(event.occurredAt, event.heardAt);
}

Instant believedTime(std::optional<Instant> occurredAt, Instant heardAt)
{
    return occurredAt && timeDoubt(occurredAt, heardAt) == TimeDoubt::None ? *occurredAt : heardAt;
}

} // namespace recado
