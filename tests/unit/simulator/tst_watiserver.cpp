#include "bench.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");
const auto number = QStringLiteral("whatsappNumber=") + person;

} // namespace

class TestWatiServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongDoorsAreClosed_data();
    void wrongDoorsAreClosed();
    void wrongTokenIsRefusedEverywhere();
    void numbersAreListed();
    void templatesAreWorthPractising();
    void templatesComeInPages();
    void templatesCanBeSearched();
    void badTemplateSendsAreRefused_data();
    void badTemplateSendsAreRefused();
    void refusalsSpeakTheVersionsLanguage();
    void secondVersionAnswersAsDocumented();
    void firstVersionAnswersWithAnId();
    void otherContentTypesAreAccepted();
    void channelDefaultsToTheFirstNumber();
    void messageIsFoundByItsId();
    void historyHasNoIdOfOurs();
    void historyOfAStrangerIsNull();
    void rateOfTemplatesIsLimited();
    void rateOfHistoryIsLimited();
    void textNeedsAnOpenWindow();
    void textIsSentInTheWindow();
    void badTextsAreRefused();

private:
    void restart(PracticeOptions options);

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeClient> m_client;
};

void TestWatiServer::init()
{
    restart(atOnce());
}

void TestWatiServer::restart(PracticeOptions options)
{
    m_provider = std::make_unique<PracticeProvider>(options);
    QVERIFY(m_provider->start().ok());
    m_client = std::make_unique<PracticeClient>(*m_provider);
}

void TestWatiServer::wrongDoorsAreClosed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, int status) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << status;
    };
    row("root", "GET", "/", 404);
    row("wrong tenant", "GET", "/another/api/v1/getMessageTemplates", 404);
    row("no tenant", "GET", "/api/v1/getMessageTemplates", 404);
    row("doubled slash", "GET", "/practice//api/v1/getMessageTemplates", 404);
    row("unknown call", "GET", "/practice/api/v1/getEverything", 404);
    row("unknown version", "GET", "/practice/api/v9/getMessageTemplates", 404);
    row("third version with a tenant", "GET", "/practice/api/ext/v3/channels", 404);
    row("trailing segment", "GET", "/practice/api/v1/getMessageTemplates/more", 404);
    row("no target", "GET", "/practice/api/v1/getMessages/", 404);
    row("history has no second version", "GET", "/practice/api/v2/getMessages/5511977774321", 404);
    row("hooks have no first version", "POST", "/practice/api/v1/webhookEndpoints", 404);
    row("unknown message", "GET", "/practice/api/v1/whatsApp/messages/5511930000101/nothing", 404);
    row("GET to send", "GET", "/practice/api/v2/sendTemplateMessage", 405);
    row("POST to list", "POST", "/practice/api/v1/getMessageTemplates", 405);
    row("PUT", "PUT", "/practice/api/v2/webhookEndpoints", 405);
    row("capital letters", "GET", "/practice/API/V1/GetMessageTemplates", 200);
    row("v1 numbers", "GET", "/practice/api/v1/whatsApp/phoneNumbers", 200);
    row("v2 numbers", "GET", "/practice/api/v2/whatsapp/phoneNumbers", 200);
}

void TestWatiServer::wrongDoorsAreClosed()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const net::Outcome outcome = m_client->call(method, path);
    QCOMPARE(outcome.response.status, status);
    if (status == 405)
        QVERIFY(!outcome.response.header("Allow").isEmpty());
}

void TestWatiServer::wrongTokenIsRefusedEverywhere()
{
    const QString right = m_client->token;
    for (const QString &token : {QString(), right + QStringLiteral("x"), right.chopped(1), QStringLiteral("Bearer ") + right}) {
        m_client->token = token;
        for (const char *path : {"v1/getMessageTemplates", "v2/whatsapp/phoneNumbers", "v1/getMessages/5511977774321"})
            QCOMPARE(m_client->get(QString::fromLatin1(path)).response.status, 401);
        const net::Outcome send = m_client->send(person);
        QCOMPARE(send.response.status, 401);
        QVERIFY(send.response.body.isEmpty());
        QCOMPARE(m_client->post(QStringLiteral("v2/webhookEndpoints"), "[]").response.status, 401);
    }
    QCOMPARE(m_provider->copiesReceived(person), 4);
    QCOMPARE(m_provider->copiesAccepted(person), 0);
}

