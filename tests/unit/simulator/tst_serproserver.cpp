#include "dialect.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5561977774321");

} // namespace

class TestSerproServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tokensEnd();
    void badLoginsAreRefused();
    void goodSendsAreTaken_data();
    void goodSendsAreTaken();
    void badSendsAreRefused_data();
    void badSendsAreRefused();
    void whatMetaRefusesShowsInTheStatus_data();
    void whatMetaRefusesShowsInTheStatus();
    void statusTellsTheStory();
    void rightAfterTheSendThereIsNothing();
    void twoPeopleOneEntry();
    void whoStandsTwiceInAPackageGetsItTwice();
    void finalFailuresWereNeverSent();
    void passingFailuresWereSent();
    void storyIsToldInMetasShape();
    void hooksAreKept();
    void faultsSpeakSerprosLanguage_data();
    void faultsSpeakSerprosLanguage();
    void mediaGoesUpAndDown();
    void templatesComeAndGo();
    void readMarks();

private:
    void restart(const PracticeOptions &options);
    void logIn();
    const DialectClient &client() const { return m_bench->client; }
    QString path(const char *rest) const
    {
        return QStringLiteral("/client/%1/v2/%2").arg(client().setting("phone_number_id"), QLatin1String(rest));
    }
    QByteArray package(const QByteArray &recipients, const QByteArray &name = "aviso_feriado", const QByteArray &rest = {}) const
    {
        return "{\"nomeTemplate\":\"" + name + "\",\"wabaId\":\"" + client().setting("waba_id").toLatin1() + "\",\"destinatarios\":["
               + recipients + "]" + rest + "}";
    }
    QByteArray session(const QByteArray &rest, const QString &to = person) const
    {
        return "{\"destinatario\":\"" + to.toLatin1() + "\"," + rest + "}";
    }
    net::Outcome sendText(const QString &to = person) const
    {
        return client().call("POST", path("requisicao/mensagem/texto"), session("\"body\":\"Olá\",\"preview_url\":false", to));
    }
    QString sendPackage(const QByteArray &body) const
    {
        return DialectClient::object(client().call("POST", path("requisicao/mensagem/template"), body))
            .value(QStringLiteral("id"))
            .toString();
    }
    QJsonObject status(const QString &id) const { return DialectClient::object(client().call("GET", path("requisicao/") + id)); }
    QJsonObject entry(const QString &id) const { return status(id).value(QStringLiteral("requisicoesEnvio")).toArray().first().toObject(); }

    std::unique_ptr<DialectBench> m_bench;
};

void TestSerproServer::init()
{
    restart(atOnce());
}

void TestSerproServer::restart(const PracticeOptions &options)
{
    m_bench = std::make_unique<DialectBench>(QStringLiteral("serpro"), options);
    QVERIFY(m_bench->started);
    logIn();
}

void TestSerproServer::logIn()
{
    const QByteArray form = "client_id=" + client().secret("client_id") + "&client_secret=" + client().secret("client_secret");
    const net::Outcome outcome =
        client().call("POST", QStringLiteral("/oauth2/token"), form, {{"Content-Type", "application/x-www-form-urlencoded"}});
    m_bench->client.bearer = DialectClient::object(outcome).value(QStringLiteral("access_token")).toString().toLatin1();
    QCOMPARE(client().bearer.count('.'), 2);
}

void TestSerproServer::tokensEnd()
{
    PracticeOptions options = atOnce();
    options.tokenLifetime = std::chrono::seconds(1);
    restart(options);
    QTRY_COMPARE(sendText().response.status, 401);
    QVERIFY(DialectClient::object(sendText()).value(QStringLiteral("mensagem")).isString());
    logIn();
    QCOMPARE(sendText().response.status, 200);
}

