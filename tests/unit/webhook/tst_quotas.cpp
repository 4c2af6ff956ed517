#include "webhook/metrics.h"
#include "webhook/quotas.h"

#include <QTest>

using namespace recado::webhook;
using namespace std::chrono_literals;

namespace {

Address number(quint32 value)
{
    return boost::asio::ip::make_address_v4(value);
}

} // namespace

// What is counted, and how long things took.
class TestQuotas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRateIsGivenBackWithTime()
    {
        RateLimit limit(2);
        const RateLimit::Clock::time_point start{};
        for (int i = 0; i < 20; ++i)
            QVERIFY(limit.take(number(1), 10, start));
        QVERIFY(!limit.take(number(1), 10, start));
        QVERIFY(limit.take(number(2), 10, start)); // somebody else's is his own
        QVERIFY(!limit.take(number(1), 10, start + 99ms));
        QVERIFY(limit.take(number(1), 10, start + 150ms));
        QVERIFY(!limit.take(number(1), 10, start + 150ms));
        for (int i = 0; i < 20; ++i) // never more than the burst, however long nothing came
            QVERIFY(limit.take(number(1), 10, start + 1h));
        QVERIFY(!limit.take(number(1), 10, start + 1h));
    }

    void manySendersDoNotMakeItForgetWhoIsOverTheLimit()
    {
        RateLimit limit(1);
        const RateLimit::Clock::time_point start{};
        for (int i = 0; i < 5; ++i)
            QVERIFY(limit.take(number(1), 5, start + 1h));
        for (quint32 i = 0; i < 8190; ++i) // all of them long ago: their buckets are full again
            QVERIFY(limit.take(number(1000 + i), 5, start));
        for (quint32 i = 0; i < 100; ++i)
            QVERIFY(limit.take(number(100'000 + i), 5, start + 1h));
        QVERIFY(!limit.take(number(1), 5, start + 1h));
    }

    void sharesAreBoundedForAllAndForOne()
    {
        Shares shares;
        QVERIFY(shares.take(number(1), 6, 10, 6));
        QVERIFY(!shares.take(number(1), 1, 10, 6));
        QVERIFY(shares.take(number(1), 0, 10, 6));
        QVERIFY(!shares.take(number(2), 5, 10, 6));
        QVERIFY(shares.take(number(2), 4, 10, 6));
        shares.give(number(1), 6);
        shares.give(number(1), 6); // more than was taken gives nothing to anybody
        QVERIFY(shares.take(number(3), 6, 10, 6));
        QVERIFY(!shares.take(number(4), 1, 10, 6));
    }

    void everyTimeFallsIntoTheBucketThatEndsAboveIt()
    {
        for (qint64 micros = 4; micros < 100'000'000; micros += 1 + micros / 7) {
            const std::size_t bucket = Histogram::bucketOf(std::chrono::microseconds(micros));
            const auto end = Histogram::upperEnd(bucket);
            if (bucket + 1 == Histogram::size)
                break; // takes all that is longer
            QVERIFY2(end.count() > micros && static_cast<double>(end.count()) <= static_cast<double>(micros) * 1.25 + 1, qPrintable(QString::number(micros)));
            QVERIFY(bucket == 0 || Histogram::upperEnd(bucket - 1).count() <= micros);
        }
        QCOMPARE(Histogram::bucketOf(0us), std::size_t(0));
        QCOMPARE(Histogram::bucketOf(24h), Histogram::size - 1);
        QVERIFY(Histogram::upperEnd(Histogram::size - 2) > 60s);
    }

    void percentilesComeFromTheBuckets()
    {
        Metrics metrics;
        QCOMPARE(metrics.value().percentile(0.5), 0us);
        for (int i = 0; i < 98; ++i)
            metrics.noteKept(100, 1ms);
        metrics.noteKept(100, 100ms);
        metrics.noteKept(100, 2s);
        const MetricsValue value = metrics.value();
        QCOMPARE(value.kept, quint64(100));
        QCOMPARE(value.bytes, quint64(10'000));
        QVERIFY(value.percentile(0.5) > 1ms && value.percentile(0.5) < 1300us);
        QVERIFY(value.percentile(0.99) > 100ms && value.percentile(0.99) < 130ms);
        QVERIFY(value.percentile(1) > 2s);
        QCOMPARE(value.shareOver(1s), 0.01);
    }

    void everyRefusalHasAWordOfItsOwn()
    {
        QSet<QByteArray> words;
        for (std::size_t i = 0; i < refusalCount; ++i) {
            const QByteArray text = word(static_cast<Refusal>(i));
            QVERIFY(!text.isEmpty());
            words.insert(text);
        }
        QCOMPARE(words.size(), qsizetype(refusalCount));
    }
};

QTEST_GUILESS_MAIN(TestQuotas)
#include "tst_quotas.moc"
