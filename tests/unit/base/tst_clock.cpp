#include "base/clock.h"

#include <QTest>

using namespace recado;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIso_data();
    void readsIso();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void writesUtcWithMilliseconds();
    void whatIsWrittenIsReadBack();
    void presentHasNoMicroseconds();
};

void TestClock::readsIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    const auto row = [](const char *name, const char *text, const char *utc) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("zulu", "2026-11-20T14:27:32.965Z", "2026-11-20T14:27:32.965Z");
    row("no zone is UTC", "2026-11-20T14:27:32", "2026-11-20T14:27:32.000Z");
    row("space for T", "2026-11-20 14:27:32.5Z", "2026-11-20T14:27:32.500Z");
    row("seven digits are cut, not rounded", "2026-11-20T14:27:32.9659999Z", "2026-11-20T14:27:32.965Z");
    row("nine nines do not reach the next second", "2026-12-31T23:59:59.999999999Z", "2026-12-31T23:59:59.999Z");
    row("one digit is tenths", "2026-11-20T14:27:32.9Z", "2026-11-20T14:27:32.900Z");
    row("comma", "2026-11-20T14:27:32,96Z", "2026-11-20T14:27:32.960Z");
    row("west", "2026-11-20T14:27:32-03:00", "2026-11-20T17:27:32.000Z");
    row("east with minutes", "2026-11-20T14:27:32+0530", "2026-11-20T08:57:32.000Z");
    row("minus half an hour", "2026-11-20T14:27:32-00:30", "2026-11-20T14:57:32.000Z");
    row("over midnight", "2026-12-31T22:30:00.250-03:00", "2027-01-01T01:30:00.250Z");
    row("blanks around", "  2026-11-20T14:27:32Z ", "2026-11-20T14:27:32.000Z");
    row("before 1970", "1969-12-31T23:59:59.250Z", "1969-12-31T23:59:59.250Z");
    // In a zone with summer time this hour never existed; in UTC it did.
    row("clocks going forward do not matter", "2018-11-04T00:30:00Z", "2018-11-04T00:30:00.000Z");
}

void TestClock::readsIso()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);

    const auto instant = instantFromIso(text);
    QVERIFY(instant);
    QCOMPARE(toIso(*instant), utc);
}

void TestClock::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("word") << QStringLiteral("yesterday");
    QTest::newRow("date only") << QStringLiteral("2026-11-20");
    QTest::newRow("month 13") << QStringLiteral("2026-13-20T14:27:32Z");
    QTest::newRow("30 February") << QStringLiteral("2026-02-30T14:27:32Z");
    QTest::newRow("hour 25") << QStringLiteral("2026-11-20T25:00:00Z");
    QTest::newRow("bare dot") << QStringLiteral("2026-11-20T14:27:32.Z");
    QTest::newRow("tail") << QStringLiteral("2026-11-20T14:27:32Z and more");
    QTest::newRow("digits of another script") << QStringLiteral("٢٠٢٦-11-20T14:27:32Z");
}

void TestClock::refusesWhatIsNoMoment()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromIso(text));
}

void TestClock::writesUtcWithMilliseconds()
{
    QCOMPARE(toIso(fromMillis(0)), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(toIso(fromMillis(1795184852005)), QStringLiteral("2026-11-20T14:27:32.005Z"));
}

void TestClock::whatIsWrittenIsReadBack()
{
    for (const qint64 millis : {qint64(-1), qint64(0), qint64(1), qint64(999), qint64(1795184852965), qint64(4102444799999)}) {
        const auto read = instantFromIso(toIso(fromMillis(millis)));
        QVERIFY(read);
        QCOMPARE(toMillis(*read), millis);
    }
}

void TestClock::presentHasNoMicroseconds()
{
    const SystemClock clock;
    const auto before = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    const Instant now = clock.now();
    QVERIFY(now >= before);
    QVERIFY(now - before < std::chrono::minutes(1));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
