#include "services/messageexport.h"

#include "sheets/sheet.h"
#include "store/accountstore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;

namespace {

using Column = MessageColumn;

constexpr Instant start{Milliseconds(1'800'000'000'000)}; // 2027-01-15T08:00:00Z
const auto seconds = [](int count) { return std::chrono::seconds(count); };

} // namespace

class MessageExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyColumnHasAWordOfItsOwn();
    void aFileHasTheChosenColumnsInTheirOrder_data();
    void aFileHasTheChosenColumnsInTheirOrder();
    void theMomentsAreThoseOfTheStory();
    void whatLooksLikeAFormulaStaysText();
    void numbersStayTextAndCommasAreTheLanguages();
    void jsonLinesHaveTheIdsAndTimesInUtc();
    void aSelectionKeepsItsOrder();
    void theMessagesAreThoseOfTheMomentOfAsking();
    void anExportThatIsStoppedLeavesTheFileAsItWas();
    void anExportThatCannotBeWrittenSaysWhere();
    void oddMomentsAreWrittenAsTheyCame();
    void anEmptyAnswerIsAFileWithHeadings();

private:
    template<typename T>
    T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("a future never finished");
        return future.result();
    }
    template<typename Work>
    auto write(Work work)
    {
        const auto answer = await(m_core.database->write(std::move(work)));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return *answer;
    }
    template<typename Work>
    void run(Work work)
    {
        const auto answer = await(m_core.database->write(std::move(work)));
        QVERIFY(answer.ok());
    }
    Message messageTo(const QString &recipient, const QString &name = {}, const QString &text = {}) const
    {
        Message message;
        message.id = MessageId::make();
        message.account = m_account;
        message.recipient = message.typed = recipient;
        message.personName = name;
        message.content = "{}";
        message.templateName = QStringLiteral("confirma_consulta");
        message.renderedText = text;
        return message;
    }
    void insertMany(int count)
    {
        QList<Message> many;
        for (int i = 0; i < count; ++i)
            many.append(messageTo(QStringLiteral("+55119%1").arg(81'000'000 + i), i == 7 ? QStringLiteral("Ação; \"x\"") : QString()));
        run([many](Connection &connection) -> Result<void> {
            for (qsizetype i = 0; i < many.size(); ++i) {
                if (const auto done = MessageStore(connection).insert(many[i], {}, start + seconds(int(i))); !done)
                    return done.error();
            }
            return {};
        });
        m_inserted += count;
    }
    Message insert(const QString &recipient, const QString &name = {}, const QString &text = {})
    {
        const Message message = messageTo(recipient, name, text);
        return write([message, at = start + seconds(m_inserted++)](Connection &connection) { return MessageStore(connection).insert(message, {}, at); });
    }
    void tell(MessageRow row, EventKind kind, Instant at, const QString &code = {})
    {
        write([=, account = m_account](Connection &connection) {
            StatusEvent event;
            event.kind = kind;
            event.source = EventSource::Webhook;
            event.occurredAt = event.heardAt = at;
            event.code = code;
            return EvidenceStore(connection).add(row, account, event, FailureRule::LaterWins, at);
        });
    }
    MessageExport::Request request(const QString &ending, const QList<Column> &columns, const QString &filter = {})
    {
        MessageExport::Request wanted;
        wanted.path = m_dir->filePath(QStringLiteral("messages.") + ending);
        wanted.query = {Filter::parse(filter).filter, MessageSort::Created, false, 0};
        wanted.context.now = start;
        wanted.columns = columns;
        wanted.options.format = ending == QLatin1String("xlsx") ? sheets::Format::Xlsx
            : ending == QLatin1String("jsonl")                  ? sheets::Format::JsonLines
                                                                : sheets::Format::Csv;
        return wanted;
    }
    qint64 written(const MessageExport::Request &wanted)
    {
        const auto rows = await(m_export->exportTo(wanted));
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        return *rows;
    }
    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString cellOf(const QString &path, int row, int column)
    {
        const auto read = sheets::preview(path, {}, 2000);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return read->rows.value(row).cells.value(column).text;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Core m_core;
    AccountId m_account;
    int m_inserted = 0;
    std::unique_ptr<MessageExport> m_export;
};

