#include "unit/sheets/hostilezip.h"
#include "unit/sheets/tables.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace recado;
using namespace recado::sheets;
using namespace recado::test;

// Workbooks of other programs, and what no program should have written.
class WorkbookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bombsTakeNoMemory(); // first, because it looks at the peak of this process
    void libreOfficeIsReadAsItShows();
    void openedRowsAreThoseOfThePreview();
    void sheetIsChosen();
    void emptySheetInFrontIsPassedOver();
    void uncalculatedFormulaIsSeen();
    void daysFrom1904AreRight();
    void inlineTextsAreRead();
    void gapsKeepTheirRowNumbers();
    void mergedAndHiddenAreCounted();
    void previewIsBoundedAndEstimates();
    void strictAndPrefixedNamesAreRead();
    void whatIsNoWorkbookIsRefused_data();
    void whatIsNoWorkbookIsRefused();
    void hostileSheetsAreRefused_data();
    void hostileSheetsAreRefused();
    void cellsHaveLimits_data();
    void cellsHaveLimits();
    void passwordIsSaid();
    void changedFileIsRefused();
    void chosenKindMustFit();

private:
    QString write(const QByteArray &sheet, const QString &name = QStringLiteral("book.xlsx"))
    {
        return writeFile(m_folder.filePath(name), zipOf(workbookParts(sheet)));
    }

    QTemporaryDir m_folder;
};

namespace {

QByteArray sheetBegin()
{
    const QByteArray whole = sheetOf({});
    return whole.left(whole.indexOf("</sheetData>"));
}

} // namespace

void WorkbookTest::libreOfficeIsReadAsItShows()
{
    const auto seen = preview(dataFile("libreoffice.xlsx"));
    QVERIFY(seen.ok());
    QVERIFY(seen->shape.kind == SheetShape::Kind::Workbook);
    QCOMPARE(seen->shape.sheet, QStringLiteral("Clientes"));
    QCOMPARE(seen->sheets, (QStringList{QStringLiteral("Clientes"), QStringLiteral("Outra")}));
    QVERIFY(seen->shape.header);
    QVERIFY(seen->complete);
    QCOMPARE(seen->estimatedRows, 5);
    QCOMPARE(seen->mergedCells, 1);
    QCOMPARE(seen->columns.mid(0, 3), (QStringList{QStringLiteral("Nome"), QStringLiteral("Telefone"), QStringLiteral("Nascimento")}));
    const auto words = [](std::initializer_list<const char *> list) {
        QStringList texts;
        for (const char *word : list)
            texts.append(QString::fromUtf8(word));
        return texts;
    };
    QCOMPARE(seen->rows.size(), 5);
    QCOMPARE(texts(seen->rows[0]), words({"João da Silva", "5,512E+12", "09/03/1985", "12,5%", "R$ 1.234,50", "1.080,19", "VERDADEIRO",
                                          "14:30", "00123", "Olá"}));
    QCOMPARE(seen->rows[0].cells[1].exact, QStringLiteral("5511999990001"));
    QCOMPARE(seen->rows[0].cells[5].exact, QStringLiteral("1080,1875"));
    QCOMPARE(seen->rows[0].cells[3].exact, QString());
    QCOMPARE(texts(seen->rows[1]), words({"Ana Lúcia", "+55 11 99999-0002", "31/12/1990", "50,0%", "-R$ 10,00", "-5,00", "FALSO", "09:05",
                                          "00077", "linha 1\nlinha 2"}));
    QCOMPARE(texts(seen->rows[2]),
             words({"Conceição & Filhos", "(11) 99999-0003", "29/02/2024", "7,0%", "R$ 0,00", "0,00", "VERDADEIRO", "00:00", "9", "=1+1"}));
    QCOMPARE(texts(seen->rows[3]), words({"Depois de uma lacuna", "#DIV/0!", "22/11/2025 18:45:10", "ab", "nov/25", "11/1/2025"}));
    QCOMPARE(texts(seen->rows[4]), words({"Junto"}));
}

