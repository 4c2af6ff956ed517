#include "support/rawclient.h"
#include "testsink.h"
#include "webhook/listener.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <future>
#include <thread>
#include <vector>

using namespace recado;
using namespace recado::test;
using namespace recado::webhook;
using namespace std::chrono_literals;
using Manner = TestSink::Manner;

namespace {

const QByteArray hook = "/hook/shop/key";

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &moreHeaders = {})
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: x\r\n" + moreHeaders;
    if (!body.isEmpty())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray post(const QByteArray &body = "{}")
{
    return request("POST", hook, body);
}

ListenerOptions anyPort()
{
    ListenerOptions options;
    options.port = 0;
    return options;
}

// A listener that runs, and the sink behind it.
struct Running {
    explicit Running(const ListenerOptions &options = anyPort()) : listener(options, sink)
    {
        const Result<quint16> started = listener.start();
        if (!started)
            qFatal("the listener does not start: %s", qPrintable(started.error().detail));
        port = *started;
    }

    // A stranger's view: does a proper delivery come through?
    bool serves() const
    {
        RawClient client(port);
        return client.send(post("probe")) && client.readReply().status == 200;
    }

    TestSink sink;
    Listener listener;
    quint16 port = 0;
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliveryArrivesAsItWasSent();
    void handshakeIsHandedOverAndEchoed();
    void chunkedBodyArrivesWhole();
    void bodyOfExactlyTheLimitIsTaken();
    void bodyIsAskedForWhenTheSenderWaits();
    void twoHundredIsNotSentBeforeDone();
    void replyMayComeFromAnyThread();
    void replyAfterTheListenerIsGoneDoesNoHarm();
    void sinkThatNeverAnswersBecomes503();
    void fullQueueIs503WithRetryAfter();
    void sinkThatThrowsIs503();

    void wrongPathIs404AndNothingIsKept_data();
    void wrongPathIs404AndNothingIsKept();
    void wrongSecretIsRefusedBeforeTheBodyComes();
    void otherMethodsAre405_data();
    void otherMethodsAre405();
    void declaredLengthAboveTheLimitIs413AtOnce();
    void chunksAboveTheLimitAre413();
    void tooLargeHeaderIs431_data();
    void tooLargeHeaderIs431();
    void fieldsThatComeOneByOneAreCountedTogether();
    void malformedRequestIsRefused_data();
    void malformedRequestIsRefused();
    void hugeBodyIsRefusedInBoundedMemory_data();
    void hugeBodyIsRefusedInBoundedMemory();
    void refusalIsReadableWhileTheBodyIsStillComing();

    void randomBytesDoNoHarm();
    void brokenConnectionsDoNoHarm();
    void slowHeaderIsCutOff();
    void slowBodyIsCutOff();
    void idleConnectionIsClosed();
    void silentConnectionsDoNotKeepOthersOut_data();
    void silentConnectionsDoNotKeepOthersOut();
    void connectionsThatAreServedAreNotPushedOut();

    void connectionIsKeptAlive();
    void pipelinedRequestsAreAnsweredInOrder();
    void connectionCloseIsObeyed();
    void manySendersAtOnceAreAllServed();

    void takenPortIsUnavailable();
    void wrongAddressIsUnavailable_data();
    void wrongAddressIsUnavailable();
    void stopLetsTheRequestInHandFinish();
    void stopClosesTheSilentOnes();
    void stopDoesNotWaitForever();
    void stopTwiceAndStartAgain();
};

void TestListener::deliveryArrivesAsItWasSent()
{
    Running running;
    RawClient client(running.port);
    const QByteArray body("{\"a\":\"\xc3\xa3\"}\r\n\0\xff", 14);
    QVERIFY(client.send(request("POST", hook + "?a=1&b=%20", body, "X-Hub-Signature-256: sha256=00\r\nX-Two: 1\r\nX-Two: 2\r\n")));
    const auto reply = client.readReply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("kept"));
    QCOMPARE(running.sink.count(), 1);
    const Delivery delivery = running.sink.deliveries().first();
    QCOMPARE(delivery.account, QStringLiteral("shop"));
    QCOMPARE(delivery.method, QByteArray("POST"));
    QCOMPARE(delivery.query, QByteArray("a=1&b=%20"));
    QCOMPARE(delivery.body, body);
    QVERIFY(delivery.headers.contains({"X-Hub-Signature-256", "sha256=00"}));
    QVERIFY(delivery.headers.contains({"X-Two", "1"}));
    QVERIFY(delivery.headers.contains({"X-Two", "2"}));
}

