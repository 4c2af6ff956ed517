#include "services/networkservice.h"
#include "servicetest.h"

#include <QSignalSpy>

using namespace recado;
using test::Answer;

namespace {

net::NetworkSettings through(const test::RawServer &proxy)
{
    net::NetworkSettings settings;
    settings.mode = net::NetworkSettings::Mode::Manual;
    settings.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    settings.user = QStringLiteral("ana");
    return settings;
}

// An account at a host that only a proxy could reach. Only https is taken from people; what is stored may be older than that rule.
AccountId connectFarAway(ServiceTest &test, const char *url)
{
    NewAccount account;
    account.name = QStringLiteral("Longe");
    account.settings = {{QStringLiteral("base_url"), QStringLiteral("https://provider.invalid")}, {QStringLiteral("tenant"), QStringLiteral("1234")}, {QStringLiteral("plan"), QStringLiteral("business")}};
    account.secrets = {{QStringLiteral("token"), Secret("very-secret-token")}};
    const auto added = waitFor(test.app->accounts().add(account));
    if (!added)
        qFatal("account not added: %s %s", qPrintable(added.error().detail), qPrintable(added.error().place));
    Account changed = *added;
    changed.settings.insert(QStringLiteral("base_url"), QString::fromLatin1(url));
    const auto stored = waitFor(test.app->core().database->write([changed](Connection &connection) { return AccountStore(connection).update(changed); }));
    if (!stored)
        qFatal("not stored");
    return added->id;
}

} // namespace

Q_DECLARE_METATYPE(recado::test::Answer)

class TestNetworkService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsLastAndThePasswordLiesAmongTheSecrets();
    void wrongSettingsChangeNothing();
    void passwordStaysUntilItIsForgotten();
    void lockedPasswordHoldsNobodyUpForEver();
    void anotherProcessIsFollowed();
    void nothingIsUnknownThatWasNeverSent_data();
    void nothingIsUnknownThatWasNeverSent();
    void queueLeavesWhenTheProxyLetsItThrough();
};

void TestNetworkService::settingsLastAndThePasswordLiesAmongTheSecrets()
{
    ServiceTest test;
    const test::RawServer proxy;
    net::NetworkSettings settings = through(proxy);
    settings.exceptions = {QStringLiteral(".corp.example")};
    QVERIFY(waitFor(test.app->network().save(settings, Secret("open-sesame"))).ok());
    QVERIFY(test.app->network().hasPassword());
    test.app.reset();
    for (const char *name : {"recado.db", "recado.db-wal"}) {
        QFile file(test.dir.filePath(QStringLiteral("data/") + QLatin1String(name)));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("open-sesame"));
    }
    test.open();
    NetworkService &network = test.app->network();
    QCOMPARE(toString(network.settings().mode), QStringLiteral("manual"));
    QCOMPARE(network.settings().proxy, settings.proxy);
    QCOMPARE(network.settings().exceptions, settings.exceptions);
    QVERIFY(QTest::qWaitFor([&network] { return !network.settings().password.isEmpty(); }, 20'000));
    QCOMPARE(network.settings().password.reveal(), QByteArray("open-sesame"));
    QVERIFY(!network.passwordProblem());
}

void TestNetworkService::wrongSettingsChangeNothing()
{
    ServiceTest test;
    net::NetworkSettings settings;
    settings.mode = net::NetworkSettings::Mode::Manual;
    const auto saved = waitFor(test.app->network().save(settings, Secret("x")));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().place, QStringLiteral("proxy"));
    QVERIFY(!test.app->network().hasPassword());
    QCOMPARE(toString(test.app->network().settings().mode), QStringLiteral("system"));
}

void TestNetworkService::passwordStaysUntilItIsForgotten()
{
    ServiceTest test;
    const test::RawServer proxy;
    net::NetworkSettings settings = through(proxy);
    QVERIFY(waitFor(test.app->network().save(settings, Secret("open-sesame"))).ok());
    settings.user = QStringLiteral("bia");
    QVERIFY(waitFor(test.app->network().save(settings)).ok());
    QVERIFY(test.app->network().hasPassword());
    QVERIFY(waitFor(test.app->network().save(settings, Secret())).ok());
    QVERIFY(!test.app->network().hasPassword());
    const auto left = waitFor(test.app->core().secrets->read(QStringLiteral("network/proxy_password")));
    QVERIFY(!left.ok());
}

