#include "simulator/gateway/sends.h"

#include "simulator/content/checks.h"
#include "simulator/gateway/errors.h"
#include "simulator/templatecomponents.h"

namespace recado::simulator::gateway {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr int onlyNumber = 0; // a gateway has one
constexpr int wrongCount = 132000;
constexpr int noTemplate = 132001;
constexpr int notSupported = 131051;
constexpr int sameNumber = 131021;
constexpr int closed = 131047;

const QStringList envelope{u"to"_s, u"type"_s, u"recipient_type"_s, u"preview_url"_s};

Excuses excuses()
{
    return {errorAnswer(401, accessDenied, u"The token has expired."_s), errorAnswer(429, tooManyRequests, u"The client is overloaded."_s),
            errorAnswer(500, internalError, u"The client could not finish the request."_s)};
}

bool isHeld(const PracticeMessage &message)
{
    return message.isTemplate() && (message.fault == Fault::HeldForQuality || message.fault == Fault::HeldThenDropped);
}

} // namespace

Sends::Sends(const Desk &desk) : m_desk(desk), m_fate(desk, excuses()) {}

QString Sends::recipientOf(const HttpRequest &request)
{
    return digitsOf(QJsonDocument::fromJson(request.body).object().value("to"_L1).toString());
}

void Sends::send(const Call &call) const
{
    const QString recipient = recipientOf(call.request);
    if (m_fate.strikes({recipient}, call.exchange))
        return;
    if (!call.request.header("Content-Type").toLower().startsWith("application/json")) {
        call.answer(errorAnswer(400, parameterInvalid, u"Content-Type must be application/json."_s));
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject()) {
        call.answer(errorAnswer(400, parameterInvalid, u"The request body is not a JSON object."_s));
        return;
    }
    const auto order = orderOf(document.object());
    if (const auto *problem = std::get_if<content::Problem>(&order)) {
        call.answer(errorAnswer(*problem));
        return;
    }
    // The older codes have no word of their own for it ("WhatsApp Business API client error codes").
    if (const int code = m_desk.world.restriction(); code != 0) {
        call.answer(errorAnswer(403, accessDenied, u"The account is restricted (%1)."_s.arg(code)));
        return;
    }
    const Fault fault = m_desk.world.faultOf(recipient);
    if (fault == Fault::RefusedInAnswer || fault == Fault::NotOnWhatsApp) {
        call.answer(fault == Fault::NotOnWhatsApp ? errorAnswer(400, userNotValid, u"The number is not on WhatsApp."_s)
                                                  : errorAnswer(200, receiverIncapable, u"The message could not be created."_s));
        return;
    }
    const MessagePtr message = m_desk.world.accept(std::get<NewMessage>(order), SystemClock().now());
    QJsonObject item{{"id"_L1, message->wamid}};
    if (isHeld(*message))
        item.insert("message_status"_L1, "Message has been held because quality assessment is pending"_L1);
    m_fate.carryOut(call.exchange, {message}, jsonAnswer(200, QJsonObject{{"messages"_L1, QJsonArray{item}}, {"meta"_L1, metaPart()}}));
}

std::variant<NewMessage, content::Problem> Sends::orderOf(const QJsonObject &object) const
{
    const Reader body(object);
    const content::Rules rules{m_desk.world, true};
    NewMessage order;
    order.dialect = Dialect::Gateway;
    order.number = onlyNumber;
    order.recipient = body.text(u"to"_s);
    if (!isNumber(order.recipient))
        body.refuse(content::invalid, u"to must be the digits of a number with its country code."_s);
    if (order.recipient == m_desk.world.numbers()[onlyNumber].digits)
        body.refuse(sameNumber, u"The recipient is the sender."_s);
    body.optionalWord(u"recipient_type"_s, {u"individual"_s});
    body.optionalFlag(u"preview_url"_s);
    const QString type = body.has(u"type"_s) ? body.text(u"type"_s) : u"text"_s;
    body.only(envelope + QStringList{type});
    if (type == "template"_L1)
        order.pattern = content::checkTemplate(body, rules);
    else if (type == "hsm"_L1)
        checkHsm(body, order);
    else if (type == "interactive"_L1)
        content::checkInteractive(body.part(type), rules);
    else if (!content::checkSimple(body, type, rules) || type == "reaction"_L1)
        body.refuse(notSupported, u"type %1 is not supported."_s.arg(type));
    if (!order.pattern && !m_desk.world.takesFreeForm(onlyNumber, order.recipient, SystemClock().now()))
        body.refuse(closed, u"More than 24 hours have passed since the recipient last replied."_s);
    if (body.problem())
        return *body.problem();
    order.content = {{"type"_L1, type}, {type, object.value(type)}};
    if (order.pattern && order.text.isEmpty())
        order.text = content::filledBody(*order.pattern, object.value(type).toObject());
    return order;
}

// Deprecated since v2.39, and still taken.
void Sends::checkHsm(const Reader &body, NewMessage &order) const
{
    const Reader hsm = body.part(u"hsm"_s);
    hsm.text(u"namespace"_s);
    const QString name = hsm.text(u"element_name"_s);
    const Reader language = hsm.part(u"language"_s);
    language.word(u"policy"_s, {u"fallback"_s, u"deterministic"_s});
    const PracticeTemplate *item = m_desk.world.findTemplate(name, language.text(u"code"_s));
    if (!item || !item->isApproved()) {
        hsm.refuse(noTemplate, u"The template %1 does not exist."_s.arg(name));
        return;
    }
    const QStringList holes = holesIn(item->body);
    QMap<QString, QString> values;
    const QList<Reader> parameters = holes.isEmpty() ? QList<Reader>() : hsm.parts(u"localizable_params"_s, 1, 100);
    for (qsizetype i = 0; i < parameters.size(); ++i)
        values.insert(holes.value(i), parameters[i].text(u"default"_s));
    if (parameters.size() != holes.size())
        hsm.refuse(wrongCount,
                   u"number of localizable_params (%1) does not match the template (%2)"_s.arg(parameters.size()).arg(holes.size()));
    order.pattern = item;
    order.text = item->rendered(values);
}

void Sends::markRead(const Call &call) const
{
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    const MessagePtr message = m_desk.world.findWamid(call.arguments.first());
    if (!message || !message->inbound) {
        call.answer(errorAnswer(404, notFound, u"There is no received message with this id."_s));
    } else if (body.value("status"_L1) != QJsonValue("read"_L1)) {
        call.answer(errorAnswer(400, parameterInvalid, u"status must be read."_s));
    } else {
        message->isMarkedRead = true;
        call.answer(jsonAnswer(200, QJsonObject{{"meta"_L1, metaPart()}}));
    }
}

} // namespace recado::simulator::gateway
