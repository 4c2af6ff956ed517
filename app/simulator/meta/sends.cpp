#include "simulator/meta/sends.h"

#include "simulator/cloudevents.h"
#include "simulator/content/checks.h"
#include "simulator/meta/errors.h"

#include <QRegularExpression>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr int longestOpaque = 512;
constexpr int onlyMarketingTemplates = 134100;
constexpr int notOnThisEndpoint = 131055;

bool isHeld(const PracticeMessage &message)
{
    return message.isTemplate() && (message.fault == Fault::HeldForQuality || message.fault == Fault::HeldThenDropped);
}

QString typeOf(const QJsonObject &body)
{
    const QString type = body.value("type"_L1).toString();
    return type.isEmpty() && body.contains("text"_L1) ? u"text"_s : type;
}

} // namespace

Sends::Sends(const Desk &desk)
    : m_desk(desk),
      m_fate(desk, {errorAnswer(tokenInvalid, u"Error validating access token: Session has expired"_s),
                    errorAnswer(pairRate, u"Message failed to send because there were too many messages sent from this phone number to the "
                                          "same phone number in a short period of time."_s),
                    errorAnswer(unknownError, u"Message failed to send due to an unknown error."_s)})
{
}

QString Sends::recipientOf(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body.value("status"_L1) == QJsonValue("read"_L1))
        return {};
    const QString to = body.value("to"_L1).toString();
    return to.isEmpty() ? body.value("recipient"_L1).toString() : digitsOf(to);
}

void Sends::send(const Call &call, int number) const
{
    take(call, number, false);
}

void Sends::sendMarketing(const Call &call, int number) const
{
    take(call, number, true);
}

void Sends::take(const Call &call, int number, bool onlyMarketing) const
{
    const QString recipient = recipientOf(call.request);
    if (m_fate.strikes({recipient}, call.exchange))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject()) {
        call.answer(errorAnswer(wrongParameter, u"The request body is not a JSON object."_s));
        return;
    }
    const QJsonObject body = document.object();
    if (body.contains("status"_L1)) {
        markRead(call, number, body);
        return;
    }
    const Order order = orderOf(body, number, onlyMarketing);
    const Fault fault = m_desk.world.faultOf(recipient);
    if (const auto *problem = std::get_if<content::Problem>(&order)) {
        call.answer(errorAnswer(*problem));
    } else if (const int code = m_desk.world.restriction(); code != 0) {
        call.answer(errorAnswer(code, u"The WhatsApp Business Account is restricted."_s));
    } else if (fault == Fault::RefusedInAnswer) {
        call.answer(errorAnswer(countryNotAllowed, u"This account may not message users in that country."_s));
    } else if (fault == Fault::NotOnWhatsApp) {
        call.answer(errorAnswer(undeliverable, u"The recipient phone number is not a WhatsApp phone number."_s));
    } else {
        const MessagePtr message = m_desk.world.accept(std::get<NewMessage>(order), SystemClock().now());
        m_fate.carryOut(call.exchange, {message}, answer(*message, body));
    }
}

void Sends::markRead(const Call &call, int number, const QJsonObject &object) const
{
    const Reader body(object);
    body.word(u"messaging_product"_s, {u"whatsapp"_s});
    body.word(u"status"_s, {u"read"_s});
    const QString wamid = body.text(u"message_id"_s);
    body.optionalPart(u"typing_indicator"_s).optionalWord(u"type"_s, {u"text"_s});
    const MessagePtr message = m_desk.world.findWamid(wamid);
    if (!body.problem() && (!message || !message->inbound || message->number != number))
        body.refuse(content::invalid, u"message_id: there is no received message with this ID."_s);
    if (body.problem()) {
        call.answer(errorAnswer(*body.problem()));
        return;
    }
    for (const MessagePtr &earlier : m_desk.world.conversation(number, message->recipient))
        earlier->isMarkedRead |= earlier->inbound && earlier->created <= message->created;
    call.answer(jsonAnswer(200, QJsonObject{{"success"_L1, true}}));
}

