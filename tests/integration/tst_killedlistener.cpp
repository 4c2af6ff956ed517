#include "integration/countingclients.h"
#include "integration/listening.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recado::test;

namespace {

constexpr int clients = 6;
const QString shop = QStringLiteral("Loja");
const QByteArray appSecret = "0123456789abcdef0123456789abcdef";

int rounds()
{
    return qEnvironmentVariableIsSet("RECADO_KILLS") ? qEnvironmentVariableIntValue("RECADO_KILLS") : 8;
}

} // namespace

// SIGKILL of the listener at random moments while events with numbers of their own arrive as fast as they are answered: whatever was answered 200 is in
// the store, once. The whole size of the issue: RECADO_KILLS=50.
class KilledListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsKeptOnce_data();
    void whatWasAnsweredIsKeptOnce();
};

void KilledListenerTest::whatWasAnsweredIsKeptOnce_data()
{
    QTest::addColumn<QString>("provider");
    QTest::newRow("Wati, unsigned") << QStringLiteral("wati");
    QTest::newRow("Meta, signed") << QStringLiteral("meta");
}

void KilledListenerTest::whatWasAnsweredIsKeptOnce()
{
    QFETCH(QString, provider);
    const bool isMeta = provider == QLatin1String("meta");
    const Installation installation;
    const Ran added = isMeta ? installation.addMeta(shop, appSecret) : installation.addWati(shop, QStringLiteral("http://127.0.0.1:9"), QStringLiteral("100"), "t");
    QVERIFY2(added.status == 0, added.err.constData());
    QSet<QByteArray> posted;
    QSet<QByteArray> acknowledged;
    for (int round = 0; round < rounds(); ++round) {
        Listening listening(installation);
        const QUrl hook = listening.hook(shop);
        QVERIFY(hook.port() > 0);
        CountingClients::Plan plan;
        plan.to.port = static_cast<quint16>(hook.port());
        plan.path = hook.path(QUrl::FullyEncoded).toLatin1();
        plan.appSecret = isMeta ? appSecret : QByteArray();
        plan.name = "r" + QByteArray::number(round);
        plan.clients = clients;
        CountingClients running(plan);
        QTRY_VERIFY_WITH_TIMEOUT(running.answered() > 0, 30'000);
        QTest::qWait(QRandomGenerator::global()->bounded(600));
        listening.process().kill();
        running.stop();
        running.others.remove(0); // cut off
        QVERIFY2(running.others.isEmpty(), "something else than 200 was answered");
        posted |= running.posted;
        acknowledged |= running.acknowledged;
    }
    // It opens again, and what it had not looked at is looked at.
    Listening last(installation);
    const QHash<QByteArray, int> stored = storedDeliveries(installation.databaseFile());
    int lost = 0;
    int doubled = 0;
    for (const QByteArray &hash : std::as_const(acknowledged))
        lost += stored.contains(hash) ? 0 : 1;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        doubled += *it == 1 ? 0 : 1;
        QVERIFY(posted.contains(it.key()));
    }
    qInfo("%d rounds: %lld posted, %lld acknowledged, %lld stored, %d lost, %d doubled", rounds(), static_cast<long long>(posted.size()),
          static_cast<long long>(acknowledged.size()), static_cast<long long>(stored.size()), lost, doubled);
    QCOMPARE(lost, 0);
    QCOMPARE(doubled, 0);
    QVERIFY(acknowledged.size() >= rounds());
    QCOMPARE(last.process().terminate(), 0);
}

QTEST_GUILESS_MAIN(KilledListenerTest)
#include "tst_killedlistener.moc"
