#include "providers/wati/watisettings.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace recado::wati {

namespace {

struct Plan {
    QLatin1String name;
    int templatesPerWindow;
    int callsPerMonth;
};
constexpr std::array<Plan, 3> plans{{
    {QLatin1String("growth"), 30, 10'000},
    {QLatin1String("pro"), 60, 200'000},
    {QLatin1String("business"), 100, 20'000'000},
}};
constexpr std::chrono::milliseconds rateWindow{10'000};

constexpr QLatin1String sharedHost("live-mt-server.wati.io");

Error fault(const char *setting, const QString &detail, ErrorKind kind = ErrorKind::Invalid)
{
    return error(kind, detail, QString::fromLatin1(setting));
}

const Plan &planOf(const Account &account)
{
    for (const Plan &plan : plans) {
        if (account.setting(QStringLiteral("plan")) == plan.name)
            return plan;
    }
    return plans.front();
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// The URL of what was pasted, https when it names no scheme; invalid when it is no web address.
QUrl pastedUrl(const QString &pasted)
{
    const QString text = pasted.contains(QLatin1String("://")) ? pasted : QLatin1String("https://") + pasted;
    const QUrl url(text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

// What stands before "api" in the path: the tenant, when anything does. People paste whole endpoints out of the documentation.
QStringList segmentsBeforeApi(const QUrl &url)
{
    QStringList segments = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i].compare(QLatin1String("api"), Qt::CaseInsensitive) == 0)
            return segments.mid(0, i);
    }
    return segments;
}

Result<void> putAddressRight(QMap<QString, QString> *settings)
{
    const QString addressKey = QStringLiteral("base_url");
    const QString tenantKey = QStringLiteral("tenant");
    const QUrl url = pastedUrl(settings->value(addressKey));
    if (url.isEmpty())
        return fault("base_url", QStringLiteral("not a web address"));
    if (url.scheme() == QLatin1String("http") && !isLoopback(url.host()))
        return fault("base_url", QStringLiteral("http would show the token to the network; https is needed"));

    const QStringList segments = segmentsBeforeApi(url);
    if (segments.size() > 1)
        return fault("base_url", QStringLiteral("more than a tenant in the path"));
    QString tenant = settings->value(tenantKey);
    tenant.remove(QLatin1Char('/'));
    if (!segments.isEmpty() && !tenant.isEmpty() && tenant != segments.first())
        return fault("tenant", QStringLiteral("another tenant than in base_url"));
    if (!segments.isEmpty())
        tenant = segments.first();
    static const QRegularExpression tenantPattern(QStringLiteral("^[A-Za-z0-9_-]*$"));
    if (!tenantPattern.match(tenant).hasMatch())
        return fault("tenant", QStringLiteral("letters and digits only"));
    // Wati, "How to generate an API token and find your endpoint URL": only dedicated hosts do without.
    if (tenant.isEmpty() && url.host() == sharedHost)
        return fault("tenant", QStringLiteral("the shared host needs the tenant id"));

    settings->insert(addressKey, url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    settings->insert(tenantKey, tenant);
    if (tenant.isEmpty())
        settings->remove(tenantKey);
    return {};
}

Result<void> putChoicesRight(QMap<QString, QString> *settings)
{
    QString &api = (*settings)[QStringLiteral("api")];
    api = api.isEmpty() ? QStringLiteral("v2") : api.toLower();
    if (api == QLatin1String("v3"))
        return fault("api", QStringLiteral("this version speaks Wati's v1 and v2"), ErrorKind::Unsupported);
    if (api != QLatin1String("v1") && api != QLatin1String("v2"))
        return fault("api", QStringLiteral("one of v1, v2"));

    QString &plan = (*settings)[QStringLiteral("plan")];
    plan = plan.isEmpty() ? QString(plans.front().name) : plan.toLower();
    for (const Plan &known : plans) {
        if (plan == known.name)
            return {};
    }
    return fault("plan", QStringLiteral("one of growth, pro, business"));
}

} // namespace

Result<Account> normalised(Account account)
{
    for (QString &value : account.settings)
        value = value.trimmed();
    if (const auto address = putAddressRight(&account.settings); !address)
        return address.error();
    if (const auto choices = putChoicesRight(&account.settings); !choices)
        return choices.error();
    return account;
}

bool usesV1(const Account &account)
{
    return account.setting(QStringLiteral("api")) == QLatin1String("v1");
}

QUrl endpoint(const Account &account, const QString &path, const Query &query)
{
    QString base = account.setting(QStringLiteral("base_url"));
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const QString tenant = account.setting(QStringLiteral("tenant"));
    QByteArray url = base.toUtf8();
    if (!tenant.isEmpty())
        url += '/' + QUrl::toPercentEncoding(tenant);
    url += path.toUtf8();
    char separator = '?';
    for (const auto &[name, value] : query) {
        url += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

net::Header authorization(const Secret &token)
{
    // A pasted token may be wrapped over lines; a line break in a header would be another header.
    QByteArray word = token.reveal().simplified();
    while (word.left(7).toLower() == "bearer ")
        word = word.mid(7);
    word.replace(' ', QByteArray());
    return {"Authorization", "Bearer " + word, true};
}

QMap<QString, RateLimit> rateLimits(const Account &account)
{
    // The call by message id has no published rate; it is asked within that of the history (inferred).
    return {{templateBucket(), {planOf(account).templatesPerWindow, rateWindow}}, {historyBucket(), {10, rateWindow}}};
}

int monthlyQuota(const Account &account)
{
    return account.provider == ProviderKind::Practice ? 0 : planOf(account).callsPerMonth;
}

} // namespace recado::wati