void TestListener::handshakeIsHandedOverAndEchoed()
{
    Running running;
    running.sink.setReply({200, "1158201444", "text/plain"});
    RawClient client(running.port);
    QVERIFY(client.send(request("GET", hook + "?hub.mode=subscribe&hub.challenge=1158201444")));
    const auto reply = client.readReply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("1158201444"));
    QVERIFY(reply.header.contains("X-Content-Type-Options: nosniff"));
    QCOMPARE(running.sink.deliveries().first().method, QByteArray("GET"));
}

void TestListener::chunkedBodyArrivesWhole()
{
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + "5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\n\r\n"));
    QCOMPARE(client.readReply().status, 200);
    QCOMPARE(running.sink.deliveries().first().body, QByteArray("hello, world"));
}

void TestListener::bodyOfExactlyTheLimitIsTaken()
{
    Running running;
    const QByteArray body(static_cast<qsizetype>(anyPort().bodyLimit), 'x');
    RawClient client(running.port);
    QVERIFY(client.send(post(body)));
    QCOMPARE(client.readReply().status, 200);
    QVERIFY(client.send(request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"));
    QCOMPARE(client.readReply().status, 200);
    for (const Delivery &delivery : running.sink.deliveries())
        QVERIFY(delivery.body == body);
}

void TestListener::bodyIsAskedForWhenTheSenderWaits()
{
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(request("POST", hook, {}, "Content-Length: 2\r\nExpect: 100-continue\r\n")));
    QCOMPARE(client.readReply().status, 100);
    QVERIFY(client.send("{}"));
    QCOMPARE(client.readReply().status, 200);
}

void TestListener::twoHundredIsNotSentBeforeDone()
{
    Running running;
    running.sink.setManner(Manner::Hold);
    RawClient client(running.port);
    QVERIFY(client.send(post()));
    QVERIFY(running.sink.waitForCount(1));
    QVERIFY(client.isQuiet(200));
    running.sink.answerHeld();
    QCOMPARE(client.readReply().status, 200);
}

void TestListener::replyMayComeFromAnyThread()
{
    Running running;
    running.sink.setManner(Manner::Hold);
    std::vector<RawClient> clients;
    for (int i = 0; i < 50; ++i) {
        clients.emplace_back(running.port);
        QVERIFY(clients.back().send(post()));
    }
    QVERIFY(running.sink.waitForCount(50));
    std::thread([&] { running.sink.answerHeld(); }).join();
    for (RawClient &client : clients)
        QCOMPARE(client.readReply().status, 200);
}

void TestListener::replyAfterTheListenerIsGoneDoesNoHarm()
{
    TestSink sink;
    sink.setManner(Manner::Hold);
    {
        Listener listener(anyPort(), sink);
        RawClient client(*listener.start());
        QVERIFY(client.send(post()));
        QVERIFY(sink.waitForCount(1));
    }
    sink.answerHeld();
    QCOMPARE(sink.count(), 1);
}

void TestListener::sinkThatNeverAnswersBecomes503()
{
    ListenerOptions options = anyPort();
    options.requestTimeout = 1s;
    Running running(options);
    running.sink.setManner(Manner::NeverAnswer);
    RawClient client(running.port);
    QVERIFY(client.send(post()));
    QCOMPARE(client.readReply().status, 503);
}

void TestListener::fullQueueIs503WithRetryAfter()
{
    Running running;
    running.sink.setManner(Manner::Full);
    RawClient client(running.port);
    QVERIFY(client.send(post()));
    const auto reply = client.readReply();
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.header.contains("\r\nRetry-After: 5\r\n"));
    running.sink.setManner(Manner::AnswerAtOnce);
    QVERIFY(client.send(post()));
    QCOMPARE(client.readReply().status, 200);
}

void TestListener::sinkThatThrowsIs503()
{
    Running running;
    running.sink.setManner(Manner::Throw);
    RawClient client(running.port);
    QTest::ignoreMessage(QtCriticalMsg, "a delivery was not taken: the sink has a bug");
    QVERIFY(client.send(post()));
    QCOMPARE(client.readReply().status, 503);
    running.sink.setManner(Manner::AnswerAtOnce);
    QVERIFY(running.serves());
}

