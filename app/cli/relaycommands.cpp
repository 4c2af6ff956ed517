// recadoctl relay key | setup | use | pull (the server's side: relayservecommand.cpp)
#include "cli/relaycommands.h"

#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/relaywords.h"
#include "secrets/signing.h"

#include <QFileInfo>
#include <QSaveFile>

namespace recado::cli {

namespace {

constexpr int shortestVerifyToken = 16;
constexpr std::chrono::seconds pause{3};
constexpr std::chrono::seconds longestPause{300};

int failRelay(Session &session, const Error &error)
{
    return session.fail(error, relaySentence(error));
}

int makeKey(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto pair = await(app->relayKeys().makeKey());
    if (!pair)
        return failRelay(session, pair.error());
    const QString fingerprint = signing::fingerprintOf(pair->publicKey);
    session.out().document(QJsonObject{{QStringLiteral("public_key"), QString::fromLatin1(pair->publicKey.toBase64())},
                                       {QStringLiteral("fingerprint"), fingerprint}});
    session.out().say(Terminal::tr("The key of this installation is %1. Its private half stays in the keychain or vault.").arg(fingerprint));
    return Done;
}

Result<void> writeSetup(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(text) != text.size()
        || !file.commit())
        return error(ErrorKind::Storage, file.errorString(), path);
    return {};
}

// account → "/hook/…", for the providers: the relay itself knows them only when it hears them.
Result<QJsonObject> hookPaths(Application &app, const RelaySetup &setup)
{
    QJsonObject paths;
    for (const RelaySetup::Hook &hook : setup.hooks()) {
        const auto account = await(app.accounts().account(hook.account));
        const auto path = account ? await(app.accounts().hookPath(*account)) : Result<QString>(account.error());
        if (!path)
            return path.error();
        paths.insert(hook.account, *path);
    }
    return paths;
}

// The hash of a token that a person thought up can be found by trying.
void warnOfShortTokens(Session &session, Application &app)
{
    const auto accounts = await(app.accounts().accounts());
    if (!accounts)
        return;
    for (const Account &account : *accounts) {
        const auto checks = await(app.accounts().hookCredentials(account));
        const QByteArray token = checks ? checks->value(QStringLiteral("verify_token")).reveal().trimmed() : QByteArray();
        if (!token.isEmpty() && token.size() < shortestVerifyToken)
            session.out().warn(Terminal::tr("The verify token of “%1” is short: who reads the relay's file could find it by trying.").arg(account.name));
    }
}

int setUp(Session &session, const Arguments &arguments)
{
    const QString path = arguments.option(QStringLiteral("out"));
    if (path.isEmpty())
        return session.wrongUsage(Terminal::tr("--out is needed: the file for the relay's server."));
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto setup = await(app->relayKeys().setup(arguments.option(QStringLiteral("name"), QStringLiteral("relay")), arguments.has(QStringLiteral("new-token"))));
    if (!setup)
        return failRelay(session, setup.error());
    if (const auto written = writeSetup(path, setup->toJson()); !written)
        return session.fail(written.error());
    const auto hooks = hookPaths(*app, *setup);
    if (!hooks)
        return session.fail(hooks.error());
    const QString fingerprint = signing::fingerprintOf(setup->publicKey());
    session.out().document(QJsonObject{{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()},
                                       {QStringLiteral("name"), setup->name()},
                                       {QStringLiteral("fingerprint"), fingerprint},
                                       {QStringLiteral("hooks"), *hooks}});
    session.out().say(Terminal::tr("Written to %1, for %n accounts.", nullptr, int(setup->hooks().size())).arg(path));
    session.out().say(Terminal::tr("On the server: recadoctl relay serve --setup FILE --spool DIR. It must say the key %1.").arg(fingerprint));
    session.out().say(Terminal::tr("The providers are to post to the relay's public address with these paths:"));
    for (auto it = hooks->begin(); it != hooks->end(); ++it)
        session.out().say(QStringLiteral("  %1: %2").arg(it.key(), it->toString()));
    if (setup->hooks().isEmpty())
        session.out().warn(Terminal::tr("There is no account yet whose events a relay could keep."));
    warnOfShortTokens(session, *app);
    return Done;
}

// None when it is not good; then that has been said.
std::optional<RelaySource> sourceOf(Session &session, const Arguments &arguments)
{
    const auto url = RelayPull::checkedUrl(arguments.operand(0));
    if (!url) {
        session.wrongUsage(Terminal::tr("The address of a relay begins with https://; http:// is only for this computer itself (a tunnel)."));
        return {};
    }
    const QString caFile = arguments.option(QStringLiteral("ca-file"));
    return RelaySource{*url, caFile.isEmpty() ? QString() : QFileInfo(caFile).absoluteFilePath()};
}

int use(Session &session, const Arguments &arguments)
{
    const bool isOff = arguments.has(QStringLiteral("off"));
    if (isOff && !arguments.operand(0).isEmpty())
        return session.wrongUsage(Terminal::tr("Either an address or --off."));
    std::optional<RelaySource> wanted;
    if (isOff)
        wanted = RelaySource();
    else if (!arguments.operand(0).isEmpty() && !(wanted = sourceOf(session, arguments)))
        return WrongUsage;
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (wanted) {
        if (const auto set = await(app->relay().setSource(*wanted)); !set)
            return session.fail(set.error());
    }
    const auto source = await(app->relay().source());
    if (!source)
        return session.fail(source.error());
    session.out().document(QJsonObject{{QStringLiteral("url"), textOrNull(source->url.toString())}, {QStringLiteral("ca_file"), textOrNull(source->caFile)}});
    session.out().say(source->url.isEmpty() ? Terminal::tr("No relay is fetched from.")
                                            : Terminal::tr("The host of this installation fetches from %1.").arg(source->url.toString()));
    return Done;
}

QJsonObject reportJson(const RelayReport &report)
{
    return {{QStringLiteral("fetched"), report.fetched},
            {QStringLiteral("kept"), report.kept},
            {QStringLiteral("repeated"), report.repeated},
            {QStringLiteral("known"), report.known},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("dropped"), report.dropped},
            {QStringLiteral("unopened"), report.unopened},
            {QStringLiteral("strangers"), QJsonArray::fromStringList(report.strangers)},
            {QStringLiteral("staying"), report.staying()},
            {QStringLiteral("waiting"), report.waiting},
            {QStringLiteral("skew_ms"), qint64(report.skew.count())},
            {QStringLiteral("foreign_key"), report.isForeignKey}};
}

