#include "domain/pairrate.h"

#include "domain/phone.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

class PairRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsMessagesToOnePersonApart();
    void doesNotHoldBackOthers();
    void onePersonHasOneRateWithAndWithoutTheNinthDigit();
    void aBurstIsPaidForAfterwards();
    void borrowsNoMoreThanMetaLends();
    void aRefusalEndsBorrowing();
    void neverGoesBeyondTheRate_data();
    void neverGoesBeyondTheRate();
    void forgetsThoseWhoOweNothing();
    void remembersNoMoreThanItMay();
    void aClockSetBackHoldsNobodyForLong();
};

namespace {

const Instant start = fromMillis(1'763'640'000'000);
const QString ana = QStringLiteral("5511988887777");
const QString bia = QStringLiteral("5521977776666");

} // namespace

void PairRateTest::keepsMessagesToOnePersonApart()
{
    PairRate rate;
    QCOMPARE(rate.waitFor(ana, start), 0ms);
    rate.noteLeft(ana, start);
    QCOMPARE(rate.waitFor(ana, start), 6'000ms);
    QCOMPARE(rate.waitFor(ana, start + 2s), 4'000ms);
    QCOMPARE(rate.waitFor(ana, start + 5'999ms), 1ms);
    QCOMPARE(rate.waitFor(ana, start + 6s), 0ms);
    rate.noteLeft(ana, start + 6s);
    QCOMPARE(rate.waitFor(ana, start + 6s), 6'000ms);
}

void PairRateTest::doesNotHoldBackOthers()
{
    PairRate rate;
    rate.noteLeft(ana, start);
    QCOMPARE(rate.waitFor(bia, start), 0ms);
}

void PairRateTest::onePersonHasOneRateWithAndWithoutTheNinthDigit()
{
    PairRate rate;
    rate.noteLeft(personKey(QStringLiteral("+551188887777")), start);
    QCOMPARE(rate.waitFor(personKey(QStringLiteral("+5511988887777")), start), 6'000ms);
}

void PairRateTest::aBurstIsPaidForAfterwards()
{
    PairRate rate(45);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(rate.waitFor(ana, start + Milliseconds(i * 200)), 0ms);
        rate.noteLeft(ana, start + Milliseconds(i * 200));
    }
    QCOMPARE(rate.waitFor(ana, start + 5s), 0ms); // more may be borrowed
    QCOMPARE(rate.waitFor(ana, start + 6s), Milliseconds(114s)); // and no longer: two minutes for twenty
    QCOMPARE(rate.waitFor(ana, start + 120s), 0ms);
}

void PairRateTest::borrowsNoMoreThanMetaLends()
{
    PairRate rate(1'000);
    for (int i = 0; i < 45; ++i) {
        QCOMPARE(rate.waitFor(ana, start), 0ms);
        rate.noteLeft(ana, start);
    }
    QCOMPARE(rate.waitFor(ana, start), Milliseconds(270s));
    PairRate none(0);
    none.noteLeft(ana, start);
    QCOMPARE(none.waitFor(ana, start), 6'000ms);
}

void PairRateTest::aRefusalEndsBorrowing()
{
    PairRate rate(45);
    for (int i = 0; i < 10; ++i)
        rate.noteLeft(ana, start);
    rate.noteRefused(ana, start + 1s);
    QCOMPARE(rate.waitFor(ana, start + 1s), Milliseconds(60s));
    rate.noteRefused(bia, start, 90s);
    QCOMPARE(rate.waitFor(bia, start), Milliseconds(90s));
    QCOMPARE(rate.waitFor(bia, start + 90s), 0ms);
    rate.noteRefused(bia, start + 200s); // nothing was known of them
    QCOMPARE(rate.waitFor(bia, start + 200s), 6'000ms);
}

void PairRateTest::neverGoesBeyondTheRate_data()
{
    QTest::addColumn<int>("burst");
    for (const int burst : {1, 2, 10, 45})
        QTest::addRow("%d", burst) << burst;
}

// Over any span from a moment when nothing was owed: a burst's more than the span allows, at the most.
void PairRateTest::neverGoesBeyondTheRate()
{
    QFETCH(int, burst);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        PairRate rate(burst);
        QList<Instant> left;
        Instant now = start;
        for (int i = 0; i < 2'000; ++i) {
            now += Milliseconds(random.bounded(random.bounded(100) == 0 ? 60'000 : 800));
            if (rate.waitFor(ana, now) > 0ms)
                continue;
            rate.noteLeft(ana, now);
            left += now;
        }
        QVERIFY(left.size() > 50);
        for (qsizetype i = 0; i < left.size(); ++i) {
            for (qsizetype j = i; j < left.size(); ++j) {
                const double allowed = double((left[j] - left[i]).count()) / 6'000;
                QVERIFY(double(j - i) <= allowed + 2 * (burst - 1) + 1e-9);
            }
        }
        // And nobody waits for more than was borrowed: the rate is used.
        const double whole = double((now - start).count()) / 6'000;
        QVERIFY(double(left.size()) > whole * 0.3);
    }
}

void PairRateTest::forgetsThoseWhoOweNothing()
{
    PairRate rate;
    for (int i = 0; i < 50'000; ++i)
        rate.noteLeft(QString::number(i), start + Milliseconds(i));
    QVERIFY(rate.remembered() <= 6'000);
    rate.noteLeft(ana, start + 1h);
    QCOMPARE(rate.remembered(), 1);
}

void PairRateTest::remembersNoMoreThanItMay()
{
    PairRate rate(1, 6s, 100);
    for (int i = 0; i < 1'000; ++i)
        rate.noteLeft(QString::number(i), start + Milliseconds(i));
    QCOMPARE(rate.remembered(), 100);
    QCOMPARE(rate.waitFor(QStringLiteral("999"), start + 1s), 5'999ms);
    QCOMPARE(rate.waitFor(QStringLiteral("0"), start + 1s), 0ms); // forgotten: the provider would say 131056, which is safe to repeat
}

void PairRateTest::aClockSetBackHoldsNobodyForLong()
{
    PairRate rate;
    rate.noteLeft(ana, start);
    QVERIFY(rate.waitFor(ana, start - 24h) <= 6'000ms);
    rate.noteLeft(ana, start - 24h);
    QCOMPARE(rate.waitFor(ana, start - 24h + 6s), 0ms);
}

QTEST_APPLESS_MAIN(PairRateTest)
#include "tst_pairrate.moc"
