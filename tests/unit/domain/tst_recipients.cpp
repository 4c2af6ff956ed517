#include "domain/recipients.h"

#include "domain/phone.h"

#include <QTest>

using namespace recado;

class RecipientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPeople_data();
    void readsPeople();
    void tellsWhatANumberIs();
    void offersTheNinthDigit();
    void mergesOnePerson();
    void laterNameIsTaken();
    void tenThousandLines();
    void nonsenseIsNobody();
    void keysArePersons();
};

namespace {

const QString br = QStringLiteral("BR");

// "number name" of everybody, "typed!place name" of those who have none.
QString told(const TypedRecipients &read)
{
    QStringList lines;
    for (const TypedRecipient &person : read.people) {
        const QString who = person.problem ? person.typed + QLatin1Char('!') + person.problem->place : person.address;
        lines += person.name.isEmpty() ? who : QString(who + QLatin1Char(' ') + person.name);
    }
    return lines.join(QLatin1String(" | "));
}

} // namespace

void RecipientsTest::readsPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    const auto row = [](const char *name, const QString &text, const char *people) {
        QTest::newRow(name) << text << QString::fromUtf8(people);
    };
    row("one", QStringLiteral("11 98888-7777"), "+5511988887777");
    row("lines", QStringLiteral("11 98888-7777\r\n\n 21 97777-6666 \n"), "+5511988887777 | +5521977776666");
    row("old line ends", QStringLiteral("11 98888-7777\r21 97777-6666"), "+5511988887777 | +5521977776666");
    row("commas", QStringLiteral("11 98888-7777, 21 97777-6666"), "+5511988887777 | +5521977776666");
    row("semicolons", QStringLiteral("(11) 98888-7777;+55 21 97777 6666;"), "+5511988887777 | +5521977776666");
    row("slash between numbers", QStringLiteral("11 98888-7777 / 21 97777-6666/1133334444"),
        "+5511988887777 | +5521977776666 | +551133334444");
    row("slash within a number", QStringLiteral("11/98888-7777"), "+5511988887777");
    row("plus between numbers", QStringLiteral("+55 11 98888-7777 +351 912 345 678"), "+5511988887777 | +351912345678");
    row("blanks between numbers", QStringLiteral("5511988887777 5521977776666"), "+5511988887777 | +5521977776666");
    row("angle brackets", QStringLiteral("Ana Beatriz <11 98888-7777>"), "+5511988887777 Ana Beatriz");
    row("two in brackets", QStringLiteral("Ana <11 98888-7777>, Beto <21 97777-6666>"), "+5511988887777 Ana | +5521977776666 Beto");
    row("quoted name", QStringLiteral("\"Silva, Ana\" <11988887777>"), "+5511988887777 Silva, Ana");
    row("name first", QStringLiteral("Ana; 11 98888-7777"), "+5511988887777 Ana");
    row("names and numbers in turn", QStringLiteral("Ana, 11988887777, Beto, 21977776666"), "+5511988887777 Ana | +5521977776666 Beto");
    row("numbers and names in turn", QStringLiteral("11988887777, Ana, 21977776666, Beto"), "+5511988887777 Ana | +5521977776666 Beto");
    row("cells, name first", QStringLiteral("Ana Beatriz\t11 98888-7777\nBeto\t21 97777-6666"),
        "+5511988887777 Ana Beatriz | +5521977776666 Beto");
    row("cells, number first", QStringLiteral("11988887777\tAna\n21977776666\tBeto"), "+5511988887777 Ana | +5521977776666 Beto");
    row("heading", QStringLiteral("Nome\tTelefone\nAna\t11988887777"), "+5511988887777 Ana");
    row("more columns", QStringLiteral("1\tAna\tana@example.com\t11988887777\t12/05/1990\tCampinas"), "+5511988887777 Ana");
    row("two numbers in a row", QStringLiteral("Ana\t1133334444\t11988887777"), "+551133334444 Ana | +5511988887777 Ana");
    row("short number beside another", QStringLiteral("11988887777, 98888"), "+5511988887777 | 98888!too_short");
    row("name in the same cell", QStringLiteral("Ana 11 98888-7777"), "+5511988887777 Ana");
    row("name behind", QStringLiteral("11 98888-7777 - Ana Beatriz"), "+5511988887777 Ana Beatriz");
    row("name in parentheses", QStringLiteral("(11) 98888-7777 (Ana)"), "+5511988887777 Ana");
    row("number in parentheses", QStringLiteral("Ana (11 98888-7777)"), "+5511988887777 Ana");
    row("label", QStringLiteral("Tel.: (11) 98888-7777"), "+5511988887777");
    row("accents and emoji", QStringLiteral("José 🌸 <+55 (11) 98888-7777>"), "+5511988887777 José 🌸");
    row("invisible characters", QStringLiteral("\uFEFF\u202A+55 11 98888\u20117777\u202C\u200B\tAna\u200E"), "+5511988887777 Ana");
    row("full-width digits", QStringLiteral("＋５５ １１ ９８８８８－７７７７"), "+5511988887777");
    row("apostrophe of a spreadsheet", QStringLiteral("'5511988887777"), "+5511988887777");
    row("quoted cells", QStringLiteral("\"Ana; Beatriz\";\"11988887777\""), "+5511988887777 Ana; Beatriz");
    row("link", QStringLiteral("https://wa.me/5511988887777?text=Oi"), "+5511988887777");
    row("business-scoped id", QStringLiteral("Ana\tBR.1234567890"), "BR.1234567890 Ana");
    row("rounded with comma", QStringLiteral("5,51199E+12"), "5,51199E+12!rounded");
    row("rounded with point", QStringLiteral("Ana\t5.5119888877E+12"), "5.5119888877E+12!rounded Ana");
    row("rounded among others", QStringLiteral("Ana; 5,51199E+12; 11988887777"), "5,51199E+12!rounded Ana | +5511988887777 Ana");
    row("rounded behind words", QStringLiteral("Ana 5,51199E+12"), "Ana 5,51199E+12!not_a_number");
    row("words", QStringLiteral("Ana Beatriz"), "Ana Beatriz!not_a_number");
    row("extension", QStringLiteral("11 98888-7777 ramal 12"), "11 98888-7777 ramal 12!not_a_number");
    row("whose is the 2", QStringLiteral("Ana 2 11 98888-7777"), "Ana 2 11 98888-7777!not_a_number");
    row("number in a code", QStringLiteral("NF11988887777"), "NF11988887777!not_a_number");
    row("no area code", QStringLiteral("Ana, 98888-7777"), "98888-7777!too_short Ana");
    row("too long", QStringLiteral("119888877771234567890"), "119888877771234567890!too_long");
    row("bad among good", QStringLiteral("11988887777\nBeto\n21977776666"), "+5511988887777 | Beto!not_a_number | +5521977776666");
    row("nothing", QStringLiteral(" \n\t;,;\n"), "");
}

