#pragma once

#include "casefile.h"

namespace recado::test {

// A gateway account with the settings of a case beside its address.
inline Account gatewayAccount(const QJsonObject &c = {})
{
    Account account;
    account.id = {7};
    account.provider = ProviderKind::Gateway;
    account.settings = {{QStringLiteral("base_url"), QStringLiteral("https://gw.example")}};
    const QJsonObject settings = c.value(QLatin1String("settings")).toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value().toString());
    return account;
}

inline Credentials gatewayCredentials(const QJsonObject &c = {})
{
    if (!c.contains(QLatin1String("secrets")))
        return {{QStringLiteral("token"), Secret("eyJ.secret")}};
    Credentials credentials;
    const QJsonObject secrets = c.value(QLatin1String("secrets")).toObject();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        credentials.insert(secret.key(), Secret(secret.value().toString().toUtf8()));
    return credentials;
}

// Every cut and many a bent byte of a text.
inline QList<QByteArray> wrecksOf(const QByteArray &whole)
{
    QList<QByteArray> wrecks;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        wrecks += whole.left(i);
        for (const char byte : {'\0', '"', '{', ']', '\xff', '9'}) {
            QByteArray bent = whole;
            bent[i] = byte;
            wrecks += bent;
        }
    }
    return wrecks;
}

} // namespace recado::test
