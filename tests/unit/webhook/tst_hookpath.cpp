#include "webhook/hookpath.h"

#include <QTest>

using namespace recado::webhook;

class TestHookPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hookPathsAreTakenApart_data();
    void hookPathsAreTakenApart();
    void everythingElseIsNoHook_data();
    void everythingElseIsNoHook();
};

void TestHookPath::hookPathsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("plain") << QByteArray("/hook/shop/abc") << QStringLiteral("shop") << QByteArray("abc") << QByteArray();
    QTest::newRow("query") << QByteArray("/hook/shop/abc?hub.mode=subscribe&x=%20") << QStringLiteral("shop") << QByteArray("abc") << QByteArray("hub.mode=subscribe&x=%20");
    QTest::newRow("question in the query") << QByteArray("/hook/shop/abc?a?b/c") << QStringLiteral("shop") << QByteArray("abc") << QByteArray("a?b/c");
    QTest::newRow("space and accent") << QByteArray("/hook/Loja%20S%C3%A3o/abc") << QStringLiteral("Loja São") << QByteArray("abc") << QByteArray();
    QTest::newRow("slash inside") << QByteArray("/hook/a%2Fb/abc") << QStringLiteral("a/b") << QByteArray("abc") << QByteArray();
    QTest::newRow("encoded secret") << QByteArray("/hook/shop/a%2Dc") << QStringLiteral("shop") << QByteArray("a-c") << QByteArray();
}

void TestHookPath::hookPathsAreTakenApart()
{
    QFETCH(const QByteArray, target);
    const auto path = parseHookPath(std::string_view(target.constData(), static_cast<std::size_t>(target.size())));
    QVERIFY(path);
    QTEST(path->account, "account");
    QTEST(path->secret, "secret");
    QTEST(path->query, "query");
}

void TestHookPath::everythingElseIsNoHook_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"", "/", "*", "/hook", "/hook/", "/hook/shop", "/hook/shop/", "/hook//abc", "/hook/shop/abc/", "/hook/shop/abc/d",
                               "//hook/shop/abc", "hook/shop/abc", "/Hook/shop/abc", "/hook?/shop/abc", "http://host/hook/shop/abc", "/hook/%FF%FE/abc"})
        QTest::addRow("[%s]", target) << QByteArray(target);
}

void TestHookPath::everythingElseIsNoHook()
{
    QFETCH(const QByteArray, target);
    QVERIFY(!parseHookPath(std::string_view(target.constData(), static_cast<std::size_t>(target.size()))));
}

QTEST_GUILESS_MAIN(TestHookPath)
#include "tst_hookpath.moc"