void WorkbookTest::openedRowsAreThoseOfThePreview()
{
    const auto seen = preview(dataFile("libreoffice.xlsx"));
    QVERIFY(seen.ok());
    auto reader = sheets::open(dataFile("libreoffice.xlsx"), seen->shape);
    QVERIFY(reader.ok());
    QVERIFY((*reader)->progress() < 1);
    const auto rows = readAll(std::move(*reader));
    QVERIFY(rows.ok());
    QCOMPARE(*rows, seen->rows);
}

void WorkbookTest::sheetIsChosen()
{
    SheetShape shape;
    shape.kind = SheetShape::Kind::Workbook;
    shape.sheet = QStringLiteral("Outra");
    shape.decimalMark = QLatin1Char('.');
    const auto seen = preview(dataFile("libreoffice.xlsx"), shape);
    QVERIFY(seen.ok());
    QCOMPARE(seen->columns, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(seen->rows.size(), 1);
    shape.sheet = QStringLiteral("Nenhuma");
    QVERIFY(preview(dataFile("libreoffice.xlsx"), shape).error().kind == ErrorKind::NotFound);
}

void WorkbookTest::emptySheetInFrontIsPassedOver()
{
    auto parts = workbookParts(sheetOf({}));
    ZipPart &book = parts[QStringLiteral("xl/workbook.xml")];
    book.bytes.replace("</sheets>", "<sheet name=\"Dados\" sheetId=\"2\" r:id=\"r2\"/></sheets>");
    ZipPart &relations = parts[QStringLiteral("xl/_rels/workbook.xml.rels")];
    const QByteArray first = relations.bytes.mid(relations.bytes.indexOf("<Relationship "));
    relations.bytes.replace("</Relationships>", QByteArray(first).replace("r1", "r2").replace("sheet1", "sheet2"));
    parts[QStringLiteral("xl/worksheets/sheet2.xml")] = {sheetOf("<row><c t=\"str\"><v>nome</v></c></row><row><c t=\"str\"><v>Ana</v></c></row>")};
    const auto seen = preview(writeFile(m_folder.filePath(QStringLiteral("two.xlsx")), zipOf(parts)));
    QVERIFY(seen.ok());
    QCOMPARE(seen->shape.sheet, QStringLiteral("Dados"));
    QCOMPARE(seen->sheets.size(), 2);
    QCOMPARE(texts(seen->rows), (QList<QStringList>{{QStringLiteral("Ana")}}));
}

// Programs that write formulas without calculating them leave no result. An empty cell would hide that something is missing.
void WorkbookTest::uncalculatedFormulaIsSeen()
{
    const auto seen = preview(dataFile("openpyxl-uncalculated.xlsx"));
    QVERIFY(seen.ok());
    QCOMPARE(seen->rows[0].cells[5].text, QStringLiteral("=E2*(1-D2)"));
}

void WorkbookTest::daysFrom1904AreRight()
{
    const auto seen = preview(dataFile("openpyxl-1904.xlsx"));
    QVERIFY(seen.ok());
    QCOMPARE(texts(seen->rows), (QList<QStringList>{{QStringLiteral("Ana"), QStringLiteral("29/02/2024")}}));
}

void WorkbookTest::inlineTextsAreRead()
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nome</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><r><t "
        "xml:space=\"preserve\">Tele </t></r>"
        "<r><rPr><b/></rPr><t>fone</t></r><rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh></is></c></row>"
        "<row><c t=\"inlineStr\"><is><t>Jo&#xE3;o_x000D_&amp;_x005F_x0041_</t></is></c><c t=\"n\"><v>12</v></c><c t=\"b\"><v>1</v></c>"
        "<c t=\"d\"><v>2025-11-22</v></c><c t=\"str\"><f>A1</f><v>Nome</v></c><c/><c><v>nan</v></c></row>";
    const auto seen = preview(write(sheetOf(rows)));
    QVERIFY(seen.ok());
    QCOMPARE(seen->columns.mid(0, 2), (QStringList{QStringLiteral("Nome"), QStringLiteral("Tele fone")}));
    QCOMPARE(texts(seen->rows),
             (QList<QStringList>{{QStringLiteral("João\r&_x0041_"), QStringLiteral("12"), QStringLiteral("VERDADEIRO"),
                                  QStringLiteral("22/11/2025"), QStringLiteral("Nome"), QString(), QStringLiteral("nan")}}));
    QCOMPARE(seen->rows[0].line, 2);
}

