// What is proven about a request that goes through a proxy, or that meets no network at all.
#include "net/httpclient.h"
#include "net/trace.h"
#include "support/rawserver.h"
#include "tlsserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace recado;
using namespace recado::net;
using namespace recado::test;

namespace {

// A proxy that opens tunnels, and loses them when it is told to: at once, or after so many bytes from the client. In the test's event loop.
class TunnelProxy : public QTcpServer {
public:
    static constexpr qint64 never = -1;

    TunnelProxy(quint16 target, qint64 losesAfter) : m_target(target), m_losesAfter(losesAfter)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                serve(client);
        });
        listen(QHostAddress::LocalHost);
    }

    int tunnels = 0;
    QByteArray wantedLogin; // empty: nobody is asked
    QByteArray greeting = "HTTP/1.1 200 Connection established\r\n\r\n";

private:
    void serve(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, client, [this, client, server] { take(client, server); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    void take(QTcpSocket *client, QTcpSocket *server)
    {
        if (server->state() == QAbstractSocket::UnconnectedState) {
            if (!client->peek(4096).contains("\r\n\r\n"))
                return;
            const QByteArray head = client->readAll(); // the CONNECT
            if (!wantedLogin.isEmpty() && !head.contains("Proxy-Authorization: " + wantedLogin)) {
                client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"corp\"\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            ++tunnels;
            server->connectToHost(QHostAddress::LocalHost, m_target);
            server->waitForConnected();
            client->write(greeting);
            if (m_losesAfter == 0)
                client->disconnectFromHost();
            return;
        }
        const QByteArray bytes = client->readAll();
        m_passed += bytes.size();
        if (m_losesAfter != never && m_passed > m_losesAfter) {
            client->abort();
            return;
        }
        server->write(bytes);
    }

    quint16 m_target;
    qint64 m_losesAfter;
    qint64 m_passed = 0;
};

NetworkSettings through(quint16 port)
{
    NetworkSettings settings;
    settings.mode = NetworkSettings::Mode::Manual;
    settings.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    return settings;
}

Request post(const QString &url, QByteArray body = "{\"n\":1} the end")
{
    Request request;
    request.method = "POST";
    request.url = QUrl(url);
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer hush", true}};
    request.body = std::move(body);
    request.totalTimeout = std::chrono::seconds(20);
    return request;
}

// With the event loop running: the servers of these tests live in it.
Outcome send(HttpClient &client, Request request)
{
    auto future = client.send(std::move(request));
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("never finished");
    return future.result();
}

const QString farAway = QStringLiteral("https://provider.invalid/send");

} // namespace

Q_DECLARE_METATYPE(recado::test::Answer)

class TestProxies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proxyThatOpensNoTunnelHasSentNothing_data();
    void proxyThatOpensNoTunnelHasSentNothing();
    void closedProxyHasSentNothing();
    void proxyThatIsNotFoundHasSentNothing();
    void tunnelLostBeforeTheHandshakeHasSentNothing();
    void tunnelToAServerWithoutTlsHasSentNothing();
    void tunnelLostInsideTheRequestIsUncertain();
    void tunnelLostAfterTheRequestIsUncertain();
    void requestThroughATunnelArrivesOnce();
    void loginIsGivenWhenTheProxyAsks();
    void requestLeavesOnceAfterTheLogin();
    void loginIsGivenAtOnceWithoutATunnel();
    void refusedLoginWithoutATunnelProvesThatNothingWasHandedOn();
    void sameAnswerOfTheProviderItselfIsAnAnswer();
    void exceptionsAreReachedDirectly();
    void directMeansNoProxyOfTheSystemEither();
    void settingsMayChangeBetweenRequests();
    void heldRequestsWaitAndEndAsNotSent();
    void heldRequestsLeaveWhenReleased();
    void addressesOfTheSixthVersionWork();
    void traceTellsTheWayAndTheCertificate();
    void traceTellsHowFarItCame();
};

