#pragma once

#include "integration/practice.h"

namespace recado::test {

// The practice provider is told where to post, as a person would do it: by Recado's own command where the provider has a call for it.
inline bool subscribe(const Practice &practice, const Installation &installation, const QString &kind, const QUrl &hook)
{
    const QJsonObject given = practice.provider(kind);
    const QJsonObject settings = given.value(QLatin1String("settings")).toObject();
    const QJsonObject secrets = given.value(QLatin1String("secrets")).toObject();
    if (kind == QLatin1String("gateway")) {
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("webhooks"), QJsonObject{{QStringLiteral("url"), hook.toString()}}}}).toJson();
        return post(QUrl(practice.baseUrl() + QStringLiteral("/v1/settings/application")), body, secrets.value(QLatin1String("token")).toString().toLatin1()) == 200;
    }
    if (kind == QLatin1String("serpro")) {
        QByteArray answer;
        const QByteArray form = "client_id=" + secrets.value(QLatin1String("client_id")).toString().toLatin1() + "&client_secret="
            + secrets.value(QLatin1String("client_secret")).toString().toLatin1();
        if (post(QUrl(practice.baseUrl() + QStringLiteral("/oauth2/token")), form, {}, &answer, "application/x-www-form-urlencoded") != 200)
            return false;
        const QByteArray token = QJsonDocument::fromJson(answer).object().value(QLatin1String("access_token")).toString().toLatin1();
        const QString path = QStringLiteral("/client/%1/v2/webhook").arg(settings.value(QLatin1String("phone_number_id")).toString());
        const int status = post(QUrl(practice.baseUrl() + path), QJsonDocument(QJsonObject{{QStringLiteral("url"), hook.toString()}}).toJson(), token);
        return status == 200 || status == 201;
    }
    const QString base = hook.toString(QUrl::RemovePath);
    return installation.run({QStringLiteral("account"), QStringLiteral("subscribe"), kind, base}).status == 0;
}

} // namespace recado::test
