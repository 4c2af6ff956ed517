#include "store/contactjson.h"
#include "store/contactstore.h"
#include "store/personseenstore.h"
#include "storetest.h"

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }
const Instant now = fromMillis(1'800'000'000'000);

} // namespace

class TestContactStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<StoreTest>(); }

    void cardComesBackAsItWasPut()
    {
        Contact contact;
        contact.createdAt = now;
        contact.updatedAt = now;
        contact.identities = {{identity::person, text("5511988887777")}, {identity::bsuid, text("BR.12")}};
        setName(contact, {text("Ana Souza"), ContactSource::Operator, now});
        setAttribute(contact, {text("Cidade"), text("Recife"), ContactSource::Import, now});
        setAttribute(contact, {text("vazio"), QString(), ContactSource::Operator, now});
        addTag(contact, text("VIP"));
        const Contact kept = put(contact);
        contact.id = kept.id;
        normalize(contact);
        QCOMPARE(kept, contact);
        QCOMPARE(load(kept.id), contact);
        QCOMPARE(contactFromJson(contactToJson(kept)), kept);
    }

    void personIsFoundInEveryWriting()
    {
        const Contact kept = put(withNumber("+5511988887777"));
        for (const char *writing : {"+5511988887777", "551188887777", "5511988887777"})
            QCOMPARE(find(writing), kept.id);
        QVERIFY(find("+5511977776666").isNull());
        QVERIFY(find("").isNull());
    }

    void whoIsKnownByWaIdOnlyIsFoundByNumber()
    {
        Contact contact;
        contact.identities = {{identity::waId, text("551188887777")}, {identity::username, text("ana")}};
        const Contact kept = put(contact);
        QCOMPARE(find("+5511988887777"), kept.id);
        QCOMPARE(find("@Ana"), kept.id);
    }

    void identityHasOneOwner()
    {
        put(withNumber("+5511988887777"));
        const Contact other = withNumber("+551188887777");
        const auto refused = m_test->database->write([other](Connection &connection) { return ContactStore(connection).put(other); }).result();
        QVERIFY(refused.error().kind == ErrorKind::Conflict);
        QCOMPARE(refused.error().place, text("identity"));
        const auto nobody = m_test->database->write([](Connection &connection) { return ContactStore(connection).put({}); }).result();
        QCOMPARE(nobody.error().place, text("identities"));
    }

    void ensureMakesOneCardForOnePerson()
    {
        const auto ensure = [this](const char *address) {
            return m_test->write([address](Connection &connection) { return ContactStore(connection).ensure(text(address), now); }).id;
        };
        QCOMPARE(ensure("551188887777"), ensure("+5511988887777"));
        QVERIFY(ensure("+5511977776666") != ensure("BR.12"));
        QCOMPARE(count({}), 3);
    }

    void listFindsByNameNumberTagAndAttribute()
    {
        Contact contact = withNumber("+5511988887777");
        setName(contact, {text("Nazaré 100%"), ContactSource::Operator, now});
        addTag(contact, text("Crônico"));
        setAttribute(contact, {text("Cidade"), text("Recife"), ContactSource::Operator, now});
        put(contact);
        put(withNumber("+5521977776666"));
        ContactQuery query;
        QCOMPARE(count(query), 2);
        for (const char *part : {"nazare", "NAZARÉ", "8888-7777", "11988887777", "100%"}) {
            query.text = text(part);
            QVERIFY2(count(query) == 1, part);
        }
        for (const char *part : {"0%1", "_azare", "maria"}) {
            query.text = text(part);
            QVERIFY2(count(query) == 0, part);
        }
        query = {};
        query.tag = text("cronico ");
        QCOMPARE(count(query), 1);
        query.attribute = text("CIDADE");
        QCOMPARE(count(query), 1);
        query.tag = text("outra");
        QCOMPARE(count(query), 0);
    }

    void whoWroteGetsOneCardWithTheProfilesName()
    {
        seen("551188887777", "Aninha", 100);
        seen("5511988887777", "", 50);
        seen("551188887777", "Ana", 90); // late
        QCOMPARE(adopt(), 1);
        QCOMPARE(adopt(), 0);
        const Contact contact = load(find("+5511988887777"));
        QCOMPARE(contact.shownName(), text("Aninha"));
        QCOMPARE(contact.firstSeen(), std::optional(fromMillis(50)));
        QCOMPARE(contact.lastSeen(), std::optional(fromMillis(100)));
        seen("5511988887777", "Ana Souza", 200);
        QCOMPARE(adopt(), 1);
        ContactQuery query;
        query.text = text("souza");
        QCOMPARE(count(query), 1);
        QCOMPARE(count({}), 1);
    }

    void removedCardComesBackOnlyWithANewMessage()
    {
        seen("5511988887777", "Ana", 100);
        adopt();
        const ContactId id = find("5511988887777");
        QVERIFY(m_test->write([id](Connection &connection) { return ContactStore(connection).remove(id); }));
        seen("5511988887777", "Ana", 100); // replayed
        QCOMPARE(adopt(), 0);
        QCOMPARE(count({}), 0);
        seen("5511988887777", "Ana", 300);
        QCOMPARE(adopt(), 1);
        QCOMPARE(count({}), 1);
    }

    void twoCardsOfOneNumberAreSuggested()
    {
        Contact byWaId;
        byWaId.identities = {{identity::waId, text("551188887777")}};
        const Contact first = put(byWaId);
        const Contact second = put(withNumber("+5511988887777"));
        const auto found = suggestions();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first(), (MergeSuggestion{first.id, second.id, MergeReason::SameNumber, text("5511988887777")}));
    }

    void linkJoinsStrangersAndSuggestsCards()
    {
        const ContactIdentity number{identity::person, text("5511988887777")};
        const ContactIdentity scoped{identity::bsuid, text("BR.12")};
        const ContactIdentity fresh{identity::person, text("5521977776666")};
        link({number, scoped, MergeReason::SameBsuid});
        QCOMPARE(count({}), 1);
        QCOMPARE(load(find("5511988887777")).identities.size(), 2);
        put(withNumber("+5521977776666"));
        link({number, fresh, MergeReason::NumberChanged});
        link({number, fresh, MergeReason::NumberChanged});
        const auto found = suggestions();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().reason == MergeReason::NumberChanged);
        QCOMPARE(count({}), 2);
    }

    // A number that was given up may be somebody else's tomorrow.
    void changedNumberIsNeverJoinedUnasked()
    {
        put(withNumber("+5511988887777"));
        link({{identity::person, text("5511988887777")}, {identity::person, text("5521977776666")}, MergeReason::NumberChanged});
        QVERIFY(find("5521977776666").isNull());
        QVERIFY(suggestions().isEmpty());
        put(withNumber("+5521977776666"));
        QCOMPARE(suggestions().size(), 1);
    }

