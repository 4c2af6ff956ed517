// Every set of up to six facts, in every order in which they can come, by both rules of the providers.
#include "domain/verdict.h"
#include "verdictfacts.h"
#include "verdictpromises.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace recado;

namespace {

constexpr int mostFacts = 6;

// A verdict without reference to an order: which facts, not which places.
struct Outcome {
    EventKind kind = EventKind::Queued;
    QString rule;
    QString code;
    bool deleted = false;
    int decisive = -1;
    quint32 superseded = 0;
    quint32 contradicting = 0;

    bool operator==(const Outcome &) const = default;
};

quint32 bits(const QSet<int> &places, const QList<int> &letters)
{
    quint32 found = 0;
    for (const int place : places)
        found |= 1U << letters[place];
    return found;
}

Outcome outcome(const QList<StatusEvent> &alphabet, const QList<int> &letters, FailureRule rule)
{
    QList<StatusEvent> events;
    events.reserve(letters.size());
    for (const int letter : letters)
        events.append(alphabet[letter]);
    const Verdict verdict = deriveVerdict(events, rule);
    return {verdict.kind, verdict.rule, verdict.code, verdict.deleted, verdict.decisive < 0 ? -1 : letters[verdict.decisive],
            bits(verdict.superseded, letters), bits(verdict.contradicting, letters)};
}

QString told(const QList<StatusEvent> &alphabet, const QList<int> &letters)
{
    QStringList words;
    for (const int letter : letters)
        words.append(describe(alphabet[letter]));
    return words.join(QLatin1String("  "));
}

QString told(const Outcome &outcome, const QList<StatusEvent> &alphabet)
{
    return QStringLiteral("%1 by %2, code '%3', decided by %4, superseded %5, contradicting %6")
        .arg(toString(outcome.kind), outcome.rule, outcome.code, outcome.decisive < 0 ? QStringLiteral("nothing") : describe(alphabet[outcome.decisive]))
        .arg(outcome.superseded, 0, 2)
        .arg(outcome.contradicting, 0, 2);
}

void everySet(int letters, int most, const std::function<void(const QList<int> &)> &visit)
{
    for (quint32 set = 0; set < (1U << letters); ++set) {
        if (qPopulationCount(set) > uint(most))
            continue;
        QList<int> chosen;
        for (int letter = 0; letter < letters; ++letter) {
            if (set & (1U << letter))
                chosen.append(letter);
        }
        visit(chosen);
    }
}

} // namespace

class VerdictOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfArrivalNeverMatters_data()
    {
        QTest::addColumn<QList<StatusEvent>>("alphabet");
        QTest::addColumn<bool>("sentWins");
        const auto row = [](const char *name, const QString &alphabet) {
            QTest::addRow("%s, the later one wins", name) << facts(alphabet) << false;
            QTest::addRow("%s, sent wins", name) << facts(alphabet) << true;
        };
        // kind[@second it happened]/second we heard[:code][#attempt][!source]; "~" before the second: told in milliseconds.
        row("a whole life", QStringLiteral("accepted/2#1 sent@3/9#1 delivered@5/6#1 read@7/8#1 played@9/10#1 replied@11/12#1 received@11/13 deleted@12/14#1 "
                                           "failed@4/5:131026#1"));
        row("failed twice", QStringLiteral("accepted/2#1 sent@3/4#1 failed@4/5:131026#1 failed@4/7:131049#1!poll failed@6/6:131049#1 failed/8:131000#1!poll "
                                           "sent@~4/9#1 delivered@5/12#1 unknown/3#1"));
        row("told twice in one moment", QStringLiteral("sent@3/4#1 sent@3/8#1!poll failed@3/5:131026#1 failed@3/6:131049#1 failed@3/9:131026#1!poll "
                                                       "read@5/6#1 read@5/9#1!poll replied@5/7#1 received@5/7"));
        row("a second attempt", QStringLiteral("accepted/2#1 failed@4/5:131049#1 queued/10#1!operator in_flight/11#2 accepted/12#2 sent@13/14#2 failed@20/21:131049#1 "
                                               "failed@15/16:131026#2 delivered@5/30#1"));
        row("what we never knew", QStringLiteral("in_flight/1#1 unknown/2#1 refused/3:100#1 held/4#1 queued/5#1!operator in_flight/6#2 unknown/7#2 accepted/8#2 "
                                                 "sent@2/9#1"));
        row("a second attempt that was put back", QStringLiteral("in_flight/1#1 unknown/2#1 queued/5#1!operator in_flight/11#2 queued/12#2!answer refused/20#2 "
                                                                 "accepted/21#1!poll sent@13/22#1!poll failed@14/23:131026#1!poll"));
        row("the operator's word", QStringLiteral("unknown/2#1 accepted/5#1!operator refused/6:operator#1!operator queued/7#1!operator failed@8/9:131026#1 "
                                                  "failed@8/12:131026#1!poll note/10!operator sent@1/11#1 received/12"));
        row("clocks that are wrong", QStringLiteral("accepted/2#1 sent@-500000000/4#1 delivered@-1/5#1 read@900000000/6#1 failed@900000000/7:131026#1 "
                                                    "failed@-500000000/8:131049#1 sent/9#1!poll unknown/3#1 deleted@-3/9#1"));
    }

    void theOrderOfArrivalNeverMatters()
    {
        QFETCH(QList<StatusEvent>, alphabet);
        QFETCH(bool, sentWins);
        const FailureRule rule = sentWins ? FailureRule::SentWins : FailureRule::LaterWins;
        qint64 sets = 0;
        qint64 orders = 0;
        QString broken;
        everySet(int(alphabet.size()), mostFacts, [&](const QList<int> &set) {
            ++sets;
            const Outcome expected = outcome(alphabet, set, rule);
            QList<int> letters = set;
            do {
                ++orders;
                const Outcome found = outcome(alphabet, letters, rule);
                if (found == expected || !broken.isEmpty())
                    continue;
                broken = QStringLiteral("%1\n  → %2\n%3\n  → %4")
                             .arg(told(alphabet, set), told(expected, alphabet), told(alphabet, letters), told(found, alphabet));
            } while (std::next_permutation(letters.begin(), letters.end()));
        });
        qInfo("%lld sets of facts, %lld orders", sets, orders);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }

    // What has to be true of every set of facts, in whichever order it is told.
    void everyVerdictKeepsItsPromises_data()
    {
        QTest::addColumn<bool>("sentWins");
        QTest::newRow("the later one wins") << false;
        QTest::newRow("sent wins") << true;
    }
    void everyVerdictKeepsItsPromises()
    {
        QFETCH(bool, sentWins);
        const FailureRule rule = sentWins ? FailureRule::SentWins : FailureRule::LaterWins;
        const QList<StatusEvent> alphabet = facts(QStringLiteral(
            "accepted/2#1 unknown/3#1 refused/3:100#1 sent@3/9#1 delivered@5/6#1 read@7/8#1 played@9/10#1 replied@11/12#1 "
            "received@11/13 deleted@12/14#1 note/10!operator failed@4/5:131026#1 failed@6/7:131049#1!poll queued/15#1!operator in_flight/16#2 "
            "failed@17/18:131000#2 sent@18/19#2"));
        qint64 sets = 0;
        QString broken;
        everySet(int(alphabet.size()), mostFacts, [&](const QList<int> &letters) {
            ++sets;
            QList<StatusEvent> events;
            for (const int letter : letters)
                events.append(alphabet[letter]);
            const QString promise = brokenPromise(events, rule);
            if (broken.isEmpty() && !promise.isEmpty())
                broken = promise + QStringLiteral(": ") + told(alphabet, letters) + QStringLiteral("\n  → ") + told(outcome(alphabet, letters, rule), alphabet);
        });
        qInfo("%lld sets of facts", sets);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
};

QTEST_GUILESS_MAIN(VerdictOrderTest)
#include "tst_verdictorder.moc"
