#include "simulator/wati/people.h"

#include "simulator/wati/answers.h"

#include <algorithm>

namespace recado::simulator::wati {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject bodyOf(const Call &call)
{
    return QJsonDocument::fromJson(call.request.body).object();
}

// A list of {name, value} with something in each (Wati reference: minLength 1).
bool areParameters(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) {
               return !one["name"_L1].toString().isEmpty() && !one["value"_L1].toString().isEmpty();
           });
}

HttpAnswer result(bool isGood)
{
    return jsonAnswer(200, QJsonObject{{"result"_L1, isGood}});
}

} // namespace

QList<People::Contact> People::contacts() const
{
    QList<Contact> all = m_added.values();
    QStringList known = m_added.keys();
    for (const MessagePtr &message : m_desk.world.messages()) {
        if (known.contains(message->waId))
            continue;
        known.append(message->waId);
        all.append({message->waId, m_desk.world.nameOf(message->waId), {}});
    }
    std::sort(all.begin(), all.end(), [](const Contact &a, const Contact &b) { return a.digits < b.digits; });
    return all;
}

QJsonObject People::item(const Contact &contact, bool isV3) const
{
    const QString id = m_desk.world.invention().hex(u"contact"_s, contact.digits, 24);
    if (isV3)
        return {{"id"_L1, id},
                {"wa_id"_L1, contact.digits},
                {"phone"_L1, contact.digits},
                {"name"_L1, contact.name},
                {"custom_params"_L1, contact.parameters}};
    return {{"id"_L1, id},
            {"wAid"_L1, contact.digits},
            {"phone"_L1, contact.digits},
            {"fullName"_L1, contact.name},
            {"firstName"_L1, contact.name.section(u' ', 0, 0)},
            {"contactStatus"_L1, "VALID"_L1},
            {"customParams"_L1, contact.parameters}};
}

void People::listContacts(const Call &call) const
{
    const auto page = Page::of(call.request);
    if (!page) {
        call.answer(refusal(400, u"The pageSize or pageNumber is not valid."_s));
        return;
    }
    QList<Contact> all = contacts();
    if (const auto name = call.request.queryValue(u"name"_s))
        all.removeIf([&name](const Contact &contact) { return !contact.name.contains(*name, Qt::CaseInsensitive); });
    const QJsonArray items = page->items(all, [this](const Contact &contact) { return item(contact, false); });
    call.answer(jsonAnswer(200, QJsonObject{{"result"_L1, "success"_L1}, {"contact_list"_L1, items}, {"link"_L1, page->link(all.size())}}));
}

void People::listContactsV3(const Call &call) const
{
    const auto page = Page::ofV3(call.request, false);
    if (!page) {
        call.answer(refusalV3(400, u"page_size or page_number is not valid."_s));
        return;
    }
    const QJsonArray items = page->items(contacts(), [this](const Contact &contact) { return item(contact, true); });
    call.answer(jsonAnswer(200, QJsonObject{{"contact_list"_L1, items}, {"page_number"_L1, page->number}, {"page_size"_L1, page->size}}));
}

void People::showContactV3(const Call &call) const
{
    const auto target = readTarget(call.arguments.first());
    for (const Contact &contact : contacts()) {
        if (target && contact.digits == target->digits) {
            call.answer(jsonAnswer(200, item(contact, true)));
            return;
        }
    }
    call.answer(refusalV3(404, u"Contact not found."_s));
}

std::optional<People::Contact> People::changed(const QString &to, const QJsonValue &parameters) const
{
    const auto target = readTarget(to);
    const QList<Contact> all = contacts();
    const auto known = std::find_if(all.begin(), all.end(), [&target](const Contact &contact) { return target && contact.digits == target->digits; });
    if (known == all.end())
        return {};
    Contact contact = *known;
    for (const QJsonValue &parameter : parameters.toArray()) {
        QJsonArray others;
        for (const QJsonValue &one : std::as_const(contact.parameters)) {
            if (one["name"_L1] != parameter["name"_L1])
                others.append(one);
        }
        contact.parameters = others;
        contact.parameters.append(QJsonObject{{"name"_L1, parameter["name"_L1]}, {"value"_L1, parameter["value"_L1]}});
    }
    return contact;
}

