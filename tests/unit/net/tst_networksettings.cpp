#include "net/networksettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::net;

namespace {

NetworkSettings manual(const QString &proxy)
{
    NetworkSettings settings;
    settings.mode = NetworkSettings::Mode::Manual;
    settings.proxy = QUrl(proxy);
    return settings;
}

} // namespace

class TestNetworkSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proxiesAreHostsWithPorts_data();
    void proxiesAreHostsWithPorts();
    void exceptionsFit_data();
    void exceptionsFit();
    void whatIsNoExceptionIsRefused_data();
    void whatIsNoExceptionIsRefused();
    void exceptionsComeInListsToo();
    void trustedFileMustHoldCertificates();
    void thisComputerIsKnownByAllItsNames();
};

void TestNetworkSettings::proxiesAreHostsWithPorts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("used"); // empty: refused
    QTest::newRow("http") << QStringLiteral("http://proxy.example:8080") << QStringLiteral("http://proxy.example:8080");
    QTest::newRow("slash") << QStringLiteral("http://proxy.example:8080/") << QStringLiteral("http://proxy.example:8080");
    QTest::newRow("no port") << QStringLiteral("http://proxy.example") << QStringLiteral("http://proxy.example:3128");
    QTest::newRow("socks") << QStringLiteral("socks5://proxy.example") << QStringLiteral("socks5h://proxy.example:1080");
    QTest::newRow("IPv6") << QStringLiteral("http://[fd00::1]:3128") << QStringLiteral("http://[fd00::1]:3128");
    QTest::newRow("password inside") << QStringLiteral("http://ana:hush@proxy.example:8080") << QString();
    QTest::newRow("path") << QStringLiteral("http://proxy.example/proxy.pac") << QString();
    QTest::newRow("other scheme") << QStringLiteral("ftp://proxy.example") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestNetworkSettings::proxiesAreHostsWithPorts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, used);
    const auto settings = normalised(manual(typed));
    QCOMPARE(settings.ok(), !used.isEmpty());
    if (settings)
        QCOMPARE(settings->proxy.toString(), used);
    else
        QCOMPARE(settings.error().place, QStringLiteral("proxy"));
}

void TestNetworkSettings::exceptionsFit_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("fits");
    QTest::newRow("same host") << QStringLiteral("api.example.org") << QStringLiteral("API.example.org") << true;
    QTest::newRow("dot at the end") << QStringLiteral("api.example.org") << QStringLiteral("api.example.org.") << true;
    QTest::newRow("below a host") << QStringLiteral("example.org") << QStringLiteral("api.example.org") << false;
    QTest::newRow("suffix") << QStringLiteral(".example.org") << QStringLiteral("api.example.org") << true;
    QTest::newRow("suffix itself") << QStringLiteral(".example.org") << QStringLiteral("example.org") << true;
    QTest::newRow("star") << QStringLiteral("*.example.org") << QStringLiteral("a.b.example.org") << true;
    QTest::newRow("only looks like the suffix") << QStringLiteral(".example.org") << QStringLiteral("notexample.org") << false;
    QTest::newRow("in the range") << QStringLiteral("10.0.0.0/8") << QStringLiteral("10.20.30.40") << true;
    QTest::newRow("beside the range") << QStringLiteral("10.0.0.0/8") << QStringLiteral("11.0.0.1") << false;
    QTest::newRow("a name is not looked up") << QStringLiteral("10.0.0.0/8") << QStringLiteral("inside.example.org") << false;
    QTest::newRow("IPv6 range") << QStringLiteral("fd00::/8") << QStringLiteral("fd12:3456::1") << true;
    QTest::newRow("IPv6 beside it") << QStringLiteral("fd00::/8") << QStringLiteral("2001:db8::1") << false;
    QTest::newRow("families do not mix") << QStringLiteral("::/0") << QStringLiteral("10.0.0.1") << false;
    QTest::newRow("one address in other writing") << QStringLiteral("2001:db8::1") << QStringLiteral("2001:0db8:0:0:0:0:0:1") << true;
}

void TestNetworkSettings::exceptionsFit()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, host);
    QFETCH(const bool, fits);
    NetworkSettings settings;
    settings.exceptions = {entry};
    const auto checked = normalised(settings);
    QVERIFY(checked.ok());
    QCOMPARE(isException(checked->exceptions, host), fits);
}

void TestNetworkSettings::whatIsNoExceptionIsRefused_data()
{
    QTest::addColumn<QString>("entry");
    QTest::newRow("range without size") << QStringLiteral("10.0.0.0/");
    QTest::newRow("range too small") << QStringLiteral("10.0.0.0/33");
    QTest::newRow("address") << QStringLiteral("https://api.example.org");
    QTest::newRow("space") << QStringLiteral("api example");
}

void TestNetworkSettings::whatIsNoExceptionIsRefused()
{
    QFETCH(const QString, entry);
    NetworkSettings settings;
    settings.exceptions = {entry};
    const auto checked = normalised(settings);
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().place, QStringLiteral("exceptions"));
    QCOMPARE(checked.error().detail, entry);
}

void TestNetworkSettings::exceptionsComeInListsToo()
{
    NetworkSettings settings;
    settings.exceptions = {QStringLiteral(" A.example, b.example ,,"), QStringLiteral("a.example")};
    const auto checked = normalised(settings);
    QVERIFY(checked.ok());
    QCOMPARE(checked->exceptions, QStringList({QStringLiteral("a.example"), QStringLiteral("b.example")}));
}

void TestNetworkSettings::trustedFileMustHoldCertificates()
{
    const QTemporaryDir folder;
    NetworkSettings settings;
    settings.caFile = folder.filePath(QStringLiteral("missing.pem"));
    QCOMPARE(normalised(settings).error().place, QStringLiteral("ca_file"));
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    settings.caFile = file.fileName();
    QCOMPARE(normalised(settings).error().place, QStringLiteral("ca_file"));
}

void TestNetworkSettings::thisComputerIsKnownByAllItsNames()
{
    for (const char *name : {"localhost", "LOCALHOST.", "x.localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
        QVERIFY2(isThisComputer(QString::fromLatin1(name)), name);
    QVERIFY(!isThisComputer(QStringLiteral("localhost.example.org")));
    QVERIFY(!isThisComputer(QStringLiteral("192.168.0.1")));
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