void TestWatiServer::numbersAreListed()
{
    const QByteArray body = m_client->get(QStringLiteral("v2/whatsapp/phoneNumbers")).response.body;
    const QJsonArray numbers = QJsonDocument::fromJson(body).array();
    QCOMPARE(numbers.size(), 3);
    for (const QJsonValue &value : numbers) {
        for (const char *key : {"phoneNumber", "phoneNumberId", "wabaId", "bmId", "channelId", "channelName", "channelType"})
            QVERIFY(!value.toObject().value(QLatin1String(key)).toString().isEmpty());
    }
}

void TestWatiServer::templatesAreWorthPractising()
{
    for (const int version : {1, 2}) {
        const QJsonObject answer = PracticeClient::object(m_client->get(QStringLiteral("v%1/getMessageTemplates?pageSize=100").arg(version)));
        QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(true));
        const QJsonArray items = answer.value(QStringLiteral("messageTemplates")).toArray();
        QVERIFY(items.size() >= 8);
        QSet<QString> statuses;
        QSet<QString> languages;
        QHash<QString, int> names;
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            statuses.insert(item.value(QStringLiteral("status")).toString());
            const QJsonValue language = item.value(QStringLiteral("language"));
            QCOMPARE(language.isObject(), version == 1);
            languages.insert(version == 1 ? language.toObject().value(QStringLiteral("code")).toString() : language.toString());
            ++names[item.value(QStringLiteral("elementName")).toString()];
            for (const QJsonValue &parameter : item.value(QStringLiteral("customParams")).toArray())
                QVERIFY(!parameter.toObject().value(QStringLiteral("paramValue")).toString().isEmpty());
        }
        QCOMPARE(statuses, (QSet<QString>{QStringLiteral("APPROVED"), QStringLiteral("PENDING"), QStringLiteral("REJECTED"),
                                          QStringLiteral("PAUSED")}));
        QCOMPARE(languages, (QSet<QString>{QStringLiteral("pt_BR"), QStringLiteral("en"), QStringLiteral("es")}));
        QCOMPARE(names.value(QStringLiteral("confirmacao_consulta")), 2);
    }
}

void TestWatiServer::templatesComeInPages()
{
    QStringList names;
    int total = 0;
    for (int page = 1; page <= 4; ++page) {
        const QString path = QStringLiteral("v1/getMessageTemplates?pageSize=5&pageNumber=%1").arg(page);
        const QJsonObject answer = PracticeClient::object(m_client->get(path));
        const QJsonArray items = answer.value(QStringLiteral("messageTemplates")).toArray();
        total = answer.value(QStringLiteral("link")).toObject().value(QStringLiteral("total")).toInt();
        QVERIFY(items.size() <= 5);
        for (const QJsonValue &item : items)
            names.append(item.toObject().value(QStringLiteral("id")).toString());
    }
    QCOMPARE(names.size(), total);
    QCOMPARE(names.removeDuplicates(), 0);
    for (const char *query : {"pageSize=0", "pageSize=-1", "pageSize=x", "pageSize=9999", "pageNumber=-1", "pageNumber=x"})
        QCOMPARE(m_client->get(QStringLiteral("v1/getMessageTemplates?") + QString::fromLatin1(query)).response.status, 400);
}

