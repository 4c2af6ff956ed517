// recadoctl listener show | set
#include "cli/families.h"
#include "cli/listenersetup.h"
#include "cli/session.h"
#include "cli/usage.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/errorwords.h"

#include <QFileInfo>

namespace recado::cli {

namespace {

// Option of `listen` → setting.
const QList<QPair<QString, QString>> &optionSettings()
{
    static const QList<QPair<QString, QString>> pairs{
        {QStringLiteral("bind"), QStringLiteral("address")},
        {QStringLiteral("port"), QStringLiteral("port")},
        {QStringLiteral("tls-certificate"), QStringLiteral("tls_certificate")},
        {QStringLiteral("tls-key"), QStringLiteral("tls_key")},
        {QStringLiteral("client-authority"), QStringLiteral("client_authority")},
        {QStringLiteral("client-name"), QStringLiteral("client_name")},
        {QStringLiteral("client-required"), QStringLiteral("client_required")},
        {QStringLiteral("allow"), QStringLiteral("allow")},
        {QStringLiteral("trusted-proxy"), QStringLiteral("trusted_proxies")},
        {QStringLiteral("forward-field"), QStringLiteral("forward_field")},
    };
    return pairs;
}

// Another program, in another directory, reads it too.
QString settled(const QString &setting, const QString &value)
{
    static const QStringList files{QStringLiteral("tls_certificate"), QStringLiteral("tls_key"), QStringLiteral("client_authority")};
    return files.contains(setting) && !value.isEmpty() ? QFileInfo(value).absoluteFilePath() : value;
}

QJsonObject settingsJson(const ListenerSettings &settings)
{
    QJsonObject object;
    for (const QString &name : listenerSettingNames())
        object.insert(name, textOrNull(settings.value(name)));
    return object;
}

int show(Session &session, const ListenerSettings &settings)
{
    session.out().document(settingsJson(settings));
    QList<QStringList> rows{{Terminal::tr("Setting"), Terminal::tr("Value")}};
    for (const QString &name : listenerSettingNames())
        rows.append({name, settings.value(name, Terminal::tr("default"))});
    session.out().table(rows);
    return Done;
}

int showListener(Session &session, const Arguments &)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    const auto settings = await(app->listener().settings());
    return settings ? show(session, *settings) : session.fail(settings.error());
}

int setListener(Session &session, const Arguments &arguments)
{
    Application *app = session.application();
    if (!app)
        return session.failed();
    auto settings = await(app->listener().settings());
    if (!settings)
        return session.fail(settings.error());
    for (const QString &pair : arguments.operands()) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return session.wrongUsage(Terminal::tr("What is to be set is written as KEY=VALUE."));
        const QString name = pair.left(equals);
        const QString value = settled(name, pair.mid(equals + 1));
        if (!listenerSettingNames().contains(name))
            return session.wrongUsage(Terminal::tr("There is no setting “%1”. There are: %2.").arg(name, listenerSettingNames().join(QStringLiteral(", "))));
        if (value.isEmpty())
            settings->remove(name);
        else
            settings->insert(name, value);
    }
    if (const auto saved = await(app->listener().saveSettings(*settings)); !saved)
        return failSetting(session, saved.error());
    return show(session, *settings);
}

QString settingsHelp()
{
    const auto line = [](const char *name, const QString &words) { return usageLine(QStringLiteral("  ") + QLatin1String(name), words); };
    return line("address, port", Terminal::tr("where to listen (127.0.0.1, 8787)"))
        + line("tls_certificate, tls_key", Terminal::tr("PEM files of an own certificate, read again when they change"))
        + line("client_authority, client_name", Terminal::tr("mutual TLS: who signs the senders' certificates, and their name"))
        + line("client_required", Terminal::tr("yes: of everybody; no: of Meta's hooks only"))
        + line("allow", Terminal::tr("networks that may come, such as 203.0.113.0/24,2001:db8::/32; none: everybody"))
        + line("trusted_proxies", Terminal::tr("proxies that are believed where a request is from"))
        + line("forward_field", Terminal::tr("x-forwarded-for or forwarded: the one they write"))
        + line("requests_per_second", Terminal::tr("of one address (6000)"))
        + line("strangers_per_second", Terminal::tr("of one address, for hooks that do not exist (50)"))
        + line("connections", Terminal::tr("at a time (1024)"))
        + line("connections_per_address", Terminal::tr("at a time (256)"))
        + Terminal::tr("An empty value is the default. A listener that runs follows without dropping a connection.") + QLatin1Char('\n');
}

} // namespace

QList<Option> listenerOptions()
{
    return {
        {QStringLiteral("bind"), QStringLiteral("ADDR"), Terminal::tr("address to listen at (127.0.0.1)")},
        {QStringLiteral("port"), QStringLiteral("P"), Terminal::tr("port, 0 for any free one (8787)")},
        {QStringLiteral("tls-certificate"), QStringLiteral("FILE"), Terminal::tr("own TLS: PEM file of the certificate and its chain")},
        {QStringLiteral("tls-key"), QStringLiteral("FILE"), Terminal::tr("own TLS: PEM file of the key")},
        {QStringLiteral("client-authority"), QStringLiteral("FILE"), Terminal::tr("mutual TLS: PEM file of the authority of the senders' certificates")},
        {QStringLiteral("client-name"), QStringLiteral("NAME"), Terminal::tr("mutual TLS: the name in the senders' certificates")},
        {QStringLiteral("client-required"), QStringLiteral("yes|no"), Terminal::tr("mutual TLS of everybody, or of Meta's hooks only (no)")},
        {QStringLiteral("allow"), QStringLiteral("NETWORK"), Terminal::tr("a network that may come (everybody)"), true},
        {QStringLiteral("trusted-proxy"), QStringLiteral("NETWORK"), Terminal::tr("a proxy that is believed where a request is from"), true},
        {QStringLiteral("forward-field"), QStringLiteral("NAME"), Terminal::tr("what it writes: x-forwarded-for or forwarded (x-forwarded-for)")},
    };
}

ListenerSettings listenerSettingsFrom(const Arguments &arguments)
{
    ListenerSettings settings;
    for (const auto &[option, setting] : optionSettings()) {
        if (arguments.has(option))
            settings.insert(setting, settled(setting, arguments.options(option).join(QLatin1Char(','))));
    }
    return settings;
}

int failSetting(Session &session, const Error &error)
{
    if (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Tls)
        return session.fail(error, Terminal::tr("%1 is no good: %2.").arg(error.place, error.detail));
    return session.fail(error);
}

QList<Command> listenerCommands()
{
    return {{{QStringLiteral("listener"), QStringLiteral("show")}, {}, {}, Terminal::tr("how the listener is set up"), showListener},
            {{QStringLiteral("listener"), QStringLiteral("set")}, {{QStringLiteral("KEY=VALUE"), Operand::Count::AtLeastOne}}, {},
             Terminal::tr("set up the listener, also one that runs"), setListener, settingsHelp()}};
}

} // namespace recado::cli
