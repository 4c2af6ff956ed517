#include "net/httpclient.h"
#include "support/rawserver.h"
#include "tlsserver.h"

#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace recado;
using namespace recado::net;
using namespace recado::test;
using namespace std::chrono_literals;
using Then = Answer::Then;

namespace {

Request post(const QUrl &url, QByteArray body = "{\"n\":1}")
{
    Request request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = std::move(body);
    return request;
}

Outcome outcomeOf(QFuture<Outcome> future)
{
    future.waitForFinished();
    return future.result();
}

Outcome send(Request request)
{
    HttpClient client;
    return outcomeOf(client.send(std::move(request)));
}

ClientOptions oneConnection()
{
    ClientOptions options;
    options.connectionsPerHost = 1;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(recado::test::Answer)

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadWholeAndDroppedIsNeverSentTwice_data();
    void whatWasReadWholeAndDroppedIsNeverSentTwice();
    void connectionClosedInsideTheBodyIsUncertain();
    void timeoutAfterSendingIsUncertain();
    void idleConnectionClosedEarlierCostsNothing();
    void idleConnectionThatSpokeIsNotTrusted();
    void connectionsAreReused();
    void manyGetMoreConnectionsAndEachIsSentOnce();
    void othersGoBeforeMany();

    void whatNeverConnectedIsNotSent_data();
    void whatNeverConnectedIsNotSent();
    void unknownHostIsNotSent();
    void whatCannotBeARequestIsNotSent_data();
    void whatCannotBeARequestIsNotSent();

    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void everyCutAnswerIsUncertain_data();
    void everyCutAnswerIsUncertain();
    void garbageIsUncertain_data();
    void garbageIsUncertain();
    void answerWithoutLengthEndsWithTheConnection();
    void interimAnswersAreNotTheAnswer();
    void tooLargeAnswerIsUncertain_data();
    void tooLargeAnswerIsUncertain();

    void whatLeavesIsWhatWasAsked_data();
    void whatLeavesIsWhatWasAsked();
    void nothingIsAddedThatMatters();
    void largeBodyArrivesWhole();

    void twoHundredAtOnceArriveOnceEach();
    void waitingRequestsLeaveInOrder();
    void requestThatWaitsTooLongIsNotSent();
    void oneHostDoesNotHoldUpAnother();

    void stopAfterSendingIsUncertain();
    void stopBeforeConnectingIsNotSent();
    void stopWhileWaitingIsNotSent();
    void cancelledFutureAborts();
    void progressOfABodyIsTold();
    void stopInTheMiddleOfABodyIsUncertain();
    void destructorFinishesEverything();
    void continuationMaySend();

    void plainServerIsATlsFailure_data();
    void plainServerIsATlsFailure();
    void silentServerIsATimeoutOfTheHandshake();
    void strangersCertificateIsRefused();
    void certificateForAnotherNameIsRefused();
    void extraCertificateIsTrusted();
    void extraCertificateOfOneRequestIsTrustedThere();
    void unreadableBundleTrustsNobody();
    void droppedOverTlsIsNeverSentTwice_data();
    void droppedOverTlsIsNeverSentTwice();

    void proxyIsUsedForOthersOnly();
    void proxyThatRefusesSeesNoSecret();
};

void TestHttpClient::whatWasReadWholeAndDroppedIsNeverSentTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<Answer>("ending");
    const QList<QPair<QByteArray, QByteArray>> requests{{"POST", "{\"n\":1}"}, {"POST", ""}, {"POST", QByteArray(300'000, 'x')},
                                                        {"PUT", "{}"},        {"GET", ""},  {"DELETE", ""}};
    for (const auto &[method, body] : requests) {
        for (const bool reused : {false, true}) {
            for (const bool reset : {false, true}) {
                QTest::addRow("%s of %d bytes, %s, %s", method.constData(), int(body.size()), reused ? "reused" : "fresh", reset ? "RST" : "FIN")
                    << method << body << reused << (reset ? Answer::reset() : Answer::close());
            }
        }
    }
}

void TestHttpClient::whatWasReadWholeAndDroppedIsNeverSentTwice()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, reused);
    QFETCH(const Answer, ending);
    RawServer server;
    server.otherwise(ending);
    HttpClient client;
    if (reused) {
        server.script({Answer::http(200)});
        QCOMPARE(outcomeOf(client.send(post(server.url()))).transfer, Transfer::Answered);
    }
    Request request = post(server.url(QStringLiteral("/once")), body);
    request.method = method;
    const Outcome outcome = outcomeOf(client.send(request));

    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Network));
    QCOMPARE(outcomeOf(client.send(post(server.url(QStringLiteral("/after"))))).transfer, Transfer::Uncertain);
    QCOMPARE(server.countOf("/once"), 1);
    for (const Received &received : server.received()) {
        if (received.target == "/once")
            QCOMPARE(received.numberOnConnection, reused ? 2 : 1);
    }
}