void TestProxies::proxyThatOpensNoTunnelHasSentNothing_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("named"); // the error says that it was the proxy
    QTest::newRow("407") << Answer::http(407, "login") << true;
    QTest::newRow("403") << Answer::http(403, "no") << true;
    QTest::newRow("502") << Answer::http(502, "not found") << true;
    QTest::newRow("redirect") << Answer::http(302, {}, {"Location: http://login.example/"}) << true;
    QTest::newRow("closes") << Answer::close() << false;
    QTest::newRow("resets") << Answer::reset() << false;
    QTest::newRow("half a header") << Answer::raw("HTTP/1.1 200 Conn", Answer::Then::Close) << false;
    QTest::newRow("no HTTP") << Answer::raw("220 mail.example ESMTP\r\n\r\n", Answer::Then::Close) << false;
    QTest::newRow("opens and closes") << Answer::raw("HTTP/1.1 200 Connection established\r\n\r\n", Answer::Then::Close) << false;
    QTest::newRow("opens and resets") << Answer::raw("HTTP/1.1 200 Connection established\r\n\r\n", Answer::Then::Reset) << false;
}

void TestProxies::proxyThatOpensNoTunnelHasSentNothing()
{
    QFETCH(const Answer, answer);
    QFETCH(const bool, named);
    RawServer proxy;
    proxy.otherwise(answer);
    HttpClient client;
    client.useNetwork(through(proxy.port()));
    const Outcome outcome = send(client, post(farAway));

    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QVERIFY(proxy.count() >= 1);
    for (const Received &received : proxy.received()) {
        QCOMPARE(received.method, QByteArray("CONNECT"));
        QCOMPARE(received.target, QByteArray("provider.invalid:443"));
        QVERIFY(received.header("Authorization").isEmpty());
    }
    if (named)
        QCOMPARE(outcome.error.place, QStringLiteral("proxy"));
}

void TestProxies::closedProxyHasSentNothing()
{
    HttpClient client;
    client.useNetwork(through(closedPort()));
    QCOMPARE(send(client, post(farAway)).transfer, Transfer::NotSent);
    QCOMPARE(send(client, post(QStringLiteral("http://provider.invalid/send"))).transfer, Transfer::NotSent);
}

void TestProxies::proxyThatIsNotFoundHasSentNothing()
{
    HttpClient client;
    NetworkSettings settings = through(1);
    settings.proxy = QUrl(QStringLiteral("http://proxy.invalid:3128"));
    client.useNetwork(settings);
    QCOMPARE(send(client, post(farAway)).transfer, Transfer::NotSent);
}

void TestProxies::tunnelLostBeforeTheHandshakeHasSentNothing()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("DNS:provider.invalid"));
    QVERIFY(certificate.exists());
    TlsServer server(certificate, 1);
    for (const qint64 losesAfter : {qint64(0), qint64(100)}) { // before and inside the client's first word
        TunnelProxy proxy(quint16(server.url().port()), losesAfter);
        HttpClient client;
        client.useNetwork(through(proxy.serverPort()));
        QCOMPARE(send(client, post(farAway)).transfer, Transfer::NotSent);
        QCOMPARE(proxy.tunnels, 1);
    }
    QCOMPARE(server.count(), 0);
}

void TestProxies::tunnelToAServerWithoutTlsHasSentNothing()
{
    RawServer server;
    server.onConnect(Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nlogin", Answer::Then::Close));
    TunnelProxy proxy(server.port(), TunnelProxy::never);
    HttpClient client;
    client.useNetwork(through(proxy.serverPort()));
    const Outcome outcome = send(client, post(farAway));
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(server.count(), 0);
}

void TestProxies::tunnelLostInsideTheRequestIsUncertain()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("DNS:provider.invalid"));
    QVERIFY(certificate.exists());
    TlsServer server(certificate, 1);
    TunnelProxy proxy(quint16(server.url().port()), 100'000); // far behind the handshake, far before the end of the body
    HttpClient client;
    NetworkSettings settings = through(proxy.serverPort());
    settings.caFile = certificate.certificateFile;
    client.useNetwork(settings);
    const Outcome outcome = send(client, post(farAway, QByteArray(4'000'000, 'x')));
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(proxy.tunnels, 1);
    QCOMPARE(server.count(), 0);
}

