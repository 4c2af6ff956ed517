#include "bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");
const auto all = QStringLiteral("all");

QByteArray entry(const QUrl &url, const QByteArray &events, const QByteArray &number = "5511930000101", int status = 1)
{
    return R"({"phoneNumber":")" + number + R"(","url":")" + url.toEncoded() + R"(","status":)" + QByteArray::number(status)
           + R"(,"eventTypes":)" + events + "}";
}

QByteArray list(const QByteArrayList &entries)
{
    return "[" + entries.join(',') + "]";
}

} // namespace

class TestWatiHooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void registrationAnswersAsDocumented();
    void badRegistrationsAreRefused_data();
    void badRegistrationsAreRefused();
    void sameHookTwiceIsRefused();
    void hookHearsOnlyWhatItAskedFor();
    void disabledHookHearsNothing();
    void olderVariantsComeWhenAsked();
    void payloadsCarryTheDocumentedFields();
    void quickReplyIsAButton();
    void sessionTextsHaveTheirOwnEvents();
    void firstContactIsToldOnce();
    void eachHookIsToldInOrder();
    void refusedWebhookIsRepeated();
    void repeatedRefusalIsGivenUp();
    void deadHookDoesNotStopTheOthers();

private:
    bool add(const QByteArrayList &entries) const;

    std::unique_ptr<HookReceiver> m_hook;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeClient> m_client;
};

void TestWatiHooks::init()
{
    m_provider = std::make_unique<PracticeProvider>(atOnce());
    m_hook = std::make_unique<HookReceiver>();
    QVERIFY(m_provider->start().ok());
    m_client = std::make_unique<PracticeClient>(*m_provider);
}

bool TestWatiHooks::add(const QByteArrayList &entries) const
{
    const net::Outcome outcome = m_client->post(QStringLiteral("v2/webhookEndpoints"), list(entries));
    return outcome.response.status == 200 && PracticeClient::object(outcome).value(QStringLiteral("ok")).toBool();
}

void TestWatiHooks::registrationAnswersAsDocumented()
{
    const QByteArray body =
        list({entry(m_hook->url(), R"(["message","templateMessageSent_v2"])"), entry(m_hook->url(), R"(["message"])", "5511930000202", 0)});
    const QJsonObject answer = PracticeClient::object(m_client->post(QStringLiteral("v2/webhookEndpoints"), body));
    QCOMPARE(answer.value(QStringLiteral("ok")), QJsonValue(true));
    const QJsonArray result = answer.value(QStringLiteral("result")).toArray();
    QCOMPARE(result.size(), 2);
    const QJsonObject first = result.first().toObject();
    for (const char *key : {"id", "tenantId", "channelId", "channelPhoneNumber", "eventTypes", "url", "status", "failedIterationCount",
                            "isSentNotify", "created", "lastUpdated"})
        QVERIFY2(first.contains(QLatin1String(key)), key);
    QCOMPARE(first.value(QStringLiteral("url")).toString(), m_hook->url().toString());
    QCOMPARE(result.last().toObject().value(QStringLiteral("status")).toInt(), 0);
}

