#include "pages/broadcast/broadcastrunview.h"

#include "format/broadcastwords.h"
#include "models/recipientstorymodel.h"
#include "pages/broadcast/causestrip.h"
#include "pages/broadcast/chartcard.h"
#include "pages/broadcast/figurestrip.h"
#include "pages/broadcast/reportexport.h"
#include "pages/broadcast/runheader.h"
#include "pages/broadcast/runwords.h"
#include "sheets/sheet.h"
#include "support/broadcastfill.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/holdbutton.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// A house whose broadcasts stand still, so that the page shows what the test wrote.
struct House {
    House()
    {
        house.app().broadcasts().setRuns(false);
        view = std::make_unique<BroadcastRunView>(house.app());
        view->resize(1072, 720);
        view->show();
    }
    Broadcast fill(BroadcastFill wanted)
    {
        wanted.account = house.account().id;
        wanted.channel = await(house.app().accounts().channels(wanted.account))->first().id;
        const Broadcast made = wanted.into(house.app().core().database);
        view->setBroadcast(made.id);
        return made;
    }
    int figure(const char *kind) { return child<FigureCard>(*view, qPrintable(QStringLiteral("run.figure.") + QLatin1String(kind)))->count(); }
    BroadcastState stateOf(BroadcastId id) { return await(house.app().broadcasts().byId(id))->state; }

    PracticeHouse house;
    std::unique_ptr<BroadcastRunView> view;
};

BroadcastFill running()
{
    BroadcastFill wanted;
    wanted.rows = 400;
    wanted.taken = 300;
    wanted.inFlight = 10;
    return wanted;
}

BroadcastFill stoppedBy(const char *word, const char *detail)
{
    BroadcastFill wanted = running();
    wanted.inFlight = 0;
    wanted.state = BroadcastState::Paused;
    wanted.reason = {QLatin1String(word), QLatin1String(detail)};
    return wanted;
}

} // namespace

class TestBroadcastRunView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void whatBecameOfEverybodyIsCounted();
    void aFigureShowsItsPeople();
    void eachCauseHasOneAction();
    void causesLeadToTheirRows();
    void theUncertainAreToldAndShown();
    void itPausesAndContinues();
    void spaceDoesNotLiftWhatTheProgramStopped();
    void aButtonThatJustTurnedIsNotPressed();
    void theRestIsStoppedOnlyByHolding();
    void oneThatStoppedByItselfSaysWhy();
    void paceAndTimeLeftAreTold();
    void chartsCanBeReadAsTables();
    void aRowLeadsToItsMessage();
    void whatIsExportedIsReadBack();
    void oneExportOfABroadcastAtATime();
    void whatWasExportedIsToldWithItsOwnBroadcast();
    void whatFailedForOneIsNotSaidOfAnother();
    void theReportIsPrinted();
    void anotherBroadcastTakesThePage();
};

void TestBroadcastRunView::whatBecameOfEverybodyIsCounted()
{
    House house;
    house.fill(running());
    QTRY_COMPARE_WITH_TIMEOUT(house.figure("queued"), 98, generous);
    QCOMPARE(house.figure("in_flight"), 10);
    QCOMPARE(house.figure("accepted"), 278); // held and failed ones were accepted, what is in flight not yet
    QCOMPARE(house.figure("failed"), 9);
    QCOMPARE(house.figure("unknown"), 3);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(*house.view, "run.progress.count")->text(), QStringLiteral("284 of 392"), generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*house.view, "run.title")->accessibleName() == QStringLiteral("Lembrete de novembro"), generous);
    QCOMPARE(child<QWidget>(*house.view, "run.state")->accessibleName(), broadcastStateWord(BroadcastState::Running));
    QVERIFY(child<QWidget>(*house.view, "run.pause")->isVisible());
    QVERIFY(child<QWidget>(*house.view, "run.export.show")->isHidden()); // there is more to come
}