void People::addContact(const Call &call)
{
    const QString digits = call.arguments.first();
    const QJsonObject body = bodyOf(call);
    if (!isNumber(digits)) {
        call.answer(refusal(200, u"The number is not valid."_s));
        return;
    }
    if (!body.value("customParams"_L1).isUndefined() && !areParameters(body.value("customParams"_L1))) {
        call.answer(refusal(400, u"Each of the customParams needs a name and a value."_s));
        return;
    }
    const Contact contact{digits, body.value("name"_L1).toString(m_desk.world.nameOf(digits)), body.value("customParams"_L1).toArray()};
    m_added.insert(digits, contact);
    call.answer(jsonAnswer(200, QJsonObject{{"result"_L1, true}, {"contact"_L1, item(contact, false)}}));
}

void People::changeContact(const Call &call)
{
    const QJsonValue parameters = bodyOf(call).value("customParams"_L1);
    if (!areParameters(parameters)) {
        call.answer(refusal(400, u"The customParams field is required, each with a name and a value."_s));
        return;
    }
    const auto contact = changed(call.arguments.first(), parameters);
    if (!contact) {
        call.answer(refusal(200, u"The contact is not found."_s));
        return;
    }
    m_added.insert(contact->digits, *contact);
    call.answer(result(true));
}

void People::changeContacts(const Call &call)
{
    const QJsonValue list = bodyOf(call).value("contacts"_L1);
    QList<Contact> all;
    for (const QJsonValue &one : list.toArray()) {
        if (!areParameters(one["customParams"_L1])) {
            call.answer(refusal(400, u"Each contact needs customParams, each with a name and a value."_s));
            return;
        }
        const auto contact = changed(one["whatsappNumber"_L1].toString(one["target"_L1].toString()), one["customParams"_L1]);
        if (!contact) {
            call.answer(refusal(200, u"A contact is not found."_s));
            return;
        }
        all.append(*contact);
    }
    if (all.isEmpty()) {
        call.answer(refusal(400, u"The contacts field is required."_s));
        return;
    }
    for (const Contact &contact : std::as_const(all))
        m_added.insert(contact.digits, contact);
    call.answer(result(true));
}

bool People::hasConversation(const QString &to, const QString &channel) const
{
    const auto target = readTarget(to);
    const QString from = channel.isEmpty() && target ? target->channel : channel;
    const int number = from.isEmpty() ? 0 : m_desk.world.findNumber(from);
    return target && number >= 0 && !m_desk.world.conversation(number, target->digits).empty();
}

void People::listMessagesV3(const Call &call) const
{
    const auto page = Page::ofV3(call.request, true);
    const auto target = readTarget(call.arguments.first());
    const int number = !target || target->channel.isEmpty() ? 0 : m_desk.world.findNumber(target->channel);
    if (!page || !target || number < 0) {
        call.answer(refusalV3(400, u"page_number and page_size are required, and the target must be valid."_s));
        return;
    }
    std::vector<MessagePtr> all = m_desk.world.conversation(number, target->digits);
    std::reverse(all.begin(), all.end());
    const QJsonArray items = page->items(all, [](const MessagePtr &message) { return historyItemV3(*message); });
    call.answer(jsonAnswer(200, QJsonObject{{"message_list"_L1, items}, {"page_number"_L1, page->number}, {"page_size"_L1, page->size}}));
}

bool People::note(const QString &to, const QString &channel, const QString &words)
{
    if (!hasConversation(to, channel))
        return false;
    const auto target = readTarget(to);
    const QString from = channel.isEmpty() ? target->channel : channel;
    m_tickets.append({from.isEmpty() ? 0 : m_desk.world.findNumber(from), World::personOf(target->digits), words, SystemClock().now()});
    return true;
}