void tell(Session &session, const RelayReport &report)
{
    session.out().say(report.kept == 0 ? Terminal::tr("Nothing new.") : Terminal::tr("%n deliveries fetched and kept.", nullptr, report.kept));
    for (const QString &remark : relayRemarks(report.unopened, report.isForeignKey, report.strangers, report.ofStrangers, report.locked,
                                              report.refused + report.dropped, report.skew))
        session.out().warn(remark);
}

// Another process of this installation may be in the middle of it.
Result<RelayReport> pullWhenFree(RelayPull &pull, const RelaySource &source, const Interruption &interruption)
{
    const QDeadlineTimer patience(std::chrono::seconds(20));
    for (;;) {
        const auto report = awaitUntil(pull.pull(source), QDeadlineTimer(QDeadlineTimer::Forever), &interruption);
        if (!report)
            return error(ErrorKind::Cancelled);
        const bool isBusy = !*report && report->error().place == QLatin1String("relay_lock");
        if (!isBusy || patience.hasExpired())
            return *report;
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(std::chrono::milliseconds(200)), interruption);
        if (interruption.happened())
            return error(ErrorKind::Cancelled);
    }
}

int pullOnce(Session &session, Application &app, const RelaySource &source, const Interruption &interruption)
{
    const auto report = pullWhenFree(app.relay(), source, interruption);
    if (!report)
        return failRelay(session, report.error());
    if (const auto decoded = await(app.ingest().processPending()); !decoded)
        return session.fail(decoded.error());
    session.out().document(reportJson(*report));
    tell(session, *report);
    return report->staying() > 0 ? Failed : Done;
}

int pullOn(Session &session, Application &app, const RelaySource &source, const Interruption &interruption)
{
    session.out().warn(Terminal::tr("Fetching until stopped."));
    std::chrono::milliseconds rest = pause;
    while (!interruption.happened() && session.out().isHeard()) {
        const auto report = pullWhenFree(app.relay(), source, interruption);
        if (interruption.happened())
            break;
        if (report && report->fetched > 0) {
            session.out().line(reportJson(*report));
            tell(session, *report);
        } else if (!report) {
            session.out().line(QJsonObject{{QStringLiteral("error"), toJson(report.error())}});
            session.explain(report.error(), relaySentence(report.error()));
        }
        rest = report ? pause : std::min<std::chrono::milliseconds>(rest * 2, longestPause);
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(rest), interruption);
    }
    return Done;
}

int pull(Session &session, const Arguments &arguments)
{
    std::optional<RelaySource> source;
    if (!arguments.operand(0).isEmpty() && !(source = sourceOf(session, arguments)))
        return WrongUsage;
    const Interruption interruption;
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (!source) {
        const auto remembered = await(app->relay().source());
        if (!remembered)
            return session.fail(remembered.error());
        if (remembered->url.isEmpty())
            return session.wrongUsage(Terminal::tr("Which relay? Give its address, or remember one with “recadoctl relay use URL”."));
        source = *remembered;
    }
    return arguments.has(QStringLiteral("once")) ? pullOnce(session, *app, *source, interruption) : pullOn(session, *app, *source, interruption);
}

} // namespace

QList<Command> relayCommands()
{
    const auto words = [](const QString &word) { return QStringList{QStringLiteral("relay"), word}; };
    const QList<Operand> maybeUrl{{QStringLiteral("URL"), Operand::Count::AtMostOne}};
    const Option caFile{QStringLiteral("ca-file"), QStringLiteral("FILE"), Terminal::tr("certificates that are trusted besides the system's")};
    const QList<Option> settingUp{
        {QStringLiteral("out"), QStringLiteral("FILE"), Terminal::tr("the file to write; no secret is in it")},
        {QStringLiteral("name"), QStringLiteral("NAME"), Terminal::tr("what the relay is called (relay)")},
        {QStringLiteral("new-token"), {}, Terminal::tr("fetch with a new token from now on")},
    };
    const QList<Option> pulling{{QStringLiteral("once"), {}, Terminal::tr("fetch what is there, then end")}, caFile};
    const QList<Option> using_{{QStringLiteral("off"), {}, Terminal::tr("fetch from no relay any more")}, caFile};
    return {{words(QStringLiteral("key")), {}, {}, Terminal::tr("the key that a relay closes deliveries with; made once"), makeKey},
            {words(QStringLiteral("setup")), {}, settingUp, Terminal::tr("write the file that a relay's server needs"), setUp},
            {words(QStringLiteral("use")), maybeUrl, using_, Terminal::tr("let the host fetch from a relay, or say from which it does"), use},
            {words(QStringLiteral("pull")), maybeUrl, pulling, Terminal::tr("fetch from a relay what it has kept"), pull},
            relayServeCommand()};
}

} // namespace recado::cli