private:
    static Contact withNumber(const char *number)
    {
        Contact contact;
        contact.identities = identitiesOf(text(number));
        contact.createdAt = now;
        contact.updatedAt = now;
        return contact;
    }
    Contact put(const Contact &contact)
    {
        return m_test->write([contact](Connection &connection) { return ContactStore(connection).put(contact); });
    }
    Contact load(ContactId id)
    {
        return m_test->read([id](Connection &connection) { return ContactStore(connection).byId(id); });
    }
    ContactId find(const char *address)
    {
        return m_test->read([address](Connection &connection) { return ContactStore(connection).find(text(address)); });
    }
    int count(const ContactQuery &query)
    {
        return m_test->read([query](Connection &connection) { return ContactStore(connection).count(query); });
    }
    QList<MergeSuggestion> suggestions()
    {
        return m_test->read([](Connection &connection) { return ContactStore(connection).suggestions(10); });
    }
    void seen(const char *address, const char *name, qint64 at)
    {
        m_test->run([=](Connection &connection) { return PersonSeenStore(connection).seen(text(address), text(name), fromMillis(at)); });
    }
    int adopt()
    {
        return m_test->write([](Connection &connection) { return ContactStore(connection).adoptSeen(100, now); });
    }
    void link(const IdentityLink &link)
    {
        m_test->run([link](Connection &connection) { return ContactStore(connection).link(link, now); });
    }

    std::unique_ptr<StoreTest> m_test;
};

QTEST_GUILESS_MAIN(TestContactStore)
#include "tst_contactstore.moc"
