#pragma once

#include "simulator/webhookposter.h"
#include "simulator/world.h"

#include <QJsonObject>

namespace recado::simulator {

// What GET /practice/copies shows: counts, and only those people by name who have more than `above` accepted copies. Cheap where
// /practice/state, which lists every message, would be hundreds of megabytes.
QJsonObject copiesOf(const World &world, const WebhookPoster::Counts &webhooks, int above);
// The same for one person: {"received", "accepted"}.
QJsonObject copiesOf(const World &world, const QString &recipientDigits);

// "accepted", "sent"…: as the state page says it.
QString progressName(Progress progress);
QJsonObject toJson(const WebhookPoster::Counts &counts);

} // namespace recado::simulator
