#include "domain/pacer.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace recado;
using namespace std::chrono_literals;

class PacerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPaceWhateverTheTicks_data();
    void keepsItsPaceWhateverTheTicks();
    void neverMakesUpForAWait_data();
    void neverMakesUpForAWait();
    void waitsAsLongAsItSays_data();
    void waitsAsLongAsItSays();
    void longerTogetherIsAsMuchInAll();
    void fastestHoldsNothingBack();
    void spreadEndsWhenItShould_data();
    void spreadEndsWhenItShould();
    void spreadHurriesAfterAPause();
    void spreadThatIsOverStillEnds();
    void throttledIsHalvedAndComesBack();
    void oneBurstOfRefusalsHalvesOnce();
    void manyRefusalsNeverStopIt();
    void fastestIsHalvedFromWhatLeft();
    void aRateThatIsNoneIsSlow_data();
    void aRateThatIsNoneIsSlow();
    void aRateBeyondAllIsAsFastAsItGoes();
    void aClockSetBackDoesNotStopIt();
    void anotherPaceHoldsAtOnce();
};

namespace {

const Instant start = fromMillis(1'763'640'000'000);

Pace perSecond(double rate)
{
    return {Pace::Kind::PerSecond, rate, {}};
}
Pace perMinute(double rate)
{
    return {Pace::Kind::PerMinute, rate, {}};
}
Pace spread(Instant until)
{
    return {Pace::Kind::SpreadUntil, 0, until};
}

// Lets everything leave that may, and says how many did.
qint64 leave(Pacer &pacer, Instant now)
{
    const int count = pacer.allowance(now);
    if (count > 0)
        pacer.noteLeft(count, now);
    return count;
}

// Ticks of 1 to `longest` ms, until `end`. The moments at which each message left.
QList<Instant> run(Pacer &pacer, Instant from, Instant end, int longest, QRandomGenerator &random)
{
    QList<Instant> left;
    for (Instant now = from; now < end; now += Milliseconds(random.bounded(1, longest + 1)))
        left += QList<Instant>(leave(pacer, now), now);
    return left;
}

} // namespace

void PacerTest::keepsItsPaceWhateverTheTicks_data()
{
    QTest::addColumn<Pace>("pace");
    QTest::addColumn<double>("rate"); // a second
    QTest::newRow("one in two minutes") << perMinute(0.5) << 0.5 / 60;
    QTest::newRow("one a minute") << perMinute(1) << 1.0 / 60;
    QTest::newRow("seven a minute") << perMinute(7) << 7.0 / 60;
    QTest::newRow("one a second") << perSecond(1) << 1.0;
    QTest::newRow("three a second") << perSecond(3) << 3.0;
    QTest::newRow("ten a second") << perSecond(10) << 10.0;
    QTest::newRow("eleven and a half") << perSecond(11.5) << 11.5;
    QTest::newRow("eighty a second") << perSecond(80) << 80.0;
    QTest::newRow("333.3 a second") << perSecond(333.3) << 333.3;
    QTest::newRow("a thousand a second") << perSecond(1000) << 1000.0;
}

void PacerTest::keepsItsPaceWhateverTheTicks()
{
    QFETCH(Pace, pace);
    QFETCH(double, rate);
    // Slow ones for long enough that a hundred of them leave.
    const auto span = Milliseconds(qint64(std::max(60.0, 100 / rate) * 1000));
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QRandomGenerator random(seed);
        const int longest = rate < 1 ? 95 : random.bounded(2, 95);
        Pacer pacer(pace, start, 1'000'000);
        const auto left = run(pacer, start, start + span, longest, random);
        const double expected = rate * double(span.count()) / 1000;
        // The first one leaves at once: one more than the time makes, give or take 1 %.
        const QString words = QStringLiteral("seed %1: %2 of %3").arg(seed).arg(left.size()).arg(expected);
        QVERIFY2(std::abs(double(left.size()) - expected) <= 1 + expected * 0.01, qPrintable(words));
    }
}

void PacerTest::neverMakesUpForAWait_data()
{
    keepsItsPaceWhateverTheTicks_data();
}

