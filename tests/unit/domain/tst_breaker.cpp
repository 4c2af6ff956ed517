#include "domain/pacer.h"

#include <QTest>

using namespace recado;

class BreakerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsAtARatio();
    void stopsAsSoonAsTheRatioIsCertain();
    void forgetsWhatIsOlderThanTheWindow();
    void stopsAtOneCodeInARow();
    void aSuccessBreaksTheRow();
    void stopsAtTheFirstOfItsKind_data();
    void stopsAtTheFirstOfItsKind();
    void othersDoNotStopAtOnce_data();
    void othersDoNotStopAtOnce();
    void rulesCanBeOff();
    void beginsAnewAfterReset();
};

namespace {

const BroadcastOutcome good{false, {}};

BroadcastOutcome bad(const QString &code)
{
    return {true, code};
}

BroadcastReason reason(const char *word, const QString &detail)
{
    return {QString::fromLatin1(word), detail};
}

} // namespace

void BreakerTest::stopsAtARatio()
{
    Breaker breaker({0.3, 50, 0});
    // Every fourth fails: never.
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(!breaker.note(i % 4 == 0 ? bad(QString::number(131000 + i)) : good));
    // Then every third.
    std::optional<BroadcastReason> found;
    for (int i = 0; i < 150 && !found; ++i)
        found = breaker.note(i % 3 == 0 ? bad(QStringLiteral("131026")) : good);
    QVERIFY(found.has_value());
    QCOMPARE(found->word, QStringLiteral("failure_ratio"));
    QCOMPARE(found->detail, QStringLiteral("15/50"));
}

void BreakerTest::stopsAsSoonAsTheRatioIsCertain()
{
    Breaker breaker({0.3, 50, 0});
    for (int i = 0; i < 5; ++i)
        QVERIFY(!breaker.note(good));
    for (int i = 0; i < 14; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
    QCOMPARE(breaker.note(bad(QStringLiteral("131026"))), reason("failure_ratio", QStringLiteral("15/20")));
}

void BreakerTest::forgetsWhatIsOlderThanTheWindow()
{
    Breaker breaker({0.5, 10, 0});
    for (int i = 0; i < 4; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!breaker.note(good));
    for (int i = 0; i < 4; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
    QVERIFY(breaker.note(bad(QStringLiteral("131026"))));
}

void BreakerTest::stopsAtOneCodeInARow()
{
    Breaker breaker({0, 50, 20});
    for (int i = 0; i < 19; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131049"))));
    QCOMPARE(breaker.note(bad(QStringLiteral("131049"))), reason("same_code", QStringLiteral("131049")));
    // What was in flight goes on telling it.
    QVERIFY(breaker.note(bad(QStringLiteral("131049"))));
    QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
}

void BreakerTest::aSuccessBreaksTheRow()
{
    Breaker breaker({0, 50, 3});
    for (int i = 0; i < 100; ++i)
        QVERIFY(!breaker.note(i % 3 == 0 ? good : bad(QStringLiteral("131049"))));
    for (int i = 0; i < 100; ++i)
        QVERIFY(!breaker.note(bad(QString::number(i % 2 == 0 ? 131026 : 131049))));
    // Without a code, too.
    QVERIFY(!breaker.note(bad({})));
    QVERIFY(!breaker.note(bad({})));
    QCOMPARE(breaker.note(bad({})), reason("same_code", {}));
}

void BreakerTest::stopsAtTheFirstOfItsKind_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    for (const char *code : {"132001", "132015", "132016", "onprem:2001", "2001"})
        QTest::newRow(code) << QString::fromLatin1(code) << QStringLiteral("template");
    for (const char *code : {"368", "131031", "131042", "131045", "133010", "10", "200", "299", "onprem:430"})
        QTest::newRow(code) << QString::fromLatin1(code) << QStringLiteral("account");
    for (const char *code : {"0", "190", "onprem:1005", "1005", "wati:401", "serpro:401", "unauthorized"})
        QTest::newRow(code) << QString::fromLatin1(code) << QStringLiteral("credentials");
}

void BreakerTest::stopsAtTheFirstOfItsKind()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    Breaker breaker({0, 0, 0}); // whatever the rules
    QVERIFY(!breaker.note(good));
    QCOMPARE(breaker.note(bad(code)), BroadcastReason({word, code}));
    // A code beside a success is no failure.
    QVERIFY(!Breaker({}).note({false, code}));
}

void BreakerTest::othersDoNotStopAtOnce_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"131026", "131049", "131047", "130429", "131056", "131048", "132000", "131000", "network", "timeout", "not_sent", "", "999999"})
        QTest::newRow(*code ? code : "none") << QString::fromLatin1(code);
}

void BreakerTest::othersDoNotStopAtOnce()
{
    QFETCH(QString, code);
    QVERIFY(!Breaker({}).note(bad(code)));
}

void BreakerTest::rulesCanBeOff()
{
    Breaker breaker({0, 50, 0});
    for (int i = 0; i < 500; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
    Breaker withoutWindow({0.3, 0, 0});
    for (int i = 0; i < 500; ++i)
        QVERIFY(!withoutWindow.note(bad(QStringLiteral("131026"))));
}

void BreakerTest::beginsAnewAfterReset()
{
    Breaker breaker({0.5, 10, 4});
    for (int i = 0; i < 3; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
    QVERIFY(breaker.note(bad(QStringLiteral("131026"))));
    breaker.reset();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!breaker.note(bad(QStringLiteral("131026"))));
}

QTEST_APPLESS_MAIN(BreakerTest)
#include "tst_breaker.moc"
