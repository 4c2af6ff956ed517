#include "format/broadcastwords.h"

#include <QTest>

using namespace recado;

// What is said about broadcasts.
class BroadcastWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasAWord()
    {
        QSet<QString> words;
        for (int state = int(BroadcastState::Draft); state <= int(BroadcastState::Finished); ++state)
            words.insert(broadcastStateWord(BroadcastState(state)));
        QCOMPARE(words.size(), 8);
        QVERIFY(!words.contains(QString()));
    }

    void everyReasonButTheOperatorsOwnHasWords()
    {
        for (const char *word : {"brake", "hours", "canary", "canary_failed", "failure_ratio", "same_code", "template", "account", "credentials",
                                 "clock_jump", "sleep", "disk_full", "interrupted", "changed"}) {
            const BroadcastReason reason{QLatin1String(word), QStringLiteral("18/50")};
            QVERIFY2(!broadcastReasonSentence(reason).isEmpty(), word);
            QVERIFY2(!broadcastReasonWord(reason).isEmpty(), word);
        }
        QVERIFY(broadcastReasonSentence({QStringLiteral("operator"), {}}).isEmpty());
        QVERIFY(broadcastReasonSentence({QStringLiteral("done"), {}}).isEmpty());
    }

    void theBreakersShareIsSaid()
    {
        QVERIFY(broadcastReasonSentence({QStringLiteral("failure_ratio"), QStringLiteral("18/50")}).contains(QStringLiteral("18 of the last 50")));
    }

    void paceIsSaidAsItWasChosen()
    {
        const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
        const Instant now = fromMillis(1'795'000'000'000);
        QCOMPARE(paceWord({Pace::Kind::PerMinute, 1.5, {}}, now, brazil), QStringLiteral("1,5 per minute"));
        QCOMPARE(paceWord({}, now, brazil), QStringLiteral("As fast as allowed"));
        QCOMPARE(rateWord(79.2, brazil), QStringLiteral("79/s"));
        QCOMPARE(rateWord(0.4, brazil), QStringLiteral("24/min"));
    }

    void daysInARowAreOneSpan()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        AllowedHours hours;
        QCOMPARE(allowedHoursWord(hours, english), QStringLiteral("At any time"));
        hours.limited = true;
        hours.days = {1, 2, 3, 4, 5};
        QCOMPARE(allowedHoursWord(hours, english), QStringLiteral("08:00–20:00, Mon–Fri"));
        hours.days = {1, 3};
        hours.recipientsTime = true;
        QCOMPARE(allowedHoursWord(hours, english), QStringLiteral("08:00–20:00, Mon, Wed, at each recipient's time"));
    }
};

QTEST_GUILESS_MAIN(BroadcastWordsTest)
#include "tst_broadcastwords.moc"
