#pragma once

#include "services/listenerstate.h"

#include <QJsonObject>

namespace recado::cli {

// What metricsJson() says, and "last_event": {ACCOUNT: TIME}; accounts without any are missing.
QJsonObject toJson(const ListenerMetrics &metrics);
// {"state", "url", "problem", "tls": null | {"subject", "names", "valid_until"}}
QJsonObject toJson(const ListenerState &state);

// One line for people.
QString metricsLine(const ListenerMetrics &metrics);

} // namespace recado::cli
