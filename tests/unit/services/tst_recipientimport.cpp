#include "servicetest.h"

#include "services/broadcastcontent.h"
#include "services/rowintake.h"
#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

ColumnMapping mapped()
{
    ColumnMapping mapping;
    mapping.phone = 0;
    mapping.name = 1;
    mapping.variables.insert(text("nome"), {ValueSource::Kind::Column, 1, {}});
    return mapping;
}

sheets::SheetShape semicolons()
{
    sheets::SheetShape shape;
    shape.delimiter = QLatin1Char(';');
    return shape;
}

} // namespace

class TestRecipientImport : public QObject {
    Q_OBJECT

    template<typename Work>
    auto read(Work work)
    {
        return m_test->app->core().database->read(std::move(work)).result();
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        Broadcast draft;
        draft.name = text("Lembrete");
        draft.content = R"({"type":"text","text":{"body":"Oi {{nome}}"}})";
        m_id = made(draft);
    }
    void cleanup() { m_test.reset(); }

    void fileBecomesRows()
    {
        const auto done = importFile("telefone;nome\n(11) 98888-7777;Zoë\n5,51199E+12;Rui\n\n11 8888-7777;Bia\n;Sem\n");
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->rows, 4);
        QCOMPARE(done->ready, 1);
        QCOMPARE(done->blocked, 3);
        const auto rows = allRows();
        QCOMPARE(rows[0].line, 2);
        QCOMPARE(rows[0].cells, (QStringList{text("(11) 98888-7777"), text("Zoë")}));
        QCOMPARE(rows[0].recipient, text("+5511988887777"));
        QCOMPARE(rows[0].personName, text("Zoë"));
        QCOMPARE(rows[1].problem, text("number_rounded"));
        QCOMPARE(rows[2].line, 5);
        QCOMPARE(rows[2].problem, text("number_ninth"));
        QCOMPARE(rows[3].problem, text("number_empty"));
        const Broadcast known = broadcast();
        QCOMPARE(known.mapping, mapped());
        QCOMPARE(known.source.kind, text("file"));
        QCOMPARE(known.source.fileName, text("people.csv"));
        QCOMPARE(known.source.columns, (QStringList{text("telefone"), text("nome")}));
        QCOMPARE(known.source.sha256.size(), 64);
    }

    void pastedCellsBecomeRows()
    {
        ImportRequest request;
        request.broadcast = m_id;
        request.text = text("telefone\tnome\n11988887777\tAna\n");
        request.shape.delimiter = QLatin1Char('\t');
        request.mapping = mapped();
        request.region = text("BR");
        const auto done = waitFor(import().import(request));
        QVERIFY(done.ok());
        QCOMPARE(done->ready, 1);
        QCOMPARE(broadcast().source.kind, text("pasted"));
    }

    void withoutColumnOfNumbersNothingIsRead()
    {
        ImportRequest request;
        request.broadcast = m_id;
        request.text = text("a;b\n1;2\n");
        const auto done = waitFor(import().import(request));
        QCOMPARE(toString(done.error().kind), text("invalid"));
        QCOMPARE(done.error().place, text("phone"));
    }

    void brokenFileLeavesTheOldRows()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n").ok());
        QByteArray file("telefone;nome\n");
        for (int i = 0; i < 9000; ++i)
            file += "11988887777;Rui\n";
        file += "\"11988887777;never closed\n";
        const auto done = importFile(file);
        QVERIFY(!done.ok());
        QCOMPARE(toString(done.error().kind), text("invalid"));
        QVERIFY2(done.error().place.startsWith(text("9002:")), qPrintable(done.error().place));
        QCOMPARE(allRows().size(), 1);
        QCOMPARE(allRows().first().personName, text("Ana"));
    }

    void changedFileLeavesTheOldRows()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n").ok());
        QByteArray file("telefone;nome\n");
        for (int i = 0; i < 200'000; ++i)
            file += "11988887777;Rui\n";
        auto future = begin(file);
        bool changed = false;
        const auto connection = connect(&import(), &RecipientImport::progressed, this, [&] {
            if (changed)
                return;
            changed = true;
            QFile out(m_test->dir.filePath(text("people.csv")));
            QVERIFY(out.open(QIODevice::Append));
            out.write("11988886666;Eva\n");
        });
        const auto done = waitFor(future);
        disconnect(connection);
        QVERIFY(changed);
        QCOMPARE(toString(done.error().kind), text("conflict"));
        QCOMPARE(allRows().size(), 1);
    }

    void stoppedImportLeavesTheOldRows()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n").ok());
        QByteArray file("telefone;nome\n");
        for (int i = 0; i < 200'000; ++i)
            file += "11988887777;Rui\n";
        std::stop_source stop;
        auto future = begin(file, stop.get_token());
        const auto connection = connect(&import(), &RecipientImport::progressed, this, [&stop] { stop.request_stop(); });
        const auto done = waitFor(future);
        disconnect(connection);
        QCOMPARE(toString(done.error().kind), text("cancelled"));
        QCOMPARE(allRows().size(), 1);
    }

    // Of the temporary file while rows are collected, and of the database when they come in.
    void fullDiskLeavesTheOldRows_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<bool>("collecting");
        QTest::newRow("collecting") << text("PRAGMA temp.max_page_count = 20") << true;
        QTest::newRow("replacing") << text("PRAGMA main.max_page_count = 20") << false; // SQLite takes what the file has now at least
    }

    void fullDiskLeavesTheOldRows()
    {
        QFETCH(QString, limit);
        QFETCH(bool, collecting);
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n").ok());
        RowIntake intake;
        intake.databaseFile = m_test->app->core().database->file();
        intake.broadcast = m_id;
        intake.mapping = mapped();
        intake.region = text("BR");
        intake.isStopped = [] { return false; };
        intake.progress = [](qint64, double) {};
        intake.open = [limit](Connection &connection, RecipientSource *) -> Result<std::unique_ptr<RowSource>> {
            if (const auto set = connection.execute(limit); !set)
                return set.error();
            return rowsOfTable(QList<QStringList>(20'000, QStringList{text("11988887777"), QString(60, QLatin1Char('x'))}));
        };
        QThreadPool pool;
        const auto done = takeIn(intake, pool);
        QVERIFY(!done.ok());
        QCOMPARE(toString(done.error().kind), text("disk_full"));
        QCOMPARE(done.error().place.toLongLong() > 0, collecting);
        QCOMPARE(allRows().size(), 1);
        // And nothing is left that would hold up the next one.
        QVERIFY(importFile("telefone;nome\n11988887777;Rui\n").ok());
        QCOMPARE(allRows().first().personName, text("Rui"));
    }

    // "Leave all of these out": others, who send meanwhile, write between the portions.
    void manyAreLeftOutInPortions()
    {
        constexpr int many = 25'000;
        QByteArray file("telefone;nome\n");
        for (int i = 0; i < many; ++i)
            file += "119" + QByteArray::number(80'000'000 + i) + ";Rui\n";
        QVERIFY(importFile(file).ok());
        QList<qint64> lines;
        for (qint64 line = 2; line < many + 2 - 10; ++line) // all but ten
            lines.append(line);
        int commits = 0;
        connect(m_test->app->core().database.get(), &Database::changed, this, [&commits](const ChangeSet &changes) {
            commits += changes.topics.contains(text("broadcast")) ? 1 : 0;
        });
        QVERIFY(waitFor(import().setLeftOut(m_id, lines, true)).ok());
        QTRY_VERIFY(commits >= 12);
        disconnect(m_test->app->core().database.get(), nullptr, this, nullptr);
        const auto totals = read([this](Connection &connection) { return BroadcastStore(connection).totals(m_id); });
        QCOMPARE(totals->leftOut, many - 10);
        QCOMPARE(totals->queued, 10);
        QVERIFY(waitFor(import().setLeftOut(m_id, lines, false)).ok());
        const auto again = read([this](Connection &connection) { return BroadcastStore(connection).totals(m_id); });
        QCOMPARE(again->leftOut, 0);
        QCOMPARE(again->queued, many);
    }

    void oneImportAtATime()
    {
        auto first = begin("telefone;nome\n11988887777;Ana\n");
        const auto second = waitFor(begin("telefone;nome\n11988887777;Rui\n"));
        QCOMPARE(toString(second.error().kind), text("conflict"));
        QVERIFY(waitFor(first).ok());
        QVERIFY(importFile("telefone;nome\n11988887777;Eva\n").ok());
    }

    void whatHasLeftDraftIsNotReplaced()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n").ok());
        write([this](Connection &connection) {
            return BroadcastStore(connection).move(m_id, BroadcastState::Draft, BroadcastState::Running, {}, {}, fromMillis(3));
        });
        QCOMPARE(toString(importFile("telefone;nome\n11988887777;Rui\n").error().kind), text("conflict"));
        const auto edited = waitFor(import().edit(m_id, 2, 1, text("Rui")));
        QCOMPARE(toString(edited.error().kind), text("conflict"));
    }

    void peopleBecomeRows()
    {
        const auto done = waitFor(import().importPeople(m_id, {{text("+5511988887777"), text("Ana")}, {text("BR.123456789"), {}}},
                                                        {text("telefone"), text("nome")}, text("BR")));
        QVERIFY(done.ok());
        QCOMPARE(done->ready, 2);
        QCOMPARE(broadcast().mapping, mapped());
        QCOMPARE(allRows()[1].recipient, text("BR.123456789"));
    }

    void oneCellIsMendedBesideTheOriginal()
    {
        QVERIFY(importFile("telefone;nome\n11 8888-7777;Bia\n").ok());
        const auto edited = waitFor(import().edit(m_id, 2, 0, text("11 98888-7777")));
        QVERIFY(edited.ok());
        QCOMPARE(edited->cells.first(), text("11 8888-7777"));
        QCOMPARE(edited->cell(0), text("11 98888-7777"));
        QVERIFY(edited->state == RowState::Ready);
        QCOMPARE(allRows().first(), *edited);
        const auto back = waitFor(import().edit(m_id, 2, 0, text("11 8888-7777")));
        QVERIFY(back->edits.isEmpty());
        QCOMPARE(back->problem, text("number_ninth"));
        QCOMPARE(toString(waitFor(import().edit(m_id, 77, 0, {})).error().kind), text("not_found"));
    }

    void rowsAreTakenOutAndPutBack()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n;Rui\n").ok());
        QVERIFY(waitFor(import().setLeftOut(m_id, {2, 3}, true)).ok());
        QCOMPARE(allRows()[0].problem, text("by_hand"));
        QVERIFY(allRows()[1].state == RowState::LeftOut);
        QVERIFY(waitFor(import().setLeftOut(m_id, {2, 3}, false)).ok());
        QVERIFY(allRows()[0].state == RowState::Ready);
        QCOMPARE(allRows()[1].problem, text("number_empty"));
    }

    void otherColumnIsReadFromTheSameCells()
    {
        QVERIFY(importFile("telefone;nome;celular\n123;Ana;11988887777\n11977776666;Rui;\n").ok());
        QVERIFY(waitFor(import().setLeftOut(m_id, {3}, true)).ok());
        ColumnMapping other = mapped();
        other.phone = 2;
        const auto done = waitFor(import().remap(m_id, other));
        QVERIFY(done.ok());
        QCOMPARE(done->ready, 1);
        const auto rows = allRows();
        QCOMPARE(rows[0].recipient, text("+5511988887777"));
        QCOMPARE(rows[1].problem, text("by_hand"));
        QCOMPARE(broadcast().mapping.phone, 2);
        QCOMPARE(broadcast().source.fileName, text("people.csv"));
    }

    void shapeOfATableIsRemembered()
    {
        ColumnMapping mapping;
        mapping.phone = 1;
        mapping.name = 0;
        mapping.variables.insert(text("nome"), {ValueSource::Kind::Text, -1, text("você")});
        QVERIFY(importFile("quem;onde\nAna;11988887777\n", mapping).ok());
        const auto content = read([this](Connection &connection) { return readBroadcastContent(connection, *BroadcastStore(connection).byId(m_id)); });
        QCOMPARE(*waitFor(import().mappingFor({text("Quem"), text("onde")}, {}, *content)), mapping);
        QVERIFY(waitFor(import().mappingFor({text("quem"), text("outra")}, {}, *content))->phone != 1);
    }

    // What the program gives as an example must be what it reads.
    void sampleIsReadBack_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << text("csv");
        QTest::newRow("xlsx") << text("xlsx");
    }

    void sampleIsReadBack()
    {
        QFETCH(QString, ending);
        TemplateDefinition definition;
        definition.name = text("lembrete");
        definition.body = text("{{1}} às {{hora}}");
        definition.variables = {{text("1"), text("Ana")}, {text("hora"), text("9h30")}};
        const BroadcastContent content{Content(fillTemplate(definition, {})), definition};
        const QString path = m_test->dir.filePath(text("sample.") + ending);
        QVERIFY(waitFor(import().writeSample(content, path)).ok());
        const auto seen = waitFor(import().preview(path));
        QVERIFY2(seen.ok(), seen ? "" : qPrintable(seen.error().detail));
        QCOMPARE(seen->columns, (QStringList{text("phone"), text("name"), text("1"), text("hora")}));
        QCOMPARE(seen->rows.size(), 2);
        const auto mapping = waitFor(import().mappingFor(seen->columns, {}, content));
        QCOMPARE(mapping->phone, 0);
        QCOMPARE(mapping->name, 1);
        QCOMPARE(mapping->variables.value(text("hora")).column, 3);
        ImportRequest request;
        request.broadcast = m_id;
        request.path = path;
        request.shape = seen->shape;
        request.mapping = *mapping;
        request.region = text("BR");
        const auto done = waitFor(import().import(request));
        QCOMPARE(done->ready, 2);
        QCOMPARE(allRows().first().cells.value(3), text("9h30"));
    }

    // A spreadsheet shows 5,51199E+12 and knows all the digits: what is shown stays, what is known is used, also later.
    void digitsBehindANumberAreUsed()
    {
        QVERIFY(m_test->dir.isValid());
        RowIntake intake;
        intake.databaseFile = m_test->app->core().database->file();
        intake.broadcast = m_id;
        intake.mapping = mapped();
        intake.region = text("BR");
        intake.isStopped = [] { return false; };
        intake.progress = [](qint64, double) {};
        intake.open = [](Connection &, RecipientSource *) -> Result<std::unique_ptr<RowSource>> {
            struct Once final : RowSource {
                Result<QList<BroadcastRow>> next(int) override
                {
                    QList<BroadcastRow> rows;
                    if (!std::exchange(given, true)) {
                        BroadcastRow row;
                        row.line = 2;
                        row.cells = {text("5,51199E+12"), text("Ana")};
                        row.exacts.insert(0, text("5511988887777"));
                        rows.append(row);
                    }
                    return rows;
                }
                double progress() const override { return 1; }
                bool given = false;
            };
            return Result<std::unique_ptr<RowSource>>(std::make_unique<Once>());
        };
        QThreadPool pool;
        QVERIFY(takeIn(intake, pool).ok());
        QCOMPARE(allRows().first().recipient, text("+5511988887777"));
        QCOMPARE(allRows().first().cell(0), text("5,51199E+12"));
        ColumnMapping other = mapped();
        other.name = -1;
        QVERIFY(waitFor(import().remap(m_id, other)).ok());
        QCOMPARE(allRows().first().recipient, text("+5511988887777"));
        QVERIFY(waitFor(import().edit(m_id, 2, 1, text("Eva")))->state == RowState::Ready);
    }

    void anyChangeVoidsTheCheck()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n").ok());
        const auto check = [this] {
            write([this](Connection &connection) -> Result<void> {
                BroadcastCheckStore store(connection);
                if (const auto begun = store.begin(m_id, text("t")); !begun)
                    return begun;
                return store.finish(m_id, text("t"), text("{}"), text("mark"), fromMillis(5));
            });
            return broadcast().checkedAt.has_value();
        };
        QVERIFY(check());
        QVERIFY(waitFor(import().edit(m_id, 2, 1, text("Bia"))).ok());
        QVERIFY(!broadcast().checkedAt);
        QVERIFY(check());
        QVERIFY(waitFor(import().setLeftOut(m_id, {2}, true)).ok());
        QVERIFY(!broadcast().checkedAt);
        QVERIFY(check());
        QVERIFY(importFile("telefone;nome\n11988887777;Rui\n").ok());
        QVERIFY(!broadcast().checkedAt);
    }

    void whoDidNotReplyIsASource()
    {
        QVERIFY(importFile("telefone;nome\n11988887777;Ana\n11977776666;Rui\n11966665555;Eva\n").ok());
        QVERIFY(waitFor(import().edit(m_id, 3, 1, text("Rui Melo"))).ok());
        message(2, text("replied"));
        message(3, text("delivered"));
        message(4, text("failed"));
        Broadcast next;
        next.content = broadcast().content;
        const BroadcastId target = made(next);
        const auto done = waitFor(import().importFromBroadcast(target, m_id, {EventKind::Delivered, EventKind::Read}));
        QVERIFY(done.ok());
        QCOMPARE(done->rows, 1);
        m_id = target;
        const auto rows = allRows();
        QCOMPARE(rows.first().line, 3);
        QCOMPARE(rows.first().cells, (QStringList{text("11977776666"), text("Rui Melo")}));
        QVERIFY(rows.first().state == RowState::Ready);
        QCOMPARE(broadcast().mapping, mapped());
        QCOMPARE(broadcast().source.kind, text("broadcast"));
        QCOMPARE(broadcast().source.fileName, text("Lembrete"));
        const auto nobody = waitFor(import().importFromBroadcast(target, target, {EventKind::Read}));
        QCOMPARE(nobody.error().place, text("rows"));
    }

