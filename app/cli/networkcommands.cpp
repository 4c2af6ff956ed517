// recadoctl network show | set
#include "cli/families.h"
#include "cli/fileargument.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/doctorwords.h"
#include "services/networkservice.h"

#include <QFileInfo>

namespace recado::cli {

namespace {

constexpr qint64 passwordLimit = 4096;

QJsonObject networkJson(const net::NetworkSettings &settings, bool hasPassword)
{
    return {{QStringLiteral("mode"), toString(settings.mode)},
            {QStringLiteral("proxy"), textOrNull(settings.proxy.toString())},
            {QStringLiteral("user"), textOrNull(settings.user)},
            {QStringLiteral("has_password"), hasPassword},
            {QStringLiteral("exceptions"), QJsonArray::fromStringList(settings.exceptions)},
            {QStringLiteral("ca_file"), textOrNull(settings.caFile)}};
}

QString proxyWords(const net::NetworkSettings &settings)
{
    switch (settings.mode) {
    case net::NetworkSettings::Mode::System: return Terminal::tr("as the system says");
    case net::NetworkSettings::Mode::Direct: return Terminal::tr("none");
    case net::NetworkSettings::Mode::Manual: return settings.proxy.toString();
    }
    return {};
}

int show(Session &session, const net::NetworkSettings &settings, bool hasPassword)
{
    session.out().document(networkJson(settings, hasPassword));
    const QString none = Terminal::tr("none");
    session.out().table({{Terminal::tr("Proxy"), proxyWords(settings)},
                         {Terminal::tr("User at the proxy"), settings.user.isEmpty() ? none : settings.user},
                         {Terminal::tr("Password at the proxy"), hasPassword ? Terminal::tr("stored") : none},
                         {Terminal::tr("Reached without it"), settings.exceptions.isEmpty() ? none : settings.exceptions.join(QStringLiteral(", "))},
                         {Terminal::tr("Also trusted"), settings.caFile.isEmpty() ? none : settings.caFile}});
    return Done;
}

int showNetwork(Session &session, const Arguments &)
{
    Application *app = session.application();
    return app ? show(session, app->network().settings(), app->network().hasPassword()) : session.failed();
}

// "system", "none" or an address.
void readProxy(const QString &word, net::NetworkSettings &settings)
{
    using Mode = net::NetworkSettings::Mode;
    if (word == QLatin1String("system") || word == QLatin1String("none")) {
        settings.mode = word == QLatin1String("none") ? Mode::Direct : Mode::System;
        settings.proxy.clear();
        return;
    }
    settings.mode = Mode::Manual;
    settings.proxy = QUrl(word.contains(QLatin1String("://")) ? word : QStringLiteral("http://") + word, QUrl::StrictMode);
}

// The password from its file; none when it is not mentioned.
Result<std::optional<Secret>> readPassword(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("secret")))
        return std::optional<Secret>();
    const QString pair = arguments.option(QStringLiteral("secret"));
    const QString start = QStringLiteral("password=@");
    if (pair == QLatin1String("password="))
        return std::optional<Secret>(Secret());
    if (!pair.startsWith(start) || pair.size() == start.size())
        return error(ErrorKind::Invalid, QStringLiteral("not password=@FILE"), QStringLiteral("secret"));
    auto bytes = readFile(pair.mid(start.size()), passwordLimit);
    if (!bytes)
        return bytes.error();
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    return std::optional<Secret>(Secret(*bytes));
}

int setNetwork(Session &session, const Arguments &arguments)
{
    const auto password = readPassword(arguments);
    if (!password && password.error().place == QLatin1String("secret"))
        return session.wrongUsage(Terminal::tr("--secret needs password=@FILE, or password= to forget it: a secret never stands on the command line."));
    if (!password)
        return session.fail(password.error());
    Application *app = session.application();
    if (!app)
        return session.failed();
    net::NetworkSettings settings = app->network().settings();
    if (arguments.has(QStringLiteral("proxy")))
        readProxy(arguments.option(QStringLiteral("proxy")), settings);
    if (arguments.has(QStringLiteral("user")))
        settings.user = arguments.option(QStringLiteral("user"));
    if (arguments.has(QStringLiteral("except")))
        settings.exceptions = arguments.options(QStringLiteral("except"));
    if (arguments.has(QStringLiteral("ca-file"))) {
        const QString file = arguments.option(QStringLiteral("ca-file"));
        settings.caFile = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    }
    const auto saved = await(app->network().save(settings, *password));
    if (!saved)
        return session.fail(saved.error(), networkProblem(saved.error()));
    return show(session, *saved, app->network().hasPassword());
}

} // namespace

QList<Command> networkCommands()
{
    const QList<Option> options{
        {QStringLiteral("proxy"), QStringLiteral("system|none|URL"), Terminal::tr("http://HOST:PORT, socks5://HOST:PORT, none, or what the system says (the default)")},
        {QStringLiteral("user"), QStringLiteral("NAME"), Terminal::tr("at the proxy; empty: it asks for none")},
        {QStringLiteral("secret"), QStringLiteral("password=@FILE"), Terminal::tr("the password at the proxy, from a file; “password=” forgets it")},
        {QStringLiteral("except"), QStringLiteral("HOST"), Terminal::tr("reached without the proxy: a host, .suffix or 10.0.0.0/8; replaces what was there, empty: none"), true},
        {QStringLiteral("ca-file"), QStringLiteral("FILE"), Terminal::tr("certificates in PEM form that are trusted beside the system's; empty: none")},
    };
    return {{{QStringLiteral("network"), QStringLiteral("show")}, {}, {}, Terminal::tr("how this installation reaches the internet"), showNetwork},
            {{QStringLiteral("network"), QStringLiteral("set")}, {}, options, Terminal::tr("change proxy, exceptions and trusted certificates"), setNetwork}};
}

} // namespace recado::cli