void TestNetworkService::lockedPasswordHoldsNobodyUpForEver()
{
    ServiceTest test;
    test::RawServer proxy;
    proxy.otherwise(Answer::http(407));
    QVERIFY(waitFor(test.app->network().save(through(proxy), Secret("open-sesame"))).ok());
    test.app.reset();
    test.open(false); // the vault stays closed
    NetworkService &network = test.app->network();
    QVERIFY(QTest::qWaitFor([&network] { return network.passwordProblem().has_value(); }, 20'000));
    QCOMPARE(toString(network.passwordProblem()->kind), toString(ErrorKind::Locked));
    net::Request request;
    request.url = QUrl(QStringLiteral("http://provider.invalid/"));
    QCOMPARE(waitFor(test.app->core().http->send(request)).transfer, net::Transfer::NotSent);
    QVERIFY(proxy.count() >= 1);

    QVERIFY(waitFor(test.app->useVault(Secret("a passphrase for tests"))).ok());
    QVERIFY(QTest::qWaitFor([&network] { return !network.settings().password.isEmpty(); }, 20'000));
    QVERIFY(!network.passwordProblem());
}

void TestNetworkService::anotherProcessIsFollowed()
{
    ServiceTest test;
    ApplicationOptions options;
    options.dataDir = test.app->core().dataDir;
    options.vaultKeyFile = test.dir.filePath(QStringLiteral("key"));
    const auto other = Application::create(options);
    QVERIFY(other.ok());
    const test::RawServer proxy;
    QVERIFY(waitFor((*other)->network().save(through(proxy), Secret("open-sesame"))).ok());
    NetworkService &network = test.app->network();
    QVERIFY(QTest::qWaitFor([&network] { return !network.settings().password.isEmpty(); }, 20'000));
    QCOMPARE(toString(network.settings().mode), QStringLiteral("manual"));
}

void TestNetworkService::nothingIsUnknownThatWasNeverSent_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<Answer>("answer");
    const QByteArray secure = "https://provider.invalid";
    const QByteArray plain = "http://provider.invalid";
    QTest::newRow("tunnel: login") << secure << Answer::http(407);
    QTest::newRow("tunnel: bad gateway") << secure << Answer::http(502);
    QTest::newRow("tunnel: closed") << secure << Answer::close();
    QTest::newRow("tunnel: opened and closed") << secure << Answer::raw("HTTP/1.1 200 OK\r\n\r\n", Answer::Then::Close);
    QTest::newRow("tunnel: login page instead of TLS") << secure << Answer::raw("HTTP/1.1 200 OK\r\n\r\n<html>log in</html>", Answer::Then::Close);
    QTest::newRow("no tunnel: login") << plain << Answer::http(407);
}

void TestNetworkService::nothingIsUnknownThatWasNeverSent()
{
    QFETCH(const QByteArray, url);
    QFETCH(const Answer, answer);
    ServiceTest test;
    test::RawServer proxy;
    proxy.otherwise(answer);
    QVERIFY(waitFor(test.app->network().save(through(proxy), Secret("open-sesame"))).ok());
    SendRequest wanted = test.request(connectFarAway(test, url.constData()));
    wanted.giveUpAfter = std::chrono::milliseconds(1500);
    const MessageRow row = test.sendAndSettle(wanted);
    const Message message = test.load(row);
    QCOMPARE(toString(message.state), QStringLiteral("refused"));
    QCOMPARE(toString(message.error.kind), toString(ErrorKind::NotSent));
    QVERIFY(!test.kinds(row).contains(QStringLiteral("unknown")));
    QVERIFY(proxy.count() >= 1);
}

void TestNetworkService::queueLeavesWhenTheProxyLetsItThrough()
{
    ServiceTest test;
    test::RawServer proxy;
    proxy.script({Answer::http(407), Answer::http(407)});
    proxy.otherwise(Answer::http(200, ServiceTest::accepted(QStringLiteral("L1"))));
    QVERIFY(waitFor(test.app->network().save(through(proxy), Secret("open-sesame"))).ok());
    const MessageRow row = test.sendAndSettle(test.request(connectFarAway(test, "http://provider.invalid")));
    QCOMPARE(toString(test.load(row).state), QStringLiteral("accepted"));
    QCOMPARE(proxy.count(), 3);
}

QTEST_GUILESS_MAIN(TestNetworkService)
#include "tst_networkservice.moc"