private:
    RecipientImport &import() { return m_test->app->recipientImport(); }
    template<typename Work>
    void write(Work work)
    {
        const auto done = m_test->app->core().database->write(std::move(work)).result();
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }
    BroadcastId made(const Broadcast &draft)
    {
        return m_test->app->core().database->write([draft](Connection &connection) { return BroadcastStore(connection).insert(draft, fromMillis(1)); })
            .result()->id;
    }
    QFuture<Result<ImportResult>> begin(const QByteArray &bytes, std::stop_token stop = {}, const ColumnMapping &mapping = mapped())
    {
        ImportRequest request;
        request.broadcast = m_id;
        request.path = m_test->dir.filePath(text("people.csv"));
        QFile file(request.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        request.shape = semicolons();
        request.mapping = mapping;
        request.region = text("BR");
        return import().import(request, stop);
    }
    Result<ImportResult> importFile(const QByteArray &bytes, const ColumnMapping &mapping = mapped()) { return waitFor(begin(bytes, {}, mapping)); }
    QList<BroadcastRow> allRows()
    {
        return *read([this](Connection &connection) { return BroadcastStore(connection).rows(m_id, {}, 0, 100'000); });
    }
    Broadcast broadcast()
    {
        return *read([this](Connection &connection) { return BroadcastStore(connection).byId(m_id); });
    }
    void message(qint64 line, const QString &verdict)
    {
        write([=, this](Connection &connection) -> Result<void> {
            (void)connection.execute(text("INSERT OR IGNORE INTO account (id, name, provider, settings, secret_names) VALUES (1, 'a', 'wati', '{}', '')"));
            auto put = connection.run(text("INSERT INTO message (id, account_id, recipient, typed, content, state, verdict, created_at, updated_at, "
                                           "revision, broadcast_id) VALUES (?, 1, '+1', '+1', '', 'accepted', ?, 1, 1, 1, ?)"),
                                      {MessageId::make().value, verdict, m_id.value});
            if (!put)
                return put.error();
            return BroadcastStore(connection).take(m_id, line, {put->lastInsertId().toLongLong()});
        });
    }

    std::unique_ptr<ServiceTest> m_test;
    BroadcastId m_id;
};

QTEST_GUILESS_MAIN(TestRecipientImport)
#include "tst_recipientimport.moc"
