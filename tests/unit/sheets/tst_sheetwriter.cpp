#include "sheets/sheetwriter.h"
#include "unit/sheets/tables.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

using namespace recado;
using namespace recado::sheets;
using namespace recado::test;

Q_DECLARE_METATYPE(recado::sheets::Format)

// What is written is what is read again, and what others read is what was meant.
class SheetWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void excelOpensTheText();
    void textsAreGuarded_data();
    void textsAreGuarded();
    void everyTextSurvives_data();
    void everyTextSurvives();
    void workbookHoldsKinds();
    void jsonLinesAreObjectsInOrder();
    void pointsAreTheMarkWhereChosen();
    void nothingIsLeftWithoutFinish_data();
    void nothingIsLeftWithoutFinish();
    void aFileThatWasThereStaysUntilTheEnd_data();
    void aFileThatWasThereStaysUntilTheEnd();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();
    void aFolderThatIsNotThereIsAnError_data();
    void aFolderThatIsNotThereIsAnError();
    void workbookHasLimits();
    void sheetNamesAreMadeFit();

private:
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    void addFormats() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

WriteOptions options(Format format)
{
    WriteOptions options;
    options.format = format;
    options.sheetName = QStringLiteral("Relatório");
    return options;
}

Result<void> writeTable(const QString &path, const WriteOptions &options, const QStringList &columns, const QList<QVariantList> &rows)
{
    auto writer = create(path, columns, options);
    if (!writer)
        return writer.error();
    for (const QVariantList &row : rows) {
        if (const auto written = (*writer)->write(row); !written)
            return written;
    }
    return (*writer)->finish();
}

} // namespace

void SheetWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("table.out"));
}

void SheetWriterTest::addFormats() const
{
    QTest::addColumn<Format>("format");
    QTest::newRow("CSV") << Format::Csv;
    QTest::newRow("workbook") << Format::Xlsx;
    QTest::newRow("JSON lines") << Format::JsonLines;
}

void SheetWriterTest::excelOpensTheText()
{
    const QDateTime time(QDate(2025, 11, 22), QTime(18, 45, 10));
    const QList<QVariantList> rows{{QStringLiteral("João; \"Zé\""), QStringLiteral("5511999990001"), qint64(42), 1234.5, true, time},
                                   {QStringLiteral("linha 1\r\nlinha 2"), QVariant(), qint64(-1), -0.5, false}};
    QVERIFY(writeTable(m_path, options(Format::Csv),
                       {QStringLiteral("nome"), QStringLiteral("telefone"), QStringLiteral("n"), QStringLiteral("valor"),
                        QStringLiteral("ok"), QStringLiteral("quando")},
                       rows)
                .ok());
    QCOMPARE(bytes(), QByteArray("\xEF\xBB\xBF"
                                 "nome;telefone;n;valor;ok;quando\r\n"
                                 "\"João; \"\"Zé\"\"\";\"=\"\"5511999990001\"\"\";42;1234,5;VERDADEIRO;22/11/2025 18:45:10\r\n"
                                 "\"linha 1\nlinha 2\";;-1;-0,5;FALSO\r\n"));
}

void SheetWriterTest::textsAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");

    const auto row = [](const char *text, const char *cell) {
        QTest::addRow("<%s>", text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
    };
    row("5511999990001", "=\"5511999990001\"");
    row("+5511999990001", "=\"+5511999990001\"");
    row("+55 (11) 99999-0001", "=\"+55 (11) 99999-0001\"");
    row("00123", "=\"00123\"");
    row("11999990001", "11999990001");
    row("0", "0");
    row("=1+1", "'=1+1");
    row("=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")");
    row("+a", "'+a");
    row("-10", "'-10");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\t=1", "'\t=1");
    row("\r=1", "'\r=1");
    row(" =1", "' =1");
    row("＝1", "'＝1");
    row("'=1", "''=1");
    row("-", "-");
    row("'tis", "'tis");
    row("a=b", "a=b");
    row("", "");
}

void SheetWriterTest::textsAreGuarded()
{
    QFETCH(const QString, text);
    QFETCH(QString, cell);
    QVERIFY(writeTable(m_path, options(Format::Csv), {QStringLiteral("x"), QStringLiteral("y")}, {{text, QStringLiteral("fim")}}).ok());
    cell.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const bool isQuoted = cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n'));
    const QString expected =
        isQuoted ? QStringLiteral("\"%1\"").arg(QString(cell).replace(QLatin1String("\""), QLatin1String("\"\""))) : cell;
    QCOMPARE(QString::fromUtf8(bytes()).section(QStringLiteral("\r\n"), 1, 1), expected + QStringLiteral(";fim"));
}