void MessageExportTest::init()
{
    m_inserted = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    m_core.database = *Database::open(m_dir->filePath(QStringLiteral("recado.db")));
    m_account = write([](Connection &connection) {
        Account account;
        account.name = QStringLiteral("Clínica");
        return AccountStore(connection).add(account);
    }).id;
    m_export = std::make_unique<MessageExport>(m_core);
}

void MessageExportTest::cleanup()
{
    m_export.reset();
    m_core.database.reset();
    m_dir.reset();
}

void MessageExportTest::everyColumnHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const Column column : messageColumns()) {
        QVERIFY(messageColumnFromString(toString(column)) == column);
        words.insert(toString(column));
    }
    QCOMPARE(words.size(), messageColumns().size());
    QCOMPARE(messageColumns().size(), int(Column::When) + 1);
    QVERIFY(!messageColumnFromString(QStringLiteral("Verdict")));
}

void MessageExportTest::aFileHasTheChosenColumnsInTheirOrder_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << QStringLiteral("csv");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
}

void MessageExportTest::aFileHasTheChosenColumnsInTheirOrder()
{
    QFETCH(QString, ending);
    insertMany(1100); // more than is read at once
    const Message failed = insert(QStringLiteral("+5521988887777"));
    tell(failed.row, EventKind::Failed, start + seconds(9000), QStringLiteral("131026"));
    QSignalSpy progress(m_export.get(), &MessageExport::progressed);
    auto wanted = request(ending, {Column::Name, Column::To, Column::Verdict, Column::Code, Column::Account, Column::Attempts});
    wanted.words.heading = [](Column column) { return QStringLiteral("<%1>").arg(toString(column)); };
    wanted.words.verdict = [](EventKind kind) { return toString(kind).toUpper(); };
    QCOMPARE(written(wanted), 1101);
    QTRY_COMPARE(progress.size(), 4); // how many, and three times rows
    QCOMPARE(progress.last().value(1).toLongLong(), 1101);

    const auto read = sheets::preview(wanted.path, {}, 2000);
    QVERIFY(read.ok());
    QCOMPARE(read->columns, (QStringList{QStringLiteral("<name>"), QStringLiteral("<to>"), QStringLiteral("<verdict>"), QStringLiteral("<code>"),
                                         QStringLiteral("<account>"), QStringLiteral("<attempts>")}));
    QCOMPARE(read->rows.size(), 1101);
    QCOMPARE(cellOf(wanted.path, 7, 0), QStringLiteral("Ação; \"x\""));
    QCOMPARE(cellOf(wanted.path, 7, 1), QStringLiteral("+5511981000007"));
    QCOMPARE(cellOf(wanted.path, 7, 2), QStringLiteral("QUEUED"));
    QCOMPARE(cellOf(wanted.path, 1100, 2), QStringLiteral("FAILED"));
    QCOMPARE(cellOf(wanted.path, 1100, 3), QStringLiteral("131026"));
    QCOMPARE(cellOf(wanted.path, 1100, 4), QStringLiteral("Clínica"));

    wanted.query.filter = Filter::parse(QStringLiteral("ddd == 21")).filter;
    QCOMPARE(written(wanted), 1);
    QCOMPARE(sheets::preview(wanted.path, {}, 5)->rows.size(), 1);
}