void WorkbookTest::gapsKeepTheirRowNumbers()
{
    const QByteArray rows =
        "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>nome</v></c></row><row r=\"4\"/><row r=\"5\"><c r=\"A5\"><v></v></c></row>"
        "<row r=\"900\"><c r=\"B900\" t=\"str\"><v>Ana</v></c><c r=\"D900\" t=\"str\"><v>x</v></c></row>";
    const auto seen = preview(write(sheetOf(rows)));
    QVERIFY(seen.ok());
    QCOMPARE(seen->columns, (QStringList{QStringLiteral("A"), QStringLiteral("nome"), QStringLiteral("C"), QStringLiteral("D")}));
    QCOMPARE(seen->rows.size(), 1);
    QCOMPARE(seen->rows[0].line, 900);
    QCOMPARE(texts(seen->rows[0]), (QStringList{QString(), QStringLiteral("Ana"), QString(), QStringLiteral("x")}));
}

void WorkbookTest::mergedAndHiddenAreCounted()
{
    const auto seen = preview(write(sheetOf("<row r=\"1\"><c t=\"str\"><v>nome</v></c></row><row r=\"2\"><c t=\"str\"><v>Ana</v></c></row>",
                                            "<mergeCells count=\"2\"><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/></mergeCells>")));
    QVERIFY(seen.ok());
    QCOMPARE(seen->mergedCells, 2);
    QCOMPARE(seen->hiddenRows, 0);
    const auto filtered =
        preview(write(sheetOf("<row r=\"1\"><c t=\"str\"><v>nome</v></c></row><row r=\"2\" hidden=\"1\"><c t=\"str\"><v>Ana</v></c></row>"
                              "<row r=\"3\" hidden=\"0\"><c t=\"str\"><v>Bia</v></c></row>")));
    QVERIFY(filtered.ok());
    QCOMPARE(filtered->hiddenRows, 1);
    QCOMPARE(filtered->rows.size(), 2);
}

