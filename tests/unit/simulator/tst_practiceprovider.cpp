#include "bench.h"

#include <QTcpSocket>
#include <QTest>

using namespace recado;
using namespace recado::simulator;

namespace {

const auto person = QStringLiteral("5511977774321");

// Everything made up for three sends, in one text.
QString worldOf(quint32 seed)
{
    HookReceiver hook;
    PracticeOptions options = atOnce(hook.url());
    options.seed = seed;
    PracticeProvider provider(options);
    if (!provider.start())
        return {};
    const PracticeClient client(provider);
    QStringList ids{client.token};
    for (const QString &recipient : {person, QStringLiteral("5521966665432"), person})
        ids.append(localIdOf(client.send(recipient)));
    ids.append(QString::fromUtf8(client.get(QStringLiteral("v2/whatsapp/phoneNumbers")).response.body));
    if (!QTest::qWaitFor([&hook] { return hook.kinds().size() >= 15; }))
        return {};
    QStringList heard;
    for (const QJsonObject &event : hook.events()) {
        heard.append(event.value(QStringLiteral("eventType")).toString() + event.value(QStringLiteral("id")).toString()
                     + event.value(QStringLiteral("whatsappMessageId")).toString() + event.value(QStringLiteral("text")).toString());
    }
    heard.sort(); // two people's webhooks may cross
    return (ids + heard).join(QLatin1Char('\n'));
}

} // namespace

class TestPracticeProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credentialsAreEnoughToConnect();
    void sameSeedSameWorld();
    void stateShowsCopiesAndMessages();
    void stateIsReadOnly();
    void halfARequestIsNoCopy();
    void garbageIsRefused();
    void manySendsAtOnce();
    void playsInTimeToo();
    void stopsWithTimersPending();
    void stopsWithSilentConnections();
    void stopsWithWebhooksUnderway();
    void restartsAtTheSamePortWithItsMemory();
    void anotherProviderTakesOverThePort();
    void portInUseIsUnavailable();
    void badAddressIsUnavailable();
    void startTwiceIsOnce();
};

void TestPracticeProvider::credentialsAreEnoughToConnect()
{
    PracticeProvider provider(atOnce());
    const auto url = provider.start();
    QVERIFY(url.ok());
    QCOMPARE(url->host(), QStringLiteral("127.0.0.1"));
    const QJsonObject credentials = provider.credentials();
    QCOMPARE(credentials.value(QStringLiteral("base_url")).toString(), url->toString());
    const QJsonObject wati = credentials.value(QStringLiteral("wati")).toObject();
    QCOMPARE(wati.value(QStringLiteral("tenant")).toString(), QStringLiteral("practice"));
    QVERIFY(wati.value(QStringLiteral("token")).toString().startsWith(QStringLiteral("practice-")));
    const QJsonArray numbers = wati.value(QStringLiteral("numbers")).toArray();
    QCOMPARE(numbers.size(), 3);
    QCOMPARE(numbers.first().toObject().value(QStringLiteral("number")).toString(), QStringLiteral("5511930000101"));
    QCOMPARE(numbers.first().toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Vendas"));
    QCOMPARE(PracticeClient(provider).get(QStringLiteral("v2/whatsapp/phoneNumbers")).response.status, 200);
}

void TestPracticeProvider::sameSeedSameWorld()
{
    const QString first = worldOf(7);
    QVERIFY(!first.isEmpty());
    QCOMPARE(worldOf(7), first);
    const QString other = worldOf(8);
    QVERIFY(!other.isEmpty() && other != first);
}

void TestPracticeProvider::stateShowsCopiesAndMessages()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    const QString localId = localIdOf(client.send(person));
    (void)client.send(person, "not json");
    (void)client.send(QStringLiteral("5511988880011"));
    const QJsonObject state = client.state();
    QCOMPARE(state.value(QStringLiteral("copies")).toObject(), (QJsonObject{{person, 2}, {QStringLiteral("5511988880011"), 1}}));
    QCOMPARE(state.value(QStringLiteral("accepted")).toObject(), (QJsonObject{{person, 1}, {QStringLiteral("5511988880011"), 0}}));
    const QJsonObject message = state.value(QStringLiteral("messages")).toArray().first().toObject();
    QCOMPARE(message.value(QStringLiteral("local_message_id")).toString(), localId);
    QCOMPARE(message.value(QStringLiteral("recipient")).toString(), person);
    QCOMPARE(message.value(QStringLiteral("template")).toString(), QStringLiteral("aviso_feriado"));
    QCOMPARE(message.value(QStringLiteral("channel")).toString(), QStringLiteral("5511930000101"));
    QCOMPARE(provider.copiesReceived(person), 2);
    QCOMPARE(provider.copiesAccepted(person), 1);
    QCOMPARE(provider.copiesReceived(QStringLiteral("5500000000000")), 0);
}

