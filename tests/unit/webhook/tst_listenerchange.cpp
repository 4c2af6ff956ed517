#include "runninglistener.h"

#include <thread>

using namespace recado;
using namespace recado::test;
using namespace recado::webhook;
using Manner = TestSink::Manner;

namespace {

// A port that is free now.
quint16 freePort()
{
    const Running other;
    return other.port;
}

} // namespace

// A listener that is set up anew while it serves.
class TestListenerChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherPortIsTakenBeforeTheOldOneIsLeft()
    {
        Running running;
        const quint16 before = running.port;
        RawClient stays(before);
        QVERIFY(stays.send(post("1")));
        QCOMPARE(stays.readReply().status, 200);
        ListenerOptions options = anyPort();
        options.port = freePort();
        QVERIFY(running.change(options));
        QCOMPARE(running.port, options.port);
        QVERIFY(before != running.port);
        QCOMPARE(running.ask(post("2")), 200);
        QVERIFY(!RawClient(before).isConnected());
        QVERIFY(stays.send(post("3"))); // a connection outlives the door it came through
        QCOMPARE(stays.readReply().status, 200);
        QCOMPARE(running.sink.count(), 3);
        QCOMPARE(running.listener.metrics().kept, quint64(3)); // counted on
    }

    void aRequestInHandIsAnsweredAfterTheChange()
    {
        Running running;
        running.sink.setManner(Manner::Hold);
        RawClient client(running.port);
        QVERIFY(client.send(post()));
        QVERIFY(running.sink.waitForCount(1));
        ListenerOptions options = anyPort();
        options.port = freePort();
        QVERIFY(running.change(options));
        running.sink.answerHeld();
        QCOMPARE(client.readReply().status, 200);
    }

    void aTakenPortLeavesTheListenerWhereItIs()
    {
        const Running other;
        Running running;
        const quint16 before = running.port;
        ListenerOptions options = anyPort();
        options.port = other.port;
        const auto changed = running.change(options);
        QVERIFY(!changed);
        QVERIFY(changed.error().kind == ErrorKind::Unavailable);
        QCOMPARE(changed.error().place, QStringLiteral("port"));
        QCOMPARE(running.port, before);
        QCOMPARE(running.ask(post()), 200);
    }

    void anotherAddressAtTheSamePort()
    {
        Running running;
        ListenerOptions options = anyPort();
        options.address = QStringLiteral("0.0.0.0"); // holds the same port as 127.0.0.1 does
        options.port = running.port;
        bool changed = bool(running.change(options));
        for (int i = 0; i < 5 && !changed; ++i) { // some other program may use that port at another of this computer's addresses
            QVERIFY(running.change(anyPort()));
            options.port = running.port;
            changed = bool(running.change(options));
        }
        QVERIFY(changed);
        QCOMPARE(running.port, options.port);
        QCOMPARE(running.ask(post()), 200);
        options.address = QStringLiteral("127.0.0.1");
        QVERIFY(running.change(options));
        QCOMPARE(running.ask(post()), 200);
    }

    void anAddressThatIsNotOursLeavesTheListenerWhereItIs()
    {
        Running running;
        ListenerOptions options = anyPort();
        for (const QString &address : {QStringLiteral("192.0.2.1"), QStringLiteral("nonsense")}) {
            options.address = address;
            options.port = running.port;
            const auto changed = running.change(options);
            QVERIFY(!changed);
            QCOMPARE(changed.error().place, QStringLiteral("address"));
            QCOMPARE(running.ask(post()), 200);
        }
    }

    void rulesChangeUnderARunningConnection()
    {
        Running running;
        RawClient client(running.port);
        QVERIFY(client.send(post("12345")));
        QCOMPARE(client.readReply().status, 200);
        ListenerOptions options = anyPort(); // port 0: stays where it is
        options.bodyLimit = 4;
        QVERIFY(running.change(options));
        QVERIFY(client.send(post("12345")));
        QCOMPARE(client.readReply().status, 413);
        options.allowedNetworks = {QStringLiteral("203.0.113.0/24")};
        QVERIFY(running.change(options));
        QCOMPARE(running.ask(post()), 0);
        QVERIFY(running.change(anyPort()));
        QCOMPARE(running.ask(post("12345")), 200);
    }

    void aNetworkThatIsNoneChangesNothing()
    {
        Running running;
        ListenerOptions options = anyPort();
        options.bodyLimit = 1;
        options.trustedProxies = {QStringLiteral("nginx")};
        const auto changed = running.change(options);
        QVERIFY(!changed);
        QVERIFY(changed.error().kind == ErrorKind::Invalid);
        QCOMPARE(changed.error().place, QStringLiteral("trusted_proxies"));
        QCOMPARE(running.ask(post("12345")), 200);
    }

    void nothingIsLostWhileThePortChangesAllTheTime()
    {
        ListenerOptions options = anyPort();
        Running running(options);
        const quint16 ports[] = {running.port, freePort()};
        int answered = 0;
        std::thread sender([&] {
            // One connection after the other, at whichever port is open: what was taken in is answered.
            for (int i = 0; i < 300; ++i) {
                RawClient client(ports[i % 2]);
                if (client.isConnected() && client.send(post(QByteArray::number(i))) && client.readReply().status == 200)
                    ++answered;
            }
        });
        for (int i = 1; i <= 40; ++i) {
            options.port = ports[i % 2];
            QVERIFY(running.change(options));
        }
        sender.join();
        QCOMPARE(running.sink.count(), answered);
        QVERIFY(answered > 0);
    }

    void aListenerThatDoesNotRunIsSetUpForItsNextStart()
    {
        Running running;
        running.listener.stop();
        ListenerOptions options = anyPort();
        options.bodyLimit = 1;
        QVERIFY(running.change(options));
        const auto started = running.listener.start();
        QVERIFY(started);
        running.port = *started;
        QCOMPARE(running.ask(post("12345")), 413);
    }
};

QTEST_GUILESS_MAIN(TestListenerChange)
#include "tst_listenerchange.moc"
