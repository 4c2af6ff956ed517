#include "simulator/meta/metaserver.h"

#include "base/secret.h"
#include "simulator/meta/errors.h"
#include "simulator/meta/history.h"
#include "simulator/meta/nodes.h"

#include <QRegularExpression>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto attachments = u"whatsapp_business"_s;

} // namespace

MetaServer::MetaServer(const Desk &desk, Hooks &hooks)
    : m_desk(desk), m_hooks(hooks), m_account(desk, hooks), m_sends(desk), m_files(desk), m_templates(desk, hooks, m_files)
{
    addNumberRoutes();
    addAccountRoutes();
    addTemplateRoutes();
    m_router.add("GET", "whatsapp_business/attachments", [this](const Call &call) { m_files.download(call); });
    m_router.add("GET", "*/*", [this](const Call &call) { showNode(call); });
    m_router.add("POST", "*/*", [this](const Call &call) { changeNode(call); });
    m_router.add("DELETE", "*/*", [this](const Call &call) { deleteNode(call); });
}

bool MetaServer::isOurs(const HttpRequest &request)
{
    static const QRegularExpression version(u"^v\\d+\\.\\d+$"_s);
    const QString first = request.path.value(0);
    return first == attachments || version.match(first).hasMatch();
}

void MetaServer::addNumberRoutes()
{
    addNumber("POST", "*/*/messages", [this](const Call &call, int number) { m_sends.send(call, number); });
    addNumber("POST", "*/*/marketing_messages", [this](const Call &call, int number) { m_sends.sendMarketing(call, number); });
    addNumber("POST", "*/*/media", [this](const Call &call, int) { m_files.upload(call); });
    addNumber("GET", "*/*/message_history",
              [this](const Call &call, int number) { listHistory(call, m_desk.world, number, m_hooks.access().appId); });
    m_router.add("GET", "*/*/events", [this](const Call &call) {
        if (!listHistoryEvents(call, m_desk.world, call.arguments[1], m_hooks.access().appId))
            call.answer(noSuchObject(call.arguments[1]));
    });
}

void MetaServer::addAccountRoutes()
{
    const QString waba = m_desk.world.wabaId();
    const QString app = m_hooks.access().appId;
    addOwned("GET", "*/*/phone_numbers", waba, [this](const Call &call) { m_account.listNumbers(call); });
    addOwned("POST", "*/*/subscribed_apps", waba, [this](const Call &call) { m_account.subscribe(call); });
    addOwned("GET", "*/*/subscribed_apps", waba, [this](const Call &call) { m_account.showSubscription(call); });
    addOwned("DELETE", "*/*/subscribed_apps", waba, [this](const Call &call) { m_account.unsubscribe(call); });
    addOwned("POST", "*/*/subscriptions", app, [this](const Call &call) { m_account.subscribeApp(call); });
    addOwned("POST", "*/*/uploads", app, [this](const Call &call) { m_files.beginUpload(call); });
    m_router.add("GET", "*/debug_token", [this](const Call &call) { m_account.debugToken(call); });
}

void MetaServer::addTemplateRoutes()
{
    const QString waba = m_desk.world.wabaId();
    addOwned("GET", "*/*/message_templates", waba, [this](const Call &call) { m_templates.list(call); });
    addOwned("POST", "*/*/message_templates", waba, [this](const Call &call) { m_templates.create(call); });
    addOwned("DELETE", "*/*/message_templates", waba, [this](const Call &call) { m_templates.remove(call); });
    m_router.add("POST", "*/*/unpause", [this](const Call &call) {
        if (const PracticeTemplate *item = m_desk.world.findTemplateId(call.arguments[1]))
            m_templates.unpause(call, *item);
        else
            call.answer(noSuchObject(call.arguments[1]));
    });
}

