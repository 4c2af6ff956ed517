#include "services/linkcheck.h"

#include "domain/mediarules.h"
#include "services/core.h"
#include "services/mediabytes.h"

#include <QHostAddress>

namespace recado {

namespace {

using SteadyClock = std::chrono::steady_clock;
using Severity = ContentProblem::Severity;

constexpr int mostRedirects = 5;
constexpr std::chrono::seconds timeForAll(15);
constexpr qint64 mostBytes = 262'144; // of a server that does not know ranges
constexpr qint64 firstBytes = 4096;

bool isThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

ContentProblem problem(const char *rule, const QString &limit = {}, const QString &actual = {}, Severity severity = Severity::Error)
{
    return {QStringLiteral("file"), QString::fromLatin1(rule), limit, actual, severity, {}};
}

// One check under way.
struct Walk {
    net::HttpClient &http;
    QObject *context;
    QString kind;
    SteadyClock::time_point deadline;
    bool mayStayHere; // the link itself leads to this computer
    LinkReport report;
};
using WalkPtr = std::shared_ptr<Walk>;
using Answer = QFuture<Result<LinkReport>>;

Answer ask(const WalkPtr &walk, const QUrl &url, const QByteArray &method);

Answer done(const WalkPtr &walk)
{
    return ready(Result<LinkReport>(walk->report));
}

Answer doneWith(const WalkPtr &walk, const ContentProblem &found)
{
    walk->report.problems += found;
    return done(walk);
}

bool isUseless(const QString &mimeType)
{
    return mimeType.isEmpty() || mimeType == QLatin1String("application/octet-stream") || mimeType == QLatin1String("binary/octet-stream");
}

Answer judge(const WalkPtr &walk)
{
    const LinkReport &report = walk->report;
    if (report.status == 401 || report.status == 403 || report.status == 407)
        return doneWith(walk, problem("link_login", {}, QString::number(report.status)));
    if (report.status < 200 || report.status > 299)
        return doneWith(walk, problem("link_status", {}, QString::number(report.status)));
    if (report.mimeType == QLatin1String("text/html"))
        return doneWith(walk, problem("link_page"));
    if (isUseless(report.mimeType))
        return doneWith(walk, problem("link_type_unknown", {}, {}, Severity::Warning));
    MediaFacts facts;
    facts.kind = walk->kind;
    facts.mimeType = report.mimeType;
    facts.bytes = report.bytes < 0 ? 1 : report.bytes;
    walk->report.problems += checkMedia(facts);
    return done(walk);
}

// What the header lines tell; an answer to a range names the whole in Content-Range: bytes 0-4095/81920.
void note(const net::Response &response, LinkReport &report)
{
    report.status = response.status;
    report.mimeType = QString::fromLatin1(response.header("Content-Type").split(';').first().trimmed().toLower());
    bool isNumber = false;
    const QByteArray range = response.header("Content-Range");
    const QByteArray length = response.status == 206 ? range.mid(range.lastIndexOf('/') + 1) : response.header("Content-Length");
    const qint64 bytes = length.trimmed().toLongLong(&isNumber);
    report.bytes = isNumber && bytes >= 0 ? bytes : -1;
    if (isUseless(report.mimeType) && !response.body.isEmpty() && response.status < 300)
        report.mimeType = factsOf(response.body).mimeType.section(QLatin1Char(';'), 0, 0);
}

Answer follow(const WalkPtr &walk, const QUrl &from, const QByteArray &location)
{
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (++walk->report.redirects > mostRedirects)
        return doneWith(walk, problem("link_redirects", QString::number(mostRedirects)));
    const bool isHere = isThisComputer(to);
    const bool isSafe = isHere ? walk->mayStayHere : to.scheme() == QLatin1String("https");
    if (!to.isValid() || !isSafe || !to.userInfo().isEmpty())
        return doneWith(walk, problem("link_insecure"));
    return ask(walk, to, "HEAD");
}

Answer read(const WalkPtr &walk, const QUrl &url, const QByteArray &method, const net::Outcome &outcome)
{
    LinkReport &report = walk->report;
    const bool isFirst = method == "HEAD";
    if (outcome.transfer != net::Transfer::Answered) {
        if (isFirst && outcome.transfer == net::Transfer::Uncertain && outcome.error.kind != ErrorKind::Timeout)
            return ask(walk, url, "GET"); // some servers hang up on HEAD
        const bool isLong = outcome.error.kind == ErrorKind::BadAnswer;
        if (isLong && report.status == 0)
            report.status = 200; // it sends more than was asked for
        return isLong ? judge(walk) : doneWith(walk, problem("link_unreachable", {}, toString(outcome.error.kind)));
    }
    const net::Response &response = outcome.response;
    if (response.status >= 300 && response.status < 400 && !response.header("Location").isEmpty())
        return follow(walk, url, response.header("Location"));
    note(response, report);
    // A refusal of HEAD says nothing about GET: signed links are signed for one of them.
    const bool isEnough = response.status < 300 && !isUseless(report.mimeType) && report.bytes >= 0;
    return isFirst && !isEnough ? ask(walk, url, "GET") : judge(walk);
}

Answer ask(const WalkPtr &walk, const QUrl &url, const QByteArray &method)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(walk->deadline - SteadyClock::now());
    if (left.count() <= 0)
        return doneWith(walk, problem("link_unreachable", {}, toString(ErrorKind::Timeout)));
    walk->report.address = url;
    net::Request request;
    request.method = method;
    request.url = url;
    request.headers = {{"Accept", "*/*"}};
    if (method == "GET")
        request.headers += {"Range", "bytes=0-" + QByteArray::number(firstBytes - 1)};
    request.connectTimeout = left;
    request.totalTimeout = left;
    request.maxAnswerBytes = mostBytes;
    return walk->http.send(request)
        .then(walk->context, [walk, url, method](const net::Outcome &outcome) { return read(walk, url, method, outcome); })
        .unwrap();
}

} // namespace

QFuture<Result<LinkReport>> checkLink(net::HttpClient &http, QObject *context, const QUrl &link, const QString &wantedKind)
{
    const bool isHere = isThisComputer(link);
    const bool isWeb = link.scheme() == QLatin1String("https") || (isHere && link.scheme() == QLatin1String("http"));
    if (!link.isValid() || !isWeb || link.host().isEmpty() || !link.userInfo().isEmpty())
        return ready(Result<LinkReport>(error(ErrorKind::Invalid, QStringLiteral("not a web address with https"), QStringLiteral("link"))));
    const auto walk = std::make_shared<Walk>(Walk{http, context, wantedKind, SteadyClock::now() + timeForAll, isHere, {}});
    return ask(walk, link, "HEAD");
}

} // namespace recado
