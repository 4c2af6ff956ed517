#include "domain/pacer.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace recado {

namespace {

constexpr Milliseconds aYear{365LL * 24 * 3600 * 1000};

// Reading a zone takes a third of a millisecond, and the same few are asked for again and again.
QTimeZone zoneOf(const QByteArray &id)
{
    thread_local QHash<QByteArray, QTimeZone> known;
    auto found = known.find(id);
    if (found == known.end())
        found = known.insert(id, QTimeZone(id));
    return *found;
}

QTimeZone zoneFor(const AllowedHours &hours, const QByteArray &zone, const QByteArray &localZone)
{
    for (const QByteArray &id : {hours.recipientsTime ? zone : QByteArray(), localZone}) {
        if (const QTimeZone found = id.isEmpty() ? QTimeZone() : zoneOf(id); found.isValid())
            return found;
    }
    return QTimeZone::utc();
}

// The first moment of the day at which the clock shows the time; when it is skipped as the clocks go forward, that moment.
Instant momentOf(QDate day, QTime time, const QTimeZone &zone)
{
    constexpr qint64 aDay = 24 * 3'600'000;
    const qint64 shown = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 millis) { return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC)); };
    const qint64 before = offsetAt(shown - aDay);
    const qint64 after = offsetAt(shown + aDay);
    if (before == after)
        return fromMillis(shown - before);
    for (const qint64 offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(shown - offset) == offset)
            return fromMillis(shown - offset);
    }
    const auto change = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(shown - aDay, Qt::UTC));
    return fromMillis(change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : shown - before);
}

} // namespace

Milliseconds waitForHours(const AllowedHours &hours, const QByteArray &zone, const QByteArray &localZone, Instant now)
{
    if (!hours.limited)
        return Milliseconds(0);
    const QTimeZone clock = zoneFor(hours, zone, localZone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now), clock).date();
    const bool endsNextDay = hours.to <= hours.from;
    // From yesterday, whose night may not be over, to this day next week.
    for (int offset = -1; offset <= 7; ++offset) {
        const QDate day = today.addDays(offset);
        if (!hours.days.contains(day.dayOfWeek()))
            continue;
        const Instant from = momentOf(day, hours.from, clock);
        const Instant to = momentOf(endsNextDay ? day.addDays(1) : day, hours.to, clock);
        if (now < from)
            return from - now;
        if (now < to)
            return Milliseconds(0);
    }
    return aYear;
}

} // namespace recado
