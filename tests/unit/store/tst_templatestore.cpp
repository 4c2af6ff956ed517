#include "store/templatestore.h"
#include "store/connection.h"
#include "storetest.h"

#include <QJsonObject>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// Every field says something.
TemplateDefinition full(const QString &name = QStringLiteral("aviso"), const QString &language = QStringLiteral("pt_BR"))
{
    TemplateDefinition definition;
    definition.name = name;
    definition.language = language;
    definition.status = text("APPROVED");
    definition.category = text("MARKETING");
    definition.quality = text("GREEN");
    definition.providerId = text("9007199254740993");
    definition.header = TemplateDefinition::Header::Location;
    definition.headerText = text("h");
    definition.body = text("Olá {{1}}");
    definition.footer = text("f");
    definition.buttons = {{TemplateButton::Kind::OneTimeCode, text("Copiar"), text("v"), text("s")}};
    definition.variables = {{text("1"), text("Ana"), TemplateVariable::Kind::OneTimeCode, true}};
    definition.subCategory = text("CUSTOM");
    definition.rejectionReason = text("NONE");
    definition.namedParameters = true;
    definition.cards = {{TemplateCard::Header::Product, text("4::a"), text("b"), {{TemplateButton::Kind::Flow, text("Abrir"), text("7"), {}}}}};
    definition.offerText = text("o");
    definition.offerExpires = true;
    definition.securityAdvice = true;
    definition.codeExpirationMinutes = 10;
    definition.timeToLiveSeconds = 900;
    definition.components = {QJsonObject{{text("type"), text("HOLOGRAM")}, {text("depth"), qint64(9007199254740993)}}};
    return definition;
}

TemplateChange statusChange(const QString &status, std::optional<Instant> at = {})
{
    TemplateChange change;
    change.name = text("aviso");
    change.language = text("pt-BR");
    change.status = status;
    change.reason = text("INVALID_FORMAT");
    change.occurredAt = at;
    return change;
}

} // namespace

class TestTemplateStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsKept()
    {
        StoreTest store;
        replaceAll(&store, {full(), full(text("aviso"), text("en"))}, 10);
        QCOMPARE(find(&store, text("aviso"), text("pt_BR")), full());
        QCOMPARE(find(&store, text("aviso")).language, text("en")); // no language: the first by language
    }

    void aRowOfTheFirstVersionIsRead()
    {
        StoreTest store;
        const QString old = text("{'status':'APPROVED','category':'','quality':'','id':'1','header':5,'headerText':'l','body':'b','footer':'',"
                                 "'buttons':[{'kind':4,'text':'t','value':'v'},{'kind':1,'text':'u','value':'w'}],'variables':[{'name':'n','sample':'s'}]}")
                                .replace(QLatin1Char('\''), QLatin1Char('"'));
        store.run([&store, old](Connection &connection) {
            return connection.execute(QStringLiteral("INSERT INTO template (account_id, name, language, definition, synced_at) VALUES (?, 'alt', 'pt_BR', ?, 1)"),
                                      {store.account.value, old});
        });
        const TemplateDefinition definition = find(&store, text("alt"));
        QVERIFY(definition.header == TemplateDefinition::Header::Other);
        QVERIFY(definition.buttons.at(0) == (TemplateButton{TemplateButton::Kind::Other, text("t"), text("v")}));
        QVERIFY(definition.buttons.at(1).kind == TemplateButton::Kind::Url);
        QVERIFY(definition.variables.at(0) == (TemplateVariable{text("n"), text("s")}));
    }

    void aChangeIsEnteredByNameAndLanguage()
    {
        StoreTest store;
        replaceAll(&store, {full(), full(text("aviso"), text("en"))}, 10);
        QVERIFY(apply(&store, statusChange(text("REJECTED")), 20));
        QCOMPARE(find(&store, text("aviso"), text("pt_BR")).status, text("REJECTED"));
        QCOMPARE(find(&store, text("aviso"), text("pt_BR")).rejectionReason, text("INVALID_FORMAT"));
        QCOMPARE(find(&store, text("aviso"), text("en")).status, text("APPROVED"));
        TemplateChange other = statusChange(text("PAUSED"));
        other.name = text("outro");
        QVERIFY(!apply(&store, other, 21));
    }

    void anotherIdIsAnotherTemplate()
    {
        StoreTest store;
        replaceAll(&store, {full()}, 10);
        TemplateChange change = statusChange(text("DELETED"));
        change.providerId = text("1");
        QVERIFY(!apply(&store, change, 20));
        // With the right id the name does not matter.
        change.providerId = full().providerId;
        change.name.clear();
        QVERIFY(apply(&store, change, 20));
    }

    void qualityAndCategoryLeaveTheStatusAlone()
    {
        StoreTest store;
        replaceAll(&store, {full()}, 10);
        TemplateChange change = statusChange({});
        change.quality = text("RED");
        change.category = text("UTILITY");
        QVERIFY(apply(&store, change, 20));
        TemplateDefinition expected = full();
        expected.quality = text("RED");
        expected.category = text("UTILITY");
        QCOMPARE(find(&store, text("aviso")), expected);
    }

    void orderOfArrivalDoesNotMatter()
    {
        StoreTest store;
        replaceAll(&store, {full()}, 10);
        QVERIFY(apply(&store, statusChange(text("PAUSED"), fromMillis(2000)), 20));
        QVERIFY(!apply(&store, statusChange(text("PENDING"), fromMillis(1000)), 21));
        QCOMPARE(find(&store, text("aviso")).status, text("PAUSED"));
        // The same again changes nothing else, and something of another kind has a time of its own.
        QVERIFY(apply(&store, statusChange(text("PAUSED"), fromMillis(2000)), 22));
        TemplateChange quality = statusChange({}, fromMillis(1000));
        quality.quality = text("RED");
        QVERIFY(apply(&store, quality, 23));
    }

    void aListIsNewerThanWhatWasHeardBefore()
    {
        StoreTest store;
        replaceAll(&store, {full()}, 10);
        QVERIFY(!apply(&store, statusChange(text("PAUSED")), 9)); // replayed
        QCOMPARE(find(&store, text("aviso")).status, text("APPROVED"));
    }

    void whatBecameKnownWhileListingStays()
    {
        StoreTest store;
        replaceAll(&store, {full(), full(text("velho"))}, 10);
        QVERIFY(apply(&store, statusChange(text("PAUSED")), 30));
        store.run([&store](Connection &connection) { return TemplateStore(connection).put(store.account, full(text("novo")), fromMillis(31)); });
        replaceAll(&store, {full(), full(text("velho"))}, 20); // asked for before both
        QCOMPARE(find(&store, text("aviso")).status, text("PAUSED"));
        QCOMPARE(find(&store, text("novo")).name, text("novo"));
        replaceAll(&store, {full()}, 40);
        QCOMPARE(find(&store, text("aviso")).status, text("APPROVED"));
        QVERIFY(find(&store, text("novo")).name.isEmpty());
        QVERIFY(find(&store, text("velho")).name.isEmpty());
    }

    void oneLanguageOrAllAreRemoved()
    {
        StoreTest store;
        const QList<TemplateDefinition> three{full(), full(text("aviso"), text("en")), full(text("outro"))};
        const auto remove = [&store](const QString &language) {
            return store.write([&store, language](Connection &connection) { return TemplateStore(connection).remove(store.account, text("aviso"), language); });
        };
        replaceAll(&store, three, 10);
        QCOMPARE(remove(text("en")), 1);
        QCOMPARE(find(&store, text("aviso")).language, text("pt_BR"));
        replaceAll(&store, three, 20);
        QCOMPARE(remove({}), 2);
        QCOMPARE(find(&store, text("outro")).name, text("outro"));
    }

private:
    static void replaceAll(StoreTest *store, const QList<TemplateDefinition> &templates, qint64 at)
    {
        store->run([store, templates, at](Connection &connection) { return TemplateStore(connection).replaceAll(store->account, templates, fromMillis(at)); });
    }
    static bool apply(StoreTest *store, const TemplateChange &change, qint64 heardAt)
    {
        return store->write([store, change, heardAt](Connection &connection) { return TemplateStore(connection).apply(store->account, change, fromMillis(heardAt)); });
    }
    static TemplateDefinition find(StoreTest *store, const QString &name, const QString &language = {})
    {
        const auto found = store->read([store, name, language](Connection &connection) { return TemplateStore(connection).find(store->account, name, language); });
        return found.value_or(TemplateDefinition{});
    }
};

QTEST_GUILESS_MAIN(TestTemplateStore)
#include "tst_templatestore.moc"
