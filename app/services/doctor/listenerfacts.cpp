// listener.json of the bundle.
#include "services/doctor/checks.h"
#include "services/listenerservice.h"

#include <QJsonArray>

namespace recado::doctor {

namespace {

double millis(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

const char *word(ListenerState::Kind kind)
{
    switch (kind) {
    case ListenerState::Kind::Stopped: return "not_here";
    case ListenerState::Kind::Listening: return "listening";
    case ListenerState::Kind::Failed: return "failed";
    }
    return "";
}

QJsonObject refusals(const webhook::MetricsValue &seen)
{
    QJsonObject object;
    for (std::size_t i = 0; i < webhook::refusalCount; ++i) {
        if (seen.refusals[i] > 0)
            object.insert(QLatin1String(webhook::word(static_cast<webhook::Refusal>(i))), qint64(seen.refusals[i]));
    }
    return object;
}

} // namespace

QJsonObject metricsFacts(const ListenerMetrics &metrics)
{
    const webhook::MetricsValue &seen = metrics.seen;
    QJsonArray lastEvents; // when, not whose
    for (const Instant at : metrics.lastEvents)
        lastEvents.append(timeOrNull(at));
    return {{QStringLiteral("connections"), qint64(seen.connections)},
            {QStringLiteral("open"), seen.open},
            {QStringLiteral("requests"), qint64(seen.requests)},
            {QStringLiteral("kept"), qint64(seen.kept)},
            {QStringLiteral("bytes"), qint64(seen.bytes)},
            {QStringLiteral("per_second"), seen.perSecond},
            {QStringLiteral("p50_ms"), millis(seen.percentile(0.5))},
            {QStringLiteral("p90_ms"), millis(seen.percentile(0.9))},
            {QStringLiteral("p99_ms"), millis(seen.percentile(0.99))},
            {QStringLiteral("over_1s"), seen.shareOver(std::chrono::seconds(1))},
            {QStringLiteral("queue"), QJsonObject{{QStringLiteral("deliveries"), metrics.queueDepth},
                                                  {QStringLiteral("bytes"), metrics.queueBytes},
                                                  {QStringLiteral("limit"), metrics.queueLimit},
                                                  {QStringLiteral("bytes_limit"), metrics.queueBytesLimit}}},
            {QStringLiteral("refused"), refusals(seen)},
            {QStringLiteral("last_events"), lastEvents}};
}

QJsonObject listenerFacts(const ListenerService &listener)
{
    const ListenerState state = listener.state();
    const auto problem = state.kind == ListenerState::Kind::Failed ? std::optional<Error>(state.error) : state.problem;
    const bool isHere = state.kind == ListenerState::Kind::Listening;
    return {{QStringLiteral("state"), QLatin1String(word(state.kind))},
            {QStringLiteral("port"), state.port},
            {QStringLiteral("own_tls"), state.tls.on},
            {QStringLiteral("problem"), problem ? QJsonValue(facts(*problem)) : QJsonValue()},
            {QStringLiteral("last_event_at"), timeOrNull(state.lastEventAt)},
            {QStringLiteral("metrics"), isHere ? QJsonValue(metricsFacts(listener.metrics())) : QJsonValue()}};
}

} // namespace recado::doctor
