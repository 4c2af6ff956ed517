#include "providers/wati/watirequests.h"

#include "providers/wati/watijson.h"
#include "providers/wati/watisettings.h"

namespace recado::wati {

net::Request getRequest(const Credentials &secrets, const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.headers = {authorization(secrets.value(QStringLiteral("token"))), {"Accept", jsonContentType, false}};
    return request;
}

net::Request emptyRequest(const Credentials &secrets, const QByteArray &method, const QUrl &url)
{
    net::Request request = getRequest(secrets, url);
    request.method = method;
    return request;
}

net::Request jsonRequest(const Credentials &secrets, const QByteArray &method, const QUrl &url, const QJsonDocument &body)
{
    net::Request request = emptyRequest(secrets, method, url);
    request.headers += {"Content-Type", jsonContentType, false};
    request.body = body.toJson(QJsonDocument::Compact);
    return request;
}

QString channelDigits(const Channel &channel)
{
    const QString digits = digitsOf(channel.number);
    return digits.isEmpty() ? digitsOf(channel.providerId) : digits;
}

QString targetOf(const QString &recipient)
{
    const QString digits = digitsOf(recipient);
    return digits.isEmpty() ? recipient : digits;
}

QString conversationTarget(const Channel &channel, const QString &recipient)
{
    const QString number = channelDigits(channel);
    return number.isEmpty() ? targetOf(recipient) : number + QLatin1Char(':') + targetOf(recipient);
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

net::Request templatesRequest(const Account &account, const Credentials &secrets, int page)
{
    const QString size = QString::number(templatePageSize);
    const QString number = QString::number(std::max(1, page));
    if (apiOf(account) == Api::V3) {
        const Query query{{QStringLiteral("page_number"), number}, {QStringLiteral("page_size"), size}};
        return getRequest(secrets, endpointV3(account, QStringLiteral("/api/ext/v3/messageTemplates"), query));
    }
    const QString path =
        apiOf(account) == Api::V1 ? QStringLiteral("/api/v1/getMessageTemplates") : QStringLiteral("/api/v2/getMessageTemplates");
    return getRequest(secrets, endpoint(account, path, {{QStringLiteral("pageSize"), size}, {QStringLiteral("pageNumber"), number}}));
}

net::Request channelsRequest(const Account &account, const Credentials &secrets)
{
    // The v2 path for v1 and v3 accounts as well: all versions live on the same host, the answer of v1 is not documented and that of
    // v3 leaves the default number out.
    return getRequest(secrets, endpoint(account, QStringLiteral("/api/v2/whatsapp/phoneNumbers")));
}

std::optional<net::Request> profileRequest(const Account &account, const Credentials &secrets, const Channel &channel)
{
    const QString business = account.setting(QStringLiteral("waba_id"));
    const QString number = channelDigits(channel);
    if (business.isEmpty() || number.isEmpty())
        return {};
    return getRequest(secrets, endpoint(account, QStringLiteral("/api/v2/whatsapp/%1/%2/profile").arg(encoded(business), number)));
}

std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url)
{
    const QString number = channelDigits(channel);
    if (number.isEmpty())
        return {};
    // The v2 twins only: the others lack localMessageId and would tell everything twice (Wati, "Webhooks").
    const QJsonArray events{
        QStringLiteral("message"),
        QStringLiteral("templateMessageSent_v2"),
        QStringLiteral("templateMessageFailed"),
        QStringLiteral("sessionMessageSent_v2"),
        QStringLiteral("sessionMessageFailed"),
        QStringLiteral("sentMessageDELIVERED_v2"),
        QStringLiteral("sentMessageREAD_v2"),
        QStringLiteral("sentMessageREPLIED_v2"),
    };
    const QJsonObject hook{
        {QStringLiteral("phoneNumber"), number},
        {QStringLiteral("url"), QString::fromLatin1(url.toEncoded())},
        {QStringLiteral("status"), 1}, // enabled
        {QStringLiteral("eventTypes"), events},
    };
    const QUrl target = endpoint(account, QStringLiteral("/api/v2/webhookEndpoints"));
    return jsonRequest(secrets, "POST", target, QJsonDocument(QJsonArray{hook}));
}

} // namespace recado::wati
