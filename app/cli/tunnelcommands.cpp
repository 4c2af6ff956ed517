// recadoctl tunnel show | set | off
#include "cli/families.h"
#include "cli/fileargument.h"
#include "cli/reachjson.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/reachwords.h"

namespace recado::cli {

namespace {

constexpr qint64 secretLimit = 16 * 1024;

int show(Session &session, Application &app, const TunnelSettings &settings)
{
    const auto address = await(app.reachability().readPublicAddress());
    const bool isUp = address && address->source == PublicAddress::Source::Tunnel;
    QJsonObject object = toJson(settings);
    object.insert(QStringLiteral("url"), isUp ? QJsonValue(address->url.toString()) : QJsonValue());
    session.out().document(object);
    if (!settings.isSet()) {
        session.out().say(Terminal::tr("No tunnel is set up."));
        return Done;
    }
    const QString none = Terminal::tr("none");
    session.out().table({{Terminal::tr("Command"), settings.command},
                         {Terminal::tr("Secrets in its environment"), settings.secrets.isEmpty() ? none : settings.secrets.join(QStringLiteral(", "))},
                         {Terminal::tr("Pattern of its address"), settings.urlPattern.isEmpty() ? Terminal::tr("default") : settings.urlPattern},
                         {Terminal::tr("Switched on"), settings.isOn ? Terminal::tr("yes") : Terminal::tr("no")},
                         {Terminal::tr("Address"), isUp ? address->url.toString() : none}});
    return Done;
}

int showTunnel(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto settings = await(app->tunnel().settings());
    return settings ? show(session, *app, *settings) : session.fail(settings.error());
}

// NAME=@FILE, or NAME= to forget it.
Result<QMap<QString, Secret>> readSecrets(const Arguments &arguments, QStringList &forgotten)
{
    QMap<QString, Secret> secrets;
    for (const QString &pair : arguments.options(QStringLiteral("secret"))) {
        const QString name = pair.section(QLatin1Char('='), 0, 0);
        const QString rest = pair.mid(name.size() + 1);
        if (name.isEmpty() || !pair.contains(QLatin1Char('=')) || (!rest.isEmpty() && (!rest.startsWith(QLatin1Char('@')) || rest.size() == 1)))
            return error(ErrorKind::Invalid, QStringLiteral("not NAME=@FILE"), QStringLiteral("secret_option"));
        if (rest.isEmpty()) {
            forgotten.append(name);
            continue;
        }
        auto bytes = readFile(rest.mid(1), secretLimit);
        if (!bytes)
            return bytes.error();
        while (bytes->endsWith('\n') || bytes->endsWith('\r'))
            bytes->chop(1);
        secrets.insert(name, Secret(*bytes));
    }
    return secrets;
}

int setTunnel(Session &session, const Arguments &arguments)
{
    QStringList forgotten;
    const auto secrets = readSecrets(arguments, forgotten);
    if (!secrets && secrets.error().place == QLatin1String("secret_option"))
        return session.wrongUsage(Terminal::tr("--secret needs NAME=@FILE, or NAME= to forget it: a secret never stands on the command line."));
    if (!secrets)
        return session.fail(secrets.error());
    Application *app = session.application();
    if (!app)
        return session.failed();
    auto settings = await(app->tunnel().settings());
    if (!settings)
        return session.fail(settings.error());
    if (!arguments.operand(0).isEmpty())
        settings->command = arguments.operand(0);
    if (arguments.has(QStringLiteral("url-pattern")))
        settings->urlPattern = arguments.option(QStringLiteral("url-pattern"));
    settings->secrets.removeIf([&forgotten](const QString &name) { return forgotten.contains(name); });
    settings->isOn = true;
    if (Tunnel::seemsToHoldSecret(settings->command))
        session.out().warn(Terminal::tr("A word of this command looks like a secret. Everybody on this computer can read it in the list of processes; give it with --secret "
                                        "and let the client read its environment."));
    const auto saved = await(app->tunnel().save(*settings, *secrets));
    return saved ? show(session, *app, *saved) : session.fail(saved.error(), tunnelProblem(saved.error()));
}

int switchOff(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    if (arguments.has(QStringLiteral("forget"))) {
        const auto forgotten = await(app->tunnel().forget());
        return forgotten ? show(session, *app, {}) : session.fail(forgotten.error());
    }
    auto settings = await(app->tunnel().settings());
    if (!settings)
        return session.fail(settings.error());
    if (!settings->isSet())
        return show(session, *app, *settings);
    settings->isOn = false;
    const auto saved = await(app->tunnel().save(*settings));
    return saved ? show(session, *app, *saved) : session.fail(saved.error(), tunnelProblem(saved.error()));
}

} // namespace

QList<Command> tunnelCommands()
{
    const QString tunnel = QStringLiteral("tunnel");
    const QList<Option> options{
        {QStringLiteral("secret"), QStringLiteral("NAME=@FILE"), Terminal::tr("an environment variable of the client, from a file into the keychain; “NAME=” forgets it"), true},
        {QStringLiteral("url-pattern"), QStringLiteral("REGEX"), Terminal::tr("finds the public address in its output; empty: Recado's own way")},
    };
    return {{{tunnel, QStringLiteral("show")}, {}, {}, Terminal::tr("the tunnel client that runs beside the listener"), showTunnel},
            {{tunnel, QStringLiteral("set")}, {{QStringLiteral("COMMAND"), Operand::Count::AtMostOne}}, options,
             Terminal::tr("run this client beside the listener, e.g. 'cloudflared tunnel --url {url}'"), setTunnel,
             Terminal::tr("{port} and {url} stand for where the listener is. The command is run without a shell.")},
            {{tunnel, QStringLiteral("off")}, {}, {{QStringLiteral("forget"), {}, Terminal::tr("also forget the command and its secrets")}}, Terminal::tr("end it, and run it no more"), switchOff}};
}

} // namespace recado::cli
