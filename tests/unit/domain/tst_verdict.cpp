#include "domain/verdict.h"

#include <QTest>

#include <algorithm>

using namespace recado;

namespace {

Instant at(int seconds) { return fromMillis(1'678'544'000'000 + seconds * 1000); }

// "sent@3" happened at second 3; "failed@4:131026" carries a code; "unknown" without a time was heard in order of the list.
StatusEvent fact(const QString &text, int position)
{
    StatusEvent event;
    const QString kind = text.section(QLatin1Char('@'), 0, 0);
    event.kind = eventKindFromString(kind).value();
    event.heardAt = at(100 + position);
    event.source = isProviderStatus(event.kind) ? EventSource::Webhook : EventSource::Local;
    if (text.contains(QLatin1Char('@'))) {
        const QString rest = text.section(QLatin1Char('@'), 1);
        event.occurredAt = at(rest.section(QLatin1Char(':'), 0, 0).toInt());
        event.code = rest.section(QLatin1Char(':'), 1);
    }
    return event;
}

QList<StatusEvent> facts(const QString &text)
{
    QList<StatusEvent> events;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        events.append(fact(word, static_cast<int>(events.size())));
    return events;
}

QStringList words(const QList<StatusEvent> &events, const QSet<int> &indices)
{
    QStringList found;
    for (const int index : indices)
        found.append(toString(events[index].kind));
    found.sort();
    return found;
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdictOfTheEvidence_data()
    {
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("superseded");
        QTest::addColumn<QString>("contradicting");
        const auto row = [](const char *name, const char *events, const char *verdict, const char *rule, const char *superseded = "",
                            const char *contradicting = "") {
            QTest::newRow(name) << QString::fromLatin1(events) << QString::fromLatin1(verdict) << QString::fromLatin1(rule)
                                << QString::fromLatin1(superseded) << QString::fromLatin1(contradicting);
        };
        row("only queued", "queued@0", "queued", "own_state");
        row("in flight", "queued@0 in_flight@0", "in_flight", "own_state");
        row("accepted", "queued@0 in_flight@1 accepted", "accepted", "own_state");
        row("unknown stays unknown", "queued@0 in_flight@1 unknown@2", "unknown", "own_state");
        row("sent outranks accepted", "queued@0 in_flight@1 accepted sent@3", "sent", "sent");
        row("read implies delivered", "sent@3 read@5", "read", "read_implies_delivered");
        row("replied implies read", "sent@3 replied@9", "replied", "replied_implies_read");
        row("replied outranks read", "read@10 replied@9", "replied", "replied_implies_read");
        row("played outranks read", "read@10 played@9", "played", "read_implies_delivered");
        row("failed after sent", "sent@3 failed@4:131026", "failed", "later_wins");
        row("sent after failed", "failed@3:131049 sent@4", "sent", "later_wins", "failed");
        row("same second: the failure", "sent@3 failed@3:131026", "failed", "later_wins");
        row("delivery outranks an earlier failure", "sent@3 failed@4:131026 delivered@5", "delivered", "delivery_outranks_failure", "failed");
        row("a failure after delivery cannot be true", "delivered@5 failed@6:131026", "delivered", "delivery_outranks_failure", "", "failed");
        row("evidence settles unknown", "queued@0 in_flight@1 unknown@2 sent@2", "sent", "sent", "unknown");
        row("evidence contradicts a refusal", "queued@0 in_flight@1 refused@2 delivered@5", "delivered", "delivered", "", "refused");
        row("a note decides nothing", "queued@0 in_flight@1 accepted note@10", "accepted", "own_state");
        row("an answer to it is a reply", "queued@0 in_flight@1 accepted sent@5 delivered@6 received@9", "replied", "replied_implies_read");
        row("alone it overturns no failure", "queued@0 in_flight@1 accepted failed@5 received@9", "failed", "failed");
    }

    void verdictOfTheEvidence()
    {
        QFETCH(QString, events);
        QFETCH(QString, verdict);
        QFETCH(QString, rule);
        QFETCH(QString, superseded);
        QFETCH(QString, contradicting);
        const auto list = facts(events);
        const Verdict found = deriveVerdict(list);
        QCOMPARE(toString(found.kind), verdict);
        QCOMPARE(found.rule, rule);
        QCOMPARE(words(list, found.superseded).join(QLatin1Char(' ')), superseded);
        QCOMPARE(words(list, found.contradicting).join(QLatin1Char(' ')), contradicting);
    }

    void everyOrderOfArrivalGivesTheSameVerdict()
    {
        const auto events = facts(QStringLiteral("queued@0 in_flight@1 accepted@2 sent@3 failed@4:131026 delivered@5 read@7"));
        QList<int> order;
        for (int i = 0; i < events.size(); ++i)
            order.append(i);
        const Verdict expected = deriveVerdict(events);
        do {
            QList<StatusEvent> shuffled;
            for (const int i : order)
                shuffled.append(events[i]);
            const Verdict found = deriveVerdict(shuffled);
            QCOMPARE(toString(found.kind), toString(expected.kind));
            QCOMPARE(found.rule, expected.rule);
            QVERIFY(shuffled[found.decisive] == events[expected.decisive]);
            QCOMPARE(words(shuffled, found.superseded), words(events, expected.superseded));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void repeatsChangeNothing()
    {
        auto events = facts(QStringLiteral("sent@3 delivered@5 read@7"));
        const Verdict once = deriveVerdict(events);
        events += events;
        const Verdict twice = deriveVerdict(events);
        QCOMPARE(toString(twice.kind), toString(once.kind));
        QCOMPARE(twice.rule, once.rule);
    }

    void serproSaysSentWins()
    {
        const auto events = facts(QStringLiteral("sent@3 failed@9:131026"));
        const Verdict found = deriveVerdict(events, FailureRule::SentWins);
        QCOMPARE(toString(found.kind), toString(EventKind::Sent));
        QCOMPARE(words(events, found.superseded), QStringList{QStringLiteral("failed")});
    }

    // The attempt of each fact, in their order; 0: of none.
    static QList<StatusEvent> attempts(const QString &text, const QList<int> &numbers)
    {
        auto events = facts(text);
        for (int i = 0; i < events.size(); ++i)
            events[i].attempt = {numbers.value(i)};
        return events;
    }

    static QString joined(const QList<StatusEvent> &events, const QSet<int> &indices) { return words(events, indices).join(QLatin1Char(' ')); }

    // One attempt that became unknown, and what an operator (or the program, which gave up) said of it afterwards, in this order.
    static QList<StatusEvent> decided(const QString &words)
    {
        auto events = attempts(QStringLiteral("queued@0 in_flight@1 unknown@2"), {0, 1, 1});
        for (const QString &word : words.split(QLatin1Char(' '))) {
            const int position = static_cast<int>(events.size());
            const bool refused = word == QLatin1String("not_sent") || word == QLatin1String("cancelled") || word == QLatin1String("gave_up");
            const QString kind = refused ? QStringLiteral("refused") : word == QLatin1String("wait") ? QStringLiteral("unknown")
                : word == QLatin1String("again")                                                     ? QStringLiteral("queued")
                                                                                                     : word;
            StatusEvent event = fact(kind, 20 + position);
            event.source = word == QLatin1String("gave_up") ? EventSource::Local : EventSource::Operator;
            event.errorKind = refused ? (word == QLatin1String("cancelled") ? word : QStringLiteral("not_sent")) : QString();
            event.occurredAt = event.heardAt;
            event.attempt = {1};
            events.append(event);
        }
        return events;
    }

    static void verifyEveryOrder(const QList<StatusEvent> &events, FailureRule rule)
    {
        const Verdict expected = deriveVerdict(events, rule);
        QList<int> order;
        for (int i = 0; i < events.size(); ++i)
            order.append(i);
        do {
            QList<StatusEvent> shuffled;
            for (const int i : order)
                shuffled.append(events[i]);
            const Verdict found = deriveVerdict(shuffled, rule);
            QCOMPARE(toString(found.kind), toString(expected.kind));
            QCOMPARE(found.rule, expected.rule);
            QVERIFY(shuffled[found.decisive] == events[expected.decisive]);
            QCOMPARE(words(shuffled, found.superseded), words(events, expected.superseded));
            QCOMPARE(joined(shuffled, found.contradicting), joined(events, expected.contradicting));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void aFailureOfAnOlderAttemptDoesNotOutrankTheNewOne()
    {
        const auto events = attempts(QStringLiteral("accepted@2 failed@4:131049 in_flight@11 accepted@12 sent@13"), {1, 1, 2, 2, 2});
        const Verdict found = deriveVerdict(events);
        QCOMPARE(toString(found.kind), QStringLiteral("sent"));
        QCOMPARE(words(events, found.superseded), QStringList{QStringLiteral("failed")});
        // Told once more, and late, it is still about the first one.
        const auto late = attempts(QStringLiteral("accepted@2 in_flight@11 accepted@12 sent@13 failed@20:131049"), {1, 2, 2, 2, 1});
        QCOMPARE(toString(deriveVerdict(late).kind), QStringLiteral("sent"));
    }

    void deliveryOfAnOlderAttemptOutranksEverything()
    {
        const auto events = attempts(QStringLiteral("accepted@2 failed@4:131049 in_flight@11 failed@13:131026 delivered@5"), {1, 1, 2, 2, 1});
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("delivered"));
    }

    void anAnswerCountsAgainOnceAFailedOneWasSentAnew()
    {
        const auto events = attempts(QStringLiteral("accepted@2 failed@4:131049 in_flight@11 accepted@12 received@20"), {1, 1, 2, 2, 2});
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("replied"));
    }

    void whatIsTriedAgainIsQueuedUntilItLeaves()
    {
        auto events = attempts(QStringLiteral("accepted@2 failed@4:131049 queued@10"), {1, 1, 1});
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("failed"));
        events[2].source = EventSource::Operator;
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("queued"));
    }

    void whatArrivesWhileItWaitsToBeTriedAgainCounts()
    {
        auto events = attempts(QStringLiteral("accepted@2 sent@3 failed@4:131049 queued@10 sent@12"), {1, 1, 1, 1, 1});
        events[3].source = EventSource::Operator;
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("sent"));
        events[4] = fact(QStringLiteral("sent@3"), 4); // before it failed: the failure stands, and so does the wait
        events[4].attempt = {1};
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("queued"));
        QCOMPARE(toString(deriveVerdict(events, FailureRule::SentWins).kind), QStringLiteral("sent"));
    }

    void aClockThatWasSetBackLeavesNobodyInFlight()
    {
        const auto events = attempts(QStringLiteral("in_flight@11 unknown@5"), {1, 1});
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("unknown"));
    }

    void aNewAttemptStartsAFreshStory()
    {
        auto events = facts(QStringLiteral("queued@0 in_flight@1 accepted@2 failed@4:131049 queued@10 in_flight@11"));
        for (int i = 1; i <= 3; ++i)
            events[i].attempt = {1};
        events[5].attempt = {2};
        QCOMPARE(toString(deriveVerdict(events).kind), toString(EventKind::InFlight));
        auto delivered = fact(QStringLiteral("delivered@12"), 6);
        delivered.attempt = {1};
        events.append(delivered);
        QCOMPARE(toString(deriveVerdict(events).kind), toString(EventKind::Delivered));
    }

    void anOperatorsWordOutranksOurOwnUnknown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("superseded");
        const auto row = [](const char *words, const char *verdict, const char *rule, const char *superseded) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(verdict) << QString::fromLatin1(rule) << QString::fromLatin1(superseded);
        };
        row("sent", "sent", "operator_decided", "unknown");
        row("not_sent", "refused", "operator_decided", "unknown");
        row("wait", "unknown", "own_state", "");
        row("again", "queued", "own_state", "unknown");
        row("sent not_sent", "refused", "operator_decided", "sent unknown");
        row("not_sent wait", "unknown", "own_state", "refused"); // taken back
        row("wait sent", "sent", "operator_decided", "unknown unknown");
        row("again cancelled", "unknown", "own_state", "");
        row("again gave_up", "unknown", "own_state", "");
        row("not_sent again cancelled", "refused", "operator_decided", "unknown");
        row("not_sent again", "queued", "own_state", "refused unknown");
    }

    void anOperatorsWordOutranksOurOwnUnknown()
    {
        QFETCH(QString, words);
        QFETCH(QString, verdict);
        QFETCH(QString, rule);
        QFETCH(QString, superseded);
        const auto events = decided(words);
        const Verdict found = deriveVerdict(events);
        QCOMPARE(toString(found.kind), verdict);
        QCOMPARE(found.rule, rule);
        QCOMPARE(joined(events, found.superseded), superseded);
        QVERIFY(found.contradicting.isEmpty());
        verifyEveryOrder(events, FailureRule::LaterWins);
    }

    void anyWordOfTheProviderOutranksTheOperators_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("told"); // by the provider, of the same attempt
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("contradicting");
        const auto row = [](const char *words, const char *told, const char *verdict, const char *contradicting) {
            QTest::addRow("%s, then %s", words, told) << QString::fromLatin1(words) << QString::fromLatin1(told) << QString::fromLatin1(verdict)
                                                      << QString::fromLatin1(contradicting);
        };
        row("sent", "sent@3", "sent", "");
        row("sent", "delivered@5", "delivered", "");
        row("sent", "failed@4:131026", "failed", "sent"); // by no rule about failures is an operator's word a sending
        row("sent", "accepted@3", "accepted", "");
        row("sent", "refused@3", "refused", "sent");
        row("not_sent", "accepted@3", "accepted", "refused");
        row("not_sent", "sent@3", "sent", "refused");
        row("not_sent", "delivered@5", "delivered", "refused");
        row("not_sent", "received@9", "replied", "refused");
        row("not_sent", "failed@4:131026", "failed", "");
        row("not_sent again", "delivered@5", "delivered", "refused");
        row("wait", "sent@3", "sent", "");
        row("again", "read@5", "read", "");
    }

    void anyWordOfTheProviderOutranksTheOperators()
    {
        QFETCH(QString, words);
        QFETCH(QString, told);
        QFETCH(QString, verdict);
        QFETCH(QString, contradicting);
        for (const FailureRule rule : {FailureRule::LaterWins, FailureRule::SentWins}) {
            auto events = decided(words);
            StatusEvent event = fact(told, 50);
            event.source = EventSource::Poll;
            event.attempt = {1};
            events.append(event);
            const Verdict found = deriveVerdict(events, rule);
            QCOMPARE(toString(found.kind), verdict);
            QVERIFY(found.rule != operatorDecidedRule);
            QCOMPARE(joined(events, found.contradicting), contradicting);
            verifyEveryOrder(events, rule);
        }
    }

    void ofANewAttemptTheOldWordSaysNothing()
    {
        auto events = decided(QStringLiteral("not_sent again"));
        auto next = facts(QStringLiteral("in_flight@200 accepted@201 failed@202:131026"));
        for (StatusEvent &event : next) {
            event.attempt = {2};
            event.heardAt = at(400);
            events.append(event);
        }
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("failed"));
        StatusEvent late = fact(QStringLiteral("delivered@300"), 300);
        late.attempt = {1}; // so it had arrived, and they were written to twice
        events.append(late);
        const Verdict found = deriveVerdict(events);
        QCOMPARE(toString(found.kind), QStringLiteral("delivered"));
        QCOMPARE(joined(events, found.contradicting), QStringLiteral("refused"));
        verifyEveryOrder(events, FailureRule::LaterWins);
    }

    // Asked for because nobody knew, and put back by the provider: nothing has left since, and a late word on the first attempt settles it.
    void anAttemptThatWasPutBackLeavesTheWordToTheOneBefore_data()
    {
        QTest::addColumn<QString>("late");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("nothing") << QString() << 0 << QStringLiteral("queued");
        QTest::newRow("sent") << QStringLiteral("sent@3") << 1 << QStringLiteral("sent");
        QTest::newRow("accepted") << QStringLiteral("accepted@3") << 1 << QStringLiteral("accepted");
        QTest::newRow("delivered") << QStringLiteral("delivered@5") << 1 << QStringLiteral("delivered");
        QTest::newRow("given up") << QStringLiteral("refused@250") << 2 << QStringLiteral("unknown");
        QTest::newRow("sent, of the one that was put back") << QStringLiteral("sent@201") << 2 << QStringLiteral("sent");
    }

    void anAttemptThatWasPutBackLeavesTheWordToTheOneBefore()
    {
        QFETCH(QString, late);
        QFETCH(int, attempt);
        QFETCH(QString, verdict);
        auto events = decided(QStringLiteral("again"));
        for (StatusEvent event : attempts(QStringLiteral("in_flight@200 queued@201"), {2, 2})) {
            event.heardAt = event.effectiveAt();
            events.append(event);
        }
        if (!late.isEmpty()) {
            StatusEvent event = fact(late, 200);
            event.attempt = {attempt};
            event.source = event.kind == EventKind::Refused ? EventSource::Local : EventSource::Poll;
            events.append(event);
        }
        QCOMPARE(toString(deriveVerdict(events).kind), verdict);
        verifyEveryOrder(events, FailureRule::LaterWins);
    }

    void aClockThatWasSetBackChangesNoDecision()
    {
        auto events = decided(QStringLiteral("sent"));
        events.last().occurredAt = at(-50);
        QCOMPARE(toString(deriveVerdict(events).kind), QStringLiteral("sent"));
    }

    void deletedIsAFlagAndNoVerdict()
    {
        const Verdict found = deriveVerdict(facts(QStringLiteral("sent@3 delivered@5 deleted@9")));
        QCOMPARE(toString(found.kind), toString(EventKind::Delivered));
        QVERIFY(found.deleted);
    }

    void theCodeOfAFailureIsKept()
    {
        QCOMPARE(deriveVerdict(facts(QStringLiteral("sent@3 failed@4:131026"))).code, QStringLiteral("131026"));
        QVERIFY(deriveVerdict(facts(QStringLiteral("failed@4:131026 delivered@5"))).code.isEmpty());
    }

    // Times that cannot be stand where they were heard; facts() hears them in the order of the list.
    static QList<StatusEvent> withOddTime(const QString &text, int odd, const char *told)
    {
        auto events = facts(text);
        for (int i = 0; i < events.size(); ++i)
            events[i].heardAt = events[i].occurredAt.value_or(events[i].heardAt) + std::chrono::seconds(1);
        events[odd].occurredAt = instantFromIso(QLatin1String(told));
        return events;
    }

    void anAbsurdTimeDoesNotSpoilTheOrder_data()
    {
        QTest::addColumn<QString>("events");
        QTest::addColumn<int>("odd");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("contradicting");
        const auto row = [](const char *name, const char *events, int odd, const char *told, const char *verdict, const char *contradicting = "") {
            QTest::newRow(name) << QString::fromLatin1(events) << odd << QByteArray(told) << QString::fromLatin1(verdict) << QString::fromLatin1(contradicting);
        };
        row("a failure of 1970 was told after the sending", "sent@3 failed@9:131026", 1, "1970-01-01T00:00:00Z", "failed");
        row("a sending of the future is no later than it was heard", "sent@3 failed@9:131026", 0, "2099-01-01T00:00:00Z", "failed");
        row("a sending of 1970 after a failure", "failed@3:131049 sent@9", 1, "1970-01-01T00:00:00Z", "sent");
        row("seconds as milliseconds", "failed@3:131049 sent@9", 1, "1970-01-20T10:15:44Z", "sent");
        row("a failure of the future does not contradict the delivery that followed", "failed@3:131026 delivered@9", 0, "2030-01-01T00:00:00Z", "delivered");
        row("a failure of 1970 that came after the delivery still does", "delivered@3 failed@9:131026", 1, "1970-01-01T00:00:00Z", "delivered", "failed");
    }

    void anAbsurdTimeDoesNotSpoilTheOrder()
    {
        QFETCH(QString, events);
        QFETCH(int, odd);
        QFETCH(QByteArray, told);
        QFETCH(QString, verdict);
        QFETCH(QString, contradicting);
        const auto list = withOddTime(events, odd, told.constData());
        const Verdict found = deriveVerdict(list);
        QCOMPARE(toString(found.kind), verdict);
        QCOMPARE(words(list, found.contradicting).join(QLatin1Char(' ')), contradicting);
        QCOMPARE(toMillis(list[odd].effectiveAt()), toMillis(list[odd].heardAt));
    }

    void noEvidenceHasNoDecidingFact()
    {
        QCOMPARE(deriveVerdict({}).decisive, -1);
    }
};

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
