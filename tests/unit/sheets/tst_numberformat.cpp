#include "sheets/numberformat.h"

#include <QTest>

using namespace recado::sheets;

// What a cell shows of a stored number. The expected texts are those of Excel in Portuguese.
class NumberFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShownAsInTheCell_data();
    void numbersAreShownAsInTheCell();
    void datesAreShownAsInTheCell_data();
    void datesAreShownAsInTheCell();
    void pointsAreShownWhereTheyAreTheMark();
    void whatIsNoFormatShowsTheNumber_data();
    void whatIsNoFormatShowsTheNumber();
};

void NumberFormatTest::numbersAreShownAsInTheCell_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");

    const auto row = [](const char *code, double value, const char *text, const char *exact = "") {
        QTest::addRow("%s of %.17g", code, value)
            << QString::fromUtf8(code) << value << QString::fromUtf8(text) << QString::fromUtf8(exact);
    };
    row("General", 5511991234567, "5,51199E+12", "5511991234567");
    row("General", 5511999998888, "5,512E+12", "5511999998888");
    row("General", 11999998888, "11999998888");
    row("General", 119999988887, "1,2E+11", "119999988887");
    row("General", 0, "0");
    row("General", -7, "-7");
    row("General", 0.1 + 0.2, "0,3");
    row("General", 1.0 / 3, "0,333333333", "0,333333333333333");
    row("General", 1234567.891, "1234567,891");
    row("General", 0.0001, "0,0001");
    row("General", 0.0000123456, "1,23456E-05", "0,0000123456");
    row("0", 5511999998888, "5511999998888");
    row("0", 12.5, "13", "12,5");
    row("0", -12.5, "-13", "-12,5");
    row("00000", 77, "00077");
    row("0.00", 2.675, "2,68", "2,675");
    row("0.00", 1.005, "1,01", "1,005");
    row("0.00", 0.999, "1,00", "0,999");
    row("0.00", -0.001, "0,00", "-0,001");
    row("#,##0", 1234567, "1.234.567");
    row("#,##0.00", 0.5, "0,50");
    row("#.##", 0.5, ",5");
    row("0.0#", 1.5, "1,5");
    row("0.0#", 1.25, "1,25");
    row("#,##0,", 1234567, "1.235", "1234567");
    row("0%", 0.5, "50%");
    row("0%", 0.125, "13%", "0,125");
    row("0.0%", 0.125, "12,5%");
    row("0.00E+00", 5511999998888, "5,51E+12", "5511999998888");
    row("0.00E+00", 0.00125, "1,25E-03", "0,00125");
    row("[$R$-416] #,##0.00;[Red]-[$R$-416] #,##0.00", 1234.5, "R$ 1.234,50");
    row("[$R$-416] #,##0.00;[Red]-[$R$-416] #,##0.00", -1234.5, "-R$ 1.234,50");
    row("_-\"R$\"\\ * #,##0.00_-;\\-\"R$\"\\ * #,##0.00_-;_-\"R$\"\\ * \"-\"??_-;_-@_-", 10, "R$ 10,00");
    row("#,##0.00_);(#,##0.00)", -5, "(5,00)");
    row("(00) 00000-0000", 11999990003, "(11) 99999-0003");
    row("\\+00\" \\\"(00)\" \"00000\\-0000", 5511999990003, "+55 \\(11) 99999-0003");
    row("000\".\"000\".\"000\\-00", 1234567890, "012.345.678-90");
    row("00000-000", 1310100, "01310-100");
    row("[>=100]\"muito\";[<0]\"menos\";0", 100, "muito", "100");
    row("[>=100]\"muito\";[<0]\"menos\";0", 7, "7");
    row(";;;", 7, "", "7");
    row("\"Nº \"0", 7, "Nº 7");
    row("\"Sim\";\"Sim\";\"Não\"", 0, "Não", "0");
    row("@", 5511999998888, "5511999998888");
    row("# ?/?", 0.5, "0,5");
    row("General\" kg\"", 2.5, "2,5 kg");
}

void NumberFormatTest::numbersAreShownAsInTheCell()
{
    QFETCH(const QString, code);
    QFETCH(const double, value);
    const Shown shown = NumberFormat(code).show(value, Tongue::of(QLatin1Char(','), false));
    QTEST(shown.text, "text");
    QTEST(shown.exact, "exact");
}

