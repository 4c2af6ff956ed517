#include "dialect.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");
const auto messages = QStringLiteral("/v1/messages");

QByteArray message(const QByteArray &rest, const QString &to = person)
{
    return "{\"to\":\"" + to.toLatin1() + "\"," + rest + "}";
}

QByteArray text(const QString &to = person)
{
    return message("\"recipient_type\":\"individual\",\"preview_url\":true,\"type\":\"text\",\"text\":{\"body\":\"Olá\"}", to);
}

QByteArray pattern(const QByteArray &name, const QByteArray &values = {}, const QString &to = person)
{
    QByteArray parameters;
    for (const QByteArray &value : values.isEmpty() ? QList<QByteArray>() : values.split(','))
        parameters += QByteArray(parameters.isEmpty() ? "" : ",") + "{\"type\":\"text\",\"text\":\"" + value + "\"}";
    return message("\"type\":\"template\",\"template\":{\"namespace\":\"n\",\"name\":\"" + name
                       + "\",\"language\":{\"code\":\"pt_BR\",\"policy\":\"deterministic\"},"
                         "\"components\":[{\"type\":\"body\",\"parameters\":["
                       + parameters + "]}]}",
                   to);
}

} // namespace

class TestGatewayServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keysAndTokensOpenTheDoor();
    void anotherHeaderCanBeNamed();
    void goodMessagesAreTaken_data();
    void goodMessagesAreTaken();
    void badMessagesAreRefused_data();
    void badMessagesAreRefused();
    void faultsSpeakTheGatewaysLanguage_data();
    void faultsSpeakTheGatewaysLanguage();
    void heldMessagesSayItInASentence();
    void storyIsToldWithoutAnEnvelope();
    void failuresHaveShortCodes();
    void mediaGoesUpAndDown();
    void readMarksArePut();
    void templatesHealthAndContacts();

private:
    const DialectClient &client() const { return m_bench->client; }
    static int codeOf(const net::Outcome &outcome)
    {
        return DialectClient::object(outcome).value(QStringLiteral("errors")).toArray().first()[QStringLiteral("code")].toInt();
    }
    net::Outcome send(const QByteArray &body) const { return client().call("POST", messages, body); }
    bool setHook() const
    {
        const QByteArray body = "{\"webhooks\":{\"url\":\"" + m_bench->hook.url().toString().toLatin1() + "\"}}";
        return client().call("PATCH", QStringLiteral("/v1/settings/application"), body).response.status == 200;
    }

    std::unique_ptr<DialectBench> m_bench;
};

void TestGatewayServer::init()
{
    m_bench = std::make_unique<DialectBench>(QStringLiteral("gateway"));
    QVERIFY(m_bench->started);
}

void TestGatewayServer::keysAndTokensOpenTheDoor()
{
    QCOMPARE(client().setting("auth_header"), QStringLiteral("D360-API-KEY"));
    const auto with = [this](const QByteArray &name, const QByteArray &value) {
        QList<net::Header> headers{{name, value, true}};
        if (name != "Authorization")
            headers.append(net::Header{"Authorization", "none", true});
        return client().call("POST", messages, text(), headers);
    };
    QCOMPARE(with("D360-API-KEY", client().secret("token")).response.status, 200);
    QCOMPARE(with("d360-api-key", client().secret("token")).response.status, 200);
    QCOMPARE(with("Authorization", "Bearer " + client().secret("token")).response.status, 200);
    QCOMPARE(with("D360-API-KEY", "falso").response.status, 401);
    QCOMPARE(codeOf(with("X-Other", client().secret("token"))), 1005);
    const QByteArray pair = client().secret("username") + ':' + client().secret("password");
    const auto login = [this](const QByteArray &basic) {
        return client().call("POST", QStringLiteral("/v1/users/login"), "{}", {{"Authorization", "Basic " + basic.toBase64(), true}});
    };
    QCOMPARE(login("a:b").response.status, 401);
    const QJsonObject user = DialectClient::object(login(pair)).value(QStringLiteral("users")).toArray().first().toObject();
    QVERIFY(user.value(QStringLiteral("expires_after")).toString().endsWith(QStringLiteral("+00:00")));
    QCOMPARE(with("Authorization", "Bearer " + user.value(QStringLiteral("token")).toString().toLatin1()).response.status, 200);
}

