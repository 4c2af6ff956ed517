#pragma once

#include "cli/command.h"

namespace recado::cli {

QList<Command> conversationCommands(); // list, show, status, assign

} // namespace recado::cli