void TestBroadcastRunView::aFigureShowsItsPeople()
{
    House house;
    house.fill(running());
    auto *table = child<QTableView>(*house.view, "run.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 400, generous);
    QTRY_COMPARE_WITH_TIMEOUT(house.figure("failed"), 9, generous);
    child<FigureCard>(*house.view, "run.figure.failed")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 9, generous);
    child<FigureCard>(*house.view, "run.figure.replied")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), house.figure("replied"), generous);
    QVERIFY(house.figure("replied") > 0);
    child<QLineEdit>(*house.view, "run.filter")->setText(QStringLiteral("nobody is called that"));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, generous);
}

void TestBroadcastRunView::eachCauseHasOneAction()
{
    const Instant now = fromMillis(1'800'000'000'000);
    const QList<FailureGroup> groups{{QStringLiteral("131026"), ErrorKind::Rejected, 142},
                                     {QStringLiteral("131049"), ErrorKind::Rejected, 39},
                                     {QStringLiteral("130429"), ErrorKind::RateLimited, 8},
                                     {QStringLiteral("timeout"), ErrorKind::Timeout, 2}};
    QList<BroadcastService::RetryOffer> offers(3);
    offers[0].code = QStringLiteral("131026");
    offers[0].never = true;
    offers[1].code = QStringLiteral("131049");
    offers[1].later = 39;
    offers[1].laterAt = now + std::chrono::hours(24);
    offers[2].code = QStringLiteral("130429");
    offers[2].now = 5;
    const QList<CauseLine> lines = causeLines(groups, offers, now);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].words, QStringLiteral("142 number without WhatsApp"));
    QVERIFY(lines[0].action == CauseLine::Action::ShowRows && lines[0].note.isEmpty());
    QVERIFY(lines[0].tip.contains(QStringLiteral("131026")));
    QVERIFY(lines[1].action == CauseLine::Action::ShowRows);
    QVERIFY(lines[1].note.startsWith(QStringLiteral("can be tried again from")));
    QVERIFY(lines[2].action == CauseLine::Action::Retry);
    QCOMPARE(lines[2].now, 5);
    QCOMPARE(lines[2].actionText, QStringLiteral("try 5 again"));
    QVERIFY(!lines[3].tip.isEmpty());
}

void TestBroadcastRunView::causesLeadToTheirRows()
{
    House house;
    BroadcastFill wanted = running();
    wanted.state = BroadcastState::Finished;
    house.fill(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(house.view->findChild<QPushButton *>(QStringLiteral("run.cause.132012")), generous);
    auto *table = child<QTableView>(*house.view, "run.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 400, generous);
    child<QPushButton>(*house.view, "run.cause.132012")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, generous);
    child<QPushButton>(*house.view, "run.cause.clear")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 400, generous);
    QVERIFY(child<QWidget>(*house.view, "run.export.show")->isVisible());
    QVERIFY(child<QWidget>(*house.view, "run.pause")->isHidden());
    QVERIFY(child<QWidget>(*house.view, "run.stop")->isHidden());
}

