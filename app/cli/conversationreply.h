#pragma once

#include "cli/command.h"

namespace recado::cli {

Command conversationReplyCommand(); // conversation reply

} // namespace recado::cli
