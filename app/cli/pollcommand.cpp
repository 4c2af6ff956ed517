// recadoctl poll
#include "cli/families.h"
#include "cli/feed.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

int pollOnce(Session &session, Application &app)
{
    const auto asked = await(app.poller().pollOnce());
    if (!asked)
        return session.fail(asked.error());
    session.out().document(QJsonObject{{QStringLiteral("asked"), *asked}});
    session.out().say(*asked == 0 ? Terminal::tr("There is nothing to ask about.") : Terminal::tr("Asked about %n messages.", nullptr, *asked));
    return Done;
}

// Without a host somebody has to keep asking; beside one it would only spend the budget twice.
int pollOn(Session &session, Application &app)
{
    if (HostService::hasHost(app.core().dataDir))
        return session.fail(error(ErrorKind::Conflict, QStringLiteral("the host of this installation polls already"), QStringLiteral("host")));
    const Interruption interruption;
    const Feed feed(app, session.out());
    app.poller().setRunning(true);
    session.out().warn(Terminal::tr("Asking for statuses until stopped."));
    while (!interruption.happened() && session.out().isHeard())
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(std::chrono::seconds(30)), interruption);
    app.poller().setRunning(false);
    return Done;
}

int poll(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (const auto recovered = await(app->sender().recoverAbandoned()); !recovered)
        return session.fail(recovered.error());
    return arguments.has(QStringLiteral("once")) ? pollOnce(session, *app) : pollOn(session, *app);
}

} // namespace

QList<Command> pollCommands()
{
    const QList<Option> options{{QStringLiteral("once"), {}, Terminal::tr("ask about every open message now, then end")}};
    return {{{QStringLiteral("poll")}, {}, options, Terminal::tr("ask the providers for statuses"), poll}};
}

} // namespace recado::cli
