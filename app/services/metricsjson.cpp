#include "services/metricsjson.h"

namespace recado {

double millisOf(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

QJsonObject metricsJson(const ListenerMetrics &metrics)
{
    const webhook::MetricsValue &seen = metrics.seen;
    QJsonObject refused;
    for (std::size_t i = 0; i < webhook::refusalCount; ++i) {
        if (seen.refusals[i] > 0)
            refused.insert(QLatin1String(webhook::word(static_cast<webhook::Refusal>(i))), qint64(seen.refusals[i]));
    }
    return {{QStringLiteral("connections"), qint64(seen.connections)},
            {QStringLiteral("open"), seen.open},
            {QStringLiteral("requests"), qint64(seen.requests)},
            {QStringLiteral("kept"), qint64(seen.kept)},
            {QStringLiteral("bytes"), qint64(seen.bytes)},
            {QStringLiteral("per_second"), seen.perSecond},
            {QStringLiteral("p50_ms"), millisOf(seen.percentile(0.5))},
            {QStringLiteral("p90_ms"), millisOf(seen.percentile(0.9))},
            {QStringLiteral("p99_ms"), millisOf(seen.percentile(0.99))},
            {QStringLiteral("over_1s"), seen.shareOver(std::chrono::seconds(1))},
            {QStringLiteral("queue"), QJsonObject{{QStringLiteral("deliveries"), metrics.queueDepth},
                                                  {QStringLiteral("bytes"), metrics.queueBytes},
                                                  {QStringLiteral("limit"), metrics.queueLimit},
                                                  {QStringLiteral("bytes_limit"), metrics.queueBytesLimit}}},
            {QStringLiteral("refused"), refused}};
}

} // namespace recado
