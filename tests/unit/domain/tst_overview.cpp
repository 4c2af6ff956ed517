#include "domain/overview.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace recado;

namespace {

constexpr qint64 base = 1'800'000'000'000;

Instant at(qint64 seconds)
{
    return fromMillis(base + seconds * 1000);
}

StageFact heard(EventKind kind, qint64 seconds)
{
    return {kind, std::nullopt, at(seconds)};
}

StageFact dated(EventKind kind, Instant occurred, qint64 heardAfter)
{
    return {kind, occurred, at(heardAfter)};
}

QList<Milliseconds> seconds(const QList<int> &values)
{
    QList<Milliseconds> all;
    for (const int value : values)
        all.append(std::chrono::seconds(value));
    return all;
}

int sumOf(const Volume &volume, int VolumePoint::*series)
{
    int sum = 0;
    for (const VolumePoint &point : volume.points)
        sum += point.*series;
    return sum;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWasReadCountsAsDelivered()
    {
        VerdictCounts counts;
        counts.byVerdict = {{EventKind::Queued, 1}, {EventKind::Accepted, 2}, {EventKind::Held, 1}, {EventKind::Sent, 4}, {EventKind::Delivered, 8},
                            {EventKind::Read, 16}, {EventKind::Played, 1}, {EventKind::Replied, 32}, {EventKind::Failed, 64}, {EventKind::Refused, 3}, {EventKind::Unknown, 5}};
        QCOMPARE(counts.replied(), 32);
        QCOMPARE(counts.read(), 49);
        QCOMPARE(counts.delivered(), 57);
        QCOMPARE(counts.sent(), 61);
        QCOMPARE(counts.accepted(), 61 + 2 + 1 + 64);
        QCOMPARE(counts.failed(), 67);
        QCOMPARE(counts.total(), 137);
    }

    void aStoryIsTheSameInAnyOrder()
    {
        const QList<StageFact> facts{heard(EventKind::InFlight, 0), heard(EventKind::Accepted, 1), dated(EventKind::Delivered, at(3), 9),
                                     dated(EventKind::Delivered, at(4), 5), dated(EventKind::Read, at(60), 61)};
        std::vector<int> order{0, 1, 2, 3, 4};
        do {
            QList<StageFact> shuffled;
            for (const int place : order)
                shuffled.append(facts[place]);
            const StageMoments moments = stageMoments(shuffled, EventKind::Read);
            QVERIFY(moments.toDelivered() == Milliseconds(3000));
            QVERIFY(moments.toRead() == Milliseconds(60'000));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void readWithoutAWordOfDeliveryIsDeliveredThen()
    {
        const StageMoments moments = stageMoments({heard(EventKind::InFlight, 0), dated(EventKind::Read, at(7), 8)}, EventKind::Read);
        QVERIFY(moments.delivered == at(7) && moments.read == at(7));
    }

    void theAttemptThatArrivedCounts()
    {
        const StageMoments moments = stageMoments({heard(EventKind::InFlight, 0), heard(EventKind::InFlight, 4000), heard(EventKind::InFlight, 9000),
                                                   dated(EventKind::Delivered, at(4003), 4004)},
                                                  EventKind::Delivered);
        QVERIFY(moments.toDelivered() == Milliseconds(3000));
        QVERIFY(moments.firstLeft == at(0));
    }

    void withoutALeavingTheAnswerCounts()
    {
        QVERIFY(stageMoments({heard(EventKind::Accepted, 1), heard(EventKind::Delivered, 3)}, EventKind::Delivered).toDelivered() == Milliseconds(2000));
        QVERIFY(!stageMoments({heard(EventKind::Delivered, 3)}, EventKind::Delivered).toDelivered());
    }

    void oddTimesAreNotBelieved_data()
    {
        QTest::addColumn<qint64>("occurred");
        QTest::addColumn<qint64>("expected"); // milliseconds; heard after 30 s
        QTest::newRow("1970") << qint64(1'800'000'000) << qint64(30'000); // seconds taken for milliseconds
        QTest::newRow("the future") << base + 86'400'000 << qint64(30'000);
        QTest::newRow("a provider's clock that is a minute behind") << base - 60'000 << qint64(0);
        QTest::newRow("whole seconds") << base << qint64(0);
        QTest::newRow("as it should be") << base + 12'000 << qint64(12'000);
    }
    void oddTimesAreNotBelieved()
    {
        QFETCH(qint64, occurred);
        QFETCH(qint64, expected);
        const StageMoments moments = stageMoments({heard(EventKind::InFlight, 0), dated(EventKind::Delivered, fromMillis(occurred), 30)}, EventKind::Delivered);
        QVERIFY(moments.toDelivered() == Milliseconds(expected));
    }

    void anAnswerOverturnsNoFailure()
    {
        const QList<StageFact> facts{heard(EventKind::InFlight, 0), heard(EventKind::Received, 20)};
        QVERIFY(stageMoments(facts, EventKind::Replied).toRead() == Milliseconds(20'000));
        QVERIFY(!stageMoments(facts, EventKind::Failed).toRead());
    }

    void percentiles_data()
    {
        QTest::addColumn<QList<int>>("values"); // seconds
        QTest::addColumn<QList<int>>("expected");
        QList<int> hundred;
        for (int i = 100; i > 0; --i)
            hundred.append(i);
        QList<int> thousand;
        for (int i = 0; i < 1000; ++i)
            thousand.append((i * 7919) % 1000 + 1);
        QTest::newRow("one") << QList<int>{5} << QList<int>{5, 5, 5, 5, 5};
        QTest::newRow("two") << QList<int>{9, 1} << QList<int>{1, 9, 9, 9, 9};
        QTest::newRow("four") << QList<int>{4, 3, 2, 1} << QList<int>{2, 3, 4, 4, 4};
        QTest::newRow("all the same") << QList<int>(50, 3) << QList<int>{3, 3, 3, 3, 3};
        QTest::newRow("1 to 100") << hundred << QList<int>{50, 75, 90, 95, 99};
        QTest::newRow("1 to 1000, mixed") << thousand << QList<int>{500, 750, 900, 950, 990};
    }
    void percentiles()
    {
        QFETCH(QList<int>, values);
        QFETCH(QList<int>, expected);
        const DurationFigures figures = durationFigures(seconds(values));
        QCOMPARE(figures.count, qint64(values.size()));
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(qint64(figures.within[std::size_t(i)].count()), qint64(expected[i]) * 1000);
        QCOMPARE(std::accumulate(figures.bins.cbegin(), figures.bins.cend(), qint64(0)), qint64(values.size()));
    }

    void nothingHasNoPercentiles()
    {
        QCOMPARE(durationFigures({}).count, qint64(0));
        QVERIFY(durationFigures({}).bins.isEmpty());
    }

    void binsBeginAtTheirEdges()
    {
        const auto binOf = [](Milliseconds duration) { return durationFigures({duration}).bins.indexOf(1); };
        QCOMPARE(binOf(Milliseconds(0)), 0);
        QCOMPARE(binOf(Milliseconds(999)), 0);
        QCOMPARE(binOf(Milliseconds(1000)), 1);
        QCOMPARE(binOf(std::chrono::hours(24 * 300)), durationEdges().size());
        for (qsizetype edge = 1; edge < durationEdges().size(); ++edge) {
            const double times = double(durationEdges()[edge].count()) / double(durationEdges()[edge - 1].count());
            QVERIFY(times >= 1.5 && times <= 2);
        }
    }

    void stepsFitTheSpan_data()
    {
        QTest::addColumn<qint64>("spanInMinutes");
        QTest::addColumn<int>("step");
        QTest::newRow("a moment") << qint64(0) << int(VolumeStep::Minute);
        QTest::newRow("just below 3 h") << qint64(179) << int(VolumeStep::Minute);
        QTest::newRow("3 h") << qint64(180) << int(VolumeStep::Hour);
        QTest::newRow("14 days") << qint64(14 * 1440) << int(VolumeStep::Hour);
        QTest::newRow("longer than 14 days") << qint64(14 * 1440 + 1) << int(VolumeStep::Day);
        QTest::newRow("2 years") << qint64(730 * 1440) << int(VolumeStep::Day);
        QTest::newRow("50 years") << qint64(50) * 365 * 1440 << int(VolumeStep::Month);
    }
    void stepsFitTheSpan()
    {
        QFETCH(qint64, spanInMinutes);
        VolumeTally tally;
        tally.add(VolumeTally::Left, at(0));
        tally.add(VolumeTally::Delivered, at(spanInMinutes * 60));
        tally.add(VolumeTally::Failed, at(spanInMinutes * 60));
        const Volume volume = tally.volume(QTimeZone("America/Sao_Paulo"));
        QTEST(int(volume.step), "step");
        QVERIFY(volume.points.size() <= 1100);
        QCOMPARE(sumOf(volume, &VolumePoint::left), 1);
        QCOMPARE(volume.points.first().left, 1);
        QCOMPARE(volume.points.last().delivered, 1);
        QCOMPARE(volume.points.last().failed, 1);
        for (qsizetype place = 1; place < volume.points.size(); ++place)
            QVERIFY(volume.points[place - 1].from < volume.points[place].from);
        QVERIFY(volume.to > volume.points.last().from);
    }

    void hoursAreThoseOfTheZone()
    {
        const QTimeZone kolkata("Asia/Kolkata"); // half an hour beside the others
        VolumeTally hours;
        const QDateTime first(QDate(2026, 11, 22), QTime(14, 10), kolkata);
        hours.add(VolumeTally::Left, fromMillis(first.toMSecsSinceEpoch()));
        hours.add(VolumeTally::Left, fromMillis(first.addSecs(5 * 3600).toMSecsSinceEpoch()));
        const Volume volume = hours.volume(kolkata);
        QCOMPARE(volume.points.size(), 6);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(toMillis(volume.points.first().from), kolkata).time(), QTime(14, 0));
    }

    void aDayOfTwentyFiveHoursIsOneDay()
    {
        const QTimeZone newYork("America/New_York"); // clocks went back on 1 November 2026
        VolumeTally tally;
        for (int day = 20; day <= 31; ++day)
            tally.add(VolumeTally::Left, fromMillis(QDateTime(QDate(2026, 10, day), QTime(12, 0), newYork).toMSecsSinceEpoch()));
        for (int day = 1; day <= 8; ++day)
            tally.add(VolumeTally::Left, fromMillis(QDateTime(QDate(2026, 11, day), QTime(23, 30), newYork).toMSecsSinceEpoch()));
        const Volume days = tally.volume(newYork);
        QCOMPARE(days.points.size(), 20);
        for (const VolumePoint &point : days.points)
            QCOMPARE(point.left, 1);
        VolumeTally night;
        const QDateTime midnight(QDate(2026, 11, 1), QTime(0, 0), newYork);
        for (int hour = 0; hour < 25; ++hour)
            night.add(VolumeTally::Left, fromMillis(midnight.addSecs(hour * 3600).toMSecsSinceEpoch()));
        QCOMPARE(night.volume(newYork).points.size(), 25);
    }

    void nothingHasNoVolume() { QVERIFY(VolumeTally().volume(QTimeZone::utc()).points.isEmpty()); }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
