#include "domain/evidence.h"

#include <QTest>

#include <algorithm>

using namespace recado;

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAWordThatLeadsBack()
    {
        for (int i = 0; i <= static_cast<int>(EventKind::Note); ++i) {
            const auto kind = static_cast<EventKind>(i);
            QVERIFY(!toString(kind).isEmpty());
            QCOMPARE(eventKindFromString(toString(kind)), std::optional(kind));
        }
        QVERIFY(!eventKindFromString(QStringLiteral("teleported")));
    }

    void twinsOfOneFactShareAKey()
    {
        StatusEvent v1;
        v1.kind = EventKind::Sent;
        v1.source = EventSource::Webhook;
        v1.occurredAt = instantFromIso(QStringLiteral("2023-03-11T14:27:32.9655388Z"));
        StatusEvent v2 = v1;
        v2.occurredAt = fromMillis(1'678'544'852'000);
        v2.heardAt = fromMillis(5);
        QCOMPARE(factKey(v1), factKey(v2));
        v2.kind = EventKind::Delivered;
        QVERIFY(factKey(v1) != factKey(v2));
    }

    void twoAnswersOfAPersonInOneSecondAreTwoFacts()
    {
        StatusEvent first;
        first.kind = EventKind::Received;
        first.source = EventSource::Webhook;
        first.occurredAt = fromMillis(1000);
        first.providerId = QStringLiteral("wamid.A");
        StatusEvent second = first;
        second.providerId = QStringLiteral("wamid.B");
        QVERIFY(factKey(first) != factKey(second));
    }

    void withinOneSecondTheStoryKeepsItsOrder()
    {
        const auto fact = [](EventKind kind, qint64 millis) {
            StatusEvent event;
            event.kind = kind;
            event.occurredAt = fromMillis(millis);
            event.heardAt = fromMillis(9'000);
            return event;
        };
        // Our own facts know milliseconds, the provider tells whole seconds.
        QList<StatusEvent> events{fact(EventKind::Delivered, 5'000), fact(EventKind::Failed, 5'000), fact(EventKind::Sent, 5'294),
                                  fact(EventKind::InFlight, 5'278), fact(EventKind::Queued, 5'278), fact(EventKind::Read, 4'000)};
        std::sort(events.begin(), events.end(), happenedBefore);
        QStringList words;
        for (const StatusEvent &event : events)
            words.append(toString(event.kind));
        QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("read queued in_flight sent failed delivered"));
    }

    void withinOneSecondANewAttemptFollowsTheEndOfTheOld()
    {
        const auto fact = [](EventKind kind, qint64 millis, qint64 attempt) {
            StatusEvent event;
            event.kind = kind;
            event.occurredAt = event.heardAt = fromMillis(millis);
            event.attempt = {attempt};
            return event;
        };
        QList<StatusEvent> events{fact(EventKind::Sent, 5'000, 2), fact(EventKind::InFlight, 5'700, 2), fact(EventKind::Queued, 5'500, 1),
                                  fact(EventKind::Accepted, 5'800, 2), fact(EventKind::Failed, 5'000, 1), fact(EventKind::Note, 5'100, 0)};
        std::sort(events.begin(), events.end(), happenedBefore);
        QStringList words;
        for (const StatusEvent &event : events)
            words.append(toString(event.kind));
        QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("queued failed in_flight accepted sent note"));
    }

    void whatIsToldOf1970OrOfTheFutureStandsWhereItWasHeard()
    {
        const auto fact = [](EventKind kind, const char *told, qint64 heard) {
            StatusEvent event;
            event.kind = kind;
            event.occurredAt = instantFromIso(QLatin1String(told));
            event.heardAt = fromMillis(1'763'650'000'000 + heard * 1000);
            return event;
        };
        QList<StatusEvent> events{fact(EventKind::Read, "1970-01-21T09:54:10Z", 9), fact(EventKind::Sent, "2025-11-20T14:46:41Z", 3),
                                  fact(EventKind::Delivered, "2031-01-01T00:00:00Z", 6)};
        std::sort(events.begin(), events.end(), happenedBefore);
        QStringList words;
        for (const StatusEvent &event : events)
            words.append(toString(event.kind));
        QCOMPARE(words.join(QLatin1Char(' ')), QStringLiteral("sent delivered read"));
        QCOMPARE(toIso(*events[2].occurredAt), QStringLiteral("1970-01-21T09:54:10.000Z")); // as received
    }

    void aPollThatSaysTheSameAgainIsTheSameFact()
    {
        StatusEvent poll;
        poll.kind = EventKind::Delivered;
        poll.source = EventSource::Poll;
        poll.heardAt = fromMillis(1);
        StatusEvent again = poll;
        again.heardAt = fromMillis(60'000);
        QCOMPARE(factKey(poll), factKey(again));
    }
};

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
