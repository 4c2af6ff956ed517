// The ways to the providers: name, connection, certificate, proxy, somebody in between; and the clock, by the answers' Date.
#include "net/retry.h"
#include "net/trace.h"
#include "providers/provider.h"
#include "services/doctor/checks.h"
#include "services/networkservice.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace recado::doctor {

namespace {

constexpr int soonDays = 14;
constexpr std::chrono::seconds clockAttention(10);
constexpr std::chrono::seconds clockBroken(300); // times of events further ahead than that are not believed (domain/timedoubt.h)

net::Request question(const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.connectTimeout = std::chrono::seconds(8);
    request.totalTimeout = std::chrono::seconds(12);
    request.maxAnswerBytes = 1024 * 1024;
    return request;
}

QUrl rootOf(const QUrl &url)
{
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    root.setPort(url.port());
    root.setPath(QStringLiteral("/"));
    return root;
}

QString shownHost(const QUrl &url)
{
    return url.authority(); // an address of the sixth version with its brackets
}

// ("Verify result codes", OpenSSL x509_vfy.h.)
const char *certificateRemedy(const net::Trace &trace)
{
    constexpr int notYetValid = 9;
    constexpr int expired = 10;
    constexpr int selfSigned = 18;
    constexpr int unknownIssuers = 21;
    if (trace.verifyResult == notYetValid)
        return "set_clock";
    if (trace.verifyResult == expired)
        return "certificate_expired";
    if (trace.verifyResult >= selfSigned && trace.verifyResult <= unknownIssuers)
        return "trust_authority";
    return "certificate_name";
}

// By libcurl's own word for how far it came ("libcurl error codes").
const char *connectionRemedy(const net::Outcome &outcome, const net::Trace &trace)
{
    if (trace.proxyStatus == 407)
        return "proxy_login";
    if (trace.proxyStatus >= 300)
        return "proxy_refuses";
    switch (trace.curlCode) {
    case net::curlcode::couldntResolveProxy: return "proxy_address";
    case net::curlcode::couldntResolveHost: return "resolve_name";
    case net::curlcode::peerFailedVerification: return certificateRemedy(trace);
    case net::curlcode::badCaFile: return "ca_file";
    case net::curlcode::proxy: return "proxy_address";
    default: break;
    }
    if (outcome.error.place == QLatin1String("proxy")) // 407 without a tunnel
        return "proxy_login";
    if (!trace.proxy.isEmpty() && trace.connected.count() == 0)
        return "proxy_address";
    if (trace.connected.count() == 0)
        return "reach_host";
    return outcome.error.kind == ErrorKind::Tls ? "secure_connection" : "host_answers";
}

QJsonObject certificateFacts(const net::Trace &trace, Instant now)
{
    if (trace.chain.isEmpty())
        return {};
    const net::SeenCertificate &own = trace.chain.first();
    QJsonObject facts{{QStringLiteral("subject"), own.subject}, {QStringLiteral("issuer"), own.issuer}, {QStringLiteral("chain"), trace.chain.size()}, {QStringLiteral("until"), timeOrNull(own.until)}};
    if (own.until)
        facts.insert(QStringLiteral("days_left"), qint64(std::chrono::floor<std::chrono::days>(*own.until - now).count()));
    return facts;
}

QJsonObject hostFacts(const HostAnswer &answer, const net::Trace &trace)
{
    QJsonObject facts{{QStringLiteral("host"), answer.url.host()},
                      {QStringLiteral("port"), answer.url.port(answer.url.scheme() == QLatin1String("https") ? 443 : 80)},
                      {QStringLiteral("secure"), answer.url.scheme() == QLatin1String("https")},
                      {QStringLiteral("proxy"), trace.proxy.isEmpty() ? QJsonValue() : QJsonValue(trace.proxy)},
                      {QStringLiteral("address"), trace.address.isEmpty() ? QJsonValue() : QJsonValue(trace.address)},
                      {QStringLiteral("resolved_ms"), qint64(trace.resolved.count())},
                      {QStringLiteral("connected_ms"), qint64(trace.connected.count())},
                      {QStringLiteral("secured_ms"), qint64(trace.secured.count())},
                      {QStringLiteral("answered_ms"), qint64(trace.answered.count())},
                      {QStringLiteral("curl"), trace.curlCode},
                      {QStringLiteral("verify"), trace.verifyResult}};
    if (trace.proxyStatus != 0)
        facts.insert(QStringLiteral("proxy_status"), trace.proxyStatus);
    if (answer.outcome.transfer == net::Transfer::Answered)
        facts.insert(QStringLiteral("status"), answer.outcome.response.status);
    else
        facts.insert(QStringLiteral("error"), toString(answer.outcome.error.kind));
    if (const QJsonObject certificate = certificateFacts(trace, answer.askedAt); !certificate.isEmpty())
        facts.insert(QStringLiteral("certificate"), certificate);
    return facts;
}

} // namespace