void TestHttpClient::connectionClosedInsideTheBodyIsUncertain()
{
    RawServer server;
    server.onConnect(Answer::raw("HTTP/1.1 100 Continue\r\n\r\n", Then::Close)); // before anything could be read
    const Outcome outcome = send(post(server.url(), QByteArray(4'000'000, 'x')));
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(server.count(), 0);
}

void TestHttpClient::timeoutAfterSendingIsUncertain()
{
    RawServer server;
    server.otherwise(Answer::silence());
    Request request = post(server.url());
    request.totalTimeout = 1500ms;
    const Outcome outcome = send(request);
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Timeout));
    QVERIFY(server.waitForCount(1));
    QCOMPARE(server.count(), 1);
}

void TestHttpClient::idleConnectionClosedEarlierCostsNothing()
{
    RawServer server;
    HttpClient client;
    // Many in a row, because libcurl by itself looks only now and then.
    for (int i = 1; i <= 20; ++i) {
        const QByteArray body = "number " + QByteArray::number(i) + '.';
        QCOMPARE(outcomeOf(client.send(post(server.url(), body))).transfer, Transfer::Answered);
        QCOMPARE(server.countOf(body), 1);
        server.endConnections(i % 2 ? Then::Close : Then::Reset);
        QVERIFY(server.waitUntilOpen(0));
    }
    QCOMPARE(server.count(), 20);
    QCOMPARE(server.connections(), 20);
}

void TestHttpClient::idleConnectionThatSpokeIsNotTrusted()
{
    RawServer server;
    const QByteArray unasked = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n";
    server.script({Answer::raw(Answer::http(200, "first").bytes + unasked)});
    HttpClient client;
    QCOMPARE(outcomeOf(client.send(post(server.url(), "one"))).response.body, QByteArray("first"));
    const Outcome outcome = outcomeOf(client.send(post(server.url(), "two")));
    QCOMPARE(outcome.response.status, 200);
    QCOMPARE(server.countOf("two"), 1);
}

void TestHttpClient::connectionsAreReused()
{
    RawServer server;
    HttpClient client;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(outcomeOf(client.send(post(server.url()))).transfer, Transfer::Answered);
    QCOMPARE(server.count(), 10);
    QCOMPARE(server.connections(), 1);
}

void TestHttpClient::whatNeverConnectedIsNotSent_data()
{
    QTest::addColumn<bool>("deaf");
    QTest::addColumn<int>("connectMillis");
    QTest::addColumn<int>("totalMillis");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("refused") << false << 10'000 << 30'000 << ErrorKind::Network;
    QTest::newRow("connect timeout") << true << 200 << 30'000 << ErrorKind::Timeout;
    QTest::newRow("total timeout while connecting") << true << 10'000 << 200 << ErrorKind::Timeout;
}

void TestHttpClient::whatNeverConnectedIsNotSent()
{
    QFETCH(const bool, deaf);
    QFETCH(const int, connectMillis);
    QFETCH(const int, totalMillis);
    QFETCH(const ErrorKind, kind);
    const DeafPort port;
    Request request = post(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(deaf ? port.port() : closedPort())));
    request.connectTimeout = std::chrono::milliseconds(connectMillis);
    request.totalTimeout = std::chrono::milliseconds(totalMillis);
    const Outcome outcome = send(request);
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(kind));
    QVERIFY(!outcome.error.detail.isEmpty());
}