void TestSerproServer::badLoginsAreRefused()
{
    const QString token = QStringLiteral("/oauth2/token");
    const QByteArray form = "client_id=" + client().secret("client_id") + "&client_secret=falso";
    QCOMPARE(client().call("POST", token, form, {{"Content-Type", "application/x-www-form-urlencoded"}}).response.status, 401);
    QCOMPARE(client().call("POST", token, "{}").response.status, 415);
    QCOMPARE(client().call("GET", token).response.status, 405);
    m_bench->client.bearer = "falso";
    QCOMPARE(sendText().response.status, 401);
    QCOMPARE(m_bench->provider.copiesAccepted(person), 0);
}

void TestSerproServer::goodSendsAreTaken_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *call, const QByteArray &rest) { QTest::newRow(call) << QString::fromLatin1(call) << rest; };
    row("texto", "\"body\":\"Olá\"");
    row("media", "\"tipoMedia\":\"document\",\"linkMedia\":\"https://a.example/a.pdf\",\"filename\":\"a.pdf\"");
    row("interativa-botoes", "\"textoBody\":\"Oi\",\"buttons\":[{\"id\":\"s\",\"titulo\":\"Sim\"}]");
    row("interativa-lista",
        "\"textoBody\":\"Oi\",\"button\":\"Ver\",\"secoes\":[{\"title\":\"A\",\"rows\":[{\"id\":\"r\",\"title\":\"Hoje\"}]}]");
    row("interativa-localizacao", "\"textoBody\":\"Onde?\"");
}

void TestSerproServer::goodSendsAreTaken()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, rest);
    const net::Outcome outcome = client().call("POST", path("requisicao/mensagem/") + call, session(rest));
    QVERIFY2(outcome.response.status == 200, outcome.response.body.constData());
    const QString id = DialectClient::object(outcome).value(QStringLiteral("id")).toString();
    QTRY_VERIFY(entry(id).value(QStringLiteral("read")).isString());
    QCOMPARE(entry(id).value(QStringLiteral("sucessoEnvioApi")), QJsonValue(true));
    QVERIFY(status(id).value(QStringLiteral("nomeTemplate")).isNull());
}

void TestSerproServer::badSendsAreRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *call, const QByteArray &body) {
        QTest::newRow(name) << QString::fromLatin1(call) << body;
    };
    row("not JSON", "texto", "{");
    row("no recipient", "texto", "{\"body\":\"a\"}");
    row("plus sign", "texto", "{\"destinatario\":\"+5561977774321\",\"body\":\"a\"}");
    row("no text", "texto", "{\"destinatario\":\"5561977774321\"}");
    row("document with caption", "media",
        "{\"destinatario\":\"5561977774321\",\"tipoMedia\":\"document\",\"linkMedia\":\"https://a.example/a\",\"caption\":\"a\"}");
    row("unknown media type", "media",
        "{\"destinatario\":\"5561977774321\",\"tipoMedia\":\"sticker\",\"linkMedia\":\"https://a.example/a\"}");
    row("no buttons", "interativa-botoes", "{\"destinatario\":\"5561977774321\",\"textoBody\":\"a\"}");
    row("wrong account", "template", "{\"nomeTemplate\":\"aviso_feriado\",\"wabaId\":\"1\",\"destinatarios\":[\"5561977774321\"]}");
    row("refused by fault", "texto", "{\"destinatario\":\"5561988880007\",\"body\":\"a\"}");
}

void TestSerproServer::badSendsAreRefused()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, body);
    const net::Outcome outcome = client().call("POST", path("requisicao/mensagem/") + call, body);
    QCOMPARE(outcome.response.status, 400);
    QVERIFY(DialectClient::object(outcome).value(QStringLiteral("mensagem")).isString());
    QVERIFY(m_bench->state().value(QStringLiteral("messages")).toArray().isEmpty());
    QCOMPARE(client().call("POST", path("requisicao/mensagem/template"), package("\"5561977774321\"", "nada")).response.status, 400);
}

