#include "providers/gateway/gatewaysettings.h"

#include "providers/neutral/webaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace recado::gateway {

namespace {

using Settings = QMap<QString, QString>;

constexpr int usualRate = 70;
constexpr int highestRate = 1000;

QString bearerHeader() { return QStringLiteral("Authorization: Bearer"); }
QString usualLoginPath() { return QStringLiteral("/v1/users/login"); }

Error fault(const char *setting, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(setting));
}

// What stands before the dialect's own part of the path: people paste whole endpoints out of the documentation.
QString prefixOf(const QUrl &url)
{
    static const QStringList nodes{QStringLiteral("messages"), QStringLiteral("media"), QStringLiteral("users"),
                                   QStringLiteral("health"), QStringLiteral("configs"), QStringLiteral("contacts"),
                                   QStringLiteral("account"), QStringLiteral("settings")};
    const QStringList segments = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QString prefix;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isVersion = segments[i].compare(QLatin1String("v1"), Qt::CaseInsensitive) == 0;
        if (isVersion && (i + 1 == segments.size() || nodes.contains(segments[i + 1])))
            break;
        prefix += QLatin1Char('/') + segments[i];
    }
    return prefix;
}

Result<void> putAddressRight(Settings *settings)
{
    const QString key = QStringLiteral("base_url");
    const auto url = neutral::webAddress(settings->value(key), key);
    if (!url)
        return url.error();
    const QString prefix = prefixOf(*url);
    if (prefix.contains(QLatin1String("/..")))
        return fault("base_url", QStringLiteral("not a path"));
    const QUrl root = url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    settings->insert(key, root.toString(QUrl::FullyEncoded) + prefix);
    return {};
}

