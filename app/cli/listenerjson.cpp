#include "cli/listenerjson.h"

#include "cli/output.h"
#include "cli/words.h"
#include "services/metricsjson.h"

#include <QDateTime>

namespace recado::cli {

namespace {

QString word(ListenerState::Kind kind)
{
    switch (kind) {
    case ListenerState::Kind::Stopped: return QStringLiteral("stopped");
    case ListenerState::Kind::Listening: return QStringLiteral("listening");
    case ListenerState::Kind::Failed: return QStringLiteral("failed");
    }
    return {};
}

} // namespace

QJsonObject toJson(const ListenerMetrics &metrics)
{
    QJsonObject last;
    for (auto it = metrics.lastEvents.begin(); it != metrics.lastEvents.end(); ++it)
        last.insert(it.key(), toIso(*it));
    QJsonObject object = metricsJson(metrics);
    object.insert(QStringLiteral("last_event"), last);
    return object;
}

QJsonObject toJson(const ListenerState &state)
{
    const auto problem = state.kind == ListenerState::Kind::Failed ? std::optional<Error>(state.error) : state.problem;
    QJsonValue tls;
    if (state.tls.on) {
        const auto end = state.tls.validUntil > 0 ? QJsonValue(toIso(fromMillis(state.tls.validUntil * 1000))) : QJsonValue();
        tls = QJsonObject{{QStringLiteral("subject"), state.tls.subject},
                          {QStringLiteral("names"), QJsonArray::fromStringList(state.tls.names)},
                          {QStringLiteral("valid_until"), end}};
    }
    return {{QStringLiteral("state"), word(state.kind)},
            {QStringLiteral("url"), textOrNull(state.url())},
            {QStringLiteral("problem"), problem ? QJsonValue(toJson(*problem)) : QJsonValue()},
            {QStringLiteral("tls"), tls}};
}

QString metricsLine(const ListenerMetrics &metrics)
{
    const webhook::MetricsValue &seen = metrics.seen;
    quint64 refused = 0;
    for (const quint64 count : seen.refusals)
        refused += count;
    return Terminal::tr("%1 kept, %2/s, half within %3 ms, 99 % within %4 ms, %5 waiting, %6 refused")
        .arg(seen.kept)
        .arg(seen.perSecond, 0, 'f', 1)
        .arg(millisOf(seen.percentile(0.5)), 0, 'f', 1)
        .arg(millisOf(seen.percentile(0.99)), 0, 'f', 1)
        .arg(metrics.queueDepth)
        .arg(refused);
}

} // namespace recado::cli
