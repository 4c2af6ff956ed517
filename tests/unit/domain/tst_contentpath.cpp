#include "domain/contentpath.h"
#include "domain/limits/checkcontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace recado;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestContentPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const QJsonObject root = json(R"({"a":{"b":[{"c":1},{"c":2}]}})");
        QCOMPARE(valueAt(root, QStringLiteral("a.b[1].c")), QJsonValue(2));
        QVERIFY(valueAt(root, QStringLiteral("a.b[2].c")).isUndefined());
        QVERIFY(valueAt(root, QStringLiteral("a.x.y")).isUndefined());
        QCOMPARE(valueAt(root, QString()), QJsonValue(root));
    }
    void writes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("after");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("new") << QByteArray("{}") << QStringLiteral("a.b") << QJsonValue(1) << QByteArray(R"({"a":{"b":1}})");
        QTest::newRow("grows a list") << QByteArray("{}") << QStringLiteral("a[0].b") << QJsonValue(1) << QByteArray(R"({"a":[{"b":1}]})");
        QTest::newRow("others stay") << QByteArray(R"({"a":{"x":2}})") << QStringLiteral("a.b") << QJsonValue(1) << QByteArray(R"({"a":{"b":1,"x":2}})");
        QTest::newRow("gone") << QByteArray(R"({"a":{"b":1,"x":2}})") << QStringLiteral("a.b") << gone << QByteArray(R"({"a":{"x":2}})");
        QTest::newRow("gone with its house") << QByteArray(R"({"a":{"b":{"c":1}},"z":0})") << QStringLiteral("a.b.c") << gone << QByteArray(R"({"z":0})");
        QTest::newRow("items stay") << QByteArray(R"({"a":[{"b":1}]})") << QStringLiteral("a[0].b") << gone << QByteArray(R"({"a":[{}]})");
    }
    void writes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, after);
        QCOMPARE(withValueAt(json(before), path, value), json(after));
    }
    void places()
    {
        QVERIFY(isWithin(QStringLiteral("a.b[0].c"), QStringLiteral("a.b")));
        QVERIFY(isWithin(QStringLiteral("a.b[0].c"), QStringLiteral("a.b[0]")));
        QVERIFY(!isWithin(QStringLiteral("a.bc"), QStringLiteral("a.b")));
        QVERIFY(isWithin(QStringLiteral("a"), QString()));
    }
    void limitsOfPlaces()
    {
        const Content buttons(json(R"({"type":"interactive","interactive":{"type":"button"}})"));
        QCOMPARE(limitsAt(buttons, QStringLiteral("interactive.body.text")).characters, 1024);
        QCOMPARE(limitsAt(buttons, QStringLiteral("interactive.action.buttons")).items, 3);
        QCOMPARE(limitsAt(buttons, QStringLiteral("interactive.action.buttons[0].reply.title")).characters, 20);
        QCOMPARE(limitsAt(buttons, QStringLiteral("interactive.nothing.here")).characters, 0);
    }
};

QTEST_GUILESS_MAIN(TestContentPath)
#include "tst_contentpath.moc"
