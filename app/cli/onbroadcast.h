#pragma once

#include "cli/session.h"
#include "cli/waiting.h"

namespace recado::cli {

// The broadcast with this uuid, a beginning of at least four letters of it that no other has, or this name. Errors: NotFound, Invalid (several
// would fit), place "broadcast".
Result<Broadcast> broadcastNamed(Application &app, const QString &text);

// Opens the installation and looks up the broadcast named by the first operand; what goes wrong is told.
using BroadcastAct = int (*)(Session &, Application &, const Broadcast &, const Arguments &);
std::function<int(Session &, const Arguments &)> onBroadcast(BroadcastAct act);

} // namespace recado::cli
