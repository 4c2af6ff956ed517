// An installation whose database is damaged or lost: the window that says so offers a look and a backup, and nothing is made in its place.
#include "window/startproblem.h"

#include "dialogs/writingdialog.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 60'000;

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QStringList filesIn(const QString &dir)
{
    return QDir(dir).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestStartProblem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        {
            PracticeHouse house(true, 0, m_dir->path()); // was in use
            house.send(QStringLiteral("+5511977770018"));
        }
        QVERIFY(QFileInfo::exists(database()));
    }
    void cleanup() { m_dir.reset(); }

    void aDamagedDatabaseIsToldAndBackedUp();
    void aLostDatabaseIsNotMadeAnew();
    void theProgramItselfMakesNothing();

private:
    QString dataDir() const { return m_dir->filePath(QStringLiteral("data")); }
    QString database() const { return dataDir() + QStringLiteral("/recado.db"); }
    ApplicationOptions options() const
    {
        ApplicationOptions options;
        options.dataDir = dataDir();
        options.vaultKeyFile = m_dir->filePath(QStringLiteral("key"));
        options.listenPort = 0;
        return options;
    }
    void damage() const
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(8192, '\xA5')) == 8192);
        file.close();
        QFile::remove(database() + QStringLiteral("-wal"));
        QFile::remove(database() + QStringLiteral("-shm"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestStartProblem::aDamagedDatabaseIsToldAndBackedUp()
{
    damage();
    const QByteArray before = bytesOf(database());
    const auto made = Application::create(options());
    QVERIFY(!made);
    StartProblem window(dataDir(), made.error());
    window.show();
    QVERIFY(!child<Banner>(window, "startproblem.why")->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(window, "startproblem.again")->isEnabled(), generous);
    const auto *row = window.findChild<QWidget *>(QStringLiteral("check.store.integrity"));
    QVERIFY(row && row->isVisible());
    QVERIFY(child<QPushButton>(*row, "check.mend")->isVisible());
    child<QPushButton>(window, "startproblem.backup")->click();
    auto *dialog = child<WritingDialog>(window, "writing");
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("backup.db"));
    dialog->writeTo(target);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), generous);
    QCOMPARE(bytesOf(target), before); // all there is, as it is
    QCOMPARE(bytesOf(database()), before);
    dialog->close();
    child<QPushButton>(window, "startproblem.bundle")->click();
    WritingDialog *bundle = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((bundle = window.findChild<WritingDialog *>()) && bundle->isVisible(), generous);
    bundle->writeTo(elsewhere.filePath(QStringLiteral("support.zip")));
    QTRY_VERIFY_WITH_TIMEOUT(!bundle->isWriting(), generous);
    QVERIFY(QFileInfo::exists(elsewhere.filePath(QStringLiteral("support.zip"))));
}

void TestStartProblem::aLostDatabaseIsNotMadeAnew()
{
    QVERIFY(QFile::remove(database()));
    QFile::remove(database() + QStringLiteral("-wal"));
    QFile::remove(database() + QStringLiteral("-shm"));
    const QStringList before = filesIn(dataDir());
    const auto made = Application::create(options());
    QVERIFY(!made);
    StartProblem window(dataDir(), made.error());
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(window, "startproblem.again")->isEnabled(), generous);
    QVERIFY(!child<QPushButton>(window, "startproblem.backup")->isEnabled()); // of what?
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("check.store.file"))->isVisible());
    QVERIFY(!QFileInfo::exists(database()));
    QCOMPARE(filesIn(dataDir()), before);
}

// The real program, on a screen that nobody sees: it stays, telling, and leaves the files as they are.
void TestStartProblem::theProgramItselfMakesNothing()
{
    damage();
    const QByteArray before = bytesOf(database());
    QProcess program;
    program.start(QStringLiteral(RECADO_PROGRAM), {QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--vault-key-file"), m_dir->filePath(QStringLiteral("key"))});
    QVERIFY(program.waitForStarted(30'000));
    QVERIFY(!program.waitForFinished(4'000)); // the window waits for somebody
    QCOMPARE(bytesOf(database()), before);
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(bytesOf(database()), before);
    QVERIFY(!QFileInfo::exists(database() + QStringLiteral("-wal")) || QFileInfo(database() + QStringLiteral("-wal")).size() == 0);
}

QTEST_MAIN(TestStartProblem)
#include "tst_startproblem.moc"