void TestListener::wrongPathIs404AndNothingIsKept_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("root") << request("GET", "/");
    QTest::newRow("secret") << request("POST", "/hook/shop/wrong", "{}");
    QTest::newRow("account") << request("POST", "/hook/other/key", "{}");
    QTest::newRow("no secret") << request("POST", "/hook/shop/", "{}");
    QTest::newRow("one more segment") << request("POST", hook + "/x", "{}");
    QTest::newRow("method too") << request("DELETE", "/hook/shop/wrong");
    QTest::newRow("length too") << request("POST", "/hook/shop/wrong", {}, "Content-Length: 99999999999\r\n");
    QTest::newRow("largest length") << request("POST", "/hook/shop/wrong", {}, "Content-Length: 18446744073709551615\r\n");
}

void TestListener::wrongPathIs404AndNothingIsKept()
{
    QFETCH(const QByteArray, text);
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(text));
    QCOMPARE(client.readReply().status, 404);
    client.sendFin();
    QVERIFY(client.waitForEnd());
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::wrongSecretIsRefusedBeforeTheBodyComes()
{
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(request("POST", "/hook/shop/wrong", {}, "Content-Length: 1000\r\n")));
    QCOMPARE(client.readReply().status, 404);
}

void TestListener::otherMethodsAre405_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "BREW"})
        QTest::newRow(method) << QByteArray(method);
}

