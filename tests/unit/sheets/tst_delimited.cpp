#include "unit/sheets/tables.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::sheets;
using namespace recado::test;

// Delimited text as Excel, LibreOffice, Google and other people's systems write it.
class DelimitedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brazilianExcelIsUnderstoodAsItIs();
    void filesOfOthersAreUnderstood_data();
    void filesOfOthersAreUnderstood();
    void encodingIsGuessedFromTheWholeFile_data();
    void encodingIsGuessedFromTheWholeFile();
    void delimiterIsGuessed_data();
    void delimiterIsGuessed();
    void headerIsGuessed_data();
    void headerIsGuessed();
    void decimalMarkIsGuessed_data();
    void decimalMarkIsGuessed();
    void cellsAreReadAsWritten_data();
    void cellsAreReadAsWritten();
    void everyPieceBoundaryReadsTheSame();
    void linesAreThoseOfTheFile();
    void mixedLineEndsAreReadAndTold();
    void whatIsChosenIsDone();
    void previewIsBoundedAndEstimates();
    void columnNamesAreUnique();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void limitsAreKept();
    void changedFileIsRefused();
    void missingFileIsNotFound();
    void afterAnErrorNothingFollows();
    void shapeSurvivesJson();
    void fingerprintIsOfTheBytes();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

QByteArray utf16(const QString &text, bool bigEndian = false)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

SheetShape delimited(char delimiter, bool header = false)
{
    SheetShape shape;
    shape.delimiter = QLatin1Char(delimiter);
    shape.header = header;
    return shape;
}

} // namespace

QString DelimitedTest::write(const QByteArray &bytes)
{
    return writeFile(m_folder.filePath(QStringLiteral("table.csv")), bytes);
}

void DelimitedTest::brazilianExcelIsUnderstoodAsItIs()
{
    const auto seen = preview(dataFile("excel-ptbr-windows1252.csv"));
    QVERIFY(seen.ok());
    QCOMPARE(seen->shape.encoding, Encoding::Windows1252);
    QCOMPARE(seen->shape.delimiter, QLatin1Char(';'));
    QCOMPARE(seen->shape.decimalMark, QLatin1Char(','));
    QVERIFY(seen->shape.header);
    QVERIFY(seen->complete);
    QCOMPARE(seen->columns,
             (QStringList{QStringLiteral("Nome"), QStringLiteral("Telefone"), QStringLiteral("Endereço"), QStringLiteral("Valor")}));
    QCOMPARE(seen->rows.size(), 4);
    QCOMPARE(seen->estimatedRows, 4);
    QCOMPARE(texts(seen->rows.first()), (QStringList{QStringLiteral("João da Conceição"), QStringLiteral("5,51199E+12"),
                                                     QStringLiteral("Rua das Flores, 10"), QStringLiteral("R$ 1.234,56")}));
    QCOMPARE(seen->rows[1].cells[2].text, QStringLiteral("Av. Brasil; 500\nFundos"));
    QCOMPARE(seen->rows[2].cells[0].text, QStringLiteral("Zé \"do Gás\" – 24h"));
    QCOMPARE(seen->rows[3].line, 6); // a line break stands in a cell above
}

