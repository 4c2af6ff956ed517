#include "format/mediawords.h"

#include <QLocale>
#include <QTest>

using namespace recado;

// Words about files.
class TestMediaWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void expiryIsRounded_data();
    void expiryIsRounded();
    void typesHaveNames_data();
    void typesHaveNames();
    void sizesHaveUnits();
};

void TestMediaWords::expiryIsRounded_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("long ago") << qint64(-1000) << QStringLiteral("expired");
    QTest::newRow("now") << qint64(0) << QStringLiteral("expired");
    QTest::newRow("soon") << qint64(20) << QStringLiteral("expires in 1 min");
    QTest::newRow("minutes") << qint64(3599) << QStringLiteral("expires in 59 min");
    QTest::newRow("hours") << qint64(2 * 86'400 - 1) << QStringLiteral("expires in 47 h");
    QTest::newRow("days") << qint64(30 * 86'400 - 1) << QStringLiteral("expires in 29 d");
}

void TestMediaWords::expiryIsRounded()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    const Instant now = fromMillis(1'000'000'000);
    QCOMPARE(expiryWords(now + std::chrono::seconds(seconds), now), words);
    QCOMPARE(expiryWords({}, now), QString());
}

void TestMediaWords::typesHaveNames_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("jpeg") << QStringLiteral("image/jpeg") << QStringLiteral("JPEG");
    QTest::newRow("opus") << QStringLiteral("audio/ogg; codecs=opus") << QStringLiteral("Ogg (Opus)");
    QTest::newRow("ogg") << QStringLiteral("audio/ogg") << QStringLiteral("Ogg");
    QTest::newRow("text") << QStringLiteral("text/plain; charset=utf-8") << QStringLiteral("Text");
    QTest::newRow("word") << QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document") << QStringLiteral("Word");
    QTest::newRow("unheard of") << QStringLiteral("model/gltf") << QStringLiteral("model/gltf");
    QTest::newRow("not told") << QStringLiteral("application/octet-stream") << QStringLiteral("unknown");
}

void TestMediaWords::typesHaveNames()
{
    QFETCH(QString, type);
    QFETCH(QString, name);
    QCOMPARE(mediaTypeWord(type), name);
}

void TestMediaWords::sizesHaveUnits()
{
    QCOMPARE(dataSizeWords(5), QStringLiteral("5 bytes"));
    QVERIFY(dataSizeWords(1'300'000).startsWith(QStringLiteral("1.2 M")));
}

QTEST_APPLESS_MAIN(TestMediaWords)
#include "tst_mediawords.moc"
