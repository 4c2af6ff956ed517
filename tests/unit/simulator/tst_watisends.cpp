#include "bench.h"

#include <QTest>
#include <QUuid>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");
const auto number = QStringLiteral("whatsappNumber=") + person;

} // namespace

class TestWatiSends : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void badTemplateSendsAreRefused_data();
    void badTemplateSendsAreRefused();
    void refusalsSpeakTheVersionsLanguage();
    void secondVersionAnswersAsDocumented();
    void firstVersionAnswersWithAnId();
    void otherContentTypesAreAccepted();
    void channelDefaultsToTheFirstNumber();
    void rateOfTemplatesIsLimited();
    void textNeedsAnOpenWindow();
    void textIsSentInTheWindow();
    void badTextsAreRefused();

private:
    void restart(const PracticeOptions &options);

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeClient> m_client;
};

void TestWatiSends::init()
{
    restart(atOnce());
}

void TestWatiSends::restart(const PracticeOptions &options)
{
    m_provider = std::make_unique<PracticeProvider>(options);
    QVERIFY(m_provider->start().ok());
    m_client = std::make_unique<PracticeClient>(*m_provider);
}

void TestWatiSends::badTemplateSendsAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const auto row = [&json](const char *name, const QByteArray &body, int status) {
        QTest::newRow(name) << number << json << body << status;
    };
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
    row("channel not text", R"({"template_name":"aviso_feriado","broadcast_name":"b","parameters":[],"channel_number":5511930000101})",
        400);
    row("unknown template", order("nada"), 200);
    row("pending template", order("reajuste_plano"), 200);
    row("rejected template", order("sorteio_premio"), 200);
    row("paused template", order("promo_fim_de_semana"), 200);
    row("unknown channel", order("aviso_feriado", "[]", "5511900000000"), 200);
}

void TestWatiSends::badTemplateSendsAreRefused()
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

void TestWatiSends::refusalsSpeakTheVersionsLanguage()
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

void TestWatiSends::secondVersionAnswersAsDocumented()
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
    const QString text =
        m_client->state().value(QStringLiteral("messages")).toArray().first().toObject().value(QStringLiteral("text")).toString();
    QVERIFY(text.startsWith(QStringLiteral("Olá, Ana. Sua fatura de R$ 10,00 vence em {{nome}}.")));
}

void TestWatiSends::firstVersionAnswersWithAnId()
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

void TestWatiSends::otherContentTypesAreAccepted()
{
    for (const char *type : {"application/json-patch+json", "application/json; charset=utf-8", "Application/JSON", "text/json"}) {
        m_client->contentType = type;
        QCOMPARE(m_client->send(person).response.status, 200);
    }
    QCOMPARE(m_provider->copiesAccepted(person), 4);
}

void TestWatiSends::channelDefaultsToTheFirstNumber()
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

void TestWatiSends::rateOfTemplatesIsLimited()
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

void TestWatiSends::textNeedsAnOpenWindow()
{
    const net::Outcome outcome = m_client->post(QStringLiteral("v1/sendSessionMessage/%1?messageText=oi").arg(person));
    QCOMPARE(outcome.response.status, 200);
    QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("result")), QJsonValue(false));
    QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("info")).toString(), QStringLiteral("Ticket has been expired."));
    QCOMPARE(m_provider->copiesReceived(person), 1);
    QCOMPARE(m_provider->copiesAccepted(person), 0);
}

void TestWatiSends::textIsSentInTheWindow()
{
    (void)m_client->send(person);
    QTRY_COMPARE(m_client->state().value(QStringLiteral("messages")).toArray().size(), 2);
    const QString path =
        QStringLiteral("v1/sendSessionMessage/%1?messageText=1%2B1%20%26%20ol%C3%A1+voc%C3%AA&localMessageId=ours-1").arg(person);
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

void TestWatiSends::badTextsAreRefused()
{
    const QString path = QStringLiteral("v1/sendSessionMessage/") + person;
    QCOMPARE(m_client->post(path).response.status, 400);
    QCOMPARE(m_client->post(path + QStringLiteral("?messageText=") + QString(4097, QLatin1Char('a'))).response.status, 400);
    for (const QString &rest :
         {path + QStringLiteral("?messageText="), path + QStringLiteral("?messageText=oi&channelPhoneNumber=5500000000000"),
          QStringLiteral("v1/sendSessionMessage/ana?messageText=oi")}) {
        const net::Outcome outcome = m_client->post(rest);
        QCOMPARE(outcome.response.status, 200);
        QCOMPARE(PracticeClient::object(outcome).value(QStringLiteral("result")), QJsonValue(false));
    }
}

QTEST_GUILESS_MAIN(TestWatiSends)
#include "tst_watisends.moc"