// RFC 9110 §5.1, and no field that the client or the codec itself writes.
bool isKeyHeader(const QString &name)
{
    static const QRegularExpression token(QStringLiteral(R"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}\z)"));
    static const QRegularExpression taken(
        QStringLiteral(R"(\A(host|accept.*|content-.*|proxy-.*|connection|keep-alive|cookie|expect|te|trailer|transfer-.*|upgrade)\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return token.match(name).hasMatch() && !taken.match(name).hasMatch();
}

Result<void> putHeaderRight(Settings *settings)
{
    QString &header = (*settings)[QStringLiteral("auth_header")];
    if (header.contains(QLatin1Char('\n')) || header.contains(QLatin1Char('\r')))
        return fault("auth_header", QStringLiteral("a line break"));
    QString name = header.simplified();
    if (name.endsWith(QLatin1Char(':')))
        name = name.chopped(1).trimmed();
    static const QRegularExpression bearer(QStringLiteral(R"(\A(authorization)?(\s*:)?\s*(bearer)?\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    const bool isBearer = bearer.match(name).hasMatch();
    if (!isBearer && (!isKeyHeader(name) || name.compare(QLatin1String("authorization"), Qt::CaseInsensitive) == 0))
        return fault("auth_header", QStringLiteral("\"Authorization: Bearer\" or the name of the header that takes the key"));
    header = isBearer ? bearerHeader() : name;
    return {};
}

Result<void> putLoginRight(Settings *settings)
{
    QString &path = (*settings)[QStringLiteral("login_path")];
    if (path.isEmpty())
        path = usualLoginPath();
    if (!path.startsWith(QLatin1Char('/')))
        path.prepend(QLatin1Char('/'));
    static const QRegularExpression pattern(QStringLiteral(R"(\A(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?\z)"));
    return pattern.match(path).hasMatch() ? Result<void>() : fault("login_path", QStringLiteral("a path such as %1").arg(usualLoginPath()));
}

Result<void> putRateRight(Settings *settings)
{
    QString &rate = (*settings)[QStringLiteral("rate")];
    if (rate.isEmpty())
        rate = QString::number(usualRate);
    bool isNumber = false;
    const int count = rate.toInt(&isNumber);
    if (!isNumber || count < 1 || count > highestRate)
        return fault("rate", QStringLiteral("messages a second, 1 to %1").arg(highestRate));
    rate = QString::number(count);
    return {};
}

Result<void> putNumberRight(Settings *settings)
{
    const QString key = QStringLiteral("number");
    const QString written = settings->value(key);
    if (written.isEmpty()) {
        settings->remove(key);
        return {};
    }
    static const QRegularExpression pattern(QStringLiteral(R"(\A\+?[0-9][0-9 ().-]*\z)"));
    QString digits = written;
    digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
    if (!pattern.match(written).hasMatch() || digits.size() < 7 || digits.size() > 15) // ITU-T E.164: at most 15
        return fault("number", QStringLiteral("a telephone number with country code"));
    settings->insert(key, QLatin1Char('+') + digits);
    return {};
}

} // namespace

Result<Account> normalised(Account account)
{
    using Step = Result<void> (*)(Settings *);
    for (auto setting = account.settings.begin(); setting != account.settings.end(); ++setting) {
        if (setting.key() != QLatin1String("auth_header")) // a line break in it must be seen
            *setting = setting->trimmed();
    }
    for (const Step step : {putAddressRight, putHeaderRight, putLoginRight, putRateRight, putNumberRight}) {
        if (const auto done = step(&account.settings); !done)
            return done.error();
    }
    for (const char *name : {"namespace", "media_provider"}) {
        if (account.setting(QLatin1String(name)).isEmpty())
            account.settings.remove(QLatin1String(name));
    }
    return account;
}

bool usesBearer(const Account &account)
{
    return account.setting(QStringLiteral("auth_header"), bearerHeader()).startsWith(QLatin1String("authorization"), Qt::CaseInsensitive);
}

QStringList requiredSecrets(const Account &account)
{
    const QString user = QStringLiteral("username");
    const QString password = QStringLiteral("password");
    const QString token = QStringLiteral("token");
    const bool logsIn = account.secretNames.contains(user) || account.secretNames.contains(password);
    if (usesBearer(account) && logsIn && !account.secretNames.contains(token))
        return {user, password};
    return {token};
}

QUrl endpoint(const Account &account, const QByteArray &path)
{
    QByteArray base = account.setting(QStringLiteral("base_url")).toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    return base.isEmpty() ? QUrl() : QUrl::fromEncoded(base + "/v1" + path, QUrl::StrictMode);
}

QUrl loginEndpoint(const Account &account)
{
    QByteArray base = account.setting(QStringLiteral("base_url")).toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    const QByteArray path = account.setting(QStringLiteral("login_path"), usualLoginPath()).toUtf8();
    return base.isEmpty() ? QUrl() : QUrl::fromEncoded(base + path, QUrl::StrictMode);
}

std::optional<QByteArray> segmentOf(const QString &id)
{
    const QString plain = id.trimmed();
    if (plain.isEmpty() || plain == QLatin1String(".") || plain == QLatin1String(".."))
        return {};
    return QUrl::toPercentEncoding(plain);
}

QByteArray tokenIn(const Credentials &secrets)
{
    const Secret login = secrets.value(accessTokenSecret);
    QByteArray token = (login.isEmpty() ? secrets.value(QStringLiteral("token")) : login).reveal().simplified();
    token.replace('"', QByteArray());
    while (token.left(7).toLower() == "bearer ")
        token = token.mid(7);
    return token.replace(' ', QByteArray());
}

net::Request getRequest(const Account &account, const Credentials &secrets, const QUrl &url)
{
    net::Request request;
    request.url = url;
    if (usesBearer(account))
        request.headers += {"Authorization", "Bearer " + tokenIn(secrets), true};
    else
        request.headers += {account.setting(QStringLiteral("auth_header")).toLatin1(), tokenIn(secrets), true};
    request.headers += {"Accept", "application/json", false};
    return request;
}

net::Request jsonRequest(const Account &account, const Credentials &secrets, const QByteArray &method, const QUrl &url,
                         const QJsonObject &body)
{
    net::Request request = getRequest(account, secrets, url);
    request.method = method;
    request.headers += {"Content-Type", "application/json", false};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QMap<QString, RateLimit> rateLimits(const Account &account)
{
    using namespace std::chrono_literals;
    const int given = account.setting(QStringLiteral("rate")).toInt();
    return {{messagesBucket(), {given > 0 ? std::min(given, highestRate) : usualRate, 1000ms}}};
}

} // namespace recado::gateway