void WorkbookTest::previewIsBoundedAndEstimates()
{
    QByteArray rows;
    for (int i = 1; i <= 3000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"str\"><v>nome</v></c></row>";
    const QString path = write(sheetOf(rows));
    const auto seen = preview(path, {}, 200);
    QVERIFY(seen.ok());
    QCOMPARE(seen->rows.size(), 200);
    QVERIFY(!seen->complete);
    QCOMPARE(seen->estimatedRows, 3000);
    const auto all = preview(path, seen->shape, 2999);
    QVERIFY(all.ok());
    QVERIFY(all->complete);
    QCOMPARE(all->rows.size(), 2999);
}

void WorkbookTest::strictAndPrefixedNamesAreRead()
{
    const auto seen =
        preview(write("<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" "
                      "t=\"str\"><x:v>nome"
                      "</x:v></x:c></x:row><x:row r=\"2\"><x:c r=\"A2\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
    QVERIFY(seen.ok());
    QCOMPARE(texts(seen->rows), (QList<QStringList>{{QStringLiteral("1")}}));
}

void WorkbookTest::whatIsNoWorkbookIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");

    QTest::newRow("the old format") << dataFile("excel97.xls") << QStringLiteral("not_a_workbook: xls");
    QTest::newRow("another office's") << dataFile("libreoffice.ods") << QStringLiteral("not_a_workbook: ods");
    QTest::newRow("a zip of something") << writeFile(m_folder.filePath(QStringLiteral("a.xlsx")), zipOf({{QStringLiteral("a.txt"), {"a"}}}))
                                        << QStringLiteral("not_a_workbook: zip");
    QTest::newRow("a page with the name of one")
        << writeFile(m_folder.filePath(QStringLiteral("b.xls")), "<html><table><tr><td>1</td></tr></table></html>")
        << QStringLiteral("not_a_workbook: html");
    QFile book(dataFile("libreoffice.xlsx"));
    QVERIFY(book.open(QIODevice::ReadOnly));
    const QByteArray bytes = book.readAll();
    QTest::newRow("a workbook called a text") << writeFile(m_folder.filePath(QStringLiteral("c.csv")), bytes)
                                              << QStringLiteral("binary: xlsx");
    QTest::newRow("an empty sheet") << write(sheetOf({}), QStringLiteral("d.xlsx")) << QStringLiteral("empty");
    QTest::newRow("a header alone") << write(sheetOf("<row><c t=\"str\"><v>nome</v></c></row>"), QStringLiteral("e.xlsx"))
                                    << QStringLiteral("header_only");
}

void WorkbookTest::whatIsNoWorkbookIsRefused()
{
    QFETCH(const QString, path);
    const auto seen = preview(path);
    QVERIFY(!seen.ok());
    QVERIFY(seen.error().kind == ErrorKind::Invalid);
    QTEST(seen.error().detail, "detail");
}

void WorkbookTest::hostileSheetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");

    const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    const auto book = [&sheet](const ZipPart &part) {
        auto parts = workbookParts({});
        parts[sheet] = part;
        return zipOf(parts);
    };
    const QByteArray good = sheetOf("<row><c t=\"str\"><v>nome</v></c></row><row><c t=\"str\"><v>Ana</v></c></row>");
    const QByteArray open = sheetBegin();
    QByteArray spaces = good;
    spaces.insert(good.indexOf("<sheetData>"), QByteArray(17'000'000, ' '));
    QTest::newRow("a part that packs too well") << book({spaces, true}) << QStringLiteral("bomb");
    QTest::newRow("a text without end") << book({QByteArray(good).replace("Ana", QByteArray(3'000'000, 'x'))}) << QStringLiteral("bomb");
    QTest::newRow("a comment without end") << book(
        {QByteArray(good).replace("<sheetData>", "<!--" + QByteArray("<a>").repeated(1'000'000) + "--><sheetData>")})
                                           << QStringLiteral("bomb");
    QTest::newRow("nested without end") << book({open + QByteArray("<a>").repeated(1'000'000)}) << QStringLiteral("bomb");
    QTest::newRow("laughs") << book({"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + good})
                            << QStringLiteral("bomb");
    QTest::newRow("more than it says") << book({good, true, 20}) << QStringLiteral("bomb");
    QTest::newRow("no end") << book({good.left(good.size() / 2)}) << QStringLiteral("damaged");
    QTest::newRow("no XML") << book({"nome;telefone\n"}) << QStringLiteral("damaged");
    QTest::newRow("a text that is not there") << book({sheetOf("<row><c t=\"s\"><v>7</v></c></row>")}) << QStringLiteral("damaged");
    QTest::newRow("a row nowhere") << book({sheetOf("<row r=\"9999999999\"><c><v>7</v></c></row>")}) << QStringLiteral("damaged");
    QTest::newRow("a cell nowhere") << book({sheetOf("<row r=\"1\"><c r=\"ZZZZZZZZZZZ1\"><v>7</v></c></row>")})
                                    << QStringLiteral("damaged");
    QTest::newRow("a sheet that is not there") << zipOf([] {
        auto parts = workbookParts({});
        parts.remove(QStringLiteral("xl/worksheets/sheet1.xml"));
        return parts;
    }()) << QStringLiteral("damaged");
    QTest::newRow("cut short") << zipOf(workbookParts(good)).left(300) << QStringLiteral("damaged");
    QTest::newRow("a part under a password") << book({good, false, -1, true}) << QStringLiteral("password");
}

void WorkbookTest::hostileSheetsAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto seen = preview(writeFile(m_folder.filePath(QStringLiteral("hostile.xlsx")), bytes));
    QVERIFY(!seen.ok());
    QVERIFY(seen.error().kind == ErrorKind::Invalid);
    QTEST(firstWord(seen.error()), "word");
}

// What is refused is refused before it is unpacked into memory.
void WorkbookTest::bombsTakeNoMemory()
{
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return qint64(usage.ru_maxrss) * 1024;
    };
    const qint64 before = peak();
    const auto seen = preview(dataFile("bomb.xlsx")); // 100 MB of spaces in one cell
    QVERIFY(!seen.ok());
    QCOMPARE(firstWord(seen.error()), QStringLiteral("bomb"));
    QVERIFY(peak() - before < 50'000'000);
}

void WorkbookTest::cellsHaveLimits_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("place");

    const QByteArray text = "<c t=\"str\"><v>nome</v></c>";
    QTest::newRow("300 columns") << "<row>" + text.repeated(300) + "</row>" << QStringLiteral("too_many_columns")
                                 << QStringLiteral("Folha!IW1");
    QTest::newRow("a huge cell") << "<row r=\"7\"><c r=\"B7\" t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c></row>"
                                 << QStringLiteral("cell_too_large") << QStringLiteral("Folha!B7");
    QTest::newRow("a huge inline text") << "<row r=\"7\"><c r=\"C7\" t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'x')
                                               + "</t></is></c></row>"
                                        << QStringLiteral("cell_too_large") << QStringLiteral("Folha!C7");
}

