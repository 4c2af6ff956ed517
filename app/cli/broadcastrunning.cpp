// recadoctl broadcast start | pause | resume | stop | retry
#include "cli/broadcastcommands.h"
#include "cli/broadcastfollow.h"
#include "cli/planarguments.h"
#include "cli/seconds.h"
#include "cli/words.h"

#include <algorithm>

namespace recado::cli {

namespace {

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

// How long it goes on hearing statuses afterwards; none when it was not understood.
std::optional<std::chrono::milliseconds> lingerOf(const Arguments &arguments)
{
    return arguments.has(text("linger")) ? secondsFrom(arguments.option(text("linger"))) : std::chrono::milliseconds(0);
}

QString wrongWait(const Arguments &arguments)
{
    if (!lingerOf(arguments))
        return Terminal::tr("--linger takes a number of seconds above 0.");
    if (arguments.has(text("linger")) && !arguments.has(text("wait")))
        return Terminal::tr("--linger goes with --wait.");
    return {};
}

int tellState(Session &session, Application &app, const Broadcast &broadcast)
{
    const auto now = await(app.broadcasts().byId(broadcast.id));
    if (!now)
        return session.fail(now.error());
    const bool hasHost = HostService::hasHost(app.core().dataDir);
    session.out().document(QJsonObject{{text("broadcast_id"), now->uuid}, {text("state"), toString(now->state)}, {text("reason"), toJson(now->reason)}, {text("host"), hasHost}});
    session.out().say(QStringLiteral("%1  %2").arg(now->uuid, toString(now->state)));
    if (!hasHost && isUnderWay(now->state))
        session.out().warn(Terminal::tr("Nothing leaves before a host is there: the window, or “recadoctl listen”. --wait sends by itself."));
    return Done;
}

using Move = BroadcastFollow::Move;

// With --wait this process sees it through; otherwise the host does.
int moveAndTell(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments, const Move &move)
{
    if (arguments.has(text("wait")))
        return BroadcastFollow(session, app, broadcast).run(move, *lingerOf(arguments));
    const auto moved = move(Interruption());
    return moved ? tellState(session, app, broadcast) : session.fail(moved.error());
}

// As it will start: with what was typed, and checked. Red is the check's answer, and the end.
Result<Broadcast> readyToStart(Application &app, Broadcast broadcast, const Arguments &arguments)
{
    if (namesPlan(arguments)) {
        BroadcastPlan plan = broadcast.plan;
        if (const QString problem = readPlan(arguments, plan, app.core().now()); !problem.isEmpty())
            return error(ErrorKind::Invalid, problem, text("usage"));
        if (plan.notAgainDays != broadcast.plan.notAgainDays)
            broadcast.checkedAt.reset(); // other people are left out now
        broadcast.plan = plan;
        const auto saved = await(app.broadcasts().save(broadcast));
        if (!saved)
            return saved;
        broadcast = *saved;
    }
    if (!broadcast.checkedAt) {
        const auto report = await(app.broadcastCheck().check(broadcast.id));
        if (!report)
            return report.error();
        for (const CheckFinding &finding : report->findings) {
            if (finding.level == CheckLevel::Red)
                return error(ErrorKind::Rejected, QStringLiteral("the check is red: %1").arg(finding.kind), text("check"));
        }
    }
    const auto totals = await(app.broadcasts().totals(broadcast.id));
    if (!totals)
        return totals.error();
    if (totals->blocked > 0 && !arguments.has(text("only-ready"))) {
        return error(ErrorKind::Invalid, QStringLiteral("%1 rows need somebody; --only-ready leaves without them").arg(totals->blocked), text("blocked"));
    }
    return broadcast;
}

int start(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    if (const QString problem = wrongWait(arguments); !problem.isEmpty())
        return session.wrongUsage(problem);
    if (broadcast.state != BroadcastState::Draft)
        return session.fail(error(ErrorKind::Conflict, QStringLiteral("it is %1").arg(toString(broadcast.state)), text("state")));
    const auto made = readyToStart(app, broadcast, arguments);
    if (!made)
        return made.error().place == text("usage") ? session.wrongUsage(made.error().detail) : session.fail(made.error());
    return moveAndTell(session, app, *made, arguments, [&app, id = broadcast.id](const Interruption &) { return await(app.broadcasts().start(id)); });
}

int pause(Session &session, Application &app, const Broadcast &broadcast, const Arguments &)
{
    const auto paused = await(app.broadcasts().pause(broadcast.id));
    return paused ? tellState(session, app, broadcast) : session.fail(paused.error());
}

// A program that was killed leaves it running, and whoever becomes the host pauses it or takes it over: that is waited for, so that to resume means
// the same before and after.
Result<void> goOn(Application &app, BroadcastId id, const Interruption &interruption)
{
    const QDeadlineTimer deadline(std::chrono::seconds(30));
    for (;;) {
        const auto now = await(app.broadcasts().byId(id));
        if (!now)
            return now.error();
        if (now->state == BroadcastState::Scheduled)
            return {}; // its time will come
        if (now->state != BroadcastState::Running)
            return await(app.broadcasts().resume(id));
        if (app.broadcasts().paceOf(id) || deadline.hasExpired() || interruption.happened())
            return {};
        if (!HostService::hasHost(app.core().dataDir)) {
            if (const auto paused = await(app.broadcasts().pause(id)); !paused)
                return paused;
        } else if (!app.host().isHost()) {
            return {}; // somebody else runs it
        } else {
            sleepUntil(&app.broadcasts(), &BroadcastService::broadcastsChanged, QDeadlineTimer(std::chrono::milliseconds(100)), interruption);
        }
    }
}

int resume(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    if (const QString problem = wrongWait(arguments); !problem.isEmpty())
        return session.wrongUsage(problem);
    return moveAndTell(session, app, broadcast, arguments, [&app, id = broadcast.id](const Interruption &interruption) { return goOn(app, id, interruption); });
}

int stop(Session &session, Application &app, const Broadcast &broadcast, const Arguments &)
{
    const auto stopped = await(app.broadcasts().stop(broadcast.id));
    return stopped ? tellState(session, app, broadcast) : session.fail(stopped.error());
}

QStringList retryableNow(const QList<BroadcastService::RetryOffer> &offers)
{
    QStringList codes;
    for (const BroadcastService::RetryOffer &offer : offers) {
        if (!offer.never && offer.now > 0)
            codes.append(offer.code);
    }
    return codes;
}

int retry(Session &session, Application &app, const Broadcast &broadcast, const Arguments &arguments)
{
    if (const QString problem = wrongWait(arguments); !problem.isEmpty())
        return session.wrongUsage(problem);
    const auto offers = await(app.broadcasts().retryOffers(broadcast.id));
    if (!offers)
        return session.fail(offers.error());
    const QStringList codes = arguments.has(text("code")) ? arguments.options(text("code")) : retryableNow(*offers);
    int queued = 0;
    if (!codes.isEmpty()) {
        const auto count = await(app.broadcasts().retry(broadcast.id, codes));
        if (!count)
            return session.fail(count.error());
        queued = *count;
    }
    QJsonArray list;
    for (const BroadcastService::RetryOffer &offer : *offers) {
        list.append(QJsonObject{{text("code"), offer.code},
                                {text("now"), offer.now},
                                {text("later"), offer.later},
                                {text("later_at"), offer.laterAt ? QJsonValue(toIso(*offer.laterAt)) : QJsonValue()},
                                {text("never"), offer.never}});
    }
    const QJsonObject answer{{text("broadcast_id"), broadcast.uuid}, {text("queued"), queued}, {text("offers"), list}};
    session.out().say(Terminal::tr("%n messages are sent again.", nullptr, queued));
    if (arguments.has(text("wait")) && queued > 0) {
        session.out().line(answer);
        return BroadcastFollow(session, app, broadcast).run([](const Interruption &) -> Result<void> { return {}; }, *lingerOf(arguments));
    }
    session.out().document(answer);
    return Done;
}

} // namespace

QList<Command> runningCommands()
{
    const QList<Option> waiting{{text("wait"), {}, Terminal::tr("see it through, sending by itself where no host runs; Ctrl-C pauses it")},
                                {text("linger"), text("S"), Terminal::tr("with --wait: hear statuses for S seconds more")},
                                {text("port"), text("P"), Terminal::tr("with --wait: where it listens for statuses where no host runs, 0 for any free port (8787)")}};
    const QList<Option> starting = planOptions() + QList<Option>{{text("only-ready"), {}, Terminal::tr("leave without the rows that need somebody")}} + waiting;
    const QList<Option> retrying = QList<Option>{{text("code"), text("C"), Terminal::tr("only failures with this code (all that may be tried again now)"), true}} + waiting;
    return {{broadcastWords("start"), {broadcastOperand()}, starting, Terminal::tr("let it leave, now or at a time"), onBroadcast(start)},
            {broadcastWords("pause"), {broadcastOperand()}, {}, Terminal::tr("nothing else leaves; what is in flight finishes"), onBroadcast(pause)},
            {broadcastWords("resume"), {broadcastOperand()}, waiting, Terminal::tr("go on, also after a crash"), onBroadcast(resume)},
            {broadcastWords("stop"), {broadcastOperand()}, {}, Terminal::tr("the rest never leaves"), onBroadcast(stop)},
            {broadcastWords("retry"), {broadcastOperand()}, retrying, Terminal::tr("send again what failed and may be tried again"), onBroadcast(retry)}};
}

} // namespace recado::cli
