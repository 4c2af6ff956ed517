#include "net/retry.h"

#include <QTest>

using namespace recado;
using namespace recado::net;
using namespace std::chrono_literals;

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryAfterIsReadInEveryForm_data();
    void retryAfterIsReadInEveryForm();
    void absentHeaderSaysNothing();
    void backOffDoublesUpToAMinute_data();
    void backOffDoublesUpToAMinute();
};

void TestRetry::retryAfterIsReadInEveryForm_data()
{
    // Asked at Sun, 06 Nov 1994 08:49:07.500 GMT.
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("millis"); // -1: unreadable
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("spaces") << QByteArray("  7 ") << qint64(7'000);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(1'500);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("above a day") << QByteArray("86401") << qint64(86'400'000);
    QTest::newRow("absurd") << QByteArray(200, '9') << qint64(86'400'000);
    QTest::newRow("IMF date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(29'500);
    QTest::newRow("RFC 850 date") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(29'500);
    QTest::newRow("asctime date") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(29'500);
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
    QTest::newRow("far date") << QByteArray("Sun, 06 Nov 2022 08:00:00 GMT") << qint64(86'400'000);
    QTest::newRow("word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("unit") << QByteArray("10 s") << qint64(-1);
    QTest::newRow("hexadecimal") << QByteArray("0x10") << qint64(-1);
    QTest::newRow("exponent") << QByteArray("1e3") << qint64(-1);
    QTest::newRow("infinite") << QByteArray("inf") << qint64(-1);
    QTest::newRow("a lone time") << QByteArray("08:49:37") << qint64(-1);
    QTest::newRow("not a day") << QByteArray("Sun, 99 Foo 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x80") << qint64(-1);
}

void TestRetry::retryAfterIsReadInEveryForm()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, millis);
    const Instant now = fromMillis(784'111'747'500);
    const auto wait = retryAfter({429, {{"retry-after", value}}, {}}, now);
    QCOMPARE(wait ? qint64(wait->count()) : -1, millis);
}

void TestRetry::absentHeaderSaysNothing()
{
    QVERIFY(!retryAfter({429, {}, {}}, fromMillis(0)));
    QVERIFY(!retryAfter({429, {{"Retry-After", ""}}, {}}, fromMillis(0)));
}

void TestRetry::backOffDoublesUpToAMinute_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("seconds");
    const QList<int> expected{1, 2, 4, 8, 16, 32, 60, 60};
    for (int i = 0; i < expected.size(); ++i)
        QTest::addRow("attempt %d", i + 1) << i + 1 << expected[i];
    QTest::newRow("never tried") << 0 << 1;
    QTest::newRow("below zero") << -3 << 1;
    QTest::newRow("very many") << 2'000'000'000 << 60;
}

void TestRetry::backOffDoublesUpToAMinute()
{
    QFETCH(const int, attempt);
    QFETCH(const int, seconds);
    QCOMPARE(backOff(attempt), Milliseconds(std::chrono::seconds(seconds)));
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
