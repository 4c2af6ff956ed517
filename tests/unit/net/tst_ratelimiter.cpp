#include "net/ratelimiter.h"

#include <QTest>

using namespace recado;
using namespace recado::net;
using namespace std::chrono_literals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);
const QString key = QStringLiteral("account 3 send");

} // namespace

class TestRateLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyWithoutLimitNeverWaits();
    void callsWithinTheLimitLeaveAtOnce();
    void callAboveTheLimitWaitsForTheOldestToLeaveTheWindow();
    void waitingCallIsNotCounted();
    void noWindowAnywhereHoldsMoreThanTheLimit();
    void keysDoNotShareTheirWindows();
    void blockHoldsEverythingBack();
    void blockIsNeverShortened();
    void loweredLimitCountsWhatAlreadyLeft();
    void raisedLimitHelpsAtOnce();
    void clockSetBackDoesNotStopTheSending();
};

void TestRateLimiter::keyWithoutLimitNeverWaits()
{
    RateLimiter limiter;
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(limiter.acquire(key, start), 0ms);
    limiter.setLimit(key, {0, 1s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    limiter.setLimit(key, {5, 0ms});
    QCOMPARE(limiter.acquire(key, start), 0ms);
}

void TestRateLimiter::callsWithinTheLimitLeaveAtOnce()
{
    RateLimiter limiter;
    limiter.setLimit(key, {3, 10s});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limiter.acquire(key, start), 0ms);
    QVERIFY(limiter.acquire(key, start) > 0ms);
}

void TestRateLimiter::callAboveTheLimitWaitsForTheOldestToLeaveTheWindow()
{
    RateLimiter limiter;
    limiter.setLimit(key, {2, 10s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    QCOMPARE(limiter.acquire(key, start + 4s), 0ms);
    QCOMPARE(limiter.acquire(key, start + 6s), 4000ms);
    QCOMPARE(limiter.acquire(key, start + 9999ms), 1ms);
    QCOMPARE(limiter.acquire(key, start + 10s), 0ms);
    QCOMPARE(limiter.acquire(key, start + 10s), 4000ms);
}

void TestRateLimiter::waitingCallIsNotCounted()
{
    RateLimiter limiter;
    limiter.setLimit(key, {1, 1s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(limiter.acquire(key, start + 500ms), 500ms);
    QCOMPARE(limiter.acquire(key, start + 1s), 0ms);
}

void TestRateLimiter::noWindowAnywhereHoldsMoreThanTheLimit()
{
    RateLimiter limiter;
    const RateLimit limit{7, 1000ms};
    limiter.setLimit(key, limit);
    QList<Instant> left;
    // A caller that always waits exactly as long as it is told, with other things to do now and then.
    Instant now = start;
    for (int i = 0; i < 500; ++i) {
        now += Milliseconds(i % 5 == 0 ? (i * 37) % 400 : 0);
        for (Milliseconds wait = limiter.acquire(key, now); wait > 0ms; wait = limiter.acquire(key, now))
            now += wait;
        left.append(now);
    }
    for (qsizetype i = limit.count; i < left.size(); ++i)
        QVERIFY(left[i] - left[i - limit.count] >= limit.window);
}

void TestRateLimiter::keysDoNotShareTheirWindows()
{
    RateLimiter limiter;
    const QString other = QStringLiteral("account 4 send");
    limiter.setLimit(key, {1, 1s});
    limiter.setLimit(other, {1, 1s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    QCOMPARE(limiter.acquire(other, start), 0ms);
    limiter.blockUntil(key, start + 1h);
    QCOMPARE(limiter.acquire(other, start + 1s), 0ms);
}

void TestRateLimiter::blockHoldsEverythingBack()
{
    RateLimiter limiter;
    limiter.blockUntil(key, start + 30s); // also where no limit is known
    QCOMPARE(limiter.acquire(key, start), 30'000ms);
    QCOMPARE(limiter.acquire(key, start + 30s), 0ms);
}

void TestRateLimiter::blockIsNeverShortened()
{
    RateLimiter limiter;
    limiter.blockUntil(key, start + 30s);
    limiter.blockUntil(key, start + 5s);
    QCOMPARE(limiter.acquire(key, start), 30'000ms);
}

void TestRateLimiter::loweredLimitCountsWhatAlreadyLeft()
{
    RateLimiter limiter;
    limiter.setLimit(key, {4, 10s});
    for (int i = 0; i < 4; ++i)
        QCOMPARE(limiter.acquire(key, start + Milliseconds(1000 * i)), 0ms);
    limiter.setLimit(key, {2, 10s});
    // Two may be in any window: those of second 2 and 3 are the last ones, so the next waits for second 12.
    QCOMPARE(limiter.acquire(key, start + 4s), 8000ms);
    QCOMPARE(limiter.acquire(key, start + 12s), 0ms);
}

void TestRateLimiter::raisedLimitHelpsAtOnce()
{
    RateLimiter limiter;
    limiter.setLimit(key, {1, 10s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    limiter.setLimit(key, {2, 10s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    QVERIFY(limiter.acquire(key, start) > 0ms);
}

void TestRateLimiter::clockSetBackDoesNotStopTheSending()
{
    RateLimiter limiter;
    limiter.setLimit(key, {2, 10s});
    QCOMPARE(limiter.acquire(key, start), 0ms);
    QCOMPARE(limiter.acquire(key, start), 0ms);
    QVERIFY(limiter.acquire(key, start - 1h) <= 10s);
    QCOMPARE(limiter.acquire(key, start - 1h + 10s), 0ms);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
