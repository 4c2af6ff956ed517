#include "simulator/wati/events.h"

#include "simulator/cloudevents.h"
#include "simulator/wati/answers.h"

namespace recado::simulator::wati {

namespace {

const auto inboundName = QStringLiteral("message"); // the reference's name
const auto inboundHelpName = QStringLiteral("messageReceived"); // the help centre's name for the same event
const auto newContactName = QStringLiteral("newContactMessageReceived");
const auto newSuffix = QStringLiteral("_v2");

QString mainName(const Notice &notice)
{
    const bool isTemplate = notice.message->isTemplate();
    switch (notice.what) {
    case Happening::Sent: return isTemplate ? QStringLiteral("templateMessageSent_v2") : QStringLiteral("sessionMessageSent_v2");
    case Happening::Delivered: return QStringLiteral("sentMessageDELIVERED_v2");
    case Happening::Read: return QStringLiteral("sentMessageREAD_v2");
    case Happening::Replied: return QStringLiteral("sentMessageREPLIED_v2");
    case Happening::Failed: return isTemplate ? QStringLiteral("templateMessageFailed") : QStringLiteral("sessionMessageFailed");
    case Happening::Played: return {}; // Wati has no word for it
    case Happening::Received: break;
    }
    return inboundName;
}

// Only sent, delivered and read have a variant of the first version.
QString twinOf(const Notice &notice, const QString &name)
{
    return notice.what == Happening::Replied || !name.endsWith(newSuffix) ? QString() : name.chopped(newSuffix.size());
}

QString operatorEmail()
{
    return QStringLiteral("operador@loja.example");
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonObject common(const QString &eventName, const PracticeMessage &message)
{
    return {{QStringLiteral("eventType"), eventName},
            {QStringLiteral("id"), message.id},
            {QStringLiteral("whatsappMessageId"), message.wamid},
            {QStringLiteral("conversationId"), message.conversationId},
            {QStringLiteral("ticketId"), message.ticketId}};
}

void insertChannel(QJsonObject &body, const PracticeMessage &message, const World &world)
{
    const PracticeNumber &number = world.numbers()[message.number];
    body.insert(QStringLiteral("channelId"), number.channelId);
    body.insert(QStringLiteral("channelPhoneNumber"), number.digits);
}

// Wati reference, "Track template messages using webhooks": this one has `created` and no `timestamp`.
QJsonObject templateSent(const QString &eventName, const Notice &notice)
{
    const PracticeMessage &message = *notice.message;
    QJsonObject body = common(eventName, message);
    body.insert(QStringLiteral("templateId"), message.templateId);
    body.insert(QStringLiteral("templateName"), message.templateName);
    body.insert(QStringLiteral("created"), watiTime(notice.at, message));
    body.insert(QStringLiteral("text"), message.text);
    body.insert(QStringLiteral("operatorEmail"), operatorEmail());
    body.insert(QStringLiteral("waId"), message.waId);
    body.insert(QStringLiteral("type"), QStringLiteral("template"));
    body.insert(QStringLiteral("statusString"), QStringLiteral("SENT"));
    body.insert(QStringLiteral("sourceType"), QStringLiteral("API"));
    return body;
}

QJsonObject sessionSent(const QString &eventName, const Notice &notice, const World &world)
{
    const PracticeMessage &message = *notice.message;
    QJsonObject body = common(eventName, message);
    body.insert(QStringLiteral("text"), message.text);
    body.insert(QStringLiteral("type"), message.type());
    body.insert(QStringLiteral("data"), dataOf(message));
    body.insert(QStringLiteral("timestamp"), unixSeconds(notice.at));
    body.insert(QStringLiteral("owner"), true);
    body.insert(QStringLiteral("statusString"), QStringLiteral("SENT"));
    body.insert(QStringLiteral("assigneeId"), QJsonValue());
    body.insert(QStringLiteral("operatorEmail"), operatorEmail());
    body.insert(QStringLiteral("operatorName"), QStringLiteral("Operador"));
    body.insert(QStringLiteral("waId"), message.waId);
    body.insert(QStringLiteral("replyContextId"), message.answersTo);
    body.insert(QStringLiteral("chatbotTriggeredEventId"), QJsonValue());
    insertChannel(body, message, world);
    return body;
}

// Wati reference, "Sent Message is DELIVERED", "Template Message Failed": no `waId`, time in whole seconds.
QJsonObject progressed(const QString &eventName, const Notice &notice, const World &world)
{
    const PracticeMessage &message = *notice.message;
    QJsonObject body = common(eventName, message);
    const QString word = notice.what == Happening::Delivered ? QStringLiteral("Delivered")
                         : notice.what == Happening::Read    ? QStringLiteral("Read")
                         : notice.what == Happening::Replied ? QStringLiteral("Replied")
                                                             : QStringLiteral("Failed");
    body.insert(QStringLiteral("statusString"), word);
    body.insert(QStringLiteral("text"), QJsonValue());
    body.insert(QStringLiteral("type"), message.isTemplate() ? QStringLiteral("template") : message.type());
    body.insert(QStringLiteral("timestamp"), unixSeconds(notice.at));
    body.insert(QStringLiteral("assigneeId"), QJsonValue());
    body.insert(QStringLiteral("operatorEmail"), operatorEmail());
    insertChannel(body, message, world);
    if (notice.what == Happening::Failed) {
        body.insert(QStringLiteral("failedCode"), notice.failedCode);
        body.insert(QStringLiteral("failedDetail"), notice.failedDetail);
    }
    return body;
}

// Wati reference, "Message received (BSUID)".
QJsonObject received(const QString &eventName, const Notice &notice, const World &world)
{
    const PracticeMessage &message = *notice.message;
    QJsonObject body = common(eventName, message);
    const bool isButton = !message.button.isEmpty();
    body.insert(QStringLiteral("created"), watiTime(notice.at, message));
    body.insert(QStringLiteral("timestamp"), unixSeconds(notice.at));
    body.insert(QStringLiteral("type"), message.type());
    body.insert(QStringLiteral("text"), message.text);
    body.insert(QStringLiteral("owner"), false);
    // The two documents disagree, so each name keeps its own word.
    body.insert(QStringLiteral("statusString"), eventName == inboundName ? QStringLiteral("SENT") : QStringLiteral("Received"));
    body.insert(QStringLiteral("waId"), message.waId);
    body.insert(QStringLiteral("senderName"), world.nameOf(message.waId));
    body.insert(QStringLiteral("assignedId"), QJsonValue());
    body.insert(QStringLiteral("operatorName"), QStringLiteral("Operador"));
    body.insert(QStringLiteral("operatorEmail"), operatorEmail());
    body.insert(QStringLiteral("buttonReply"),
                isButton ? QJsonValue(QJsonObject{{QStringLiteral("text"), message.button},
                                                  {QStringLiteral("payload"), QStringLiteral("{\"ButtonIndex\":0}")}})
                         : QJsonValue());
    body.insert(QStringLiteral("replyContextId"), message.answersTo);
    body.insert(QStringLiteral("sourceType"), 0);
    body.insert(QStringLiteral("forwarded"), false);
    body.insert(QStringLiteral("frequentlyForwarded"), false);
    const QJsonValue chosen = message.content.value(QLatin1String("interactive"));
    body.insert(QStringLiteral("listReply"), orNull(chosen[QStringLiteral("list_reply")]));
    body.insert(QStringLiteral("interactiveButtonReply"), orNull(chosen[QStringLiteral("button_reply")]));
    body.insert(QStringLiteral("data"), dataOf(message));
    for (const char *name : {"avatarUrl", "messageContact", "sourceId", "sourceUrl", "bsuid", "parentBsuid", "username"})
        body.insert(QLatin1String(name), QJsonValue());
    insertChannel(body, message, world);
    return body;
}

QJsonObject newContact(const Notice &notice, const World &world)
{
    const PracticeMessage &message = *notice.message;
    return {{QStringLiteral("eventType"), newContactName},
            {QStringLiteral("id"), message.id},
            {QStringLiteral("created"), watiTime(notice.at, message)},
            {QStringLiteral("waId"), message.waId},
            {QStringLiteral("senderName"), world.nameOf(message.waId)},
            {QStringLiteral("sourceId"), QJsonValue()},
            {QStringLiteral("sourceUrl"), QJsonValue()},
            {QStringLiteral("sourceType"), 0}};
}

} // namespace

const QSet<QString> &knownEvents()
{
    static const QSet<QString> names{QStringLiteral("message"),
                                     QStringLiteral("messageReceived"),
                                     QStringLiteral("newContactMessageReceived"),
                                     QStringLiteral("sessionMessageSent"),
                                     QStringLiteral("sessionMessageSent_v2"),
                                     QStringLiteral("sessionMessageFailed"),
                                     QStringLiteral("templateMessageSent"),
                                     QStringLiteral("templateMessageSent_v2"),
                                     QStringLiteral("sentMessageDELIVERED"),
                                     QStringLiteral("sentMessageDELIVERED_v2"),
                                     QStringLiteral("sentMessageREAD"),
                                     QStringLiteral("sentMessageREAD_v2"),
                                     QStringLiteral("sentMessageREPLIED_v2"),
                                     QStringLiteral("templateMessageFailed")};
    return names;
}

QSet<QString> usualEvents()
{
    return {QStringLiteral("message"),
            QStringLiteral("sessionMessageSent_v2"),
            QStringLiteral("sessionMessageFailed"),
            QStringLiteral("templateMessageSent_v2"),
            QStringLiteral("sentMessageDELIVERED_v2"),
            QStringLiteral("sentMessageREAD_v2"),
            QStringLiteral("sentMessageREPLIED_v2"),
            QStringLiteral("templateMessageFailed")};
}

QStringList eventNames(const Notice &notice, const QSet<QString> &wanted, bool isFirstContact)
{
    QStringList names;
    const QString name = mainName(notice);
    if (notice.what == Happening::Received) {
        if (wanted.contains(inboundName))
            names.append(inboundName);
        else if (wanted.contains(inboundHelpName))
            names.append(inboundHelpName);
        if (isFirstContact && wanted.contains(newContactName))
            names.append(newContactName);
        return names;
    }
    if (wanted.contains(name))
        names.append(name);
    const QString twin = twinOf(notice, name);
    if (!twin.isEmpty() && (wanted.contains(twin) || (notice.twins && wanted.contains(name))))
        names.append(twin);
    return names;
}

QJsonObject eventBody(const QString &eventName, const Notice &notice, const World &world)
{
    if (eventName == newContactName)
        return newContact(notice, world);
    if (notice.what == Happening::Received)
        return received(eventName, notice, world);
    QJsonObject body = notice.what != Happening::Sent ? progressed(eventName, notice, world)
                       : notice.message->isTemplate() ? templateSent(eventName, notice)
                                                      : sessionSent(eventName, notice, world);
    // Wati help centre, "How to track template message delivery and status": the first version knows no local id.
    if (eventName.endsWith(newSuffix) || notice.what == Happening::Failed)
        body.insert(QStringLiteral("localMessageId"), notice.message->localId);
    return body;
}

QString watiTime(Instant instant, const PracticeMessage &message)
{
    bool ok = false;
    const int extra = message.id.left(4).toInt(&ok, 16) % 10000;
    return toIso(instant).chopped(1) + QStringLiteral("%1Z").arg(extra, 4, 10, QLatin1Char('0'));
}

} // namespace recado::simulator::wati
