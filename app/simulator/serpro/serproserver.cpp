#include "simulator/serpro/serproserver.h"

#include "simulator/multipart.h"
#include "simulator/serpro/answers.h"
#include "simulator/serpro/status.h"
#include "simulator/serpro/translation.h"
#include "simulator/templatecomponents.h"

namespace recado::simulator::serpro {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double reviewSeconds = 3;

// Clients disagree: an object with the address under a name that is not published, or the bare address as text.
QString addressIn(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return QString::fromUtf8(request.body).trimmed();
    for (const QJsonValue &value : document.object()) {
        if (isWebAddress(value.toString()))
            return value.toString();
    }
    return {};
}

} // namespace

SerproServer::SerproServer(const Desk &desk, Hooks &hooks, const Access &access)
    : m_desk(desk), m_hooks(hooks), m_tokens(desk, access.clientId, access.clientSecret, access.tokenLifetime), m_sends(desk)
{
    addSends();
    addReads();
    addTemplates();
    m_router.add("POST", "oauth2/token", [this](const Call &call) { m_tokens.issue(call); });
}

bool SerproServer::isOurs(const HttpRequest &request)
{
    return QStringList{u"oauth2"_s, u"client"_s, u"waba"_s}.contains(request.path.value(0));
}

void SerproServer::addSends()
{
    const auto session = [this](const char *pattern, Sends::Translate translate) {
        addNumber("POST", pattern, "", [this, translate](const Call &call, int number) { m_sends.sendSession(call, number, translate); });
    };
    addNumber("POST", "requisicao/mensagem/template", "", [this](const Call &call, int number) { m_sends.sendTemplate(call, number); });
    session("requisicao/mensagem/texto", textMessage);
    session("requisicao/mensagem/media", mediaMessage);
    session("requisicao/mensagem/interativa-botoes", buttonMessage);
    session("requisicao/mensagem/interativa-lista", listMessage);
    session("requisicao/mensagem/interativa-localizacao", placeRequest);
    addNumber("POST", "requisicao/informacao-de-leitura", "", [this](const Call &call, int number) { m_sends.markRead(call, number); });
}

void SerproServer::addReads()
{
    addNumber("GET", "requisicao", "/*", [this](const Call &call, int number) {
        call.answer(statusAnswer(m_desk.world, number, call.arguments[1], m_desk.pace, SystemClock().now()));
    });
    addNumber("POST", "media", "", [this](const Call &call, int) { upload(call); });
    addNumber("GET", "media", "/*", [this](const Call &call, int) {
        const PracticeMedia *file = m_desk.world.media().find(call.arguments[1]);
        call.answer(file ? HttpAnswer{200, file->type, file->bytes, {}} : errorAnswer(404, u"Mídia não encontrada."_s));
    });
    addNumber("GET", "webhook", "", [this](const Call &call, int number) { call.answer(jsonAnswer(200, m_hooks.list(number))); });
    addNumber("POST", "webhook", "", [this](const Call &call, int number) { addHook(call, number); });
    addNumber("PUT", "webhook", "/*", [this](const Call &call, int number) { changeHook(call, number); });
    addNumber("DELETE", "webhook", "/*", [this](const Call &call, int number) {
        call.answer(m_hooks.remove(number, call.arguments[1]) ? textAnswer(204) : errorAnswer(404, u"Webhook não encontrado."_s));
    });
}

void SerproServer::addTemplates()
{
    addWaba("GET", "waba/*/v2/templates", [this](const Call &call) { listTemplates(call); });
    addWaba("POST", "waba/*/v2/templates", [this](const Call &call) { createTemplate(call); });
    addWaba("DELETE", "waba/*/v2/templates/*", [this](const Call &call) {
        call.answer(m_desk.world.removeTemplates(call.arguments[1]) ? textAnswer(204) : errorAnswer(404, u"Template não encontrado."_s));
    });
}

void SerproServer::addNumber(const QByteArray &method, const char *rest, const char *open, NumberAct act)
{
    const QByteArray pattern = QByteArray("client/*/v2/") + rest + open;
    m_router.add(method, pattern.constData(), [this, act = std::move(act)](const Call &call) {
        const int number = m_desk.world.findNumberId(call.arguments[0]);
        if (number < 0)
            call.answer(errorAnswer(404, u"Número não encontrado."_s));
        else
            act(call, number);
    });
}

