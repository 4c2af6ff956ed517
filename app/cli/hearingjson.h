#pragma once

#include "domain/silence.h"

#include <QJsonObject>

namespace recado::cli {

// {"state": untold|hearing|quiet|never_heard, "since", "waiting", "expected_s", "break", "evidence": {…}}; the last two are null while nothing is broken.
QJsonObject toJson(const ChannelHearing &hearing);

} // namespace recado::cli
