#include "simulator/wati/sends.h"

#include "simulator/wati/answers.h"

namespace recado::simulator::wati {

namespace {

constexpr qsizetype longestText = 4096;
constexpr int copiesRefusedByRate = 2;

const auto whatsappNumber = QStringLiteral("whatsappNumber");

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            digits.append(c);
    }
    return digits;
}

// Wati help centre, "How to track template message delivery and status using Wati webhooks": the answer of the second version.
HttpAnswer templateAnswer(const QString &templateName, const QJsonArray &receivers, const QJsonValue &error)
{
    return jsonAnswer(200, QJsonObject{{QStringLiteral("result"), error.isNull()},
                                       {QStringLiteral("error"), error},
                                       {QStringLiteral("templateName"), templateName},
                                       {QStringLiteral("receivers"), receivers},
                                       {QStringLiteral("parameters"), QJsonArray()}});
}

QJsonArray receiver(const QJsonValue &localId, const QString &waId, bool isValid)
{
    return {QJsonObject{{QStringLiteral("localMessageId"), localId},
                        {QStringLiteral("waId"), waId},
                        {QStringLiteral("isValidWhatsAppNumber"), isValid},
                        {QStringLiteral("errors"), QJsonArray()}}};
}

HttpAnswer templateRefusal(int version, const QString &templateName, const Refusal &why)
{
    if (version == 1 || why.status != 200)
        return refusal(why.status, why.text);
    return templateAnswer(templateName, {}, why.text);
}

HttpAnswer portalPage()
{
    return {200,
            QByteArrayLiteral("text/html; charset=utf-8"),
            QByteArrayLiteral("<!DOCTYPE html><html><head><title>Wi-Fi</title></head>"
                              "<body><h1>Entre na rede para continuar</h1><form method=\"post\"></form></body></html>"),
            {}};
}

} // namespace

QString Sends::recipientOf(const Call &call)
{
    if (!call.arguments.isEmpty())
        return digitsOf(call.arguments.first().section(QLatin1Char(':'), -1));
    const auto number = call.request.queryValue(whatsappNumber);
    if (number)
        return digitsOf(number->section(QLatin1Char(':'), -1));
    const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
    return digitsOf(body.value(QStringLiteral("target")).toString().section(QLatin1Char(':'), -1));
}

void Sends::sendTemplate(const Call &call)
{
    if (isStruck(call))
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
                                                       : templateAnswer(name, receiver({}, message.recipient, false), {});
    carryOut(call, message, refused, unknownPerson, [version = call.version, name](const PracticeMessage &accepted) {
        if (version == 2)
            return templateAnswer(name, receiver(accepted.localId, accepted.waId, true), {});
        return jsonAnswer(200, QJsonObject{{QStringLiteral("result"), true},
                                           {QStringLiteral("info"), QJsonValue()},
                                           {QStringLiteral("local_message_id"), accepted.localId}});
    });
}

void Sends::sendText(const Call &call)
{
    if (isStruck(call))
        return;
    const Order order = textOrder(call);
    if (const auto *why = std::get_if<Refusal>(&order)) {
        call.exchange->answer(refusal(why->status, why->text));
        return;
    }
    const HttpAnswer refused = refusal(200, QStringLiteral("The message could not be created."));
    const HttpAnswer unknownPerson = refusal(200, QStringLiteral("The WhatsApp number is not valid."));
    carryOut(call, std::get<NewMessage>(order), refused, unknownPerson, [](const PracticeMessage &accepted) {
        // The documents publish no answer for this call; `result` is a word here, as in the history.
        return jsonAnswer(200, QJsonObject{{QStringLiteral("ok"), true},
                                           {QStringLiteral("result"), QStringLiteral("success")},
                                           {QStringLiteral("message"), messageItem(accepted)}});
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
    const int number = channel.isEmpty() ? 0 : m_world.findNumber(channel);
    if (number < 0)
        return Refusal{200, QStringLiteral("The channel number is not found.")};
    const PracticeTemplate *pattern = m_world.findTemplate(order.templateName);
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

Sends::Order Sends::textOrder(const Call &call) const
{
    const auto text = call.request.queryValue(QStringLiteral("messageText"));
    if (!text)
        return Refusal{400, QStringLiteral("The messageText field is required.")};
    if (text->size() > longestText)
        return Refusal{400, QStringLiteral("The messageText field holds at most %1 characters.").arg(longestText)};
    if (text->isEmpty())
        return Refusal{200, QStringLiteral("The message is empty.")};
    const auto target = readTarget(call.arguments.first());
    if (!target)
        return Refusal{200, QStringLiteral("The whatsappNumber is not valid.")};
    const QString channel = call.request.queryValue(QStringLiteral("channelPhoneNumber")).value_or(target->channel);
    const int number = channel.isEmpty() ? 0 : m_world.findNumber(channel);
    if (number < 0)
        return Refusal{200, QStringLiteral("The channel number is not found.")};
    if (!m_world.windowIsOpen(number, target->digits, SystemClock().now()))
        return Refusal{200, QStringLiteral("Ticket has been expired.")}; // the text seen for a closed 24-hour session
    NewMessage message;
    message.number = number;
    message.recipient = target->digits;
    message.text = *text;
    message.localId = call.request.queryValue(QStringLiteral("localMessageId")).value_or(QString());
    message.answersTo = call.request.queryValue(QStringLiteral("replyContextId")).value_or(QString());
    return message;
}

bool Sends::isStruck(const Call &call) const
{
    const QString recipient = recipientOf(call);
    switch (faultFor(recipient)) {
    case Fault::ClosedNotAccepted: call.exchange->close(); return true;
    case Fault::CaptivePortal: call.exchange->answer(portalPage()); return true;
    case Fault::TokenExpired: call.exchange->answer(textAnswer(401, QByteArrayLiteral("Token has expired"))); return true;
    case Fault::RateLimitedTwice: {
        if (m_world.copies(recipient) > copiesRefusedByRate)
            return false;
        HttpAnswer answer = textAnswer(429);
        answer.headers.append({QByteArrayLiteral("Retry-After"), m_pace > 0 ? QByteArrayLiteral("1") : QByteArrayLiteral("0")});
        call.exchange->answer(answer);
        return true;
    }
    default: return false;
    }
}

void Sends::carryOut(const Call &call, const NewMessage &order, const HttpAnswer &refused, const HttpAnswer &unknownPerson,
                     const std::function<HttpAnswer(const PracticeMessage &)> &accepted)
{
    const Fault fault = faultFor(order.recipient);
    const auto exchange = call.exchange;
    if (fault == Fault::RefusedInAnswer || fault == Fault::NotOnWhatsApp) {
        exchange->answer(fault == Fault::NotOnWhatsApp ? unknownPerson : refused);
        return;
    }
    const MessagePtr message = m_world.accept(order, SystemClock().now());
    const HttpAnswer answer = accepted(*message);
    switch (fault) {
    case Fault::AcceptedThenSilent:
        exchange->hold();
        m_player.play(message);
        break;
    case Fault::AcceptedThenClosed:
        exchange->close();
        m_player.play(message);
        break;
    case Fault::AcceptedThenServerError:
        exchange->answer(textAnswer(500, QByteArrayLiteral("Internal Server Error")), [this, message] { m_player.play(message); });
        break;
    case Fault::WebhookBeforeAnswer:
        m_player.playFirst(message,
                           [this, exchange, answer, message] { exchange->answer(answer, [this, message] { m_player.play(message, 1); }); });
        break;
    default: exchange->answer(answer, [this, message] { m_player.play(message); }); break;
    }
}

} // namespace recado::simulator::wati
