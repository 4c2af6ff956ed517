#include "format/silencewords.h"

#include <QTest>

using namespace recado;
using namespace std::chrono_literals;

namespace {

const Instant noon = fromMillis(1'795'348'800'000);

ChannelHearing broken(BreakPlace place)
{
    ChannelHearing hearing;
    hearing.verdict.hearing = Hearing::Quiet;
    hearing.verdict.since = noon - 10min;
    hearing.verdict.waiting = 12;
    hearing.verdict.expected = 2min;
    hearing.place = place;
    return hearing;
}

CatchUpRound round(int asked, int news, int settled)
{
    CatchUpRound round;
    round.total = asked;
    round.asked = asked;
    round.done = asked;
    round.news = news;
    round.settled = settled;
    round.ended = noon;
    return round;
}

} // namespace

class TestSilenceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBreakHasASentenceOfItsOwn()
    {
        QStringList all;
        for (const BreakPlace place : {BreakPlace::Listener, BreakPlace::Signature, BreakPlace::NotUnderstood, BreakPlace::OtherEvents, BreakPlace::Connection,
                                       BreakPlace::Path, BreakPlace::ThisAccount, BreakPlace::NothingArrives}) {
            const QString sentence = breakSentence(broken(place));
            QVERIFY(sentence.endsWith(QLatin1Char('.')));
            all.append(sentence);
        }
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void onlyWhatIsBrokenIsSaid()
    {
        QVERIFY(breakSentence({}).isEmpty());
        QVERIFY(hearingSentence({}, noon).isEmpty());
        const QString sentence = hearingSentence(broken(BreakPlace::Listener), noon, QLocale::c());
        QVERIFY2(sentence.startsWith(QLatin1String("Silent since ")), qPrintable(sentence));
        QVERIFY(sentence.contains(QLatin1String("12 messages wait")));
        QVERIFY(sentence.contains(QLatin1String("2 min")));
    }

    void answersToPollsComfort()
    {
        ChannelHearing hearing = broken(BreakPlace::NothingArrives);
        const QString without = breakSentence(hearing);
        hearing.evidence.pollAnswered = noon;
        QVERIFY(breakSentence(hearing).startsWith(without));
        QVERIFY(breakSentence(hearing).size() > without.size());
    }

    void aRoundSaysWhatItDid()
    {
        QCOMPARE(catchUpSentence(round(214, 12, 0)), QStringLiteral("Asked about 214 messages: 12 news."));
        QCOMPARE(catchUpSentence(round(214, 12, 3)), QStringLiteral("Asked about 214 messages: 12 news. 3 uncertain ones settled."));
        QCOMPARE(catchUpSentence(round(0, 0, 0)), QStringLiteral("There was nothing to ask about."));
        CatchUpRound some = round(10, 1, 0);
        some.notAsked = {{{1}, QStringLiteral("Loja"), error(ErrorKind::RateLimited, {}, QStringLiteral("budget")), 4}};
        QVERIFY(catchUpSentence(some).endsWith(QLatin1String("4 could not be asked about.")));
        CatchUpRound underWay = round(80, 2, 0);
        underWay.total = 214;
        underWay.ended.reset();
        QCOMPARE(catchUpSentence(underWay), QStringLiteral("Asking about 214 messages: 80 done, 2 news."));
        underWay.waitsForNetwork = true;
        QVERIFY(catchUpSentence(underWay).contains(QLatin1String("134")));
    }

    void oneStripTellsOfAllThatIsSilent()
    {
        QVERIFY(silenceStrip({}).lead.isEmpty());
        QVERIFY(silenceStrip({ChannelHearing()}).lead.isEmpty());
        ChannelHearing first = broken(BreakPlace::NothingArrives);
        first.accountName = QStringLiteral("Loja");
        first.channelName = QStringLiteral("+55 11 3777-0000");
        QVERIFY(silenceStrip({first, ChannelHearing()}).lead.contains(QStringLiteral("Loja · +55 11 3777-0000")));
        QCOMPARE(silenceStrip({first}).sentence, breakSentence(first));
        ChannelHearing second = first;
        second.accountName = QStringLiteral("Matriz");
        const StripWords same = silenceStrip({first, second});
        QVERIFY(same.lead.contains(QLatin1String("2 sending numbers")));
        QCOMPARE(same.sentence, breakSentence(first));
        second.place = BreakPlace::Signature;
        const StripWords different = silenceStrip({first, second}, QLocale::c());
        QVERIFY(different.sentence.contains(QLatin1String("Loja")) && different.sentence.contains(QLatin1String("Matriz")));
    }

    void theQueueIsMentionedWhenThereIsNoWay()
    {
        QVERIFY(noWayStrip(QStringLiteral("live.wati.io"), 12).lead.contains(QLatin1String("live.wati.io")));
        QVERIFY(noWayStrip({}, 12).sentence.contains(QLatin1String("12 messages")));
        QVERIFY(!noWayStrip({}, 0).sentence.contains(QLatin1Char('0')));
        QVERIFY(loginPageStrip(3).sentence.contains(QLatin1String("3 messages")));
    }

    void theClockIsOnlyMentionedWhenItIsOff()
    {
        QVERIFY(skewSentence({}).isEmpty());
        ClockSkew skew;
        skew.state = ClockSkew::State::Right;
        QVERIFY(skewSentence(skew).isEmpty());
        skew.state = ClockSkew::State::Off;
        skew.ahead = 42s;
        skew.hosts = {QStringLiteral("graph.facebook.com")};
        QCOMPARE(skewSentence(skew, QLocale::c()), QStringLiteral("This computer's clock is 42.0 s ahead of graph.facebook.com."));
        skew.ahead = -42s;
        QVERIFY(skewSentence(skew, QLocale::c()).contains(QLatin1String("behind")));
        skew.source = ClockSkew::Source::Events;
        QVERIFY(skewSentence(skew, QLocale::c()).contains(QLatin1String("at least")));
    }
};

QTEST_GUILESS_MAIN(TestSilenceWords)
#include "tst_silencewords.moc"
