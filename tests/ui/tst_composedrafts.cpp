#include "pages/composepage.h"

#include "pages/compose/channelpicker.h"
#include "pages/compose/draftkeeper.h"
#include "pages/compose/templatefield.h"
#include "preferences/preferences.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;
const QString people = QStringLiteral("Ana <+55 11 98888-2001>\nBia <+55 11 98888-2002>\nCaio <+55 11 98888-2003>");

void open(ComposePage &page)
{
    page.resize(1280, 900);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitFor([&page] { return child<ChannelPicker>(page, "compose.channel")->currentIndex() >= 0; }, generous))
        qFatal("no number to send from");
}

void write(ComposePage &page, AccountId account, const QString &who)
{
    page.useTemplate(account, QStringLiteral("aviso_feriado"), QStringLiteral("pt_BR"));
    if (!QTest::qWaitFor([&page] { return !child<TemplateField>(page, "compose.template")->text().isEmpty(); }, generous))
        qFatal("no template");
    auto *line = child<QLineEdit>(page, "compose.recipient");
    for (const QString &person : who.split(QLatin1Char('\n'))) {
        line->setText(person);
        QTest::keyClick(line, Qt::Key_Return);
    }
}

// The other process: writes to three people, and dies in the middle of sending, or is ended from outside while it holds the message.
int victim(const QString &dir, int undoSeconds)
{
    PracticeHouse house(true, 0, dir);
    Preferences::in(house.app().options().dataDir).setUndoSeconds(undoSeconds);
    ComposePage page(house.app());
    open(page);
    write(page, house.account().id, people);
    if (!child<QPushButton>(page, "compose.send")->isEnabled())
        return 3;
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(500);
    std::puts("held");
    std::fflush(stdout);
    QTest::qWait(generous);
    return 4; // it should be dead
}

} // namespace

// What was being sent when something went wrong: nobody is written to twice, nobody is forgotten.
class TestComposeDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsInTheJournalLeavesTheDraftOfAKilledProgram_data();
    void whoIsInTheJournalLeavesTheDraftOfAKilledProgram();
    void whatWasHeldIsOnThePageAgain();
    void whoWasRefusedIsKeptAsideWhileTheNextIsWritten();
    void aDiskThatRefusesIsTold();
    void thePageThatGoesKeepsOneDraft();

private:
    static QStringList inJournal(PracticeHouse &house);
    static QString runVictim(const QString &dir, const QString &crashAt, int undoSeconds);
};

QStringList TestComposeDrafts::inJournal(PracticeHouse &house)
{
    QStringList found;
    const auto all = await(house.app().messages().list(MessageQuery()));
    for (const MessageSummary &each : *all)
        found.append(each.message.recipient);
    found.sort();
    return found;
}

QString TestComposeDrafts::runVictim(const QString &dir, const QString &crashAt, int undoSeconds)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RECADO_CRASH_AT"), crashAt);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), dir, QString::number(undoSeconds)});
    if (undoSeconds > 0) { // killed from outside
        if (!QTest::qWaitFor([&process] { return process.bytesAvailable() > 0 || process.state() == QProcess::NotRunning; }, 60'000))
            return QStringLiteral("nothing was held");
        process.kill();
    }
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        return QStringLiteral("did not end");
    return process.exitStatus() == QProcess::CrashExit ? QString() : QStringLiteral("ended with %1").arg(process.exitCode());
}

void TestComposeDrafts::whoIsInTheJournalLeavesTheDraftOfAKilledProgram_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("somebodyReached");
    QTest::newRow("before the first is in the journal") << QStringLiteral("before_commit") << false;
    QTest::newRow("after the first is in the journal") << QStringLiteral("after_commit") << true;
}

void TestComposeDrafts::whoIsInTheJournalLeavesTheDraftOfAKilledProgram()
{
    QFETCH(QString, step);
    QFETCH(bool, somebodyReached);
    QTemporaryDir dir;
    QCOMPARE(runVictim(dir.path(), step, 0), QString());

    PracticeHouse house(true, 0, dir.path());
    ComposePage page(house.app());
    open(page);
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(page, "compose.notice")->isVisible(), generous);
    QVERIFY2(child<Banner>(page, "compose.notice")->text().contains(QStringLiteral("leaving")), qPrintable(child<Banner>(page, "compose.notice")->text()));
    const QStringList reached = inJournal(house);
    QCOMPARE(!reached.isEmpty(), somebodyReached);
    QStringList all = reached;
    for (const QWidget *chip : page.findChildren<QWidget *>(QRegularExpression(QStringLiteral("^compose\\.person\\."))))
        all.append(chip->objectName().mid(QStringLiteral("compose.person.").size()));
    const auto *line = child<QLineEdit>(page, "compose.recipient");
    if (!line->text().isEmpty())
        all.append(readRecipients(line->text(), QStringLiteral("BR")).people.first().address);
    all.sort();
    // Each of the three once: in the journal or in the draft, never in both, never in neither.
    QCOMPARE(all, (QStringList{QStringLiteral("+5511988882001"), QStringLiteral("+5511988882002"), QStringLiteral("+5511988882003")}));
    // And said once: the next start knows of nothing.
    const auto drafts = await(house.app().drafts().list());
    for (const SavedDraft &draft : *drafts)
        QVERIFY(!LeavingMark::of(draft.body));
}

