#include "simulator/wati/answers.h"

#include "simulator/wati/events.h"

namespace recado::simulator::wati {

namespace {

constexpr int largestPage = 500;
const QByteArray jsonType = QByteArrayLiteral("application/json; charset=utf-8");

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

HttpAnswer jsonAnswer(int status, const QJsonObject &body)
{
    return {status, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer jsonAnswer(int status, const QJsonArray &body)
{
    return {status, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpAnswer textAnswer(int status, const QByteArray &text)
{
    return {status, text.isEmpty() ? QByteArray() : QByteArrayLiteral("text/plain; charset=utf-8"), text, {}};
}

HttpAnswer refusal(int status, const QString &info)
{
    return jsonAnswer(status, QJsonObject{{QStringLiteral("result"), false}, {QStringLiteral("info"), info}});
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

QJsonObject historyItem(const PracticeMessage &message)
{
    const bool isTemplate = message.isTemplate();
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(message.created).time_since_epoch().count();
    return {{QStringLiteral("eventType"), isTemplate ? QStringLiteral("broadcastMessage") : QStringLiteral("message")},
            {QStringLiteral("id"), message.id},
            {QStringLiteral("created"), watiTime(message.created, message)},
            {QStringLiteral("timestamp"), QString::number(seconds)},
            {QStringLiteral("type"), isTemplate                 ? QStringLiteral("template")
                                     : message.button.isEmpty() ? QStringLiteral("text")
                                                                : QStringLiteral("button")},
            {QStringLiteral("text"), isTemplate ? QJsonValue() : QJsonValue(message.text)},
            {QStringLiteral("finalText"), isTemplate ? QJsonValue(message.text) : QJsonValue()},
            {QStringLiteral("owner"), !message.inbound},
            {QStringLiteral("statusString"), message.inbound ? QStringLiteral("SENT") : statusWord(message.progress)},
            {QStringLiteral("failedDetail"), message.failedDetail.isEmpty() ? QJsonValue() : QJsonValue(message.failedDetail)},
            {QStringLiteral("operatorName"), QStringLiteral("Operador")},
            {QStringLiteral("assignedId"), QJsonValue()},
            {QStringLiteral("conversationId"), message.conversationId},
            {QStringLiteral("ticketId"), message.ticketId},
            {QStringLiteral("templateId"), isTemplate ? QJsonValue(message.templateId) : QJsonValue()},
            {QStringLiteral("data"), QJsonValue()}};
}

QJsonObject messageItem(const PracticeMessage &message)
{
    QJsonObject item = historyItem(message);
    item.insert(QStringLiteral("localMessageId"), message.localId);
    item.insert(QStringLiteral("whatsappMessageId"), message.wamid);
    item.insert(QStringLiteral("failedCode"), message.failedCode.isEmpty() ? QJsonValue() : QJsonValue(message.failedCode));
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

QJsonObject Page::link(qsizetype total) const
{
    return {{QStringLiteral("pageNumber"), number}, {QStringLiteral("pageSize"), size}, {QStringLiteral("total"), total}};
}

} // namespace recado::simulator::wati
