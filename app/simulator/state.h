#pragma once

#include "simulator/webhookposter.h"
#include "simulator/world.h"

#include <QJsonObject>

namespace recado::simulator {

// What GET /practice/state shows.
QJsonObject stateOf(const World &world, const WebhookPoster::Counts &webhooks);

} // namespace recado::simulator
