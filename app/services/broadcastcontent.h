#pragma once

#include "domain/broadcastrows.h"

namespace recado {

class Connection;

// What a broadcast says, with the template as it is known now. Empty content while nothing was chosen. Errors: Invalid place "content" (its JSON
// cannot be read), Storage.
Result<BroadcastContent> readBroadcastContent(Connection &connection, const Broadcast &broadcast);

// The name under which columns are remembered, and by which the journal knows a template; empty for other contents.
QString templateNameOf(const BroadcastContent &content);

} // namespace recado
