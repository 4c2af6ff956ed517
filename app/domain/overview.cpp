#include "domain/overview.h"

#include "domain/timedoubt.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace recado {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 longestByMinute = 3 * 60 * minute;
constexpr qint64 longestByHour = 14 * 24 * 60 * minute;
constexpr int mostDays = 3 * 366;

bool impliesRead(EventKind kind)
{
    return kind == EventKind::Read || kind == EventKind::Played || kind == EventKind::Replied;
}

bool impliesDelivered(EventKind kind)
{
    return kind == EventKind::Delivered || impliesRead(kind);
}

bool isEarlier(const std::optional<Instant> &known, Instant at)
{
    return !known || at < *known;
}

// The span in which a moment lies, as the clock of the zone has it.
QDateTime beginningOf(Instant at, VolumeStep step, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at), zone);
    const QDate date = local.date();
    switch (step) {
    case VolumeStep::Minute:
    case VolumeStep::Hour: {
        // By the offset of this moment: an hour that comes twice in a year is two.
        const qint64 offset = qint64(local.offsetFromUtc()) * 1000;
        const qint64 size = step == VolumeStep::Minute ? minute : 60 * minute;
        const qint64 there = toMillis(at) + offset;
        const qint64 into = ((there % size) + size) % size;
        return QDateTime::fromMSecsSinceEpoch(there - into - offset, zone);
    }
    case VolumeStep::Day: return date.startOfDay(zone);
    case VolumeStep::Month: return QDate(date.year(), date.month(), 1).startOfDay(zone);
    }
    return local;
}

QDateTime next(const QDateTime &from, VolumeStep step, const QTimeZone &zone)
{
    switch (step) {
    case VolumeStep::Minute: return from.addMSecs(minute);
    case VolumeStep::Hour: return from.addMSecs(60 * minute);
    case VolumeStep::Day: return from.date().addDays(1).startOfDay(zone);
    case VolumeStep::Month: return from.date().addMonths(1).startOfDay(zone);
    }
    return from;
}

} // namespace

int VerdictCounts::total() const
{
    return std::accumulate(byVerdict.cbegin(), byVerdict.cend(), 0);
}

int VerdictCounts::accepted() const
{
    return sent() + of(EventKind::Accepted) + of(EventKind::Held) + of(EventKind::Failed);
}

int VerdictCounts::sent() const
{
    return delivered() + of(EventKind::Sent);
}

int VerdictCounts::delivered() const
{
    return read() + of(EventKind::Delivered);
}

int VerdictCounts::read() const
{
    return replied() + of(EventKind::Read) + of(EventKind::Played);
}

int VerdictCounts::replied() const
{
    return of(EventKind::Replied);
}

int VerdictCounts::failed() const
{
    return of(EventKind::Failed) + of(EventKind::Refused);
}

std::optional<Milliseconds> StageMoments::toDelivered() const
{
    return left && delivered ? std::optional(std::max(*delivered - *left, Milliseconds(0))) : std::nullopt;
}

std::optional<Milliseconds> StageMoments::toRead() const
{
    return left && read ? std::optional(std::max(*read - *left, Milliseconds(0))) : std::nullopt;
}

StageMoments stageMoments(const QList<StageFact> &facts, EventKind verdict)
{
    QList<Instant> leavings;
    for (const EventKind kind : {EventKind::InFlight, EventKind::Accepted}) {
        for (const StageFact &fact : facts) {
            if (fact.kind == kind)
                leavings.append(std::min(believedTime(fact.occurredAt, fact.heardAt), fact.heardAt));
        }
        if (!leavings.isEmpty())
            break;
    }
    StageMoments moments;
    if (!leavings.isEmpty())
        moments.firstLeft = *std::min_element(leavings.cbegin(), leavings.cend());
    for (const StageFact &fact : facts) {
        const EventKind kind = fact.kind == EventKind::Received && verdict == EventKind::Replied ? EventKind::Replied : fact.kind;
        if (!impliesDelivered(kind))
            continue;
        Instant at = std::min(believedTime(fact.occurredAt, fact.heardAt), fact.heardAt);
        if (moments.firstLeft && at < *moments.firstLeft - clockTolerance)
            at = fact.heardAt;
        if (isEarlier(moments.delivered, at))
            moments.delivered = at;
        if (impliesRead(kind) && isEarlier(moments.read, at))
            moments.read = at;
    }
    moments.left = moments.firstLeft;
    for (const Instant left : std::as_const(leavings)) {
        if (moments.delivered && left <= *moments.delivered && left > *moments.left)
            moments.left = left;
    }
    return moments;
}

const QList<Milliseconds> &durationEdges()
{
    static const QList<Milliseconds> edges = [] {
        QList<Milliseconds> all;
        for (const int seconds : {1, 2, 4, 8, 15, 30})
            all.append(std::chrono::seconds(seconds));
        for (const int minutes : {1, 2, 4, 8, 15, 30})
            all.append(std::chrono::minutes(minutes));
        for (const int hours : {1, 2, 4, 8, 16})
            all.append(std::chrono::hours(hours));
        for (const int days : {1, 2, 4, 8})
            all.append(std::chrono::hours(24 * days));
        return all;
    }();
    return edges;
}

DurationFigures durationFigures(QList<Milliseconds> durations)
{
    DurationFigures figures;
    figures.count = durations.size();
    if (durations.isEmpty())
        return figures;
    const QList<Milliseconds> &edges = durationEdges();
    figures.bins.fill(0, edges.size() + 1);
    for (const Milliseconds duration : std::as_const(durations))
        ++figures.bins[std::upper_bound(edges.cbegin(), edges.cend(), duration) - edges.cbegin()];
    // Each percentile is at or after the one before: what was put before that place needs no second look.
    auto from = durations.begin();
    for (std::size_t i = 0; i < figures.within.size(); ++i) {
        const qint64 rank = (figures.count * DurationFigures::percentiles[i] + 99) / 100;
        const auto place = durations.begin() + rank - 1;
        std::nth_element(from, place, durations.end());
        figures.within[i] = *place;
        from = place;
    }
    return figures;
}

void VolumeTally::add(Series series, Instant at)
{
    const qint64 millis = toMillis(at);
    ++m_minutes[(millis - (((millis % minute) + minute) % minute)) / minute][std::size_t(series)];
}

Volume VolumeTally::volume(const QTimeZone &zone) const
{
    Volume volume;
    if (m_minutes.isEmpty())
        return volume;
    QList<qint64> minutes = m_minutes.keys();
    std::sort(minutes.begin(), minutes.end());
    const Instant first = fromMillis(minutes.first() * minute);
    const Instant last = fromMillis(minutes.last() * minute);
    const qint64 span = toMillis(last) - toMillis(first);
    volume.step = span < longestByMinute ? VolumeStep::Minute : span <= longestByHour ? VolumeStep::Hour : VolumeStep::Day;
    if (span / (24 * 60 * minute) > mostDays)
        volume.step = VolumeStep::Month;
    QDateTime end = beginningOf(first, volume.step, zone);
    for (const qint64 key : std::as_const(minutes)) {
        const qint64 at = key * minute;
        while (end.toMSecsSinceEpoch() <= at) {
            volume.points.append({fromMillis(end.toMSecsSinceEpoch())});
            end = next(end, volume.step, zone);
        }
        VolumePoint &point = volume.points.last();
        const std::array<int, 3> counted = m_minutes.value(key);
        point.left += counted[Left];
        point.delivered += counted[Delivered];
        point.failed += counted[Failed];
    }
    volume.to = fromMillis(end.toMSecsSinceEpoch());
    return volume;
}

} // namespace recado