void TestSerproServer::whatMetaRefusesShowsInTheStatus_data()
{
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("values missing") << QByteArray("5561977774321") << QByteArray("aviso_vencimento") << QStringLiteral("(#132000)");
    QTest::newRow("header missing") << QByteArray("5561977774321") << QByteArray("segunda_via_boleto") << QStringLiteral("(#132012)");
    QTest::newRow("not on WhatsApp") << QByteArray("5561988880008") << QByteArray("aviso_feriado") << QStringLiteral("(#131026)");
}

void TestSerproServer::whatMetaRefusesShowsInTheStatus()
{
    QFETCH(QByteArray, recipient);
    QFETCH(QByteArray, name);
    QFETCH(QString, code);
    const QString id = sendPackage(package('"' + recipient + '"', name));
    QVERIFY(!id.isEmpty());
    const QJsonObject told = entry(id);
    QCOMPARE(told.value(QStringLiteral("sucessoEnvioApi")), QJsonValue(false));
    QVERIFY(told.value(QStringLiteral("mensagemErro")).toString().startsWith(code));
    QVERIFY(told.value(QStringLiteral("idMeta")).isNull() && told.value(QStringLiteral("sent")).isNull());
}

void TestSerproServer::statusTellsTheStory()
{
    const QByteArray values =
        ",\"body\":{\"parametros\":[{\"tipo\":\"text\",\"valor\":\"Ana\"},{\"tipo\":\"text\",\"valor\":\"R$ 1\"},{\"tipo\":\"text\","
        "\"valor\":\"10/12\"}]}";
    const QString id = sendPackage(package("\"5561977774321\"", "aviso_vencimento", values));
    QTRY_VERIFY(entry(id).value(QStringLiteral("read")).isString());
    const QJsonObject all = status(id);
    QCOMPARE(all.value(QStringLiteral("timestampRecebimentoPacote")).toString().size(), 13);
    QCOMPARE(all.value(QStringLiteral("nomeTemplate")).toString(), QStringLiteral("aviso_vencimento"));
    QCOMPARE(all.value(QStringLiteral("idRequisicao")).toString(), id);
    const QJsonObject told = entry(id);
    QCOMPARE(told.value(QStringLiteral("sent")).toString().size(), 10);
    QCOMPARE(told.value(QStringLiteral("timestampEnvioApi")).toString().size(), 13);
    QVERIFY(told.value(QStringLiteral("idMeta")).toString().startsWith(QStringLiteral("wamid.")));
    QVERIFY(told.value(QStringLiteral("failedErrors")).isNull());
    QVERIFY(m_bench->sent().value(QStringLiteral("text")).toString().startsWith(QStringLiteral("Olá, Ana. Sua fatura de R$ 1")));
    QCOMPARE(client().call("GET", path("requisicao/nada")).response.status, 404);
}

void TestSerproServer::rightAfterTheSendThereIsNothing()
{
    PracticeOptions options = atOnce();
    options.pace = 100;
    restart(options);
    QSet<int> answers;
    for (int i = 0; i < 24; ++i) {
        const net::Outcome outcome =
            client().call("GET", path("requisicao/") + sendPackage(package("\"55619777743" + QByteArray::number(10 + i) + '"')));
        answers.insert(outcome.response.status);
        QVERIFY(DialectClient::object(outcome).value(QStringLiteral("requisicoesEnvio")).toArray().isEmpty());
    }
    QCOMPARE(answers, (QSet<int>{200, 204, 404}));
}

void TestSerproServer::twoPeopleOneEntry()
{
    PracticeOptions options = atOnce();
    options.pace = 0.02;
    restart(options);
    const QString id = sendPackage(package("\"5561977774321\",\"5561966664321\""));
    QTRY_COMPARE(status(id).value(QStringLiteral("requisicoesEnvio")).toArray().size(), 2);
    QCOMPARE(status(id).value(QStringLiteral("quantidadeMensagens")).toInt(), 1);
    QCOMPARE(status(id).value(QStringLiteral("destinatarios")).toArray().size(), 2);
    QVERIFY(status(id).value(QStringLiteral("aguardandoEnvio")).toArray().isEmpty());
    QCOMPARE(m_bench->provider.copiesAccepted(person), 1);
}

