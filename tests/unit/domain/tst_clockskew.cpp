#include "domain/clockskew.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMillis(1'795'348'800'000);

// Answers of a server whose clock is right, as a computer sees them whose clock is `ahead`.
QList<DateSample> answers(const QString &host, Milliseconds ahead, int count, Milliseconds elapsed = 200ms)
{
    QList<DateSample> made;
    for (int i = 0; i < count; ++i) {
        const Instant real = noon + i * 7321ms;
        made.append({host, std::chrono::floor<std::chrono::seconds>(real - elapsed / 2), real + ahead, elapsed});
    }
    return made;
}

QList<EventSample> events(QList<Milliseconds> lags)
{
    QList<EventSample> made;
    for (const Milliseconds lag : lags)
        made.append({noon, noon + lag});
    return made;
}

const QString meta = QStringLiteral("graph.facebook.com");
const QString wati = QStringLiteral("live-mt-server.wati.io");
const QString other = QStringLiteral("api.example.org");

} // namespace

class TestClockSkew : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDateOfAnAnswerIsRead()
    {
        QCOMPARE(*dateFromHeader("Sun, 06 Nov 1994 08:49:37 GMT"), *instantFromIso(QStringLiteral("1994-11-06T08:49:37Z")));
        QCOMPARE(*dateFromHeader(" Sun, 22 Nov 2026 19:00:07 GMT "), *instantFromIso(QStringLiteral("2026-11-22T19:00:07Z")));
        for (const char *bad : {"", "yesterday", "Sun, 06 Nov 1994", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 32 Nov 2026 08:49:37 GMT", "Sun, 22 Nov 2026 25:00:07 GMT"})
            QVERIFY2(!dateFromHeader(bad), bad);
    }

    void answersTell_data()
    {
        QTest::addColumn<QList<DateSample>>("seen");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("seconds");
        using State = ClockSkew::State;
        QTest::newRow("nothing") << QList<DateSample>{} << int(State::Untold) << 0;
        QTest::newRow("too few") << answers(meta, 300s, 2) << int(State::Untold) << 0;
        QTest::newRow("right") << answers(meta, 0s, 5) << int(State::Right) << 0;
        QTest::newRow("a little") << answers(meta, 8s, 5) << int(State::Right) << 8;
        QTest::newRow("ahead") << answers(meta, 42s, 5) << int(State::Off) << 42;
        QTest::newRow("behind") << answers(meta, -1h, 5) << int(State::Off) << -3600;
        QTest::newRow("slow answers") << answers(meta, 30s, 9, 8s) << int(State::Off) << 30;
        QTest::newRow("answers too slow to tell") << answers(meta, 30s, 9, 11s) << int(State::Untold) << 0;
        QTest::newRow("a few odd answers of a server") << answers(meta, 0s, 9) + answers(meta, 500s, 4) << int(State::Right) << 0;
        QTest::newRow("one odd server of three") << answers(meta, 0s, 5) + answers(wati, 0s, 5) + answers(other, 900s, 5) << int(State::Right) << 0;
        QTest::newRow("two that contradict") << answers(meta, 0s, 5) + answers(wati, 900s, 5) << int(State::Disputed) << 900;
        QTest::newRow("two that agree") << answers(meta, 61s, 5) + answers(wati, 60s, 5) << int(State::Off) << 61;
        QTest::newRow("1970") << QList<DateSample>(9, {meta, fromMillis(0), noon, 10ms}) << int(State::Untold) << 0;
    }
    void answersTell()
    {
        QFETCH(QList<DateSample>, seen);
        QFETCH(int, state);
        QFETCH(int, seconds);
        const ClockSkew skew = estimateSkew(seen, {});
        QCOMPARE(int(skew.state), state);
        const Milliseconds off = skew.ahead - std::chrono::seconds(seconds);
        QVERIFY2(std::chrono::abs(off) <= 1s, qPrintable(QString::number(skew.ahead.count())));
        QCOMPARE(skew.hosts.isEmpty(), skew.state == ClockSkew::State::Untold);
    }

    void webhooksOnlyProveThatWeAreBehind()
    {
        const QList<Milliseconds> behind(20, -90s);
        const ClockSkew skew = estimateSkew({}, events(behind));
        QCOMPARE(skew.state, ClockSkew::State::Off);
        QCOMPARE(skew.source, ClockSkew::Source::Events);
        QCOMPARE(skew.ahead, Milliseconds(-90s));
        QCOMPARE(estimateSkew({}, events(QList<Milliseconds>(20, 90s))).state, ClockSkew::State::Untold); // they were late, or we are ahead
        QCOMPARE(estimateSkew({}, events(QList<Milliseconds>(9, -90s))).state, ClockSkew::State::Untold); // too few
        QCOMPARE(estimateSkew({}, events(QList<Milliseconds>(20, -3h))).state, ClockSkew::State::Untold); // a time zone, no clock
        QCOMPARE(estimateSkew({}, events(QList<Milliseconds>(30, 2s) << -90s)).state, ClockSkew::State::Untold); // one odd one
        QCOMPARE(estimateSkew(answers(meta, 0s, 5), events(behind)).state, ClockSkew::State::Right); // answers know better
    }
};

QTEST_GUILESS_MAIN(TestClockSkew)
#include "tst_clockskew.moc"
