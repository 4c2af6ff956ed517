// recadoctl listen
#include "cli/families.h"
#include "cli/feed.h"
#include "cli/hosting.h"
#include "cli/interruption.h"
#include "cli/listenerjson.h"
#include "cli/listenersetup.h"
#include "cli/seconds.h"
#include "cli/servicemanager.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/errorwords.h"
#include "format/hostwords.h"
#include "format/reachwords.h"
#include "services/tunnel.h"

namespace recado::cli {

namespace {

QJsonObject hooksJson(const QMap<QString, QString> &hooks)
{
    QJsonObject object;
    for (auto it = hooks.begin(); it != hooks.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void announce(Session &session, Application &app)
{
    const QString url = app.listener().state().url();
    const auto hooks = app.listener().hooks();
    session.out().line(QJsonObject{{QStringLiteral("listening"), url}, {QStringLiteral("hooks"), hooksJson(hooks)}});
    session.out().say(Terminal::tr("Listening at %1").arg(url));
    for (auto it = hooks.begin(); it != hooks.end(); ++it)
        session.out().say(QStringLiteral("  %1: %2%3").arg(it.key(), url, it.value()));
}

// Standard output is the events'; what changes about the listener itself is told to people.
void tellChanges(Session &session, Application &app)
{
    auto told = std::make_shared<ListenerState>(app.listener().state());
    QObject::connect(&app.listener(), &ListenerService::stateChanged, &app, [told, &session, &app] {
        const ListenerState state = app.listener().state();
        if (state.problem && state.problem != told->problem)
            session.out().warn(Terminal::tr("Not changed, all goes on as before: %1 (%2).").arg(errorSentence(*state.problem), state.problem->place));
        if (state.kind == ListenerState::Kind::Listening && state.url() != told->url())
            session.out().warn(Terminal::tr("Listening at %1").arg(state.url()));
        *told = state;
    });
}

// The tunnel's own lines are for whoever set it up; where the world reaches us, and what goes wrong, is for everybody.
void tellTunnel(Session &session, Application &app)
{
    const auto sayUrl = [&session](const QUrl &url) {
        if (url.isEmpty())
            return;
        session.out().line(QJsonObject{{QStringLiteral("public_address"), url.toString()}});
        session.out().say(Terminal::tr("Reached from outside at %1").arg(url.toString()));
    };
    auto told = std::make_shared<TunnelState>();
    const auto sayTrouble = [told, &session, &app] {
        const TunnelState state = app.tunnel().state();
        if (state.kind == TunnelState::Kind::Resting && state.starts != told->starts)
            session.out().warn(state.problem ? tunnelProblem(*state.problem) : Terminal::tr("The tunnel client has ended (%1); it is started again.").arg(state.exitCode.value_or(0)));
        else if (state.kind == TunnelState::Kind::Waiting && state.problem && state.problem != told->problem)
            session.out().warn(tunnelProblem(*state.problem));
        if (state.kind == TunnelState::Kind::Resting || state.kind == TunnelState::Kind::Waiting)
            *told = state;
    };
    const auto sayMoved = [&session](AccountId, const ReachCheck &done) {
        session.out().warn(done.state == ReachState::Good ? Terminal::tr("An account was registered at the tunnel's new address.")
                                                          : Terminal::tr("An account could not be registered at the tunnel's new address: %1").arg(reachFound(done)));
    };
    QObject::connect(&app.tunnel(), &Tunnel::urlChanged, &app, sayUrl);
    QObject::connect(&app.tunnel(), &Tunnel::stateChanged, &app, sayTrouble);
    QObject::connect(&app.reachability(), &Reachability::movedAlong, &app, sayMoved);
    sayUrl(app.tunnel().state().url);
    sayTrouble();
}

void tellMetrics(Session &session, Application &app)
{
    const ListenerMetrics metrics = app.listener().metrics();
    session.out().line(QJsonObject{{QStringLiteral("metrics"), toJson(metrics)}});
    session.out().say(metricsLine(metrics));
}

QString holderWords(const HostHolder &holder)
{
    return hostWords(holder.program, holder.pid, holder.since, holder.url);
}

QJsonObject toJson(const HostHolder &holder)
{
    return {{QStringLiteral("program"), holder.program},
            {QStringLiteral("pid"), holder.pid},
            {QStringLiteral("since"), toIso(holder.since)},
            {QStringLiteral("listening"), textOrNull(holder.url)}};
}

// A service is ready in this sense: somebody does listen for this data, and when nobody does, it will.
bool waitForTurn(Session &session, Application &app, ServiceManager &manager, const Interruption &interruption)
{
    return awaitHost(app, interruption, [&session, &manager](const HostHolder &holder) {
        const QString words = Terminal::tr("Waiting; another program listens: %1").arg(holderWords(holder));
        session.out().line(QJsonObject{{QStringLiteral("waiting_for"), toJson(holder)}});
        session.out().say(words);
        manager.ready(words);
    });
}

int refuseSecond(Session &session, Application &app)
{
    const Error conflict = error(ErrorKind::Conflict, QStringLiteral("another program listens for this installation already"), QStringLiteral("host"));
    const auto holder = app.host().holder();
    const QString who = holder ? holderWords(*holder) : QString();
    const QString sentence = holder ? Terminal::tr("Another program listens for this data already: %1. End it, or add --wait to take its turn.").arg(who)
                                    : Terminal::tr("Another program listens for this data already. End it, or add --wait to take its turn.");
    return session.fail(conflict, sentence);
}

// To what has left: without its answer it would be unknown.
void letAnswersIn(Application &app)
{
    const QDeadlineTimer patience(std::chrono::seconds(3));
    while ((app.broadcasts().isSending() || !app.sender().isIdle()) && !patience.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

int listen(Session &session, const Arguments &arguments)
{
    ApplicationOptions options;
    options.listenSettings = listenerSettingsFrom(arguments);
    bool isNumber = true;
    if (arguments.has(QStringLiteral("port")))
        arguments.option(QStringLiteral("port")).toUShort(&isNumber);
    if (!isNumber)
        return session.wrongUsage(Terminal::tr("--port takes a number from 0 to 65535."));
    std::optional<std::chrono::milliseconds> metricsEvery;
    if (arguments.has(QStringLiteral("metrics")) && !(metricsEvery = secondsFrom(arguments.option(QStringLiteral("metrics")))))
        return session.wrongUsage(Terminal::tr("--metrics takes a number of seconds."));
    double pace = 1.0;
    if (arguments.has(QStringLiteral("pace")))
        pace = arguments.option(QStringLiteral("pace")).toDouble(&isNumber);
    if (!isNumber || !(pace >= 0))
        return session.wrongUsage(Terminal::tr("--pace takes a number: 1 is a human pace, 0.1 ten times faster, 0 at once."));
    logForJournal();
    const Interruption interruption;
    const auto opened = session.open(options);
    if (!opened)
        return session.fail(opened.error());
    Application &app = **opened;
    app.practice().setPace(pace);
    ServiceManager manager(app.core().database);
    const bool isHost = arguments.has(QStringLiteral("wait")) ? waitForTurn(session, app, manager, interruption) : becomeHost(app, interruption);
    if (interruption.happened())
        return Done;
    if (!isHost)
        return refuseSecond(session, app);
    const ListenerState state = app.listener().state();
    if (state.kind != ListenerState::Kind::Listening) {
        const Error late = error(ErrorKind::Timeout, QStringLiteral("the listener did not start"), QStringLiteral("listener"));
        return failSetting(session, state.kind == ListenerState::Kind::Failed ? state.error : late);
    }
    std::optional<Feed> feed;
    if (!arguments.has(QStringLiteral("quiet")))
        feed.emplace(app, session.out());
    announce(session, app);
    tellChanges(session, app);
    tellTunnel(session, app);
    QTimer metrics;
    QObject::connect(&metrics, &QTimer::timeout, &metrics, [&session, &app] { tellMetrics(session, app); });
    if (metricsEvery)
        metrics.start(*metricsEvery);
    manager.ready(Terminal::tr("Listening at %1").arg(state.url()));
    while (!interruption.happened() && session.out().isHeard())
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(std::chrono::seconds(30)), interruption);
    manager.stopping();
    app.stopHosting();
    letAnswersIn(app);
    return Done;
}

} // namespace

QList<Command> listenCommands()
{
    const QList<Option> options = listenerOptions()
        + QList<Option>{
            {QStringLiteral("metrics"), QStringLiteral("SECONDS"), Terminal::tr("a line about the listener itself, every so often")},
            {QStringLiteral("quiet"), {}, Terminal::tr("no line for every event: less work where nobody reads them")},
            {QStringLiteral("wait"), {}, Terminal::tr("while another program listens for this data, wait for its end")},
            {QStringLiteral("pace"), QStringLiteral("X"), Terminal::tr("of the practice accounts: 1 is a human pace, 0 at once (1)")},
        };
    return {{{QStringLiteral("listen")}, {}, options, Terminal::tr("receive webhooks, poll and send what is queued, until stopped"), listen}};
}

} // namespace recado::cli