void TestHttpClient::unknownHostIsNotSent()
{
    ClientOptions options;
    options.useSystemProxy = false;
    HttpClient client(options);
    Request request = post(QUrl(QStringLiteral("http://no-such-host.invalid/")));
    request.connectTimeout = 5000ms;
    const Outcome outcome = outcomeOf(client.send(request));
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    // A computer without a name server may need longer than that to find out.
    QVERIFY(outcome.error.kind == ErrorKind::Network || outcome.error.kind == ErrorKind::Timeout);
}

void TestHttpClient::whatCannotBeARequestIsNotSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("place");
    const QUrl good(QStringLiteral("http://127.0.0.1:1/"));
    QTest::newRow("file") << QByteArray("GET") << QUrl(QStringLiteral("file:///etc/hostname")) << QByteArray("A") << QByteArray("b") << QStringLiteral("url");
    QTest::newRow("ftp") << QByteArray("GET") << QUrl(QStringLiteral("ftp://127.0.0.1/x")) << QByteArray("A") << QByteArray("b") << QStringLiteral("url");
    QTest::newRow("no address") << QByteArray("GET") << QUrl() << QByteArray("A") << QByteArray("b") << QStringLiteral("url");
    QTest::newRow("method") << QByteArray("GET / HTTP/1.1\r\nX:") << good << QByteArray("A") << QByteArray("b") << QStringLiteral("method");
    QTest::newRow("second header in a value") << QByteArray("GET") << good << QByteArray("A") << QByteArray("b\r\nC: d") << QStringLiteral("headers");
    QTest::newRow("zero byte in a value") << QByteArray("GET") << good << QByteArray("A") << QByteArray("b\0c", 3) << QStringLiteral("headers");
    QTest::newRow("header name") << QByteArray("GET") << good << QByteArray("A: b\nC") << QByteArray("d") << QStringLiteral("headers");
    QTest::newRow("no header name") << QByteArray("GET") << good << QByteArray() << QByteArray("d") << QStringLiteral("headers");
}

void TestHttpClient::whatCannotBeARequestIsNotSent()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QUrl, url);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, place);
    Request request;
    request.method = method;
    request.url = url;
    request.headers = {{name, value}};
    const Outcome outcome = send(request);
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Invalid));
    QCOMPARE(outcome.error.place, place);
}

void TestHttpClient::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (int status : {200, 201, 301, 307, 400, 401, 404, 407, 417, 421, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::everyStatusIsAnAnswer()
{
    QFETCH(const int, status);
    RawServer server;
    server.otherwise(Answer::http(status, "said so", {"X-Word: one: two", "Location: /elsewhere", "Retry-After: 3", "WWW-Authenticate: Basic", "X-Empty:"}));
    const Outcome outcome = send(post(server.url()));
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(outcome.response.status, status);
    QCOMPARE(outcome.response.body, QByteArray("said so"));
    QCOMPARE(outcome.response.header("x-word"), QByteArray("one: two"));
    QCOMPARE(server.count(), 1); // no redirect followed, no login tried again
}

void TestHttpClient::everyCutAnswerIsUncertain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("needed"); // bytes that make it whole
    QTest::addColumn<Then>("how");
    const QByteArray withLength = Answer::http(200, "{\"id\":\"wamid.1\"}", {"Content-Type: application/json"}).bytes;
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("length, FIN") << withLength << int(withLength.size()) << Then::Close;
    QTest::newRow("length, RST") << withLength << int(withLength.size()) << Then::Reset;
    QTest::newRow("chunked, FIN") << chunked << int(chunked.size()) - 1 << Then::Close; // the very last line feed says nothing new
}

void TestHttpClient::everyCutAnswerIsUncertain()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, needed);
    QFETCH(const Then, how);
    RawServer server;
    HttpClient client;
    for (int length = 0; length < needed; ++length) {
        server.otherwise(Answer::raw(answer.left(length), how));
        const Outcome outcome = outcomeOf(client.send(post(server.url())));
        QVERIFY2(outcome.transfer == Transfer::Uncertain, answer.left(length).constData());
        QCOMPARE(server.count(), length + 1);
    }
    server.otherwise(Answer::raw(answer, Then::Close));
    QCOMPARE(outcomeOf(client.send(post(server.url()))).transfer, Transfer::Answered);
}

