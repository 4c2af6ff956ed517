#include "simulator/wati/catalogue.h"

#include "simulator/content/reader.h"
#include "simulator/templatecomponents.h"
#include "simulator/wati/answers.h"

namespace recado::simulator::wati {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double reviewSeconds = 3;

HttpAnswer badPage()
{
    return refusalV3(400, u"page_size or page_number is not valid."_s);
}

QJsonObject templateItemV3(const PracticeTemplate &pattern)
{
    const QJsonObject older = templateItem(pattern, 2);
    QJsonArray parameters;
    for (const PracticeParameter &parameter : pattern.parameters)
        parameters.append(QJsonObject{{"name"_L1, parameter.name}, {"value"_L1, parameter.sample}});
    return {{"name"_L1, pattern.name},
            {"id"_L1, pattern.id},
            {"status"_L1, pattern.status},
            {"category"_L1, pattern.category},
            {"sub_category"_L1, "STANDARD"_L1},
            {"body"_L1, pattern.body},
            {"header"_L1, older.value("header"_L1)},
            {"footer"_L1, pattern.footer},
            {"buttons"_L1, older.value("buttons"_L1)},
            {"language_option"_L1, QJsonObject{{"key"_L1, pattern.language}, {"value"_L1, pattern.language}}},
            {"custom_params"_L1, parameters},
            {"type"_L1, "template"_L1},
            {"quality"_L1, "GREEN"_L1}};
}

QJsonObject recipientItem(const PracticeMessage &message)
{
    return {{"local_message_id"_L1, message.localId},
            {"message_id"_L1, message.id},
            {"contact_phone"_L1, message.waId},
            {"contact_id"_L1, QJsonValue()},
            {"bsuid"_L1, QJsonValue()},
            {"status"_L1, historyItem(message).value("statusString"_L1)},
            {"failed_code"_L1, message.hasFailed() ? QJsonValue(message.failedCode) : QJsonValue()},
            {"custom_params"_L1, QJsonArray()},
            {"created"_L1, historyItem(message).value("created"_L1)}};
}

} // namespace

// "The default channel is not in the list" (Wati's API support for multiple WhatsApp numbers).
void Catalogue::listChannelsV3(const Call &call) const
{
    const auto page = Page::ofV3(call.request, false);
    if (!page) {
        call.answer(badPage());
        return;
    }
    const QList<PracticeNumber> others = m_desk.world.numbers().mid(1);
    const QJsonArray items = page->items(others, [](const PracticeNumber &number) {
        return QJsonObject{{"id"_L1, number.channelId}, {"name"_L1, number.name}, {"channel"_L1, number.digits}};
    });
    call.answer(jsonAnswer(200, QJsonObject{{"channels"_L1, items}}));
}

void Catalogue::listTemplatesV3(const Call &call) const
{
    const auto page = Page::ofV3(call.request, false);
    const QString channel = call.request.queryValue(u"channel"_s).value_or(QString());
    if (!page || (!channel.isEmpty() && m_desk.world.findNumber(channel) < 0)) {
        call.answer(badPage());
        return;
    }
    QList<PracticeTemplate> all = m_desk.world.templates();
    all.removeIf([](const PracticeTemplate &item) { return item.isMetaOnly; });
    call.answer(jsonAnswer(200, QJsonObject{{"templates"_L1, page->items(all, templateItemV3)},
                                            {"page_number"_L1, page->number},
                                            {"page_size"_L1, page->size},
                                            {"total"_L1, all.size()}}));
}

void Catalogue::listBroadcastV3(const Call &call) const
{
    const auto page = Page::ofV3(call.request, false);
    const std::vector<MessagePtr> all = m_desk.world.package(call.arguments.first());
    if (!page)
        call.answer(badPage());
    else if (all.empty() || all.front()->dialect != Dialect::Wati)
        call.answer(refusalV3(404, u"Broadcast not found."_s));
    else
        call.answer(jsonAnswer(
            200, QJsonObject{{"recipients"_L1, page->items(all, [](const MessagePtr &message) { return recipientItem(*message); })},
                             {"total_count"_L1, qint64(all.size())}}));
}

void Catalogue::showProfile(const Call &call) const
{
    const int number = m_desk.world.findNumber(call.arguments[1]);
    if (call.arguments[0] != m_desk.world.wabaId() || number < 0) {
        call.answer(textAnswer(404));
        return;
    }
    const PracticeNumber &item = m_desk.world.numbers()[number];
    call.answer(jsonAnswer(200, QJsonObject{{"qualityRating"_L1, "GREEN"_L1},
                                            {"status"_L1, "CONNECTED"_L1},
                                            {"verifiedName"_L1, item.name},
                                            {"displayPhoneNumber"_L1, item.digits}}));
}

void Catalogue::createTemplate(const Call &call) const
{
    const content::Reader body(QJsonDocument::fromJson(call.request.body).object());
    PracticeTemplate item;
    item.name = body.text(u"elementName"_s, 512);
    item.category = body.text(u"category"_s).toUpper();
    item.language = body.text(u"language"_s);
    item.body = body.text(u"body"_s, 1024);
    item.footer = body.optionalText(u"footer"_s, 60);
    for (const QJsonValue &parameter : body.object().value("customParams"_L1).toArray())
        item.parameters.append({parameter["paramName"_L1].toString(), parameter["paramValue"_L1].toString()});
    for (const QJsonValue &button : body.object().value("buttons"_L1).toArray()) {
        const QString type = button["type"_L1].toString();
        const QJsonValue parameter = button["parameter"_L1];
        const auto kind = type == "url"_L1    ? PracticeButton::Kind::Url
                          : type == "call"_L1 ? PracticeButton::Kind::Phone
                                              : PracticeButton::Kind::QuickReply;
        item.buttons.append({kind, parameter["text"_L1].toString(), parameter["url"_L1].toString(parameter["phoneNumber"_L1].toString())});
    }
    if (body.problem() || m_desk.world.findTemplate(item.name, item.language)) {
        call.answer(refusal(body.problem() ? 400 : 200, body.problem() ? body.problem()->details : u"The template exists already."_s));
        return;
    }
    item.status = u"PENDING"_s;
    item.components = componentsOf(item);
    nameIds(item, m_desk.world.invention());
    m_desk.world.putTemplate(item);
    call.answer(jsonAnswer(200, QJsonObject{{"ok"_L1, true}, {"result"_L1, templateItem(item, 1)}}));
    const std::chrono::milliseconds delay(static_cast<qint64>(reviewSeconds * m_desk.pace * 1000));
    m_desk.loop.after(delay, [&world = m_desk.world, item]() mutable {
        item.status = u"APPROVED"_s;
        if (world.findTemplate(item.name, item.language))
            world.putTemplate(item);
    });
}

void Catalogue::deleteTemplate(const Call &call) const
{
    const PracticeTemplate *item = m_desk.world.findTemplate(call.arguments[1], call.arguments.value(2));
    const bool isOurs = call.arguments[0] == m_desk.world.wabaId();
    if (!isOurs || !item) {
        call.answer(jsonAnswer(200, QJsonObject{{"ok"_L1, false}, {"result"_L1, u"The template is not found."_s}}));
        return;
    }
    const QString metaId = call.arguments.size() > 2 ? item->metaId : QString();
    m_desk.world.removeTemplates(call.arguments[1], metaId);
    call.answer(jsonAnswer(200, QJsonObject{{"ok"_L1, true}}));
}

} // namespace recado::simulator::wati
