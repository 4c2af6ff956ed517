#include "integration/installation.h"
#include "integration/listening.h"
#include "support/rawserver.h"

#include <QTcpServer>
#include <QTest>

using namespace recado::test;

namespace {

constexpr int generous = 30'000;
const QString shop = QStringLiteral("Loja");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

// A listening process that is set up by other ones.
class ListenerSetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_installation = std::make_unique<Installation>();
        m_server = std::make_unique<RawServer>();
        const Ran added = m_installation->addWati(shop, m_server->url().toString(), QStringLiteral("100"), "secret-token");
        QVERIFY2(added.status == 0, added.err.constData());
    }

    void aRunningListenerFollowsToAnotherPort()
    {
        const quint16 first = freePort();
        QCOMPARE(set({QStringLiteral("port=%1").arg(first)}).status, 0);
        const auto listening = m_installation->start({QStringLiteral("listen")});
        const QJsonObject line = listening->nextLine();
        QCOMPARE(line.value(QLatin1String("listening")).toString(), QStringLiteral("http://127.0.0.1:%1").arg(first));
        const QString path = line.value(QLatin1String("hooks")).toObject().value(shop).toString();
        const quint16 second = freePort();
        const Ran changed = set({QStringLiteral("port=%1").arg(second), QStringLiteral("trusted_proxies=127.0.0.1")});
        QCOMPARE(changed.status, 0);
        QCOMPARE(changed.object().value(QLatin1String("trusted_proxies")).toString(), QStringLiteral("127.0.0.1"));
        QTRY_COMPARE_WITH_TIMEOUT(post(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(second).arg(path)), "{}"), 200, generous);
        QByteArray told; // after the first request may have been answered there
        const auto isTold = [&] { return (told += listening->errors()).contains(QByteArray::number(second)); };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), generous);
        QCOMPARE(listening->terminate(), 0);
    }

    void whatIsNoGoodIsSaidAndNotSaved()
    {
        const Ran refused = set({QStringLiteral("tls_certificate=/nowhere.crt"), QStringLiteral("tls_key=/nowhere.key")});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("tls_certificate"));
        QCOMPARE(set({QStringLiteral("colour=blue")}).status, 2);
        QCOMPARE(set({QStringLiteral("port")}).status, 2);
        QCOMPARE(set({QStringLiteral("allow=nonsense")}).status, 1);
        const Ran shown = m_installation->run({QStringLiteral("listener"), QStringLiteral("show")});
        QCOMPARE(shown.status, 0);
        for (const QJsonValue &value : shown.object())
            QVERIFY(value.isNull());
    }

    void twoSecretsWorkUntilTheOldOneIsRetired()
    {
        const Listening listening(*m_installation);
        const QUrl first = listening.hook(shop);
        QCOMPARE(post(first, "1"), 200);
        const QJsonObject rotated = rotate({});
        QVERIFY(!rotated.value(QLatin1String("former_until")).isNull());
        const QUrl second(listening.url() + rotated.value(QLatin1String("hook")).toString());
        QVERIFY(first != second);
        QTRY_COMPARE_WITH_TIMEOUT(post(second, "2"), 200, generous);
        QCOMPARE(post(first, "3"), 200);
        const QJsonObject retired = rotate({QStringLiteral("--retire")});
        QVERIFY(retired.value(QLatin1String("former_until")).isNull());
        QCOMPARE(retired.value(QLatin1String("hook")), rotated.value(QLatin1String("hook")));
        QTRY_COMPARE_WITH_TIMEOUT(post(first, "4"), 404, generous);
        QCOMPARE(post(second, "5"), 200);
    }

    void theMetricsAreALineWhenAskedFor()
    {
        const auto listening = m_installation->start({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--metrics"), QStringLiteral("0.2")});
        const QJsonObject first = listening->nextLine();
        const QUrl hook(first.value(QLatin1String("listening")).toString() + first.value(QLatin1String("hooks")).toObject().value(shop).toString());
        QCOMPARE(post(hook, "{}"), 200);
        const QJsonObject line = listening->waitForLine([](const QJsonObject &object) {
            return object.value(QLatin1String("metrics")).toObject().value(QLatin1String("kept")).toInt() == 1;
        });
        const QJsonObject metrics = line.value(QLatin1String("metrics")).toObject();
        QVERIFY(metrics.value(QLatin1String("p50_ms")).toDouble() > 0);
        QVERIFY(metrics.value(QLatin1String("last_event")).toObject().contains(shop));
        QCOMPARE(metrics.value(QLatin1String("refused")).toObject(), QJsonObject());
    }

private:
    Ran set(const QStringList &pairs) const { return m_installation->run(QStringList{QStringLiteral("listener"), QStringLiteral("set")} + pairs); }
    QJsonObject rotate(const QStringList &more) const
    {
        return m_installation->run(QStringList{QStringLiteral("account"), QStringLiteral("rotate-hook"), shop} + more).object();
    }

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<RawServer> m_server;
};

QTEST_GUILESS_MAIN(ListenerSetupTest)
#include "tst_listenersetup.moc"
