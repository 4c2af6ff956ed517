#include "runninglistener.h"

#include <vector>

using namespace recado;
using namespace recado::test;
using namespace recado::webhook;
using namespace std::chrono_literals;
using Manner = TestSink::Manner;

namespace {

QByteArray from(const QByteArray &address)
{
    return "X-Forwarded-For: " + address + "\r\n";
}

ListenerOptions behindProxy()
{
    ListenerOptions options = anyPort();
    options.trustedProxies = {QStringLiteral("127.0.0.9")};
    return options;
}

constexpr int proxy = 9; // 127.0.0.9

} // namespace

// Allowed networks, proxies, rates and shares: what one sender does must not cost the others anything.
class TestListenerDefence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAllowedNetworksComeIn()
    {
        ListenerOptions options = anyPort();
        options.allowedNetworks = {QStringLiteral("127.0.0.2"), QStringLiteral("2001:db8::/32")};
        const Running running(options);
        QCOMPARE(running.ask(post(), 2), 200);
        QCOMPARE(running.ask(post(), 3), 0); // closed without a word
        QCOMPARE(running.refused(Refusal::Network), quint64(1));
        QCOMPARE(running.sink.count(), 1);
    }

    void behindAProxyTheForwardedAddressIsTheOneThatMustBeAllowed()
    {
        ListenerOptions options = behindProxy();
        options.allowedNetworks = {QStringLiteral("198.51.100.0/24")};
        const Running running(options);
        QCOMPARE(running.ask(post("{}", from("1.1.1.1, 198.51.100.7")), proxy), 200);
        QCOMPARE(running.ask(post("{}", from("198.51.100.7, 1.1.1.1")), proxy), 403);
        QCOMPARE(running.ask(post(), proxy), 403); // the proxy's own
        QCOMPARE(running.ask(post("{}", from("198.51.100.7")), 2), 0); // no proxy of ours
        QCOMPARE(running.sink.count(), 1);
    }

    void whoAsksTooOftenIsTold429AndOthersAreServed()
    {
        ListenerOptions options = anyPort();
        options.requestsPerSecond = 0.0001; // one in all
        const Running running(options);
        QCOMPARE(running.ask(post(), 2), 200);
        RawClient client(running.port, 2);
        QVERIFY(client.send(post()));
        const auto reply = client.readReply();
        QCOMPARE(reply.status, 429);
        QVERIFY(reply.header.contains("\r\nRetry-After: 1\r\n"));
        QCOMPARE(running.ask(post(), 3), 200);
        QCOMPARE(running.refused(Refusal::Rate), quint64(1));
        QCOMPARE(running.sink.count(), 2);
    }

    void behindAProxyEachForwardedAddressHasARateOfItsOwn()
    {
        ListenerOptions options = behindProxy();
        options.requestsPerSecond = 0.0001;
        const Running running(options);
        QCOMPARE(running.ask(post("{}", from("198.51.100.1")), proxy), 200);
        QCOMPARE(running.ask(post("{}", from("198.51.100.1")), proxy), 429);
        QCOMPARE(running.ask(post("{}", from("198.51.100.2")), proxy), 200);
        QCOMPARE(running.ask(post("{}", from("2001:db8::1")), proxy), 200);
        QCOMPARE(running.ask(post("{}", from("2001:db8::2")), proxy), 429); // the same /64
    }

    void strangersAtAnAddressDoNotUseUpItsRate()
    {
        ListenerOptions options = anyPort();
        options.strangersPerSecond = 0.0001;
        options.requestsPerSecond = 1000;
        const Running running(options);
        QCOMPARE(running.ask(request("POST", "/hook/shop/wrong", "{}")), 404);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(running.ask(request("POST", "/hook/shop/wrong", "{}")), 429);
        QCOMPARE(running.ask(post()), 200);
        QCOMPARE(running.refused(Refusal::UnknownHook), quint64(1));
        QCOMPARE(running.refused(Refusal::Rate), quint64(20));
    }

    void requestsInHandAreBoundedForEachAddressBehindAProxy()
    {
        ListenerOptions options = behindProxy();
        options.maxConnectionsPerAddress = 3;
        Running running(options);
        running.sink.setManner(Manner::Hold);
        std::vector<RawClient> held;
        for (int i = 0; i < 3; ++i) {
            held.emplace_back(running.port, proxy);
            QVERIFY(held.back().send(post("{}", from("198.51.100.1"))));
        }
        QVERIFY(running.sink.waitForCount(3));
        QCOMPARE(running.ask(post("{}", from("198.51.100.1")), proxy), 429);
        RawClient other(running.port, proxy);
        QVERIFY(other.send(post("{}", from("198.51.100.2"))));
        QVERIFY(running.sink.waitForCount(4));
        running.sink.setManner(Manner::AnswerAtOnce);
        running.sink.answerHeld();
        QCOMPARE(other.readReply().status, 200);
        for (RawClient &client : held)
            QCOMPARE(client.readReply().status, 200);
        QCOMPARE(running.ask(post("{}", from("198.51.100.1")), proxy), 200); // all of them given back
    }

    void aProxyMayHaveAllTheConnections()
    {
        ListenerOptions options = behindProxy();
        options.maxConnectionsPerAddress = 2;
        Running running(options);
        running.sink.setManner(Manner::Hold);
        std::vector<RawClient> clients;
        for (int i = 0; i < 10; ++i) {
            clients.emplace_back(running.port, proxy);
            QVERIFY(clients.back().send(post("{}", from("198.51.100." + QByteArray::number(i)))));
        }
        QVERIFY(running.sink.waitForCount(10));
        running.sink.answerHeld();
        for (RawClient &client : clients)
            QCOMPARE(client.readReply().status, 200);
    }

    void aFloodFromOneAddressMakesWayForOthersBeforeOthersDo()
    {
        ListenerOptions options = anyPort();
        options.maxConnections = 20;
        options.maxConnectionsPerAddress = 18;
        const Running running(options);
        RawClient quiet(running.port, 2); // the oldest of all, and the only one of its address
        QVERIFY(quiet.send("POST /hook/shop/key HTTP/1.1\r\n"));
        std::vector<RawClient> flood;
        for (int i = 0; i < 100; ++i)
            flood.emplace_back(running.port, 3);
        QCOMPARE(running.ask(post(), 4), 200);
        QCOMPARE(running.ask(post(), 5), 200);
        QVERIFY(quiet.send("Host: x\r\nContent-Length: 2\r\n\r\n{}"));
        QCOMPARE(quiet.readReply().status, 200);
        QVERIFY(running.refused(Refusal::Connections) >= 80);
    }

    void bodiesShareAMemoryThatOneSenderCannotUseUp()
    {
        ListenerOptions options = anyPort();
        options.bodyBudget = 40'000; // half of it for one address
        options.requestTimeout = 20s;
        const Running running(options);
        RawClient holds(running.port, 2);
        QVERIFY(holds.send(request("POST", hook, {}, "Content-Length: 30000\r\n") + QByteArray(15'000, 'x')));
        // Until that part has come, there is room: then there is not.
        QTRY_COMPARE_WITH_TIMEOUT(running.ask(post(QByteArray(10'000, 'y')), 2), 503, 20'000);
        QCOMPARE(running.ask(post(QByteArray(10'000, 'z')), 3), 200);
        QVERIFY(running.refused(Refusal::Busy) >= 1);
        holds.close();
        QTRY_COMPARE_WITH_TIMEOUT(running.ask(post(QByteArray(10'000, 'y')), 2), 200, 20'000);
    }

    void aTargetThatIsTooLongIs414_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("whole") << hook + '?' + QByteArray(2100, 'x');
        QTest::newRow("longer than all fields may be") << hook + '?' + QByteArray(100'000, 'x');
        QTest::newRow("five million") << '/' + QByteArray(5'000'000, 'x');
    }

    void aTargetThatIsTooLongIs414()
    {
        QFETCH(const QByteArray, target);
        const Running running;
        RawClient client(running.port);
        client.send(request("GET", target)); // may be cut off
        QCOMPARE(client.readReply().status, 414);
        QCOMPARE(running.refused(Refusal::Target), quint64(1));
        QCOMPARE(running.ask(post()), 200);
    }

    void theLongestTargetIsTaken()
    {
        const Running running;
        QByteArray target = hook + '?';
        target += QByteArray(2048 - target.size(), 'x');
        QCOMPARE(running.ask(request("GET", target)), 200);
        QCOMPARE(running.ask(request("GET", target + 'x')), 414);
    }

    void whatTheHeaderProvesIsRefusedBeforeTheBodyComes()
    {
        Running running;
        running.sink.wantSignature();
        RawClient client(running.port);
        QVERIFY(client.send(request("POST", hook, {}, "Content-Length: 100000\r\n")));
        QCOMPARE(client.readReply().status, 401);
        QCOMPARE(running.ask(post("{}", "X-Signature: 1\r\n")), 200);
        QCOMPARE(running.refused(Refusal::Signature), quint64(1));
    }

    void whoNeverSaysAnythingIsSentAwaySoon()
    {
        ListenerOptions options = anyPort();
        options.firstByteTimeout = 100ms;
        options.requestTimeout = 1h;
        options.idleTimeout = 1h;
        const Running running(options);
        RawClient mute(running.port);
        QVERIFY(mute.waitForEnd());
        QTRY_COMPARE(running.refused(Refusal::Late), quint64(1));
        RawClient slow(running.port);
        QVERIFY(slow.send("P")); // from here on the longer time counts
        QVERIFY(slow.isQuiet(300));
        QVERIFY(slow.send(post().mid(1)));
        QCOMPARE(slow.readReply().status, 200);
    }

    void whatHappenedIsCounted()
    {
        Running running;
        QCOMPARE(running.ask(post("12345")), 200);
        QCOMPARE(running.ask(request("GET", hook)), 200);
        QCOMPARE(running.ask(request("DELETE", hook)), 405);
        QCOMPARE(running.ask("nonsense\r\n\r\n"), 400);
        QCOMPARE(running.ask(request("POST", hook, {}, "Content-Length: 99999999\r\n")), 413);
        running.sink.setReply({507, "not stored", "text/plain"});
        QCOMPARE(running.ask(post()), 507);
        running.sink.setReply({401, "refused", "text/plain"});
        QCOMPARE(running.ask(post()), 401);
        const MetricsValue seen = running.listener.metrics();
        QCOMPARE(seen.connections, quint64(7));
        QCOMPARE(seen.requests, quint64(6));
        QCOMPARE(seen.kept, quint64(1));
        QCOMPARE(seen.bytes, quint64(5));
        for (const Refusal reason : {Refusal::Method, Refusal::Malformed, Refusal::Body, Refusal::NotStored, Refusal::Signature})
            QVERIFY2(seen.refused(reason) == 1, word(reason));
        QVERIFY(seen.percentile(0.5) > 0us);
    }
};

QTEST_GUILESS_MAIN(TestListenerDefence)
#include "tst_listenerdefence.moc"
