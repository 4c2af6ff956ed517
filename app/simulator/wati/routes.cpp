#include "simulator/wati/watiserver.h"

namespace recado::simulator::wati {

namespace {

constexpr int tightLimit = 10; // getMessages on every plan, and session messages, whose own limit is not published

} // namespace

void WatiServer::add(const QByteArray &method, const QList<int> &versions, const char *pattern, Takes takes,
                     std::function<void(const Call &)> act, const QString &bucket, int limit)
{
    m_routes.append({method, versions, QString::fromLatin1(pattern).split(QLatin1Char('/')), bucket, limit, takes, std::move(act)});
}

void WatiServer::addSends()
{
    const int templates = m_access.templateSendsPerWindow;
    add(
        "POST", {1, 2}, "sendtemplatemessage", Takes::SendJson, [this](const Call &call) { m_sends.sendTemplate(call); },
        QStringLiteral("sendTemplateMessage"), templates);
    add(
        "POST", {1, 2}, "sendtemplatemessages", Takes::SendJson, [this](const Call &call) { m_bulk.send(call); },
        QStringLiteral("sendTemplateMessages"), templates);
    const QString session = QStringLiteral("sendSessionMessage");
    add(
        "POST", {1}, "sendsessionmessage/*", Takes::Send, [this](const Call &call) { m_session.sendText(call); }, session, tightLimit);
    add(
        "POST", {1}, "sendsessionfileviaurl/*", Takes::Send, [this](const Call &call) { m_session.sendFileByUrl(call); }, session,
        tightLimit);
    add(
        "POST", {1}, "sendsessionfile/*", Takes::Send, [this](const Call &call) { m_session.sendFile(call); }, session, tightLimit);
    add(
        "POST", {1}, "sendinteractivebuttonsmessage", Takes::SendJson, [this](const Call &call) { m_session.sendButtons(call); }, session,
        tightLimit);
    add(
        "POST", {1}, "sendinteractivelistmessage", Takes::SendJson, [this](const Call &call) { m_session.sendList(call); }, session,
        tightLimit);
}

void WatiServer::addReads()
{
    const auto none = Takes::Nothing;
    add("GET", {1, 2}, "getmessagetemplates", none, [this](const Call &call) { listTemplates(call); });
    add("POST", {1}, "whatsapp/templates", Takes::Json, [this](const Call &call) { m_catalogue.createTemplate(call); });
    add("DELETE", {1}, "whatsapp/templates/*/*", none, [this](const Call &call) { m_catalogue.deleteTemplate(call); });
    add("DELETE", {1}, "whatsapp/templates/*/*/*", none, [this](const Call &call) { m_catalogue.deleteTemplate(call); });
    add("GET", {1, 2}, "whatsapp/phonenumbers", none, [this](const Call &call) { listNumbers(call); });
    add("GET", {2}, "whatsapp/*/*/profile", none, [this](const Call &call) { m_catalogue.showProfile(call); });
    add("GET", {1}, "whatsapp/messages/*/*", none, [this](const Call &call) { findMessage(call); });
    add(
        "GET", {1}, "getmessages/*", none, [this](const Call &call) { listMessages(call); }, QStringLiteral("getMessages"), tightLimit);
    add("POST", {2}, "webhookendpoints", Takes::Json, [this](const Call &call) { createHooks(call); });
    add("GET", {1}, "getmedia", none, [this](const Call &call) { m_people.download(call); });
    add("POST", {1}, "updatechatstatus", Takes::Json, [this](const Call &call) { m_people.changeStatus(call); });
    add("POST", {1}, "assignoperator", none, [this](const Call &call) { m_people.assignOperator(call); });
    const QString contacts = QStringLiteral("contacts");
    add(
        "GET", {1}, "getcontacts", none, [this](const Call &call) { m_people.listContacts(call); }, contacts, tightLimit);
    add(
        "POST", {1}, "addcontact/*", Takes::Json, [this](const Call &call) { m_people.addContact(call); }, contacts, tightLimit);
    add("POST", {1}, "updatecontactattributesformulticontacts", Takes::Json, [this](const Call &call) { m_people.changeContacts(call); });
    add("POST", {1}, "updatecontactattributes/*", Takes::Json, [this](const Call &call) { m_people.changeContact(call); });
}

void WatiServer::addThirdVersion()
{
    const auto none = Takes::Nothing;
    add("POST", {3}, "messagetemplates/send", Takes::SendJson, [this](const Call &call) { m_bulk.sendV3(call); });
    add("GET", {3}, "messagetemplates", none, [this](const Call &call) { m_catalogue.listTemplatesV3(call); });
    add("GET", {3}, "channels", none, [this](const Call &call) { m_catalogue.listChannelsV3(call); });
    add("GET", {3}, "broadcasts/*/recipients", none, [this](const Call &call) { m_catalogue.listBroadcastV3(call); });
    add("POST", {3}, "conversations/messages/text", Takes::SendJson, [this](const Call &call) { m_session.sendTextV3(call); });
    add("POST", {3}, "conversations/messages/file", Takes::Send, [this](const Call &call) { m_session.sendFileV3(call); });
    add("POST", {3}, "conversations/messages/interactive", Takes::SendJson,
        [this](const Call &call) { m_session.sendInteractiveV3(call); });
    add("GET", {3}, "conversations/messages/file/*", none, [this](const Call &call) { m_people.downloadV3(call); });
    add("GET", {3}, "conversations/*/messages", none, [this](const Call &call) { m_people.listMessagesV3(call); });
    add("PUT", {3}, "conversations/*/status", Takes::Json, [this](const Call &call) { m_people.changeStatusV3(call); });
    add("PUT", {3}, "conversations/*/operator", Takes::Json, [this](const Call &call) { m_people.assignOperatorV3(call); });
    add("GET", {3}, "contacts", none, [this](const Call &call) { m_people.listContactsV3(call); });
    add("GET", {3}, "contacts/*", none, [this](const Call &call) { m_people.showContactV3(call); });
}

} // namespace recado::simulator::wati