void SheetWriterTest::everyTextSurvives_data()
{
    addFormats();
}

void SheetWriterTest::everyTextSurvives()
{
    QFETCH(const Format, format);
    QList<QVariantList> rows;
    QList<QStringList> expected;
    for (const char *text : {"João",
                             "5511999990001",
                             "+5511999990001",
                             "00123",
                             "=1+1",
                             "'=1",
                             "''+a",
                             "=\"1\"",
                             "'=\"1\"",
                             "-",
                             "@a",
                             " a ",
                             "a;b",
                             "a,b",
                             "a\"b",
                             "\"",
                             "linha 1\nlinha 2",
                             "\n",
                             "_x0041_",
                             "_x",
                             "_x005F_",
                             "👍🏽",
                             "<&>",
                             "5,512E+12",
                             "1/2",
                             "\x01"
                             "a",
                             "VERDADEIRO",
                             "R$ 1,00",
                             "\t=1",
                             "ç\u00A0"}) {
        rows.append({QString::fromUtf8(text), QStringLiteral("fim")});
        expected.append({QString::fromUtf8(text), QStringLiteral("fim")});
    }
    QVERIFY(writeTable(m_path, options(format), {QStringLiteral("texto"), QStringLiteral("fim")}, rows).ok());
    QList<QStringList> read;
    if (format == Format::JsonLines) {
        const QList<QByteArray> lines = bytes().split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1)) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            read.append({object.value(QLatin1String("texto")).toString(), object.value(QLatin1String("fim")).toString()});
        }
    } else {
        const auto seen = preview(m_path);
        QVERIFY(seen.ok());
        QVERIFY(seen->shape.header);
        QCOMPARE(seen->columns, (QStringList{QStringLiteral("texto"), QStringLiteral("fim")}));
        read = texts(seen->rows);
    }
    QCOMPARE(read, expected);
}

void SheetWriterTest::workbookHoldsKinds()
{
    const QDateTime time(QDate(2025, 11, 22), QTime(18, 45, 10));
    QVERIFY(
        writeTable(
            m_path, options(Format::Xlsx),
            {QStringLiteral("nome"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
             QStringLiteral("e"), QStringLiteral("f")},
            {{QVariant(), qint64(42), 1234.5, true, time, qint64(5511999990001), qint64(1234567890123456789)}, {}, {QStringLiteral("fim")}})
            .ok());
    const auto seen = preview(m_path);
    QVERIFY(seen.ok());
    QCOMPARE(seen->shape.sheet, QStringLiteral("Relatório"));
    QCOMPARE(seen->rows.size(), 2);
    QCOMPARE(texts(seen->rows[0]),
             (QStringList{QString(), QStringLiteral("42"), QStringLiteral("1234,5"), QStringLiteral("VERDADEIRO"),
                          QStringLiteral("22/11/2025 18:45:10"), QStringLiteral("5,512E+12"), QStringLiteral("1234567890123456789")}));
    QCOMPARE(seen->rows[0].cells[5].exact, QStringLiteral("5511999990001"));
    QCOMPARE(seen->rows[1].line, 4);
}

void SheetWriterTest::jsonLinesAreObjectsInOrder()
{
    const QDateTime time(QDate(2025, 11, 22), QTime(18, 45, 10, 7), QTimeZone("America/Sao_Paulo"));
    QVERIFY(writeTable(m_path, options(Format::JsonLines),
                       {QStringLiteral("z"), QStringLiteral("a\"b"), QStringLiteral("z"), QStringLiteral("t"), QStringLiteral("n")},
                       {{QStringLiteral("=1\n"), qint64(9007199254740993), true, time}, {0.5}})
                .ok());
    QCOMPARE(bytes(),
             QByteArray("{\"z\":\"=1\\n\",\"a\\\"b\":9007199254740993,\"z (2)\":true,\"t\":\"2025-11-22T21:45:10.007Z\",\"n\":null}\n"
                        "{\"z\":0.5,\"a\\\"b\":null,\"z (2)\":null,\"t\":null,\"n\":null}\n"));
}

void SheetWriterTest::pointsAreTheMarkWhereChosen()
{
    WriteOptions how = options(Format::Csv);
    how.delimiter = QLatin1Char(',');
    how.decimalMark = QLatin1Char('.');
    QVERIFY(
        writeTable(m_path, how, {QStringLiteral("a"), QStringLiteral("b")}, {{1.5, QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5))}}).ok());
    QVERIFY(bytes().endsWith("\r\n1.5,2025-01-02 03:04:05\r\n"));
}

