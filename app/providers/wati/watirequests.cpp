#include "providers/wati/watirequests.h"

#include "providers/wati/watijson.h"
#include "providers/wati/watisettings.h"

#include <QJsonDocument>

namespace recado::wati {

namespace {

using Kind = TemplateParameter::Kind;

net::Request postRequest(const Credentials &secrets, const QUrl &url, const QJsonDocument &body)
{
    net::Request request = getRequest(secrets, url);
    request.method = "POST";
    request.headers += {"Content-Type", jsonContentType, false};
    request.body = body.toJson(QJsonDocument::Compact);
    return request;
}

// Where a parameter's value stands in the neutral JSON.
QString valuePath(const QString &path, Kind kind)
{
    switch (kind) {
    case Kind::Text: return path + QLatin1String(".text");
    case Kind::Image: return path + QLatin1String(".image");
    case Kind::Video: return path + QLatin1String(".video");
    case Kind::Document: return path + QLatin1String(".document");
    case Kind::Payload: return path + QLatin1String(".payload");
    case Kind::CouponCode: return path + QLatin1String(".coupon_code");
    }
    return path;
}

Result<void> checkParameter(const TemplateComponent &component, const TemplateParameter &parameter, const QString &path)
{
    const QString place = valuePath(path, parameter.kind);
    if (parameter.kind == Kind::Payload)
        return error(ErrorKind::Unsupported, QStringLiteral("Wati's template call has no field for a reply button's payload"), place);
    if (!parameter.mediaId.isEmpty())
        return error(ErrorKind::Unsupported, QStringLiteral("Wati takes media by link, not by id"), place + QLatin1String(".id"));
    // Wati, "Template Message Payload Guide": name and value have minLength 1.
    if (parameter.value.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("an empty value would be refused"), place);
    if (parameter.name.isEmpty() && component.kind != TemplateComponent::Kind::Body) {
        return error(ErrorKind::Unsupported,
                     QStringLiteral("Wati fills variables by name; give parameter_name, the template's variables leave more than one reading"),
                     path + QLatin1String(".parameter_name"));
    }
    return {};
}

// Header, body and button values go into one list of named ones; a template made at Meta has the names "1", "2"… for its body.
Result<QJsonArray> parametersOf(const TemplateContent &content)
{
    QJsonArray list;
    QMap<QString, QString> given;
    int position = 0;
    for (qsizetype c = 0; c < content.components.size(); ++c) {
        const TemplateComponent &component = content.components[c];
        for (qsizetype p = 0; p < component.parameters.size(); ++p) {
            const TemplateParameter &parameter = component.parameters[p];
            const QString path = QStringLiteral("template.components[%1].parameters[%2]").arg(c).arg(p);
            if (const auto checked = checkParameter(component, parameter, path); !checked)
                return checked.error();
            const QString name = parameter.name.isEmpty() ? QString::number(++position) : parameter.name;
            const bool isNew = !given.contains(name);
            if (!isNew && given.value(name) != parameter.value)
                return error(ErrorKind::Invalid, QStringLiteral("a second value for the same variable"), valuePath(path, parameter.kind));
            given.insert(name, parameter.value);
            if (isNew)
                list += QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), parameter.value}};
        }
    }
    return list;
}

} // namespace

net::Request getRequest(const Credentials &secrets, const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.headers = {authorization(secrets.value(QStringLiteral("token"))), {"Accept", jsonContentType, false}};
    return request;
}

QString channelDigits(const Channel &channel)
{
    const QString digits = digitsOf(channel.number);
    return digits.isEmpty() ? digitsOf(channel.providerId) : digits;
}

Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    const auto &given = std::get<TemplateContent>(order.content);
    const TemplateContent content = order.definition ? withNames(given, *order.definition) : given;
    const QString recipient = digitsOf(order.recipient);
    if (recipient.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("Wati's template call takes a telephone number"), QStringLiteral("to"));
    if (content.name.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("template.name"));
    const auto parameters = parametersOf(content);
    if (!parameters)
        return parameters.error();

    QJsonObject body{
        {QStringLiteral("template_name"), content.name},
        // Makes a campaign entry in Wati's dashboard, where it helps people to find the message. It is no protection against sending twice.
        {QStringLiteral("broadcast_name"), QString(QLatin1String("recado-") + order.id.value.left(8))},
        {QStringLiteral("parameters"), *parameters},
    };
    // "channel_number", not the older "channelNumber" (Wati, "Wati's API support for multiple WhatsApp numbers", current revision).
    const QString channel = channelDigits(order.channel);
    if (!channel.isEmpty())
        body.insert(QLatin1String("channel_number"), channel);

    const QString path = usesV1(account) ? QStringLiteral("/api/v1/sendTemplateMessage") : QStringLiteral("/api/v2/sendTemplateMessage");
    return postRequest(secrets, endpoint(account, path, {{QStringLiteral("whatsappNumber"), recipient}}), QJsonDocument(body));
}

net::Request templatesRequest(const Account &account, const Credentials &secrets, int page)
{
    const QString path = usesV1(account) ? QStringLiteral("/api/v1/getMessageTemplates") : QStringLiteral("/api/v2/getMessageTemplates");
    const Query query{{QStringLiteral("pageSize"), QString::number(templatePageSize)},
                      {QStringLiteral("pageNumber"), QString::number(std::max(1, page))}};
    return getRequest(secrets, endpoint(account, path, query));
}

net::Request channelsRequest(const Account &account, const Credentials &secrets)
{
    // The v2 path for v1 accounts as well: both versions live on the same host, and only its answer is documented.
    return getRequest(secrets, endpoint(account, QStringLiteral("/api/v2/whatsapp/phoneNumbers")));
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
    return postRequest(secrets, target, QJsonDocument(QJsonArray{hook}));
}

} // namespace recado::wati
