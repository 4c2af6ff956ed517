#include "providers/wati/watisettings.h"

#include "providers/neutral/webaddress.h"

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

Error fault(const char *setting, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, QString::fromLatin1(setting));
}

const Plan &planOf(const Account &account)
{
    for (const Plan &plan : plans) {
        if (account.setting(QStringLiteral("plan")) == plan.name)
            return plan;
    }
    return plans.front();
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
    const auto url = neutral::webAddress(settings->value(addressKey), addressKey);
    if (!url)
        return url.error();
    const QStringList segments = segmentsBeforeApi(*url);
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
    if (tenant.isEmpty() && url->host() == sharedHost)
        return fault("tenant", QStringLiteral("the shared host needs the tenant id"));

    settings->insert(addressKey, url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    settings->insert(tenantKey, tenant);
    if (tenant.isEmpty())
        settings->remove(tenantKey);
    return {};
}

// What is not set stays unset.
Result<void> putOptionalChoicesRight(QMap<QString, QString> *settings)
{
    const QString call = settings->value(QStringLiteral("template_call")).toLower();
    if (!call.isEmpty() && call != QLatin1String("single") && call != QLatin1String("bulk"))
        return fault("template_call", QStringLiteral("one of single, bulk"));
    if (!call.isEmpty())
        settings->insert(QStringLiteral("template_call"), call);
    static const QRegularExpression digits(QStringLiteral("^[0-9]*$"));
    if (!digits.match(settings->value(QStringLiteral("waba_id"))).hasMatch())
        return fault("waba_id", QStringLiteral("digits only"));
    static const QRegularExpression fieldName(QStringLiteral("^[A-Za-z_]*$"));
    if (!fieldName.match(settings->value(QStringLiteral("voice_parameter"))).hasMatch())
        return fault("voice_parameter", QStringLiteral("letters only"));
    return {};
}

Result<void> putChoicesRight(QMap<QString, QString> *settings)
{
    QString &api = (*settings)[QStringLiteral("api")];
    api = api.isEmpty() ? QStringLiteral("v2") : api.toLower();
    if (api != QLatin1String("v1") && api != QLatin1String("v2") && api != QLatin1String("v3"))
        return fault("api", QStringLiteral("one of v1, v2, v3"));
    if (const auto optional = putOptionalChoicesRight(settings); !optional)
        return optional;

    QString &plan = (*settings)[QStringLiteral("plan")];
    plan = plan.isEmpty() ? QString(plans.front().name) : plan.toLower();
    for (const Plan &known : plans) {
        if (plan == known.name)
            return {};
    }
    return fault("plan", QStringLiteral("one of growth, pro, business"));
}

// base_url + path?query; the path is encoded already.
QUrl addressOf(const Account &account, const QByteArray &path, const Query &query)
{
    QString base = account.setting(QStringLiteral("base_url"));
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    QByteArray url = base.toUtf8() + path;
    char separator = '?';
    for (const auto &[name, value] : query) {
        url += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
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

Api apiOf(const Account &account)
{
    const QString api = account.setting(QStringLiteral("api"));
    return api == QLatin1String("v1") ? Api::V1 : api == QLatin1String("v3") ? Api::V3 : Api::V2;
}

bool prefersBulk(const Account &account)
{
    return apiOf(account) == Api::V2 && account.setting(QStringLiteral("template_call")) == QLatin1String("bulk");
}

int batchSize(const Account &account)
{
    switch (apiOf(account)) {
    case Api::V1: return 1; // its call for many takes no id of ours: what came of whom could not be told
    case Api::V2: return 1'000; // "Send template messages (Beta, v2)"
    case Api::V3: return 10'000; // "Send template messages (v3)"
    }
    return 1;
}

QUrl endpoint(const Account &account, const QString &path, const Query &query)
{
    const QString tenant = account.setting(QStringLiteral("tenant"));
    const QByteArray segment = tenant.isEmpty() ? QByteArray() : '/' + QUrl::toPercentEncoding(tenant);
    return addressOf(account, segment + path.toUtf8(), query);
}

QUrl endpointV3(const Account &account, const QString &path, const Query &query)
{
    return addressOf(account, path.toUtf8(), query);
}

bool isOwnHost(const Account &account, const QUrl &url)
{
    const QUrl own = endpointV3(account, QStringLiteral("/"));
    const int usual = own.scheme() == QLatin1String("https") ? 443 : 80;
    return url.isValid() && url.userInfo().isEmpty() && url.scheme() == own.scheme() && !own.host().isEmpty() && url.host() == own.host()
           && url.port(usual) == own.port(usual);
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
    // The calls by message id and by broadcast have no published rate; they are asked within that of the history (inferred).
    const RateLimit templates{planOf(account).templatesPerWindow, rateWindow};
    const RateLimit tight{10, rateWindow};
    return {{templateBucket(), templates},
            {bulkBucket(), templates},
            {historyBucket(), tight},
            {contactsBucket(), tight},
            {otherBucket(), tight}};
}

QString sendBucket(const Account &account)
{
    if (apiOf(account) == Api::V3)
        return otherBucket();
    return prefersBulk(account) ? bulkBucket() : templateBucket();
}

int monthlyQuota(const Account &account)
{
    return account.provider == ProviderKind::Practice ? 0 : planOf(account).callsPerMonth;
}

} // namespace recado::wati
