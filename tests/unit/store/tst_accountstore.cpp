#include "store/templatestore.h"
#include "storetest.h"

using namespace recado;

class TestAccountStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoAccountsOfOneNameAreRefused()
    {
        StoreTest store;
        Account twin;
        twin.name = QStringLiteral("Clinica");
        const auto added = store.database->write([twin](Connection &connection) { return AccountStore(connection).add(twin); }).result();
        QVERIFY(!added);
        QCOMPARE(toString(added.error().kind), toString(ErrorKind::Conflict));
    }

    void aRemovedAccountFreesItsNameAndKeepsItsMessages()
    {
        StoreTest store;
        const Message message = store.insert();
        store.run([&](Connection &connection) { return AccountStore(connection).remove(store.account, fromMillis(5)); });
        Account again;
        again.name = QStringLiteral("Clinica");
        QVERIFY(!store.write([again](Connection &connection) { return AccountStore(connection).add(again); }).id.isNull());
        QCOMPARE(store.load(message.row).id, message.id);
        QCOMPARE(store.read([](Connection &connection) { return AccountStore(connection).all(); }).size(), 1);
    }

    void aNameIsNotOverwrittenWithNothing()
    {
        StoreTest store;
        const auto put = [&store](const QString &name, bool isDefault) {
            Channel channel;
            channel.account = store.account;
            channel.providerId = QStringLiteral("551133334444");
            channel.number = QStringLiteral("+551133334444");
            channel.name = name;
            channel.isDefault = isDefault;
            return store.write([channel](Connection &connection) { return AccountStore(connection).putChannel(channel); });
        };
        const Channel first = put(QStringLiteral("Vendas"), true);
        const Channel second = put(QString(), true);
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.name, QStringLiteral("Vendas"));
    }

    void theChosenDefaultOutlivesWhatTheProviderSays()
    {
        StoreTest store;
        const auto put = [&store](const char *id, bool isDefault) {
            Channel channel;
            channel.account = store.account;
            channel.providerId = QString::fromLatin1(id);
            channel.isDefault = isDefault;
            return store.write([channel](Connection &connection) { return AccountStore(connection).putChannel(channel); });
        };
        const auto defaults = [&store] {
            QStringList ids;
            for (const Channel &channel : store.read([&](Connection &connection) { return AccountStore(connection).channels(store.account); })) {
                if (channel.isDefault)
                    ids.append(channel.providerId);
            }
            return ids.join(QLatin1Char(' '));
        };
        put("1", true);
        const Channel second = put("2", false);
        QCOMPARE(defaults(), QStringLiteral("1"));
        QVERIFY(store.write([second](Connection &connection) { return AccountStore(connection).setDefaultChannel(second.id); }).isDefault);
        QCOMPARE(defaults(), QStringLiteral("2"));
        put("1", true); // the provider tells its numbers again, and a new one
        put("2", false);
        put("3", true);
        QCOMPARE(defaults(), QStringLiteral("2"));
        const auto missing = store.database->write([](Connection &connection) { return AccountStore(connection).setDefaultChannel({99}); }).result();
        QCOMPARE(toString(missing.error().kind), QStringLiteral("not_found"));
    }

    void aBrokenListingRemovesNoTemplate()
    {
        StoreTest store;
        TemplateDefinition one;
        one.name = QStringLiteral("um");
        one.language = QStringLiteral("pt_BR");
        one.body = QStringLiteral("Olá {{nome}}");
        one.variables = {{QStringLiteral("nome"), QStringLiteral("Ana")}};
        TemplateDefinition two = one;
        two.name = QStringLiteral("dois");
        store.run([&](Connection &connection) { return TemplateStore(connection).replaceAll(store.account, {one, two}, fromMillis(1)); });
        store.run([&](Connection &connection) { return TemplateStore(connection).putSome(store.account, {one}, fromMillis(2), ErrorKind::Network); });
        const auto all = store.read([&](Connection &connection) { return TemplateStore(connection).all(store.account); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last(), one);
        const auto state = store.read([&](Connection &connection) { return TemplateStore(connection).syncState(store.account); });
        QCOMPARE(state.syncedAt, std::optional(fromMillis(1)));
        QCOMPARE(state.error, QStringLiteral("network"));
        store.run([&](Connection &connection) { return TemplateStore(connection).replaceAll(store.account, {two}, fromMillis(3)); });
        QCOMPARE(store.read([&](Connection &connection) { return TemplateStore(connection).all(store.account); }).size(), 1);
    }

    void theSameNameInTwoLanguagesIsTwoTemplates()
    {
        StoreTest store;
        TemplateDefinition portuguese;
        portuguese.name = QStringLiteral("aviso");
        portuguese.language = QStringLiteral("pt_BR");
        TemplateDefinition english = portuguese;
        english.language = QStringLiteral("en");
        store.run([&](Connection &connection) { return TemplateStore(connection).replaceAll(store.account, {portuguese, english}, fromMillis(1)); });
        const auto found = store.read([&](Connection &connection) { return TemplateStore(connection).find(store.account, QStringLiteral("aviso"), QStringLiteral("pt_BR")); });
        QCOMPARE(found->language, QStringLiteral("pt_BR"));
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