void TestHttpClient::garbageIsUncertain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("SSH-2.0-server\r\n\r\n");
    QTest::newRow("zeroes") << QByteArray(1000, '\0');
    QTest::newRow("strange status") << QByteArray("HTTP/1.1 banana\r\n\r\n");
    QTest::newRow("status above all") << QByteArray("HTTP/1.1 99999 OK\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 900\r\n\r\nhello");
    QTest::newRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n");
    QTest::newRow("switching protocols") << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n");
    QTest::newRow("only interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("only early hints") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n");
}

void TestHttpClient::garbageIsUncertain()
{
    QFETCH(const QByteArray, bytes);
    RawServer server;
    server.otherwise(Answer::raw(bytes, Then::Close));
    const Outcome outcome = send(post(server.url()));
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(server.count(), 1);
}

void TestHttpClient::answerWithoutLengthEndsWithTheConnection()
{
    RawServer server;
    server.otherwise(Answer::raw("HTTP/1.0 200 OK\r\n\r\nall of it", Then::Close));
    const Outcome outcome = send(post(server.url()));
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(outcome.response.body, QByteArray("all of it"));
}

void TestHttpClient::interimAnswersAreNotTheAnswer()
{
    RawServer server;
    server.otherwise(Answer::raw("HTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n" + Answer::http(201, "made", {"X-Late: 2"}).bytes));
    const Outcome outcome = send(post(server.url()));
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(outcome.response.status, 201);
    QCOMPARE(outcome.response.body, QByteArray("made"));
    QVERIFY(outcome.response.header("X-Early").isEmpty());
    QCOMPARE(outcome.response.header("X-Late"), QByteArray("2"));
}

void TestHttpClient::tooLargeAnswerIsUncertain_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray million(1'000'001, 'x');
    QTest::newRow("by length") << Answer::http(200, million).bytes;
    QTest::newRow("without length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + million);
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(million.size(), 16) + "\r\n"
                                           + million + "\r\n0\r\n\r\n");
    QTest::newRow("one long header") << QByteArray("HTTP/1.1 200 OK\r\nX: " + million + "\r\nContent-Length: 0\r\n\r\n");
    QByteArray many = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 40'000; ++i)
        many += "X-Number: " + QByteArray::number(i) + "\r\n";
    QTest::newRow("many headers") << many + "Content-Length: 0\r\n\r\n";
}

void TestHttpClient::tooLargeAnswerIsUncertain()
{
    QFETCH(const QByteArray, answer);
    RawServer server;
    server.otherwise(Answer::raw(answer, Then::Close));
    Request request = post(server.url());
    request.maxAnswerBytes = 1'000'000;
    const Outcome outcome = send(request);
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(server.count(), 1);

    server.otherwise(Answer::http(200, QByteArray(1'000'000, 'x')));
    QCOMPARE(send(request).response.body.size(), 1'000'000);
}

void TestHttpClient::whatLeavesIsWhatWasAsked_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("length");
    for (const char *method : {"POST", "PUT", "PATCH"}) {
        QTest::addRow("%s", method) << QByteArray(method) << QByteArray("a\0b", 3) << QByteArray("3");
        QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray() << QByteArray("0");
    }
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray() << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray();
    QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("x") << QByteArray("1");
}

void TestHttpClient::whatLeavesIsWhatWasAsked()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, length);
    RawServer server;
    if (method == "HEAD")
        server.otherwise(Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 55\r\n\r\n"));
    Request request;
    request.method = method;
    request.url = server.url(QStringLiteral("/a/../b//%2F?q=S%C3%A3o&r=a%26b&s=a+b#fragment"));
    request.headers = {{"X-One", "1"}, {"X-Empty", ""}, {"X-Accent", "S\xc3\xa3o"}};
    request.body = body;
    const Outcome outcome = send(request);
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(server.count(), 1);
    const Received received = server.received().first();
    QCOMPARE(received.method, method);
    QCOMPARE(received.target, QByteArray("/a/../b//%2F?q=S%C3%A3o&r=a%26b&s=a+b"));
    QCOMPARE(received.body, body);
    QCOMPARE(received.header("Content-Length"), length);
    QCOMPARE(received.header("X-One"), QByteArray("1"));
    QCOMPARE(received.header("X-Accent"), QByteArray("S\xc3\xa3o"));
    QVERIFY(received.headers.contains({"X-Empty", ""}));
}

