#include "pages/messages/exportdialog.h"

#include "format/columnwords.h"
#include "models/messagemodel.h"
#include "pages/messages/exportcolumns.h"
#include "pages/messages/exportjob.h"
#include "pages/messages/messagetable.h"
#include "pages/messagespage.h"
#include "preferences/preferences.h"
#include "sheets/sheet.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// Opens no file manager on whoever runs the tests.
class FolderOpener : public QObject {
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

// From the page's button to the file: what is in it, in which order, and what is left of it when something comes in between.
class TestMessageExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
        m_read = m_house->send(QStringLiteral("+5511977770018"), QStringLiteral("Ana Beatriz"));
        m_failed = m_house->send(QStringLiteral("+5521966660005"), QStringLiteral("=Dona; Marta"));
        m_other = m_house->send(QStringLiteral("+5531955550017"), QStringLiteral("Carlos"));
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(m_read).verdict.kind), toString(EventKind::Read), generous);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(m_failed).verdict.kind), toString(EventKind::Failed), generous);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(m_other).verdict.kind), toString(EventKind::Delivered), generous);
    }
    void cleanupTestCase() { m_house.reset(); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_page = std::make_unique<MessagesPage>(m_house->app());
        m_page->resize(1072, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = child<MessageTable>(*m_page, "messages.table");
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 3, generous);
        QTRY_VERIFY_WITH_TIMEOUT(static_cast<MessageModel *>(m_table->model())->isComplete(), generous);
    }
    void cleanup()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!job().isWriting(), generous);
        job().forget();
        m_page.reset();
        m_dir.reset();
    }

    void theFileHoldsWhatFitsTheFilterInPeoplesWords();
    void aSelectionIsExportedAloneAndInItsOrder();
    void jsonLinesSpeakToPrograms();
    void theColumnsAndTheFormatAreRemembered();
    void columnsMoveByKeyboardAndByButton();
    void asOnTheScreenFollowsTheList();
    void theFilesNameSaysWhatIsInIt();
    void everyColumnHasAHeadingOfItsOwnAndALine();
    void theFileIsAskedForWithoutHoldingAnythingUp();
    void whatWouldBeNothingIsNotWritten();
    void stoppingLeavesNothing();
    void aFolderThatIsGoneIsASentenceAndLeavesNothing();
    void theFolderIsOpenedFromTheResult();
    void oneIsWrittenAtATime();
    void theSelectionsButtonAndTheShortcutOpenIt();

private:
    ExportJob &job() { return ExportJob::of(m_house->app().messageExport()); }
    QString pathOf(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QString result() const
    {
        const auto *banner = child<Banner>(*m_page, "messages.export.result");
        return banner->isVisible() ? banner->text() : QString();
    }

    ExportDialog *open()
    {
        QTest::mouseClick(child<QPushButton>(*m_page, "messages.export"), Qt::LeftButton);
        auto *dialog = child<ExportDialog>(*m_page, "export");
        if (!dialog->isVisible())
            qFatal("the dialog is not shown");
        return dialog;
    }
    static void choose(ExportDialog &dialog, const QList<MessageColumn> &columns)
    {
        child<ExportColumns>(dialog, "export.columns.part")->setColumns(ExportChoice::columnsWith(columns));
    }
    static void choose(ExportDialog &dialog, ExportFormat format)
    {
        auto *box = child<QComboBox>(dialog, "export.format");
        box->setCurrentIndex(box->findData(int(format)));
    }
    // Until it is written, or not.
    bool finished(ExportDialog *dialog, const QString &path)
    {
        const bool began = dialog->exportTo(path);
        return began && QTest::qWaitFor([this] { return !job().isWriting(); }, generous);
    }
    static QList<QStringList> rowsOf(const QString &path)
    {
        const auto read = sheets::preview(path, {}, 100);
        if (!read)
            qFatal("%s: %s", qPrintable(path), qPrintable(read.error().detail));
        QList<QStringList> rows{read->columns};
        for (const auto &row : read->rows) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells.append(cell.text);
            rows.append(cells);
        }
        return rows;
    }
    static void close(ExportDialog *dialog)
    {
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<MessagesPage> m_page;
    MessageTable *m_table = nullptr;
    MessageRow m_read, m_failed, m_other;
};