void DelimitedTest::filesOfOthersAreUnderstood_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QChar>("decimalMark");
    QTest::addColumn<QList<QStringList>>("cells");

    const auto list = [](std::initializer_list<const char *> words) {
        QStringList texts;
        for (const char *word : words)
            texts.append(QString::fromUtf8(word));
        return texts;
    };
    using Rows = QList<QStringList>;
    QTest::newRow("Google") << dataFile("google-sheets.csv") << Encoding::Utf8 << QChar(u',') << QChar(u',')
                            << Rows{list({"João", "5511999990001", "São Paulo, SP", "R$ 1.234,56"}),
                                    list({"Ana \"Aninha\"", "+55 11 99999-0002", "Rio", "0,5"})};
    QTest::newRow("Excel, Unicode text") << dataFile("excel-unicode-text.txt") << Encoding::Utf16Le << QChar(u'\t') << QChar(u',')
                                         << Rows{list({"João", "5,512E+12", "duas\nlinhas"}),
                                                 list({"Ana", "+55 11 99999-0002", "diz \"oi\""})};
    QTest::newRow("Excel, CSV UTF-8") << dataFile("excel-utf8.csv") << Encoding::Utf8 << QChar(u';') << QChar(u',')
                                      << Rows{list({"João", "5511999990001"}), list({"Ana", "5511999990002"})};
    const QStringList joao =
        list({"João da Silva", "5511999990001", "09/03/1985", "12.5%", "R$ 1,234.50", "1,080.19", "TRUE", "14:30", "00123", "Olá"});
    const QStringList ana = list(
        {"Ana Lúcia", "+55 11 99999-0002", "31/12/1990", "50.0%", "-R$ 10.00", "-5.00", "FALSE", "09:05", "00077", "linha 1\nlinha 2"});
    const QStringList firm =
        list({"Conceição & Filhos", "(11) 99999-0003", "29/02/2024", "7.0%", "R$ 0.00", "0.00", "TRUE", "00:00", "9", "=1+1"});
    const QStringList gap = list({"Depois de uma lacuna", "#DIV/0!", "22/11/2025 18:45:10", "ab", "Nov/25", "11/1/2025"});
    QTest::newRow("LibreOffice") << dataFile("libreoffice.csv") << Encoding::Utf8 << QChar(u',') << QChar(u'.')
                                 << Rows{joao, ana, firm, gap, list({"Junto"})};
}

void DelimitedTest::filesOfOthersAreUnderstood()
{
    QFETCH(const QString, file);
    const auto seen = preview(file);
    QVERIFY(seen.ok());
    QTEST(seen->shape.encoding, "encoding");
    QTEST(seen->shape.delimiter, "delimiter");
    QTEST(seen->shape.decimalMark, "decimalMark");
    QVERIFY(seen->shape.header);
    QVERIFY(!seen->mixedLineEnds);
    QTEST(texts(seen->rows), "cells");
    const auto rows = readAll(file, seen->shape);
    QVERIFY(rows.ok());
    QCOMPARE(*rows, seen->rows);
}

void DelimitedTest::encodingIsGuessedFromTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("last");

    const QString joao = QStringLiteral("João");
    const QString text = QStringLiteral("nome;telefone\r\nJoão;5511999990001\r\n");
    const QByteArray plain = QByteArray("nome;telefone\r\n") + QByteArray("Ana;5511999990002\r\n").repeated(200'000);
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << joao;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8 << joao;
    QTest::newRow("Windows-1252") << text.toLatin1() << Encoding::Windows1252 << joao;
    QTest::newRow("UTF-16 LE with a mark") << "\xFF\xFE" + utf16(text) << Encoding::Utf16Le << joao;
    QTest::newRow("UTF-16 BE with a mark") << "\xFE\xFF" + utf16(text, true) << Encoding::Utf16Be << joao;
    QTest::newRow("UTF-16 LE") << utf16(text) << Encoding::Utf16Le << joao;
    QTest::newRow("UTF-16 BE") << utf16(text, true) << Encoding::Utf16Be << joao;
    QTest::newRow("ASCII") << plain << Encoding::Utf8 << QStringLiteral("Ana");
    QTest::newRow("one accent after megabytes, Windows-1252") << plain + "Jo\xE3o;5511999990003\r\n" << Encoding::Windows1252 << joao;
    QTest::newRow("one accent after megabytes, UTF-8") << plain + "Jo\xC3\xA3o;5511999990003\r\n" << Encoding::Utf8 << joao;
    QTest::newRow("cut in the middle of a character") << text.toUtf8() + "Jo\xC3" << Encoding::Windows1252 << QStringLiteral("JoÃ");
    QTest::newRow("surrogates in UTF-8") << text.toUtf8() + "\xED\xA0\x80\n" << Encoding::Windows1252 << QStringLiteral("í\u00A0€");
}