void TestHttpClient::nothingIsAddedThatMatters()
{
    RawServer server;
    Request request = post(server.url(), QByteArray(2'000'000, 'x')); // libcurl would ask "Expect" from 1 MB on
    request.headers.clear();
    QCOMPARE(send(request).transfer, Transfer::Answered);
    const Received received = server.received().first();
    QSet<QByteArray> names;
    for (const auto &[name, value] : received.headers)
        names.insert(name);
    QCOMPARE(names, (QSet<QByteArray>{"Host", "User-Agent", "Accept", "Content-Length"}));
}

void TestHttpClient::largeBodyArrivesWhole()
{
    RawServer server;
    QByteArray body;
    for (int i = 0; i < 1'000'000; ++i)
        body += QByteArray::number(i);
    QCOMPARE(send(post(server.url(), body)).transfer, Transfer::Answered);
    QVERIFY(server.received().first().body == body);
}

void TestHttpClient::twoHundredAtOnceArriveOnceEach()
{
    RawServer server;
    server.behave([](const Received &received) { return Answer::http(200, "for " + received.body); });
    HttpClient client;
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 200; ++i)
        futures.append(client.send(post(server.url(), "number " + QByteArray::number(i) + '.')));
    for (int i = 0; i < 200; ++i) {
        const Outcome outcome = outcomeOf(futures[i]);
        QCOMPARE(outcome.transfer, Transfer::Answered);
        QCOMPARE(outcome.response.body, "for number " + QByteArray::number(i) + '.');
        QCOMPARE(server.countOf("number " + QByteArray::number(i) + '.'), 1);
    }
    QCOMPARE(server.count(), 200);
    QVERIFY(server.connections() <= ClientOptions().connectionsPerHost);
}

void TestHttpClient::manyGetMoreConnectionsAndEachIsSentOnce()
{
    RawServer server;
    ClientOptions options;
    options.connectionsPerHost = 2;
    options.bulkConnections = 8;
    HttpClient client(options);
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 400; ++i) {
        Request request = post(server.url(), "number " + QByteArray::number(i) + '.');
        request.bulk = true;
        futures.append(client.send(request));
    }
    for (const auto &future : futures)
        QCOMPARE(outcomeOf(future).transfer, Transfer::Answered);
    QCOMPARE(server.count(), 400);
    for (int i = 0; i < 400; ++i)
        QCOMPARE(server.countOf("number " + QByteArray::number(i) + '.'), 1);
    QVERIFY(server.connections() > options.connectionsPerHost);
    QVERIFY(server.connections() <= options.bulkConnections);
}

void TestHttpClient::othersGoBeforeMany()
{
    RawServer server;
    server.script({Answer::http(200).whenReleased()});
    HttpClient client(oneConnection());
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 20; ++i) {
        Request request = post(server.url(), "one of many");
        request.bulk = true;
        futures.append(client.send(request));
    }
    QVERIFY(server.waitForCount(1));
    futures.append(client.send(post(server.url(), "somebody's own")));
    QTest::qWait(100); // it waits behind them
    server.release();
    for (const auto &future : futures)
        QCOMPARE(outcomeOf(future).transfer, Transfer::Answered);
    QCOMPARE(server.received().at(1).body, QByteArray("somebody's own"));
}

void TestHttpClient::waitingRequestsLeaveInOrder()
{
    RawServer server;
    HttpClient client(oneConnection());
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(client.send(post(server.url(), QByteArray::number(i))));
    for (const auto &future : futures)
        QCOMPARE(outcomeOf(future).transfer, Transfer::Answered);
    const QList<Received> received = server.received();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(received[i].body, QByteArray::number(i));
}

