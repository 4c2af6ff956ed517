// recadoctl practice
#include "cli/families.h"
#include "cli/interruption.h"
#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "simulator/practiceprovider.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace recado::cli {

namespace {

// Empty when all is well.
QString readProviderOptions(const Arguments &arguments, simulator::PracticeOptions &options)
{
    if (arguments.has(QStringLiteral("gateway-header"))) {
        static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
        const QString header = arguments.option(QStringLiteral("gateway-header"));
        if (!name.match(header).hasMatch())
            return Terminal::tr("--gateway-header takes the name of a header, such as D360-API-KEY.");
        options.gatewayHeader = header.toLatin1();
    }
    if (arguments.has(QStringLiteral("token-lifetime"))) {
        bool good = false;
        options.tokenLifetime = std::chrono::seconds(arguments.option(QStringLiteral("token-lifetime")).toInt(&good));
        if (!good || options.tokenLifetime.count() < 1)
            return Terminal::tr("--token-lifetime takes a number of seconds.");
    }
    return {};
}

// A number above 0; 0 when it is not one.
int countFrom(const QString &text)
{
    return std::max(text.toInt(), 0);
}

// Empty when all is well.
QString readAdversity(const Arguments &arguments, simulator::Adversity &adversity)
{
    double together = 0;
    for (const QString &text : arguments.options(QStringLiteral("fault"))) {
        const auto share = simulator::faultShareFrom(text);
        together += share ? share->share : 2;
        if (together > 1)
            return Terminal::tr("--fault takes a fault and a share of the people, such as 0005:2%, together at most 100%.");
        adversity.shares.append(*share);
    }
    if (arguments.has(QStringLiteral("pause-template-after"))) {
        adversity.pauseTemplateAfter = countFrom(arguments.option(QStringLiteral("pause-template-after")));
        if (adversity.pauseTemplateAfter == 0)
            return Terminal::tr("--pause-template-after takes a number of messages.");
    }
    if (arguments.has(QStringLiteral("restrict-after"))) {
        const QString text = arguments.option(QStringLiteral("restrict-after"));
        const QString code = text.section(QLatin1Char(':'), 1);
        adversity.restrictAfter = countFrom(text.section(QLatin1Char(':'), 0, 0));
        if (!code.isEmpty())
            adversity.restrictionCode = code.toInt();
        if (adversity.restrictAfter == 0 || (adversity.restrictionCode != 131031 && adversity.restrictionCode != 368))
            return Terminal::tr("--restrict-after takes a number of messages, and perhaps the code: 500:131031 or 500:368.");
    }
    return {};
}

// Empty when all is well.
QString readLoad(const Arguments &arguments, simulator::PracticeOptions &options)
{
    constexpr int longestLatency = 600'000;
    options.quiet = arguments.has(QStringLiteral("quiet"));
    bool good = true;
    if (arguments.has(QStringLiteral("latency")))
        options.latency = std::chrono::milliseconds(arguments.option(QStringLiteral("latency")).toInt(&good));
    if (!good || options.latency.count() < 0 || options.latency.count() > longestLatency)
        return Terminal::tr("--latency takes a number of milliseconds.");
    if (arguments.has(QStringLiteral("wati-rate")))
        options.templateSendsPerTenSeconds = arguments.option(QStringLiteral("wati-rate")).toInt(&good);
    if (!good || options.templateSendsPerTenSeconds < 0)
        return Terminal::tr("--wati-rate takes a number of messages in ten seconds, 0 for no limit.");
    return readAdversity(arguments, options.adversity);
}

// Empty when all is well.
QString readOptions(const Arguments &arguments, simulator::PracticeOptions &options)
{
    bool good = true;
    if (arguments.has(QStringLiteral("port")))
        options.port = arguments.option(QStringLiteral("port")).toUShort(&good);
    if (!good)
        return Terminal::tr("--port takes a number from 0 to 65535.");
    if (arguments.has(QStringLiteral("seed")))
        options.seed = arguments.option(QStringLiteral("seed")).toUInt(&good);
    if (!good)
        return Terminal::tr("--seed takes a number.");
    if (arguments.has(QStringLiteral("pace")))
        options.pace = arguments.option(QStringLiteral("pace")).toDouble(&good);
    if (!good || !(options.pace >= 0) || options.pace > 1000)
        return Terminal::tr("--pace takes a number: 1 is a human pace, 0.1 ten times faster, 0 at once.");
    if (arguments.has(QStringLiteral("hook"))) {
        options.hook = QUrl(arguments.option(QStringLiteral("hook")), QUrl::StrictMode);
        if (!options.hook.isValid() || !options.hook.scheme().startsWith(QLatin1String("http")) || options.hook.host().isEmpty())
            return Terminal::tr("--hook takes an address such as http://127.0.0.1:8787/hook/…");
    }
    options.caFile = arguments.option(QStringLiteral("ca-file"));
    if (arguments.has(QStringLiteral("ca-file")) && !QFileInfo(options.caFile).isReadable())
        return Terminal::tr("--ca-file takes a PEM file that can be read.");
    const QString problem = readProviderOptions(arguments, options);
    return problem.isEmpty() ? readLoad(arguments, options) : problem;
}

int practice(Session &session, const Arguments &arguments)
{
    simulator::PracticeOptions options;
    if (const QString problem = readOptions(arguments, options); !problem.isEmpty())
        return session.wrongUsage(problem);
    const Interruption interruption;
    simulator::PracticeProvider provider(options);
    const auto url = provider.start();
    if (!url)
        return session.fail(url.error());
    const QJsonObject credentials = provider.credentials();
    session.out().line(credentials);
    session.out().say(Terminal::tr("The practice provider answers at %1").arg(url->toString()));
    session.out().say(QString::fromUtf8(QJsonDocument(credentials).toJson()).trimmed());
    while (!interruption.happened())
        sleepUntil(&interruption, &Interruption::interrupted, QDeadlineTimer(QDeadlineTimer::Forever), interruption);
    provider.stop();
    return Done;
}

} // namespace

