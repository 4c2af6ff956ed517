#include "cli/run.h"

#include "cli/commandline.h"
#include "cli/conversationcommands.h"
#include "cli/families.h"
#include "cli/relaycommands.h"
#include "cli/session.h"
#include "cli/usage.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

QList<Command> allCommands()
{
    return accountCommands() + subscribeCommands() + channelCommands() + templateCommands() + contentCommands() + mediaCommands() + sendCommands()
        + scheduledCommands() + broadcastCommands() + messageCommands() + optOutCommands() + messagesCommands()
        + timelineCommands() + eventsCommands() + listenCommands() + listenerCommands() + pollCommands() + relayCommands() + practiceCommands()
        + networkCommands() + doctorCommands() + reachCommands() + tunnelCommands() + contactCommands() + contactFileCommands()
        + contactSyncCommands() + conversationCommands() + personCommands() + retentionCommands();
}

int showVersion(Session &session)
{
    session.out().document(QJsonObject{{QStringLiteral("version"), QStringLiteral(RECADO_VERSION)}});
    session.out().say(QStringLiteral("recadoctl ") + QStringLiteral(RECADO_VERSION));
    return Done;
}

} // namespace

int run(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    const CommandLine line = readCommandLine(words, commands);
    Session session(line.globals);
    const QString usage = line.command ? usageText(*line.command) : usageText(commands, line.family);
    if (!line.problem.isEmpty()) {
        const int status = session.wrongUsage(line.problem);
        session.out().warn(QLatin1Char('\n') + usage);
        return status;
    }
    if (line.globals.version)
        return showVersion(session);
    if (line.globals.help) {
        session.out().document(QJsonObject{{QStringLiteral("usage"), usage}});
        session.out().say(usage);
        return Done;
    }
    return line.command->run(session, line.arguments);
}

} // namespace recado::cli