using Column = MessageColumn;

void TestMessageExportDialog::theFileHoldsWhatFitsTheFilterInPeoplesWords()
{
    m_page->setFilter(Filter::parse(QStringLiteral("verdict in {failed, delivered}")).filter);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 2, generous);
    for (const ExportFormat format : {ExportFormat::Workbook, ExportFormat::SemicolonCsv, ExportFormat::CommaCsv}) {
        ExportDialog *dialog = open();
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>(*dialog, "export.export")->text(), QStringLiteral("E&xport 2 message(s)…"), generous);
        QVERIFY(child<Field>(*dialog, "export.what")->hint().contains(QStringLiteral("Delivered")));
        choose(*dialog, format);
        choose(*dialog, {Column::Verdict, Column::To, Column::Name, Column::Why});
        const QString path = m_dir->filePath(QStringLiteral("list.") + exportEnding(format));
        QVERIFY(finished(dialog, path));
        QTRY_COMPARE_WITH_TIMEOUT(result(), QStringLiteral("2 message(s) exported into “%1”.").arg(QFileInfo(path).fileName()), generous);
        const QList<QStringList> rows = rowsOf(path);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], (QStringList{QStringLiteral("Status"), QStringLiteral("Number"), QStringLiteral("Name"), QStringLiteral("Why")}));
        QCOMPARE(rows[1].mid(0, 3), (QStringList{QStringLiteral("Delivered"), QStringLiteral("+5531955550017"), QStringLiteral("Carlos")}));
        QCOMPARE(rows[2].mid(0, 3), (QStringList{QStringLiteral("Failed"), QStringLiteral("+5521966660005"), QStringLiteral("=Dona; Marta")}));
        QVERIFY2(rows[2][3].startsWith(QStringLiteral("131026")), qPrintable(rows[2][3]));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestMessageExportDialog::aSelectionIsExportedAloneAndInItsOrder()
{
    m_table->setCurrentMessage(m_read);
    auto *model = static_cast<MessageModel *>(m_table->model());
    m_table->selectionModel()->select(model->index(model->placeOf(m_other), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ExportDialog *dialog = open();
    auto *some = child<QAbstractButton>(*dialog, "export.selected");
    QVERIFY(some->isVisible() && some->text().contains(QLatin1Char('2')));
    QVERIFY(!some->isChecked()); // the button of the page is about all
    some->click();
    QCOMPARE(child<QPushButton>(*dialog, "export.export")->text(), QStringLiteral("E&xport 2 message(s)…"));
    choose(*dialog, ExportFormat::SemicolonCsv);
    choose(*dialog, {Column::Name});
    QVERIFY(finished(dialog, pathOf("some.csv")));
    QCOMPARE(rowsOf(pathOf("some.csv")), (QList<QStringList>{{QStringLiteral("Name")}, {QStringLiteral("Carlos")}, {QStringLiteral("Ana Beatriz")}}));
}

void TestMessageExportDialog::jsonLinesSpeakToPrograms()
{
    ExportDialog *dialog = open();
    choose(*dialog, ExportFormat::JsonLines);
    choose(*dialog, {Column::To, Column::Verdict, Column::When});
    QVERIFY(finished(dialog, pathOf("all.jsonl")));
    QFile file(pathOf("all.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(first.value(QStringLiteral("to")).toString(), QStringLiteral("+5531955550017"));
    QCOMPARE(first.value(QStringLiteral("verdict")).toString(), QStringLiteral("delivered"));
    QCOMPARE(first.value(QStringLiteral("when")).toString(), toIso(*m_house->story(m_other).summary.message.verdictAt));
}

void TestMessageExportDialog::theColumnsAndTheFormatAreRemembered()
{
    ExportDialog *dialog = open();
    choose(*dialog, ExportFormat::CommaCsv);
    choose(*dialog, {Column::Text, Column::To, Column::Attempts});
    QVERIFY(finished(dialog, pathOf("first.csv")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_page = std::make_unique<MessagesPage>(m_house->app()); // another session
    m_page->show();
    m_table = child<MessageTable>(*m_page, "messages.table");
    dialog = open();
    const ExportChoice now = ExportChoice::fromShape(Preferences::in(m_house->app().options().dataDir).shape(QStringLiteral("messages.export")));
    QVERIFY(now.chosen() == (QList<Column>{Column::Text, Column::To, Column::Attempts}));
    QCOMPARE(now.folder, m_dir->path());
    QVERIFY(child<ExportColumns>(*dialog, "export.columns.part")->columns() == now.columns);
    QCOMPARE(child<QComboBox>(*dialog, "export.format")->currentData().toInt(), int(ExportFormat::CommaCsv));
    // What was arranged and put off, too; a file of an older or newer Recado is read as far as it goes.
    choose(*dialog, {Column::Wamid});
    close(dialog);
    dialog = open();
    QCOMPARE(child<QListWidget>(*dialog, "export.columns")->item(0)->text(), QStringLiteral("Provider's id"));
    close(dialog);
    const ExportChoice odd = ExportChoice::fromShape(R"({"version": 1, "columns": [{"name": "teleported", "chosen": true}, {"name": "to", "chosen": true}]})");
    QVERIFY(odd.chosen() == QList<Column>{Column::To});
    QCOMPARE(odd.columns.size(), messageColumns().size());
    QVERIFY(ExportChoice::fromShape("nonsense").chosen() == defaultMessageColumns());
}

void TestMessageExportDialog::columnsMoveByKeyboardAndByButton()
{
    ExportDialog *dialog = open();
    choose(*dialog, {Column::To, Column::Name, Column::Verdict});
    auto *list = child<QListWidget>(*dialog, "export.columns");
    const auto front = [list] { return QStringList{list->item(0)->text(), list->item(1)->text(), list->item(2)->text()}; };
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(front(), (QStringList{QStringLiteral("Number"), QStringLiteral("Status"), QStringLiteral("Name")}));
    QCOMPARE(list->currentRow(), 1); // the one that moved
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // it is first already
    QCOMPARE(front(), (QStringList{QStringLiteral("Status"), QStringLiteral("Number"), QStringLiteral("Name")}));
    QVERIFY(!child<QWidget>(*dialog, "export.columns.up")->isEnabled());
    QTest::mouseClick(child<QWidget>(*dialog, "export.columns.down"), Qt::LeftButton);
    QCOMPARE(front(), (QStringList{QStringLiteral("Number"), QStringLiteral("Status"), QStringLiteral("Name")}));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // out of the file, not out of the list
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
    // As a drop moves it.
    QVERIFY(list->model()->moveRow({}, 2, {}, 0));
    choose(*dialog, ExportFormat::SemicolonCsv);
    QVERIFY(finished(dialog, pathOf("order.csv")));
    QCOMPARE(rowsOf(pathOf("order.csv")).first(), (QStringList{QStringLiteral("Name"), QStringLiteral("Number")}));
}

void TestMessageExportDialog::asOnTheScreenFollowsTheList()
{
    auto *header = m_table->horizontalHeader();
    header->setSectionHidden(MessageModel::Name, true);
    header->setSectionHidden(MessageModel::Text, false);
    header->moveSection(header->visualIndex(MessageModel::Text), 0);
    ExportDialog *dialog = open();
    QTest::mouseClick(child<QPushButton>(*dialog, "export.columns.screen"), Qt::LeftButton);
    QList<Column> chosen;
    for (const auto &each : child<ExportColumns>(*dialog, "export.columns.part")->columns()) {
        if (each.chosen)
            chosen.append(each.column);
    }
    QVERIFY(chosen == (QList<Column>{Column::Text, Column::To, Column::Template, Column::Verdict, Column::When, Column::Code, Column::Why}));
    QTest::mouseClick(child<QPushButton>(*dialog, "export.columns.all"), Qt::LeftButton);
    QCOMPARE(child<QLabel>(*dialog, "export.columns.count")->text(), QStringLiteral("28 of 28"));
    QTest::mouseClick(child<QPushButton>(*dialog, "export.columns.usual"), Qt::LeftButton);
    QCOMPARE(child<QLabel>(*dialog, "export.columns.count")->text(), QStringLiteral("%1 of 28").arg(defaultMessageColumns().size()));
    auto *list = child<QListWidget>(*dialog, "export.columns");
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!child<QPushButton>(*dialog, "export.export")->isEnabled());
    QVERIFY(child<Banner>(*dialog, "export.problem")->text().contains(QStringLiteral("at least one column")));
    close(dialog);
    // Nothing chosen is nothing worth remembering.
    dialog = open();
    QVERIFY(child<QPushButton>(*dialog, "export.export")->isEnabled());
    close(dialog);
}

void TestMessageExportDialog::theFilesNameSaysWhatIsInIt()
{
    const QDate day(2026, 11, 22);
    const Filter failed = Filter::parse(QStringLiteral("verdict == failed && name ~ \"a/b:c\"")).filter;
    QCOMPARE(exportFileName({}, 0, day, ExportFormat::Workbook), QStringLiteral("Messages - 2026-11-22.xlsx"));
    const QString named = exportFileName(failed, 0, day, ExportFormat::JsonLines);
    QVERIFY2(named.startsWith(QStringLiteral("Messages - Status is Failed")) && named.endsWith(QStringLiteral("- 2026-11-22.jsonl")), qPrintable(named));
    for (const QChar sign : QStringLiteral("/\\:*?\"<>|"))
        QVERIFY2(!named.contains(sign), qPrintable(named));
    QCOMPARE(exportFileName(failed, 12, day, ExportFormat::CommaCsv), QStringLiteral("Messages - 12 selected - 2026-11-22.csv"));
    QVERIFY(exportFileName(Filter::find(QString(3000, QLatin1Char('x'))), 0, day, ExportFormat::Workbook).size() < 120);
}

void TestMessageExportDialog::everyColumnHasAHeadingOfItsOwnAndALine()
{
    QSet<QString> words;
    QSet<QString> lines;
    for (const Column column : messageColumns()) {
        words.insert(messageColumnWord(column));
        lines.insert(messageColumnLine(column));
    }
    QVERIFY(!words.contains(QString()) && !lines.contains(QString()));
    QCOMPARE(words.size(), messageColumns().size()); // JSON aside, a heading is all that tells two columns apart
    QCOMPARE(lines.size(), messageColumns().size());
}

void TestMessageExportDialog::theFileIsAskedForWithoutHoldingAnythingUp()
{
    ExportDialog *dialog = open();
    choose(*dialog, ExportFormat::SemicolonCsv);
    QTest::mouseClick(child<QPushButton>(*dialog, "export.export"), Qt::LeftButton); // comes back at once
    auto *where = child<QFileDialog>(*dialog, "export.file");
    QVERIFY(where->isVisible());
    QCOMPARE(where->defaultSuffix(), QStringLiteral("csv"));
    QVERIFY(where->selectedFiles().first().endsWith(dialog->proposedName()));
    where->setDirectory(m_dir->path());
    where->selectFile(QStringLiteral("mine"));
    static_cast<QDialog *>(where)->accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pathOf("mine.csv")), generous);
    QCOMPARE(rowsOf(pathOf("mine.csv")).size(), 4);
}

void TestMessageExportDialog::whatWouldBeNothingIsNotWritten()
{
    m_page->setFilter(Filter::find(QStringLiteral("nobody is called this")));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 0, generous);
    ExportDialog *dialog = open();
    QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(*dialog, "export.export")->isEnabled(), generous);
    QVERIFY(child<Banner>(*dialog, "export.problem")->text().contains(QStringLiteral("Nothing fits")));
    close(dialog);
}

void TestMessageExportDialog::stoppingLeavesNothing()
{
    QFile before(pathOf("all.csv"));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    ExportDialog *dialog = open();
    choose(*dialog, ExportFormat::SemicolonCsv);
    auto *stop = child<QPushButton>(*m_page, "messages.export.job.stop");
    bool clicked = false;
    connect(&job(), &ExportJob::changed, stop, [this, stop, &clicked] { // before three rows can be written
        if (!job().isWriting() || std::exchange(clicked, true))
            return;
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!stop->isEnabled());
    });
    QVERIFY(dialog->exportTo(pathOf("all.csv")));
    QVERIFY(clicked);
    QTRY_COMPARE_WITH_TIMEOUT(result(), QStringLiteral("Stopped. “all.csv” was not written."), generous);
    QCOMPARE(filesIn(m_dir->path()), QStringList{QStringLiteral("all.csv")});
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("what was there"));
    QVERIFY(m_table->isVisible() && m_table->isEnabled());
}