void TestBroadcastRunView::theUncertainAreToldAndShown()
{
    House house;
    house.fill(running());
    QTRY_VERIFY_WITH_TIMEOUT(house.view->findChild<QPushButton *>(QStringLiteral("run.unknown.show")), generous);
    child<QPushButton>(*house.view, "run.unknown.show")->click();
    auto *table = child<QTableView>(*house.view, "run.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, generous);
}

void TestBroadcastRunView::itPausesAndContinues()
{
    House house;
    const Broadcast broadcast = house.fill(running());
    auto *pause = child<QPushButton>(*house.view, "run.pause");
    QTRY_VERIFY_WITH_TIMEOUT(pause->isVisible(), generous);
    pause->click();
    QTRY_VERIFY_WITH_TIMEOUT(house.stateOf(broadcast.id) == BroadcastState::Paused, generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*house.view, "run.banner")->isVisible(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(pause->accessibleName() == QStringLiteral("Continue"), generous);

    BroadcastFill wanted = stoppedBy("operator", "");
    wanted.startedAt = fromMillis(1'700'000'000'000); // long ago
    const Broadcast paused = house.fill(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(pause->isVisible() && pause->accessibleName() == QStringLiteral("Continue"), generous);
    QVERIFY(house.view->togglePause());
    QTRY_VERIFY_WITH_TIMEOUT(house.stateOf(paused.id) == BroadcastState::Running, generous);
}

void TestBroadcastRunView::spaceDoesNotLiftWhatTheProgramStopped()
{
    House house;
    auto *pause = child<QPushButton>(*house.view, "run.pause");
    BroadcastFill stopped = stoppedBy("failure_ratio", "18/50");
    stopped.startedAt = fromMillis(1'700'000'000'000);
    BroadcastFill fresh = stoppedBy("operator", "");
    fresh.startedAt = house.house.app().core().now();
    for (const BroadcastFill &wanted : {stopped, fresh}) {
        const Broadcast broadcast = house.fill(wanted);
        house.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(house.view.get()));
        QTRY_VERIFY_WITH_TIMEOUT(pause->isVisible(), generous);
        child<QTableView>(*house.view, "run.table")->setFocus();
        QVERIFY(house.view->togglePause());
        QVERIFY(pause->hasFocus()); // to be pressed by who wants it
        QVERIFY(house.stateOf(broadcast.id) == BroadcastState::Paused);
    }
}

void TestBroadcastRunView::aButtonThatJustTurnedIsNotPressed()
{
    QWidget page;
    RunHeader header(&page);
    page.show();
    Broadcast broadcast;
    broadcast.state = BroadcastState::Running;
    header.setBroadcast(broadcast, {});
    broadcast.state = BroadcastState::Paused;
    broadcast.reason = {QStringLiteral("same_code"), QStringLiteral("131026")};
    header.setBroadcast(broadcast, {});
    QSignalSpy resumed(&header, &RunHeader::resumeAsked);
    auto *pause = child<QPushButton>(page, "run.pause");
    pause->click();
    QCOMPARE(resumed.size(), 0);
    header.clear(); // another one comes into sight, paused long ago
    header.setBroadcast(broadcast, {});
    pause->click();
    QCOMPARE(resumed.size(), 1);
}

void TestBroadcastRunView::theRestIsStoppedOnlyByHolding()
{
    House house;
    const Broadcast broadcast = house.fill(running());
    auto *stop = child<HoldButton>(*house.view, "run.stop");
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), generous);
    QSignalSpy held(stop, &HoldButton::held);
    QTest::mouseClick(stop, Qt::LeftButton);
    house.view->beginStop();
    QVERIFY(stop->isHolding());
    house.view->endStop();
    QVERIFY(!stop->isHolding());
    QCOMPARE(held.size(), 0);
    QVERIFY(house.stateOf(broadcast.id) == BroadcastState::Running);
    house.view->beginStop();
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, generous);
    QTRY_VERIFY_WITH_TIMEOUT(house.stateOf(broadcast.id) == BroadcastState::Stopping || house.stateOf(broadcast.id) == BroadcastState::Stopped, generous);
    QTRY_VERIFY_WITH_TIMEOUT(stop->isHidden(), generous);
}

void TestBroadcastRunView::oneThatStoppedByItselfSaysWhy()
{
    House house;
    house.fill(stoppedBy("failure_ratio", "18/50"));
    auto *banner = child<Banner>(*house.view, "run.banner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(QStringLiteral("18")), generous);
    QTRY_VERIFY_WITH_TIMEOUT(banner->actionButton()->isVisible(), generous);
    banner->actionButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(*house.view, "run.table")->model()->rowCount(), 9, generous);
    house.fill(stoppedBy("credentials", "190"));
    QTRY_VERIFY_WITH_TIMEOUT(banner->text() == broadcastReasonSentence({QStringLiteral("credentials"), QStringLiteral("190")}), generous);
    QSignalSpy wanted(house.view.get(), &BroadcastRunView::connectionsWanted);
    banner->actionButton()->click();
    QCOMPARE(wanted.size(), 1);
}