void TestSerproServer::whoStandsTwiceInAPackageGetsItTwice()
{
    (void)sendPackage(package("\"5561977774321\",\"5561966664321\",\"5561977774321\""));
    QCOMPARE(m_bench->provider.copiesReceived(person), 2);
    QCOMPARE(m_bench->provider.copiesAccepted(person), 2);
}

void TestSerproServer::finalFailuresWereNeverSent()
{
    const QString id = sendPackage(package("\"5561988880005\""));
    QTRY_VERIFY(entry(id).value(QStringLiteral("failed")).isString());
    QVERIFY(entry(id).value(QStringLiteral("sent")).isNull());
    const QJsonValue error = entry(id).value(QStringLiteral("failedErrors"))[0];
    QCOMPARE(error[QStringLiteral("code")], QJsonValue(QStringLiteral("131026")));
}

void TestSerproServer::passingFailuresWereSent()
{
    const QString id = sendPackage(package("\"5561988880015\""));
    QTRY_VERIFY(entry(id).value(QStringLiteral("delivered")).isString());
    QVERIFY(entry(id).value(QStringLiteral("sent")).isString() && entry(id).value(QStringLiteral("failed")).isString());
}

void TestSerproServer::storyIsToldInMetasShape()
{
    const QByteArray address = "{\"url\":\"" + m_bench->hook.url().toString().toLatin1() + "\"}";
    QCOMPARE(client().call("POST", path("webhook"), address).response.status, 201);
    const QString id = DialectClient::object(sendText()).value(QStringLiteral("id")).toString();
    QTRY_COMPARE(m_bench->hook.events().size(), 4);
    const QJsonObject first = m_bench->hook.events().first();
    QVERIFY(!first.contains(QStringLiteral("entry")));
    QCOMPARE(first.value(QStringLiteral("metadata"))[QStringLiteral("webhook_object_id")].toString().size(), 24);
    const QJsonObject sent = first.value(QStringLiteral("statuses")).toArray().first().toObject();
    QCOMPARE(sent.value(QStringLiteral("idRequisicao")).toString(), id);
    QVERIFY(first.value(QStringLiteral("messages")).toArray().isEmpty());
    const QJsonObject reply = m_bench->hook.events().last().value(QStringLiteral("messages")).toArray().first().toObject();
    QCOMPARE(reply.value(QStringLiteral("type")).toString(), QStringLiteral("text"));
    QCOMPARE(reply.value(QStringLiteral("image"))[QStringLiteral("id")].toString(QStringLiteral("?")), QString()); // there, and blank
}

void TestSerproServer::hooksAreKept()
{
    const net::Outcome plain =
        client().call("POST", path("webhook"), m_bench->hook.url().toString().toLatin1(), {{"Content-Type", "text/plain"}});
    const QString id = DialectClient::object(plain).value(QStringLiteral("id")).toString();
    const auto list = [this] { return QJsonDocument::fromJson(client().call("GET", path("webhook")).response.body).array(); };
    QCOMPARE(list().size(), 1);
    const QByteArray other = "{\"url\":\"" + m_bench->hook.url(QStringLiteral("other")).toString().toLatin1() + "\"}";
    QCOMPARE(client().call("PUT", path("webhook/") + id, other).response.status, 200);
    QCOMPARE(list().first()[QStringLiteral("url")].toString(), m_bench->hook.url(QStringLiteral("other")).toString());
    QCOMPARE(client().call("DELETE", path("webhook/") + id).response.status, 204);
    QCOMPARE(client().call("DELETE", path("webhook/") + id).response.status, 404);
    QCOMPARE(client().call("POST", path("webhook"), "{}").response.status, 400);
}

