#pragma once

#include "services/listenerstate.h"

#include <QJsonObject>

namespace recado {

// {"connections", "open", "requests", "kept", "bytes", "per_second", "p50_ms", "p90_ms", "p99_ms", "over_1s", "queue": {"deliveries", "bytes", "limit",
//  "bytes_limit"}, "refused": {REASON: COUNT}}; reasons without any are missing. Nothing in it names anybody; the last events are the caller's to add.
QJsonObject metricsJson(const ListenerMetrics &metrics);

double millisOf(std::chrono::microseconds time);

} // namespace recado
