// What Meta tells about a token and about where it posts events: the parts of MetaProvider that only the doctor asks for.
#include "providers/meta/metaanswers.h"
#include "providers/meta/metaprovider.h"
#include "providers/meta/metasettings.h"
#include "providers/meta/metawebhook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace recado::meta {

namespace {

// "Permissions" of the platform's overview: sends and messages webhooks need the first, templates, numbers and all else the second.
const QStringList neededScopes{QStringLiteral("whatsapp_business_messaging"), QStringLiteral("whatsapp_business_management")};
const QLatin1String webhookObject("whatsapp_business_account");

QStringList missing(const QStringList &needed, const QStringList &have)
{
    QStringList lacking;
    std::copy_if(needed.begin(), needed.end(), std::back_inserter(lacking), [&](const QString &word) { return !have.contains(word); });
    return lacking;
}

QStringList texts(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.isObject() ? value.toObject().value(QLatin1String("name")).toString() : value.toString());
    return list;
}

void readApps(const Account &account, const QJsonObject &answer, HookReport *report)
{
    report->isSubscribed = false;
    for (const QJsonValue &value : answer.value(QLatin1String("data")).toArray()) {
        const QJsonObject app = value.toObject();
        const QString id = app.value(QLatin1String("whatsapp_business_api_data")).toObject().value(QLatin1String("id")).toString();
        if (!appId(account).isEmpty() && id != appId(account))
            continue;
        report->isSubscribed = true;
        report->url = app.value(QLatin1String("override_callback_uri")).toString();
    }
}

// ("Webhook overrides": the number's address goes before the account's, and that before the app's.)
void readNumber(const QJsonObject &answer, HookReport *report)
{
    const QJsonObject configuration = answer.value(QLatin1String("webhook_configuration")).toObject();
    for (const char *level : {"phone_number", "whatsapp_business_account", "application"}) {
        const QString url = configuration.value(QLatin1String(level)).toString();
        if (!url.isEmpty()) {
            report->url = url;
            return;
        }
    }
}

void readApp(const QJsonObject &answer, HookReport *report)
{
    for (const QJsonValue &value : answer.value(QLatin1String("data")).toArray()) {
        const QJsonObject subscription = value.toObject();
        if (subscription.value(QLatin1String("object")).toString() != webhookObject)
            continue;
        report->fields = texts(subscription.value(QLatin1String("fields")).toArray());
        report->missingFields = missing(webhookFields(), *report->fields);
        if (report->url.isEmpty())
            report->url = subscription.value(QLatin1String("callback_url")).toString();
    }
}

} // namespace

QStringList webhookFields()
{
    return {QStringLiteral("messages"), QStringLiteral("message_template_status_update"), QStringLiteral("message_template_quality_update"),
            QStringLiteral("template_category_update")};
}

// ("Access tokens": GET /debug_token?input_token=…)
std::optional<net::Request> MetaProvider::tokenRequest(const Account &account, const Credentials &secrets) const
{
    return getRequest(secrets, endpoint(account, QStringLiteral("debug_token"), {}, {{QStringLiteral("input_token"), QString::fromLatin1(tokenIn(secrets))}}));
}

Result<TokenReport> MetaProvider::readToken(const Account &, const net::Response &response) const
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    const QJsonObject data = answer->value(QLatin1String("data")).toObject();
    if (!data.value(QLatin1String("is_valid")).isBool())
        return error(ErrorKind::BadAnswer, QStringLiteral("nothing about the token in the answer"), QStringLiteral("data.is_valid"));
    TokenReport report;
    report.isValid = data.value(QLatin1String("is_valid")).toBool();
    if (const qint64 seconds = data.value(QLatin1String("expires_at")).toInteger(); seconds > 0) // 0: never
        report.expiresAt = Instant(std::chrono::seconds(seconds));
    report.scopes = texts(data.value(QLatin1String("scopes")).toArray());
    if (report.isValid)
        report.missingScopes = missing(neededScopes, report.scopes);
    return report;
}

std::optional<net::Request> MetaProvider::hooksRequest(const Account &account, const Credentials &secrets, const Channel &channel, int step) const
{
    const QByteArray appSecret = secrets.value(QStringLiteral("app_secret")).reveal().trimmed();
    switch (step) {
    case 0: return getRequest(secrets, endpoint(account, wabaId(account), QStringLiteral("subscribed_apps")));
    case 1: return getRequest(secrets, endpoint(account, channel.providerId, {}, {{QStringLiteral("fields"), QStringLiteral("webhook_configuration")}}));
    case 2: {
        if (appId(account).isEmpty() || appSecret.isEmpty())
            return {};
        // The fields belong to the app, and it asks about them in its own name ("App access tokens": app id|app secret).
        Credentials apps = secrets;
        apps.insert(QStringLiteral("token"), Secret(appId(account).toLatin1() + '|' + appSecret));
        return getRequest(apps, endpoint(account, appId(account), QStringLiteral("subscriptions")));
    }
    default: return {};
    }
}

Result<void> MetaProvider::readHooks(const Account &account, int step, const net::Response &response, HookReport *report) const
{
    const auto answer = readObject(response);
    if (!answer)
        return answer.error();
    if (step == 0)
        readApps(account, *answer, report);
    else if (step == 1)
        readNumber(*answer, report);
    else
        readApp(*answer, report);
    return {};
}

} // namespace recado::meta