void WorkbookTest::cellsHaveLimits()
{
    QFETCH(const QByteArray, rows);
    const auto seen = preview(write(sheetOf(rows)));
    QVERIFY(!seen.ok());
    QTEST(firstWord(seen.error()), "word");
    QTEST(seen.error().place, "place");
    // Empty cells far out, as Excel writes them where only their colour was set, are none.
    QVERIFY(
        preview(
            write(sheetOf(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"XFD1\" s=\"1\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")))
            .ok());
    SheetShape shape;
    shape.kind = SheetShape::Kind::Workbook;
    Limits limits;
    limits.rows = 1;
    const auto many =
        readAll(write(sheetOf("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>")), shape, limits);
    QVERIFY(!many.ok());
    QCOMPARE(firstWord(many.error()), QStringLiteral("too_many_rows"));
    QCOMPARE(many.error().place, QStringLiteral("Folha!A3"));
}

// [MS-OFFCRYPTO]: the directory of the container says EncryptedPackage.
void WorkbookTest::passwordIsSaid()
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.resize(512, '\0');
    bytes[30] = 9; // sectors of 512 bytes
    bytes[48] = 1; // the directory is the second
    bytes.resize(1024, '\0');
    for (const QChar c : QStringLiteral("Root Entry EncryptedPackage"))
        bytes.append(char(c.unicode())).append('\0');
    bytes.resize(2048, '\0');
    const auto seen = preview(writeFile(m_folder.filePath(QStringLiteral("secret.xlsx")), bytes));
    QVERIFY(!seen.ok());
    QCOMPARE(firstWord(seen.error()), QStringLiteral("password"));
}

void WorkbookTest::changedFileIsRefused()
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += "<row><c t=\"str\"><v>nome</v></c></row>";
    const QString path = write(sheetOf(rows));
    SheetShape shape;
    shape.kind = SheetShape::Kind::Workbook;
    auto reader = sheets::open(path, shape);
    QVERIFY(reader.ok());
    QVERIFY((*reader)->next().ok());
    // As Excel saves: another file takes the name.
    const QString other = write(sheetOf(rows + rows), QStringLiteral("other.xlsx"));
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(other, path));
    const auto all = readAll(std::move(*reader));
    QVERIFY(!all.ok());
    QVERIFY(all.error().kind == ErrorKind::Conflict);
}

void WorkbookTest::chosenKindMustFit()
{
    SheetShape shape;
    shape.kind = SheetShape::Kind::Workbook;
    const auto text = preview(writeFile(m_folder.filePath(QStringLiteral("text.xlsx")), "nome;x\nAna;1\n"), shape);
    QCOMPARE(text.error().detail, QStringLiteral("not_a_workbook: text"));
    QVERIFY(preview(m_folder.filePath(QStringLiteral("text.xlsx"))).ok()); // goes by its bytes
    shape.kind = SheetShape::Kind::Delimited;
    QCOMPARE(preview(dataFile("libreoffice.xlsx"), shape).error().detail, QStringLiteral("binary: xlsx"));
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
