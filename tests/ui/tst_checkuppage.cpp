#include "pages/checkuppage.h"

#include "dialogs/writingdialog.h"
#include "format/doctorwords.h"
#include "models/checkup.h"
#include "pages/settingspage.h"
#include "support/rawserver.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 60'000;

// The line about it; none while there is none.
QWidget *line(const QWidget &page, const QString &name)
{
    return page.findChild<QWidget *>(QStringLiteral("check.") + name);
}

Account addWati(Application &app, const QUrl &url)
{
    NewAccount account;
    account.name = QStringLiteral("Clinica");
    account.settings = {{QStringLiteral("base_url"), url.toString()}, {QStringLiteral("tenant"), QStringLiteral("1234")}, {QStringLiteral("plan"), QStringLiteral("business")}};
    account.secrets = {{QStringLiteral("token"), Secret("very-secret-token")}};
    const auto added = await(app.accounts().add(account));
    if (!added)
        qFatal("no account");
    return *added;
}

} // namespace

class TestCheckUpPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void nothingIsLookedAtUnasked();
    void resultsComeInGroups();
    void evidenceIsFoldedOut();
    void aProblemLeadsToItsPlace();
    void leavingStops();
    void everythingIsCopiedAsText();
    void theBundleSaysWhatIsInItAndIsWritten();
    void theBackupIsWrittenAndNeverOver();
    void theSettingsTellTheLastResult();

private:
    static void show(QWidget &page)
    {
        page.resize(1072, 800);
        page.show();
    }
    static void examine(CheckUpPage &page)
    {
        child<QPushButton>(page, "checkup.again")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "checkup.again")->isVisible(), generous);
    }
};

void TestCheckUpPage::nothingIsLookedAtUnasked()
{
    PracticeHouse house(false);
    CheckUpPage page(house.app());
    show(page);
    QVERIFY(!CheckUp::of(house.app().patient()).isRunning());
    QVERIFY(!line(page, QStringLiteral("store.file")));
    QVERIFY(!child<QPushButton>(page, "checkup.copy")->isEnabled());
    QVERIFY(child<Banner>(page, "checkup.verdict")->isVisible());
}

void TestCheckUpPage::resultsComeInGroups()
{
    PracticeHouse house;
    CheckUpPage page(house.app());
    show(page);
    QSignalSpy changes(&CheckUp::of(house.app().patient()), &CheckUp::changed);
    child<QPushButton>(page, "checkup.again")->click();
    QVERIFY(child<QPushButton>(page, "checkup.stop")->isVisible());
    QVERIFY(line(page, QStringLiteral("store"))); // asked, and not answered yet
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "checkup.again")->isVisible(), generous);
    QVERIFY(changes.size() > 10); // one by one
    for (const char *name : {"store.file", "store.integrity", "disk.space", "network.settings", "clock", "secrets.store", "listener.local", "account.credentials.Treino", "templates.freshness.Treino"}) {
        const QWidget *row = line(page, QLatin1String(name));
        QVERIFY2(row && row->isVisible(), name);
        QVERIFY2(!child<QLabel>(*row, "check.state")->text().isEmpty(), name);
    }
    QVERIFY(!line(page, QStringLiteral("store")) || line(page, QStringLiteral("store"))->isHidden());
    QCOMPARE(child<QLabel>(*line(page, QStringLiteral("store.integrity")), "check.state")->text(), doctorStateWord(DoctorCheck::State::Ok));
    QCOMPARE(child<QLabel>(*line(page, QStringLiteral("listener.local")), "check.state")->text(), doctorStateWord(DoctorCheck::State::Ok));
}

void TestCheckUpPage::evidenceIsFoldedOut()
{
    PracticeHouse house(false);
    CheckUpPage page(house.app());
    show(page);
    examine(page);
    QWidget *row = line(page, QStringLiteral("disk.space"));
    QVERIFY(row);
    auto *facts = child<QWidget>(*row, "check.facts");
    QVERIFY(!facts->isVisible());
    child<QToolButton>(*row, "check.fold")->click();
    QVERIFY(facts->isVisible());
    QStringList names;
    for (const QLabel *label : facts->findChildren<QLabel *>())
        names.append(label->text());
    QVERIFY(names.contains(QStringLiteral("free_bytes")));
    child<QToolButton>(*row, "check.fold")->click();
    QVERIFY(!facts->isVisible());
}

