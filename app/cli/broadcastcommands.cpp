// recadoctl broadcast …
#include "cli/broadcastcommands.h"

#include "cli/families.h"

namespace recado::cli {

QList<Command> broadcastCommands()
{
    return draftingCommands() + checkingCommands() + runningCommands() + approvalCommands() + reportingCommands();
}

} // namespace recado::cli
