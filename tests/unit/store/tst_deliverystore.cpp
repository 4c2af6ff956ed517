#include "store/deliverystore.h"
#include "storetest.h"

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

private:
    static DeliveryStore::Kept keep(StoreTest &store, const QByteArray &body)
    {
        DeliveryRecord record;
        record.account = store.account;
        record.heardAt = fromMillis(1000);
        record.headers = {{"Content-Type", "application/json"}};
        record.body = body;
        record.sha256 = QString::fromLatin1(body.toHex().left(40));
        return store.write([record](Connection &connection) { return DeliveryStore(connection).keep(record); });
    }
};

QTEST_GUILESS_MAIN(TestDeliveryStore)
#include "tst_deliverystore.moc"