void TestComposeDrafts::whatWasHeldIsOnThePageAgain()
{
    QTemporaryDir dir;
    QCOMPARE(runVictim(dir.path(), QString(), 60), QString());
    PracticeHouse house(true, 0, dir.path());
    ComposePage page(house.app());
    open(page);
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(page, "compose.person.+5511988882003"), generous);
    QCOMPARE(inJournal(house), QStringList());
}

void TestComposeDrafts::whoWasRefusedIsKeptAsideWhileTheNextIsWritten()
{
    PracticeHouse house;
    DraftKeeper keeper(house.app());
    Draft draft;
    draft.kind = QStringLiteral("text");
    draft.document = {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Oi")}}}};
    draft.people = readRecipients(people, QStringLiteral("BR")).people;
    keeper.note(draft, textOf(draft.people));
    const int held = keeper.hold();
    QVERIFY(await(keeper.leave(held, draft)).ok());
    auto kept = await(house.app().drafts().list());
    QCOMPARE(kept->size(), 1);
    QVERIFY(LeavingMark::of(kept->first().body)); // the disk knows it before anybody is in the journal

    Draft next = draft;
    next.document[QStringLiteral("text")] = QJsonObject{{QStringLiteral("body"), QStringLiteral("Outra")}};
    next.people.clear();
    keeper.note(next, {});
    Draft rest = draft;
    rest.people = {draft.people.last()};
    QSignalSpy changed(&keeper, &DraftKeeper::othersChanged);
    keeper.putBack(held, rest);
    QTRY_COMPARE_WITH_TIMEOUT(keeper.others().size(), 1, generous);
    const SavedDraft aside = keeper.others().first();
    QTRY_VERIFY(!keeper.others().isEmpty() && !LeavingMark::of(keeper.others().first().body));
    QCOMPARE(draftFromJson(keeper.others().first().body).people, QStringLiteral("Caio <+55 11 98888-2003>"));
    QVERIFY(keeper.others().first().title.startsWith(QStringLiteral("Caio")));
    QVERIFY(!isOpenDraft(keeper.others().first().body)); // the next one stands on the page
    QTRY_COMPARE_WITH_TIMEOUT(await(house.app().drafts().list())->size(), 2, generous);
}

void TestComposeDrafts::aDiskThatRefusesIsTold()
{
    PracticeHouse house;
    ComposePage page(house.app());
    open(page);
    const auto refuse = house.app().core().database->write([](Connection &connection) {
        return connection.execute(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no'); END"));
    });
    QVERIFY(await(refuse).ok());
    auto *keeper = page.findChild<DraftKeeper *>();
    QSignalSpy failed(keeper, &DraftKeeper::failed);
    write(page, house.account().id, QStringLiteral("Ana <+55 11 98888-2001>"));
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), generous);
    QVERIFY(child<Banner>(page, "compose.notice")->isVisible());
    const auto allow = house.app().core().database->write([](Connection &connection) { return connection.execute(QStringLiteral("DROP TRIGGER refuse")); });
    QVERIFY(await(allow).ok());
    delete keeper; // as the page does when it goes: no key was pressed since
    QCOMPARE(await(house.app().drafts().list())->size(), 1);
}

void TestComposeDrafts::thePageThatGoesKeepsOneDraft()
{
    PracticeHouse house;
    Draft draft;
    draft.kind = QStringLiteral("text");
    draft.document = {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("Oi")}}}};
    {
        DraftKeeper keeper(house.app());
        keeper.note(draft, {});
        const int held = keeper.hold(); // on its way to the disk, without an id yet
        keeper.takeBack(held);
        draft.document[QStringLiteral("text")] = QJsonObject{{QStringLiteral("body"), QStringLiteral("Oi, Ana")}};
        keeper.note(draft, {});
    }
    auto kept = await(house.app().drafts().list());
    QCOMPARE(kept->size(), 1);
    QVERIFY(QJsonDocument(kept->first().body).toJson().contains("Oi, Ana"));
    {
        DraftKeeper keeper(house.app());
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.others().isEmpty() || await(house.app().drafts().list())->size() == 1, generous);
        Draft other = draft;
        other.document[QStringLiteral("text")] = QJsonObject{{QStringLiteral("body"), QStringLiteral("Outra")}};
        keeper.note(other, {});
        keeper.hold();
        keeper.note(other, {});
        keeper.hold();
        keeper.note(other, {});
        keeper.discard(); // not kept
    }
    kept = await(house.app().drafts().list());
    QCOMPARE(kept->size(), 3);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme::apply(application, ThemeMode::Light);
    if (argc == 4 && QByteArray(argv[1]) == "--victim")
        return victim(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    TestComposeDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_composedrafts.moc"
