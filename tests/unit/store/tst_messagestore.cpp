#include "storetest.h"

using namespace recado;

class TestMessageStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsKeptAsItWasGiven()
    {
        StoreTest store;
        const Message inserted = store.insert();
        const Message loaded = store.load(inserted.row);
        QCOMPARE(loaded.id, inserted.id);
        QCOMPARE(loaded.recipient, QStringLiteral("+5511988887777"));
        QCOMPARE(toString(loaded.state), toString(MessageState::Queued));
        QCOMPARE(loaded.createdAt, fromMillis(1000));
    }

    void onlyOneClaimSucceeds()
    {
        StoreTest store;
        const Message message = store.insert();
        const auto claim = [&](const QString &lease) {
            return store.database->write([row = message.row, lease](Connection &connection) { return MessageStore(connection).claim(row, lease, fromMillis(2000)); }).result();
        };
        QVERIFY(claim(QStringLiteral("one")).ok());
        const auto second = claim(QStringLiteral("two"));
        QVERIFY(!second);
        QCOMPARE(toString(second.error().kind), toString(ErrorKind::Conflict));
        QCOMPARE(store.load(message.row).attempts, 1);
    }

    void aSettledRowIsNeverClaimedAgain()
    {
        StoreTest store;
        for (const auto state : {MessageState::Accepted, MessageState::Held, MessageState::Refused, MessageState::Unknown}) {
            const Message message = store.insert();
            store.run([&](Connection &connection) -> Result<void> {
                MessageStore messages(connection);
                const auto attempt = messages.claim(message.row, QStringLiteral("one"), fromMillis(2000));
                return messages.settle(*attempt, state, 200, error(ErrorKind::Timeout), fromMillis(3000));
            });
            QCOMPARE(toString(store.load(message.row).state), toString(state));
            const auto again = store.database->write([row = message.row](Connection &connection) { return MessageStore(connection).claim(row, QStringLiteral("two"), fromMillis(4000)); }).result();
            QVERIFY(!again);
        }
    }

    void aRequeuedRowWaitsForItsTime()
    {
        StoreTest store;
        const Message message = store.insert();
        store.run([&](Connection &connection) -> Result<void> {
            MessageStore messages(connection);
            const auto attempt = messages.claim(message.row, QStringLiteral("one"), fromMillis(2000));
            return messages.requeue(*attempt, {}, 429, error(ErrorKind::RateLimited), fromMillis(9000), fromMillis(3000));
        });
        const auto dueAt = [&](qint64 millis) {
            return store.read([millis](Connection &connection) { return MessageStore(connection).due(fromMillis(millis), 10); }).size();
        };
        QCOMPARE(dueAt(8000), 0);
        QCOMPARE(dueAt(9000), 1);
        const auto attempts = store.read([&](Connection &connection) { return MessageStore(connection).attempts(message.row); });
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts.first().outcome, QStringLiteral("not_sent"));
    }

    void aRowHeldByALeaseIsNotDueForOthers()
    {
        StoreTest store;
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QStringLiteral("+5511988887777");
        message.content = "{}";
        store.write([message](Connection &connection) { return MessageStore(connection).insert(message, QStringLiteral("mine"), fromMillis(1)); });
        const auto due = [&] { return store.read([](Connection &connection) { return MessageStore(connection).due(fromMillis(9000), 10); }).size(); };
        QCOMPARE(due(), 0);
        QCOMPARE(store.read([](Connection &connection) { return MessageStore(connection).queuedLeases(); }), QStringList{QStringLiteral("mine")});
        store.run([](Connection &connection) { return MessageStore(connection).releaseQueued(QStringLiteral("mine")); });
        QCOMPARE(due(), 1);
    }

    void rowsInFlightNameTheirLease()
    {
        StoreTest store;
        const Message message = store.insert();
        store.write([&](Connection &connection) { return MessageStore(connection).claim(message.row, QStringLiteral("one"), fromMillis(2000)); });
        const auto rows = store.read([](Connection &connection) { return MessageStore(connection).inFlight(); });
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().lease, QStringLiteral("one"));
        QVERIFY(!rows.first().attempt.isNull());
    }

    void pollsComeDueInOrder()
    {
        StoreTest store;
        const Message early = store.insert();
        const Message late = store.insert();
        store.run([&](Connection &connection) { return MessageStore(connection).planPoll(late.row, fromMillis(9000), 1); });
        store.run([&](Connection &connection) { return MessageStore(connection).planPoll(early.row, fromMillis(5000), 0); });
        const auto due = store.read([](Connection &connection) { return MessageStore(connection).duePolls(fromMillis(9000), 10); });
        QCOMPARE(due.size(), 2);
        QCOMPARE(due.first().row, early.row);
        store.run([&](Connection &connection) { return MessageStore(connection).planPoll(early.row, {}, 1); });
        QCOMPARE(store.read([](Connection &connection) { return MessageStore(connection).nextPoll(); }), std::optional(fromMillis(9000)));
    }
};

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