void TestWatiServer::templatesCanBeSearched()
{
    const auto count = [this](const QString &query) {
        const net::Outcome answer = m_client->get(QStringLiteral("v2/getMessageTemplates?pageSize=100&") + query);
        return PracticeClient::object(answer).value(QStringLiteral("messageTemplates")).toArray().size();
    };
    QCOMPARE(count(QStringLiteral("name=confirmacao_consulta")), 2);
    QCOMPARE(count(QStringLiteral("name=nothing_of_that_name")), 0);
    QCOMPARE(count(QStringLiteral("wabaId=1")), 0);
    const QJsonObject answer =
        PracticeClient::object(m_client->get(QStringLiteral("v1/getMessageTemplates?channelPhoneNumber=5500000000000")));
    QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(false));
}

void TestWatiServer::badTemplateSendsAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const auto row = [&json](const char *name, const QByteArray &body, int status) { QTest::newRow(name) << number << json << body << status; };
    QTest::newRow("no content type") << number << QByteArray() << order() << 415;
    QTest::newRow("a form") << number << QByteArray("application/x-www-form-urlencoded") << order() << 415;
    QTest::newRow("no recipient") << QString() << json << order() << 400;
    QTest::newRow("plus sign") << QStringLiteral("whatsappNumber=%2B5511977774321") << json << order() << 200;
    QTest::newRow("letters") << QStringLiteral("whatsappNumber=ana") << json << order() << 200;
    QTest::newRow("too short") << QStringLiteral("whatsappNumber=5511") << json << order() << 200;
    QTest::newRow("too long") << QStringLiteral("whatsappNumber=5511977774321000") << json << order() << 200;
    row("empty body", "", 400);
    row("bad JSON", "{", 400);
    row("an array", "[]", 400);
    row("nothing in it", "{}", 400);
    row("no template name", R"({"broadcast_name":"b","parameters":[]})", 400);
    row("empty template name", order(""), 400);
    row("no broadcast name", R"({"template_name":"aviso_feriado","parameters":[]})", 400);
    row("empty broadcast name", R"({"template_name":"aviso_feriado","broadcast_name":"","parameters":[]})", 400);
    row("no parameters", R"({"template_name":"aviso_feriado","broadcast_name":"b"})", 400);
    row("parameters not a list", order("aviso_feriado", "{}"), 400);
    row("parameter not an object", order("pesquisa_satisfacao", R"(["1"])"), 400);
    row("empty value", order("pesquisa_satisfacao", R"([{"name":"1","value":""}])"), 400);
    row("empty name", order("pesquisa_satisfacao", R"([{"name":"","value":"Ana"}])"), 400);
    row("value not text", order("pesquisa_satisfacao", R"([{"name":"1","value":7}])"), 400);
    row("missing parameter", order("aviso_vencimento", R"([{"name":"nome","value":"Ana"}])"), 400);
    row("surplus parameter", order("aviso_feriado", R"([{"name":"nome","value":"Ana"}])"), 400);
    row("parameter twice", order("pesquisa_satisfacao", R"([{"name":"1","value":"a"},{"name":"1","value":"b"}])"), 400);
    row("name of the older article",
        R"({"template_name":"aviso_feriado","broadcast_name":"b","parameters":[],"channelNumber":"5511930000101"})", 400);
    row("channel not text", R"({"template_name":"aviso_feriado","broadcast_name":"b","parameters":[],"channel_number":5511930000101})", 400);
    row("unknown template", order("nada"), 200);
    row("pending template", order("reajuste_plano"), 200);
    row("rejected template", order("sorteio_premio"), 200);
    row("paused template", order("promo_fim_de_semana"), 200);
    row("unknown channel", order("aviso_feriado", "[]", "5511900000000"), 200);
}

void TestWatiServer::badTemplateSendsAreRefused()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    m_client->contentType = contentType;
    for (const int version : {1, 2}) {
        const net::Outcome outcome = m_client->post(QStringLiteral("v%1/sendTemplateMessage?%2").arg(version).arg(query), body);
        QCOMPARE(outcome.response.status, status);
        if (status != 415)
            QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("result")), QJsonValue(false));
    }
    QVERIFY(m_client->state().value(QStringLiteral("messages")).toArray().isEmpty());
}