void SheetWriterTest::nothingIsLeftWithoutFinish_data()
{
    addFormats();
}

void SheetWriterTest::nothingIsLeftWithoutFinish()
{
    QFETCH(const Format, format);
    {
        auto writer = create(m_path, {QStringLiteral("a")}, options(format));
        QVERIFY(writer.ok());
        QVERIFY((*writer)->write({QStringLiteral("x")}).ok());
        QVERIFY(!QFile::exists(m_path));
    }
    QCOMPARE(entries(), QStringList());
}

void SheetWriterTest::aFileThatWasThereStaysUntilTheEnd_data()
{
    addFormats();
}

void SheetWriterTest::aFileThatWasThereStaysUntilTheEnd()
{
    QFETCH(const Format, format);
    writeFile(m_path, "antes");
    {
        auto writer = create(m_path, {QStringLiteral("a")}, options(format));
        QVERIFY(writer.ok());
        QVERIFY((*writer)->write({QStringLiteral("x")}).ok());
        QCOMPARE(bytes(), QByteArray("antes"));
        QVERIFY((*writer)->finish().ok());
    }
    QVERIFY(bytes().size() > 5);
    QCOMPARE(entries(), QStringList{QStringLiteral("table.out")});
}

void SheetWriterTest::fullDiskLeavesNothing_data()
{
    addFormats();
}

// A limit on the size of files stands in for a disk that is full: what is written beyond fails.
void SheetWriterTest::fullDiskLeavesNothing()
{
    QFETCH(const Format, format);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{500'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    QList<QVariantList> rows;
    for (int i = 0; i < 30'000; ++i)
        rows.append({QStringLiteral("Pessoa de nome comprido número %1").arg(i), qint64(i)});
    const auto written = writeTable(m_path, options(format), {QStringLiteral("nome"), QStringLiteral("n")}, rows);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written.ok());
    QVERIFY(written.error().kind == ErrorKind::Storage || written.error().kind == ErrorKind::DiskFull);
    QCOMPARE(entries(), QStringList());
}

void SheetWriterTest::aFolderThatIsNotThereIsAnError_data()
{
    addFormats();
}

void SheetWriterTest::aFolderThatIsNotThereIsAnError()
{
    QFETCH(const Format, format);
    const auto writer = create(m_folder->filePath(QStringLiteral("nowhere/table.out")), {QStringLiteral("a")}, options(format));
    QVERIFY(!writer.ok());
    QVERIFY(writer.error().kind == ErrorKind::Storage);
}

void SheetWriterTest::workbookHasLimits()
{
    auto writer = create(m_path, {QStringLiteral("a")}, options(Format::Xlsx));
    QVERIFY(writer.ok());
    QVERIFY((*writer)->write({QString(32'767, QLatin1Char('x'))}).ok());
    const auto cell = (*writer)->write({QString(32'768, QLatin1Char('x'))});
    QVERIFY(!cell.ok());
    QCOMPARE(firstWord(cell.error()), QStringLiteral("cell_too_large"));

    auto full = create(m_path, {QStringLiteral("a")}, options(Format::Xlsx));
    QVERIFY(full.ok());
    for (int i = 1; i < 1'048'576; ++i)
        QVERIFY((*full)->write({qint64(i)}).ok());
    const auto beyond = (*full)->write({qint64(0)});
    QVERIFY(!beyond.ok());
    QCOMPARE(firstWord(beyond.error()), QStringLiteral("too_many_rows"));
}

void SheetWriterTest::sheetNamesAreMadeFit()
{
    for (const QString &name : {QString(), QStringLiteral("[a]:b*c?d/e\\f"), QString(60, QLatin1Char('x')), QStringLiteral("'citado'"),
                                QStringLiteral("👍").repeated(20)}) {
        WriteOptions how = options(Format::Xlsx);
        how.sheetName = name;
        QVERIFY2(writeTable(m_path, how, {QStringLiteral("a")}, {{QStringLiteral("x")}}).ok(), qPrintable(name));
        QVERIFY(preview(m_path).ok());
    }
}

QTEST_GUILESS_MAIN(SheetWriterTest)
#include "tst_sheetwriter.moc"
