#include "domain/silence.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMillis(1'795'348'800'000);

ChannelTraffic traffic(int heardWithinSeconds, QList<Milliseconds> unansweredAgo, bool wasHeard = true)
{
    ChannelTraffic made;
    for (int i = 0; i < 40; ++i)
        made.firstWords.append(std::chrono::seconds(heardWithinSeconds));
    if (wasHeard)
        made.lastHeard = noon - 3h;
    else
        made.firstWords.clear();
    for (const Milliseconds ago : unansweredAgo)
        made.unanswered.append(noon - ago);
    std::sort(made.unanswered.begin(), made.unanswered.end());
    return made;
}

} // namespace

class TestSilence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howLongAFirstWordMayTakeIsLearnt_data()
    {
        QTest::addColumn<QList<int>>("seconds");
        QTest::addColumn<int>("expected");
        QTest::newRow("nothing known") << QList<int>{} << 600;
        QTest::newRow("too few") << QList<int>{1, 1, 1, 1, 1, 1, 1} << 600;
        QTest::newRow("quick: the floor") << QList<int>(20, 2) << 120;
        QTest::newRow("four times the usual") << QList<int>(20, 60) << 240;
        QTest::newRow("one straggler of a hundred does not count") << (QList<int>(99, 40) << 7000) << 160;
        QTest::newRow("one in ten does") << (QList<int>(90, 40) + QList<int>(10, 300)) << 1200;
        QTest::newRow("slow: the ceiling") << QList<int>(20, 90'000) << 7200;
        QTest::newRow("clocks that disagree") << QList<int>(20, -50) << 120;
    }
    void howLongAFirstWordMayTakeIsLearnt()
    {
        QFETCH(QList<int>, seconds);
        QFETCH(int, expected);
        QList<Milliseconds> words;
        for (const int one : seconds)
            words.append(std::chrono::seconds(one));
        QCOMPARE(expectedWithin(words).count() / 1000, expected);
    }

    void aChannelIsJudgedByWhatWaits_data()
    {
        QTest::addColumn<ChannelTraffic>("seen");
        QTest::addColumn<QString>("state");
        QTest::newRow("nothing went out") << ChannelTraffic{} << "untold";
        QTest::newRow("never heard, too early") << traffic(2, {9min, 5min}, false) << "untold";
        QTest::newRow("never heard, late") << traffic(2, {11min, 12min}, false) << "never_heard";
        QTest::newRow("heard, nothing since") << traffic(2, {}) << "hearing";
        QTest::newRow("in time") << traffic(60, {200s, 100s}) << "hearing";
        QTest::newRow("two are late") << traffic(60, {250s, 241s, 1s}) << "quiet";
        QTest::newRow("one is late, the next is in time") << traffic(60, {250s, 1s}) << "hearing";
        QTest::newRow("one alone, three times as late") << traffic(60, {721s}) << "quiet";
        QTest::newRow("one alone, not so late") << traffic(60, {719s}) << "hearing";
        QTest::newRow("a slow channel has patience") << traffic(1200, {70min, 65min}) << "hearing";
    }
    void aChannelIsJudgedByWhatWaits()
    {
        QFETCH(ChannelTraffic, seen);
        QFETCH(QString, state);
        const HearingVerdict verdict = judgeHearing(seen, noon);
        QCOMPARE(toString(verdict.hearing), state);
        QCOMPARE(verdict.waiting, int(seen.unanswered.size()));
        QCOMPARE(verdict.since.has_value(), state == QLatin1String("quiet") || state == QLatin1String("never_heard"));
    }

    void itIsSilentSinceItWasHeardLast()
    {
        QCOMPARE(*judgeHearing(traffic(2, {10min, 5min}), noon).since, noon - 3h);
        QCOMPARE(*judgeHearing(traffic(2, {50min, 40min}, false), noon).since, noon - 50min);
    }

    void whileWeSleptNobodyWaited()
    {
        const ChannelTraffic seen = traffic(2, {8h, 7h});
        QCOMPARE(toString(judgeHearing(seen, noon).hearing), toString(Hearing::Quiet));
        QCOMPARE(toString(judgeHearing(seen, noon, noon - 1min).hearing), toString(Hearing::Heard)); // awake for a minute
        QCOMPARE(toString(judgeHearing(seen, noon, noon - 3min).hearing), toString(Hearing::Quiet)); // that was time enough
    }

    void theBreakIsWhereTheEvidenceEnds_data()
    {
        using Listener = BreakEvidence::Listener;
        QTest::addColumn<BreakEvidence>("evidence");
        QTest::addColumn<QString>("place");
        QTest::newRow("not listening") << BreakEvidence{.listener = Listener::Stopped, .otherAccounts = 5} << "listener";
        QTest::newRow("wrong signature") << BreakEvidence{.listener = Listener::Listening, .wrongSignature = 3, .otherAccounts = 5, .unknownPath = 1} << "signature";
        QTest::newRow("not understood") << BreakEvidence{.listener = Listener::Listening, .notUnderstood = 3, .otherEvents = 1} << "not_understood";
        QTest::newRow("other events") << BreakEvidence{.listener = Listener::Listening, .otherEvents = 3, .otherAccounts = 5} << "other_events";
        QTest::newRow("no answers either") << BreakEvidence{.listener = Listener::Listening, .pollFailed = noon} << "connection";
        QTest::newRow("answers again") << BreakEvidence{.listener = Listener::Listening, .pollAnswered = noon, .pollFailed = noon - 1s} << "nothing_arrives";
        QTest::newRow("answers no more") << BreakEvidence{.listener = Listener::Listening, .pollAnswered = noon - 1s, .pollFailed = noon} << "connection";
        QTest::newRow("somebody knocks elsewhere") << BreakEvidence{.listener = Listener::Listening, .unknownPath = 2, .pollAnswered = noon} << "path";
        QTest::newRow("only this account") << BreakEvidence{.listener = Listener::Listening, .otherAccounts = 5, .pollAnswered = noon} << "this_account";
        QTest::newRow("nothing at all") << BreakEvidence{.listener = Listener::Listening} << "nothing_arrives";
        QTest::newRow("another process listens") << BreakEvidence{.otherAccounts = 1} << "this_account";
    }
    void theBreakIsWhereTheEvidenceEnds()
    {
        QFETCH(BreakEvidence, evidence);
        QFETCH(QString, place);
        QCOMPARE(toString(locateBreak(evidence)), place);
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