void TestCheckUpPage::aProblemLeadsToItsPlace()
{
    PracticeHouse house(false);
    RawServer server;
    server.otherwise(Answer::http(401));
    addWati(house.app(), server.url());
    CheckUpPage page(house.app());
    show(page);
    examine(page);
    QWidget *row = line(page, QStringLiteral("account.credentials.Clinica"));
    QVERIFY(row);
    QCOMPARE(child<QLabel>(*row, "check.state")->text(), doctorStateWord(DoctorCheck::State::Broken));
    const QString remedy = child<QLabel>(*row, "check.remedy")->text();
    QVERIFY(!remedy.isEmpty() && !remedy.contains(QLatin1String("recadoctl")));
    QSignalSpy wanted(&page, &CheckUpPage::accountWanted);
    child<QPushButton>(*row, "check.mend")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("Clinica"));
    QVERIFY(child<Banner>(page, "checkup.verdict")->text().contains(CheckUpPage::tr("Something is broken.")));
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(QLatin1String("very-secret-token")), qPrintable(label->text()));
}

void TestCheckUpPage::leavingStops()
{
    PracticeHouse house(false);
    RawServer server;
    server.otherwise(Answer::silence()); // would take its time
    addWati(house.app(), server.url());
    CheckUpPage page(house.app());
    show(page);
    CheckUp &checkUp = CheckUp::of(house.app().patient());
    page.begin();
    QTRY_VERIFY_WITH_TIMEOUT(line(page, QStringLiteral("store.integrity")), generous);
    QTRY_VERIFY_WITH_TIMEOUT(!checkUp.open().isEmpty(), generous);
    QVERIFY(checkUp.isRunning());
    page.hide();
    QVERIFY(!checkUp.isRunning());
    QVERIFY(checkUp.wasStopped());
    page.show();
    QVERIFY(line(page, QStringLiteral("store.integrity"))->isVisible()); // what was known stays
    QVERIFY(child<QPushButton>(page, "checkup.again")->isVisible());
}

void TestCheckUpPage::everythingIsCopiedAsText()
{
    PracticeHouse house(false);
    CheckUpPage page(house.app());
    show(page);
    examine(page);
    child<QPushButton>(page, "checkup.copy")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(doctorTitle(QStringLiteral("store.integrity"))));
    QVERIFY(text.contains(doctorTitle(QStringLiteral("versions"))));
}

void TestCheckUpPage::theBundleSaysWhatIsInItAndIsWritten()
{
    PracticeHouse house;
    CheckUpPage page(house.app());
    show(page);
    QVERIFY(!child<QPushButton>(page, "checkup.bundle")->isEnabled()); // nothing to say yet
    examine(page);
    child<QPushButton>(page, "checkup.bundle")->click();
    auto *dialog = child<WritingDialog>(page, "writing");
    QVERIFY(dialog->isVisible());
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.contains(QLatin1String("masked")));
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("support.zip"));
    dialog->writeTo(path);
    QVERIFY(dialog->isWriting());
    QVERIFY(child<QWidget>(*dialog, "writing.progress")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), generous);
    QVERIFY(child<Banner>(*dialog, "writing.outcome")->text().contains(path));
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestCheckUpPage::theBackupIsWrittenAndNeverOver()
{
    PracticeHouse house;
    house.send(QStringLiteral("+5511977770018"));
    CheckUpPage page(house.app());
    show(page);
    child<QPushButton>(page, "checkup.backup")->click();
    auto *dialog = child<WritingDialog>(page, "writing");
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("backup.db"));
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    dialog->writeTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), generous);
    QCOMPARE(QFileInfo(path).size(), 4);
    QVERIFY(child<QPushButton>(*dialog, "writing.save")->isVisible()); // somewhere else
    const QString other = dir.filePath(QStringLiteral("another.db"));
    dialog->writeTo(other);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), generous);
    QVERIFY(QFileInfo(other).size() > 4096);
    QVERIFY(child<Banner>(*dialog, "writing.outcome")->isVisible());
}

void TestCheckUpPage::theSettingsTellTheLastResult()
{
    PracticeHouse house(false);
    SettingsPage settings(house.app());
    settings.show();
    QVERIFY(!child<QPushButton>(settings, "settings.checkup.show")->isVisible());
    QSignalSpy wanted(&settings, &SettingsPage::checkUpWanted);
    child<QPushButton>(settings, "settings.checkup")->click();
    QCOMPARE(wanted.size(), 1);
    const QString before = child<QLabel>(settings, "settings.checkup.found")->text();
    CheckUpPage page(house.app());
    show(page);
    examine(page);
    QVERIFY(child<QPushButton>(settings, "settings.checkup.show")->isVisible());
    QVERIFY(child<QLabel>(settings, "settings.checkup.found")->text() != before);
}

QTEST_MAIN(TestCheckUpPage)
#include "tst_checkuppage.moc"