QList<QUrl> hostsOf(const QList<Account> &accounts)
{
    QList<QUrl> hosts;
    const auto add = [&hosts](const QUrl &url) {
        if (!url.host().isEmpty() && !hosts.contains(rootOf(url)))
            hosts.append(rootOf(url));
    };
    for (const Account &account : accounts) {
        const auto provider = providerFor(account.provider);
        if (!provider || account.provider == ProviderKind::Practice)
            continue; // the practice provider is a part of the program, there while it runs
        if (const auto login = provider->loginRequest(account, {}))
            add(login->url);
        add(provider->templatesRequest(account, {}, {}).url);
        add(QUrl(account.setting(QStringLiteral("base_url"))));
    }
    return hosts;
}

bool isCaptivePortal(const QUrl &url, const net::Outcome &outcome)
{
    if (outcome.transfer != net::Transfer::Answered || url.scheme() == QLatin1String("https"))
        return false; // nobody can answer in the place of a host whose certificate was verified
    const net::Response &response = outcome.response;
    if (response.status == 511) // RFC 6585, "Network Authentication Required"
        return true;
    const QUrl location(QString::fromUtf8(response.header("Location")));
    return response.status >= 300 && response.status < 400 && !location.host().isEmpty() && location.host() != url.host();
}

QFuture<HostAnswer> askHost(const Core &core, const QUrl &host, QObject *context)
{
    const Instant at = core.now();
    auto trace = std::make_shared<net::Trace>();
    return core.http->send(question(host), trace)
        .then(context, [&core, host, at, trace, context](const net::Outcome &outcome) -> QFuture<HostAnswer> {
            HostAnswer answer{host, outcome, *trace, {}, at};
            const bool mayBePortal = host.scheme() == QLatin1String("https") && outcome.transfer != net::Transfer::Answered
                && trace->proxy.isEmpty() && trace->curlCode != net::curlcode::couldntResolveHost && !net::isThisComputer(host.host());
            if (!mayBePortal)
                return ready(answer);
            QUrl plain = host;
            plain.setScheme(QStringLiteral("http"));
            plain.setPort(-1);
            return core.http->send(question(plain)).then(context, [answer](const net::Outcome &second) {
                HostAnswer both = answer;
                both.plain = second;
                return both;
            });
        })
        .unwrap();
}

