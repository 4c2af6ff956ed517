#pragma once

#include "services/reachability.h"
#include "services/tunnel.h"

#include <QJsonObject>

namespace recado::cli {

// {"step", "state", "finding", "remedy", "evidence", "error", "at", "found", "do"}: the last two are sentences; what is not known is null.
QJsonObject toJson(const ReachCheck &check);
// {"url", "source": "none"|"saved"|"tunnel"}
QJsonObject toJson(const PublicAddress &address);
// {"command", "secrets": [names], "url_pattern", "on"}
QJsonObject toJson(const TunnelSettings &settings);

} // namespace recado::cli