void MessageExportTest::theMomentsAreThoseOfTheStory()
{
    const Message message = insert(QStringLiteral("+5511988887777"));
    tell(message.row, EventKind::Sent, start + seconds(10));
    tell(message.row, EventKind::Failed, start + seconds(20), QStringLiteral("131049"));
    tell(message.row, EventKind::Sent, start + seconds(30));
    tell(message.row, EventKind::Played, start + seconds(50));
    tell(message.row, EventKind::Read, start + seconds(45));
    run([row = message.row, account = m_account](Connection &connection) {
        return EvidenceStore(connection).learnRefs(row, account, {}, {{QStringLiteral("wamid"), QStringLiteral("wamid.HBgN")}}, FailureRule::LaterWins, start);
    });
    const auto wanted = request(QStringLiteral("jsonl"), {Column::SentAt, Column::DeliveredAt, Column::ReadAt, Column::FailedAt, Column::Wamid, Column::Code});
    QCOMPARE(written(wanted), 1);
    const QJsonObject row = QJsonDocument::fromJson(bytesOf(wanted.path)).object();
    QCOMPARE(row.value(QStringLiteral("sent_at")).toString(), QStringLiteral("2027-01-15T08:00:30.000Z")); // of the attempt that counts
    QVERIFY(row.value(QStringLiteral("delivered_at")).isNull());
    QCOMPARE(row.value(QStringLiteral("read_at")).toString(), QStringLiteral("2027-01-15T08:00:45.000Z")); // when it was first so
    QCOMPARE(row.value(QStringLiteral("failed_at")).toString(), QStringLiteral("2027-01-15T08:00:20.000Z"));
    QCOMPARE(row.value(QStringLiteral("wamid")).toString(), QStringLiteral("wamid.HBgN"));
    QVERIFY(row.value(QStringLiteral("code")).isNull()); // overcome
}

void MessageExportTest::whatLooksLikeAFormulaStaysText()
{
    insert(QStringLiteral("+5511988887777"), QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("@SUM(A1)\r\n=1+1"));
    const auto wanted = request(QStringLiteral("csv"), {Column::Name, Column::Text});
    QCOMPARE(written(wanted), 1);
    const QByteArray bytes = bytesOf(wanted.path);
    QVERIFY(bytes.contains("'=cmd"));
    QVERIFY(bytes.contains("'@SUM"));
    QCOMPARE(cellOf(wanted.path, 0, 0), QStringLiteral("=cmd|' /C calc'!A0"));
}

