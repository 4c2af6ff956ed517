#pragma once

#include "application.h"
#include "cli/interruption.h"

namespace recado::cli {

// True when this process is the host and all its parts have started (or said why not). False when another one is, or after an interruption.
bool becomeHost(Application &app, const Interruption &interruption);

} // namespace recado::cli
