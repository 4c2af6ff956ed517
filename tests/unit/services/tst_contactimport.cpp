#include "servicetest.h"

#include "services/contactimport.h"
#include "services/contactservice.h"
#include "services/contactsheet.h"
#include "services/optoutcheck.h"

#include <QSignalSpy>

using namespace recado;

namespace {

using Kind = ContactColumn::Kind;
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

const QList<ContactColumn> plainMapping{{Kind::Number, {}}, {Kind::Name, {}}, {Kind::Attribute, {}}};

} // namespace

class TestContactImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void aFileBecomesCardsAndTheSameAgainChangesNothing()
    {
        const QString file = write("Telefone;Nome;Cidade\n11 98888-7777;Ana;Recife\n(21) 97777-6666;Bia;Olinda\n");
        ContactImport import(m_test->app->core());
        const auto first = waitFor(import.run(request(file)));
        QVERIFY(first.ok());
        QCOMPARE(first->rows, 2);
        QCOMPARE(first->added, 2);
        const Contact ana = *waitFor(contacts().find(text("5511988887777")));
        QCOMPARE(ana.shownName(), text("Ana"));
        QVERIFY(ana.names.first().source == ContactSource::Import);
        QCOMPARE(*ana.attribute(text("cidade")), text("Recife"));
        const auto again = waitFor(import.run(request(file)));
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->added + again->changed + again->refused, 0);
        QCOMPARE(*waitFor(contacts().find(text("5511988887777"))), ana);
    }

    void badRowsAreKeptWithTheirPlaces()
    {
        const QString file = write("Telefone;Nome;Cidade\n1234;Ana;Recife\n\n11 98888-7777;Bia;Olinda\n;Caio;Natal\n");
        ContactImport import(m_test->app->core());
        const auto done = waitFor(import.run(request(file)));
        QVERIFY(done.ok());
        QCOMPARE(done->added, 1);
        QCOMPARE(done->refused, 2);
        QCOMPARE(done->refusals[0].line, 2);
        QCOMPARE(done->refusals[0].column, 1);
        QVERIFY(done->refusals[0].reason.detail.startsWith(text("phone: ")));
        QCOMPARE(done->refusals[1].line, 5);
        QCOMPARE(done->refusals[1].column, 0);
        QCOMPARE(done->refusals[1].cells.value(1), text("Caio"));
        const QString out = m_test->dir.filePath(text("refused.csv"));
        const ContactImport::RefusalWords words{text("where"), text("why"), [](const RefusedContact &one) { return one.reason.detail; }};
        QVERIFY(waitFor(ContactImport::writeRefused(*done, out, words)).ok());
        const QString written = QString::fromUtf8(read(out));
        QVERIFY(written.contains(text("Caio;Natal;5;nobody")));
        QVERIFY(written.contains(text("2:1")));
    }

    void rowsMeetTheCardTheyName()
    {
        const Contact known = *waitFor(contacts().ensure(text("+5511988887777")));
        // Without its ninth digit; and the same person twice in one file.
        const QString file = write("Telefone;Nome;Cidade\n551188887777;Ana;Recife\n11 98888-7777;Ana;Recife\n");
        ContactImport import(m_test->app->core());
        ContactImportRequest wanted = request(file);
        wanted.tags = {text("lista de novembro")};
        const auto done = waitFor(import.run(wanted));
        QVERIFY(done.ok());
        QCOMPARE(done->added, 0);
        QCOMPARE(done->changed, 1);
        QCOMPARE(done->unchanged, 1);
        const Contact after = *waitFor(contacts().find(text("5511988887777")));
        QCOMPARE(after.id, known.id);
        QCOMPARE(after.tags, QStringList{text("lista de novembro")});
    }

    void whatSomebodyWroteLaterStays()
    {
        const Contact card = *waitFor(contacts().ensure(text("+5511988887777")));
        ContactChange change;
        change.attributes = {{text("cidade"), text("Natal")}};
        QVERIFY(waitFor(contacts().change(card.id, change)).ok());
        ContactImportRequest old = request(write("Telefone;Nome;CIDADE\n11 98888-7777;Ana;Recife\n"));
        old.asOf = m_test->app->core().now() - std::chrono::hours(24);
        ContactImport import(m_test->app->core());
        QVERIFY(waitFor(import.run(old)).ok());
        const Contact after = *waitFor(contacts().find(text("5511988887777")));
        QCOMPARE(*after.attribute(text("Cidade")), text("Natal"));
        QCOMPARE(after.attributes.size(), 1); // one name, however it is written
        QCOMPARE(after.shownName(), text("Ana"));
    }

    void aDryRunCountsAndWritesNothing()
    {
        (void)waitFor(contacts().ensure(text("+5511988887777")));
        const QString file = write("Telefone;Nome;Cidade\n11 98888-7777;Ana;Recife\n21 97777-6666;Bia;Olinda\n21 97777-6666;Bia;Olinda\nxx;;\n");
        ContactImport import(m_test->app->core());
        ContactImportRequest dry = request(file);
        dry.dryRun = true;
        const auto seen = waitFor(import.run(dry));
        QVERIFY(seen.ok());
        QCOMPARE(seen->added, 1);
        QCOMPARE(seen->changed, 1);
        QCOMPARE(seen->unchanged, 1);
        QCOMPARE(seen->refused, 1);
        QCOMPARE(*waitFor(contacts().count({})), 1);
        const auto done = waitFor(import.run(request(file)));
        QCOMPARE(done->added, seen->added);
        QCOMPARE(done->changed, seen->changed);
        QCOMPARE(done->unchanged, seen->unchanged);
    }

    void aRowThatNamesTwoCardsIsRefused()
    {
        (void)waitFor(contacts().ensure(text("+5511988887777")));
        (void)waitFor(contacts().add({*normalIdentity(identity::username, text("@bia"))}, {}));
        ContactImportRequest wanted = request(write("Telefone;Usuario\n11 98888-7777;@bia\n"));
        wanted.mapping = {{Kind::Number, {}}, {Kind::Username, {}}};
        ContactImport import(m_test->app->core());
        const auto done = waitFor(import.run(wanted));
        QCOMPARE(done->refused, 1);
        QCOMPARE(done->refusals.first().reason.place, text("identity"));
    }

    void whoWasErasedDoesNotComeBack()
    {
        const auto forgotten = waitFor(m_test->app->core().database->write([now = m_test->app->core().now()](Connection &connection) {
            return rememberErased(connection, QStringLiteral("+5511988887777"), now);
        }));
        QVERIFY(forgotten.ok());
        ContactImport import(m_test->app->core());
        const auto done = waitFor(import.run(request(write("Telefone;Nome;Cidade\n551188887777;Ana;Recife\n21 97777-6666;Bia;Olinda\n"))));
        QCOMPARE(done->added, 1);
        QCOMPARE(done->refused, 1);
        QCOMPARE(done->refusals.first().reason.place, text("erased"));
        QVERIFY(waitFor(contacts().find(text("5511988887777"))).error().kind == ErrorKind::NotFound);
    }

    void itStopsAtTheNextPieceAndKeepsWhatIsDone()
    {
        QByteArray table("Telefone;Nome;Cidade\n");
        for (int i = 0; i < 1000; ++i)
            table += "119" + QByteArray::number(80000000 + i) + ";Pessoa;Recife\n";
        ContactImport import(m_test->app->core());
        const StopFlag stop = std::make_shared<std::atomic_bool>(false);
        const auto done = waitFor(import.run(request(write(table)), [stop](const ContactImportProgress &) { *stop = true; }, stop));
        QVERIFY(done.ok());
        QCOMPARE(done->added, done->rows);
        QCOMPARE(*waitFor(contacts().count({})), int(done->rows));
        QVERIFY(done->stopped || done->rows == 1000);
    }

    void aTableWithoutPeopleIsRefused()
    {
        ContactImportRequest wanted = request(write("Nome\nAna\n"));
        wanted.mapping = {{Kind::Name, {}}};
        ContactImport import(m_test->app->core());
        QCOMPARE(waitFor(import.run(wanted)).error().place, text("columns"));
    }

    void contactsBecomeATableForABroadcast()
    {
        ContactImport import(m_test->app->core());
        QVERIFY(waitFor(import.run(request(write("Telefone;Nome;Cidade\n11 98888-7777;Ana;Recife\n21 97777-6666;Bia;Olinda\n")))).ok());
        (void)waitFor(contacts().add({*normalIdentity(identity::username, text("@caio"))}, {}));
        const ContactSheetWords words{text("telefone"), text("nome"), text("etiquetas")};
        const auto table = waitFor(contactsAsTable(m_test->app->core(), {}, words));
        QVERIFY(table.ok());
        QCOMPARE(table->people, 2);
        QCOMPARE(table->leftOut, 1);
        QVERIFY(table->text.startsWith(text("telefone\tnome\tetiquetas\tCidade\n")));
        QVERIFY(table->text.contains(text("+5511988887777\tAna\t\tRecife\n")));
        const QString out = m_test->dir.filePath(text("all.csv"));
        QCOMPARE(*waitFor(writeContacts(m_test->app->core(), {}, out, words)), 3);
        QVERIFY(read(out).contains("Olinda"));
    }

private:
    ContactService &contacts() { return m_test->app->contacts(); }
    QString write(const QByteArray &table)
    {
        const QString path = m_test->dir.filePath(QStringLiteral("people%1.csv").arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("no file");
        return path;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static ContactImportRequest request(const QString &path)
    {
        ContactImportRequest wanted;
        wanted.path = path;
        wanted.mapping = plainMapping;
        wanted.region = QStringLiteral("BR");
        return wanted;
    }

    std::unique_ptr<ServiceTest> m_test;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestContactImport)
#include "tst_contactimport.moc"