void TestGatewayServer::anotherHeaderCanBeNamed()
{
    PracticeOptions options = atOnce();
    options.gatewayHeader = "X-API-Key";
    const DialectBench bench(QStringLiteral("gateway"), options);
    QCOMPARE(bench.client.setting("auth_header"), QStringLiteral("X-API-Key"));
    const auto status = [&bench](const QByteArray &name) {
        return bench.client.call("POST", messages, text(), {{name, bench.client.secret("token"), true}, {"Authorization", "none"}})
            .response.status;
    };
    QCOMPARE(status("X-API-Key"), 200);
    QCOMPARE(status("D360-API-KEY"), 401);
}

void TestGatewayServer::goodMessagesAreTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << text();
    QTest::newRow("text without type") << message("\"text\":{\"body\":\"a\"}");
    QTest::newRow("image of a provider") << message(
        "\"type\":\"image\",\"image\":{\"link\":\"https://a.example/a.jpg\",\"provider\":{\"name\":\"p\"}}");
    QTest::newRow("place") << message(
        "\"type\":\"location\",\"location\":{\"latitude\":1,\"longitude\":2,\"name\":\"a\",\"address\":\"b\"}");
    QTest::newRow("template by position") << pattern("aviso_vencimento", "Ana,R$ 10,10/12");
    QTest::newRow("hsm") << message(
        "\"type\":\"hsm\",\"hsm\":{\"namespace\":\"n\",\"element_name\":\"pesquisa_satisfacao\",\"language\":{\"policy\":\"fallback\","
        "\"code\":\"pt_BR\"},\"localizable_params\":[{\"default\":\"Ana\"}]}");
}

void TestGatewayServer::goodMessagesAreTaken()
{
    QFETCH(QByteArray, body);
    const net::Outcome outcome = send(body);
    QVERIFY2(outcome.response.status == 200, outcome.response.body.constData());
    const QJsonObject answer = DialectClient::object(outcome);
    QCOMPARE(answer.keys(), (QStringList{QStringLiteral("messages"), QStringLiteral("meta")}));
    QCOMPARE(answer.value(QStringLiteral("messages")).toArray().first().toObject().keys(), QStringList{QStringLiteral("id")});
    QCOMPARE(m_bench->sent().value(QStringLiteral("dialect")).toString(), QStringLiteral("gateway"));
}

void TestGatewayServer::badMessagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &body, int code) { QTest::newRow(name) << body << code; };
    row("not JSON", "{", 1009);
    row("no recipient", "{\"text\":{\"body\":\"a\"}}", 1008);
    row("plus sign", text(QStringLiteral("+5511977774321")), 1009);
    row("ourselves", text(QStringLiteral("5511930000101")), 1021);
    row("Cloud's product", message("\"messaging_product\":\"whatsapp\",\"text\":{\"body\":\"a\"}"), 1010);
    row("Cloud's opaque data", message("\"biz_opaque_callback_data\":\"a\",\"text\":{\"body\":\"a\"}"), 1010);
    row("Cloud's context", message("\"context\":{\"message_id\":\"w\"},\"text\":{\"body\":\"a\"}"), 1010);
    row("preview inside the text", message("\"text\":{\"body\":\"a\",\"preview_url\":true}"), 1010);
    row("text too long", message("\"text\":{\"body\":\"" + QByteArray(4097, 'a') + "\"}"), 1001);
    row("place without name", message("\"type\":\"location\",\"location\":{\"latitude\":1,\"longitude\":2}"), 1008);
    row("reaction", message("\"type\":\"reaction\",\"reaction\":{\"message_id\":\"w\",\"emoji\":\"a\"}"), 1009);
    row("values missing", pattern("aviso_vencimento", "Ana"), 2000);
    row("template unknown", pattern("nada"), 2001);
    row("window closed", text(QStringLiteral("5511988880023")), 470);
}

