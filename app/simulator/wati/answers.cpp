#include "simulator/wati/answers.h"

#include "simulator/wati/events.h"

namespace recado::simulator::wati {

namespace {

constexpr int largestPage = 500;

QJsonValue languageOf(const PracticeTemplate &item, int version)
{
    // Both forms are seen in the wild: an object in the first version, plain text in the second.
    if (version == 2)
        return item.language;
    const QString name = item.language == QLatin1String("en")   ? QStringLiteral("English")
                         : item.language == QLatin1String("es") ? QStringLiteral("Spanish")
                                                                : QStringLiteral("Portuguese (BR)");
    return QJsonObject{{QStringLiteral("text"), name}, {QStringLiteral("code"), item.language}};
}

QJsonValue headerOf(const PracticeTemplate &item)
{
    switch (item.header) {
    case PracticeTemplate::Header::None: return {};
    case PracticeTemplate::Header::Text:
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("TEXT")}, {QStringLiteral("text"), item.headerValue}};
    case PracticeTemplate::Header::Image:
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("IMAGE")}, {QStringLiteral("link"), item.headerValue}};
    case PracticeTemplate::Header::Document:
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("DOCUMENT")}, {QStringLiteral("link"), item.headerValue}};
    }
    return {};
}

QJsonObject buttonOf(const PracticeButton &button)
{
    QJsonObject parameter{{QStringLiteral("text"), button.text}};
    QString type = QStringLiteral("quick_reply");
    if (button.kind == PracticeButton::Kind::Url) {
        type = QStringLiteral("url");
        parameter.insert(QStringLiteral("url"), button.value);
    } else if (button.kind == PracticeButton::Kind::Phone) {
        type = QStringLiteral("call");
        parameter.insert(QStringLiteral("phoneNumber"), button.value);
    }
    return {{QStringLiteral("type"), type}, {QStringLiteral("parameter"), parameter}};
}

QString statusWord(Progress progress)
{
    switch (progress) {
    case Progress::Accepted: return QStringLiteral("PENDING");
    case Progress::Sent: return QStringLiteral("SENT");
    case Progress::Delivered: return QStringLiteral("DELIVERED");
    case Progress::Read: return QStringLiteral("READ");
    case Progress::Replied: return QStringLiteral("REPLIED");
    case Progress::Failed: return QStringLiteral("FAILED");
    }
    return {};
}

std::optional<int> positive(const HttpRequest &request, const QString &name, int fallback, int least)
{
    const auto text = request.queryValue(name);
    if (!text || text->isEmpty())
        return fallback;
    bool ok = false;
    const int value = text->toInt(&ok);
    return ok && value >= least ? std::optional(value) : std::nullopt;
}

} // namespace

HttpAnswer refusal(int status, const QString &info)
{
    return jsonAnswer(status, QJsonObject{{QStringLiteral("result"), false}, {QStringLiteral("info"), info}});
}

HttpAnswer refusalV3(int status, const QString &text)
{
    return jsonAnswer(status, QJsonObject{{QStringLiteral("code"), status},
                                          {QStringLiteral("message"), text},
                                          {QStringLiteral("timestamp"), toIso(SystemClock().now())}});
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

QJsonObject receiverItem(const QJsonValue &localId, const QString &waId, bool isValid, const QString &problem)
{
    QJsonArray errors;
    if (!problem.isEmpty())
        errors.append(problem);
    return QJsonObject{{QStringLiteral("localMessageId"), localId},
                       {QStringLiteral("waId"), waId},
                       {QStringLiteral("isValidWhatsAppNumber"), isValid},
                       {QStringLiteral("errors"), errors}};
}

QJsonArray numberList(const World &world)
{
    QJsonArray list;
    for (const PracticeNumber &number : world.numbers()) {
        list.append(QJsonObject{{QStringLiteral("phoneNumber"), number.digits},
                                {QStringLiteral("phoneNumberId"), number.phoneNumberId},
                                {QStringLiteral("wabaId"), world.wabaId()},
                                {QStringLiteral("bmId"), world.invention().digits(QStringLiteral("business"), {}, 15)},
                                {QStringLiteral("channelId"), number.channelId},
                                {QStringLiteral("channelName"), number.name},
                                {QStringLiteral("channelType"), QStringLiteral("WhatsApp")}});
    }
    return list;
}

QJsonObject templateItem(const PracticeTemplate &item, int version)
{
    QJsonArray parameters;
    for (const PracticeParameter &parameter : item.parameters)
        parameters.append(QJsonObject{{QStringLiteral("paramName"), parameter.name}, {QStringLiteral("paramValue"), parameter.sample}});
    QJsonArray buttons;
    for (const PracticeButton &button : item.buttons)
        buttons.append(buttonOf(button));
    const QString buttonsType = item.buttons.isEmpty()          ? QStringLiteral("none")
                                : item.quickReplies().isEmpty() ? QStringLiteral("call_to_action")
                                                                : QStringLiteral("quick_reply");
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("elementName"), item.name},
            {QStringLiteral("status"), item.status},
            {QStringLiteral("category"), item.category},
            {QStringLiteral("subCategory"), QStringLiteral("STANDARD")},
            {QStringLiteral("language"), languageOf(item, version)},
            {QStringLiteral("body"), item.body},
            {QStringLiteral("bodyOriginal"), item.body},
            {QStringLiteral("customParams"), parameters},
            {QStringLiteral("header"), headerOf(item)},
            {QStringLiteral("footer"), item.footer},
            {QStringLiteral("buttons"), buttons},
            {QStringLiteral("buttonsType"), buttonsType},
            {QStringLiteral("type"), QStringLiteral("template")}};
}