void NumberFormatTest::datesAreShownAsInTheCell_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *code, double value, const char *text, bool from1904 = false) {
        QTest::addRow("%s of %.12g", code, value) << QString::fromUtf8(code) << value << from1904 << QString::fromUtf8(text);
    };
    const double day = 45983; // 22/11/2025, a Saturday
    row("dd/mm/yyyy", day, "22/11/2025");
    row("DD/MM/YYYY", day, "22/11/2025");
    row("d/m/yy", 45717, "1/3/25");
    row("yyyy-mm-dd", day, "2025-11-22");
    row("dd.mm.yyyy", day, "22.11.2025");
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", day, "22/11/2025");
    row("[$-F400]h:mm:ss\\ AM/PM", day + 0.5, "12:00:00");
    row("[$-416]dd/mm/yyyy;@", day, "22/11/2025");
    row("dd/mmm/yy", day, "22/nov/25");
    row("dddd\", \"d\" de \"mmmm\" de \"yyyy", day, "sábado, 22 de novembro de 2025");
    row("[$-409]d\\-mmm\\-yy;@", day, "22-Nov-25");
    row("dd/mm/yyyy hh:mm", day + 0.75, "22/11/2025 18:00");
    row("hh:mm:ss", 0.5 + 1.0 / 86400, "12:00:01");
    row("h:mm AM/PM", 0.75, "6:00 PM");
    row("h:mm AM/PM", 0.0, "12:00 AM");
    row("mm:ss", 65.0 / 86400, "01:05");
    row("mm:ss.0", 65.25 / 86400, "01:05,3");
    row("[h]:mm:ss", 1.5, "36:00:00");
    row("[mm]:ss", 1.0 / 24, "60:00");
    row("hh:mm", 0.99999999, "00:00");
    row("dd/mm/yyyy hh:mm:ss", 45982.9999999999, "22/11/2025 00:00:00");
    row("dd/mm/yyyy", 1, "01/01/1900");
    row("dd/mm/yyyy", 59, "28/02/1900");
    row("dd/mm/yyyy", 60, "29/02/1900");
    row("dd/mm/yyyy", 61, "01/03/1900");
    row("dd/mm/yyyy", 2958465, "31/12/9999");
    row("dd/mm/yyyy", 0, "01/01/1904", true);
    row("dd/mm/yyyy", 44521, "22/11/2025", true);
    row("dd/mm/yyyy", -1, "-1");
    row("dd/mm/yyyy", 2958466, "2958466");
}

void NumberFormatTest::datesAreShownAsInTheCell()
{
    QFETCH(const QString, code);
    QFETCH(const double, value);
    QFETCH(const bool, from1904);
    const Shown shown = NumberFormat(code).show(value, Tongue::of(QLatin1Char(','), from1904));
    QTEST(shown.text, "text");
    QCOMPARE(shown.exact, QString());
}

void NumberFormatTest::pointsAreShownWhereTheyAreTheMark()
{
    const Tongue english = Tongue::of(QLatin1Char('.'), false);
    QCOMPARE(NumberFormat(QStringLiteral("#,##0.00")).show(1234.5, english).text, QStringLiteral("1,234.50"));
    QCOMPARE(NumberFormat(QStringLiteral("General")).show(5511991234567, english).text, QStringLiteral("5.51199E+12"));
    QCOMPARE(NumberFormat(QStringLiteral("d mmm yyyy")).show(45983, english).text, QStringLiteral("22 Nov 2025"));
    QCOMPARE(english.word(true), QStringLiteral("TRUE"));
    QCOMPARE(Tongue::of(QLatin1Char(','), false).word(false), QStringLiteral("FALSO"));
}

void NumberFormatTest::whatIsNoFormatShowsTheNumber_data()
{
    QTest::addColumn<QString>("code");

    for (const char *code : {"", ";", "\"", "[", "[$", "\\", "_", "*", "[>]", "[$-]", "General;", "\"a", "GENERAL"})
        QTest::addRow("<%s>", code) << QString::fromLatin1(code);
}

// A format that says nothing of digits must not hide a telephone: the number is in the text, or beside it.
void NumberFormatTest::whatIsNoFormatShowsTheNumber()
{
    QFETCH(const QString, code);
    const Shown shown = NumberFormat(code).show(42, Tongue::of(QLatin1Char(','), false));
    QVERIFY(shown.text.contains(QLatin1String("42")) || shown.exact == QLatin1String("42"));
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