void TestHttpClient::requestThatWaitsTooLongIsNotSent()
{
    RawServer server;
    server.otherwise(Answer::http(200).whenReleased());
    HttpClient client(oneConnection());
    const auto first = client.send(post(server.url(), "first"));
    QVERIFY(server.waitForCount(1));
    Request request = post(server.url(), "second");
    request.totalTimeout = 100ms;
    const Outcome second = outcomeOf(client.send(request));
    QCOMPARE(second.transfer, Transfer::NotSent);
    QCOMPARE(toString(second.error.kind), toString(ErrorKind::Timeout));
    server.release();
    QCOMPARE(outcomeOf(first).transfer, Transfer::Answered);
    QCOMPARE(server.countOf("second"), 0);
}

void TestHttpClient::oneHostDoesNotHoldUpAnother()
{
    RawServer stuck;
    stuck.otherwise(Answer::silence());
    RawServer other;
    HttpClient client(oneConnection());
    QList<QFuture<Outcome>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.append(client.send(post(stuck.url())));
    QCOMPARE(outcomeOf(client.send(post(other.url()))).transfer, Transfer::Answered);
}

void TestHttpClient::stopAfterSendingIsUncertain()
{
    RawServer server;
    server.otherwise(Answer::silence());
    HttpClient client;
    std::stop_source stop;
    const auto future = client.send(post(server.url()), stop.get_token());
    QVERIFY(server.waitForCount(1));
    stop.request_stop();
    const Outcome outcome = outcomeOf(future);
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Cancelled));
    QVERIFY(server.waitUntilOpen(0));
    QCOMPARE(server.count(), 1);
}

void TestHttpClient::stopBeforeConnectingIsNotSent()
{
    const DeafPort port;
    const Request request = post(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port.port())));
    HttpClient client;
    std::stop_source stop;
    const auto connecting = client.send(request, stop.get_token());
    stop.request_stop();
    const auto late = client.send(request, stop.get_token());
    for (const auto &future : {connecting, late}) {
        const Outcome outcome = outcomeOf(future);
        QCOMPARE(outcome.transfer, Transfer::NotSent);
        QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Cancelled));
    }
}

void TestHttpClient::stopWhileWaitingIsNotSent()
{
    RawServer server;
    server.otherwise(Answer::http(200).whenReleased());
    HttpClient client(oneConnection());
    const auto first = client.send(post(server.url(), "first"));
    std::stop_source stop;
    const auto second = client.send(post(server.url(), "second"), stop.get_token());
    QVERIFY(server.waitForCount(1));
    stop.request_stop();
    QCOMPARE(outcomeOf(second).transfer, Transfer::NotSent);
    server.release();
    QCOMPARE(outcomeOf(first).transfer, Transfer::Answered);
    QCOMPARE(server.count(), 1);
}

void TestHttpClient::cancelledFutureAborts()
{
    RawServer server;
    server.otherwise(Answer::silence());
    HttpClient client;
    auto future = client.send(post(server.url()));
    QVERIFY(server.waitForCount(1));
    future.cancel();
    QVERIFY(server.waitUntilOpen(0));
    future.waitForFinished();
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(server.count(), 1);
}

void TestHttpClient::progressOfABodyIsTold()
{
    RawServer server;
    HttpClient client;
    const auto progress = std::make_shared<Progress>();
    QFuture<Outcome> future = client.send(post(server.url(), QByteArray(20'000'000, 'x')), {}, progress);
    qint64 before = 0;
    while (!future.isFinished()) {
        const qint64 sent = progress->sent;
        QVERIFY(sent >= before);
        before = sent;
        std::this_thread::sleep_for(1ms);
    }
    QCOMPARE(future.result().transfer, Transfer::Answered);
    QCOMPARE(progress->sent.load(), qint64(20000000));
    QCOMPARE(progress->total.load(), qint64(20000000));
}

void TestHttpClient::stopInTheMiddleOfABodyIsUncertain()
{
    QTcpServer deaf; // connected by the system, read by nobody
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    deaf.pauseAccepting();
    HttpClient client;
    std::stop_source stop;
    const auto progress = std::make_shared<Progress>();
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(deaf.serverPort()));
    QFuture<Outcome> future = client.send(post(url, QByteArray(64'000'000, 'x')), stop.get_token(), progress);
    QTRY_VERIFY_WITH_TIMEOUT(progress->sent > 0, 20'000);
    stop.request_stop();
    const Outcome outcome = outcomeOf(future);
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Cancelled));
    QVERIFY(progress->sent < progress->total);
}