void TestWatiHooks::badRegistrationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QUrl url(QStringLiteral("http://127.0.0.1:1/hook"));
    const QByteArray events = R"(["message"])";
    const auto row = [](const char *name, const QByteArray &body, int status) { QTest::newRow(name) << body << status; };
    row("bad JSON", "[", 400);
    row("an object", entry(url, events), 400);
    row("empty list", "[]", 400);
    row("no number", R"([{"url":"http://127.0.0.1:1/","status":1,"eventTypes":["message"]}])", 400);
    row("no address", R"([{"phoneNumber":"5511930000101","status":1,"eventTypes":["message"]}])", 400);
    row("no status", R"([{"phoneNumber":"5511930000101","url":"http://127.0.0.1:1/","eventTypes":["message"]}])", 400);
    row("unknown status", list({entry(url, events, "5511930000101", 3)}), 400);
    row("no events", list({entry(url, "[]")}), 400);
    row("events not text", list({entry(url, "[1]")}), 400);
    row("unknown event", list({entry(url, R"(["messageSung"])")}), 200);
    row("unknown number", list({entry(url, events, "5500000000000")}), 200);
    row("not a web address", list({entry(QUrl(QStringLiteral("ftp://127.0.0.1/x")), events)}), 200);
    row("no host", list({entry(QUrl(QStringLiteral("http:///x")), events)}), 200);
    row("one good, one bad", list({entry(url, events), entry(url, events, "5500000000000")}), 200);
}

void TestWatiHooks::badRegistrationsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const net::Outcome outcome = m_client->post(QStringLiteral("v2/webhookEndpoints"), body);
    QCOMPARE(outcome.response.status, status);
    const QJsonObject answer = PracticeClient::object(outcome);
    QCOMPARE(answer.value(status == 200 ? QStringLiteral("ok") : QStringLiteral("result")), QJsonValue(false));
    m_client->contentType = "text/plain";
    QCOMPARE(m_client->post(QStringLiteral("v2/webhookEndpoints"), body).response.status, 415);
}

void TestWatiHooks::sameHookTwiceIsRefused()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message"])")}));
    QVERIFY(!add({entry(m_hook->url(), R"(["message"])")}));
    QVERIFY(add({entry(m_hook->url(), R"(["message"])", "5511930000202")}));
    QVERIFY(add({entry(m_hook->url(QStringLiteral("other")), R"(["message"])")}));
}

void TestWatiHooks::hookHearsOnlyWhatItAskedFor()
{
    QVERIFY(add({entry(m_hook->url(QStringLiteral("sent")), R"(["templateMessageSent_v2"])"),
                 entry(m_hook->url(QStringLiteral("inbound")), R"(["messageReceived"])"),
                 entry(m_hook->url(QStringLiteral("both")), R"(["message","messageReceived"])"),
                 entry(m_hook->url(QStringLiteral("support")), R"(["templateMessageSent_v2"])", "5511930000202")}));
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->kinds(QStringLiteral("sent")), QStringList{QStringLiteral("templateMessageSent_v2")});
    QTRY_COMPARE(m_hook->kinds(QStringLiteral("inbound")), QStringList{QStringLiteral("messageReceived")});
    QCOMPARE(m_hook->events(QStringLiteral("inbound")).first().value(QStringLiteral("statusString")).toString(),
             QStringLiteral("Received"));
    QTRY_COMPARE(m_hook->kinds(QStringLiteral("both")), QStringList{QStringLiteral("message")});
    (void)m_client->send(person, order("aviso_feriado", "[]", "5511930000202"));
    QTRY_COMPARE(m_hook->kinds(QStringLiteral("support")).size(), 1);
    QCOMPARE(m_hook->kinds(QStringLiteral("sent")).size(), 1);
}

void TestWatiHooks::disabledHookHearsNothing()
{
    QVERIFY(add({entry(m_hook->url(QStringLiteral("off")), R"(["message"])", "5511930000101", 0), entry(m_hook->url(), R"(["message"])")}));
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->kinds().size(), 1);
    QVERIFY(m_hook->kinds(QStringLiteral("off")).isEmpty());
}

void TestWatiHooks::olderVariantsComeWhenAsked()
{
    QVERIFY(add({entry(m_hook->url(), R"(["sentMessageREAD","sentMessageREAD_v2"])")}));
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->kinds(), (QStringList{QStringLiteral("sentMessageREAD_v2"), QStringLiteral("sentMessageREAD")}));
    QVERIFY(m_hook->events().first().contains(QStringLiteral("localMessageId")));
    QVERIFY(!m_hook->events().last().contains(QStringLiteral("localMessageId")));
}