void TestBroadcastRunView::paceAndTimeLeftAreTold()
{
    BroadcastPace pace;
    pace.perSecond = 79;
    pace.allowed = 80;
    pace.left = Milliseconds(77'400);
    const QString said = paceSentence(pace, fromMillis(1'800'000'000'000));
    QVERIFY2(said.startsWith(QStringLiteral("79/s of 80/s · 1 min 18 s left · ends ")), qPrintable(said));
    QVERIFY(paceSentence({}, {}).isEmpty());
    QCOMPARE(timeLeftWords(Milliseconds(200)), QStringLiteral("1 s"));

    House house;
    const Broadcast broadcast = house.fill(running());
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*house.view, "run.pause")->isVisible(), generous);
    pace.id = broadcast.id;
    pace.waitingFor = QStringLiteral("hours");
    Q_EMIT house.house.app().broadcasts().paceChanged(pace);
    QVERIFY(child<QLabel>(*house.view, "run.progress.pace")->text().startsWith(QStringLiteral("79/s of 80/s")));
    QVERIFY(child<Banner>(*house.view, "run.banner")->isVisible());
    pace.waitingFor.clear();
    Q_EMIT house.house.app().broadcasts().paceChanged(pace);
    QVERIFY(child<Banner>(*house.view, "run.banner")->isHidden());
}

void TestBroadcastRunView::chartsCanBeReadAsTables()
{
    House house;
    house.fill(running());
    auto *card = child<ChartCard>(*house.view, "run.funnel");
    auto *table = child<QTableWidget>(*house.view, "run.funnel.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 5, generous);
    QTRY_VERIFY_WITH_TIMEOUT(table->item(0, 2)->text() == QStringLiteral("100 %"), generous);
    child<QAbstractButton>(*house.view, "run.funnel.table.show")->click();
    QVERIFY(card->isTable());
    QTRY_VERIFY_WITH_TIMEOUT(child<QTableWidget>(*house.view, "run.minutes.table")->rowCount() > 0, generous);
}

void TestBroadcastRunView::aRowLeadsToItsMessage()
{
    House house;
    house.fill(running());
    auto *table = child<QTableView>(*house.view, "run.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 400, generous);
    const QModelIndex failed = table->model()->index(2, 0);
    QTRY_VERIFY_WITH_TIMEOUT(failed.data(RecipientStoryModel::MessageRole).toLongLong() > 0, generous);
    QSignalSpy wanted(house.view.get(), &BroadcastRunView::messageWanted);
    Q_EMIT table->activated(table->model()->index(0, 0)); // not to leave: nothing to show
    QCOMPARE(wanted.size(), 0);
    Q_EMIT table->activated(failed);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<MessageRow>().value, failed.data(RecipientStoryModel::MessageRole).toLongLong());
}

void TestBroadcastRunView::whatIsExportedIsReadBack()
{
    House house;
    house.fill(running());
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*house.view, "run.pause")->isVisible(), generous);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lembrete.csv"));
    house.view->exportTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*house.view, "run.notice")->text().contains(QStringLiteral("400")), generous);
    const auto read = sheets::preview(path, {}, 1000);
    QVERIFY(read.ok());
    QCOMPARE(read->rows.size(), 400);
    QCOMPARE(read->columns.size(), 13);
    QCOMPARE(read->columns.first(), QStringLiteral("telefone"));
    QCOMPARE(read->rows[2].cells[0].text, QStringLiteral("+5511981000003"));
    QCOMPARE(read->rows[2].cells[10].text, QStringLiteral("131026"));
}