void TestGatewayServer::badMessagesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const net::Outcome outcome = send(body);
    QCOMPARE(codeOf(outcome), code);
    QVERIFY(outcome.response.status >= 400);
    const QJsonObject error = DialectClient::object(outcome).value(QStringLiteral("errors")).toArray().first().toObject();
    QCOMPARE(error.keys(), (QStringList{QStringLiteral("code"), QStringLiteral("details"), QStringLiteral("title")}));
    QVERIFY(DialectClient::object(outcome).value(QStringLiteral("meta")).isObject());
    QVERIFY(m_bench->state().value(QStringLiteral("messages")).toArray().isEmpty());
}

void TestGatewayServer::faultsSpeakTheGatewaysLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("accepted");
    QTest::newRow("refused with 200") << QStringLiteral("0007") << 200 << 1026 << 0;
    QTest::newRow("not on WhatsApp") << QStringLiteral("0008") << 400 << 1013 << 0;
    QTest::newRow("closed, accepted") << QStringLiteral("0010") << 0 << 0 << 1;
    QTest::newRow("rate") << QStringLiteral("0012") << 429 << 1015 << 0;
    QTest::newRow("server error") << QStringLiteral("0013") << 500 << 1014 << 1;
    QTest::newRow("token") << QStringLiteral("0020") << 401 << 1005 << 0;
}

void TestGatewayServer::faultsSpeakTheGatewaysLanguage()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(int, error);
    QFETCH(int, accepted);
    const QString digits = QStringLiteral("551198888") + code;
    const net::Outcome outcome = send(text(digits));
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(codeOf(outcome), error);
    QCOMPARE(m_bench->provider.copiesReceived(digits), 1);
    QCOMPARE(m_bench->provider.copiesAccepted(digits), accepted);
}

void TestGatewayServer::heldMessagesSayItInASentence()
{
    const QJsonObject answer = DialectClient::object(send(pattern("aviso_feriado", {}, QStringLiteral("5511988880022"))));
    QCOMPARE(answer.value(QStringLiteral("messages")).toArray().first()[QStringLiteral("message_status")].toString(),
             QStringLiteral("Message has been held because quality assessment is pending"));
}

void TestGatewayServer::storyIsToldWithoutAnEnvelope()
{
    QVERIFY(setHook());
    const QString id =
        DialectClient::object(send(text())).value(QStringLiteral("messages")).toArray().first()[QStringLiteral("id")].toString();
    QTRY_COMPARE(m_bench->hook.events().size(), 4);
    const QList<QJsonObject> events = m_bench->hook.events();
    QCOMPARE(events.first().keys(), QStringList{QStringLiteral("statuses")});
    const QJsonObject status = events.first().value(QStringLiteral("statuses")).toArray().first().toObject();
    QCOMPARE(status.value(QStringLiteral("id")).toString(), id);
    QCOMPARE(status.value(QStringLiteral("status")).toString(), QStringLiteral("sent"));
    QCOMPARE(status.value(QStringLiteral("type")).toString(), QStringLiteral("message"));
    QCOMPARE(events.last().keys(), (QStringList{QStringLiteral("contacts"), QStringLiteral("messages")}));
    const auto headers = m_bench->hook.headers();
    QVERIFY(std::none_of(headers.begin(), headers.end(), [](const auto &header) { return header.first.startsWith("X-Hub"); }));
}

