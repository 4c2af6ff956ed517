#include "domain/contactrow.h"

#include <QTest>

using namespace recado;

namespace {

using Kind = ContactColumn::Kind;
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
const Instant then = fromMillis(1'800'000'000'000);

const QStringList columns{text("Telefone"), text("Nome"), text("Cidade"), text("Etiquetas")};
const QList<ContactColumn> mapping{{Kind::Number, {}}, {Kind::Name, {}}, {Kind::Attribute, {}}, {Kind::Tags, {}}};

Result<ContactRow> read(const QStringList &cells, const QList<ContactColumn> &as = mapping)
{
    return readContactRow(cells, {}, columns, as, text("BR"));
}

} // namespace

class TestContactRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreGuessedByTheirNames()
    {
        const QStringList names{text("Nome"), text("Celular"), text("Tags"), text("Usuário"), text("Vencimento"), text("A")};
        const QList<QStringList> sample{{text("Ana"), text("11 98888-7777"), text("vip"), text("@ana"), text("10"), text("")}};
        const auto guess = guessContactColumns(names, sample);
        QCOMPARE(guess.size(), names.size());
        QVERIFY(guess[0].kind == Kind::Name);
        QVERIFY(guess[1].kind == Kind::Number);
        QVERIFY(guess[2].kind == Kind::Tags);
        QVERIFY(guess[3].kind == Kind::Username);
        QVERIFY(guess[4].kind == Kind::Attribute);
        QVERIFY(guess[5].kind == Kind::Ignored);
    }

    void aRowIsRead()
    {
        const auto row = read({text("(11) 98888-7777"), text(" Ana  Souza "), text("Recife"), text("vip; Novo ,")});
        QVERIFY(row.ok());
        QCOMPARE(row->identities, identitiesOf(text("+5511988887777")));
        QCOMPARE(row->name, text("Ana Souza"));
        QCOMPARE(row->tags, (QStringList{text("vip"), text("Novo")}));
        QCOMPARE(row->attributes.size(), 1);
        QCOMPARE(row->attributes.first().name, text("Cidade"));
        QCOMPARE(row->attributes.first().value, text("Recife"));
    }

    void twoNumbersInOneCellAreOnePerson()
    {
        const auto row = read({text("11 98888-7777 / 21 97777-6666")});
        QVERIFY(row.ok());
        QCOMPARE(row->identities.size(), 2);
    }

    void whatIsWrongIsSaidWithItsColumn()
    {
        const auto shortNumber = read({text("1234"), text("Ana")});
        QCOMPARE(shortNumber.error().place, text("0"));
        QVERIFY(shortNumber.error().detail.startsWith(text("phone: ")));
        const auto nobody = read({{}, text("Ana")});
        QCOMPARE(nobody.error().detail, text("nobody"));
        QVERIFY(nobody.error().place.isEmpty());
        const auto twice = read({text("11 98888-7777"), text("x"), text("y")}, {{Kind::Number, {}}, {Kind::Attribute, text("cidade ")}, {Kind::Attribute, {}}});
        QCOMPARE(twice.error().detail, text("attribute"));
        QCOMPARE(twice.error().place, text("2"));
        const auto longValue = read({text("11 98888-7777"), {}, QString(mostAttributeValueChars + 1, QLatin1Char('x'))});
        QCOMPARE(longValue.error().detail, text("value"));
    }

    void theSameAgainChangesNothing()
    {
        Contact contact;
        const auto row = read({text("11 98888-7777"), text("Ana"), text("Recife"), text("vip")});
        QVERIFY(applyRow(contact, *row, {text("lista")}, then));
        const Contact once = contact;
        QVERIFY(!applyRow(contact, *row, {text("lista")}, then + Milliseconds(5)));
        QCOMPARE(contact, once);
    }

    void onlyWhatIsNewerWins()
    {
        Contact contact;
        setAttribute(contact, {text("cidade"), text("Olinda"), ContactSource::Operator, then});
        const auto row = read({text("11 98888-7777"), {}, text("Recife")});
        applyRow(contact, *row, {}, then - Milliseconds(1));
        QCOMPARE(*contact.attribute(text("Cidade")), text("Olinda"));
        QVERIFY(applyRow(contact, *row, {}, then + Milliseconds(1)));
        QCOMPARE(*contact.attribute(text("Cidade")), text("Recife"));
        QCOMPARE(contact.attributes.first().name, text("cidade")); // as it was first written
    }

    void anEmptyCellSaysNothing()
    {
        Contact contact;
        setAttribute(contact, {text("Cidade"), text("Olinda"), ContactSource::Import, then});
        applyRow(contact, *read({text("11 98888-7777"), text(""), text("")}), {}, then + Milliseconds(1));
        QCOMPARE(*contact.attribute(text("Cidade")), text("Olinda"));
    }
};

QTEST_APPLESS_MAIN(TestContactRow)
#include "tst_contactrow.moc"