void TestBroadcastRunView::oneExportOfABroadcastAtATime()
{
    House house;
    BroadcastFill wanted = running();
    wanted.state = BroadcastState::Finished;
    const Broadcast broadcast = house.fill(wanted);
    auto *button = child<QPushButton>(*house.view, "run.export.show");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), generous);
    const QTemporaryDir dir;
    house.view->exportTo(dir.filePath(QStringLiteral("one.csv")));
    QVERIFY(child<ReportExport>(*house.view, "run.export")->isWriting(broadcast.id));
    QVERIFY(child<QWidget>(*house.view, "run.export")->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(!child<QAction>(*house.view, "run.menu.export")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*house.view, "run.notice")->text().contains(QStringLiteral("one.csv")), generous);
    QVERIFY(button->isEnabled());
    QVERIFY(child<QAction>(*house.view, "run.menu.export")->isEnabled());
}

void TestBroadcastRunView::whatWasExportedIsToldWithItsOwnBroadcast()
{
    House house;
    BroadcastFill wanted = running();
    wanted.state = BroadcastState::Finished;
    const Broadcast first = house.fill(wanted);
    wanted.name = QStringLiteral("Aviso de dezembro");
    const Broadcast second = house.fill(wanted);
    house.view->setBroadcast(first.id);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*house.view, "run.export.show")->isVisible(), generous);
    const QTemporaryDir dir;
    auto *writer = child<ReportExport>(*house.view, "run.export");
    auto *notice = child<Banner>(*house.view, "run.notice");
    house.view->exportTo(dir.filePath(QStringLiteral("first.csv")));
    house.view->setBroadcast(second.id); // at once: no answer can have come
    QVERIFY(!writer->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!writer->isWriting(), generous);
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("first.csv"))));
    QVERIFY(notice->isHidden());
    house.view->setBroadcast(first.id);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("first.csv")));
}

void TestBroadcastRunView::whatFailedForOneIsNotSaidOfAnother()
{
    House house;
    BroadcastFill wanted = stoppedBy("operator", "");
    wanted.startedAt = fromMillis(1'700'000'000'000);
    const Broadcast first = house.fill(wanted);
    auto *pause = child<QPushButton>(*house.view, "run.pause");
    QTRY_VERIFY_WITH_TIMEOUT(pause->isVisible(), generous);
    QVERIFY(await(house.house.app().broadcasts().stop(first.id)).ok()); // the page has not heard of it yet, or has just
    QVERIFY(!await(house.house.app().broadcasts().resume(first.id)).ok());
    Q_EMIT house.view->findChild<RunHeader *>()->resumeAsked();
    BroadcastFill other = running();
    other.name = QStringLiteral("Aviso de dezembro");
    house.fill(other);
    QTRY_COMPARE_WITH_TIMEOUT(house.figure("failed"), 9, generous);
    QVERIFY(child<Banner>(*house.view, "run.notice")->isHidden());
}

void TestBroadcastRunView::theReportIsPrinted()
{
    House house;
    house.fill(running());
    QTRY_COMPARE_WITH_TIMEOUT(house.figure("failed"), 9, generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*house.view, "run.pause")->isVisible(), generous);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.pdf"));
    house.view->printTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), generous);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    house.view->printTo(QStringLiteral("/nonexistent/report.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*house.view, "run.notice")->isVisible(), generous);
}

void TestBroadcastRunView::anotherBroadcastTakesThePage()
{
    House house;
    house.fill(running());
    QTRY_COMPARE_WITH_TIMEOUT(house.figure("failed"), 9, generous);
    BroadcastFill other;
    other.rows = other.taken = 50;
    other.state = BroadcastState::Finished;
    other.name = QStringLiteral("Aviso de dezembro");
    house.fill(other);
    QCOMPARE(house.figure("failed"), 0); // nothing of the first is shown as the second's
    QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(*house.view, "run.table")->model()->rowCount(), 50, generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*house.view, "run.title")->accessibleName() == QStringLiteral("Aviso de dezembro"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(house.figure("failed"), 3, generous);
}

QTEST_MAIN(TestBroadcastRunView)
#include "tst_broadcastrunview.moc"
