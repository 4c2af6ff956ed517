#include "simulator/gateway/gatewayserver.h"

#include "base/secret.h"
#include "simulator/gateway/errors.h"
#include "simulator/media.h"
#include "simulator/multipart.h"

namespace recado::simulator::gateway {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto loginLife = std::chrono::hours(24 * 7);
constexpr qsizetype pageSize = 100;

HttpAnswer good(QJsonObject body)
{
    body.insert("meta"_L1, metaPart());
    return jsonAnswer(200, body);
}

} // namespace

GatewayServer::GatewayServer(const Desk &desk, Hook &hook, Access access)
    : m_desk(desk), m_hook(hook), m_access(std::move(access)), m_sends(desk)
{
    addRoutes();
}

void GatewayServer::addRoutes()
{
    m_router.add("POST", "v1/messages", [this](const Call &call) { m_sends.send(call); });
    m_router.add("PUT", "v1/messages/*", [this](const Call &call) { m_sends.markRead(call); });
    m_router.add("POST", "v1/users/login", [this](const Call &call) { logIn(call); });
    m_router.add("POST", "v1/media", [this](const Call &call) { upload(call); });
    m_router.add("GET", "v1/media/*", [this](const Call &call) { download(call); });
    m_router.add("DELETE", "v1/media/*", [this](const Call &call) { removeMedia(call); });
    m_router.add("PATCH", "v1/settings/application", [this](const Call &call) { configure(call); });
    m_router.add("POST", "v1/settings/application", [this](const Call &call) { configure(call); });
    m_router.add("GET", "v1/settings/application", [this](const Call &call) { showSettings(call); });
    m_router.add("GET", "v1/configs/templates", [this](const Call &call) { listTemplates(call); });
    m_router.add("POST", "v1/contacts", [this](const Call &call) { checkContacts(call); });
    m_router.add("GET", "v1/health", [](const Call &call) {
        call.answer(good({{"health"_L1, QJsonObject{{"gateway_status"_L1, "connected"_L1}}}}));
    });
}

void GatewayServer::handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
{
    const Router::Found found = m_router.find(request, exchange);
    const bool isSend = request.method == "POST" && request.path == QStringList{u"v1"_s, u"messages"_s};
    // Counted before anything can refuse it: what matters is how often it left the client.
    if (isSend)
        m_desk.world.countCopy(Sends::recipientOf(request));
    const bool isLogin = request.path.value(1) == "users"_L1;
    if (!isLogin && !isAuthorized(request))
        exchange->answer(errorAnswer(401, accessDenied, u"Invalid credentials."_s));
    else if (found.act)
        found.act(found.call);
    else if (!found.allowed.isEmpty())
        exchange->answer(wrongMethod(found.allowed));
    else
        exchange->answer(errorAnswer(404, notFound, u"There is no such node."_s));
}

bool GatewayServer::isAuthorized(const HttpRequest &request) const
{
    const QByteArray token = m_access.token.toLatin1();
    const QByteArray bearer = request.header("Authorization");
    if (equalInConstantTime(request.header(m_access.headerName), token) || equalInConstantTime(bearer, "Bearer " + token))
        return true;
    const auto login = m_tokens.find(bearer.startsWith("Bearer ") ? bearer.mid(7) : QByteArray());
    return login != m_tokens.end() && *login > SystemClock().now();
}

void GatewayServer::logIn(const Call &call)
{
    const QByteArray expected = "Basic " + (m_access.user + u':' + m_access.password).toUtf8().toBase64();
    if (!equalInConstantTime(call.request.header("Authorization"), expected)) {
        call.answer(errorAnswer(401, accessDenied, u"Invalid credentials."_s));
        return;
    }
    const Instant end = SystemClock().now() + loginLife;
    const QString token = m_desk.world.invention().hex(u"gateway login"_s, QString::number(m_tokens.size()), 48);
    m_tokens.insert(token.toLatin1(), end);
    const QString until = toIso(end).left(19).replace(u'T', u' ') + u"+00:00"_s;
    call.answer(good({{"users"_L1, QJsonArray{QJsonObject{{"token"_L1, token}, {"expires_after"_L1, until}}}}}));
}