QList<Command> practiceCommands()
{
    const QList<Option> options{
        {QStringLiteral("port"), QStringLiteral("P"), Terminal::tr("port, 0 for any free one (0)")},
        {QStringLiteral("seed"), QStringLiteral("N"), Terminal::tr("the same seed gives the same ids and pace (1)")},
        {QStringLiteral("pace"), QStringLiteral("X"), Terminal::tr("1 is a human pace, 0.1 ten times faster, 0 at once (1)")},
        {QStringLiteral("hook"), QStringLiteral("URL"), Terminal::tr("where to post the webhooks of every number of the Wati account")},
        {QStringLiteral("ca-file"), QStringLiteral("FILE"), Terminal::tr("certificates trusted beside the system's when posting webhooks to https")},
        {QStringLiteral("gateway-header"), QStringLiteral("NAME"),
         Terminal::tr("the header in which the gateway takes its key (D360-API-KEY)")},
        {QStringLiteral("token-lifetime"), QStringLiteral("S"), Terminal::tr("seconds that a token of Serpro is good for (600)")},
        {QStringLiteral("latency"), QStringLiteral("MS"), Terminal::tr("milliseconds before every answer (0)")},
        {QStringLiteral("quiet"), {}, Terminal::tr("no webhooks and no replies, for large runs")},
        {QStringLiteral("wati-rate"), QStringLiteral("N"), Terminal::tr("templates that Wati takes in ten seconds, 0 for any number (100)")},
        {QStringLiteral("fault"), QStringLiteral("CODE:SHARE"), Terminal::tr("a misfortune for a share of the people, such as 0005:2%"), true},
        {QStringLiteral("pause-template-after"), QStringLiteral("N"), Terminal::tr("the template of the message accepted as the Nth is paused (132015)")},
        {QStringLiteral("restrict-after"), QStringLiteral("N[:CODE]"),
         Terminal::tr("the account is restricted after N accepted messages, with 131031 or 368 (131031)")},
    };
    return {{{QStringLiteral("practice")}, {}, options, Terminal::tr("a provider to practise with, on this computer only"), practice}};
}

} // namespace recado::cli
