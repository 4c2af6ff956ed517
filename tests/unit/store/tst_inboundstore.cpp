#include "store/inboundstore.h"
#include "storetest.h"

using namespace recado;

class TestInboundStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLatestMomentStays()
    {
        StoreTest store;
        heard(store, store.account, channel, person, 2000);
        heard(store, store.account, channel, person, 3000);
        heard(store, store.account, channel, person, 1000);
        QCOMPARE(last(store, store.account, channel, person), 3000);
    }

    void aPersonIsFoundInEveryForm()
    {
        StoreTest store;
        heard(store, store.account, channel, QStringLiteral("551188887777"), 1000);
        for (const QString &form : {QStringLiteral("+5511988887777"), QStringLiteral("5511988887777"), QStringLiteral("+551188887777")})
            QCOMPARE(last(store, store.account, QStringLiteral("+5511900000000"), form), 1000);
        heard(store, store.account, channel, QStringLiteral("BR.123"), 5);
        QCOMPARE(last(store, store.account, channel, QStringLiteral("BR.123")), 5);
    }

    void numbersAndAccountsAreKeptApart()
    {
        StoreTest store;
        const AccountId other = store
                                    .write([](Connection &connection) {
                                        Account account;
                                        account.name = QStringLiteral("Outra");
                                        return AccountStore(connection).add(account);
                                    })
                                    .id;
        heard(store, store.account, channel, person, 1000);
        QCOMPARE(last(store, store.account, QStringLiteral("5511900000001"), person), 0);
        QCOMPARE(last(store, other, channel, person), 0);
        QCOMPARE(last(store, store.account, channel, QStringLiteral("+5511988887778")), 0);
    }

    void aNumberThatNobodyNamedFitsAll()
    {
        StoreTest store;
        heard(store, store.account, {}, person, 1000);
        QCOMPARE(last(store, store.account, channel, person), 1000);
        heard(store, store.account, channel, person, 500);
        QCOMPARE(last(store, store.account, channel, person), 1000);
        heard(store, store.account, QStringLiteral("5511900000001"), person, 2000);
        QCOMPARE(last(store, store.account, channel, person), 1000);
        QCOMPARE(last(store, store.account, {}, person), 2000);
    }

    void manyAreFoundByTheirAddressesAsGiven()
    {
        StoreTest store;
        QStringList addresses;
        for (int i = 0; i < 1200; ++i) {
            addresses += QStringLiteral("+55119%1").arg(70'000'000 + i);
            if (i % 2 == 0)
                heard(store, store.account, channel, addresses.last().mid(1), 1000 + i);
        }
        addresses += QStringLiteral("551170000000"); // the first again, in its old form
        const AccountId account = store.account;
        const auto found =
            store.read([&](Connection &connection) { return InboundStore(connection).lastHeard(account, channel, addresses); });
        QCOMPARE(found.size(), 601);
        QCOMPARE(toMillis(found.value(addresses[1198])), 2198);
        QCOMPARE(toMillis(found.value(addresses.last())), 1000);
        QVERIFY(!found.contains(addresses[1]));
    }

    void nobodyIsNoRow()
    {
        StoreTest store;
        heard(store, store.account, channel, QStringLiteral("+"), 1000);
        QCOMPARE(last(store, store.account, channel, QString()), 0);
    }

private:
    static void heard(StoreTest &store, AccountId account, const QString &channel, const QString &address, qint64 at)
    {
        store.run([=](Connection &connection) { return InboundStore(connection).heard(account, channel, address, fromMillis(at)); });
    }

    // Milliseconds; 0 for never.
    static qint64 last(StoreTest &store, AccountId account, const QString &channel, const QString &address)
    {
        const auto found =
            store.read([=](Connection &connection) { return InboundStore(connection).lastHeard(account, channel, {address}); });
        return found.contains(address) ? toMillis(found.value(address)) : 0;
    }

    const QString channel = QStringLiteral("5511900000000");
    const QString person = QStringLiteral("+5511988887777");
};

QTEST_GUILESS_MAIN(TestInboundStore)
#include "tst_inboundstore.moc"
