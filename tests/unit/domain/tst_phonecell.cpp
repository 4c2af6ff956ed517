#include "domain/broadcastrows.h"

#include "domain/phone.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recado;

class PhoneCellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsMakeOfNumbers_data();
    void readsWhatSpreadsheetsMakeOfNumbers();
    void refusesWhatLostADigit_data();
    void refusesWhatLostADigit();
    void goesByAllTheDigitsThatAWorkbookHas();
    void assumesTheRegion();
    void neverMakesUpADigit();
};

namespace {

const QString brazil = QStringLiteral("BR");

void cell(const QString &text, const char *expected)
{
    QTest::newRow(qPrintable(text.isEmpty() ? QStringLiteral("nothing") : text)) << text << QString::fromLatin1(expected);
}

} // namespace

void PhoneCellTest::readsWhatSpreadsheetsMakeOfNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("recipient");
    const char ana[] = "+5511988887777";
    for (const char *text : {"5511988887777",
                             "+5511988887777",
                             "11988887777",
                             "+55 (11) 98888-7777",
                             "(11) 98888-7777",
                             "011 98888-7777",
                             "11 98888.7777",
                             "0055 11 98888-7777",
                             "5,511988887777E+12",
                             "5.511988887777E+12",
                             "5,511988887777e12",
                             "5.5119888877770E+12",
                             "1.1988887777E10",
                             "5511988887777E0",
                             "5511988887777.0",
                             "5511988887777,0",
                             "5511988887777.00",
                             "11988887777,000",
                             "5.511.988.887.777",
                             "5,511,988,887,777",
                             "5.511.988.887.777,00",
                             "5,511,988,887,777.00",
                             "5'511'988'887'777",
                             "11.988.887.777",
                             "'5511988887777",
                             "'+55 11 98888-7777",
                             "\"11988887777\"",
                             "=\"5511988887777\"",
                             "tel:+5511988887777",
                             "tel: 11 98888-7777",
                             "https://wa.me/5511988887777",
                             "wa.me/5511988887777?text=oi",
                             "https://api.whatsapp.com/send?phone=5511988887777",
                             "WhatsApp: 11 98888-7777",
                             "Cel. (11) 98888-7777",
                             "11 98888-7777 (Ana)",
                             "11 98888-7777 / 4444-5555",
                             "11988887777; 123",
                             "11 98888-7777 / +55 11 98888-7777",
                             "11 98888-7777, 11 8888-7777",
                             "  11988887777\t"})
        cell(QString::fromLatin1(text), ana);
    cell(QStringLiteral("\u00A011\u00A098888\u20117777\u00A0"), ana);
    cell(QStringLiteral("\u202A+55 11 98888\u20117777\u202C"), ana);
    cell(QStringLiteral("\u200B11988887777\uFEFF"), ana);
    cell(QStringLiteral("\u2018\u200E5511988887777"), ana);
    cell(QStringLiteral("5\u2019511\u2019988\u2019887\u2019777"), ana);
    cell(QStringLiteral("\uFF15\uFF15\uFF11\uFF11\uFF19\uFF18\uFF18\uFF18\uFF18\uFF17\uFF17\uFF17\uFF17"), ana);
    cell(QStringLiteral("1133334444"), "+551133334444");
    cell(QStringLiteral("11 8888-7777"), "+551188887777"); // as typed, without the ninth digit
    cell(QStringLiteral("5,51188887777E+11"), "+551188887777");
    cell(QStringLiteral("+351 912 345 678"), "+351912345678");
    cell(QStringLiteral("3,51912345678E+11"), "+351912345678");
    cell(QStringLiteral("BR.1502AbC"), "BR.1502AbC");
    cell(QStringLiteral("' BR.ENT.99"), "BR.ENT.99");
}

void PhoneCellTest::readsWhatSpreadsheetsMakeOfNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, recipient);
    const auto found = recipientFrom(text, {}, brazil);
    QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().place));
    QCOMPARE(*found, recipient);
}

void PhoneCellTest::refusesWhatLostADigit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    for (const char *text : {"", " ", "'", "\"\"", "=\"\""})
        cell(QString::fromLatin1(text), "empty");
    cell(QStringLiteral("\u00A0\u200B"), "empty");
    for (const char *text :
         {"5,51199E+12", "5.51E+12", "6E+12", "5,51198888777E+12", "5.51199E12", "Ana 5,51199E+12", "5,511999E+12 (Ana)", "1,2E+11"})
        cell(QString::fromLatin1(text), "rounded");
    for (const char *text : {"1198888777.7", "11988887777,5", "5511988887777.12", "5,5119888877775E+12", "5.511.988.887.777,50"})
        cell(QString::fromLatin1(text), "not_a_number");
    for (const char *text : {"11 98888-7777 / 11 97777-6666", "11988887777;11977776666", "11 98888-7777 e 11 97777-6666",
                             "4444-5555 / 11 98888-7777", "11988887777, 2133334444"})
        cell(QString::fromLatin1(text), "several");
    for (const char *text : {"Ana", "sem telefone", "n/d", "-", "#N/A", "#REF!", "ana@exemplo.com.br"})
        cell(QString::fromLatin1(text), "not_a_number");
    cell(QStringLiteral("98888-7777"), "too_short");
    cell(QStringLiteral("119888877771234567"), "too_long");
    cell(QStringLiteral("20 98888-7777"), "impossible"); // no such area code
    cell(QStringLiteral("00000000000"), "country_code");
    cell(QStringLiteral("11 3333-4444 ramal 22"), "not_a_number");
}

