#include "servicetest.h"

#include "services/contactservice.h"

#include <QSignalSpy>

using namespace recado;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TestContactService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void changeSetsWhatIsGiven()
    {
        const Contact card = make("+5511988887777");
        QSignalSpy changed(&contacts(), &ContactService::changed);
        ContactChange change;
        change.name = text("Ana");
        change.attributes = {{text(" Cidade "), text("Recife")}};
        change.tags = {text("vip")};
        const auto done = waitFor(contacts().change(card.id, change));
        QVERIFY(done.ok());
        QCOMPARE(done->shownName(), text("Ana"));
        QCOMPARE(done->attributes.first().name, text("Cidade"));
        QVERIFY(done->attributes.first().source == ContactSource::Operator);
        QTRY_VERIFY(!changed.isEmpty());
        const auto found = waitFor(contacts().find(text("551188887777")));
        QCOMPARE(found->id, card.id);
        QCOMPARE(waitFor(contacts().find(text("nobody"))).error().place, text("contact"));
    }

    void collidingNamesInOneChangeAreRefused()
    {
        const Contact card = make("+5511988887777");
        ContactChange change;
        change.attributes = {{text("Cidade"), text("Recife")}, {text("cidade "), text("Olinda")}};
        QCOMPARE(waitFor(contacts().change(card.id, change)).error().place, text("attribute"));
        QCOMPARE(waitFor(contacts().changeMany({card.id}, change)).error().place, text("attribute"));
        QVERIFY(waitFor(contacts().story(card.id))->contact.attributes.isEmpty());
    }

    void manyAreChangedInChunks()
    {
        QList<ContactId> ids;
        for (int i = 0; i < 600; ++i)
            ids.append(make(qPrintable(QStringLiteral("+55119%1").arg(80000000 + i))).id);
        ids.append(ContactId{100000}); // nobody's
        ContactChange change;
        change.attributes = {{text("turma"), text("B")}};
        QList<int> progress;
        QCOMPARE(*waitFor(contacts().changeMany(ids, change, [&](int done) { progress.append(done); })), 600);
        QCOMPARE(progress, (QList<int>{250, 500, 601}));
        ContactQuery query;
        query.attribute = text("TURMA");
        QCOMPARE(*waitFor(contacts().count(query)), 600);
    }

    void mergeIsUndoneExactlyAndRecorded()
    {
        ContactChange change;
        change.attributes = {{text("cidade"), text("Recife")}};
        const Contact one = *waitFor(contacts().change(make("+5511988887777").id, change));
        change.attributes = {{text("Cidade"), text("Olinda")}};
        const Contact other = *waitFor(contacts().change(make("+5521977776666").id, change));
        const auto record = waitFor(contacts().merge({other.id, one.id}, text("ana")));
        QVERIFY(record.ok());
        const ContactId kept = std::min(one.id, other.id);
        QCOMPARE(waitFor(contacts().find(text("5521977776666")))->id, kept);
        QCOMPARE(waitFor(contacts().find(text("5511988887777")))->id, kept);
        QVERIFY(waitFor(contacts().undoMerge(*record, text("bia"))).ok());
        QCOMPARE(waitFor(contacts().story(one.id))->contact, one);
        const auto story = waitFor(contacts().story(other.id));
        QCOMPARE(story->contact, other);
        QCOMPARE(story->audits.size(), 2);
        QCOMPARE(story->audits.first().verb, text("undo_merge"));
        QCOMPARE(story->audits.first().who, text("bia"));
        QVERIFY(story->audits.last().undoneAt);
        QCOMPARE(waitFor(contacts().undoMerge(*record, text("bia"))).error().place, text("merge"));
    }

    void mergesAreUndoneInAnyOrderButNotPastTheirSurvivor()
    {
        const Contact a = make("+5511988887777");
        const Contact b = make("+5521977776666");
        const Contact c = make("+5531966665555");
        const qint64 late = *waitFor(contacts().merge({b.id, c.id}, {}));
        const qint64 later = *waitFor(contacts().merge({a.id, b.id}, {}));
        QVERIFY(waitFor(contacts().undoMerge(late, {})).error().kind == ErrorKind::Conflict);
        QVERIFY(waitFor(contacts().undoMerge(later, {})).ok());
        QVERIFY(waitFor(contacts().undoMerge(late, {})).ok());
        QCOMPARE(*waitFor(contacts().count({})), 3);
    }

    void splitMakesACardAndLeavesTheRest()
    {
        const Contact one = make("+5511988887777");
        const Contact other = make("+5521977776666");
        QVERIFY(waitFor(contacts().merge({one.id, other.id}, {})).ok());
        const auto out = waitFor(contacts().split(one.id, identitiesOf(text("+5521977776666")), text("ana")));
        QVERIFY(out.ok());
        QCOMPARE(waitFor(contacts().find(text("5521977776666")))->id, out->id);
        QCOMPARE(waitFor(contacts().split(one.id, identitiesOf(text("+5511988887777")), {})).error().place, text("identities"));
    }

    void removingIsRecordedAndLeavesOthers()
    {
        make("+5521977776666");
        const Contact one = make("+5511988887777");
        QVERIFY(*waitFor(contacts().remove(one.id, text("ana"))));
        QVERIFY(!*waitFor(contacts().remove(one.id, text("ana"))));
        QCOMPARE(*waitFor(contacts().count({})), 1);
        QVERIFY(waitFor(contacts().story(one.id)).error().kind == ErrorKind::NotFound);
        QVERIFY(make("+5511988887777").id != one.id);
    }

    void somebodyWithoutANumberIsAddedAndNobodyTwice()
    {
        ContactChange change;
        change.name = text("Ana");
        const auto made = waitFor(contacts().add({*normalIdentity(identity::username, text("@Ana.Souza"))}, change));
        QVERIFY(made.ok());
        QCOMPARE(made->shownName(), text("Ana"));
        QCOMPARE(waitFor(contacts().find(text("@ana.souza")))->id, made->id);
        ContactQuery query;
        query.text = text("@ana.s");
        QCOMPARE(waitFor(contacts().order(query))->size(), 1);
        QCOMPARE(waitFor(contacts().add({*normalIdentity(identity::username, text("ana.souza"))}, {})).error().place, text("identity"));
        QCOMPARE(waitFor(contacts().add({}, {})).error().place, text("identities"));
    }

    void numbersAreAddedAndTakenAway()
    {
        const Contact card = make("+5511988887777");
        const Contact other = make("+5521977776666");
        ContactChange change;
        change.identities = identitiesOf(text("+5531966665555"));
        QVERIFY(waitFor(contacts().change(card.id, change)).ok());
        QCOMPARE(waitFor(contacts().find(text("+5531966665555")))->id, card.id);
        change.identities = other.identities;
        QCOMPARE(waitFor(contacts().change(card.id, change)).error().place, text("identity"));
        ContactChange without;
        without.withoutIdentities = other.identities;
        QCOMPARE(waitFor(contacts().change(other.id, without)).error().place, text("identities"));
        without.withoutIdentities = identitiesOf(text("+5531966665555"));
        QCOMPARE(waitFor(contacts().change(card.id, without))->identities, card.identities);
    }

    void valuesFillHoles()
    {
        const Contact card = make("+5511988887777");
        ContactChange change;
        change.name = text("Ana Souza");
        change.attributes = {{text("Vencimento"), text("10/12")}, {text("Primeiro  Nome"), text("Aninha")}};
        QVERIFY(waitFor(contacts().change(card.id, change)).ok());
        const auto values = waitFor(contacts().valuesFor(text("551188887777")));
        QVERIFY(values.ok());
        QCOMPARE(values->value(text("nome")), text("Ana Souza"));
        QCOMPARE(values->value(text("vencimento")), text("10/12"));
        QCOMPARE(values->value(text("primeiro nome")), text("Aninha")); // what was written, before what is made of the name
        QCOMPARE(values->value(text("phone")), text("+55 11 98888-7777"));
        QVERIFY(waitFor(contacts().valuesFor(text("+5521977776666")))->isEmpty());
    }

    void twoPeopleAreSuggestedNoMore()
    {
        ContactChange change;
        const Contact one = make("+5511988887777");
        const Contact other = *waitFor(contacts().add({*normalIdentity(identity::waId, text("551188887777"))}, change));
        QCOMPARE(waitFor(contacts().suggestions())->size(), 1);
        QVERIFY(waitFor(contacts().setApart(other.id, one.id, text("ana"))).ok());
        QVERIFY(waitFor(contacts().suggestions())->isEmpty());
    }

    void theListIsByNameAndTheNamelessAreLast()
    {
        const Contact nameless = make("+5511911112222");
        ContactChange change;
        change.name = text("Zélia");
        const Contact last = *waitFor(contacts().change(make("+5511988887777").id, change));
        change.name = text("álvaro");
        const Contact first = *waitFor(contacts().change(make("+5521977776666").id, change));
        QCOMPARE(*waitFor(contacts().order({})), (QList<ContactId>{first.id, last.id, nameless.id}));
        change = {};
        change.tags = {text("VIP")};
        QVERIFY(waitFor(contacts().changeMany({first.id, last.id}, change)).ok());
        const auto facets = waitFor(contacts().facets());
        QCOMPARE(facets->tags.size(), 1);
        QCOMPARE(facets->tags.first().contacts, 2);
    }

    void manyStopAtTheNextChunk()
    {
        QList<ContactId> ids;
        for (int i = 0; i < 600; ++i)
            ids.append(make(qPrintable(QStringLiteral("+55119%1").arg(80000000 + i))).id);
        ContactChange change;
        change.tags = {text("x")};
        const StopFlag stop = std::make_shared<std::atomic_bool>(false);
        QCOMPARE(*waitFor(contacts().changeMany(ids, change, [stop](int) { *stop = true; }, stop)), 250);
    }

private:
    ContactService &contacts() { return m_test->app->contacts(); }
    Contact make(const char *number)
    {
        const auto made = waitFor(contacts().ensure(text(number)));
        if (!made)
            qFatal("no card: %s", qPrintable(made.error().detail));
        return *made;
    }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestContactService)
#include "tst_contactservice.moc"