// In no window, whatever happened before, may more leave than belongs to it and a tenth of a second.
void PacerTest::neverMakesUpForAWait()
{
    QFETCH(Pace, pace);
    QFETCH(double, rate);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QRandomGenerator random(seed);
        Pacer pacer(pace, start, 1'000'000);
        QList<std::pair<Instant, qint64>> left;
        Instant now = start;
        for (int i = 0; i < 400; ++i) {
            const bool waits = random.bounded(10) == 0;
            now += Milliseconds(waits ? random.bounded(1'000, 3'600'000) : random.bounded(1, 200));
            // Now and then less leaves than might.
            const int most = pacer.allowance(now);
            QVERIFY(most <= std::max(1.0, rate * 0.1) + 1e-6);
            const int count = most > 0 ? int(random.bounded(most + 1)) : 0;
            pacer.noteLeft(count, now);
            left += {now, count};
        }
        for (qsizetype i = 0; i < left.size(); ++i) {
            qint64 sum = 0;
            for (qsizetype j = i; j < left.size(); ++j) {
                sum += left[j].second;
                const double window = double((left[j].first - left[i].first).count()) / 1000;
                QVERIFY2(double(sum) <= rate * window + rate * 0.1 + 1 + 1e-6,
                         qPrintable(QStringLiteral("seed %1 at %2").arg(seed).arg(i)));
            }
        }
    }
}

// Where requests carry several messages and leave seldom.
void PacerTest::longerTogetherIsAsMuchInAll()
{
    Pacer pacer({Pace::Kind::PerSecond, 50, {}}, start, 1'000'000, Milliseconds(1000));
    qint64 left = 0;
    for (int second = 0; second <= 20; ++second)
        left += leave(pacer, start + Milliseconds(second * 1000));
    QCOMPARE(left, 1 + 20 * 50);
    QCOMPARE(pacer.allowance(start + Milliseconds(60'000)), 50); // a wait is not made up for
}

void PacerTest::waitsAsLongAsItSays_data()
{
    keepsItsPaceWhateverTheTicks_data();
}

void PacerTest::waitsAsLongAsItSays()
{
    QFETCH(Pace, pace);
    QFETCH(double, rate);
    Pacer pacer(pace, start, 1'000'000);
    Instant now = start;
    for (int i = 0; i < 500; ++i) {
        const Milliseconds wait = pacer.waitFor(now);
        QVERIFY(double(wait.count()) <= 1000 / rate + 1);
        if (wait > 1ms)
            QCOMPARE(pacer.allowance(now + wait - 2ms), 0);
        now += wait;
        QVERIFY2(pacer.allowance(now) >= 1, qPrintable(QString::number(i)));
        pacer.noteLeft(1, now);
    }
}

void PacerTest::fastestHoldsNothingBack()
{
    Pacer pacer({}, start, 5'000);
    QCOMPARE(pacer.rate(start), 0.0);
    QCOMPARE(pacer.waitFor(start), 0ms);
    QVERIFY(pacer.allowance(start) >= 5'000);
    pacer.noteLeft(5'000, start);
    QVERIFY(pacer.allowance(start) >= 5'000);
}

void PacerTest::spreadEndsWhenItShould_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("seconds");
    QTest::newRow("ten in two hours") << 10 << 7'200;
    QTest::newRow("two in a minute") << 2 << 60;
    QTest::newRow("a thousand in ten minutes") << 1'000 << 600;
    QTest::newRow("thirty thousand in a minute") << 30'000 << 60;
}

void PacerTest::spreadEndsWhenItShould()
{
    QFETCH(int, people);
    QFETCH(int, seconds);
    const Instant end = start + std::chrono::seconds(seconds);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QRandomGenerator random(seed);
        Pacer pacer(spread(end), start, people);
        QList<Instant> left;
        for (Instant now = start; left.size() < people && now < end + 60s; now += Milliseconds(random.bounded(1, 90)))
            left += QList<Instant>(std::min<qint64>(leave(pacer, now), people - left.size()), now);
        QCOMPARE(left.size(), qsizetype(people));
        QCOMPARE(left.first(), start);
        const qint64 late = (left.last() - end).count();
        QVERIFY2(std::abs(double(late)) <= std::max(500.0, seconds * 10.0), qPrintable(QStringLiteral("%1 ms").arg(late)));
        // In the middle of the time half of them have left.
        const auto middle = std::lower_bound(left.begin(), left.end(), start + (end - start) / 2) - left.begin();
        QVERIFY(std::abs(double(middle) - people / 2.0) <= 1 + people * 0.01);
    }
}

void PacerTest::spreadHurriesAfterAPause()
{
    QRandomGenerator random(7);
    const Instant end = start + 1h;
    Pacer pacer(spread(end), start, 3'600);
    const auto before = run(pacer, start, start + 15min, 50, random);
    QVERIFY(std::abs(double(before.size()) - 900) < 10);
    // Half an hour's rest: what remains has a quarter of an hour left, three times as fast.
    const auto after = run(pacer, start + 45min, end, 50, random);
    QVERIFY2(std::abs(double(after.size()) - 2'700) < 27, qPrintable(QString::number(after.size())));
    // And evenly, not in the first minutes.
    const auto soon = std::lower_bound(after.begin(), after.end(), start + 50min) - after.begin();
    QVERIFY(std::abs(double(soon) - 900) < 18);
}

void PacerTest::spreadThatIsOverStillEnds()
{
    QRandomGenerator random(7);
    Pacer pacer(spread(start - 1h), start, 50);
    const auto left = run(pacer, start, start + 1min, 50, random);
    QVERIFY(left.size() >= 50);
    QVERIFY(left.size() > 49 && left[49] < start + 20s);
}

void PacerTest::throttledIsHalvedAndComesBack()
{
    QRandomGenerator random(3);
    Pacer pacer(perSecond(100), start, 1'000'000);
    (void)run(pacer, start, start + 10s, 20, random);
    Instant now = start + 10s;
    pacer.noteThrottled(now);
    QCOMPARE(pacer.rate(now), 50.0);
    const auto slowed = run(pacer, now, now + 9s, 20, random);
    QVERIFY2(std::abs(double(slowed.size()) - 450) <= 10, qPrintable(QString::number(slowed.size())));
    pacer.noteAccepted(now + 9s);
    QCOMPARE(pacer.rate(now + 9s), 50.0);
    double last = 50;
    int steps = 0;
    for (now += 10s; pacer.rate(now) < 100 && steps < 100; now += 1s) {
        pacer.noteAccepted(now);
        const double rate = pacer.rate(now);
        QVERIFY(rate >= last && rate <= last * 1.26);
        steps += rate > last;
        last = rate;
    }
    QCOMPARE(last, 100.0);
    QVERIFY(steps >= 3 && steps <= 5);
    QVERIFY(now - start < 90s);
}

void PacerTest::oneBurstOfRefusalsHalvesOnce()
{
    Pacer pacer(perSecond(80), start, 1'000);
    for (int i = 0; i < 60; ++i)
        pacer.noteThrottled(start + Milliseconds(i * 20));
    QCOMPARE(pacer.rate(start + 2s), 40.0);
    pacer.noteThrottled(start + 2s);
    QCOMPARE(pacer.rate(start + 2s), 20.0);
}

void PacerTest::manyRefusalsNeverStopIt()
{
    Pacer pacer(perSecond(80), start, 1'000);
    for (int i = 0; i < 100; ++i)
        pacer.noteThrottled(start + i * 3s);
    const Instant now = start + 300s;
    QVERIFY(pacer.rate(now) > 1);
    QVERIFY(pacer.waitFor(now) <= 1s);
}

void PacerTest::fastestIsHalvedFromWhatLeft()
{
    Pacer pacer({}, start, 1'000'000);
    Instant now = start;
    for (int i = 0; i < 500; ++i, now += 10ms)
        pacer.noteLeft(2, now); // 200 a second
    pacer.noteThrottled(now);
    QVERIFY2(std::abs(pacer.rate(now) - 100) < 5, qPrintable(QString::number(pacer.rate(now))));
    QVERIFY(pacer.allowance(now) <= 11);
    for (int i = 0; i < 50; ++i, now += 1s)
        pacer.noteAccepted(now);
    QCOMPARE(pacer.rate(now), 0.0);
    QVERIFY(pacer.allowance(now) > 1'000);

    // Going on after a pause forgets nothing; another pace does.
    pacer.noteLeft(50, now);
    pacer.noteThrottled(now);
    const double slowed = pacer.rate(now);
    QVERIFY(slowed > 0);
    pacer.setPace({}, now, 100);
    QCOMPARE(pacer.rate(now), slowed);
    pacer.setPace(perSecond(40), now, 100);
    QCOMPARE(pacer.rate(now), 40.0);
}

void PacerTest::aRateThatIsNoneIsSlow_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("nothing") << 0.0;
    QTest::newRow("negative") << -5.0;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN();
}

void PacerTest::aRateThatIsNoneIsSlow()
{
    QFETCH(double, rate);
    QRandomGenerator random(1);
    Pacer pacer(perSecond(rate), start, 1'000);
    QCOMPARE(run(pacer, start, start + 30min, 5'000, random).size(), 1);
}

void PacerTest::aRateBeyondAllIsAsFastAsItGoes()
{
    Pacer pacer(perSecond(std::numeric_limits<double>::infinity()), start, 1'000);
    QVERIFY(pacer.allowance(start) >= 1);
    pacer.noteLeft(1, start);
    QVERIFY(pacer.allowance(start + 1ms) >= 500);
    QVERIFY(pacer.waitFor(start) <= 1ms);
}

void PacerTest::aClockSetBackDoesNotStopIt()
{
    Pacer pacer(perSecond(10), start, 1'000);
    QCOMPARE(leave(pacer, start), 1);
    QCOMPARE(leave(pacer, start - 24h), 0);
    pacer.setPace(perSecond(10), start - 24h, 999);
    QVERIFY(pacer.waitFor(start - 24h) <= 100ms);
    QCOMPARE(leave(pacer, start - 24h + 100ms), 1);
}

void PacerTest::anotherPaceHoldsAtOnce()
{
    QRandomGenerator random(5);
    Pacer pacer({}, start, 1'000'000);
    pacer.noteLeft(1'000, start);
    pacer.setPace(perSecond(20), start, 999'000);
    const auto slow = run(pacer, start, start + 10s, 30, random);
    QVERIFY(std::abs(double(slow.size()) - 200) <= 3);
    pacer.setPace(perMinute(6), start + 10s, 998'800);
    const auto slower = run(pacer, start + 10s, start + 10s + 10min, 30, random);
    QVERIFY(std::abs(double(slower.size()) - 60) <= 2);
}

QTEST_APPLESS_MAIN(PacerTest)
#include "tst_pacer.moc"