QJsonValue dataOf(const PracticeMessage &message)
{
    const QJsonValue body = message.content.value(message.type());
    const QString type = body[QStringLiteral("mime_type")].toString();
    const QString id = body[QStringLiteral("id")].toString();
    if (body[QStringLiteral("link")].isString())
        return body[QStringLiteral("link")];
    return type.isEmpty() ? QJsonValue() : QJsonValue(PracticeMedia{id, {}, type.toLatin1(), {}}.path());
}

QJsonObject historyItem(const PracticeMessage &message)
{
    const bool isTemplate = message.isTemplate();
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(message.created).time_since_epoch().count();
    return {{QStringLiteral("eventType"), isTemplate ? QStringLiteral("broadcastMessage") : QStringLiteral("message")},
            {QStringLiteral("id"), message.id},
            {QStringLiteral("created"), watiTime(message.created, message)},
            {QStringLiteral("timestamp"), QString::number(seconds)},
            {QStringLiteral("type"), isTemplate ? QStringLiteral("template") : message.type()},
            {QStringLiteral("text"), isTemplate ? QJsonValue() : QJsonValue(message.text)},
            {QStringLiteral("finalText"), isTemplate ? QJsonValue(message.text) : QJsonValue()},
            {QStringLiteral("owner"), !message.inbound},
            {QStringLiteral("statusString"), message.inbound ? QStringLiteral("SENT") : statusWord(message.progress)},
            {QStringLiteral("failedDetail"), message.hasFailed() ? QJsonValue(message.failedDetail) : QJsonValue()},
            {QStringLiteral("operatorName"), QStringLiteral("Operador")},
            {QStringLiteral("assignedId"), QJsonValue()},
            {QStringLiteral("conversationId"), message.conversationId},
            {QStringLiteral("ticketId"), message.ticketId},
            {QStringLiteral("templateId"), isTemplate ? QJsonValue(message.templateId) : QJsonValue()},
            {QStringLiteral("data"), dataOf(message)}};
}

QJsonObject historyItemV3(const PracticeMessage &message)
{
    const QJsonObject item = historyItem(message);
    const auto taken = [&item](const char *name) { return item.value(QLatin1String(name)); };
    return {{QStringLiteral("id"), message.id},
            {QStringLiteral("conversation_id"), message.conversationId},
            {QStringLiteral("ticket_id"), message.ticketId},
            {QStringLiteral("created"), taken("created")},
            {QStringLiteral("timestamp"), taken("timestamp")},
            {QStringLiteral("event_type"), taken("eventType")},
            {QStringLiteral("type"), taken("type")},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("owner"), !message.inbound},
            {QStringLiteral("status"), taken("statusString")},
            {QStringLiteral("failed_detail"), taken("failedDetail")},
            {QStringLiteral("operator_name"), taken("operatorName")},
            {QStringLiteral("assigned_id"), QJsonValue()},
            {QStringLiteral("bot_type"), QJsonValue()}};
}

QJsonObject messageItem(const PracticeMessage &message)
{
    QJsonObject item = historyItem(message);
    item.insert(QStringLiteral("localMessageId"), message.localId);
    item.insert(QStringLiteral("whatsappMessageId"), message.wamid);
    item.insert(QStringLiteral("failedCode"), message.hasFailed() ? QJsonValue(message.failedCode) : QJsonValue());
    return item;
}

std::optional<Page> Page::of(const HttpRequest &request)
{
    Page page;
    const auto size = positive(request, QStringLiteral("pageSize"), page.size, 1);
    const auto number = positive(request, QStringLiteral("pageNumber"), page.number, 0);
    if (!size || !number || *size > largestPage)
        return {};
    page.size = *size;
    page.number = std::max(*number, 1);
    return page;
}

std::optional<Page> Page::ofV3(const HttpRequest &request, bool isNeeded)
{
    constexpr int largest = 100;
    const QString sizeName = QStringLiteral("page_size");
    const QString numberName = QStringLiteral("page_number");
    Page page;
    const auto size = positive(request, sizeName, page.size, 1);
    const auto number = positive(request, numberName, page.number, 1);
    const bool isMissing = !request.queryValue(sizeName) || !request.queryValue(numberName);
    if (!size || !number || *size > largest || (isNeeded && isMissing))
        return {};
    page.size = *size;
    page.number = *number;
    return page;
}

QJsonObject Page::link(qsizetype total) const
{
    return {{QStringLiteral("pageNumber"), number}, {QStringLiteral("pageSize"), size}, {QStringLiteral("total"), total}};
}

} // namespace recado::simulator::wati