void TestSerproServer::faultsSpeakSerprosLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("accepted");
    QTest::newRow("closed, accepted") << QStringLiteral("0010") << 0 << 1;
    QTest::newRow("closed, not accepted") << QStringLiteral("0011") << 0 << 0;
    QTest::newRow("rate") << QStringLiteral("0012") << 429 << 0;
    QTest::newRow("server error") << QStringLiteral("0013") << 500 << 1;
    QTest::newRow("portal") << QStringLiteral("0014") << 200 << 0;
    QTest::newRow("token") << QStringLiteral("0020") << 401 << 0;
}

void TestSerproServer::faultsSpeakSerprosLanguage()
{
    QFETCH(QString, code);
    QFETCH(int, status);
    QFETCH(int, accepted);
    const QString digits = QStringLiteral("556198888") + code;
    QCOMPARE(sendText(digits).response.status, status);
    QCOMPARE(m_bench->provider.copiesReceived(digits), 1);
    QCOMPARE(m_bench->provider.copiesAccepted(digits), accepted);
}

void TestSerproServer::mediaGoesUpAndDown()
{
    const net::Outcome up = client().upload(path("media"), {{"mediaType", "image/png"}}, "image/png", "PNG");
    const QString id = DialectClient::object(up).value(QStringLiteral("id")).toString();
    QCOMPARE(client().call("GET", path("media/") + id).response.body, QByteArray("PNG"));
    const QByteArray body = session("\"tipoMedia\":\"image\",\"idMedia\":\"" + id.toLatin1() + "\",\"caption\":\"a\"");
    QCOMPARE(client().call("POST", path("requisicao/mensagem/media"), body).response.status, 200);
    QCOMPARE(client().upload(path("media"), {}, "image/png", "PNG").response.status, 400);
    QCOMPARE(client().call("GET", path("media/1")).response.status, 404);
}

void TestSerproServer::templatesComeAndGo()
{
    const QString templates = QStringLiteral("/waba/%1/v2/templates").arg(client().setting("waba_id"));
    const auto count = [&] {
        return DialectClient::object(client().call("GET", templates)).value(QStringLiteral("data")).toArray().size();
    };
    QCOMPARE(count(), 19);
    const QByteArray made =
        "{\"name\":\"novo\",\"language\":\"pt_BR\",\"category\":\"UTILITY\",\"components\":[{\"type\":\"BODY\",\"text\":\"Oi.\"}]}";
    QCOMPARE(client().call("POST", templates, made).response.status, 201);
    QTRY_VERIFY(!sendPackage(package("\"5561977774321\"", "novo")).isEmpty()); // once it is approved
    QCOMPARE(client().call("DELETE", templates + QStringLiteral("/novo")).response.status, 204);
    QCOMPARE(count(), 19);
    QCOMPARE(client().call("GET", QStringLiteral("/waba/1/v2/templates")).response.status, 404);
}

void TestSerproServer::readMarks()
{
    (void)sendText();
    QTRY_COMPARE(m_bench->state().value(QStringLiteral("messages")).toArray().size(), 2);
    const QByteArray wamid =
        m_bench->state().value(QStringLiteral("messages")).toArray().last()[QStringLiteral("wamid")].toString().toLatin1();
    const QString mark = path("requisicao/informacao-de-leitura");
    QCOMPARE(client().call("POST", mark, "{\"message_id\":\"" + wamid + "\"}").response.status, 200);
    QVERIFY(m_bench->state().value(QStringLiteral("messages")).toArray().last()[QStringLiteral("marked_read")].toBool());
    QCOMPARE(client().call("POST", mark, "{\"message_id\":\"nada\"}").response.status, 400);
}

QTEST_GUILESS_MAIN(TestSerproServer)
#include "tst_serproserver.moc"