void TestGatewayServer::failuresHaveShortCodes()
{
    QVERIFY(setHook());
    (void)send(text(QStringLiteral("5511988880005")));
    QTRY_COMPARE(m_bench->hook.events().size(), 2);
    const QJsonValue error = m_bench->hook.events().last().value(QStringLiteral("statuses")).toArray().first()[QStringLiteral("errors")][0];
    QCOMPARE(error[QStringLiteral("code")].toInt(), 1013);
}

void TestGatewayServer::mediaGoesUpAndDown()
{
    const QString media = QStringLiteral("/v1/media");
    const net::Outcome up = client().call("POST", media, "JPEG", {{"Content-Type", "image/jpeg"}});
    const QString id = DialectClient::object(up).value(QStringLiteral("media")).toArray().first()[QStringLiteral("id")].toString();
    const net::Outcome down = client().call("GET", media + QLatin1Char('/') + id);
    QCOMPARE(down.response.body, QByteArray("JPEG"));
    QCOMPARE(down.response.header("Content-Type"), QByteArray("image/jpeg"));
    QCOMPARE(send(message("\"type\":\"image\",\"image\":{\"id\":\"" + id.toLatin1() + "\"}")).response.status, 200);
    QCOMPARE(codeOf(client().call("POST", media, "ZIP", {{"Content-Type", "application/zip"}})), 1009);
    QCOMPARE(client().call("DELETE", media + QLatin1Char('/') + id).response.status, 200);
    QCOMPARE(codeOf(client().call("GET", media + QLatin1Char('/') + id)), 1006);
}

void TestGatewayServer::readMarksArePut()
{
    (void)send(text());
    QTRY_COMPARE(m_bench->state().value(QStringLiteral("messages")).toArray().size(), 2);
    const QString wamid = m_bench->state().value(QStringLiteral("messages")).toArray().last()[QStringLiteral("wamid")].toString();
    const QString path = QStringLiteral("/v1/messages/") + QString::fromLatin1(QUrl::toPercentEncoding(wamid));
    QCOMPARE(codeOf(client().call("PUT", path, "{\"status\":\"seen\"}")), 1009);
    QCOMPARE(client().call("PUT", path, "{\"status\":\"read\"}").response.status, 200);
    QVERIFY(m_bench->state().value(QStringLiteral("messages")).toArray().last()[QStringLiteral("marked_read")].toBool());
    QCOMPARE(codeOf(client().call("PUT", QStringLiteral("/v1/messages/nobody"), "{\"status\":\"read\"}")), 1006);
}

void TestGatewayServer::templatesHealthAndContacts()
{
    const QJsonObject templates = DialectClient::object(client().call("GET", QStringLiteral("/v1/configs/templates")));
    QCOMPARE(templates.value(QStringLiteral("waba_templates")).toArray().size(), 19);
    const QJsonObject health = DialectClient::object(client().call("GET", QStringLiteral("/v1/health")));
    QCOMPARE(health.value(QStringLiteral("health"))[QStringLiteral("gateway_status")].toString(), QStringLiteral("connected"));
    const QByteArray asked = "{\"blocking\":\"wait\",\"contacts\":[\"+5511977774321\",\"+5511988880008\"]}";
    const QJsonArray contacts =
        DialectClient::object(client().call("POST", QStringLiteral("/v1/contacts"), asked)).value(QStringLiteral("contacts")).toArray();
    QCOMPARE(contacts[0][QStringLiteral("wa_id")].toString(), person);
    QCOMPARE(contacts[1][QStringLiteral("status")].toString(), QStringLiteral("invalid"));
    QCOMPARE(codeOf(client().call("PATCH", QStringLiteral("/v1/settings/application"), "{\"webhooks\":{\"url\":\"nowhere\"}}")), 1009);
    QCOMPARE(client().call("GET", QStringLiteral("/v1/messages")).response.status, 405);
    QCOMPARE(codeOf(client().call("GET", QStringLiteral("/v1/horoscope"))), 1006);
}

QTEST_GUILESS_MAIN(TestGatewayServer)
#include "tst_gatewayserver.moc"
