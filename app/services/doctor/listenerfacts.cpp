// listener.json of the bundle.
#include "services/doctor/checks.h"
#include "services/listenerservice.h"
#include "services/metricsjson.h"

#include <QJsonArray>

namespace recado::doctor {

namespace {

const char *word(ListenerState::Kind kind)
{
    switch (kind) {
    case ListenerState::Kind::Stopped: return "not_here";
    case ListenerState::Kind::Listening: return "listening";
    case ListenerState::Kind::Failed: return "failed";
    }
    return "";
}

} // namespace

QJsonObject metricsFacts(const ListenerMetrics &metrics)
{
    QJsonArray lastEvents; // when, not whose
    for (const Instant at : metrics.lastEvents)
        lastEvents.append(timeOrNull(at));
    QJsonObject object = metricsJson(metrics);
    object.insert(QStringLiteral("last_events"), lastEvents);
    return object;
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