DoctorCheck hostCheck(const HostAnswer &answer)
{
    const net::Trace &trace = answer.trace;
    QJsonObject evidence = hostFacts(answer, trace);
    const QString subject = shownHost(answer.url);
    QUrl plain = answer.url;
    plain.setScheme(QStringLiteral("http"));
    const bool isPortal = isCaptivePortal(answer.url, answer.outcome) || (answer.plain && isCaptivePortal(plain, *answer.plain));
    evidence.insert(QStringLiteral("captive_portal"), isPortal);
    if (isPortal)
        return check("network.host", State::Broken, evidence, "captive_portal", subject);
    if (answer.outcome.transfer != net::Transfer::Answered) {
        // Connected, secured, and then silent: the host is there, and may have its own trouble.
        const bool isThere = answer.outcome.transfer == net::Transfer::Uncertain;
        return check("network.host", isThere ? State::Attention : State::Broken, evidence, connectionRemedy(answer.outcome, trace), subject);
    }
    const QJsonValue daysLeft = evidence.value(QLatin1String("certificate")).toObject().value(QLatin1String("days_left"));
    if (daysLeft.isDouble() && daysLeft.toInteger() < soonDays)
        return check("network.host", State::Attention, evidence, "certificate_ends", subject);
    if (answer.outcome.response.status >= 500)
        return check("network.host", State::Attention, evidence, "host_trouble", subject);
    return check("network.host", State::Ok, evidence, "", subject);
}

std::optional<std::chrono::seconds> clockLead(const HostAnswer &answer)
{
    if (answer.outcome.transfer != net::Transfer::Answered || isCaptivePortal(answer.url, answer.outcome))
        return {};
    const auto theirs = net::httpDate(answer.outcome.response.header("Date"));
    if (!theirs)
        return {};
    // Told somewhere between asking and the last byte, cut to a second.
    const Instant ours = answer.askedAt + answer.outcome.elapsed / 2;
    return std::chrono::round<std::chrono::seconds>(ours - (*theirs + std::chrono::milliseconds(500)));
}

DoctorCheck clockCheck(const QList<HostAnswer> &answers)
{
    QJsonArray asked;
    QList<std::chrono::seconds> leads;
    for (const HostAnswer &answer : answers) {
        if (const auto lead = clockLead(answer)) {
            leads.append(*lead);
            asked.append(QJsonObject{{QStringLiteral("host"), answer.url.host()}, {QStringLiteral("ahead_s"), qint64(lead->count())}});
        }
    }
    QJsonObject evidence{{QStringLiteral("hosts"), asked},
                         {QStringLiteral("attention_s"), qint64(clockAttention.count())},
                         {QStringLiteral("broken_s"), qint64(clockBroken.count())}};
    if (leads.isEmpty())
        return check("clock", State::Skipped, evidence);
    // The one in the middle: a single host whose own clock is wrong does not make ours wrong.
    std::sort(leads.begin(), leads.end());
    const auto lead = leads[(leads.size() - 1) / 2];
    evidence.insert(QStringLiteral("ahead_s"), qint64(lead.count()));
    const auto distance = std::chrono::abs(lead);
    if (distance > clockAttention)
        return check("clock", distance > clockBroken ? State::Broken : State::Attention, evidence, "set_clock");
    return check("clock", State::Ok, evidence);
}

DoctorCheck networkCheck(const NetworkService &network)
{
    const net::NetworkSettings &settings = network.settings();
    QJsonObject evidence{{QStringLiteral("mode"), toString(settings.mode)},
                         {QStringLiteral("proxy"), settings.proxy.isEmpty() ? QJsonValue() : QJsonValue(settings.proxy.toString())},
                         {QStringLiteral("has_user"), !settings.user.isEmpty()},
                         {QStringLiteral("has_password"), network.hasPassword()},
                         {QStringLiteral("exceptions"), settings.exceptions.size()},
                         {QStringLiteral("ca_file"), settings.caFile.isEmpty() ? QJsonValue() : QJsonValue(settings.caFile)}};
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isReadable())
        return check("network.settings", State::Broken, evidence, "ca_file");
    if (const auto &problem = network.passwordProblem()) {
        evidence.insert(QStringLiteral("password_error"), toString(problem->kind));
        return check("network.settings", State::Attention, evidence, "proxy_password");
    }
    return check("network.settings", State::Ok, evidence);
}

} // namespace recado::doctor
