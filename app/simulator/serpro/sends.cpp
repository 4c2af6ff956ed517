#include "simulator/serpro/sends.h"

#include "simulator/content/checks.h"
#include "simulator/serpro/answers.h"
#include "simulator/serpro/translation.h"

namespace recado::simulator::serpro {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr int created = 201;

Excuses excuses(double pace)
{
    HttpAnswer tooMany = errorAnswer(429, u"Limite de requisições atingido."_s);
    tooMany.headers.append({QByteArray("Retry-After"), QByteArray(pace > 0 ? "1" : "0")});
    return {errorAnswer(401, u"Token inválido ou expirado."_s), tooMany, errorAnswer(500, u"Erro interno."_s)};
}

Reader readerOf(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const Reader body(document.object());
    if (!document.isObject())
        body.refuse(content::invalid, u"O corpo não é um objeto JSON."_s);
    return body;
}

} // namespace

Sends::Sends(const Desk &desk) : m_desk(desk), m_fate(desk, excuses(desk.pace)) {}

QStringList Sends::recipientsOf(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QStringList recipients;
    // Whoever stands there twice gets it twice: nobody promises that Serpro looks for repeats, so neither may we count on it.
    for (const QJsonValue &recipient : body.value("destinatarios"_L1).toArray())
        recipients.append(recipient.toString());
    if (body.contains("destinatario"_L1))
        recipients.append(body.value("destinatario"_L1).toString());
    return recipients;
}

void Sends::sendTemplate(const Call &call, int number) const
{
    const QStringList recipients = recipientsOf(call.request);
    if (m_fate.strikes(recipients, call.exchange))
        return;
    const Reader body = readerOf(call.request);
    if (body.text(u"wabaId"_s) != m_desk.world.wabaId())
        body.refuse(content::invalid, u"wabaId não corresponde à conta."_s);
    const QJsonValue list = body.object().value("destinatarios"_L1);
    if (list.toArray().isEmpty())
        body.refuse(content::missing, u"destinatarios é obrigatório."_s);
    const PracticeTemplate *item = m_desk.world.findTemplate(body.text(u"nomeTemplate"_s));
    if (!item || !item->isApproved())
        body.refuse(content::invalid, u"Template não encontrado ou não aprovado."_s);
    NewMessage order;
    order.number = number;
    order.pattern = item;
    if (item) {
        order.content = templateMessage(body, *item);
        order.text = content::filledBody(*item, order.content.value("template"_L1).toObject());
    }
    finish(call, body, order, recipients, created);
}

void Sends::sendSession(const Call &call, int number, Translate translate) const
{
    const QStringList recipients = recipientsOf(call.request);
    if (m_fate.strikes(recipients, call.exchange))
        return;
    const Reader body = readerOf(call.request);
    body.text(u"destinatario"_s);
    NewMessage order;
    order.number = number;
    order.content = translate(body);
    order.answersTo = body.optionalText(u"message_id"_s);
    finish(call, body, order, recipients, 200);
}

void Sends::finish(const Call &call, const Reader &body, NewMessage order, const QStringList &recipients, int status) const
{
    for (const QString &recipient : recipients) {
        if (!isNumber(recipient))
            body.refuse(content::invalid, u"Destinatário inválido."_s);
        if (m_desk.world.faultOf(recipient) == Fault::RefusedInAnswer)
            body.refuse(content::invalid, u"A requisição não pôde ser criada."_s);
    }
    if (body.problem()) {
        call.answer(errorAnswer(400, body.problem()->details));
        return;
    }
    const QString key = QString::number(m_desk.world.messages().size()) + recipients.join(u',');
    order.dialect = Dialect::Serpro;
    order.package = m_desk.world.invention().uuid(u"package"_s, key);
    QList<MessagePtr> messages;
    for (const QString &recipient : recipients) {
        order.recipient = recipient;
        messages.append(m_desk.world.accept(order, SystemClock().now()));
        messages.last()->refusal = refusalOf(order.content, order.number, recipient, messages.last()->restriction);
    }
    m_fate.carryOut(call.exchange, messages, jsonAnswer(status, QJsonObject{{"id"_L1, order.package}}));
}

QString Sends::refusalOf(const QJsonObject &object, int number, const QString &recipient, int restriction) const
{
    constexpr int undeliverable = 131026;
    constexpr int windowClosed = 131047;
    const Reader message(object);
    const content::Rules rules{m_desk.world};
    const QString type = object.value("type"_L1).toString();
    if (restriction != 0)
        message.refuse(restriction, u"Business Account locked"_s);
    if (m_desk.world.faultOf(recipient) == Fault::NotOnWhatsApp)
        message.refuse(undeliverable, u"Message undeliverable"_s);
    if (type == "template"_L1)
        content::checkTemplate(message, rules);
    else if (!m_desk.world.takesFreeForm(number, recipient, SystemClock().now()))
        message.refuse(windowClosed, u"Re-engagement message"_s);
    else if (type == "interactive"_L1)
        content::checkInteractive(message.part(type), rules);
    else
        content::checkSimple(message, type, rules);
    return message.problem() ? quoted(*message.problem()) : QString();
}

void Sends::markRead(const Call &call, int number) const
{
    const Reader body = readerOf(call.request);
    const MessagePtr message = m_desk.world.findWamid(body.text(u"message_id"_s));
    if (!message || !message->inbound || message->number != number) {
        call.answer(errorAnswer(400, u"message_id não corresponde a uma mensagem recebida."_s));
        return;
    }
    message->isMarkedRead = true;
    call.answer(jsonAnswer(200, QJsonObject{{"success"_L1, true}}));
}

} // namespace recado::simulator::serpro
