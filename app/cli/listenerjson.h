#pragma once

#include "services/listenerstate.h"

#include <QJsonObject>

namespace recado::cli {

// {"connections", "open", "requests", "kept", "bytes", "per_second", "p50_ms", "p90_ms", "p99_ms", "over_1s", "queue": {"deliveries", "bytes", "limit"},
//  "refused": {REASON: COUNT}, "last_event": {ACCOUNT: TIME}}; reasons and accounts without any are missing.
QJsonObject toJson(const ListenerMetrics &metrics);
// {"state", "url", "problem", "tls": null | {"subject", "names", "valid_until"}}
QJsonObject toJson(const ListenerState &state);

// One line for people.
QString metricsLine(const ListenerMetrics &metrics);

} // namespace recado::cli
