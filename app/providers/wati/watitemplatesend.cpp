#include "providers/wati/watitemplatesend.h"

#include "providers/wati/watijson.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"

namespace recado::wati {

namespace {

using Kind = TemplateParameter::Kind;

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
    case Kind::Other: break;
    }
    return path;
}

Result<void> checkParameter(const TemplateComponent &component, const TemplateParameter &parameter, const QString &path)
{
    // Wati, "Template Message Payload Guide": name and value have minLength 1.
    if (parameter.value.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("an empty value would be refused"), valuePath(path, parameter.kind));
    if (parameter.name.isEmpty() && component.kind != TemplateComponent::Kind::Body) {
        return error(
            ErrorKind::Unsupported,
            QStringLiteral("Wati fills variables by name; give parameter_name, the template's variables leave more than one reading"),
            path + QLatin1String(".parameter_name"));
    }
    return {};
}

TemplateContent contentOf(const SendOrder &order)
{
    const TemplateContent given = order.content.asTemplate();
    return order.definition ? withNames(given, *order.definition) : given;
}

// Makes a campaign entry in Wati's dashboard, where it helps people to find the message. It is no protection against sending twice.
QString broadcastName(const SendOrder &order)
{
    return QLatin1String("recado-") + order.id.value.left(8);
}

Result<void> checkOrder(const SendOrder &order, bool phonesOnly)
{
    const QString recipient = phonesOnly ? digitsOf(order.recipient) : targetOf(order.recipient);
    if (recipient.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("Wati's template call takes a telephone number"), QStringLiteral("to"));
    if (order.content.asTemplate().name.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("missing"), QStringLiteral("template.name"));
    return {};
}

QJsonObject templateBody(const SendOrder &order, const QString &channelField)
{
    QJsonObject body{
        {QStringLiteral("template_name"), order.content.asTemplate().name},
        {QStringLiteral("broadcast_name"), broadcastName(order)},
    };
    const QString channel = channelDigits(order.channel);
    if (!channel.isEmpty())
        body.insert(channelField, channel);
    return body;
}

// "channel_number", not the older "channelNumber" (Wati, "Wati's API support for multiple WhatsApp numbers", current revision).
QString channelField(Api api)
{
    return api == Api::V3 ? QStringLiteral("channel") : QStringLiteral("channel_number");
}

// One entry of "receivers" (v2) or "recipients" (v3).
Result<QJsonObject> receiverOf(Api api, const SendOrder &order)
{
    if (const auto checked = checkOrder(order, api == Api::V2); !checked)
        return checked.error();
    const auto parameters = parametersOf(order);
    if (!parameters)
        return parameters.error();
    if (api == Api::V2) {
        return QJsonObject{{QStringLiteral("whatsappNumber"), digitsOf(order.recipient)},
                           {QStringLiteral("localMessageId"), order.id.value},
                           {QStringLiteral("customParams"), *parameters}};
    }
    const QString digits = digitsOf(order.recipient);
    return QJsonObject{{digits.isEmpty() ? QStringLiteral("target") : QStringLiteral("phone_number"), targetOf(order.recipient)},
                       {QStringLiteral("local_message_id"), order.id.value},
                       {QStringLiteral("custom_params"), *parameters}};
}

} // namespace

// A template made at Meta has the names "1", "2"… for its body.
Result<QJsonArray> parametersOf(const SendOrder &order)
{
    const TemplateContent content = contentOf(order);
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

Result<net::Request> templateRequest(const Account &account, const Credentials &secrets, const SendOrder &order)
{
    const Api api = apiOf(account);
    if (api == Api::V3 || prefersBulk(account))
        return bulkRequest(account, secrets, {order});
    if (const auto checked = checkOrder(order, true); !checked)
        return checked.error();
    const auto parameters = parametersOf(order);
    if (!parameters)
        return parameters.error();
    QJsonObject body = templateBody(order, channelField(api));
    body.insert(QLatin1String("parameters"), *parameters);
    const QString path = api == Api::V1 ? QStringLiteral("/api/v1/sendTemplateMessage") : QStringLiteral("/api/v2/sendTemplateMessage");
    const QUrl url = endpoint(account, path, {{QStringLiteral("whatsappNumber"), digitsOf(order.recipient)}});
    return jsonRequest(secrets, "POST", url, QJsonDocument(body));
}

Result<void> checkForBulk(const Account &account, const SendOrder &order)
{
    const auto receiver = receiverOf(apiOf(account), order);
    return receiver ? Result<void>() : Result<void>(receiver.error());
}

bool canShareCall(const SendOrder &left, const SendOrder &right)
{
    return left.content.asTemplate().name == right.content.asTemplate().name && channelDigits(left.channel) == channelDigits(right.channel);
}

Result<net::Request> bulkRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders)
{
    const Api api = apiOf(account);
    if (api == Api::V1)
        return error(ErrorKind::Unsupported, QStringLiteral("Wati v1 takes no message ids of ours with several recipients"),
                     QStringLiteral("api"));
    if (orders.isEmpty() || orders.size() > batchSize(account))
        return error(ErrorKind::Invalid, QStringLiteral("1 to %1 recipients").arg(batchSize(account)), QStringLiteral("to"));
    QJsonArray receivers;
    for (const SendOrder &order : orders) {
        if (!canShareCall(order, orders.first()))
            return error(ErrorKind::Internal, QStringLiteral("one template and one number in a batch"));
        const auto receiver = receiverOf(api, order);
        if (!receiver)
            return receiver.error();
        receivers += *receiver;
    }
    QJsonObject body = templateBody(orders.first(), channelField(api));
    body.insert(api == Api::V2 ? QLatin1String("receivers") : QLatin1String("recipients"), receivers);
    const QUrl url = api == Api::V2 ? endpoint(account, QStringLiteral("/api/v2/sendTemplateMessages"))
                                    : endpointV3(account, QStringLiteral("/api/ext/v3/messageTemplates/send"));
    return jsonRequest(secrets, "POST", url, QJsonDocument(body));
}

} // namespace recado::wati
