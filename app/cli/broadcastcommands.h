#pragma once

#include "cli/broadcastjson.h"
#include "cli/command.h"
#include "cli/onbroadcast.h"

namespace recado::cli {

// "recadoctl broadcast …", by what they are about; broadcastCommands() in families.h is all of them.
QList<Command> draftingCommands(); // create, import, plan, sample, remove
QList<Command> checkingCommands(); // check, fix, dry-run, test
QList<Command> runningCommands();  // start, pause, resume, stop, retry
QList<Command> reportingCommands(); // list, show, report
QList<Command> approvalCommands();

inline QStringList broadcastWords(const char *word)
{
    return {QStringLiteral("broadcast"), QString::fromLatin1(word)};
}
inline Operand broadcastOperand()
{
    return {QStringLiteral("BROADCAST")};
}

// Checks and tells what was found; the exit status is 1 when it is red.
int tellReport(Session &session, const Broadcast &broadcast, const CheckReport &report);
// Lines for people.
void sayReport(Output &out, const CheckReport &report);

} // namespace recado::cli