void TestProxies::tunnelLostAfterTheRequestIsUncertain()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("DNS:provider.invalid"));
    QVERIFY(certificate.exists());
    TlsServer server(certificate, 0); // takes it, and hangs up
    TunnelProxy proxy(quint16(server.url().port()), TunnelProxy::never);
    HttpClient client;
    NetworkSettings settings = through(proxy.serverPort());
    settings.caFile = certificate.certificateFile;
    client.useNetwork(settings);
    QCOMPARE(send(client, post(farAway)).transfer, Transfer::Uncertain);
    QCOMPARE(server.count(), 1);
}

void TestProxies::requestThroughATunnelArrivesOnce()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("DNS:provider.invalid"));
    QVERIFY(certificate.exists());
    TlsServer server(certificate, 1);
    TunnelProxy proxy(quint16(server.url().port()), TunnelProxy::never);
    HttpClient client;
    NetworkSettings settings = through(proxy.serverPort());
    settings.caFile = certificate.certificateFile;
    client.useNetwork(settings);
    const Outcome outcome = send(client, post(farAway));
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(outcome.response.status, 200);
    QCOMPARE(server.count(), 1);
}

void TestProxies::loginIsGivenWhenTheProxyAsks()
{
    RawServer proxy;
    proxy.script({Answer::http(407, {}, {"Proxy-Authenticate: Basic realm=\"corp\""}), Answer::http(502)});
    HttpClient client;
    NetworkSettings settings = through(proxy.port());
    settings.user = QStringLiteral("ana");
    settings.password = Secret("open sesame");
    client.useNetwork(settings);
    QCOMPARE(send(client, post(farAway)).transfer, Transfer::NotSent);
    QCOMPARE(proxy.count(), 2);
    QCOMPARE(proxy.received().last().method, QByteArray("CONNECT"));
    QCOMPARE(proxy.received().last().header("Proxy-Authorization"), "Basic " + QByteArray("ana:open sesame").toBase64());
}

void TestProxies::requestLeavesOnceAfterTheLogin()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("DNS:provider.invalid"));
    QVERIFY(certificate.exists());
    TlsServer server(certificate, 1);
    TunnelProxy proxy(quint16(server.url().port()), TunnelProxy::never);
    proxy.wantedLogin = "Basic " + QByteArray("ana:open sesame").toBase64();
    HttpClient client;
    NetworkSettings settings = through(proxy.serverPort());
    settings.caFile = certificate.certificateFile;
    settings.user = QStringLiteral("ana");
    settings.password = Secret("open sesame");
    client.useNetwork(settings);
    QCOMPARE(send(client, post(farAway)).transfer, Transfer::Answered);
    QCOMPARE(proxy.tunnels, 1);
    QCOMPARE(server.count(), 1);
}

void TestProxies::loginIsGivenAtOnceWithoutATunnel()
{
    RawServer proxy;
    HttpClient client;
    NetworkSettings settings = through(proxy.port());
    settings.user = QStringLiteral("ana");
    settings.password = Secret("open sesame");
    client.useNetwork(settings);
    QCOMPARE(send(client, post(QStringLiteral("http://provider.invalid/x"))).transfer, Transfer::Answered);
    QCOMPARE(proxy.count(), 1);
    QCOMPARE(proxy.received().first().header("Proxy-Authorization"), "Basic " + QByteArray("ana:open sesame").toBase64());
}

void TestProxies::refusedLoginWithoutATunnelProvesThatNothingWasHandedOn()
{
    RawServer proxy;
    proxy.otherwise(Answer::http(407, "login", {"Proxy-Authenticate: Basic realm=\"corp\""}));
    for (const bool hasUser : {false, true}) {
        HttpClient client;
        NetworkSettings settings = through(proxy.port());
        settings.user = hasUser ? QStringLiteral("ana") : QString();
        client.useNetwork(settings);
        const Outcome outcome = send(client, post(QStringLiteral("http://provider.invalid/x")));
        QCOMPARE(outcome.transfer, Transfer::NotSent);
        QCOMPARE(outcome.error.place, QStringLiteral("proxy"));
    }
    QCOMPARE(proxy.count(), 2);
}

void TestProxies::sameAnswerOfTheProviderItselfIsAnAnswer()
{
    RawServer server;
    server.otherwise(Answer::http(407));
    HttpClient client;
    const Outcome outcome = send(client, post(server.url().toString()));
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(outcome.response.status, 407);
}