void TestWatiServer::refusalsSpeakTheVersionsLanguage()
{
    const QJsonObject first = PracticeClient::object(m_client->send(person, order("nada"), 1));
    QVERIFY(first.value(QStringLiteral("info")).isString());
    const QJsonObject second = PracticeClient::object(m_client->send(person, order("nada"), 2));
    QVERIFY(second.value(QStringLiteral("error")).isString());
    QCOMPARE(second.value(QStringLiteral("receivers")).toArray().size(), 0);
    QCOMPARE(second.value(QStringLiteral("templateName")).toString(), QStringLiteral("nada"));
    const QJsonObject schema = PracticeClient::object(m_client->send(person, "{}", 2));
    QVERIFY(schema.value(QStringLiteral("info")).isString());
}

void TestWatiServer::secondVersionAnswersAsDocumented()
{
    const QByteArray parameters =
        R"([{"name":"nome","value":"Ana"},{"name":"valor","value":"R$ 10,00"},{"name":"vencimento","value":"{{nome}}"}])";
    const QJsonObject answer = PracticeClient::object(m_client->send(person, order("aviso_vencimento", parameters)));
    QCOMPARE(answer.keys(), (QStringList{QStringLiteral("error"), QStringLiteral("parameters"), QStringLiteral("receivers"),
                                         QStringLiteral("result"), QStringLiteral("templateName")}));
    QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(true));
    QVERIFY(answer.value(QStringLiteral("error")).isNull());
    const QJsonObject receiver = answer.value(QStringLiteral("receivers")).toArray().first().toObject();
    QVERIFY(!QUuid::fromString(receiver.value(QStringLiteral("localMessageId")).toString()).isNull());
    QCOMPARE(receiver.value(QStringLiteral("waId")).toString(), person);
    QCOMPARE(receiver.value(QStringLiteral("isValidWhatsAppNumber")), QJsonValue(true));
    QCOMPARE(receiver.value(QStringLiteral("errors")), QJsonValue(QJsonArray()));
    // A value that looks like a hole is text.
    const QString text = m_client->state().value(QStringLiteral("messages")).toArray().first().toObject().value(QStringLiteral("text")).toString();
    QVERIFY(text.startsWith(QStringLiteral("Olá, Ana. Sua fatura de R$ 10,00 vence em {{nome}}.")));
}

void TestWatiServer::firstVersionAnswersWithAnId()
{
    const QJsonObject answer = PracticeClient::object(m_client->send(person, order(), 1));
    QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(true));
    const QString localId = answer.value(QStringLiteral("local_message_id")).toString();
    QCOMPARE(m_client->get(QStringLiteral("v1/whatsApp/messages/5511930000101/") + localId).response.status, 200);
    const QByteArray withTarget = order().replace("\"parameters\"", "\"target\":\"5511966660000\",\"parameters\"");
    QCOMPARE(m_client->post(QStringLiteral("v1/sendTemplateMessage"), withTarget).response.status, 200);
    QCOMPARE(m_provider->copiesAccepted(QStringLiteral("5511966660000")), 1);
    QCOMPARE(m_provider->copiesReceived(QStringLiteral("5511966660000")), 1);
    QCOMPARE(m_client->post(QStringLiteral("v2/sendTemplateMessage"), withTarget).response.status, 400);
}

void TestWatiServer::otherContentTypesAreAccepted()
{
    for (const char *type : {"application/json-patch+json", "application/json; charset=utf-8", "Application/JSON", "text/json"}) {
        m_client->contentType = type;
        QCOMPARE(m_client->send(person).response.status, 200);
    }
    QCOMPARE(m_provider->copiesAccepted(person), 4);
}

