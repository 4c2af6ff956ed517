#include "providers/meta/metasettings.h"

#include "providers/neutral/webaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace recado::meta {

namespace {

using Settings = QMap<QString, QString>;

constexpr int standardThroughput = 80; // messages a second of a number, sent and received
constexpr int highestThroughput = 1000; // after the automatic upgrade

Error fault(const char *setting, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(setting));
}

bool isDigits(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]+$"));
    return pattern.match(text).hasMatch();
}

// "v23.0" from "23", "v23", "V23.0/"; empty when it is no version.
QString versionOf(const QString &written)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^/?v?(\d{1,3})(?:\.(\d{1,2}))?/?$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(written);
    if (!match.hasMatch())
        return {};
    const QString minor = match.captured(2).isEmpty() ? QStringLiteral("0") : match.captured(2);
    return QStringLiteral("v%1.%2").arg(match.captured(1).toInt()).arg(minor.toInt());
}

// People paste whole endpoints out of the documentation: what stands before the version, or before the first id, is the address; the
// version is told as well.
struct Pasted {
    QString prefix;
    QString version;
};

Pasted pastedPath(const QUrl &url)
{
    Pasted pasted;
    for (const QString &segment : url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const bool isVersion = segment.startsWith(QLatin1Char('v'), Qt::CaseInsensitive) && !versionOf(segment).isEmpty();
        if (isVersion)
            pasted.version = versionOf(segment);
        if (isVersion || isDigits(segment))
            break;
        pasted.prefix += QLatin1Char('/') + segment;
    }
    return pasted;
}

Result<void> putAddressRight(Settings *settings)
{
    QString text = settings->value(QStringLiteral("base_url"));
    if (text.isEmpty())
        text = defaultBaseUrl();
    const auto url = neutral::webAddress(text, QStringLiteral("base_url"));
    if (!url)
        return url.error();

    const QString written = settings->value(QStringLiteral("graph_version"));
    const QString given = versionOf(written);
    if (!written.isEmpty() && given.isEmpty())
        return fault("graph_version", QStringLiteral("a version looks like %1").arg(defaultGraphVersion()));
    const Pasted pasted = pastedPath(*url);
    if (!given.isEmpty() && !pasted.version.isEmpty() && given != pasted.version)
        return fault("graph_version", QStringLiteral("another version than in base_url"));
    const QString version = !given.isEmpty() ? given : !pasted.version.isEmpty() ? pasted.version : defaultGraphVersion();

    const QUrl root = url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    settings->insert(QStringLiteral("base_url"), root.toString() + pasted.prefix);
    settings->insert(QStringLiteral("graph_version"), version);
    return {};
}

Result<void> putIdsRight(Settings *settings)
{
    for (const char *name : {"waba_id", "app_id"}) {
        const QString key = QString::fromLatin1(name);
        QString id = settings->value(key).simplified();
        id.remove(QLatin1Char(' '));
        if (id.isEmpty())
            settings->remove(key);
        else if (!isDigits(id))
            return fault(name, QStringLiteral("digits only"));
        else
            settings->insert(key, id);
    }
    return {};
}

int throughputOf(const Account &account)
{
    const int given = account.setting(QStringLiteral("throughput")).toInt();
    return given > 0 ? std::min(given, highestThroughput) : standardThroughput;
}

} // namespace

Result<Account> normalised(Account account)
{
    for (QString &value : account.settings)
        value = value.trimmed();
    if (const auto address = putAddressRight(&account.settings); !address)
        return address.error();
    if (const auto ids = putIdsRight(&account.settings); !ids)
        return ids.error();
    const QString throughput = account.setting(QStringLiteral("throughput"));
    if (throughput.isEmpty())
        account.settings.remove(QStringLiteral("throughput"));
    else if (!isDigits(throughput) || throughput.toInt() < 1 || throughput.toInt() > highestThroughput)
        return fault("throughput", QStringLiteral("messages a second, 1 to %1").arg(highestThroughput));
    return account;
}

QUrl endpoint(const Account &account, const QString &node, const QString &edge, const Query &query)
{
    if (node.isEmpty())
        return {};
    QString base = account.setting(QStringLiteral("base_url"), defaultBaseUrl());
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QByteArray url = base.toUtf8() + '/' + account.setting(QStringLiteral("graph_version"), defaultGraphVersion()).toUtf8() + '/'
                     + QUrl::toPercentEncoding(node);
    if (!edge.isEmpty())
        url += '/' + QUrl::toPercentEncoding(edge);
    char separator = '?';
    for (const auto &[name, value] : query) {
        url += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QByteArray tokenIn(const Credentials &secrets)
{
    QByteArray token = secrets.value(QStringLiteral("token")).reveal().simplified();
    token.replace('"', QByteArray());
    for (const char *scheme : {"bearer ", "oauth "}) {
        if (token.left(qstrlen(scheme)).toLower() == scheme)
            token = token.mid(qstrlen(scheme));
    }
    return token.replace(' ', QByteArray());
}

net::Request getRequest(const Credentials &secrets, const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer " + tokenIn(secrets), true}, {"Accept", "application/json", false}};
    return request;
}

net::Request postRequest(const Credentials &secrets, const QUrl &url, const QJsonObject &body)
{
    net::Request request = getRequest(secrets, url);
    request.method = "POST";
    request.headers += {"Content-Type", "application/json", false};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QString wabaId(const Account &account)
{
    return account.setting(QStringLiteral("waba_id"));
}

QString appId(const Account &account)
{
    return account.setting(QStringLiteral("app_id"));
}

bool mayReceiveToken(const Account &account, const QUrl &url)
{
    const QUrl base(account.setting(QStringLiteral("base_url"), defaultBaseUrl()));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port())
        return true;
    if (url.scheme() != QLatin1String("https") || url.port(443) != 443)
        return false;
    // Media addresses are of lookaside.fbsbx.com today; the OpenAPI document's examples have fbcdn.net and whatsapp.net. All are Meta's.
    for (const char *domain : {"graph.facebook.com", "fbsbx.com", "fbcdn.net", "whatsapp.net"}) {
        const QString host = url.host().toLower();
        const QLatin1String name(domain);
        if (host == name || host.endsWith(QString(QLatin1Char('.')) + name))
            return true;
    }
    return false;
}

QMap<QString, RateLimit> rateLimits(const Account &account)
{
    using namespace std::chrono_literals;
    // Per number, and counting what is received too: one bucket for all numbers of the account is on the safe side. Management calls:
    // 5000 an hour once a number is registered; asked for evenly rather than all at once.
    return {{messagesBucket(), {throughputOf(account), 1000ms}}, {managementBucket(), {80, 60'000ms}}};
}

} // namespace recado::meta