void TestListener::otherMethodsAre405()
{
    QFETCH(const QByteArray, method);
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(request(method, hook)));
    const auto reply = client.readReply();
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.header.contains("\r\nAllow: GET, POST\r\n"));
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::declaredLengthAboveTheLimitIs413AtOnce()
{
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(request("POST", hook, {}, "Content-Length: " + QByteArray::number(anyPort().bodyLimit + 1) + "\r\n")));
    QCOMPARE(client.readReply().status, 413);
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::chunksAboveTheLimitAre413()
{
    ListenerOptions options = anyPort();
    options.bodyLimit = 10'000;
    Running running(options);
    const QByteArray chunk = "3e8\r\n" + QByteArray(1000, 'x') + "\r\n";
    RawClient many(running.port);
    QVERIFY(many.send(request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + chunk.repeated(11)));
    QCOMPARE(many.readReply().status, 413);
    RawClient one(running.port);
    QVERIFY(one.send(request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + "7fffffff\r\n"));
    QCOMPARE(one.readReply().status, 413);
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::tooLargeHeaderIs431_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("one field") << request("POST", hook, "{}", "X: " + QByteArray(20'000, 'x') + "\r\n") << 431;
    QTest::newRow("many fields") << request("POST", hook, "{}", QByteArray("X-Number: 1\r\n").repeated(2000)) << 431;
    QTest::newRow("path") << request("POST", "/hook/shop/" + QByteArray(20'000, 'k'), "{}") << 414;
    QTest::newRow("query") << request("GET", hook + '?' + QByteArray(20'000, 'q')) << 414;
    QTest::newRow("method") << request(QByteArray(20'000, 'M'), hook) << 414;
    QTest::newRow("field without an end") << QByteArray("POST /hook/shop/key HTTP/1.1\r\nX: ") + QByteArray(1'000'000, 'x') << 431;
}

void TestListener::tooLargeHeaderIs431()
{
    QFETCH(const QByteArray, text);
    Running running;
    RawClient client(running.port);
    client.send(text);
    QTEST(client.readReply().status, "status");
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::fieldsThatComeOneByOneAreCountedTogether()
{
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send("POST /hook/shop/key HTTP/1.1\r\n"));
    const QByteArray field = "X-Number: " + QByteArray(500, 'x') + "\r\n";
    for (int i = 0; i < 100 && client.isQuiet(2); ++i) // the pause lets each field travel, and be parsed, alone
        client.send(field);
    QCOMPARE(client.readReply().status, 431);
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::malformedRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not HTTP") << QByteArray("EHLO example.org\r\n\r\n");
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
    QTest::newRow("version") << QByteArray("GET /hook/shop/key HTTP/9.9\r\n\r\n");
    QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\n\r\n");
    QTest::newRow("zero byte") << QByteArray("GET /hook/shop/key HTTP/1.1\r\nX: a\0b\r\n\r\n", 39);
    QTest::newRow("field without colon") << QByteArray("GET /hook/shop/key HTTP/1.1\r\nnonsense\r\n\r\n");
    QTest::newRow("length and chunks") << request("POST", hook, {}, "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n";
    QTest::newRow("two lengths") << request("POST", hook, {}, "Content-Length: 2\r\nContent-Length: 3\r\n") + "abc";
    QTest::newRow("negative length") << request("POST", hook, {}, "Content-Length: -1\r\n");
    QTest::newRow("length that overflows") << request("POST", hook, {}, "Content-Length: 99999999999999999999999\r\n");
    QTest::newRow("unknown coding") << request("POST", hook, {}, "Transfer-Encoding: gzip\r\n") + "GET /hook/shop/key HTTP/1.1\r\n\r\n";
    QTest::newRow("chunk size") << request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + "zz\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("chunk size that overflows") << request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + "fffffffffffffffff\r\n";
    QTest::newRow("chunk without its end") << request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + "3\r\nhello\r\n0\r\n\r\n";
    QTest::newRow("endless chunk extension") << request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") + "5;" + QByteArray(100'000, 'x');
}

void TestListener::malformedRequestIsRefused()
{
    QFETCH(const QByteArray, text);
    Running running;
    RawClient client(running.port);
    client.send(text);
    QCOMPARE(client.readReply().status, 400);
    client.sendFin();
    QVERIFY(client.waitForEnd());
    QCOMPARE(running.sink.count(), 0);
    QVERIFY(running.serves());
}

void TestListener::hugeBodyIsRefusedInBoundedMemory_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray million(1'000'000, 'x');
    QTest::newRow("by length") << request("POST", hook, {}, "Content-Length: 200000000\r\n") << million;
    QTest::newRow("in chunks") << request("POST", hook, {}, "Transfer-Encoding: chunked\r\n") << QByteArray("f4240\r\n" + million + "\r\n");
    QTest::newRow("by a stranger") << request("POST", "/hook/shop/wrong", {}, "Transfer-Encoding: chunked\r\n") << QByteArray("f4240\r\n" + million + "\r\n");
}

void TestListener::hugeBodyIsRefusedInBoundedMemory()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, piece);
    Running running;
    QVERIFY(running.serves());
    const qint64 before = residentBytes();
    RawClient client(running.port);
    QVERIFY(client.send(header));
    int pieces = 0;
    while (pieces < 200 && client.send(piece))
        ++pieces;
    QVERIFY(pieces < 200); // it hung up on us
    QVERIFY(residentBytes() - before < 64 * 1024 * 1024);
    QCOMPARE(running.sink.count(), 1);
    QVERIFY(running.serves());
}

void TestListener::refusalIsReadableWhileTheBodyIsStillComing()
{
    Running running;
    RawClient client(running.port);
    const QByteArray body(6'000'000, 'x');
    QVERIFY(client.send(post(body))); // all of it, before reading anything
    QCOMPARE(client.readReply().status, 413);
}

void TestListener::randomBytesDoNoHarm()
{
    Running running;
    QRandomGenerator random(20261120);
    const QList<QByteArray> pieces{"POST ", "GET ", hook, " HTTP/1.1\r\n", "\r\n", "Content-Length: ", "Transfer-Encoding: chunked\r\n", "5\r\n", "0\r\n\r\n", "Host: x\r\n"};
    for (int i = 0; i < 400; ++i) {
        QByteArray text;
        const int count = random.bounded(1, 20);
        for (int j = 0; j < count; ++j) {
            if (random.bounded(3)) {
                text += pieces[random.bounded(pieces.size())];
            } else {
                for (int k = random.bounded(40); k > 0; --k)
                    text += static_cast<char>(random.bounded(256));
            }
        }
        RawClient client(running.port);
        client.send(text);
        client.sendFin();
        QVERIFY(client.waitForEnd());
    }
    QVERIFY(running.serves());
}

void TestListener::brokenConnectionsDoNoHarm()
{
    Running running;
    running.sink.setManner(Manner::Hold);
    for (int i = 0; i < 300; ++i) {
        RawClient client(running.port);
        client.send(i % 3 == 0 ? post() : i % 3 == 1 ? post(QByteArray(1000, 'x')).left(500) : post().left(20));
        // A reset drops what was not read yet: on a busy machine that would be all of them, and nothing would be held.
        if (i == 0)
            QVERIFY(running.sink.waitForCount(1));
        client.reset();
    }
    running.sink.answerHeld(); // to nobody
    running.sink.setManner(Manner::AnswerAtOnce);
    QVERIFY(running.serves());
}

void TestListener::slowHeaderIsCutOff()
{
    ListenerOptions options = anyPort();
    options.requestTimeout = 300ms;
    options.idleTimeout = 20s;
    Running running(options);
    RawClient client(running.port);
    QVERIFY(client.send("POST /hook/shop/key HTTP/1.1\r\n"));
    // A byte now and then must not buy more time; the end shows as a failed write or, at the latest, as the end of reading.
    for (int i = 0; i < 200 && client.isQuiet(20); ++i)
        client.send("X");
    QVERIFY(client.waitForEnd());
    RawClient mute(running.port); // never says anything
    QVERIFY(mute.waitForEnd());
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::slowBodyIsCutOff()
{
    ListenerOptions options = anyPort();
    options.requestTimeout = 300ms;
    Running running(options);
    RawClient client(running.port);
    QVERIFY(client.send(request("POST", hook, {}, "Content-Length: 100000\r\n")));
    for (int i = 0; i < 200 && client.isQuiet(20); ++i)
        client.send("X");
    QVERIFY(client.waitForEnd());
    QCOMPARE(running.sink.count(), 0);
}

void TestListener::idleConnectionIsClosed()
{
    ListenerOptions options = anyPort();
    options.idleTimeout = 200ms;
    Running running(options);
    RawClient client(running.port);
    QVERIFY(client.send(post()));
    QCOMPARE(client.readReply().status, 200);
    QVERIFY(client.waitForEnd());
}

void TestListener::silentConnectionsDoNotKeepOthersOut_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("mostPerAddress");
    QTest::addColumn<QByteArray>("beginning");
    for (const bool all : {true, false}) {
        const char *which = all ? "in all" : "per address";
        const int most = all ? 20 : 1024;
        const int perAddress = all ? 1024 : 20;
        QTest::addRow("nothing said, %s", which) << most << perAddress << QByteArray();
        QTest::addRow("half a header, %s", which) << most << perAddress << QByteArray("POST /hook/shop/key HTTP/1.1\r\nX: ");
        QTest::addRow("refused and staying, %s", which) << most << perAddress << request("GET", "/");
    }
}

void TestListener::silentConnectionsDoNotKeepOthersOut()
{
    QFETCH(const int, most);
    QFETCH(const int, mostPerAddress);
    QFETCH(const QByteArray, beginning);
    ListenerOptions options = anyPort();
    options.maxConnections = most;
    options.maxConnectionsPerAddress = mostPerAddress;
    Running running(options);
    std::vector<RawClient> silent;
    for (int i = 0; i < 100; ++i) {
        silent.emplace_back(running.port);
        silent.back().send(beginning);
    }
    QVERIFY(running.serves());
    QVERIFY(silent.front().waitForEnd()); // the oldest gave way
}

void TestListener::connectionsThatAreServedAreNotPushedOut()
{
    ListenerOptions options = anyPort();
    options.maxConnectionsPerAddress = 10;
    Running running(options);
    running.sink.setManner(Manner::Hold);
    std::vector<RawClient> served;
    for (int i = 0; i < 10; ++i) {
        served.emplace_back(running.port);
        QVERIFY(served.back().send(post()));
    }
    QVERIFY(running.sink.waitForCount(10));
    RawClient late(running.port);
    QVERIFY(late.waitForEnd()); // no room, and nobody gives way
    running.sink.answerHeld();
    for (RawClient &client : served)
        QCOMPARE(client.readReply().status, 200);
}

void TestListener::connectionIsKeptAlive()
{
    Running running;
    RawClient client(running.port);
    for (int i = 1; i <= 100; ++i) {
        QVERIFY(client.send(i % 2 ? post(QByteArray::number(i)) : request("GET", hook)));
        QCOMPARE(client.readReply().status, 200);
        QCOMPARE(running.sink.count(), i);
    }
}

void TestListener::pipelinedRequestsAreAnsweredInOrder()
{
    Running running;
    RawClient client(running.port);
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += post(QByteArray::number(i));
    QVERIFY(client.send(all));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.readReply().status, 200);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(running.sink.deliveries()[i].body, QByteArray::number(i));
}

void TestListener::connectionCloseIsObeyed()
{
    Running running;
    RawClient client(running.port);
    QVERIFY(client.send(request("POST", hook, "{}", "Connection: close\r\n")));
    const auto reply = client.readReply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header.toLower().contains("connection: close"));
    QVERIFY(client.waitForEnd());
}

void TestListener::manySendersAtOnceAreAllServed()
{
    Running running;
    std::vector<std::future<int>> senders;
    for (int i = 0; i < 8; ++i) {
        senders.push_back(std::async(std::launch::async, [&running] {
            int served = 0;
            RawClient client(running.port);
            for (int j = 0; j < 250; ++j)
                served += client.send(post(QByteArray(600, 'x'))) && client.readReply().status == 200;
            return served;
        }));
    }
    int served = 0;
    for (auto &sender : senders)
        served += sender.get();
    QCOMPARE(served, 2000);
    QCOMPARE(running.sink.count(), 2000);
}

void TestListener::takenPortIsUnavailable()
{
    Running first;
    ListenerOptions options = anyPort();
    options.port = first.port;
    TestSink sink;
    Listener second(options, sink);
    const Result<quint16> started = second.start();
    QVERIFY(!started);
    QCOMPARE(toString(started.error().kind), toString(ErrorKind::Unavailable));
    QCOMPARE(started.error().place, QStringLiteral("port"));
    first.listener.stop();
    QVERIFY(second.start()); // at once, although connections may linger
}

void TestListener::wrongAddressIsUnavailable_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("not one") << QStringLiteral("nonsense");
    QTest::newRow("empty") << QString();
    QTest::newRow("somebody else's") << QStringLiteral("192.0.2.1");
}

void TestListener::wrongAddressIsUnavailable()
{
    QFETCH(const QString, address);
    ListenerOptions options = anyPort();
    options.address = address;
    TestSink sink;
    Listener listener(options, sink);
    const Result<quint16> started = listener.start();
    QVERIFY(!started);
    QCOMPARE(toString(started.error().kind), toString(ErrorKind::Unavailable));
    QCOMPARE(started.error().place, QStringLiteral("address"));
}

void TestListener::stopLetsTheRequestInHandFinish()
{
    Running running;
    running.sink.setManner(Manner::Hold);
    RawClient client(running.port);
    QVERIFY(client.send(post()));
    QVERIFY(running.sink.waitForCount(1));
    auto stopped = std::async(std::launch::async, [&] { running.listener.stop(); });
    // The door is shut before the request in hand is answered.
    for (int i = 0; i < 200 && RawClient(running.port).isConnected(); ++i)
        QTest::qSleep(5);
    running.sink.answerHeld();
    const auto reply = client.readReply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header.toLower().contains("connection: close"));
    client.close();
    stopped.get();
}

void TestListener::stopClosesTheSilentOnes()
{
    Running running;
    RawClient idle(running.port);
    QVERIFY(idle.send(post()));
    QCOMPARE(idle.readReply().status, 200);
    RawClient half(running.port);
    QVERIFY(half.send("POST /hook"));
    running.listener.stop();
    QVERIFY(idle.waitForEnd());
    QVERIFY(half.waitForEnd());
}

void TestListener::stopDoesNotWaitForever()
{
    Running running;
    running.sink.setManner(Manner::NeverAnswer);
    RawClient client(running.port);
    QVERIFY(client.send(post()));
    QVERIFY(running.sink.waitForCount(1));
    running.listener.stop();
    QVERIFY(client.waitForEnd());
}

void TestListener::stopTwiceAndStartAgain()
{
    Running running;
    running.listener.stop();
    running.listener.stop();
    QVERIFY(!RawClient(running.port).isConnected());
    const Result<quint16> again = running.listener.start();
    QVERIFY(again);
    running.port = *again;
    QVERIFY(running.serves());
    const Result<quint16> twice = running.listener.start();
    QVERIFY(!twice);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