Sends::Order Sends::orderOf(const QJsonObject &object, int number, bool onlyMarketing) const
{
    const Reader body(object);
    const content::Rules rules{m_desk.world};
    checkEnvelope(body);
    NewMessage order;
    order.dialect = Dialect::Meta;
    order.number = number;
    order.recipient = person(body, number);
    const QString type = typeOf(object);
    if (type.isEmpty())
        body.refuse(content::missing, u"type is required."_s);
    if (type == "template"_L1)
        order.pattern = content::checkTemplate(body, rules);
    else if (type == "interactive"_L1)
        content::checkInteractive(body.part(type), rules);
    else if (!content::checkSimple(body, type, rules))
        body.refuse(typeNotSupported, u"Message type %1 is not currently supported."_s.arg(type));
    if (onlyMarketing && !order.pattern)
        body.refuse(notOnThisEndpoint, u"Only marketing templates are accepted here."_s);
    else if (onlyMarketing && order.pattern->category != "MARKETING"_L1)
        body.refuse(onlyMarketingTemplates, u"The template is not a marketing template."_s);
    if (order.pattern && order.pattern->category == "AUTHENTICATION"_L1 && isUserId(order.recipient))
        body.refuse(idFormNotSupported, u"Authentication templates need a phone number."_s);
    if (!order.pattern && !m_desk.world.takesFreeForm(number, order.recipient, SystemClock().now()))
        body.refuse(windowClosed,
                    u"Message failed to send because more than 24 hours have passed since the customer last replied to this number."_s);
    if (body.problem())
        return *body.problem();
    order.opaque = object.value("biz_opaque_callback_data"_L1).toString();
    order.answersTo = object.value("context"_L1)["message_id"_L1].toString();
    order.content = {{"type"_L1, type}, {type, object.value(type)}};
    if (order.pattern)
        order.text = content::filledBody(*order.pattern, object.value(type).toObject());
    return order;
}

void Sends::checkEnvelope(const Reader &body) const
{
    if (body.object().value("messaging_product"_L1) != QJsonValue("whatsapp"_L1))
        body.refuse(wrongParameter, u"The parameter messaging_product is required."_s);
    if (body.optionalWord(u"recipient_type"_s, {u"individual"_s, u"group"_s}) == "group"_L1)
        body.refuse(groupNotFound, u"There are no groups in the practice account."_s);
    body.optionalText(u"biz_opaque_callback_data"_s, longestOpaque);
    if (body.has(u"context"_s))
        body.part(u"context"_s).text(u"message_id"_s);
    if (body.has(u"category"_s)) // Direct Send: error 100 where it is not enabled
        body.refuse(wrongParameter, u"category: Direct Send is not enabled for this account."_s);
}

QString Sends::person(const Reader &body, int number) const
{
    static const QRegularExpression userId(u"^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$"_s);
    static const QRegularExpression tolerated(u"^[0-9 ()+-]+$"_s);
    if (!body.has(u"to"_s)) {
        const QString id = body.optionalText(u"recipient"_s);
        if (id.isEmpty())
            body.refuse(wrongParameter, u"The parameter to is required."_s);
        else if (!userId.match(id).hasMatch())
            body.refuse(content::invalid, u"recipient is not a business-scoped user ID."_s);
        return id;
    }
    const QString to = body.text(u"to"_s);
    // Meta, "Phone numbers, formatting": without + the country code of the business number is put in front, and a stranger may get it.
    const QString digits = to.trimmed().startsWith(u'+') ? digitsOf(to) : u"55"_s + digitsOf(to);
    if (!tolerated.match(to).hasMatch() || !isNumber(digits))
        body.refuse(content::invalid, u"to is not a valid phone number."_s);
    if (digits == m_desk.world.numbers()[number].digits)
        body.refuse(sameNumber, u"Message failed to send because the sender and recipient phone number is the same."_s);
    return digits;
}

HttpAnswer Sends::answer(const PracticeMessage &message, const QJsonObject &body) const
{
    const bool byId = isUserId(message.recipient);
    QJsonObject contact{{"input"_L1, body.value(byId ? "recipient"_L1 : "to"_L1)}};
    contact.insert(byId ? "user_id"_L1 : "wa_id"_L1, message.waId);
    QJsonObject item{{"id"_L1, message.wamid}};
    if (message.isTemplate())
        item.insert("message_status"_L1, isHeld(message) ? "held_for_quality_assessment"_L1 : "accepted"_L1);
    return jsonAnswer(
        200, QJsonObject{{"messaging_product"_L1, "whatsapp"_L1}, {"contacts"_L1, QJsonArray{contact}}, {"messages"_L1, QJsonArray{item}}});
}

} // namespace recado::simulator::meta
