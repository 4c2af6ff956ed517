#include "servicetest.h"

#include <QSignalSpy>

using namespace recado;

namespace {

constexpr int patience = 30'000;

} // namespace

// A tunnel client that is a few lines of shell: said addresses, deaths, secrets, and its end.
class TestTunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_test->app->startHosting(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->listener().state().kind == ListenerState::Kind::Listening, patience);
        QTRY_VERIFY_WITH_TIMEOUT(hosts(), patience);
    }

    void cleanup() { m_test.reset(); }

    void itRunsBesideTheListenerAndSaysItsAddress()
    {
        QCOMPARE(tunnel().state().kind, TunnelState::Kind::Off);
        const QString client = script("echo \"to $1\"; echo '|  https://seven-lamps.trycloudflare.com  |'; exec sleep 60");
        save(client + QStringLiteral(" {port}"));
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().kind, TunnelState::Kind::Up, patience);
        QCOMPARE(tunnel().state().url.toString(), QStringLiteral("https://seven-lamps.trycloudflare.com"));
        QCOMPARE(tunnel().output().first(), QStringLiteral("to %1").arg(m_test->app->listener().state().port));
        QTRY_COMPARE(m_test->app->reachability().publicAddress().source, PublicAddress::Source::Tunnel);
        // What a person has saved counts more.
        QVERIFY(waitFor(m_test->app->reachability().savePublicAddress(QStringLiteral("https://hooks.example.org"))));
        QCOMPARE(m_test->app->reachability().publicAddress().source, PublicAddress::Source::Saved);
        QVERIFY(waitFor(m_test->app->reachability().savePublicAddress({})));
        QCOMPARE(m_test->app->reachability().publicAddress().url, tunnel().state().url);
        // Switched off it ends, and its address with it.
        TunnelSettings settings = *waitFor(tunnel().settings());
        settings.isOn = false;
        QVERIFY(waitFor(tunnel().save(settings)));
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().kind, TunnelState::Kind::Off, patience);
        QTRY_VERIFY(!m_test->app->reachability().publicAddress().isKnown());
    }

    void oneThatDiesIsStartedAgainWithAnotherAddress()
    {
        const QString count = m_test->dir.filePath(QStringLiteral("count"));
        const QString client = script("echo x >> " + count.toUtf8() + "; n=$(wc -l < " + count.toUtf8() + "); echo \"https://try-$n.lhr.life\"; [ $n -ge 3 ] && exec sleep 60; exit 7");
        QSignalSpy addresses(&tunnel(), &Tunnel::urlChanged);
        save(client);
        QTRY_VERIFY_WITH_TIMEOUT(tunnel().state().kind == TunnelState::Kind::Resting, patience);
        QCOMPARE(tunnel().state().exitCode, std::optional<int>(7));
        QVERIFY(tunnel().state().nextStart);
        QVERIFY(tunnel().state().url.isEmpty());
        tunnel().restart(); // not to wait
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().url.toString(), QStringLiteral("https://try-3.lhr.life"), patience);
        QCOMPARE(tunnel().state().starts, 3);
        QCOMPARE(tunnel().state().kind, TunnelState::Kind::Up);
        QCOMPARE(addresses.first().first().toUrl().toString(), QStringLiteral("https://try-1.lhr.life"));
    }

    void secretsAreInItsEnvironmentAndNowhereElse()
    {
        const QString client = script("echo \"I have $TUNNEL_TOKEN\"; echo $#; exec sleep 60");
        TunnelSettings settings;
        settings.command = client;
        QVERIFY(waitFor(tunnel().save(settings, {{QStringLiteral("TUNNEL_TOKEN"), Secret("very-secret-4711")}})));
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().output().size(), 2, patience);
        QCOMPARE(tunnel().output().first(), QStringLiteral("I have ••••••"));
        QCOMPARE(tunnel().output().last(), QStringLiteral("0"));
        QCOMPARE(waitFor(tunnel().settings())->secrets, QStringList{QStringLiteral("TUNNEL_TOKEN")});
        // Kept when not given again; another value starts it anew; forgotten with the rest.
        QVERIFY(waitFor(tunnel().save(*waitFor(tunnel().settings()))));
        QVERIFY(waitFor(tunnel().forget()));
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().kind, TunnelState::Kind::Off, patience);
        QCOMPARE(toString(waitFor(m_test->app->core().secrets->read(Tunnel::secretKey(QStringLiteral("TUNNEL_TOKEN")))).error().kind), toString(ErrorKind::NotFound));
    }

    void whatIsNoGoodIsNotSaved_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QString() << QString() << QString() << QStringLiteral("command");
        QTest::newRow("a shell") << QStringLiteral("sh | sh") << QString() << QString() << QStringLiteral("command");
        QTest::newRow("no program") << QStringLiteral("/no/such/program") << QString() << QString() << QStringLiteral("command");
        QTest::newRow("the secret itself") << QStringLiteral("sleep value-of-it") << QStringLiteral("TOKEN") << QString() << QStringLiteral("command");
        QTest::newRow("no name") << QStringLiteral("sleep 1") << QStringLiteral("1 TOKEN") << QString() << QStringLiteral("secret");
        QTest::newRow("no pattern") << QStringLiteral("sleep 1") << QString() << QStringLiteral("(") << QStringLiteral("url_pattern");
    }

    void whatIsNoGoodIsNotSaved()
    {
        QFETCH(QString, command);
        QFETCH(QString, secret);
        QFETCH(QString, pattern);
        TunnelSettings settings;
        settings.command = command;
        settings.urlPattern = pattern;
        QMap<QString, Secret> secrets;
        if (!secret.isEmpty())
            secrets.insert(secret, Secret("value-of-it"));
        const auto saved = waitFor(tunnel().save(settings, secrets));
        QVERIFY(!saved);
        QTEST(saved.error().place, "place");
        QVERIFY(!waitFor(tunnel().settings())->isSet());
    }

    void aStubbornOneIsKilled()
    {
        save(script("trap '' TERM; echo https://a.lhr.life; while :; do sleep 1; done"));
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().kind, TunnelState::Kind::Up, patience);
        tunnel().setRunning(false);
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().kind, TunnelState::Kind::Off, patience);
    }

    void endlessOutputIsBounded()
    {
        save(script("i=0; while [ $i -lt 2000 ]; do echo line $i; i=$((i+1)); done; head -c 300000 /dev/zero | tr '\\0' x; echo; echo https://a.lhr.life; exec sleep 60"));
        QTRY_COMPARE_WITH_TIMEOUT(tunnel().state().kind, TunnelState::Kind::Up, patience);
        QVERIFY(tunnel().output().size() <= Tunnel::linesKept);
        for (const QString &line : tunnel().output())
            QVERIFY(line.size() < 600);
    }

private:
    Tunnel &tunnel() { return m_test->app->tunnel(); }
    bool hosts() { return m_test->app->host().isHost(); }

    void save(const QString &command)
    {
        TunnelSettings settings;
        settings.command = command;
        const auto saved = waitFor(tunnel().save(settings));
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
    }

    QString script(const QByteArray &lines)
    {
        const QString path = m_test->dir.filePath(QStringLiteral("client"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + lines + '\n');
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