void RecipientsTest::readsPeople()
{
    QFETCH(QString, text);
    QFETCH(QString, people);
    const TypedRecipients read = readRecipients(text, br);
    QCOMPARE(told(read), people);
    QCOMPARE(read.merged, 0);
}

void RecipientsTest::tellsWhatANumberIs()
{
    const auto people = readRecipients(QStringLiteral("Ana;\u200B(11) 98888-7777\n1133334444\n+351 912 345 678\nUS.12345"), br).people;
    QCOMPARE(people.size(), 4);
    QCOMPARE(people[0].typed, QStringLiteral("(11) 98888-7777"));
    QVERIFY(people[0].isValid());
    QCOMPARE(people[0].region, br);
    QVERIFY(people[0].mobile);
    QCOMPARE(people[0].withNinth, QString());
    QVERIFY(!people[1].mobile);
    QCOMPARE(people[2].region, QStringLiteral("PT"));
    QCOMPARE(people[3].region, QStringLiteral("US"));
}

void RecipientsTest::offersTheNinthDigit()
{
    const auto people = readRecipients(QStringLiteral("11 8888-7777"), br).people;
    QCOMPARE(people.first().address, QStringLiteral("+551188887777"));
    QCOMPARE(people.first().withNinth, QStringLiteral("+5511988887777"));
}

void RecipientsTest::mergesOnePerson()
{
    const auto read = readRecipients(QStringLiteral("Ana; 11988887777\nAninha; +55 (11) 8888-7777\n0055 11 98888 7777\n11 98888-7778"), br);
    QCOMPARE(told(read), QStringLiteral("+5511988887777 Ana | +5511988887778"));
    QCOMPARE(read.merged, 2);
}

void RecipientsTest::laterNameIsTaken()
{
    const auto read = readRecipients(QStringLiteral("11988887777\n11 8888-7777\tAna\n11988887777\tOutra"), br);
    QCOMPARE(told(read), QStringLiteral("+5511988887777 Ana"));
    QCOMPARE(read.merged, 2);
}

void RecipientsTest::tenThousandLines()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += QStringLiteral("Pessoa %1\t119%2\n").arg(i).arg(70'000'000 + i % 5000);
    const auto read = readRecipients(text, br);
    QCOMPARE(read.people.size(), 5000);
    QCOMPARE(read.merged, 5000);
    QCOMPARE(read.people.last().name, QStringLiteral("Pessoa 4999"));
}

void RecipientsTest::nonsenseIsNobody()
{
    for (const QString &text : {QStringLiteral("<<<>>>"), QStringLiteral("\"\"\"<,;|"), QStringLiteral("+"), QStringLiteral("<11"),
                                QStringLiteral("(((\t)))"), QString(100'000, QLatin1Char(',')), QString(20'000, QLatin1Char('<')),
                                QString(20'000, QLatin1Char('"')), QString(20'000, QLatin1Char('/')), QString(20'000, QLatin1Char('9'))}) {
        for (const TypedRecipient &person : readRecipients(text, br).people)
            QVERIFY2(!person.isValid() && person.problem, qPrintable(text.left(20)));
    }
}

void RecipientsTest::keysArePersons()
{
    QCOMPARE(personKey(QStringLiteral("+551188887777")), QStringLiteral("5511988887777"));
    QCOMPARE(personKey(QStringLiteral("5511988887777")), QStringLiteral("5511988887777"));
    QCOMPARE(personKey(QStringLiteral("+551133334444")), QStringLiteral("551133334444"));
    QCOMPARE(personKey(QStringLiteral("BR.1234567890")), QStringLiteral("BR.1234567890"));
    QCOMPARE(personKey(QString()), QString());
}

QTEST_APPLESS_MAIN(RecipientsTest)
#include "tst_recipients.moc"
