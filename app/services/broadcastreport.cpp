#include "services/broadcastreport.h"

#include "store/broadcaststore.h"

namespace recado {

namespace {

// So many facts are read before others get the database thread: some tens of milliseconds.
constexpr int factsAtOnce = 20'000;
constexpr qsizetype mostPoints = 720;
constexpr Milliseconds minute{60'000};

// From the start to the last fact, gaps filled; several minutes become one where there would be too many.
QList<MinuteCount> filled(const MinuteTally &tally, const std::optional<Instant> &startedAt)
{
    if (tally.minutes.isEmpty() && !startedAt)
        return {};
    const auto floored = [](Instant at) { return at - Milliseconds(at.time_since_epoch().count() % minute.count()); };
    const Instant first = startedAt ? floored(*startedAt) : fromMillis(tally.minutes.firstKey());
    const Instant last = tally.minutes.isEmpty() ? first : std::max(first, fromMillis(tally.minutes.lastKey()));
    const qsizetype minutes = (last - first) / minute + 1;
    const qsizetype span = (minutes + mostPoints - 1) / mostPoints;
    QList<MinuteCount> points((minutes + span - 1) / span);
    for (qsizetype place = 0; place < points.size(); ++place)
        points[place].minute = first + place * span * minute;
    for (auto it = tally.minutes.cbegin(); it != tally.minutes.cend(); ++it) {
        // A provider's clock may be behind ours: what it dates before the start belongs to the start.
        MinuteCount &point = points[std::max<qsizetype>((fromMillis(it.key()) - first) / minute, 0) / span];
        point.accepted += it->accepted;
        point.delivered += it->delivered;
        point.failed += it->failed;
    }
    return points;
}

} // namespace

BroadcastReport::BroadcastReport(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

QFuture<Result<QList<FailureGroup>>> BroadcastReport::failures(BroadcastId id)
{
    return m_core.database->read([id](Connection &connection) { return BroadcastReportStore(connection).failures(id); });
}

QFuture<Result<QList<qint64>>> BroadcastReport::lines(BroadcastId id, const StoryFilter &filter)
{
    return m_core.database->read([id, filter](Connection &connection) { return BroadcastReportStore(connection).lines(id, filter); });
}

QFuture<Result<QList<RecipientStory>>> BroadcastReport::stories(BroadcastId id, const QList<qint64> &lines)
{
    return m_core.database->read([id, lines](Connection &connection) { return BroadcastReportStore(connection).stories(id, lines); });
}

QFuture<Result<QList<MinuteCount>>> BroadcastReport::perMinute(BroadcastId id)
{
    auto promise = std::make_shared<QPromise<Result<QList<MinuteCount>>>>();
    promise->start();
    Chart &chart = m_charts[id];
    chart.waiting.append(promise);
    if (!chart.reading) {
        chart.reading = true;
        readChart(id);
    }
    return promise->future();
}

void BroadcastReport::readChart(BroadcastId id)
{
    struct Read {
        bool more = false;
        QList<MinuteCount> points;
    };
    const auto tally = m_charts[id].tally;
    m_core.database
        ->read([id, tally](Connection &connection) -> Result<Read> {
            const auto broadcast = BroadcastStore(connection).byId(id);
            if (!broadcast)
                return broadcast.error();
            const auto more = BroadcastReportStore(connection).readFacts(id, *tally, factsAtOnce);
            if (!more)
                return more.error();
            return *more ? Read{true, {}} : Read{false, filled(*tally, broadcast->startedAt)};
        })
        .then(this, [this, id](const Result<Read> &read) {
            if (read && read->more)
                readChart(id);
            else
                answerChart(id, read ? Result<QList<MinuteCount>>(read->points) : Result<QList<MinuteCount>>(read.error()));
        });
}

void BroadcastReport::answerChart(BroadcastId id, const Result<QList<MinuteCount>> &answer)
{
    Chart &chart = m_charts[id];
    chart.reading = false;
    const auto waiting = std::exchange(chart.waiting, {});
    for (const auto &promise : waiting) {
        promise->addResult(answer);
        promise->finish();
    }
}

} // namespace recado
