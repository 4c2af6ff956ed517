#pragma once

#include "application.h"
#include "cli/interruption.h"

#include <functional>

namespace recado::cli {

// True when this process is the host and all its parts have started (or said why not). False when another one is, or after an interruption.
bool becomeHost(Application &app, const Interruption &interruption);
// Like it, but waits for the end of the other one, however long; `wait` is called before, and whenever the other one is another.
bool awaitHost(Application &app, const Interruption &interruption, const std::function<void(const HostHolder &)> &wait);

} // namespace recado::cli
