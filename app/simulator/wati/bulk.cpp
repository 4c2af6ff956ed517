#include "simulator/wati/bulk.h"

#include "simulator/wati/answers.h"

namespace recado::simulator::wati {

using namespace Qt::Literals::StringLiterals;
using content::Reader;

namespace {

constexpr qsizetype mostReceivers = 1000;
constexpr qsizetype mostRecipientsV3 = 10'000;

} // namespace

BulkSends::Batch BulkSends::read(const Reader &body, const QString &list, const QString &parameters, qsizetype most) const
{
    Batch batch;
    batch.templateName = body.text(u"template_name"_s);
    batch.broadcastName = body.text(u"broadcast_name"_s);
    for (const Reader &item : body.parts(list, 1, static_cast<int>(most))) {
        TemplateOrder order;
        order.templateName = batch.templateName;
        order.target = item.optionalText(u"phone_number"_s) + item.optionalText(u"whatsappNumber"_s);
        if (order.target.isEmpty())
            order.target = item.text(u"target"_s);
        if (item.has(parameters)) {
            for (const Reader &parameter : item.parts(parameters, 0, 1000))
                order.values.insert(parameter.text(u"name"_s), parameter.text(u"value"_s));
        }
        batch.orders.append(order);
        batch.localIds.append(item.optionalText(u"localMessageId"_s) + item.optionalText(u"local_message_id"_s));
    }
    return batch;
}

std::optional<Refusal> BulkSends::problemWith(const Batch &batch, int number) const
{
    const PracticeTemplate *pattern = m_desk.world.findTemplate(batch.templateName);
    if (number < 0)
        return Refusal{200, u"The channel number is not found."_s};
    if (!pattern || pattern->isMetaOnly)
        return Refusal{200, u"Template '%1' is not found."_s.arg(batch.templateName)};
    if (!pattern->isApproved())
        return Refusal{200, u"Template '%1' is not approved."_s.arg(batch.templateName)};
    return {};
}

QList<BulkSends::Fortune> BulkSends::accept(const Batch &batch, int number) const
{
    const PracticeTemplate *pattern = m_desk.world.findTemplate(batch.templateName);
    QList<Fortune> fortunes;
    for (qsizetype i = 0; i < batch.orders.size(); ++i) {
        const TemplateOrder &order = batch.orders[i];
        const auto target = readTarget(order.target);
        Fortune fortune;
        fortune.recipient = target ? target->digits : order.target;
        fortune.localId = batch.localIds[i];
        const auto why = checkTemplateOrder(order, pattern);
        const Fault fault = m_desk.world.faultOf(fortune.recipient);
        fortune.isUnknownPerson = !target || fault == Fault::NotOnWhatsApp;
        if (why)
            fortune.problem = why->text;
        else if (fault == Fault::RefusedInAnswer)
            fortune.problem = u"The message could not be created."_s;
        else if (!fortune.isUnknownPerson) {
            NewMessage message;
            message.number = number;
            message.recipient = target->digits;
            message.localId = fortune.localId;
            message.pattern = pattern;
            message.broadcast = batch.broadcastName;
            message.package = batch.package;
            message.text = pattern->rendered(order.values);
            fortune.message = m_desk.world.accept(message, SystemClock().now());
        }
        fortunes.append(fortune);
    }
    return fortunes;
}

QList<MessagePtr> BulkSends::messagesOf(const QList<Fortune> &fortunes)
{
    QList<MessagePtr> messages;
    for (const Fortune &fortune : fortunes) {
        if (fortune.message)
            messages.append(fortune.message);
    }
    return messages;
}

void BulkSends::send(const Call &call) const
{
    if (m_fate.strikes(recipientsOf(call), call.exchange))
        return;
    const Reader body(QJsonDocument::fromJson(call.request.body).object());
    body.only({u"template_name"_s, u"broadcast_name"_s, u"channel_number"_s, u"receivers"_s});
    Batch batch = read(body, u"receivers"_s, u"customParams"_s, mostReceivers);
    const QString channel = body.optionalText(u"channel_number"_s);
    const int number = channel.isEmpty() ? 0 : m_desk.world.findNumber(channel);
    // "Send template messages (Beta, v2)": ids of ours are new in the second version.
    if (call.version == 1 && !batch.localIds.join(QString()).isEmpty())
        body.refuse(content::unknownParameter, u"The property 'localMessageId' is not allowed."_s);
    if (body.problem()) {
        call.answer(refusal(400, body.problem()->details));
        return;
    }
    if (const auto why = problemWith(batch, number)) {
        call.answer(call.version == 1 ? refusal(200, why->text) : templateAnswer(batch.templateName, {}, why->text));
        return;
    }
    const QList<Fortune> fortunes = accept(batch, number);
    QJsonArray receivers;
    for (const Fortune &fortune : fortunes) {
        const QJsonValue id = fortune.message             ? QJsonValue(fortune.message->localId)
                              : fortune.localId.isEmpty() ? QJsonValue()
                                                          : QJsonValue(fortune.localId);
        receivers.append(
            receiverItem(id, fortune.message ? fortune.message->waId : fortune.recipient, !fortune.isUnknownPerson, fortune.problem));
    }
    m_fate.carryOut(call.exchange, messagesOf(fortunes), templateAnswer(batch.templateName, receivers, {}));
}

// "Send template messages (v3)": recipients that are not valid may be left out of the answer.
void BulkSends::sendV3(const Call &call) const
{
    if (m_fate.strikes(recipientsOf(call), call.exchange))
        return;
    const Reader body(QJsonDocument::fromJson(call.request.body).object());
    Batch batch = read(body, u"recipients"_s, u"custom_params"_s, mostRecipientsV3);
    batch.package = m_desk.world.invention().hex(u"broadcast"_s, QString::number(m_desk.world.messages().size()), 24);
    const QString channel = body.optionalText(u"channel"_s);
    const int number = channel.isEmpty() ? 0 : m_desk.world.findNumber(channel);
    if (body.problem()) {
        call.answer(refusalV3(400, body.problem()->details));
        return;
    }
    const auto answer = [&](const QJsonValue &error, const QJsonArray &recipients) {
        return jsonAnswer(200, QJsonObject{{"success"_L1, error.isNull()},
                                           {"error"_L1, error},
                                           {"broadcast_id"_L1, error.isNull() ? QJsonValue(batch.package) : QJsonValue()},
                                           {"recipients"_L1, recipients}});
    };
    if (const auto why = problemWith(batch, number)) {
        call.answer(answer(why->text, {}));
        return;
    }
    const QList<Fortune> fortunes = accept(batch, number);
    QJsonArray recipients;
    for (const Fortune &fortune : fortunes) {
        if (fortune.isUnknownPerson)
            continue;
        recipients.append(QJsonObject{{"local_message_id"_L1, fortune.message ? fortune.message->localId : fortune.localId},
                                      {"phone_number"_L1, fortune.recipient},
                                      {"errors"_L1, fortune.problem.isEmpty() ? QJsonArray() : QJsonArray{fortune.problem}}});
    }
    m_fate.carryOut(call.exchange, messagesOf(fortunes), answer({}, recipients));
}

} // namespace recado::simulator::wati
