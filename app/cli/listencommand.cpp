// recadoctl listen
#include "cli/families.h"
#include "cli/feed.h"
#include "cli/hosting.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"

namespace recado::cli {

namespace {

constexpr quint16 defaultPort = 8787;

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
    options.listenAddress = arguments.option(QStringLiteral("bind"), options.listenAddress);
    bool isNumber = true;
    options.listenPort = arguments.has(QStringLiteral("port")) ? arguments.option(QStringLiteral("port")).toUShort(&isNumber) : defaultPort;
    if (!isNumber)
        return session.wrongUsage(Terminal::tr("--port takes a number from 0 to 65535."));
    double pace = 1.0;
    if (arguments.has(QStringLiteral("pace")))
        pace = arguments.option(QStringLiteral("pace")).toDouble(&isNumber);
    if (!isNumber || !(pace >= 0))
        return session.wrongUsage(Terminal::tr("--pace takes a number: 1 is a human pace, 0.1 ten times faster, 0 at once."));
    const Interruption interruption;
    const auto opened = session.open(options);
    if (!opened)
        return session.fail(opened.error());
    Application &app = **opened;
    app.practice().setPace(pace);
    const bool isHost = becomeHost(app, interruption);
    if (interruption.happened())
        return Done;
    if (!isHost) {
        const QString detail = QStringLiteral("another program listens for this installation already");
        return session.fail(error(ErrorKind::Conflict, detail, QStringLiteral("host")));
    }
    const ListenerState state = app.listener().state();
    if (state.kind != ListenerState::Kind::Listening) {
        const Error late = error(ErrorKind::Timeout, QStringLiteral("the listener did not start"), QStringLiteral("listener"));
        return session.fail(state.kind == ListenerState::Kind::Failed ? state.error : late);
    }
    const Feed feed(app, session.out());
    announce(session, app);
    while (!interruption.happened() && session.out().isHeard())
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(std::chrono::seconds(30)), interruption);
    app.stopHosting();
    letAnswersIn(app);
    return Done;
}

} // namespace

QList<Command> listenCommands()
{
    const QList<Option> options{
        {QStringLiteral("bind"), QStringLiteral("ADDR"), Terminal::tr("address to listen at (127.0.0.1)")},
        {QStringLiteral("port"), QStringLiteral("P"), Terminal::tr("port, 0 for any free one (8787)")},
        {QStringLiteral("pace"), QStringLiteral("X"), Terminal::tr("of the practice accounts: 1 is a human pace, 0 at once (1)")},
    };
    return {{{QStringLiteral("listen")}, {}, options, Terminal::tr("receive webhooks, poll and send what is queued, until stopped"), listen}};
}

} // namespace recado::cli
