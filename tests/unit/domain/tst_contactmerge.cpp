#include "domain/contactmerge.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Contact card(qint64 id, const QList<ContactIdentity> &identities)
{
    Contact contact;
    contact.id = {id};
    contact.identities = identities;
    contact.createdAt = fromMillis(id * 10);
    contact.updatedAt = fromMillis(id * 10);
    normalize(contact);
    return contact;
}

// Cards with identities of their own, and attributes, tags and names that collide.
QList<Contact> randomCards(QRandomGenerator &random, int count)
{
    const QStringList attributes{text("Cidade"), text("cidade "), text("CIDADE"), text("Código"), text("codigo"), text("plano")};
    const QStringList tags{text("VIP"), text("vip"), text("Inadimplência"), text("inadimplencia"), text("novo")};
    const auto source = [&] { return ContactSource(random.bounded(3)); };
    const auto moment = [&] { return fromMillis(random.bounded(4)); };
    QList<Contact> cards;
    for (int id = 1; id <= count; ++id) {
        Contact contact = card(id, {{identity::person, QString::number(5511900000000 + id), moment(), fromMillis(5 + random.bounded(3)), text("perfil")}});
        if (random.bounded(2) == 0)
            contact.identities.append({identity::waId, QString::number(551100000000 + id)});
        for (int i = random.bounded(6); i > 0; --i)
            contact.attributes.append({attributes[random.bounded(attributes.size())], QString::number(random.bounded(3)), source(), moment()});
        for (int i = random.bounded(4); i > 0; --i)
            contact.tags.append(tags[random.bounded(tags.size())]);
        for (int i = random.bounded(3); i > 0; --i)
            contact.names.append({QString::number(random.bounded(3)), source(), moment()});
        normalize(contact);
        cards.append(contact);
    }
    return cards;
}

} // namespace

class TestContactMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasonsAreFound_data()
    {
        using Identities = QList<ContactIdentity>;
        QTest::addColumn<QList<ContactIdentity>>("left");
        QTest::addColumn<QList<ContactIdentity>>("right");
        QTest::addColumn<QString>("reason"); // empty: no suggestion
        QTest::newRow("ninth digit") << Identities{{identity::person, text("5511988887777")}} << Identities{{identity::waId, text("551188887777")}} << text("same_number");
        QTest::newRow("one wa_id") << Identities{{identity::waId, text("551188887777")}} << Identities{{identity::waId, text("551188887777")}} << text("same_wa_id");
        QTest::newRow("one BSUID") << Identities{{identity::bsuid, text("BR.12")}} << Identities{{identity::bsuid, text("BR.12")}} << text("same_bsuid");
        QTest::newRow("BSUID as an address") << Identities{{identity::bsuid, text("BR.12")}} << Identities{{identity::person, text("BR.12")}} << text("same_bsuid");
        QTest::newRow("landline has no ninth digit") << Identities{{identity::person, text("551133334444")}} << Identities{{identity::person, text("5511933334444")}} << QString();
        QTest::newRow("strangers") << Identities{{identity::person, text("5511988887777")}} << Identities{{identity::person, text("5511977776666")}} << QString();
        QTest::newRow("one username is not asked") << Identities{{identity::username, text("ana")}} << Identities{{identity::provider({1}), text("ana")}} << QString();
    }
    void reasonsAreFound()
    {
        QFETCH(QList<ContactIdentity>, left);
        QFETCH(QList<ContactIdentity>, right);
        QFETCH(QString, reason);
        const Contact one = card(1, left);
        const Contact other = card(2, right);
        for (const QList<Contact> &order : {QList<Contact>{one, other}, QList<Contact>{other, one}}) {
            const auto found = mergeSuggestions(order, {});
            QCOMPARE(found.size(), reason.isEmpty() ? 0 : 1);
            if (found.isEmpty())
                continue;
            QCOMPARE(toString(found.first().reason), reason);
            QCOMPARE(found.first().first, ContactId{1});
            QCOMPARE(found.first().second, ContactId{2});
        }
    }

    void changedNumberIsSuggestedAsWhatItIs()
    {
        const ContactIdentity old{identity::person, text("5511988887777")};
        const ContactIdentity fresh{identity::person, text("5521977776666")};
        const auto found = mergeSuggestions({card(4, {fresh}), card(3, {old})}, {{old, fresh, MergeReason::NumberChanged}});
        QCOMPARE(found, (QList<MergeSuggestion>{{{3}, {4}, MergeReason::NumberChanged, fresh.value}}));
    }

    void linkBetweenStrangersSuggestsNothing()
    {
        const ContactIdentity known{identity::person, text("5511988887777")};
        QVERIFY(mergeSuggestions({card(1, {known})}, {{known, {identity::bsuid, text("BR.12")}, MergeReason::SameBsuid}}).isEmpty());
    }

    void reasonsHaveStableWords()
    {
        for (const char *word : {"same_number", "same_wa_id", "same_bsuid", "number_changed"})
            QCOMPARE(toString(*mergeReasonFromString(text(word))), text(word));
        QVERIFY(!mergeReasonFromString(text("guess")));
    }

    // The card that comes of a merge is the same for every order, and whether it happens at once or one after the other.
    void orderOfMergingDoesNotMatter()
    {
        QRandomGenerator random(8);
        for (int round = 0; round < 300; ++round) {
            QList<Contact> cards = randomCards(random, 2 + random.bounded(3));
            const Contact expected = merged(cards, fromMillis(1000))->after;
            for (int shuffle = 0; shuffle < 4; ++shuffle) {
                std::shuffle(cards.begin(), cards.end(), random);
                QCOMPARE(merged(cards, fromMillis(1000))->after, expected);
                Contact grown = cards.first();
                for (const Contact &other : cards.mid(1))
                    grown = merged({grown, other}, fromMillis(1000))->after;
                QCOMPARE(grown, expected);
            }
        }
    }

    void undoRestoresExactly()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 300; ++round) {
            const QList<Contact> cards = randomCards(random, 2 + random.bounded(3));
            const auto merge = merged(cards, fromMillis(1000));
            QCOMPARE(*unmerged(*merge, merge->after), cards);
        }
    }

    void whatCameSinceStaysWithTheSurvivor()
    {
        Contact one = card(1, {{identity::person, text("5511988887777")}});
        Contact other = card(2, {{identity::person, text("5521977776666")}});
        setAttribute(one, {text("cidade"), text("Recife"), ContactSource::Operator, fromMillis(1)});
        setAttribute(other, {text("Cidade"), text("Olinda"), ContactSource::Operator, fromMillis(2)});
        addTag(other, text("vip"));
        const auto merge = merged({one, other}, fromMillis(10));
        QCOMPARE(merge->after.attribute(text("cidade")), std::optional(text("Olinda")));
        Contact now = merge->after;
        setAttribute(now, {text("cidade"), text("Natal"), ContactSource::Operator, fromMillis(20)});
        now.identities.append({identity::username, text("ana")});
        removeTag(now, text("vip"));
        normalize(now);
        const auto cards = unmerged(*merge, now);
        QCOMPARE(cards->first().attribute(text("cidade")), std::optional(text("Natal")));
        QCOMPARE(cards->last().attribute(text("cidade")), std::optional(text("Olinda")));
        QVERIFY(cards->first().identity(identity::username));
        QVERIFY(!cards->last().identity(identity::username));
        QVERIFY(cards->last().tags.isEmpty());
    }

    void onlyTheSurvivorIsTakenApart()
    {
        const auto merge = merged({card(1, {{identity::person, text("1")}}), card(2, {{identity::person, text("2")}})}, fromMillis(10));
        const auto undone = unmerged(*merge, card(2, {{identity::person, text("2")}}));
        QVERIFY(undone.error().kind == ErrorKind::Conflict);
    }

    void oneCardIsNoMerge()
    {
        const Contact one = card(1, {{identity::person, text("1")}});
        for (const QList<Contact> &cards : {QList<Contact>{}, QList<Contact>{one}, QList<Contact>{one, one}})
            QCOMPARE(merged(cards, fromMillis(1)).error().place, text("contacts"));
    }

    void splitTakesIdentitiesAndLeavesTheRest()
    {
        Contact one = card(1, {{identity::person, text("5511988887777"), fromMillis(1), fromMillis(2), text("Ana")}, {identity::person, text("5521977776666"), fromMillis(3), fromMillis(4), text("Bia")}});
        setAttribute(one, {text("cidade"), text("Recife"), ContactSource::Operator, fromMillis(1)});
        const auto parts = split(one, {{identity::person, text("5521977776666")}}, fromMillis(50));
        QCOMPARE(parts->rest.identities.size(), 1);
        QCOMPARE(parts->rest.attributes, one.attributes);
        QVERIFY(parts->out.id.isNull());
        QCOMPARE(parts->out.shownName(), text("Bia"));
        QCOMPARE(parts->out.firstSeen(), std::optional(fromMillis(3)));
        QVERIFY(parts->out.attributes.isEmpty());
        for (const QList<ContactIdentity> &wrong : {QList<ContactIdentity>{}, one.identities, QList<ContactIdentity>{{identity::person, text("7")}}})
            QCOMPARE(split(one, wrong, fromMillis(50)).error().place, text("identities"));
    }
};

QTEST_GUILESS_MAIN(TestContactMerge)
#include "tst_contactmerge.moc"
