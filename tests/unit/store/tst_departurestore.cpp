#include "store/departurestore.h"

#include "store/broadcaststore.h"
#include "storetest.h"

using namespace recado;

namespace {

const Instant begun = fromMillis(2000);
const Instant heard = fromMillis(3000);
const Instant pollAt = fromMillis(33'000);

Message born(StoreTest &store)
{
    Broadcast draft;
    draft.name = QStringLiteral("Confirma");
    draft.account = store.account;
    Message message;
    message.id = MessageId::make();
    message.account = store.account;
    message.recipient = QStringLiteral("+5511988887777");
    message.templateName = QStringLiteral("confirma_consulta");
    message.renderedText = QStringLiteral("Oi Ana");
    message.broadcast = store.write([draft](Connection &connection) { return BroadcastStore(connection).insert(draft, fromMillis(1)); }).id;
    message.broadcastLine = 2;
    return message;
}

StatusEvent answer(const Attempt &attempt)
{
    StatusEvent event;
    event.kind = EventKind::Accepted;
    event.source = EventSource::Answer;
    event.heardAt = heard;
    event.attempt = attempt.id;
    event.providerId = QStringLiteral("wamid.1");
    event.payload = R"({"messages":[{"id":"wamid.1"}]})";
    return event;
}

struct Kept {
    Message message;
    QList<StatusEvent> events;
    QList<RefRow> refs;
    QList<Attempt> attempts;
    QVariant poll;
};

// Without what differs from row to row.
Kept keptOf(StoreTest &store, MessageRow row)
{
    Kept kept = store.read([row](Connection &connection) -> Result<Kept> {
        return Kept{*MessageStore(connection).byRow(row), *EvidenceStore(connection).timeline(row), *EvidenceStore(connection).refs(row),
                    *MessageStore(connection).attempts(row),
                    *connection.scalar(QStringLiteral("SELECT poll_at || '/' || poll_tries FROM message WHERE row = ?"), {row.value})};
    });
    kept.message.row = {};
    kept.message.id = {};
    for (StatusEvent &event : kept.events) {
        event.id = {};
        event.attempt.value = event.attempt.isNull() ? 0 : 1;
    }
    for (RefRow &ref : kept.refs)
        ref.value.clear();
    for (Attempt &attempt : kept.attempts) {
        attempt.id = {};
        attempt.message = {};
    }
    return kept;
}

Attempt begin(StoreTest &store, Message &message)
{
    return store.write([&message](Connection &connection) {
        return DepartureStore(connection).begin(message, QStringLiteral("me"), {{QStringLiteral("client_id"), message.id.value}}, begun);
    });
}

} // namespace

class TestDepartureStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShortWayLeavesWhatTheLongOneDoes()
    {
        StoreTest shortWay;
        Message first = born(shortWay);
        const Attempt attempt = begin(shortWay, first);
        const bool taken = shortWay.write([&](Connection &connection) {
            return DepartureStore(connection).accepted(attempt, first.account, 200, answer(attempt), pollAt, heard);
        });
        QVERIFY(taken);

        StoreTest longWay;
        Message second = born(longWay);
        const Attempt same = begin(longWay, second);
        longWay.run([&](Connection &connection) -> Result<void> {
            MessageStore messages(connection);
            if (const auto done = messages.settle(same, MessageState::Accepted, 200, {}, heard); !done)
                return done;
            if (const auto done = messages.setProviderId(second.row, QStringLiteral("wamid.1")); !done)
                return done;
            const auto added = EvidenceStore(connection).add(second.row, second.account, answer(same), FailureRule::SentWins, heard);
            return added ? messages.planPoll(second.row, pollAt, 0) : Result<void>(added.error());
        });

        const Kept one = keptOf(shortWay, first.row);
        const Kept other = keptOf(longWay, second.row);
        QCOMPARE(toString(one.message.state), QStringLiteral("accepted"));
        QCOMPARE(toString(one.message.verdict), QStringLiteral("accepted"));
        QCOMPARE(one.message.providerId, QStringLiteral("wamid.1"));
        QCOMPARE(toString(one.message.state), toString(other.message.state));
        QCOMPARE(toString(one.message.verdict), toString(other.message.verdict));
        QCOMPARE(one.message.verdictRule, other.message.verdictRule);
        QVERIFY(one.message.verdictAt == other.message.verdictAt);
        QCOMPARE(one.message.providerId, other.message.providerId);
        QVERIFY(one.message.error.code == other.message.error.code && one.message.error.kind == other.message.error.kind);
        QCOMPARE(one.message.updatedAt, other.message.updatedAt);
        QCOMPARE(one.message.attempts, 1);
        QVERIFY(one.events == other.events);
        QCOMPARE(one.events.size(), 3);
        QCOMPARE(one.refs.size(), 1);
        QCOMPARE(one.poll, other.poll);
        QCOMPARE(one.attempts.size(), 1);
        QCOMPARE(one.attempts.first().outcome, other.attempts.first().outcome);
        QVERIFY(one.attempts.first().finishedAt == other.attempts.first().finishedAt);
        QCOMPARE(one.attempts.first().httpStatus, 200);
    }

    void whatAnybodyElseToldIsWeighedTheLongWay()
    {
        StoreTest store;
        Message message = born(store);
        const Attempt attempt = begin(store, message);
        StatusEvent delivered;
        delivered.kind = EventKind::Delivered;
        delivered.source = EventSource::Webhook;
        delivered.heardAt = fromMillis(2500);
        store.run([&](Connection &connection) -> Result<void> {
            const auto added = EvidenceStore(connection).add(message.row, message.account, delivered, FailureRule::SentWins, begun);
            return added ? Result<void>() : Result<void>(added.error());
        });
        const bool taken = store.write([&](Connection &connection) {
            return DepartureStore(connection).accepted(attempt, message.account, 200, answer(attempt), pollAt, heard);
        });
        QVERIFY(!taken);
        const Kept kept = keptOf(store, message.row);
        QCOMPARE(toString(kept.message.verdict), QStringLiteral("delivered"));
        QCOMPARE(kept.events.size(), 3);
        QVERIFY(!kept.attempts.first().finishedAt);
    }

    void aSecondAttemptGoesTheLongWay()
    {
        StoreTest store;
        Message message = born(store);
        Attempt attempt = begin(store, message);
        attempt.number = 2;
        QVERIFY(!store.write([&](Connection &connection) {
            return DepartureStore(connection).accepted(attempt, message.account, 200, answer(attempt), pollAt, heard);
        }));
    }
};

QTEST_GUILESS_MAIN(TestDepartureStore)
#include "tst_departurestore.moc"
