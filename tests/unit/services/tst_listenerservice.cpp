#include "servicetest.h"
#include "store/deliverystore.h"
#include "support/certificates.h"
#include "support/rawclient.h"

#include <QMessageAuthenticationCode>
#include <QSignalSpy>

using namespace recado;
using test::RawClient;

namespace {

constexpr int generous = 20'000;
const QString shop = QStringLiteral("Clinica");

} // namespace

// Two secrets while one is being replaced, settings that a running listener follows, and what it tells about itself.
class TestListenerService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_test->connectWati();
        QSignalSpy hosting(m_test->app.get(), &Application::hosting);
        m_test->app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, generous);
        QCOMPARE(listener().state().kind, ListenerState::Kind::Listening);
    }

    void cleanup() { m_test.reset(); }

    void bothSecretsAreLetInWhileOneIsReplaced()
    {
        const QString first = hook();
        QCOMPARE(post(first), 200);
        const auto second = waitFor(accounts().rotateHook(account()));
        QVERIFY(second);
        QVERIFY(*second != first);
        QTRY_COMPARE_WITH_TIMEOUT(hook(), *second, generous);
        QCOMPARE(post(*second), 200);
        QCOMPARE(post(first), 200);
        const auto third = waitFor(accounts().rotateHook(account()));
        QTRY_COMPARE_WITH_TIMEOUT(hook(), *third, generous);
        QCOMPARE(post(*third), 200);
        QCOMPARE(post(*second), 200);
        QCOMPARE(post(first), 404); // never three
    }

    void theFormerSecretEndsWhenItIsRetired()
    {
        const QString first = hook();
        const auto second = waitFor(accounts().rotateHook(account()));
        QTRY_COMPARE_WITH_TIMEOUT(hook(), *second, generous);
        QVERIFY(waitFor(accounts().retireHook(account())));
        QTRY_COMPARE_WITH_TIMEOUT(post(first), 404, generous);
        QCOMPARE(post(*second), 200);
        QVERIFY(!account().secretNames.contains(QStringLiteral("former_hook")));
        QVERIFY(waitFor(accounts().retireHook(account()))); // nothing left to do
        QCOMPARE(*waitFor(accounts().hookPath(account())), *second);
    }

    void theFormerSecretEndsWithItsTime()
    {
        const QString first = hook();
        const auto second = waitFor(accounts().rotateHook(account(), Milliseconds(0)));
        QTRY_COMPARE_WITH_TIMEOUT(hook(), *second, generous);
        QCOMPARE(post(first), 404);
        const auto key = waitFor(accounts().hookKey(account()));
        QVERIFY(key && key->former.isEmpty() && !key->formerUntil);
    }

    void whoReadsTheSecretsOfAnAccountDoesNotSeeItsHooks()
    {
        QVERIFY(waitFor(accounts().rotateHook(account())));
        const auto secrets = waitFor(accounts().credentials(account()));
        QVERIFY(secrets);
        QCOMPARE(secrets->keys(), QStringList{QStringLiteral("token")});
    }

    void aRunningListenerFollowsWhatIsSaved()
    {
        const quint16 before = listener().state().port;
        quint16 free = 0;
        {
            ServiceTest other;
            QSignalSpy hosting(other.app.get(), &Application::hosting);
            other.app->startHosting(false);
            QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, generous);
            free = other.app->listener().state().port;
        }
        RawClient stays(before);
        QVERIFY(stays.isConnected());
        QVERIFY(waitFor(listener().saveSettings({{QStringLiteral("port"), QString::number(free)}})));
        QTRY_COMPARE_WITH_TIMEOUT(listener().state().port, free, generous);
        QCOMPARE(post(hook()), 200);
        QVERIFY(stays.send(requestTo(hook())));
        QCOMPARE(stays.readReply().status, 200);

        // And at the next start.
        m_test->app.reset();
        m_test->open();
        QSignalSpy hosting(m_test->app.get(), &Application::hosting);
        m_test->app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, generous);
        QCOMPARE(listener().state().port, free);
    }

    void whatCannotBeDoneLeavesTheListenerAsItIs()
    {
        const quint16 before = listener().state().port;
        ServiceTest other;
        QSignalSpy hosting(other.app.get(), &Application::hosting);
        other.app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, generous);
        const quint16 taken = other.app->listener().state().port;
        const auto started = waitFor(listener().start(QStringLiteral("127.0.0.1"), taken));
        QVERIFY(!started);
        QCOMPARE(started.error().place, QStringLiteral("port"));
        const ListenerState state = listener().state();
        QCOMPARE(state.kind, ListenerState::Kind::Listening);
        QCOMPARE(state.port, before);
        QCOMPARE(state.wantedPort, taken);
        QVERIFY(state.problem && state.problem->place == QLatin1String("port"));
        QCOMPARE(post(hook()), 200);
        QVERIFY(waitFor(listener().start(QStringLiteral("127.0.0.1"), 0)));
        QVERIFY(!listener().state().problem);
    }

    void wrongSettingsAreNotSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *value, const char *place) {
            QTest::addRow("%s=%s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(place);
        };
        row("port", "70000", "port");
        row("port", "x", "port");
        row("allow", "10.0.0.0/8 nonsense", "allow");
        row("trusted_proxies", "nginx", "trusted_proxies");
        row("forward_field", "x-real-ip", "forward_field");
        row("tls_certificate", "/nowhere.pem", "tls_key");
        row("tls_key", "/nowhere.pem", "tls_certificate");
        row("client_name", "x", "client_authority");
        row("client_required", "maybe", "client_required");
        row("requests_per_second", "0", "requests_per_second");
        row("connections", "1000000", "connections");
        row("colour", "blue", "colour");
    }

    void wrongSettingsAreNotSaved()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        const auto saved = waitFor(listener().saveSettings({{name, value}}));
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::Invalid);
        QTEST(saved.error().place, "place");
        QVERIFY(waitFor(listener().settings())->isEmpty());
    }

    void filesThatAreNoGoodAreNotSaved()
    {
        const auto saved = waitFor(listener().saveSettings({{QStringLiteral("tls_certificate"), QStringLiteral("/nowhere.crt")}, {QStringLiteral("tls_key"), QStringLiteral("/nowhere.key")}}));
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == ErrorKind::Tls);
        QCOMPARE(saved.error().place, QStringLiteral("tls_certificate"));
    }

    void tlsIsSwitchedOnWhileItRuns()
    {
        const auto files = test::Authority(QStringLiteral("Test authority")).issue(m_test->dir.filePath(QStringLiteral("server")), QStringLiteral("hooks.example"));
        QVERIFY(waitFor(listener().saveSettings({{QStringLiteral("tls_certificate"), files.certificate}, {QStringLiteral("tls_key"), files.key}})));
        QTRY_VERIFY_WITH_TIMEOUT(listener().state().tls.on, generous);
        QVERIFY(listener().state().url().startsWith(QStringLiteral("https://127.0.0.1:")));
        QCOMPARE(listener().state().tls.subject, QStringLiteral("hooks.example"));
        QFile key(files.key);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.close(); // empty from now on
        QTRY_VERIFY_WITH_TIMEOUT(listener().state().problem && listener().state().problem->place == QLatin1String("tls_key"), generous);
        QCOMPARE(listener().state().kind, ListenerState::Kind::Listening);
        QCOMPARE(listener().state().tls.subject, QStringLiteral("hooks.example"));
        QVERIFY(waitFor(listener().saveSettings({})));
        QTRY_VERIFY_WITH_TIMEOUT(!listener().state().tls.on && !listener().state().problem, generous);
        QCOMPARE(post(hook()), 200);
    }

    void theMetricsSayWhatHappened()
    {
        QVERIFY(listener().metrics().lastEvents.isEmpty());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(post(hook(), QByteArray::number(i)), 200);
        QCOMPARE(post(QStringLiteral("/hook/Clinica/wrong")), 404);
        const ListenerMetrics metrics = listener().metrics();
        QCOMPARE(metrics.seen.kept, quint64(5));
        QCOMPARE(metrics.seen.refused(webhook::Refusal::UnknownHook), quint64(1));
        QCOMPARE(metrics.queueDepth, 0);
        QCOMPARE(metrics.queueBytes, qint64(0));
        QVERIFY(metrics.queueLimit > 0);
        QCOMPARE(metrics.lastEvents.keys(), QStringList{shop});
        QTRY_COMPARE_WITH_TIMEOUT(listener().state().lastEventAt, std::optional<Instant>(metrics.lastEvents.value(shop)), generous);

        m_test->app.reset(); // who comes later knows when the last one came
        m_test->open();
        QTRY_COMPARE_WITH_TIMEOUT(listener().metrics().lastEvents.value(shop), metrics.lastEvents.value(shop), generous);
    }

    void unsignedOnesAreRefusedByTheirHeaderWhenEnoughWereKept()
    {
        NewAccount meta;
        meta.name = QStringLiteral("Loja");
        meta.provider = ProviderKind::Meta;
        meta.settings = {{QStringLiteral("base_url"), m_test->server.url().toString()}, {QStringLiteral("waba_id"), QStringLiteral("1")}};
        meta.secrets = {{QStringLiteral("token"), Secret("t")}, {QStringLiteral("app_secret"), Secret("apps")}};
        QVERIFY(waitFor(accounts().add(meta)));
        QTRY_VERIFY_WITH_TIMEOUT(listener().hooks().contains(meta.name), generous);
        const QByteArray path = listener().hooks().value(meta.name).toLatin1();
        // Sixty: the minute may turn in between, and then thirty more are kept.
        for (int i = 0; i < 60; ++i)
            QCOMPARE(post(QString::fromLatin1(path), QByteArray::number(i)), 401);
        RawClient client(listener().state().port);
        QVERIFY(client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n")); // its body never comes
        QCOMPARE(client.readReply().status, 401);
        const QByteArray signature = "sha256=" + QMessageAuthenticationCode::hash("{}", "apps", QCryptographicHash::Sha256).toHex();
        QCOMPARE(post(QString::fromLatin1(path), "{}", "X-Hub-Signature-256: " + signature + "\r\n"), 200);
    }

    void metaShowsACertificateWhereOneIsAskedFor()
    {
        const test::Authority authority(QStringLiteral("Test authority"));
        authority.writeTo(m_test->dir.filePath(QStringLiteral("authority.pem")));
        QVERIFY(providerFor(ProviderKind::Meta)->showsClientCertificate());
        QVERIFY(!providerFor(ProviderKind::Wati)->showsClientCertificate());
        const auto saved = waitFor(listener().saveSettings({{QStringLiteral("client_authority"), m_test->dir.filePath(QStringLiteral("authority.pem"))}}));
        QVERIFY(!saved); // mutual TLS without TLS
        QCOMPARE(saved.error().place, QStringLiteral("tls_certificate"));
    }

private:
    ListenerService &listener() { return m_test->app->listener(); }
    AccountService &accounts() { return m_test->app->accounts(); }
    Account account() { return *waitFor(accounts().account(shop)); }
    QString hook() { return listener().hooks().value(shop); }

    static QByteArray requestTo(const QString &path, const QByteArray &body = "{}", const QByteArray &moreHeaders = {})
    {
        return "POST " + path.toLatin1() + " HTTP/1.1\r\nHost: x\r\n" + moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    int post(const QString &path, const QByteArray &body = "{}", const QByteArray &moreHeaders = {})
    {
        RawClient client(listener().state().port);
        return client.send(requestTo(path, body, moreHeaders)) ? client.readReply().status : 0;
    }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestListenerService)
#include "tst_listenerservice.moc"