QList<QPair<Instant, QJsonObject>> People::tickets(int number, const QString &digits) const
{
    QList<QPair<Instant, QJsonObject>> found;
    for (const Ticket &ticket : m_tickets) {
        if (ticket.number != number || ticket.person != World::personOf(digits))
            continue;
        const QString id = m_desk.world.invention().hex(u"ticket event"_s, QString::number(found.size()) + digits, 24);
        found.append({ticket.at, QJsonObject{{"eventType"_L1, "ticket"_L1}, {"id"_L1, id}, {"created"_L1, toIso(ticket.at)},
                                             {"eventDescription"_L1, ticket.words}}});
    }
    return found;
}

void People::changeStatus(const Call &call)
{
    static const QStringList words{u"OPEN"_s, u"SOLVED"_s, u"PENDING"_s, u"BLOCK"_s};
    const QJsonObject body = bodyOf(call);
    const QString status = body.value("ticketStatus"_L1).toString();
    if (!words.contains(status)) {
        call.answer(refusal(400, u"The ticketStatus field is not valid."_s));
        return;
    }
    const QString target = body.value("whatsappNumber"_L1).toString(body.value("target"_L1).toString());
    if (note(target, body.value("channelPhoneNumber"_L1).toString(), u"The chat has been set to "_s + status))
        call.answer(result(true));
    else
        call.answer(refusal(200, u"The conversation is not found."_s));
}

void People::changeStatusV3(const Call &call)
{
    static const QStringList words{u"open"_s, u"solved"_s, u"pending"_s, u"block"_s};
    const QString status = bodyOf(call).value("new_status"_L1).toString();
    if (!words.contains(status))
        call.answer(refusalV3(400, u"new_status is not valid."_s));
    else if (note(call.arguments.first(), {}, u"The chat has been set to "_s + status.toUpper()))
        call.answer(result(true));
    else
        call.answer(refusalV3(404, u"Conversation not found."_s));
}

void People::assignOperator(const Call &call)
{
    const auto number = call.request.queryValue(u"whatsappNumber"_s);
    const QString who = call.request.queryValue(u"email"_s).value_or(u"the bot"_s);
    if (!number)
        call.answer(refusal(400, u"The whatsappNumber field is required."_s));
    else if (note(*number, {}, u"The chat has been assigned to "_s + who))
        call.answer(result(true));
    else
        call.answer(refusal(200, u"The conversation is not found."_s));
}

void People::assignOperatorV3(const Call &call)
{
    const QJsonObject body = bodyOf(call);
    if (!body.contains("assignee_email"_L1))
        call.answer(refusalV3(400, u"assignee_email is required."_s));
    else if (note(call.arguments.first(), {}, u"The chat has been assigned to "_s + body.value("assignee_email"_L1).toString(u"the bot"_s)))
        call.answer(result(true));
    else
        call.answer(refusalV3(404, u"Conversation not found."_s));
}

void People::download(const Call &call) const
{
    const PracticeMedia *file = m_desk.world.media().find(call.request.queryValue(u"fileName"_s).value_or(QString()));
    call.answer(file ? HttpAnswer{200, file->type, file->bytes, {}} : textAnswer(404));
}

void People::downloadV3(const Call &call) const
{
    for (const MessagePtr &message : m_desk.world.messages()) {
        const QJsonValue body = message->content.value(message->type());
        const PracticeMedia *file = message->id == call.arguments.first() ? m_desk.world.media().find(body["id"_L1].toString()) : nullptr;
        if (!file)
            continue;
        const QByteArray name = "attachment; filename=\"" + file->name.toUtf8() + '"';
        call.answer({200, file->type, file->bytes, {{QByteArray("Content-Disposition"), name}}});
        return;
    }
    call.answer(textAnswer(404));
}

} // namespace recado::simulator::wati
