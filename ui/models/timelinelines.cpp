#include "models/timelinelines.h"

#include "format/storywords.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace recado {

namespace {

constexpr Milliseconds shortestGap{60'000};

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at)).date();
}

using Departures = QHash<AttemptId, Instant>;

Departures departuresIn(const QList<StatusEvent> &events)
{
    Departures departures;
    for (const StatusEvent &event : events) {
        if (event.kind == EventKind::InFlight && !departures.contains(event.attempt))
            departures.insert(event.attempt, event.effectiveAt());
    }
    return departures;
}

// A fact that is of no attempt is counted from the first that left.
std::optional<Milliseconds> latencyOf(const StatusEvent &event, const Departures &departures, std::optional<Instant> first)
{
    if (!isProviderStatus(event.kind) && event.kind != EventKind::Received)
        return {};
    const auto known = departures.constFind(event.attempt);
    const auto left = known != departures.cend() ? std::optional(*known) : first;
    return left && event.effectiveAt() > *left ? std::optional(event.effectiveAt() - *left) : std::nullopt;
}

std::optional<Instant> firstDeparture(const QList<StatusEvent> &events)
{
    for (const StatusEvent &event : events) {
        if (event.kind == EventKind::InFlight)
            return event.effectiveAt();
    }
    return {};
}

bool endsAnAttempt(EventKind kind)
{
    return kind != EventKind::Queued && kind != EventKind::InFlight && kind != EventKind::Note && kind != EventKind::Received;
}

TimelineLine::Mark markOf(const Verdict &verdict, int place)
{
    using Mark = TimelineLine::Mark;
    if (place == verdict.decisive)
        return Mark::Decisive;
    if (verdict.contradicting.contains(place))
        return Mark::Contradicting;
    return verdict.superseded.contains(place) ? Mark::Superseded : Mark::None;
}

class LineWriter {
public:
    LineWriter(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict)
        : m_events(events), m_verdict(verdict), m_departures(departuresIn(events)), m_first(firstDeparture(events))
    {
        for (int i = 0; i < attempts.size(); ++i)
            m_attempts.insert(attempts[i].id, i);
        m_ends = QList<int>(attempts.size(), -1);
        for (int i = 0; i < events.size(); ++i) {
            const int attempt = m_attempts.value(events[i].attempt, -1);
            if (attempt >= 0 && endsAnAttempt(events[i].kind))
                m_ends[attempt] = i;
        }
    }

    TimelineLine line(int place)
    {
        const StatusEvent &event = m_events[place];
        TimelineLine line;
        line.mark = markOf(m_verdict, place);
        line.latency = latencyOf(event, m_departures, m_first);
        line.contradiction = contradictionSentence(m_events, m_verdict, place);
        line.bringsId = !event.providerId.isEmpty() && !m_ids.contains(event.providerId);
        if (line.bringsId)
            m_ids.insert(event.providerId);
        const QDate day = dayOf(event.effectiveAt());
        if (place > 0) {
            const Milliseconds gap = event.effectiveAt() - m_events[place - 1].effectiveAt();
            line.gap = gap > shortestGap ? gap : Milliseconds(0);
            line.opensDay = day != m_day;
        }
        m_day = day;
        placeInAttempts(event, &line);
        return line;
    }

private:
    void placeInAttempts(const StatusEvent &event, TimelineLine *line)
    {
        line->attempt = m_attempts.value(event.attempt, -1);
        if (line->attempt < 0 || m_ends.size() < 2)
            return;
        line->ofEarlierAttempt = line->attempt < m_current;
        line->opensAttempt = line->attempt > m_current;
        m_current = std::max(m_current, line->attempt);
        if (line->opensAttempt && line->attempt > 0)
            line->ended = m_ends[line->attempt - 1];
    }

    const QList<StatusEvent> &m_events;
    const Verdict &m_verdict;
    Departures m_departures;
    std::optional<Instant> m_first;
    QHash<AttemptId, int> m_attempts;
    QList<int> m_ends; // of each attempt: the last fact that says what became of it
    int m_current = -1;
    QSet<QString> m_ids;
    QDate m_day;
};

} // namespace

QList<TimelineLine> timelineLines(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict)
{
    LineWriter writer(events, attempts, verdict);
    QList<TimelineLine> lines;
    lines.reserve(events.size());
    for (int i = 0; i < events.size(); ++i)
        lines.append(writer.line(i));
    return lines;
}

std::optional<Milliseconds> sinceSending(const QList<StatusEvent> &events, int place)
{
    if (place < 0 || place >= events.size())
        return {};
    return latencyOf(events[place], departuresIn(events), firstDeparture(events));
}

} // namespace recado
