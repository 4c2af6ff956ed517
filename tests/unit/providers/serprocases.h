#pragma once

#include "casefile.h"

namespace recado::test {

inline Account serproAccount(const QJsonObject &settings = {})
{
    Account account;
    account.id = {9};
    account.provider = ProviderKind::Serpro;
    account.settings = {{QStringLiteral("base_url"), QStringLiteral("https://api.whatsapp.serpro.gov.br")},
                        {QStringLiteral("waba_id"), QStringLiteral("100000000000001")},
                        {QStringLiteral("phone_number_id"), QStringLiteral("100000000000002")}};
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        account.settings.insert(setting.key(), setting.value().toString());
    return account;
}

inline Credentials serproCredentials()
{
    return {{accessTokenSecret, Secret("eyJ.token")}};
}

inline QString serproUrl(const QString &path)
{
    return QStringLiteral("https://api.whatsapp.serpro.gov.br/client/100000000000002/v2/") + path;
}

inline QString urlOf(const net::Request &request)
{
    return QString::fromLatin1(request.url.toEncoded());
}

inline QByteArray headerOf(const net::Request &request, const QByteArray &name)
{
    for (const net::Header &header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

inline net::Response responseWith(int status, const QByteArray &body = {})
{
    net::Response response;
    response.status = status;
    response.body = body;
    return response;
}

inline SendOrder templateOrder(const QString &to, const QString &value = QStringLiteral("x"), const QString &channel = {})
{
    SendOrder order{MessageId::make(), {}, to, {}, {}};
    order.channel.providerId = channel;
    const QJsonObject parameter{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), value}};
    const QJsonObject body{{QStringLiteral("type"), QStringLiteral("body")}, {QStringLiteral("parameters"), QJsonArray{parameter}}};
    order.content = Content::of(QStringLiteral("template"), QJsonObject{{QStringLiteral("name"), QStringLiteral("a")},
                                                                        {QStringLiteral("components"), QJsonArray{body}}});
    return order;
}

inline SendOrder textOrder(const QString &to)
{
    SendOrder order{MessageId::make(), {}, to, {}, {}};
    order.content = Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("a")}});
    return order;
}

} // namespace recado::test
