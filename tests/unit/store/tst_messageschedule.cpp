#include "storetest.h"

using namespace recado;

namespace {

constexpr qint64 at = 1'000'000'000; // the time chosen
constexpr qint64 grace = scheduleGrace.count();

} // namespace

class TestMessageSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScheduledRowHasItsTimeAndNoOther_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QString>("where");
        QTest::newRow("an hour before") << at - 3'600'000 << QStringLiteral("scheduled");
        QTest::newRow("a moment before") << at - 1 << QStringLiteral("scheduled");
        QTest::newRow("on time") << at << QStringLiteral("due scheduled");
        QTest::newRow("two minutes late") << at + grace << QStringLiteral("due scheduled");
        QTest::newRow("later") << at + grace + 1 << QStringLiteral("missed");
        QTest::newRow("a week later") << at + 7 * 86'400'000 << QStringLiteral("missed");
    }

    void aScheduledRowHasItsTimeAndNoOther()
    {
        QFETCH(qint64, now);
        QFETCH(QString, where);
        StoreTest store;
        const Message message = insert(store);
        const Instant present = fromMillis(now);
        QStringList places;
        const auto look = [&](const char *name, const QList<Message> &rows) {
            if (rows.size() == 1 && rows.first().row == message.row)
                places += QString::fromLatin1(name);
        };
        look("due", store.read([present](Connection &connection) { return MessageStore(connection).due(present, 9); }));
        look("scheduled", store.read([present](Connection &connection) { return MessageStore(connection).scheduled(present); }));
        look("missed", store.read([present](Connection &connection) { return MessageStore(connection).missed(present); }));
        QCOMPARE(places.join(QLatin1Char(' ')), where);
        QCOMPARE(isMissed(store.load(message.row), present), where == QLatin1String("missed"));
        // Neither may anybody claim it then.
        const auto claimed = claim(store, message.row, now);
        QCOMPARE(claimed.ok(), where.startsWith(QLatin1String("due")));
        if (!claimed)
            QCOMPARE(toString(claimed.error().kind), QStringLiteral("conflict"));
    }

    void whatIsScheduledLeavesBeforeTheCrowd()
    {
        StoreTest store;
        store.insert();
        const Message scheduled = insert(store);
        const auto due = store.read([](Connection &connection) { return MessageStore(connection).due(fromMillis(at), 1); });
        QCOMPARE(due.first().row, scheduled.row);
    }

    void theNextMomentsSkipWhatIsMissed()
    {
        StoreTest store;
        insert(store);
        const auto nextDue = [&](qint64 now) { return store.read([now](Connection &connection) { return MessageStore(connection).nextDue(fromMillis(now)); }); };
        const auto nextMissed = [&](qint64 now) { return store.read([now](Connection &connection) { return MessageStore(connection).nextMissed(fromMillis(now)); }); };
        QCOMPARE(nextDue(at - 5), std::optional(fromMillis(at)));
        QCOMPARE(nextMissed(at - 5), std::optional(fromMillis(at + grace + 1)));
        QCOMPARE(nextDue(at + grace + 1), std::optional<Instant>());
        QCOMPARE(nextMissed(at + grace + 1), std::optional<Instant>());
    }

    void scheduledRowsAreNotCountedAsQueue()
    {
        StoreTest store;
        store.insert();
        insert(store);
        const auto counts = store.read([](Connection &connection) { return MessageStore(connection).counts(); });
        QCOMPARE(counts.queued, 1);
        QCOMPARE(counts.scheduled, 1);
    }

    void anotherTimeMovesEverythingAlong()
    {
        StoreTest store;
        const Message message = insert(store);
        const auto move = [&](MessageRow row) {
            return store.database->write([row](Connection &connection) { return MessageStore(connection).schedule(row, fromMillis(at + 5000), fromMillis(70)); }).result();
        };
        QVERIFY(move(message.row).ok());
        const Message moved = store.load(message.row);
        QCOMPARE(moved.scheduledAt, std::optional(fromMillis(at + 5000)));
        QCOMPARE(moved.notBefore, std::optional(fromMillis(at + 5000)));
        QCOMPARE(moved.giveUpAt, std::optional(fromMillis(at + 5000 + 600'000)));
        QVERIFY(!claim(store, message.row, at));
        QVERIFY(claim(store, message.row, at + 5000).ok());
        QCOMPARE(toString(move(message.row).error().kind), QStringLiteral("conflict")); // on its way
    }

    void whoKnowsAnOldTimeCannotRefuseIt()
    {
        StoreTest store;
        const Message old = insert(store);
        const auto refuse = [&](const Message &message) {
            return store.database->write([message](Connection &connection) { return MessageStore(connection).refuse(message, error(ErrorKind::NotSent), fromMillis(80)); }).result();
        };
        store.run([&](Connection &connection) { return MessageStore(connection).schedule(old.row, fromMillis(at + 5000), fromMillis(70)); });
        QCOMPARE(toString(refuse(old).error().kind), QStringLiteral("conflict"));
        QCOMPARE(toString(store.load(old.row).state), QStringLiteral("queued"));
        QVERIFY(refuse(store.load(old.row)).ok());
        QCOMPARE(toString(store.load(old.row).state), QStringLiteral("refused"));
        QCOMPARE(toString(refuse(store.load(old.row)).error().kind), QStringLiteral("conflict")); // once
    }

private:
    static Message insert(StoreTest &store)
    {
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QStringLiteral("+5511988887777");
        message.content = "{}";
        message.scheduledAt = fromMillis(at);
        message.notBefore = fromMillis(at);
        message.giveUpAt = fromMillis(at + 600'000);
        return store.write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1)); });
    }
    static Result<Attempt> claim(StoreTest &store, MessageRow row, qint64 now)
    {
        return store.database->write([row, now](Connection &connection) { return MessageStore(connection).claim(row, QStringLiteral("one"), fromMillis(now)); }).result();
    }
};

QTEST_GUILESS_MAIN(TestMessageSchedule)
#include "tst_messageschedule.moc"
