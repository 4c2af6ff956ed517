#include "store/deliverystore.h"
#include "storetest.h"

#include <atomic>
#include <future>

using namespace recado;

class TestDeliveryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreKeptAsTheyCame()
    {
        StoreTest store;
        const QByteArray body = QByteArray("{\"a\":\"\xff\xfe\0b\"}", 12);
        const auto kept = keep(store, body);
        const auto loaded = store.read([kept](Connection &connection) { return DeliveryStore(connection).byId(kept.id); });
        QCOMPARE(loaded.body, body);
        QCOMPARE(loaded.size, qint64(body.size()));
        QCOMPARE(loaded.headers.first().first, QByteArray("Content-Type"));
        QVERIFY(loaded.state.isEmpty());
    }

    void theSameBytesAgainRaiseTheCount()
    {
        StoreTest store;
        const auto first = keep(store, "{}");
        const auto second = keep(store, "{}");
        QCOMPARE(second.id, first.id);
        QVERIFY(second.repeated);
        QCOMPARE(store.read([&](Connection &connection) { return DeliveryStore(connection).byId(first.id); }).repeats, 1);
    }

    void anEmptyBodyIsADelivery()
    {
        StoreTest store;
        QVERIFY(!keep(store, QByteArray()).id.isNull());
    }

    void whatIsDecodedIsNoLongerPending()
    {
        StoreTest store;
        const auto kept = keep(store, "{}");
        const auto pending = [&] { return store.read([](Connection &connection) { return DeliveryStore(connection).undecoded(10); }); };
        QCOMPARE(pending(), QList<DeliveryId>{kept.id});
        store.run([&](Connection &connection) { return DeliveryStore(connection).setState(kept.id, QStringLiteral("not_understood"), {}, QStringLiteral("eventType")); });
        QVERIFY(pending().isEmpty());
    }

    void thoseThatWaitAreKeptByOneCommit()
    {
        StoreTest store;
        std::promise<void> mayGoOn;
        std::atomic<int> commits = 0;
        std::atomic<int> answered = 0;
        QVERIFY(store.read([](Connection &connection) { return DeliveryStore(connection).undecoded(1); }).isEmpty()); // what was written before has been told
        QObject context;
        QObject::connect(store.database.get(), &Database::changed, &context, [&] { ++commits; }, Qt::DirectConnection);
        store.database->read([gone = mayGoOn.get_future().share()](Connection &) -> Result<bool> {
            gone.wait();
            return true;
        });
        for (int i = 0; i < 100; ++i) {
            store.database->writeThen(
                [record = recordOf(store, QByteArray::number(i))](Connection &connection) -> Result<void> {
                    const auto kept = DeliveryStore(connection).keep(record);
                    return kept ? Result<void>() : Result<void>(kept.error());
                },
                [&](Result<void> kept) { answered += kept.ok(); });
        }
        QCOMPARE(store.database->pendingWrites(), 100);
        mayGoOn.set_value();
        QCOMPARE(store.read([](Connection &connection) { return DeliveryStore(connection).undecoded(1000); }).size(), 100);
        QCOMPARE(answered.load(), 100);
        QCOMPARE(commits.load(), 1);
    }

    void theLastOneOfEachAccountIsKnown()
    {
        StoreTest store;
        const auto last = [&] { return store.read([](Connection &connection) { return DeliveryStore(connection).lastHeardByAccount(); }); };
        QVERIFY(last().isEmpty());
        for (const qint64 at : {2000, 5000, 3000}) {
            DeliveryRecord record = recordOf(store, QByteArray::number(at));
            record.heardAt = fromMillis(at);
            store.write([record](Connection &connection) { return DeliveryStore(connection).keep(record); });
        }
        QCOMPARE(last(), (QMap<QString, Instant>{{QStringLiteral("Clinica"), fromMillis(5000)}}));
    }

private:
    static DeliveryRecord recordOf(const StoreTest &store, const QByteArray &body)
    {
        DeliveryRecord record;
        record.account = store.account;
        record.heardAt = fromMillis(1000);
        record.headers = {{"Content-Type", "application/json"}};
        record.body = body;
        record.sha256 = QString::fromLatin1(body.toHex().left(40));
        return record;
    }

    static DeliveryStore::Kept keep(StoreTest &store, const QByteArray &body)
    {
        return store.write([record = recordOf(store, body)](Connection &connection) { return DeliveryStore(connection).keep(record); });
    }
};

QTEST_GUILESS_MAIN(TestDeliveryStore)
#include "tst_deliverystore.moc"