void TestMessageExportDialog::aFolderThatIsGoneIsASentenceAndLeavesNothing()
{
    for (const ExportFormat format : exportFormats()) {
        ExportDialog *dialog = open();
        choose(*dialog, format);
        QVERIFY(finished(dialog, m_dir->filePath(QStringLiteral("gone/list.") + exportEnding(format))));
        QTRY_VERIFY2_WITH_TIMEOUT(result().contains(QStringLiteral("could not be written")), qPrintable(result()), generous);
        QVERIFY(result().contains(QStringLiteral("list.")));
        QVERIFY(!child<Banner>(*m_page, "messages.export.result")->actionButton()->isVisible());
        QVERIFY(filesIn(m_dir->path()).isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestMessageExportDialog::theFolderIsOpenedFromTheResult()
{
    FolderOpener folders;
    QVERIFY(finished(open(), pathOf("here.csv")));
    auto *banner = child<Banner>(*m_page, "messages.export.result");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), generous);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(m_dir->path())});
    // A page that is made anew still tells it, until somebody put it away.
    MessagesPage again(m_house->app());
    again.show();
    auto *told = child<Banner>(again, "messages.export.result");
    QVERIFY(told->isVisible());
    Q_EMIT told->closed();
    QVERIFY(!banner->isVisible() && !told->isVisible());
}

