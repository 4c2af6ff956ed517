#include "webhook/sources.h"

#include <QTest>

using namespace recado;
using namespace recado::webhook;

namespace {

Address address(const char *text)
{
    return boost::asio::ip::make_address(text);
}

Fields forwarded(std::initializer_list<QByteArray> values, const QByteArray &name = "X-Forwarded-For")
{
    Fields fields{{"Host", "x"}};
    for (const QByteArray &value : values)
        fields.append({name, value});
    return fields;
}

SourceRule behind(const QStringList &proxies, ForwardField field = ForwardField::XForwardedFor)
{
    ListenerOptions options;
    options.trustedProxies = proxies;
    options.forwardField = field;
    return *SourceRule::from(options);
}

} // namespace

// Who may come, and who a request is from.
class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksHoldTheirAddresses_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *network, const char *address, bool inside) {
            QTest::addRow("%s %s", network, address) << QString::fromLatin1(network) << QByteArray(address) << inside;
        };
        row("203.0.113.0/24", "203.0.113.0", true);
        row("203.0.113.0/24", "203.0.113.255", true);
        row("203.0.113.0/24", "203.0.112.255", false);
        row("203.0.113.77/24", "203.0.113.1", true); // the rest of the address does not matter
        row("203.0.113.128/25", "203.0.113.127", false);
        row("10.0.0.0/9", "10.127.255.255", true);
        row("10.0.0.0/9", "10.128.0.0", false);
        row("0.0.0.0/0", "198.51.100.1", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("203.0.113.7", "203.0.113.7", true);
        row("203.0.113.7", "203.0.113.8", false);
        row("203.0.113.7", "::ffff:203.0.113.7", true);
        row("::ffff:203.0.113.0/120", "203.0.113.9", true);
        row("2001:db8::/32", "2001:db8:ffff::1", true);
        row("2001:db8::/32", "2001:db9::1", false);
        row("2001:db8::/33", "2001:db8:8000::1", false);
        row("::1", "::1", true);
        row("::/0", "127.0.0.1", false);
    }

    void networksHoldTheirAddresses()
    {
        QFETCH(const QString, network);
        QFETCH(const QByteArray, address);
        const auto networks = Networks::parse({network});
        QVERIFY(networks);
        QTEST(networks->contains(::address(address.constData())), "inside");
    }

    void everythingElseIsNoNetwork_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "x", "203.0.113.0/33", "203.0.113.0/-1", "203.0.113.0/", "203.0.113/24", "2001:db8::/129", "/24", "203.0.113.0/24/24", "example.com",
                                 "::ffff:0.0.0.0/95"})
            QTest::addRow("[%s]", text) << QString::fromLatin1(text);
    }

    void everythingElseIsNoNetwork()
    {
        QFETCH(const QString, text);
        ListenerOptions options;
        options.allowedNetworks = {QStringLiteral("127.0.0.1"), text};
        const auto rule = SourceRule::from(options);
        QVERIFY(!rule);
        QCOMPARE(rule.error().place, QStringLiteral("allow"));
        options.allowedNetworks.clear();
        options.trustedProxies = {text};
        QCOMPARE(SourceRule::from(options).error().place, QStringLiteral("trusted_proxies"));
    }

    void theRightMostAddressThatIsNoProxyCounts_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("one") << QByteArray("198.51.100.7") << QByteArray("198.51.100.7");
        QTest::newRow("what the stranger wrote himself is to the left") << QByteArray("1.1.1.1, 198.51.100.7") << QByteArray("198.51.100.7");
        QTest::newRow("two proxies") << QByteArray("1.1.1.1, 198.51.100.7, 10.0.0.2") << QByteArray("198.51.100.7");
        QTest::newRow("port") << QByteArray("198.51.100.7:4711") << QByteArray("198.51.100.7");
        QTest::newRow("six") << QByteArray("2001:db8::7") << QByteArray("2001:db8::7");
        QTest::newRow("six with port") << QByteArray("[2001:db8::7]:4711") << QByteArray("2001:db8::7");
        QTest::newRow("four in six") << QByteArray("::ffff:198.51.100.7") << QByteArray("198.51.100.7");
        QTest::newRow("only proxies") << QByteArray("10.0.0.3, 10.0.0.2") << QByteArray("10.0.0.3");
        QTest::newRow("empty") << QByteArray("") << QByteArray("10.0.0.1");
        QTest::newRow("unknown") << QByteArray("198.51.100.7, unknown") << QByteArray("10.0.0.1");
        QTest::newRow("nonsense behind a proxy") << QByteArray("198.51.100.7, x y, 10.0.0.2") << QByteArray("10.0.0.2");
        QTest::newRow("ends with a comma") << QByteArray("198.51.100.7,") << QByteArray("10.0.0.1");
    }

    void theRightMostAddressThatIsNoProxyCounts()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, origin);
        const SourceRule rule = behind({QStringLiteral("10.0.0.0/8")});
        QCOMPARE(rule.origin(address("10.0.0.1"), forwarded({value})), address(origin.constData()));
        QCOMPARE(rule.origin(address("::ffff:10.0.0.1"), forwarded({value})), address(origin.constData()));
    }

    void severalFieldsAreOneChain()
    {
        const SourceRule rule = behind({QStringLiteral("10.0.0.0/8")});
        QCOMPARE(rule.origin(address("10.0.0.1"), forwarded({"1.1.1.1", "198.51.100.7", "10.0.0.2"})), address("198.51.100.7"));
    }

    void aStrangersFieldIsNotRead()
    {
        QCOMPARE(behind({}).origin(address("198.51.100.9"), forwarded({"1.1.1.1"})), address("198.51.100.9"));
        QCOMPARE(behind({QStringLiteral("10.0.0.0/8")}).origin(address("198.51.100.9"), forwarded({"10.0.0.1"})), address("198.51.100.9"));
    }

    void onlyTheFieldThatTheProxyWritesIsRead()
    {
        const SourceRule rule = behind({QStringLiteral("10.0.0.1")});
        QCOMPARE(rule.origin(address("10.0.0.1"), forwarded({"for=1.1.1.1"}, "Forwarded")), address("10.0.0.1"));
        const SourceRule standard = behind({QStringLiteral("10.0.0.1")}, ForwardField::Forwarded);
        QCOMPARE(standard.origin(address("10.0.0.1"), forwarded({"1.1.1.1"})), address("10.0.0.1"));
    }

    void theStandardFieldIsRead_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("plain") << QByteArray("for=198.51.100.7") << QByteArray("198.51.100.7");
        QTest::newRow("with more") << QByteArray("proto=https;For=\"198.51.100.7:80\";by=10.0.0.1") << QByteArray("198.51.100.7");
        QTest::newRow("six") << QByteArray("for=\"[2001:db8::7]:4711\"") << QByteArray("2001:db8::7");
        QTest::newRow("chain") << QByteArray("for=1.1.1.1, for=198.51.100.7;proto=http, for=10.0.0.2") << QByteArray("198.51.100.7");
        QTest::newRow("hidden") << QByteArray("for=198.51.100.7, for=_secret") << QByteArray("10.0.0.1");
        QTest::newRow("none") << QByteArray("proto=https") << QByteArray("10.0.0.1");
    }

    void theStandardFieldIsRead()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, origin);
        const SourceRule rule = behind({QStringLiteral("10.0.0.0/8")}, ForwardField::Forwarded);
        QCOMPARE(rule.origin(address("10.0.0.1"), forwarded({value}, "forwarded")), address(origin.constData()));
    }

    void aSenderOwnsAllOfItsNetwork()
    {
        QCOMPARE(senderOf(address("2001:db8:0:1::1")), senderOf(address("2001:db8:0:1:ffff::2")));
        QVERIFY(senderOf(address("2001:db8:0:1::1")) != senderOf(address("2001:db8:0:2::1")));
        QVERIFY(senderOf(address("198.51.100.7")) != senderOf(address("198.51.100.8")));
        QCOMPARE(senderOf(address("::ffff:198.51.100.7")), address("198.51.100.7"));
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
