#pragma once

#include "casefile.h"

// What the tests of Meta's dialect have in common.
namespace recado::test {

inline const std::shared_ptr<const Provider> &metaProvider()
{
    static const auto provider = providerFor(ProviderKind::Meta);
    return provider;
}

inline Account metaAccount()
{
    Account account;
    account.id = {7};
    account.provider = ProviderKind::Meta;
    account.settings = {{QStringLiteral("base_url"), QStringLiteral("https://graph.facebook.com")},
                        {QStringLiteral("graph_version"), QStringLiteral("v25.0")},
                        {QStringLiteral("waba_id"), QStringLiteral("102290129340398")},
                        {QStringLiteral("app_id"), QStringLiteral("77")}};
    return account;
}

inline Credentials metaCredentials()
{
    return {{QStringLiteral("token"), Secret("EAAG.secret")}};
}

inline Channel metaChannel()
{
    Channel channel;
    channel.providerId = QStringLiteral("106540352242922");
    return channel;
}

inline QByteArray headerOf(const net::Request &request, const QByteArray &name)
{
    for (const net::Header &header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

inline QString urlOf(const net::Request &request)
{
    return QString::fromLatin1(request.url.toEncoded());
}

inline net::Response answered(int status, const QByteArray &body)
{
    net::Response response;
    response.status = status;
    response.body = body;
    return response;
}

} // namespace recado::test
