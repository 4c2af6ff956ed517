#include "cli/listenerjson.h"

#include "cli/output.h"
#include "cli/words.h"

#include <QDateTime>

namespace recado::cli {

namespace {

double millis(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

QJsonObject refusalsJson(const webhook::MetricsValue &seen)
{
    QJsonObject object;
    for (std::size_t i = 0; i < webhook::refusalCount; ++i) {
        if (seen.refusals[i] > 0)
            object.insert(QLatin1String(webhook::word(static_cast<webhook::Refusal>(i))), qint64(seen.refusals[i]));
    }
    return object;
}

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
    const webhook::MetricsValue &seen = metrics.seen;
    QJsonObject last;
    for (auto it = metrics.lastEvents.begin(); it != metrics.lastEvents.end(); ++it)
        last.insert(it.key(), toIso(*it));
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
                                                  {QStringLiteral("limit"), metrics.queueLimit}}},
            {QStringLiteral("refused"), refusalsJson(seen)},
            {QStringLiteral("last_event"), last}};
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
        .arg(millis(seen.percentile(0.5)), 0, 'f', 1)
        .arg(millis(seen.percentile(0.99)), 0, 'f', 1)
        .arg(metrics.queueDepth)
        .arg(refused);
}

} // namespace recado::cli