void TestWatiHooks::payloadsCarryTheDocumentedFields()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message","templateMessageSent_v2","sentMessageDELIVERED_v2","sentMessageREAD_v2",
                                          "sentMessageREPLIED_v2"])")}));
    const QString localId = localIdOf(m_client->send(person));
    QTRY_COMPARE(m_hook->events().size(), 5);
    const QList<QJsonObject> events = m_hook->events();
    static const QRegularExpression sevenDigits(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$)"));
    static const QRegularExpression seconds(QStringLiteral(R"(^\d{10}$)"));
    static const QRegularExpression wamid(QStringLiteral("^wamid\\.HBg[A-Za-z0-9+/]+={0,2}$"));

    const QJsonObject sent = events[0];
    for (const char *key : {"id", "whatsappMessageId", "templateId", "templateName", "conversationId", "ticketId", "text", "operatorEmail"})
        QVERIFY2(!sent.value(QLatin1String(key)).toString().isEmpty(), key);
    QVERIFY(sevenDigits.match(sent.value(QStringLiteral("created")).toString()).hasMatch());
    QVERIFY(wamid.match(sent.value(QStringLiteral("whatsappMessageId")).toString()).hasMatch());
    QVERIFY(!sent.contains(QStringLiteral("timestamp")));
    QCOMPARE(sent.value(QStringLiteral("waId")).toString(), person);
    QCOMPARE(sent.value(QStringLiteral("sourceType")).toString(), QStringLiteral("API"));
    QCOMPARE(sent.value(QStringLiteral("statusString")).toString(), QStringLiteral("SENT"));

    const QStringList words{QStringLiteral("Delivered"), QStringLiteral("Read"), QStringLiteral("Replied")};
    for (int i = 0; i < 3; ++i) {
        const QJsonObject event = events[i + 1];
        QCOMPARE(event.value(QStringLiteral("statusString")).toString(), words[i]);
        QVERIFY(seconds.match(event.value(QStringLiteral("timestamp")).toString()).hasMatch());
        QVERIFY(!event.contains(QStringLiteral("waId")));
        QCOMPARE(event.value(QStringLiteral("localMessageId")).toString(), localId);
        QCOMPARE(event.value(QStringLiteral("id")), sent.value(QStringLiteral("id")));
        QCOMPARE(event.value(QStringLiteral("channelPhoneNumber")).toString(), QStringLiteral("5511930000101"));
    }

    const QJsonObject inbound = events[4];
    QCOMPARE(inbound.value(QStringLiteral("owner")), QJsonValue(false));
    QCOMPARE(inbound.value(QStringLiteral("waId")).toString(), person);
    QCOMPARE(inbound.value(QStringLiteral("replyContextId")), sent.value(QStringLiteral("whatsappMessageId")));
    QVERIFY(inbound.value(QStringLiteral("id")) != sent.value(QStringLiteral("id")));
    QVERIFY(!inbound.value(QStringLiteral("text")).toString().isEmpty());
    QVERIFY(!inbound.contains(QStringLiteral("localMessageId")));
    QVERIFY(inbound.value(QStringLiteral("sourceType")).isDouble());
    QCOMPARE(inbound.value(QStringLiteral("conversationId")), sent.value(QStringLiteral("conversationId")));
}

void TestWatiHooks::quickReplyIsAButton()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message"])")}));
    (void)m_client->send(person, order("pesquisa_satisfacao", R"([{"name":"1","value":"Ana"}])"));
    QTRY_COMPARE(m_hook->events().size(), 1);
    const QJsonObject reply = m_hook->events().first();
    QCOMPARE(reply.value(QStringLiteral("type")).toString(), QStringLiteral("button"));
    const QJsonObject button = reply.value(QStringLiteral("buttonReply")).toObject();
    QCOMPARE(button.value(QStringLiteral("text")), reply.value(QStringLiteral("text")));
    QVERIFY(QJsonDocument::fromJson(button.value(QStringLiteral("payload")).toString().toUtf8()).isObject());
}

