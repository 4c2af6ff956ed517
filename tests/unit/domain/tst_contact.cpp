#include "domain/contact.h"

#include <QTest>

#include <algorithm>

using namespace recado;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TestContact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatCollideAreOneAttribute_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("capitals") << text("Cidade") << text("CIDADE") << true;
        QTest::newRow("accents") << text("Código") << text("codigo") << true;
        QTest::newRow("accent as its own character") << QString::fromUtf8("Co\xcc\x81" "digo") << text("Código") << true;
        QTest::newRow("spaces around") << text("  cidade ") << text("cidade") << true;
        QTest::newRow("spaces inside") << text("nome  da\tmãe") << text("Nome da mae") << true;
        QTest::newRow("a space that does not break") << text("nome\u00a0completo") << text("nome completo") << true;
        QTest::newRow("zero-width space") << text("cid\u200bade") << text("cidade") << true;
        QTest::newRow("full width letters") << text("ｃｉｄａｄｅ") << text("cidade") << true;
        QTest::newRow("cedilha") << text("Endereço") << text("endereco") << true;
        QTest::newRow("underscore is not a space") << text("nome_completo") << text("nome completo") << false;
        QTest::newRow("another word") << text("cidade") << text("cidades") << false;
    }
    void namesThatCollideAreOneAttribute()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, isSame);
        QCOMPARE(attributeKey(left) == attributeKey(right), isSame);
        QCOMPARE(attributeKey(attributeKey(left)), attributeKey(left));
        Contact contact;
        setAttribute(contact, {left, text("1"), ContactSource::Operator, fromMillis(1)});
        setAttribute(contact, {right, text("2"), ContactSource::Operator, fromMillis(2)});
        QCOMPARE(contact.attributes.size(), isSame ? 1 : 2);
        QCOMPARE(contact.attribute(right), std::optional(text("2")));
    }

    void nameStaysAsFirstWrittenAndTheLaterValueCounts()
    {
        Contact contact;
        setAttribute(contact, {text("Código"), text("7"), ContactSource::Import, fromMillis(10)});
        setAttribute(contact, {text("codigo "), text("8"), ContactSource::Provider, fromMillis(20)});
        QCOMPARE(contact.attributes.first().name, text("Código"));
        QCOMPARE(contact.attributes.first().value, text("8"));
        setAttribute(contact, {text("CODIGO"), text("6"), ContactSource::Operator, fromMillis(5)});
        QCOMPARE(contact.attributes.first().value, text("8"));
        removeAttribute(contact, text("CÓDIGO"));
        QVERIFY(contact.attributes.isEmpty());
    }

    void atOneMomentTheOperatorIsStronger()
    {
        QList<ContactAttribute> said{{text("cidade"), text("Recife"), ContactSource::Operator, fromMillis(10)},
                                     {text("cidade"), text("Olinda"), ContactSource::Import, fromMillis(10)},
                                     {text("cidade"), text("Sertania"), ContactSource::Provider, fromMillis(10)}};
        const auto byValue = [](const ContactAttribute &left, const ContactAttribute &right) { return left.value < right.value; };
        std::sort(said.begin(), said.end(), byValue);
        do {
            Contact contact;
            for (const ContactAttribute &one : std::as_const(said))
                setAttribute(contact, one);
            QCOMPARE(contact.attribute(text("cidade")), std::optional(text("Recife")));
        } while (std::next_permutation(said.begin(), said.end(), byValue));
    }

    void attributeNamesHaveLimits()
    {
        QCOMPARE(*attributeName(text("  Nome   da mãe ")), text("Nome da mãe"));
        for (const QString &wrong : {QString(), text("   "), text("\u200b"), text("{{nome}}"), QString(mostAttributeNameChars + 1, u'a')})
            QCOMPARE(attributeName(wrong).error().place, text("attribute"));
        QVERIFY(attributeName(QString(mostAttributeNameChars, u'a')).ok());
    }

    void operatorsNameIsShownBeforeOthers()
    {
        Contact contact;
        contact.identities = {{identity::person, text("5511988887777"), fromMillis(1), fromMillis(9), text("Aninha 🌻")}};
        QCOMPARE(contact.shownName(), text("Aninha 🌻"));
        setName(contact, {text("ANA SOUZA"), ContactSource::Provider, fromMillis(30)});
        QCOMPARE(contact.shownName(), text("ANA SOUZA"));
        setName(contact, {text(" Ana  Souza "), ContactSource::Operator, fromMillis(20)});
        QCOMPARE(contact.shownName(), text("Ana Souza"));
        setName(contact, {QString(), ContactSource::Operator, fromMillis(40)});
        QCOMPARE(contact.shownName(), text("ANA SOUZA"));
    }

    void addressIsOneIdentityInEveryWriting()
    {
        for (const char *writing : {"+5511988887777", "551188887777", "+551188887777", " 5511988887777 "})
            QCOMPARE(identitiesOf(text(writing)), (QList<ContactIdentity>{{identity::person, text("5511988887777")}}));
        const auto scoped = identitiesOf(text("BR.1234567890"));
        QCOMPARE(scoped.size(), 2);
        QCOMPARE(scoped.first().kind, identity::bsuid);
        QVERIFY(identitiesOf(QString()).isEmpty());
    }

    void identitiesAreKeptInOneForm_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("wa_id keeps its digits") << identity::waId << text("+551188887777") << text("551188887777");
        QTest::newRow("wa_id of letters") << identity::waId << text("BR.123") << QString();
        QTest::newRow("username") << identity::username << text("@Ana.Souza") << text("ana.souza");
        QTest::newRow("only an at sign") << identity::username << text("@") << QString();
        QTest::newRow("bsuid") << identity::bsuid << text("BR.123456") << text("BR.123456");
        QTest::newRow("number is no bsuid") << identity::bsuid << text("5511988887777") << QString();
        QTest::newRow("provider's id") << identity::provider({7}) << text("64a0f") << text("64a0f");
        QTest::newRow("provider without account") << text("provider:") << text("64a0f") << QString();
        QTest::newRow("unknown kind") << text("email") << text("a@b") << QString();
        QTest::newRow("nothing") << identity::person << text(" ") << QString();
    }
    void identitiesAreKeptInOneForm()
    {
        QFETCH(QString, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto normal = normalIdentity(kind, typed);
        QCOMPARE(normal.ok(), !kept.isEmpty());
        if (normal)
            QCOMPARE(normal->value, kept);
        else
            QCOMPARE(normal.error().place, text("identity"));
    }

    void tagsThatCollideAreOne()
    {
        Contact contact;
        addTag(contact, text("Inadimplência"));
        addTag(contact, text("inadimplencia "));
        addTag(contact, text("  "));
        QCOMPARE(contact.tags, QStringList{text("Inadimplência")});
        removeTag(contact, text("INADIMPLENCIA"));
        QVERIFY(contact.tags.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
