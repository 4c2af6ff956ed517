#pragma once

#include "cli/command.h"

namespace recado::cli {

QList<Command> relayCommands();
// recadoctl relay serve: needs no installation, no database and no vault.
Command relayServeCommand();

} // namespace recado::cli