void DelimitedTest::encodingIsGuessedFromTheWholeFile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Encoding, encoding);
    const auto seen = preview(write(bytes));
    QVERIFY(seen.ok());
    QCOMPARE(seen->shape.encoding, encoding);
    QCOMPARE(seen->columns.first(), QStringLiteral("nome"));
    const auto rows = readAll(m_folder.filePath(QStringLiteral("table.csv")), seen->shape);
    QVERIFY(rows.ok());
    QTEST(rows->last().cells.first().text, "last");
}

void DelimitedTest::delimiterIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<int>("columns");

    QTest::newRow("semicolons and decimal commas") << QStringLiteral("nome;valor\nAna;1,50\nBia;2,50\n") << QChar(u';') << 2;
    QTest::newRow("a comma in every name") << QStringLiteral("nome;fone;valor\nSilva, Ana;5511;1,50\nSouza, Bia;5512;2,50\n") << QChar(u';')
                                           << 3;
    QTest::newRow("commas") << QStringLiteral("name,phone,city\nAna,5511,Rio\nBia,5512,\"São Paulo, SP\"\n") << QChar(u',') << 3;
    QTest::newRow("semicolons inside quotes") << QStringLiteral("name,note\nAna,\"a;b;c\"\nBia,\"a;b;c\"\n") << QChar(u',') << 2;
    QTest::newRow("tabs") << QStringLiteral("nome\tvalor\nAna, a primeira\t1,5\n") << QChar(u'\t') << 2;
    QTest::newRow("bars") << QStringLiteral("nome|fone\nAna|5511999990001\n") << QChar(u'|') << 2;
    QTest::newRow("told") << QStringLiteral("sep=|\r\nnome;x|fone;y\r\nAna;1|5511999990001;2\r\n") << QChar(u'|') << 2;
    QTest::newRow("told in quotes") << QStringLiteral("\"sep=,\"\nnome,fone\nAna,5511999990001\n") << QChar(u',') << 2;
    QTest::newRow("one column") << QStringLiteral("telefone\n5511999990001\n5511999990002\n") << QChar(u';') << 1;
    QTest::newRow("a title above the table") << QStringLiteral(
        "Relatório, de clientes\n\nnome;fone;cidade\nAna;1;Rio\nBia;2;Rio\nCida;3;Rio\n")
                                             << QChar(u';') << 3;
    QTest::newRow("a delimiter at every end") << QStringLiteral("nome;fone;\nAna;5511999990001;\n") << QChar(u';') << 2;
}

void DelimitedTest::delimiterIsGuessed()
{
    QFETCH(const QString, text);
    const auto seen = previewText(text);
    QVERIFY(seen.ok());
    QTEST(seen->shape.delimiter, "delimiter");
    QTEST(int(seen->columns.size()), "columns");
}

void DelimitedTest::headerIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("header");

    QTest::newRow("names") << QStringLiteral("nome;telefone\nAna;5511999990001\n") << true;
    QTest::newRow("variables by number") << QStringLiteral("telefone;1;2\n5511999990001;a;b\n") << true;
    QTest::newRow("a year in a name") << QStringLiteral("telefone;Vendas 2024\n5511999990001;3\n") << true;
    QTest::newRow("telephones at once") << QStringLiteral("5511999990001;Ana\n5511999990002;Bia\n") << false;
    QTest::newRow("formatted telephones") << QStringLiteral("Ana;(11) 99999-0001\nBia;(11) 99999-0002\n") << false;
    QTest::newRow("as Excel ruins them") << QStringLiteral("Ana;5,51199E+12\nBia;5,51199E+12\n") << false;
    QTest::newRow("an address") << QStringLiteral("ana@example.org;Ana\nbia@example.org;Bia\n") << false;
    QTest::newRow("only texts") << QStringLiteral("nome;cidade\nAna;Rio\n") << true;
    QTest::newRow("one row of data") << QStringLiteral("5511999990001") << false;
}