void TestPracticeProvider::stateIsReadOnly()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    PracticeClient client(provider);
    client.token.clear(); // needs no credentials
    QCOMPARE(client.call("GET", QStringLiteral("/practice/state")).response.status, 200);
    QCOMPARE(client.call("POST", QStringLiteral("/practice/state")).response.status, 405);
    QCOMPARE(client.call("GET", QStringLiteral("/practice/state/")).response.status, 404);
}

void TestPracticeProvider::halfARequestIsNoCopy()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(provider.start()->port()));
    QVERIFY(socket.waitForConnected());
    socket.write("POST /practice/api/v2/sendTemplateMessage?whatsappNumber=" + person.toLatin1()
                 + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"template_name\":");
    QVERIFY(socket.waitForBytesWritten());
    socket.disconnectFromHost();
    QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected());
    QCOMPARE(client.send(QStringLiteral("5511977770000")).response.status, 200);
    QCOMPARE(provider.copiesReceived(person), 0);
}

void TestPracticeProvider::garbageIsRefused()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(provider.start()->port()));
    QVERIFY(socket.waitForConnected());
    socket.write("what is this\r\n\r\n");
    QTRY_VERIFY(socket.waitForReadyRead(50) || socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
    QCOMPARE(PracticeClient(provider).send(person).response.status, 200);
}

void TestPracticeProvider::manySendsAtOnce()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    constexpr int people = 100;
    QList<QFuture<net::Outcome>> sends;
    for (int i = 0; i < people; ++i)
        sends.append(
            client.start("POST", client.api(QStringLiteral("v2/sendTemplateMessage?whatsappNumber=551197777%1").arg(4000 + i)), order()));
    QSet<QString> ids;
    for (auto &send : sends)
        ids.insert(localIdOf(send.result()));
    QCOMPARE(ids.size(), people);
    QTRY_COMPARE_WITH_TIMEOUT(hook.kinds().size(), people * 5, 30'000);
}

void TestPracticeProvider::playsInTimeToo()
{
    HookReceiver hook;
    PracticeOptions options = atOnce(hook.url());
    options.pace = 0.01;
    PracticeProvider provider(options);
    QVERIFY(provider.start().ok());
    QCOMPARE(PracticeClient(provider).send(person).response.status, 200);
    QTRY_COMPARE(hook.kinds(),
                 (QStringList{QStringLiteral("templateMessageSent_v2"), QStringLiteral("sentMessageDELIVERED_v2"),
                              QStringLiteral("sentMessageREAD_v2"), QStringLiteral("sentMessageREPLIED_v2"), QStringLiteral("message")}));
}

void TestPracticeProvider::stopsWithTimersPending()
{
    HookReceiver hook;
    PracticeOptions options = atOnce(hook.url());
    options.pace = 1000; // nothing happens during this test
    PracticeProvider provider(options);
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    QCOMPARE(client.send(person).response.status, 200);
    QCOMPARE(client.state().value(QStringLiteral("messages")).toArray().first().toObject().value(QStringLiteral("status")).toString(),
             QStringLiteral("accepted"));
    provider.stop();
    provider.stop();
    QVERIFY(hook.kinds().isEmpty());
    QCOMPARE(provider.copiesReceived(person), 1);
    QCOMPARE(client.send(person).transfer, net::Transfer::NotSent);
}