void TestWatiHooks::sessionTextsHaveTheirOwnEvents()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message","sessionMessageSent_v2","sessionMessageFailed"])")}));
    const auto say = [this](const QString &to) {
        (void)m_client->send(to);
        if (!QTest::qWaitFor([&] { return m_client->state().value(QStringLiteral("messages")).toArray().size() >= 2; }))
            return QJsonObject();
        return PracticeClient::object(
            m_client->post(QStringLiteral("v1/sendSessionMessage/%1?messageText=oi&localMessageId=ours").arg(to)));
    };
    QCOMPARE(say(person).value(QStringLiteral("ok")), QJsonValue(true));
    QTRY_COMPARE(m_hook->kinds().size(), 3);
    QCOMPARE(m_hook->kinds().at(1), QStringLiteral("sessionMessageSent_v2"));
    const QJsonObject sent = m_hook->events().at(1);
    QCOMPARE(sent.value(QStringLiteral("localMessageId")).toString(), QStringLiteral("ours"));
    QCOMPARE(sent.value(QStringLiteral("text")).toString(), QStringLiteral("oi"));
    QCOMPARE(sent.value(QStringLiteral("owner")), QJsonValue(true));
    QVERIFY(sent.value(QStringLiteral("timestamp")).isString());
}

void TestWatiHooks::firstContactIsToldOnce()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message","newContactMessageReceived"])")}));
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->kinds(), (QStringList{QStringLiteral("message"), QStringLiteral("newContactMessageReceived")}));
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->kinds().size(), 3);
    QCOMPARE(m_hook->kinds().last(), QStringLiteral("message"));
}

void TestWatiHooks::eachHookIsToldInOrder()
{
    const QByteArray events = R"(["templateMessageSent_v2","sentMessageDELIVERED_v2","sentMessageREAD_v2"])";
    const QStringList expected{QStringLiteral("templateMessageSent_v2"), QStringLiteral("sentMessageDELIVERED_v2"),
                               QStringLiteral("sentMessageREAD_v2")};
    QVERIFY(add({entry(m_hook->url(QStringLiteral("a")), events), entry(m_hook->url(QStringLiteral("b")), events)}));
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->kinds(QStringLiteral("a")), expected);
    QTRY_COMPARE(m_hook->kinds(QStringLiteral("b")), expected);
}

void TestWatiHooks::refusedWebhookIsRepeated()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message"])")}));
    m_hook->answerNext({503, 204, 500, 302}); // all but 200 is a refusal
    (void)m_client->send(person);
    QTRY_COMPARE(m_hook->bodies().size(), 5);
    for (const QByteArray &body : m_hook->bodies())
        QCOMPARE(body, m_hook->bodies().first());
    const auto webhooks = [this] { return m_client->state().value(QStringLiteral("webhooks")).toObject(); };
    QTRY_COMPARE(webhooks(),
                 (QJsonObject{{QStringLiteral("pending"), 0}, {QStringLiteral("delivered"), 1}, {QStringLiteral("abandoned"), 0}}));
}

void TestWatiHooks::repeatedRefusalIsGivenUp()
{
    QVERIFY(add({entry(m_hook->url(), R"(["message"])")}));
    m_hook->answerNext({500, 500, 500, 500, 500, 500, 500});
    (void)m_client->send(person);
    const auto webhooks = [this] { return m_client->state().value(QStringLiteral("webhooks")).toObject(); };
    QTRY_COMPARE(webhooks(),
                 (QJsonObject{{QStringLiteral("pending"), 0}, {QStringLiteral("delivered"), 0}, {QStringLiteral("abandoned"), 1}}));
    QCOMPARE(m_hook->bodies().size(), 5);
}

void TestWatiHooks::deadHookDoesNotStopTheOthers()
{
    QVERIFY(add({entry(QUrl(QStringLiteral("http://127.0.0.1:1/hook/dead")), R"(["message","templateMessageSent_v2"])"),
                 entry(m_hook->url(), R"(["message","templateMessageSent_v2"])")}));
    QVERIFY(!localIdOf(m_client->send(QStringLiteral("5511988880004"))).isEmpty()); // its answer waits for the hooks
    QTRY_COMPARE(m_hook->kinds(), (QStringList{QStringLiteral("templateMessageSent_v2"), QStringLiteral("message")}));
}

QTEST_GUILESS_MAIN(TestWatiHooks)
#include "tst_watihooks.moc"