void DelimitedTest::headerIsGuessed()
{
    QFETCH(const QString, text);
    const auto seen = previewText(text);
    QVERIFY(seen.ok());
    QTEST(seen->shape.header, "header");
    if (!seen->shape.header)
        QCOMPARE(seen->columns.first(), QStringLiteral("A"));
}

void DelimitedTest::decimalMarkIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("mark");

    QTest::newRow("comma") << QStringLiteral("a;b\nx;1.234,56\n") << QChar(u',');
    QTest::newRow("comma, quoted, between commas") << QStringLiteral("a,b\nx,\"12,50\"\ny,\"R$ 3,10\"\n") << QChar(u',');
    QTest::newRow("point") << QStringLiteral("a;b\nx;1,234.56\n") << QChar(u'.');
    QTest::newRow("scientific comma") << QStringLiteral("a;b\nx;5,51199E+12\n") << QChar(u',');
    QTest::newRow("thousands say nothing, semicolons do") << QStringLiteral("a;b\nx;1.234\n") << QChar(u',');
    QTest::newRow("nothing, between commas") << QStringLiteral("a,b\nx,1\n") << QChar(u'.');
}

void DelimitedTest::decimalMarkIsGuessed()
{
    QFETCH(const QString, text);
    const auto seen = previewText(text);
    QVERIFY(seen.ok());
    QTEST(seen->shape.decimalMark, "mark");
}

void DelimitedTest::cellsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");

    const auto list = [](std::initializer_list<const char *> words) {
        QStringList texts;
        for (const char *word : words)
            texts.append(QString::fromUtf8(word));
        return texts;
    };
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << QStringLiteral("a;b\nc;d") << Rows{list({"a", "b"}), list({"c", "d"})};
    QTest::newRow("quotes") << QStringLiteral("\"a;b\";\"c\"\"d\";\"\"\"\"\n") << Rows{list({"a;b", "c\"d", "\""})};
    QTest::newRow("breaks in cells become one kind") << QStringLiteral("\"a\r\nb\rc\nd\";e\r\n") << Rows{list({"a\nb\nc\nd", "e"})};
    QTest::newRow("a break of CR CR LF") << QStringLiteral("\"a\r\r\nb\"\n") << Rows{list({"a\n\nb"})};
    QTest::newRow("empty cells stay, those at the end do not")
        << QStringLiteral("a;;c;;\n;;b\n") << Rows{list({"a", "", "c"}), list({"", "", "b"})};
    QTest::newRow("empty rows go") << QStringLiteral("a\n\n;;\n  \n\"\"\nb\n\x1A") << Rows{list({"a"}), list({"b"})};
    QTest::newRow("spaces stay") << QStringLiteral(" a ;b\n") << Rows{list({" a ", "b"})};
    QTest::newRow("a quote in the middle is one") << QStringLiteral("5\" tubo;b\nc;d\n") << Rows{list({"5\" tubo", "b"}), list({"c", "d"})};
    QTest::newRow("text after the closing quote")
        << QStringLiteral("\"Zé \"Gás\" Silva\";b\nc;d\n") << Rows{list({"Zé Gás\" Silva\"", "b"}), list({"c", "d"})};
    QTest::newRow("kept from calculating") << QStringLiteral("'=1+1;''+a;'tis;'\n") << Rows{list({"=1+1", "'+a", "'tis", "'"})};
    QTest::newRow("kept from Excel") << QStringLiteral("=\"0551\";\"=\"\"+5511\"\"\";=1+1\n") << Rows{list({"0551", "+5511", "=1+1"})};
    QTest::newRow("for Excel only") << QStringLiteral("sep=;\na;b\n") << Rows{list({"a", "b"})};
    QTest::newRow("for Excel only, another delimiter told") << QStringLiteral("sep=,\na;b\n") << Rows{list({"a", "b"})};
    QTest::newRow("no break at the end") << QStringLiteral("a;\"b\"") << Rows{list({"a", "b"})};
    QTest::newRow("only quotes") << QStringLiteral("\"\";x") << Rows{list({"", "x"})};
    QTest::newRow("old Macintosh") << QStringLiteral("a;b\rc;d\r") << Rows{list({"a", "b"}), list({"c", "d"})};
    QTest::newRow("beyond the basic plane") << QStringLiteral("Olá 👍🏽;x\n") << Rows{list({"Olá 👍🏽", "x"})};
}

