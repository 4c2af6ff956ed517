#include "integration/relaying.h"
#include "integration/watiwords.h"
#include "support/rawclient.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace recado::test;

namespace {

constexpr int rounds = 20;
constexpr int clients = 4;

QByteArray hashOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

// Posts events with numbers of their own as fast as they are answered, each once, and notes every 200.
class CountingClients {
public:
    CountingClients(const QUrl &hook, int round) : m_hook(hook), m_round(round)
    {
        for (int i = 0; i < clients; ++i)
            m_threads.emplace_back([this, i] { run(i); });
    }
    ~CountingClients() { stop(); }

    void stop()
    {
        m_ends = true;
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }
    int answered() const { return m_answered; }
    QSet<QByteArray> posted;       // after stop()
    QSet<QByteArray> acknowledged; // after stop()

private:
    void run(int who)
    {
        const auto client = std::make_unique<RawClient>(static_cast<quint16>(m_hook.port()));
        for (int i = 0; !m_ends; ++i) {
            const QByteArray body = progressEvent(QStringLiteral("sentMessageREAD_v2"), QStringLiteral("k%1-%2-%3").arg(m_round).arg(who).arg(i),
                                                  QStringLiteral("1700000000"));
            {
                const std::lock_guard lock(m_mutex);
                posted.insert(hashOf(body));
            }
            const QByteArray request = "POST " + m_hook.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: relay\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body;
            if (!client->isConnected() || !client->send(request))
                return;
            const int status = client->readReply().status;
            if (status == 0)
                return; // killed
            if (status == 200) {
                const std::lock_guard lock(m_mutex);
                acknowledged.insert(hashOf(body));
                ++m_answered;
            }
        }
    }

    const QUrl m_hook;
    const int m_round;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_answered = 0;
    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
};

} // namespace

// SIGKILL on either side of a relay: what was answered 200 arrives, once.
class KilledRelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledRelayLosesNothingThatItAnswered();
    void aDesktopKilledAfterFetchingLosesNothing();
    void aDesktopKilledBetweenCommitAndAcknowledgementDoublesNothing();
    void aDesktopKilledWhileARelayIsRestartedDoublesNothing();

private:
    QJsonArray events() const { return m_installation->run({QStringLiteral("events"), QStringLiteral("list")}).array(); }
    void tell(int count);
    void verifyOnce(int count);

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Relaying> m_relay;
};

void KilledRelayTest::init()
{
    m_relay.reset();
    m_installation = std::make_unique<Installation>();
    m_relay = std::make_unique<Relaying>(*m_installation);
    const Ran added = m_installation->addWati(QStringLiteral("Loja"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(m_relay->setUp().status, 0);
    QVERIFY(m_relay->start());
}

void KilledRelayTest::aKilledRelayLosesNothingThatItAnswered()
{
    QSet<QByteArray> posted;
    QSet<QByteArray> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        CountingClients running(m_relay->hook(QStringLiteral("Loja")), round);
        QTRY_VERIFY_WITH_TIMEOUT(running.answered() > 0, 30'000);
        QTest::qWait(QRandomGenerator::global()->bounded(400));
        m_relay->process().kill();
        running.stop();
        posted |= running.posted;
        acknowledged |= running.acknowledged;
        QVERIFY(m_relay->start());
        if (round % 5 == 4) // some of it is fetched meanwhile
            QCOMPARE(m_relay->pull().status, 0);
    }
    QCOMPARE(m_relay->pull().status, 0);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("waiting")).toInt(-1), 0);
    QHash<QByteArray, int> arrived;
    for (const QJsonValue &value : events()) {
        const QJsonObject event = value.toObject();
        const QByteArray hash = event.value(QLatin1String("sha256")).toString().toLatin1();
        arrived[hash] += 1 + event.value(QLatin1String("repeats")).toInt();
        QVERIFY(posted.contains(hash));
    }
    for (const QByteArray &hash : acknowledged)
        QCOMPARE(arrived.value(hash), 1);
    for (auto it = arrived.begin(); it != arrived.end(); ++it)
        QCOMPARE(*it, 1);
    qInfo("%lld posted, %lld acknowledged, %lld arrived, in %d rounds", static_cast<long long>(posted.size()), static_cast<long long>(acknowledged.size()),
          static_cast<long long>(arrived.size()), rounds);
    QVERIFY(acknowledged.size() >= rounds);
}

void KilledRelayTest::tell(int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray body = progressEvent(QStringLiteral("sentMessageREAD_v2"), QString::number(i), QStringLiteral("1700000000"));
        QCOMPARE(post(m_relay->hook(QStringLiteral("Loja")), body), 200);
    }
}

void KilledRelayTest::verifyOnce(int count)
{
    const QJsonArray list = events();
    QCOMPARE(list.size(), count);
    for (const QJsonValue &event : list)
        QCOMPARE(event.toObject().value(QLatin1String("repeats")).toInt(-1), 0);
}

void KilledRelayTest::aDesktopKilledAfterFetchingLosesNothing()
{
    tell(5);
    QVERIFY(m_relay->pull(crashingAt(QStringLiteral("relay_after_fetch"))).killed);
    QCOMPARE(events().size(), 0);
    const Ran pulled = m_relay->pull();
    QCOMPARE(pulled.object().value(QLatin1String("kept")).toInt(), 5);
    verifyOnce(5);
}

void KilledRelayTest::aDesktopKilledBetweenCommitAndAcknowledgementDoublesNothing()
{
    tell(5);
    QVERIFY(m_relay->pull(crashingAt(QStringLiteral("relay_after_commit"))).killed);
    verifyOnce(5);
    const Ran pulled = m_relay->pull();
    QCOMPARE(pulled.status, 0);
    QCOMPARE(pulled.object().value(QLatin1String("known")).toInt(), 5);
    QCOMPARE(pulled.object().value(QLatin1String("kept")).toInt(-1), 0);
    QCOMPARE(pulled.object().value(QLatin1String("waiting")).toInt(-1), 0);
    verifyOnce(5);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("fetched")).toInt(-1), 0);
}

void KilledRelayTest::aDesktopKilledWhileARelayIsRestartedDoublesNothing()
{
    tell(3);
    QVERIFY(m_relay->pull(crashingAt(QStringLiteral("relay_after_commit"))).killed);
    m_relay->process().kill();
    QVERIFY(m_relay->start());
    QCOMPARE(m_relay->first().value(QLatin1String("waiting")).toInt(), 3);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("known")).toInt(), 3);
    verifyOnce(3);
}

QTEST_GUILESS_MAIN(KilledRelayTest)
#include "tst_killedrelay.moc"