void TestMessageExportDialog::oneIsWrittenAtATime()
{
    ExportDialog *first = open();
    QVERIFY(first->exportTo(pathOf("first.csv")));
    ExportDialog second(m_house->app(), *static_cast<MessageModel *>(m_table->model()), *m_table, nullptr);
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!child<QPushButton>(second, "export.export")->isEnabled());
    QVERIFY(child<Banner>(second, "export.problem")->text().contains(QStringLiteral("Another export")));
    QVERIFY(!second.exportTo(pathOf("second.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(second, "export.export")->isEnabled(), generous);
    QCOMPARE(filesIn(m_dir->path()), QStringList{QStringLiteral("first.csv")});
}

void TestMessageExportDialog::theSelectionsButtonAndTheShortcutOpenIt()
{
    m_table->selectAll();
    auto *button = child<QPushButton>(*m_page, "messages.selection.export");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), generous);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = child<ExportDialog>(*m_page, "export");
    QVERIFY(child<QAbstractButton>(*dialog, "export.selected")->isChecked());
    close(dialog);
    QVERIFY(!m_page->findChild<ExportDialog *>());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_E, Qt::ControlModifier);
    dialog = child<ExportDialog>(*m_page, "export");
    QVERIFY(child<QAbstractButton>(*dialog, "export.all")->isChecked());
    close(dialog);
}

QTEST_MAIN(TestMessageExportDialog)
#include "tst_messageexportdialog.moc"