void DelimitedTest::cellsAreReadAsWritten()
{
    QFETCH(const QString, text);
    auto reader = openText(text, delimited(';'));
    QVERIFY(reader.ok());
    const auto rows = readAll(std::move(*reader));
    QVERIFY(rows.ok());
    QTEST(texts(*rows), "cells");
}

// Files are read in pieces of 256 KB: whatever stands at the seam must read as elsewhere.
void DelimitedTest::everyPieceBoundaryReadsTheSame()
{
    const QByteArray odd = QStringLiteral("\"a\"\"b\r\n\r\nç👍\";=\"1\";x\r\n\"\";é\r\n").toUtf8();
    for (int shift = 0; shift <= odd.size(); ++shift) {
        const QByteArray before(256 * 1024 - shift - 1, 'p');
        Limits limits;
        limits.cellChars = 300'000;
        const auto rows = readAll(write(before + '\n' + odd), delimited(';'), limits);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 3);
        QCOMPARE(texts((*rows)[1]), (QStringList{QStringLiteral("a\"b\n\nç👍"), QStringLiteral("1"), QStringLiteral("x")}));
        QCOMPARE((*rows)[1].line, 2);
        QCOMPARE(texts((*rows)[2]), (QStringList{QString(), QStringLiteral("é")}));
        QCOMPARE((*rows)[2].line, 5);
    }
}

void DelimitedTest::linesAreThoseOfTheFile()
{
    auto reader = openText(QStringLiteral("sep=;\r\nh\r\n\r\na\r\n\"b\r\nb\"\r\nc\r\n"), delimited(';', true));
    QVERIFY(reader.ok());
    const auto rows = readAll(std::move(*reader));
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 3);
    QCOMPARE((*rows)[0].line, 4);
    QCOMPARE((*rows)[1].line, 5);
    QCOMPARE((*rows)[2].line, 7);
}

void DelimitedTest::mixedLineEndsAreReadAndTold()
{
    const auto mixed = previewText(QStringLiteral("nome\r\nAna\nBia\rCida"));
    QVERIFY(mixed.ok());
    QVERIFY(mixed->mixedLineEnds);
    QCOMPARE(texts(mixed->rows), (QList<QStringList>{{QStringLiteral("Ana")}, {QStringLiteral("Bia")}, {QStringLiteral("Cida")}}));
    // Excel ends rows with CR LF and breaks lines in cells with LF.
    const auto excel = previewText(QStringLiteral("nome;nota\r\nAna;\"a\nb\"\r\n"));
    QVERIFY(excel.ok());
    QVERIFY(!excel->mixedLineEnds);
}

void DelimitedTest::whatIsChosenIsDone()
{
    const QString path = write(QByteArrayLiteral("Jo\xC3\xA3o;1,5\nAna;2,5\n"));
    SheetShape shape = delimited(',', true);
    shape.encoding = Encoding::Windows1252;
    shape.quote = QChar();
    const auto seen = preview(path, shape);
    QVERIFY(seen.ok());
    QCOMPARE(seen->shape, shape);
    QCOMPARE(seen->columns, (QStringList{QStringLiteral("JoÃ£o;1"), QStringLiteral("5")}));
    QCOMPARE(texts(seen->rows), (QList<QStringList>{{QStringLiteral("Ana;2"), QStringLiteral("5")}}));

    shape = delimited(';');
    shape.quote = QChar();
    auto reader = openText(QStringLiteral("\"a;b\"\n"), shape);
    QVERIFY(reader.ok());
    const auto rows = readAll(std::move(*reader));
    QVERIFY(rows.ok());
    QCOMPARE(texts(rows->first()), (QStringList{QStringLiteral("\"a"), QStringLiteral("b\"")}));
}