void SerproServer::addWaba(const QByteArray &method, const char *pattern, Router::Act act)
{
    m_router.add(method, pattern, [this, act = std::move(act)](const Call &call) {
        if (call.arguments[0] == m_desk.world.wabaId())
            act(call);
        else
            call.answer(errorAnswer(404, u"Conta não encontrada."_s));
    });
}

void SerproServer::handle(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
{
    const Router::Found found = m_router.find(request, exchange);
    // Counted before anything can refuse it: what matters is how often it left the client.
    if (request.method == "POST" && request.path.value(4) == "mensagem"_L1) {
        for (const QString &recipient : Sends::recipientsOf(request))
            m_desk.world.countCopy(recipient);
    }
    if (request.path.value(0) != "oauth2"_L1 && !m_tokens.isGood(request))
        exchange->answer(errorAnswer(401, u"Token inválido ou expirado."_s));
    else if (found.act)
        found.act(found.call);
    else if (!found.allowed.isEmpty())
        exchange->answer(wrongMethod(found.allowed));
    else
        exchange->answer(errorAnswer(404, u"Recurso não encontrado."_s));
}

void SerproServer::addHook(const Call &call, int number) const
{
    const QString address = addressIn(call.request);
    if (!isWebAddress(address)) {
        call.answer(errorAnswer(400, u"Endereço inválido."_s));
        return;
    }
    call.answer(jsonAnswer(201, QJsonObject{{"id"_L1, m_hooks.add(number, QUrl(address))}, {"url"_L1, address}}));
}

void SerproServer::changeHook(const Call &call, int number) const
{
    const QString address = addressIn(call.request);
    if (!isWebAddress(address))
        call.answer(errorAnswer(400, u"Endereço inválido."_s));
    else if (m_hooks.change(number, call.arguments[1], QUrl(address)))
        call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, call.arguments[1]}, {"url"_L1, address}}));
    else
        call.answer(errorAnswer(404, u"Webhook não encontrado."_s));
}

void SerproServer::upload(const Call &call) const
{
    const auto form = Form::read(call.request.header("Content-Type"), call.request.body);
    const FormPart *file = form ? form->part(u"file"_s) : nullptr;
    const QByteArray type = form ? form->value(u"mediaType"_s).toLatin1() : QByteArray();
    const qint64 largest = largestMedia(type);
    if (!file || largest == 0 || file->body.isEmpty() || file->body.size() > largest)
        call.answer(errorAnswer(400, u"mediaType e file são obrigatórios, de um tipo e tamanho aceitos."_s));
    else
        call.answer(jsonAnswer(200, QJsonObject{{"id"_L1, m_desk.world.media().add(file->fileName, type, file->body)}}));
}

void SerproServer::listTemplates(const Call &call) const
{
    QJsonArray items;
    for (const PracticeTemplate &item : m_desk.world.templates()) {
        items.append(QJsonObject{{"id"_L1, item.metaId},
                                 {"name"_L1, item.name},
                                 {"language"_L1, item.language},
                                 {"status"_L1, item.status},
                                 {"category"_L1, item.category},
                                 {"components"_L1, item.components}});
    }
    call.answer(jsonAnswer(200, QJsonObject{{"data"_L1, items}}));
}

void SerproServer::createTemplate(const Call &call) const
{
    const content::Reader body(QJsonDocument::fromJson(call.request.body).object());
    PracticeTemplate item;
    item.name = body.text(u"name"_s, 512);
    item.language = body.text(u"language"_s);
    item.category = body.text(u"category"_s).toUpper();
    body.parts(u"components"_s, 1, 10);
    if (body.problem()) {
        call.answer(errorAnswer(400, body.problem()->details));
        return;
    }
    readComponents(item, body.object().value("components"_L1).toArray());
    item.status = u"PENDING"_s;
    nameIds(item, m_desk.world.invention());
    m_desk.world.putTemplate(item);
    call.answer(jsonAnswer(201, QJsonObject{{"id"_L1, item.metaId}, {"status"_L1, item.status}, {"category"_L1, item.category}}));
    const std::chrono::milliseconds delay(static_cast<qint64>(reviewSeconds * m_desk.pace * 1000));
    m_desk.loop.after(delay, [&world = m_desk.world, item]() mutable {
        item.status = u"APPROVED"_s; // approval is Meta's
        if (world.findTemplate(item.name, item.language))
            world.putTemplate(item);
    });
}

} // namespace recado::simulator::serpro