void MessageExportTest::numbersStayTextAndCommasAreTheLanguages()
{
    insert(QStringLiteral("+5511988887777"), QStringLiteral("Ana, Bia"));
    auto wanted = request(QStringLiteral("csv"), {Column::To, Column::Name, Column::CreatedAt});
    QCOMPARE(written(wanted), 1);
    QByteArray bytes = bytesOf(wanted.path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFto;name;created_at\r\n"));
    QVERIFY2(bytes.contains("=\"\"+5511988887777\"\""), bytes.constData());
    QVERIFY2(bytes.contains(";Ana, Bia;15/01/2027 05:00:00\r\n"), bytes.constData()); // the tests live in São Paulo
    wanted.options.delimiter = QLatin1Char(',');
    wanted.options.decimalMark = QLatin1Char('.');
    QCOMPARE(written(wanted), 1);
    bytes = bytesOf(wanted.path);
    QVERIFY2(bytes.contains(",\"Ana, Bia\",2027-01-15 05:00:00\r\n"), bytes.constData());
}

void MessageExportTest::jsonLinesHaveTheIdsAndTimesInUtc()
{
    const Message message = insert(QStringLiteral("+5511988887777"));
    insert(QStringLiteral("BR.123"));
    const auto wanted = request(QStringLiteral("jsonl"), messageColumns());
    QCOMPARE(written(wanted), 2);
    const QList<QByteArray> lines = bytesOf(wanted.path).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject row = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(row.size(), messageColumns().size());
    QCOMPARE(row.value(QStringLiteral("message_id")).toString(), message.id.value);
    QCOMPARE(row.value(QStringLiteral("to")).toString(), QStringLiteral("+5511988887777"));
    QCOMPARE(row.value(QStringLiteral("created_at")).toString(), QStringLiteral("2027-01-15T08:00:00.000Z"));
    QVERIFY(row.value(QStringLiteral("deleted")).isBool());
    QVERIFY(row.value(QStringLiteral("line")).isNull());
    QVERIFY(row.value(QStringLiteral("attempts")).isDouble());
}

void MessageExportTest::aSelectionKeepsItsOrder()
{
    const Message first = insert(QStringLiteral("+5511900000001"));
    insert(QStringLiteral("+5511900000002"));
    const Message third = insert(QStringLiteral("+5511900000003"));
    auto wanted = request(QStringLiteral("jsonl"), {Column::To});
    wanted.rows = {third.row, MessageRow{999}, first.row}; // one is not there
    QCOMPARE(written(wanted), 2);
    QCOMPARE(bytesOf(wanted.path), QByteArray("{\"to\":\"+5511900000003\"}\n{\"to\":\"+5511900000001\"}\n"));
}

void MessageExportTest::theMessagesAreThoseOfTheMomentOfAsking()
{
    for (int i = 0; i < 3; ++i)
        insert(QStringLiteral("+551190000000%1").arg(i));
    const auto wanted = request(QStringLiteral("csv"), {Column::To});
    auto future = m_export->exportTo(wanted);
    bool isAsked = false;
    connect(m_export.get(), &MessageExport::progressed, this, [&](const QString &, qint64 done) { isAsked = isAsked || done == 0; });
    QTRY_VERIFY(isAsked);
    insert(QStringLiteral("+5511900000009"));
    QCOMPARE(*await(future), 3);
    QVERIFY(!bytesOf(wanted.path).contains("0009"));
}

void MessageExportTest::anExportThatIsStoppedLeavesTheFileAsItWas()
{
    insertMany(1200);
    for (const QString &ending : {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("jsonl")}) {
        const auto wanted = request(ending, messageColumns());
        QFile before(wanted.path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("what was there");
        before.close();
        std::stop_source stop;
        connect(m_export.get(), &MessageExport::progressed, this, [&stop] { stop.request_stop(); });
        stop.request_stop();
        const auto rows = await(m_export->exportTo(wanted, stop.get_token()));
        QCOMPARE(toString(rows.error().kind), QStringLiteral("cancelled"));
        QCOMPARE(bytesOf(wanted.path), QByteArray("what was there"));
        QVERIFY(QFile::remove(wanted.path));
    }
    const QStringList left = QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(std::all_of(left.cbegin(), left.cend(), [](const QString &name) { return name.startsWith(QLatin1String("recado.db")); }), qPrintable(left.join(QLatin1Char(' '))));
}

void MessageExportTest::anExportThatCannotBeWrittenSaysWhere()
{
    insert(QStringLiteral("+5511988887777"));
    for (const QString &ending : {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("jsonl")}) {
        auto wanted = request(ending, {Column::To});
        wanted.path = m_dir->filePath(QStringLiteral("nowhere/messages.") + ending);
        const auto rows = await(m_export->exportTo(wanted));
        QVERIFY(!rows.ok());
        QVERIFY2(rows.error().place.contains(QStringLiteral("nowhere")), qPrintable(rows.error().place));
    }
}

// 1970, the far future, milliseconds taken for seconds: nobody's export fails of it.
void MessageExportTest::oddMomentsAreWrittenAsTheyCame()
{
    const Message message = insert(QStringLiteral("+5511988887777"));
    tell(message.row, EventKind::Sent, fromMillis(0));
    tell(message.row, EventKind::Delivered, fromMillis(1'800'000'000'000'000)); // the year 59009
    tell(message.row, EventKind::Read, fromMillis(-4'000'000'000'000));        // 1843
    for (const QString &ending : {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("jsonl")}) {
        const auto wanted = request(ending, {Column::SentAt, Column::DeliveredAt, Column::ReadAt});
        QCOMPARE(written(wanted), 1);
        if (ending == QLatin1String("jsonl"))
            continue;
        QVERIFY2(cellOf(wanted.path, 0, 0).contains(QStringLiteral("1969")), qPrintable(cellOf(wanted.path, 0, 0))); // in São Paulo
        QVERIFY2(cellOf(wanted.path, 0, 1).contains(QStringLiteral("59009")), qPrintable(cellOf(wanted.path, 0, 1)));
        QVERIFY2(cellOf(wanted.path, 0, 2).contains(QStringLiteral("1843")), qPrintable(cellOf(wanted.path, 0, 2)));
    }
}

void MessageExportTest::anEmptyAnswerIsAFileWithHeadings()
{
    const auto wanted = request(QStringLiteral("csv"), {Column::To, Column::Verdict}, QStringLiteral("ddd == 99"));
    QCOMPARE(written(wanted), 0);
    QCOMPARE(bytesOf(wanted.path), QByteArray("\xEF\xBB\xBFto;verdict\r\n"));
}

QTEST_GUILESS_MAIN(MessageExportTest)
#include "tst_messageexport.moc"