void DelimitedTest::previewIsBoundedAndEstimates()
{
    QByteArray bytes = "nome;telefone\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "Pessoa de Teste;55119" + QByteArray::number(90'000'000 + i) + '\n';
    const auto seen = preview(write(bytes), {}, 200);
    QVERIFY(seen.ok());
    QCOMPARE(seen->rows.size(), 200);
    QVERIFY(!seen->complete);
    QCOMPARE(seen->bytes, bytes.size());
    QVERIFY(qAbs(seen->estimatedRows - 50'000) < 500);
    const auto exact = previewText(QStringLiteral("nome;x\nAna;1\nBia;2\n"), {}, 2);
    QVERIFY(exact.ok());
    QVERIFY(exact->complete);
}

void DelimitedTest::columnNamesAreUnique()
{
    const auto seen = previewText(QStringLiteral("nome;nome;;\"nome\ncompleto\";C\na;b;c;d;e;f\n"));
    QVERIFY(seen.ok());
    QCOMPARE(seen->columns, (QStringList{QStringLiteral("nome"), QStringLiteral("nome (2)"), QStringLiteral("C"),
                                         QStringLiteral("nome completo"), QStringLiteral("C (2)"), QStringLiteral("F")}));
}

void DelimitedTest::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("place");

    QByteArray wide = "a";
    for (int i = 0; i < 299; ++i)
        wide += ";a";
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty") << QString();
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("empty") << QString();
    QTest::newRow("only breaks") << QByteArray("\r\n\r\n ; ;\r\n") << QStringLiteral("empty") << QString();
    QTest::newRow("header only") << QByteArray("nome;telefone\r\n\r\n") << QStringLiteral("header_only") << QString();
    QTest::newRow("300 columns") << wide + '\n' << QStringLiteral("too_many_columns") << QStringLiteral("1:257");
    QTest::newRow("zero bytes") << QByteArray("nome;x\nAna;\0\n", 13) << QStringLiteral("binary") << QStringLiteral("2:1");
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x0E\x0F\x10").repeated(50) << QStringLiteral("binary") << QString();
    QTest::newRow("a quote nobody closed") << QByteArray("nome;nota\nAna;\"a\nBia;b\nCida;c\n") << QStringLiteral("unbalanced_quote")
                                           << QStringLiteral("2:2");
    QTest::newRow("…in a long file") << "nome;nota\nAna;\"a\n" + QByteArray("Bia;b\n").repeated(100'000)
                                     << QStringLiteral("unbalanced_quote") << QStringLiteral("2:2");
    QTest::newRow("a huge cell") << "nome;nota\nAna;" + QByteArray(40'000, 'x') + '\n'
                                 << QStringLiteral("cell_too_large") << QStringLiteral("2:2");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QStringLiteral("binary") << QString();
    QTest::newRow("a document") << QByteArray("%PDF-1.7\n1 0 obj\n") << QStringLiteral("binary") << QString();
    QTest::newRow("a zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << QStringLiteral("binary") << QString();
    QTest::newRow("a page") << QByteArray("<html><table><tr><td>nome</td></tr></table></html>") << QStringLiteral("not_a_workbook")
                            << QString();
    QTest::newRow("a mark that lies") << QByteArray("\xEF\xBB\xBFnome;x\nJo\xE3o;1\n") << QStringLiteral("encoding") << QStringLiteral("2");
}

void DelimitedTest::whatIsNoTableIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto seen = preview(write(bytes));
    QVERIFY(!seen.ok());
    QVERIFY(seen.error().kind == ErrorKind::Invalid);
    QTEST(firstWord(seen.error()), "word");
    QTEST(seen.error().place, "place");
}

void DelimitedTest::limitsAreKept()
{
    const QString path = write(QByteArrayLiteral("a;b\nc;d\ne;f\n"));
    Limits limits;
    limits.rows = 2;
    const auto rows = readAll(path, delimited(';'), limits);
    QVERIFY(!rows.ok());
    QCOMPARE(firstWord(rows.error()), QStringLiteral("too_many_rows"));
    QCOMPARE(rows.error().place, QStringLiteral("3:1"));
    limits = {};
    limits.bytes = 5;
    const auto large = readAll(path, delimited(';'), limits);
    QVERIFY(!large.ok());
    QCOMPARE(firstWord(large.error()), QStringLiteral("too_large"));
    limits = {};
    limits.columns = 1;
    const auto wide = readAll(path, delimited(';'), limits);
    QVERIFY(!wide.ok());
    QCOMPARE(wide.error().place, QStringLiteral("1:2"));
}

void DelimitedTest::changedFileIsRefused()
{
    const QByteArray bytes = QByteArray("Ana;5511999990001\n").repeated(60'000);
    const QString path = write(bytes);
    auto reader = sheets::open(path, delimited(';'));
    QVERIFY(reader.ok());
    QVERIFY((*reader)->next().ok());
    QVERIFY((*reader)->progress() > 0 && (*reader)->progress() < 1);
    write(bytes + "Bia;5511999990002\n");
    const auto rows = readAll(std::move(*reader));
    QVERIFY(!rows.ok());
    QVERIFY(rows.error().kind == ErrorKind::Conflict);
}

void DelimitedTest::missingFileIsNotFound()
{
    const auto seen = preview(m_folder.filePath(QStringLiteral("nowhere.csv")));
    QVERIFY(!seen.ok());
    QVERIFY(seen.error().kind == ErrorKind::NotFound);
    const auto folder = preview(m_folder.path());
    QVERIFY(!folder.ok());
    QVERIFY(folder.error().kind == ErrorKind::Unavailable);
}

// Who asks again must not get the rows behind the trouble, as if nobody were missing.
void DelimitedTest::afterAnErrorNothingFollows()
{
    Limits limits;
    limits.columns = 2;
    const auto reader = openText(QStringLiteral("a;b\nc;d;e\nf;g\n"), delimited(';'), limits);
    QVERIFY(reader.ok());
    QVERIFY((*reader)->next().ok());
    const auto first = (*reader)->next();
    QVERIFY(!first.ok());
    const auto second = (*reader)->next();
    QVERIFY(!second.ok());
    QCOMPARE(second.error(), first.error());
    const auto whole = openText(QStringLiteral("a\n"), delimited(';'));
    QVERIFY(whole.ok());
    QVERIFY((*whole)->next()->has_value());
    QVERIFY(!(*whole)->next()->has_value());
    QVERIFY(!(*whole)->next()->has_value());
}

void DelimitedTest::shapeSurvivesJson()
{
    SheetShape shape = delimited('\t', false);
    shape.encoding = Encoding::Utf16Be;
    shape.quote = QChar();
    shape.decimalMark = QLatin1Char('.');
    QCOMPARE(shapeFromJson(toJson(shape)), shape);
    shape.kind = SheetShape::Kind::Workbook;
    shape.sheet = QStringLiteral("Clientes ativos");
    QCOMPARE(shapeFromJson(toJson(shape)), shape);
    QCOMPARE(shapeFromJson({}), SheetShape{});
}

void DelimitedTest::fingerprintIsOfTheBytes()
{
    const auto mark = fingerprint(write(QByteArrayLiteral("abc")));
    QVERIFY(mark.ok());
    QCOMPARE(*mark, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(fingerprint(m_folder.filePath(QStringLiteral("nowhere"))).error().kind == ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(DelimitedTest)
#include "tst_delimited.moc"