void TestHttpClient::destructorFinishesEverything()
{
    RawServer server;
    server.otherwise(Answer::silence());
    auto client = std::make_unique<HttpClient>();
    QList<QFuture<Outcome>> futures;
    for (int i = 0; i < 30; ++i)
        futures.append(client->send(post(server.url())));
    QVERIFY(server.waitForCount(6));
    client.reset();
    int uncertain = 0;
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(toString(future.result().error.kind), toString(ErrorKind::Cancelled));
        uncertain += future.result().transfer == Transfer::Uncertain;
    }
    QCOMPARE(uncertain, 6);
    QCOMPARE(server.count(), 6);
}

void TestHttpClient::continuationMaySend()
{
    RawServer server;
    HttpClient client;
    auto chained = client.send(post(server.url(), "first")).then([&](const Outcome &) { return client.send(post(server.url(), "second")); });
    chained.waitForFinished();
    QCOMPARE(outcomeOf(chained.result()).transfer, Transfer::Answered);
    QCOMPARE(server.count(), 2);
}

void TestHttpClient::plainServerIsATlsFailure_data()
{
    QTest::addColumn<Answer>("greeting");
    QTest::newRow("speaks something else") << Answer::raw("220 mail.example.org ESMTP\r\n");
    QTest::newRow("speaks HTTP") << Answer::http(400);
    QTest::newRow("hangs up") << Answer::close();
    QTest::newRow("resets") << Answer::reset();
}

void TestHttpClient::plainServerIsATlsFailure()
{
    QFETCH(const Answer, greeting);
    RawServer server;
    server.onConnect(greeting);
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const Outcome outcome = send(post(url));
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    // A reset may arrive before the handshake has begun.
    const bool reset = greeting.then == Then::Reset;
    QVERIFY(outcome.error.kind == ErrorKind::Tls || (reset && outcome.error.kind == ErrorKind::Network));
    QCOMPARE(server.count(), 0);
}

void TestHttpClient::silentServerIsATimeoutOfTheHandshake()
{
    RawServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    Request request = post(url);
    request.connectTimeout = 300ms;
    const Outcome outcome = send(request);
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Timeout));
}

namespace {

Outcome sendWithEventLoop(HttpClient &client, const Request &request)
{
    const auto future = client.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return {};
    return future.result();
}

Outcome sendWithEventLoop(HttpClient &client, const QUrl &url) { return sendWithEventLoop(client, post(url, "the end")); }

} // namespace

void TestHttpClient::strangersCertificateIsRefused()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("IP:127.0.0.1"));
    if (!certificate.exists())
        QSKIP("the openssl program is not installed");
    const TlsServer server(certificate, 100);
    HttpClient client;
    const Outcome outcome = sendWithEventLoop(client, server.url());
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Tls));
    QCOMPARE(server.count(), 0);
}

void TestHttpClient::certificateForAnotherNameIsRefused()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("DNS:elsewhere.example"));
    if (!certificate.exists())
        QSKIP("the openssl program is not installed");
    const TlsServer server(certificate, 100);
    ClientOptions options;
    options.caBundleFile = QFile::encodeName(certificate.certificateFile);
    HttpClient client(options);
    const Outcome outcome = sendWithEventLoop(client, server.url());
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Tls));
    QCOMPARE(server.count(), 0);
}

void TestHttpClient::extraCertificateIsTrusted()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("IP:127.0.0.1"));
    if (!certificate.exists())
        QSKIP("the openssl program is not installed");
    const TlsServer server(certificate, 100);
    ClientOptions options;
    options.caBundleFile = QFile::encodeName(certificate.certificateFile);
    HttpClient client(options);
    const Outcome outcome = sendWithEventLoop(client, server.url());
    QCOMPARE(outcome.transfer, Transfer::Answered);
    QCOMPARE(outcome.response.body, QByteArray("ok"));
}