void MetaServer::addNumber(const QByteArray &method, const char *pattern, NumberAct act)
{
    m_router.add(method, pattern, [this, act = std::move(act)](const Call &call) {
        const int number = m_desk.world.findNumberId(call.arguments[1]);
        if (number < 0)
            call.answer(noSuchObject(call.arguments[1]));
        else
            act(call, number);
    });
}

void MetaServer::addOwned(const QByteArray &method, const char *pattern, const QString &id, Router::Act act)
{
    m_router.add(method, pattern, [id, act = std::move(act)](const Call &call) {
        if (call.arguments[1] != id)
            call.answer(noSuchObject(call.arguments[1]));
        else
            act(call);
    });
}

void MetaServer::handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
{
    const bool isSend =
        request.method == "POST" && (request.path.value(2) == "messages"_L1 || request.path.value(2) == "marketing_messages"_L1);
    // Counted before anything can refuse it: what matters is how often it left the client.
    if (const QString recipient = isSend ? Sends::recipientOf(request) : QString(); !recipient.isEmpty())
        m_desk.world.countCopy(recipient);
    if (!isAuthorized(request)) {
        exchange->answer(errorAnswer(tokenInvalid, u"Invalid OAuth access token - Cannot parse access token"_s));
        return;
    }
    const Router::Found found = m_router.find(request, exchange);
    if (found.act)
        found.act(found.call);
    else if (!found.allowed.isEmpty())
        exchange->answer(errorAnswer(wrongParameter, u"Unsupported %1 request."_s.arg(QString::fromLatin1(request.method.toLower()))));
    else
        exchange->answer(errorAnswer(wrongParameter, u"Unknown path components: /%1"_s.arg(request.path.mid(1).join(u'/'))));
}

bool MetaServer::isAuthorized(const HttpRequest &request) const
{
    const QByteArray token = m_hooks.access().token.toLatin1();
    const QByteArray given = request.header("Authorization");
    // Graph, "Resumable upload": the session takes OAuth in place of Bearer, and its beginning a token in the query.
    const bool isSession = request.path.value(1).startsWith("upload:"_L1);
    const bool takesQuery = request.path.value(2) == "uploads"_L1 || request.path.value(2) == "subscriptions"_L1;
    if (takesQuery && request.queryValue(u"access_token"_s))
        return equalInConstantTime(request.queryValue(u"access_token"_s)->toLatin1(), token);
    return equalInConstantTime(given, (isSession ? QByteArray("OAuth ") : QByteArray("Bearer ")) + token);
}

void MetaServer::showNode(const Call &call) const
{
    const QString id = call.arguments[1];
    const int number = m_desk.world.findNumberId(id);
    const PracticeTemplate *item = m_desk.world.findTemplateId(id);
    if (id.startsWith("upload:"_L1))
        m_files.showUpload(call, id);
    else if (id == m_desk.world.wabaId())
        m_account.showWaba(call);
    else if (number >= 0)
        m_account.showNumber(call, number);
    else if (item)
        m_templates.show(call, *item, m_account.health(-1, id));
    else if (id == m_hooks.access().appId)
        call.answer(nodeAnswer(call, {{"id"_L1, id}, {"name"_L1, "Recado"_L1}}, {u"name"_s}));
    else if (!m_files.show(call, id))
        call.answer(noSuchObject(id));
}

void MetaServer::changeNode(const Call &call)
{
    const QString id = call.arguments[1];
    const int number = m_desk.world.findNumberId(id);
    const PracticeTemplate *item = m_desk.world.findTemplateId(id);
    if (id.startsWith("upload:"_L1))
        m_files.takeUpload(call, id);
    else if (number >= 0)
        m_account.configureNumber(call, number);
    else if (item)
        m_templates.edit(call, *item);
    else
        call.answer(noSuchObject(id));
}

void MetaServer::deleteNode(const Call &call) const
{
    if (!m_files.remove(call, call.arguments[1]))
        call.answer(noSuchObject(call.arguments[1]));
}

} // namespace recado::simulator::meta