void TestProxies::exceptionsAreReachedDirectly()
{
    RawServer proxy;
    HttpClient client;
    NetworkSettings settings = through(proxy.port());
    settings.exceptions = {QStringLiteral(".invalid")};
    client.useNetwork(settings);
    QCOMPARE(send(client, post(QStringLiteral("http://provider.invalid/x"))).transfer, Transfer::NotSent); // there is no such name
    QCOMPARE(proxy.connections(), 0);
}

void TestProxies::directMeansNoProxyOfTheSystemEither()
{
    RawServer proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    HttpClient client;
    NetworkSettings settings;
    settings.mode = NetworkSettings::Mode::Direct;
    client.useNetwork(settings);
    const Outcome outcome = send(client, post(QStringLiteral("http://provider.invalid/x")));
    qunsetenv("http_proxy");
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(proxy.connections(), 0);
}

void TestProxies::settingsMayChangeBetweenRequests()
{
    RawServer first;
    RawServer second;
    HttpClient client;
    client.useNetwork(through(first.port()));
    QCOMPARE(send(client, post(QStringLiteral("http://provider.invalid/1"))).transfer, Transfer::Answered);
    client.useNetwork(through(second.port()));
    QCOMPARE(send(client, post(QStringLiteral("http://provider.invalid/2"))).transfer, Transfer::Answered);
    QCOMPARE(first.count(), 1);
    QCOMPARE(second.count(), 1);
}

void TestProxies::heldRequestsWaitAndEndAsNotSent()
{
    RawServer server;
    HttpClient client;
    client.setHeld(true);
    Request request = post(server.url().toString());
    request.totalTimeout = std::chrono::milliseconds(200);
    const Outcome outcome = send(client, request);
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Timeout));
    QCOMPARE(server.connections(), 0);
}

void TestProxies::heldRequestsLeaveWhenReleased()
{
    RawServer proxy;
    HttpClient client;
    client.setHeld(true);
    auto future = client.send(post(QStringLiteral("http://provider.invalid/x")));
    QCOMPARE(proxy.connections(), 0);
    client.useNetwork(through(proxy.port()));
    client.setHeld(false);
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000));
    QCOMPARE(future.result().transfer, Transfer::Answered);
    QCOMPARE(proxy.count(), 1);
}

void TestProxies::addressesOfTheSixthVersionWork()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6");
    QByteArray asked;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            asked += socket->readAll();
            if (asked.endsWith("the end"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
    });
    HttpClient client;
    const Outcome outcome = send(client, post(QStringLiteral("http://[::1]:%1/x").arg(server.serverPort())));
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QVERIFY(asked.contains(QStringLiteral("Host: [::1]:%1\r\n").arg(server.serverPort()).toLatin1()));
}

void TestProxies::traceTellsTheWayAndTheCertificate()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("IP:127.0.0.1"));
    QVERIFY(certificate.exists());
    TlsServer server(certificate, 1);
    HttpClient client;
    NetworkSettings settings;
    settings.caFile = certificate.certificateFile;
    client.useNetwork(settings);
    auto trace = std::make_shared<Trace>();
    auto future = client.send(post(server.url().toString()), trace);
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000));
    QCOMPARE(future.result().transfer, Transfer::Answered);
    QCOMPARE(trace->address, QStringLiteral("127.0.0.1"));
    QVERIFY(trace->proxy.isEmpty());
    QCOMPARE(trace->chain.size(), 1);
    QVERIFY(trace->chain.first().subject.contains(QStringLiteral("test")));
    QVERIFY(trace->chain.first().until.has_value());
    QVERIFY(*trace->chain.first().until > SystemClock().now());
    QVERIFY(trace->secured > Milliseconds(0));
}

void TestProxies::traceTellsHowFarItCame()
{
    RawServer proxy;
    proxy.otherwise(Answer::http(407));
    HttpClient client;
    client.useNetwork(through(proxy.port()));
    auto trace = std::make_shared<Trace>();
    auto future = client.send(post(farAway), trace);
    QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000));
    QCOMPARE(trace->proxyStatus, 407);
    QCOMPARE(trace->proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
    QVERIFY(trace->chain.isEmpty());
    QCOMPARE(trace->secured, Milliseconds(0));
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