void TestHttpClient::extraCertificateOfOneRequestIsTrustedThere()
{
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("IP:127.0.0.1"));
    if (!certificate.exists())
        QSKIP("the openssl program is not installed");
    const TlsServer server(certificate, 100);
    HttpClient client;
    Request trusting = post(server.url(), "the end");
    trusting.caFile = certificate.certificateFile;
    const Outcome answered = sendWithEventLoop(client, trusting);
    QCOMPARE(answered.transfer, Transfer::Answered);
    // Not on the connection that the other one opened.
    QCOMPARE(toString(sendWithEventLoop(client, server.url()).error.kind), toString(ErrorKind::Tls));
    trusting.caFile = QStringLiteral("/nowhere/at/all.pem");
    QCOMPARE(toString(sendWithEventLoop(client, trusting).error.kind), toString(ErrorKind::Tls));
}

void TestHttpClient::unreadableBundleTrustsNobody()
{
    RawServer server;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    ClientOptions options;
    options.caBundleFile = "/nowhere/at/all.pem";
    HttpClient client(options);
    const Outcome outcome = outcomeOf(client.send(post(url)));
    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(toString(outcome.error.kind), toString(ErrorKind::Tls));
}

void TestHttpClient::droppedOverTlsIsNeverSentTwice_data()
{
    QTest::addColumn<int>("answeredBefore");
    QTest::newRow("fresh connection") << 0;
    QTest::newRow("reused connection") << 1;
}

void TestHttpClient::droppedOverTlsIsNeverSentTwice()
{
    QFETCH(const int, answeredBefore);
    const QTemporaryDir folder;
    const Certificate certificate = Certificate::make(folder, QStringLiteral("IP:127.0.0.1"));
    if (!certificate.exists())
        QSKIP("the openssl program is not installed");
    const TlsServer server(certificate, answeredBefore);
    ClientOptions options;
    options.caBundleFile = QFile::encodeName(certificate.certificateFile);
    HttpClient client(options);
    for (int i = 0; i < answeredBefore; ++i)
        QCOMPARE(sendWithEventLoop(client, server.url()).transfer, Transfer::Answered);
    const Outcome outcome = sendWithEventLoop(client, server.url());
    QCOMPARE(outcome.transfer, Transfer::Uncertain);
    QCOMPARE(server.count(), answeredBefore + 1);
}

void TestHttpClient::proxyIsUsedForOthersOnly()
{
    RawServer proxy;
    proxy.otherwise(Answer::http(200, "through the proxy"));
    qputenv("http_proxy", proxy.url().toEncoded());
    HttpClient client;
    const Outcome far = outcomeOf(client.send(post(QUrl(QStringLiteral("http://provider.invalid/x")))));
    RawServer near;
    const Outcome local = outcomeOf(client.send(post(near.url())));
    ClientOptions without;
    without.useSystemProxy = false;
    HttpClient direct(without);
    const Outcome unproxied = outcomeOf(direct.send(post(QUrl(QStringLiteral("http://provider.invalid/y")))));
    qunsetenv("http_proxy");

    QCOMPARE(far.response.body, QByteArray("through the proxy"));
    QCOMPARE(proxy.received().first().target, QByteArray("http://provider.invalid/x"));
    QCOMPARE(local.transfer, Transfer::Answered);
    QCOMPARE(near.count(), 1);
    QCOMPARE(unproxied.transfer, Transfer::NotSent);
    QCOMPARE(proxy.count(), 1);
}

void TestHttpClient::proxyThatRefusesSeesNoSecret()
{
    RawServer proxy;
    proxy.otherwise(Answer::http(403, "no"));
    qputenv("https_proxy", proxy.url().toEncoded());
    Request request = post(QUrl(QStringLiteral("https://provider.invalid/x")));
    request.headers.append({"Authorization", "Bearer hush", true});
    const Outcome outcome = send(request);
    qunsetenv("https_proxy");

    QCOMPARE(outcome.transfer, Transfer::NotSent);
    QCOMPARE(proxy.count(), 1);
    QCOMPARE(proxy.received().first().method, QByteArray("CONNECT"));
    QVERIFY(proxy.received().first().header("Authorization").isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