void PhoneCellTest::refusesWhatLostADigit()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto found = recipientFrom(text, {}, brazil);
    QVERIFY2(!found, found ? qPrintable(*found) : "");
    QVERIFY(found.error().kind == ErrorKind::Invalid);
    QCOMPARE(found.error().place, place);
}

void PhoneCellTest::goesByAllTheDigitsThatAWorkbookHas()
{
    const auto found = recipientFrom(QStringLiteral("5,51199E+12"), QStringLiteral("5511988887777"), brazil);
    QVERIFY(found.ok());
    QCOMPARE(*found, QStringLiteral("+5511988887777"));
    // What is stored is the number, whatever is shown of it.
    QCOMPARE(recipientFrom(QStringLiteral("5,51199E+12"), QStringLiteral("5.511988887777E+12"), brazil).value(),
             QStringLiteral("+5511988887777"));
    QCOMPARE(recipientFrom(QStringLiteral("5511988887777"), QStringLiteral("5511988887777.0"), brazil).value(),
             QStringLiteral("+5511988887777"));
    const auto half = recipientFrom(QStringLiteral("5511988887778"), QStringLiteral("5511988887777.5"), brazil);
    QVERIFY(!half);
    QCOMPARE(half.error().place, QStringLiteral("not_a_number"));
    const auto lost = recipientFrom(QStringLiteral("5,51199E+12"), QStringLiteral("5.51199E+12"), brazil);
    QVERIFY(!lost);
    QCOMPARE(lost.error().place, QStringLiteral("rounded"));
}

void PhoneCellTest::assumesTheRegion()
{
    QCOMPARE(recipientFrom(QStringLiteral("912 345 678"), {}, QStringLiteral("PT")).value(), QStringLiteral("+351912345678"));
    QCOMPARE(recipientFrom(QStringLiteral("5511988887777"), {}, {}).value(), QStringLiteral("+5511988887777"));
    QVERIFY(!recipientFrom(QStringLiteral("11988887777"), {}, {}).ok());
}

// Whatever stands in a cell: what comes out is a number that can exist, and its digits stand in the cell one behind the other.
void PhoneCellTest::neverMakesUpADigit()
{
    QRandomGenerator random(20261122);
    const QStringList pieces{QStringLiteral("55"),
                             QStringLiteral("11"),
                             QStringLiteral("98888"),
                             QStringLiteral("7777"),
                             QStringLiteral("9"),
                             QStringLiteral("0"),
                             QStringLiteral("3333"),
                             QStringLiteral("+"),
                             QStringLiteral(" "),
                             QStringLiteral("-"),
                             QStringLiteral("("),
                             QStringLiteral(")"),
                             QStringLiteral("."),
                             QStringLiteral(","),
                             QStringLiteral("/"),
                             QStringLiteral(";"),
                             QStringLiteral("E+12"),
                             QStringLiteral("e10"),
                             QStringLiteral("tel:"),
                             QStringLiteral("Ana"),
                             QStringLiteral("\n"),
                             QStringLiteral("\u00A0"),
                             QStringLiteral("\u200B"),
                             QStringLiteral("'"),
                             QStringLiteral("="),
                             QStringLiteral("\""),
                             QStringLiteral("<"),
                             QStringLiteral(">"),
                             QStringLiteral(" e "),
                             QStringLiteral("wa.me/"),
                             QStringLiteral("😀"),
                             QString(QChar(0)),
                             QStringLiteral("R$"),
                             QStringLiteral("5,511988887777"),
                             QStringLiteral("11988887777"),
                             QStringLiteral("5511988887777"),
                             QStringLiteral("11 98888-7777"),
                             QStringLiteral("(11) 3333-4444")};
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        const int count = random.bounded(1, 9);
        for (int piece = 0; piece < count; ++piece)
            text += pieces[random.bounded(int(pieces.size()))];
        const auto found = recipientFrom(text, {}, brazil);
        if (!found) {
            QVERIFY(!found.error().place.isEmpty());
            continue;
        }
        ++read;
        QString digits = text;
        digits.removeIf([](QChar character) { return !character.isDigit(); });
        const auto number = parsePhone(*found, {});
        QVERIFY2(number.ok() && number->e164 == *found, qPrintable(text));
        const QString national = found->startsWith(QLatin1String("+55")) ? found->mid(3) : found->mid(1);
        QVERIFY2(digits.contains(national), qPrintable(text + QStringLiteral(" → ") + *found));
    }
    QVERIFY2(read > 300, qPrintable(QString::number(read)));
}

QTEST_APPLESS_MAIN(PhoneCellTest)
#include "tst_phonecell.moc"
