#include "simulator/wati/sends.h"

#include "simulator/multipart.h"
#include "simulator/wati/answers.h"

namespace recado::simulator::wati {

namespace {

const auto whatsappNumber = QStringLiteral("whatsappNumber");

HttpAnswer templateRefusal(int version, const QString &templateName, const Refusal &why)
{
    if (version == 1 || why.status != 200)
        return refusal(why.status, why.text);
    return templateAnswer(templateName, {}, why.text);
}

} // namespace

Excuses excuses(double pace)
{
    HttpAnswer tooMany = textAnswer(429);
    tooMany.headers.append({QByteArrayLiteral("Retry-After"), pace > 0 ? QByteArrayLiteral("1") : QByteArrayLiteral("0")});
    return {textAnswer(401, QByteArrayLiteral("Token has expired")), tooMany, textAnswer(500, QByteArrayLiteral("Internal Server Error"))};
}

Sends::Sends(const Desk &desk) : m_desk(desk), m_fate(desk, excuses(desk.pace)) {}

QStringList recipientsOf(const Call &call)
{
    const auto plain = [](const QString &target) { return digitsOf(target.section(QLatin1Char(':'), -1)); };
    if (!call.arguments.isEmpty())
        return {plain(call.arguments.first())};
    const auto number = call.request.queryValue(whatsappNumber);
    if (number)
        return {plain(*number)};
    if (const auto form = Form::read(call.request.header("Content-Type"), call.request.body))
        return {plain(form->value(QStringLiteral("target")))};
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    QStringList recipients;
    for (const char *list : {"receivers", "recipients"}) {
        for (const QJsonValue &item : body.value(QLatin1String(list)).toArray()) {
            const QString target = item[QStringLiteral("phone_number")].toString(item[QStringLiteral("target")].toString());
            recipients.append(plain(item[whatsappNumber].toString(target)));
        }
    }
    return recipients.isEmpty() ? QStringList{plain(body.value(QStringLiteral("target")).toString())} : recipients;
}

void Sends::sendTemplate(const Call &call)
{
    if (m_fate.strikes(recipientsOf(call), call.exchange))
        return;
    const Order order = templateOrder(call);
    const QString name = QJsonDocument::fromJson(call.request.body).object().value(QStringLiteral("template_name")).toString();
    if (const auto *why = std::get_if<Refusal>(&order)) {
        call.exchange->answer(templateRefusal(call.version, name, *why));
        return;
    }
    const auto &message = std::get<NewMessage>(order);
    const HttpAnswer refused = templateRefusal(call.version, name, {200, QStringLiteral("The message could not be created.")});
    const HttpAnswer unknownPerson = call.version == 1 ? refusal(200, QStringLiteral("The WhatsApp number is not valid."))
                                                       : templateAnswer(name, {receiverItem({}, message.recipient, false)}, {});
    m_fate.carryOut(call.exchange, message, refused, unknownPerson, [version = call.version, name](const PracticeMessage &accepted) {
        if (version == 2)
            return templateAnswer(name, {receiverItem(accepted.localId, accepted.waId, true)}, {});
        return jsonAnswer(200, QJsonObject{{QStringLiteral("result"), true},
                                           {QStringLiteral("info"), QJsonValue()},
                                           {QStringLiteral("local_message_id"), accepted.localId}});
    });
}

Sends::Order Sends::templateOrder(const Call &call) const
{
    const auto body = readTemplateOrder(call.request.body, call.version);
    if (const auto *why = std::get_if<Refusal>(&body))
        return *why;
    const auto &order = std::get<TemplateOrder>(body);
    const QString recipient = call.request.queryValue(whatsappNumber).value_or(order.target);
    if (recipient.isEmpty())
        return Refusal{400, QStringLiteral("The whatsappNumber field is required.")};
    const auto target = readTarget(recipient);
    if (!target)
        return Refusal{200, QStringLiteral("The whatsappNumber is not valid.")};
    const QString channel = order.channelNumber.isEmpty() ? target->channel : order.channelNumber;
    const int number = channel.isEmpty() ? 0 : m_desk.world.findNumber(channel);
    if (number < 0)
        return Refusal{200, QStringLiteral("The channel number is not found.")};
    const PracticeTemplate *pattern = m_desk.world.findTemplate(order.templateName);
    if (const auto why = checkTemplateOrder(order, pattern))
        return *why;
    NewMessage message;
    message.number = number;
    message.recipient = target->digits;
    message.pattern = pattern;
    message.broadcast = order.broadcastName;
    message.text = pattern->rendered(order.values);
    return message;
}

} // namespace recado::simulator::wati
