#pragma once

#include "cli/command.h"

namespace recado::cli {

// The command families, one source file each. Together they are the grammar in the public contract (README, "recadoctl").
QList<Command> accountCommands();
QList<Command> subscribeCommands();
QList<Command> channelCommands();
QList<Command> templateCommands();
QList<Command> contentCommands(); // check, render
QList<Command> mediaCommands();
QList<Command> sendCommands();
QList<Command> scheduledCommands();
QList<Command> timelineCommands();
QList<Command> messagesCommands();
QList<Command> messageCommands(); // decide, retry
QList<Command> eventsCommands();
QList<Command> broadcastCommands();
QList<Command> listenCommands();
QList<Command> listenerCommands(); // show, set
QList<Command> pollCommands();
QList<Command> practiceCommands();
QList<Command> networkCommands();
QList<Command> doctorCommands();
QList<Command> optOutCommands();
QList<Command> reachCommands();  // show, set-address, test, register
QList<Command> tunnelCommands(); // show, set, off
QList<Command> contactSyncCommands(); // sync, push
QList<Command> contactCommands(); // list, show, set, suggestions, merge, undo, split
QList<Command> contactFileCommands(); // import, table
QList<Command> personCommands();    // contact export, erase, erased, receipts
QList<Command> retentionCommands(); // show, set, preview, run

} // namespace recado::cli