void TestPracticeProvider::stopsWithSilentConnections()
{
    PracticeProvider provider(atOnce());
    QVERIFY(provider.start().ok());
    const PracticeClient client(provider);
    auto silent = client.start("POST", client.api(QStringLiteral("v2/sendTemplateMessage?whatsappNumber=5511988880009")), order());
    QTRY_COMPARE(provider.copiesAccepted(QStringLiteral("5511988880009")), 1);
    provider.stop();
    QCOMPARE(silent.result().transfer, net::Transfer::Uncertain);
}

void TestPracticeProvider::stopsWithWebhooksUnderway()
{
    HookReceiver hook;
    hook.answerNext({500, 500, 500, 500, 500, 500});
    auto provider = std::make_unique<PracticeProvider>(atOnce(hook.url()));
    QVERIFY(provider->start().ok());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(PracticeClient(*provider).send(QStringLiteral("551197777%1").arg(4000 + i)).response.status, 200);
    provider.reset(); // with retries waiting and posts on their way
}

void TestPracticeProvider::restartsAtTheSamePortWithItsMemory()
{
    HookReceiver hook;
    PracticeProvider provider(atOnce(hook.url()));
    const QUrl first = provider.start().value();
    const PracticeClient client(provider);
    const QString localId = localIdOf(client.send(person));
    QTRY_COMPARE(hook.kinds().size(), 5);
    provider.stop();
    QCOMPARE(client.send(person).transfer, net::Transfer::NotSent);
    QCOMPARE(provider.start().value(), first);
    const net::Outcome message = client.get(QStringLiteral("v1/whatsApp/messages/5511930000101/") + localId);
    QCOMPARE(PracticeClient::object(message).value(QStringLiteral("statusString")).toString(), QStringLiteral("REPLIED"));
    QCOMPARE(provider.copiesReceived(person), 1);
    const QString second = localIdOf(client.send(person));
    QVERIFY(!second.isEmpty() && second != localId);
    QTRY_COMPARE(hook.kinds().size(), 10);
}

void TestPracticeProvider::anotherProviderTakesOverThePort()
{
    PracticeOptions options = atOnce();
    {
        PracticeProvider provider(options);
        options.port = static_cast<quint16>(provider.start()->port());
        QCOMPARE(PracticeClient(provider).send(person).response.status, 200);
    }
    PracticeProvider provider(options);
    QCOMPARE(provider.start()->port(), int(options.port));
    QCOMPARE(PracticeClient(provider).send(person).response.status, 200);
    QCOMPARE(provider.copiesReceived(person), 1);
}

void TestPracticeProvider::portInUseIsUnavailable()
{
    PracticeProvider provider(atOnce());
    PracticeOptions options = atOnce();
    options.port = static_cast<quint16>(provider.start()->port());
    PracticeProvider other(options);
    const auto url = other.start();
    QVERIFY(!url.ok());
    QVERIFY(url.error().kind == ErrorKind::Unavailable);
    QCOMPARE(url.error().place, QStringLiteral("port"));
    provider.stop();
    QVERIFY(other.start().ok());
}

void TestPracticeProvider::badAddressIsUnavailable()
{
    PracticeOptions options = atOnce();
    options.address = QStringLiteral("not an address");
    const auto url = PracticeProvider(options).start();
    QVERIFY(!url.ok());
    QVERIFY(url.error().kind == ErrorKind::Unavailable);
    QCOMPARE(url.error().place, QStringLiteral("address"));
}

void TestPracticeProvider::startTwiceIsOnce()
{
    PracticeProvider provider(atOnce());
    const QUrl first = provider.start().value();
    QCOMPARE(provider.start().value(), first);
}

QTEST_GUILESS_MAIN(TestPracticeProvider)
#include "tst_practiceprovider.moc"
