#include "bench.h"

#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");

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
    void messageIsFoundByItsId();
    void historyHasNoIdOfOurs();
    void historyOfAStrangerIsNull();
    void rateOfHistoryIsLimited();

private:
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeClient> m_client;
};

void TestWatiServer::init()
{
    m_provider = std::make_unique<PracticeProvider>(atOnce());
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
        const QJsonObject answer =
            PracticeClient::object(m_client->get(QStringLiteral("v%1/getMessageTemplates?pageSize=100").arg(version)));
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

void TestWatiServer::rateOfHistoryIsLimited()
{
    QList<int> statuses;
    for (int i = 0; i < 11; ++i)
        statuses.append(m_client->get(QStringLiteral("v1/getMessages/") + person).response.status);
    QCOMPARE(statuses.count(200), 10);
    QCOMPARE(statuses.last(), 429);
}

QTEST_GUILESS_MAIN(TestWatiServer)
#include "tst_watiserver.moc"
