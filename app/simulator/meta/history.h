#pragma once

#include "simulator/fate.h"
#include "simulator/router.h"

namespace recado::simulator::meta {

// GET PNID/message_history and GET HISTORY/events (OpenAPI document, v23.0).
void listHistory(const Call &call, const World &world, int number, const QString &appId);
// False when there is no such entry.
bool listHistoryEvents(const Call &call, const World &world, const QString &entryId, const QString &appId);

} // namespace recado::simulator::meta