void TestWatiServer::channelDefaultsToTheFirstNumber()
{
    const QByteArray noChannel = R"({"template_name":"aviso_feriado","broadcast_name":"b","parameters":[]})";
    QVERIFY(!localIdOf(m_client->send(person, noChannel)).isEmpty());
    QVERIFY(!localIdOf(m_client->send(person, order("aviso_feriado", "[]", "5511930000202"))).isEmpty());
    QVERIFY(!localIdOf(m_client->send(QStringLiteral("Financeiro:") + person, noChannel)).isEmpty());
    QStringList channels;
    for (const QJsonValue &message : m_client->state().value(QStringLiteral("messages")).toArray()) {
        if (!message.toObject().value(QStringLiteral("inbound")).toBool())
            channels.append(message.toObject().value(QStringLiteral("channel")).toString());
    }
    QCOMPARE(channels, (QStringList{QStringLiteral("5511930000101"), QStringLiteral("5511930000202"), QStringLiteral("5511930000303")}));
    QCOMPARE(m_provider->copiesReceived(person), 3);
}

void TestWatiServer::messageIsFoundByItsId()
{
    const QString localId = localIdOf(m_client->send(person));
    const auto ask = [&](const QString &channel) {
        return m_client->get(QStringLiteral("v1/whatsApp/messages/%1/%2").arg(channel, localId));
    };
    QTRY_COMPARE(PracticeClient::object(ask(QStringLiteral("5511930000101"))).value(QStringLiteral("statusString")).toString(),
                 QStringLiteral("REPLIED"));
    const QJsonObject message = PracticeClient::object(ask(QStringLiteral("5511930000101")));
    QCOMPARE(message.value(QStringLiteral("localMessageId")).toString(), localId);
    QVERIFY(message.value(QStringLiteral("whatsappMessageId")).toString().startsWith(QStringLiteral("wamid.")));
    QCOMPARE(ask(QStringLiteral("5511930000202")).response.status, 404); // sent from another number
    QCOMPARE(ask(QStringLiteral("5500000000000")).response.status, 404);
}

void TestWatiServer::historyHasNoIdOfOurs()
{
    (void)m_client->send(person);
    const auto items = [this](const QString &query) {
        const QJsonObject answer = PracticeClient::object(m_client->get(QStringLiteral("v1/getMessages/%1?%2").arg(person, query)));
        return answer.value(QStringLiteral("messages")).toObject().value(QStringLiteral("items")).toArray();
    };
    QTRY_COMPARE(items(QString()).size(), 2);
    const QJsonObject reply = items(QString()).at(0).toObject();
    const QJsonObject ours = items(QString()).at(1).toObject();
    QCOMPARE(reply.value(QStringLiteral("owner")), QJsonValue(false));
    QVERIFY(!reply.value(QStringLiteral("text")).toString().isEmpty());
    QCOMPARE(ours.value(QStringLiteral("owner")), QJsonValue(true));
    QCOMPARE(ours.value(QStringLiteral("eventType")).toString(), QStringLiteral("broadcastMessage"));
    QCOMPARE(ours.value(QStringLiteral("statusString")).toString(), QStringLiteral("REPLIED"));
    QVERIFY(!ours.value(QStringLiteral("finalText")).toString().isEmpty());
    QVERIFY(!ours.contains(QStringLiteral("localMessageId")));
    QCOMPARE(items(QStringLiteral("pageSize=1&pageNumber=2")).at(0), QJsonValue(ours));
    QCOMPARE(items(QStringLiteral("channelPhoneNumber=5511930000202")).size(), 0);
}

void TestWatiServer::historyOfAStrangerIsNull()
{
    const QJsonObject answer = PracticeClient::object(m_client->get(QStringLiteral("v1/getMessages/5511900001234")));
    QCOMPARE(answer.value(QStringLiteral("result")).toString(), QStringLiteral("success")); // a word here, not a boolean
    QVERIFY(answer.value(QStringLiteral("messages")).isNull());
    QCOMPARE(m_client->get(QStringLiteral("v1/getMessages/ana")).response.status, 400);
    const net::Outcome unknownChannel = m_client->get(QStringLiteral("v1/getMessages/Nada:5511900001234"));
    QCOMPARE(PracticeClient::object(unknownChannel).value(QStringLiteral("result")), QJsonValue(false));
}