void GatewayServer::upload(const Call &call) const
{
    QByteArray type = call.request.header("Content-Type");
    QByteArray bytes = call.request.body;
    QString name;
    if (const auto form = Form::read(type, bytes)) { // some gateways take a form
        const FormPart *file = form->part(u"file"_s);
        type = file ? file->type : QByteArray();
        bytes = file ? file->body : QByteArray();
        name = file ? file->fileName : QString();
    }
    const qint64 largest = largestMedia(type);
    if (largest == 0 || bytes.isEmpty() || bytes.size() > largest)
        call.answer(errorAnswer(400, parameterInvalid, u"The file is empty, too large or of a type that is not supported."_s));
    else
        call.answer(good({{"media"_L1, QJsonArray{QJsonObject{{"id"_L1, m_desk.world.media().add(name, type, bytes)}}}}}));
}

void GatewayServer::download(const Call &call) const
{
    const PracticeMedia *file = m_desk.world.media().find(call.arguments.first());
    call.answer(file ? HttpAnswer{200, file->type, file->bytes, {}} : errorAnswer(404, notFound, u"There is no media with this id."_s));
}

void GatewayServer::removeMedia(const Call &call) const
{
    if (m_desk.world.media().remove(call.arguments.first()))
        call.answer(good({}));
    else
        call.answer(errorAnswer(404, notFound, u"There is no media with this id."_s));
}

void GatewayServer::configure(const Call &call) const
{
    const QJsonValue address = QJsonDocument::fromJson(call.request.body).object().value("webhooks"_L1)["url"_L1];
    if (address.isString() && !address.toString().isEmpty() && !isWebAddress(address.toString())) {
        call.answer(errorAnswer(400, parameterInvalid, u"webhooks.url is not an address."_s));
        return;
    }
    if (address.isString())
        m_hook.setUrl(QUrl(address.toString()));
    call.answer(good({}));
}

void GatewayServer::showSettings(const Call &call) const
{
    const QJsonObject webhooks{{"url"_L1, m_hook.url().toString()}};
    call.answer(good({{"settings"_L1, QJsonObject{{"application"_L1, QJsonObject{{"webhooks"_L1, webhooks}}}}}}));
}

void GatewayServer::listTemplates(const Call &call) const
{
    const QList<PracticeTemplate> &all = m_desk.world.templates();
    const qsizetype offset = std::max<qsizetype>(call.request.queryValue(u"offset"_s).value_or(QString()).toInt(), 0);
    QJsonArray items;
    for (qsizetype i = offset; i < std::min(offset + pageSize, all.size()); ++i) {
        items.append(QJsonObject{{"name"_L1, all[i].name},
                                 {"language"_L1, all[i].language},
                                 {"status"_L1, all[i].status.toLower()},
                                 {"category"_L1, all[i].category},
                                 {"namespace"_L1, m_desk.world.invention().uuid(u"namespace"_s, {}).replace(u'-', u'_')},
                                 {"components"_L1, all[i].components}});
    }
    call.answer(good({{"waba_templates"_L1, items}, {"count"_L1, items.size()}, {"offset"_L1, offset}, {"total"_L1, all.size()}}));
}

void GatewayServer::checkContacts(const Call &call) const
{
    QJsonArray contacts;
    for (const QJsonValue &input : QJsonDocument::fromJson(call.request.body).object().value("contacts"_L1).toArray()) {
        const QString digits = digitsOf(input.toString());
        QJsonObject item{{"input"_L1, input}};
        const bool isValid = isNumber(digits) && m_desk.world.faultOf(digits) != Fault::NotOnWhatsApp;
        item.insert("status"_L1, isValid ? "valid"_L1 : "invalid"_L1);
        if (isValid)
            item.insert("wa_id"_L1, digits);
        contacts.append(item);
    }
    call.answer(good({{"contacts"_L1, contacts}}));
}

} // namespace recado::simulator::gateway