void TestWatiServer::rateOfTemplatesIsLimited()
{
    PracticeOptions options = atOnce();
    options.templateSendsPerTenSeconds = 3;
    restart(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_client->send(person).response.status, 200);
    const net::Outcome outcome = m_client->send(person);
    QCOMPARE(outcome.response.status, 429);
    const int wait = outcome.response.header("Retry-After").toInt();
    QVERIFY(wait >= 1 && wait <= 10);
    QCOMPARE(m_provider->copiesReceived(person), 4);
    QCOMPARE(m_provider->copiesAccepted(person), 3);
    QCOMPARE(m_client->get(QStringLiteral("v1/getMessageTemplates")).response.status, 200); // another bucket
}

void TestWatiServer::rateOfHistoryIsLimited()
{
    QList<int> statuses;
    for (int i = 0; i < 11; ++i)
        statuses.append(m_client->get(QStringLiteral("v1/getMessages/") + person).response.status);
    QCOMPARE(statuses.count(200), 10);
    QCOMPARE(statuses.last(), 429);
}

void TestWatiServer::textNeedsAnOpenWindow()
{
    const net::Outcome outcome = m_client->post(QStringLiteral("v1/sendSessionMessage/%1?messageText=oi").arg(person));
    QCOMPARE(outcome.response.status, 200);
    QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("result")), QJsonValue(false));
    QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("info")).toString(), QStringLiteral("Ticket has been expired."));
    QCOMPARE(m_provider->copiesReceived(person), 1);
    QCOMPARE(m_provider->copiesAccepted(person), 0);
}

void TestWatiServer::textIsSentInTheWindow()
{
    (void)m_client->send(person);
    QTRY_COMPARE(m_client->state().value(QStringLiteral("messages")).toArray().size(), 2);
    const QString path = QStringLiteral("v1/sendSessionMessage/%1?messageText=1%2B1%20%26%20ol%C3%A1+voc%C3%AA&localMessageId=ours-1").arg(person);
    const QJsonObject answer = PracticeClient::object(m_client->post(path));
    QCOMPARE(answer.value(QStringLiteral("result")).toString(), QStringLiteral("success"));
    const QJsonObject message = answer.value(QStringLiteral("message")).toObject();
    QCOMPARE(message.value(QStringLiteral("localMessageId")).toString(), QStringLiteral("ours-1"));
    QCOMPARE(message.value(QStringLiteral("text")).toString(), QStringLiteral("1+1 & olá você")); // '+' alone is a space
    QCOMPARE(m_client->get(QStringLiteral("v1/whatsApp/messages/5511930000101/ours-1")).response.status, 200);
    // The window belongs to the number they wrote to.
    const QJsonObject other = PracticeClient::object(m_client->post(path + QStringLiteral("&channelPhoneNumber=5511930000202")));
    QCOMPARE(other.value(QStringLiteral("result")), QJsonValue(false));
}

void TestWatiServer::badTextsAreRefused()
{
    const QString path = QStringLiteral("v1/sendSessionMessage/") + person;
    QCOMPARE(m_client->post(path).response.status, 400);
    QCOMPARE(m_client->post(path + QStringLiteral("?messageText=") + QString(4097, QLatin1Char('a'))).response.status, 400);
    for (const QString &rest : {path + QStringLiteral("?messageText="), path + QStringLiteral("?messageText=oi&channelPhoneNumber=5500000000000"),
                                QStringLiteral("v1/sendSessionMessage/ana?messageText=oi")}) {
        const net::Outcome outcome = m_client->post(rest);
        QCOMPARE(outcome.response.status, 200);
        QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("result")), QJsonValue(false));
    }
}

QTEST_GUILESS_MAIN(TestWatiServer)
#include "tst_watiserver.moc"
