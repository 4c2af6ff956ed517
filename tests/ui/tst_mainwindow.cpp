#include "mainwindow.h"

#include "pages/broadcast/broadcastrunview.h"
#include "pages/broadcast/reportexport.h"
#include "pages/broadcastspage.h"
#include "pages/messages/exportjob.h"
#include "preferences/language.h"
#include "preview/bubbleview.h"
#include "support/broadcastfill.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/holdbutton.h"
#include "widgets/theme.h"
#include "window/singleinstance.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(program(), ThemeMode::Light); }

    void theFirstStartWelcomes();
    void practiceLeadsToCompose();
    void everyPageHasItsKey();
    void aTemplateIsTakenToCompose();
    void theStripSaysWhereWeListen();
    void theStripLeadsToWhatNobodyCouldRead();
    void whatIsBeingExportedIsWaitedFor();
    void theBrakeStopsAndLetsGo();
    void spaceBrakesExceptWhereItWrites();
    void spaceOpensTheListOfAPreview();
    void spaceBrakesTheBroadcastThatWasJustOpened();
    void spaceBrakesFromButtonsWhileSomethingLeaves();
    void spacePressesTheButtonThatContinues();
    void onesOwnBrakeIsNoNews();
    void lettingEscGoEndsTheHold();
    void failuresAreCounted();
    void aProblemIsToldWithoutStopping();
    void closingWaitsForAnswers();
    void closingWaitsForAReport();
    void aNarrowWindowFoldsTheNavigation();
    void theLanguageChangesAtOnce();
    void aReportIsWrittenThroughAChangeOfLanguage();
    void aSecondStartRaisesTheFirst();

private:
    static QApplication &program() { return *static_cast<QApplication *>(QCoreApplication::instance()); }
    static std::unique_ptr<MainWindow> open(PracticeHouse &house)
    {
        auto window = std::make_unique<MainWindow>(house.app());
        window->resize(1280, 800);
        window->show();
        return window;
    }
    // On its page, with nothing that sends it.
    static Broadcast showRun(PracticeHouse &house, MainWindow &window, BroadcastState state)
    {
        house.app().broadcasts().setRuns(false);
        BroadcastFill fill;
        fill.rows = 400;
        fill.taken = 300;
        fill.state = state;
        fill.account = house.account().id;
        fill.channel = await(house.app().accounts().channels(fill.account))->first().id;
        const Broadcast made = fill.into(house.app().core().database);
        window.showPage(MainWindow::Broadcasts);
        window.findChild<BroadcastsPage *>()->show(made.id);
        return made;
    }
};

void TestMainWindow::theFirstStartWelcomes()
{
    PracticeHouse house(false);
    const auto window = open(house);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "welcome.practice")->isVisible(), generous);
    QVERIFY(child<QPushButton>(*window, "welcome.wati")->isVisible());
    QVERIFY(child<QPushButton>(*window, "nav.compose")->isChecked());
    QVERIFY(child<QPushButton>(*window, "statusbar.brake")->isHidden()); // nothing to stop
}

void TestMainWindow::practiceLeadsToCompose()
{
    PracticeHouse house(false);
    const auto window = open(house);
    QTest::mouseClick(child<QPushButton>(*window, "welcome.practice"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(*window, "welcome.practice")->isVisible(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*window, "compose.page")->isVisible(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(!await(house.app().accounts().channels())->isEmpty(), generous);
}

void TestMainWindow::everyPageHasItsKey()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const QList<QPair<Qt::Key, MainWindow::Page>> keys{{Qt::Key_2, MainWindow::Messages},
                                                       {Qt::Key_3, MainWindow::Templates},
                                                       {Qt::Key_4, MainWindow::Connections},
                                                       {Qt::Key_5, MainWindow::Settings},
                                                       {Qt::Key_6, MainWindow::Broadcasts},
                                                       {Qt::Key_8, MainWindow::Conversations},
                                                       {Qt::Key_9, MainWindow::Contacts},
                                                       {Qt::Key_1, MainWindow::Compose}};
    for (const auto &[key, page] : keys) {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        QTRY_COMPARE(window->currentPage(), page);
    }
}

void TestMainWindow::aTemplateIsTakenToCompose()
{
    PracticeHouse house;
    const auto window = open(house);
    window->showPage(MainWindow::Templates);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "templates.use")->isEnabled(), generous);
    child<QLineEdit>(*window, "templates.search")->setText(QStringLiteral("aviso_vencimento"));
    QTest::mouseClick(child<QPushButton>(*window, "templates.use"), Qt::LeftButton);
    QCOMPARE(int(window->currentPage()), int(MainWindow::Compose));
    QTRY_COMPARE_WITH_TIMEOUT(child<QAbstractButton>(*window, "compose.template")->text(), QStringLiteral("aviso_vencimento"), generous);
}

void TestMainWindow::theStripSaysWhereWeListen()
{
    PracticeHouse house;
    const auto window = open(house);
    const auto *listener = child<QPushButton>(*window, "statusbar.listener");
    QVERIFY(listener->text().contains(QString::number(house.app().listener().state().port)));
    house.send(QStringLiteral("+5511977770018"));
    QTRY_VERIFY_WITH_TIMEOUT(house.app().listener().state().lastEventAt.has_value(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*window, "statusbar.lastevent")->text() != MainWindow::tr("No event yet"), generous);
    QVERIFY(!child<QLabel>(*window, "statusbar.queue")->text().isEmpty());
}

void TestMainWindow::theStripLeadsToWhatNobodyCouldRead()
{
    PracticeHouse house;
    const auto window = open(house);
    auto *unread = child<QPushButton>(*window, "statusbar.unread");
    QVERIFY(!unread->isVisible());
    DeliveryRecord strange;
    strange.account = house.account().id;
    strange.heardAt = house.app().core().now();
    strange.body = R"({"eventType":"teleported"})";
    strange.sha256 = QStringLiteral("1").repeated(64);
    QVERIFY(await(house.app().core().database->write([strange](Connection &connection) { return DeliveryStore(connection).keep(strange); })).ok());
    QVERIFY(await(house.app().ingest().processPending()).ok());
    QTRY_VERIFY_WITH_TIMEOUT(unread->isVisible() && unread->text().startsWith(QStringLiteral("1 ")), generous);
    QTest::mouseClick(unread, Qt::LeftButton);
    QCOMPARE(int(window->currentPage()), int(MainWindow::Connections));
    QVERIFY(child<QWidget>(*window, "deliveries")->isVisible());
    QVERIFY(child<QLineEdit>(*window, "deliveries.filter")->text().startsWith(QStringLiteral("state == not_understood")));
    QVERIFY(child<QAbstractButton>(*window, "deliveries.preset.not_understood")->isChecked());
}

void TestMainWindow::whatIsBeingExportedIsWaitedFor()
{
    PracticeHouse house;
    const auto window = open(house);
    const QTemporaryDir dir;
    MessageExport::Request request;
    request.path = dir.filePath(QStringLiteral("all.csv"));
    request.context = house.app().messages().context();
    request.columns = defaultMessageColumns();
    ExportJob &job = ExportJob::of(house.app().messageExport());
    bool stayed = false;
    connect(&job, &ExportJob::changed, window.get(), [&] {
        if (!job.isWriting())
            return;
        window->close();
        stayed = window->isVisible();
    });
    QVERIFY(job.start(request));
    QVERIFY(stayed);
    QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), generous); // by itself
    QVERIFY(QFile::exists(request.path));
}

void TestMainWindow::theBrakeStopsAndLetsGo()
{
    PracticeHouse house;
    const auto window = open(house);
    house.app().sender().setBrake(true);
    auto *brake = child<QPushButton>(*window, "statusbar.brake");
    QTRY_VERIFY_WITH_TIMEOUT(brake->isVisible(), generous);
    const auto receipt = await(house.app().sender().enqueue(house.request(QStringLiteral("+5511977770018"))));
    QVERIFY(receipt.ok());
    QTest::qWait(500);
    QVERIFY(house.story(receipt->row).summary.message.state == MessageState::Queued);
    QTest::mouseClick(brake, Qt::LeftButton);
    QVERIFY(!house.app().sender().isBraked());
    QTRY_VERIFY_WITH_TIMEOUT(house.story(receipt->row).summary.message.state == MessageState::Accepted, generous);
    QTRY_VERIFY_WITH_TIMEOUT(brake->isHidden(), generous);
}

void TestMainWindow::spaceBrakesExceptWhereItWrites()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    house.app().sender().setBrake(true);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "statusbar.brake")->isVisible(), generous);
    auto *name = child<QLineEdit>(*window, "compose.name");
    QTRY_VERIFY_WITH_TIMEOUT(name->isVisible(), generous);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Space);
    QVERIFY(house.app().sender().isBraked());
    QCOMPARE(name->text(), QStringLiteral(" "));
    name->clearFocus();
    QTest::keyClick(window.get(), Qt::Key_Space);
    QVERIFY(!house.app().sender().isBraked());
}

void TestMainWindow::spaceOpensTheListOfAPreview()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    house.app().sender().setBrake(true);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "statusbar.brake")->isVisible(), generous);
    BubbleView preview(window.get());
    preview.show();
    preview.setFocus();
    QVERIFY(preview.hasFocus());
    QTest::keyClick(&preview, Qt::Key_Space);
    QVERIFY(house.app().sender().isBraked());
}

void TestMainWindow::spaceBrakesTheBroadcastThatWasJustOpened()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window->showPage(MainWindow::Broadcasts);
    child<QPushButton>(*window, "broadcasts.new")->setFocus(); // leaves with the page it stands on
    const Broadcast broadcast = showRun(house, *window, BroadcastState::Running);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "run.pause")->isVisible(), generous);
    QVERIFY(window->focusWidget());
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(await(house.app().broadcasts().byId(broadcast.id))->state == BroadcastState::Paused, generous);
    QVERIFY(child<BroadcastRunView>(*window, "run.page")->isVisible());
}

void TestMainWindow::spaceBrakesFromButtonsWhileSomethingLeaves()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const Broadcast broadcast = showRun(house, *window, BroadcastState::Running);
    auto *card = window->findChild<QAbstractButton *>(QStringLiteral("run.figure.failed"));
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "run.pause")->isVisible(), generous);
    auto *table = child<QTableView>(*window, "run.table");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 400, generous);
    card->setFocus();
    QVERIFY(card->hasFocus());
    QTest::keyClick(card, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(await(house.app().broadcasts().byId(broadcast.id))->state == BroadcastState::Paused, generous);
    QTest::qWait(100);
    QCOMPARE(table->model()->rowCount(), 400); // the card was not pressed
    // Text stays text.
    auto *filter = child<QLineEdit>(*window, "run.filter");
    QVERIFY(await(house.app().broadcasts().resume(broadcast.id)).ok());
    QTRY_VERIFY_WITH_TIMEOUT(child<BroadcastRunView>(*window, "run.page")->mayPause(), generous);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Space);
    QCOMPARE(filter->text(), QStringLiteral(" "));
    QVERIFY(await(house.app().broadcasts().byId(broadcast.id))->state == BroadcastState::Running);
}

void TestMainWindow::spacePressesTheButtonThatContinues()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const Broadcast broadcast = showRun(house, *window, BroadcastState::Paused);
    auto *go = child<QPushButton>(*window, "run.pause");
    QTRY_VERIFY_WITH_TIMEOUT(go->isVisible(), generous);
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(await(house.app().broadcasts().byId(broadcast.id))->state == BroadcastState::Running, generous);
}

void TestMainWindow::onesOwnBrakeIsNoNews()
{
    PracticeHouse house;
    const auto window = open(house);
    showRun(house, *window, BroadcastState::Running);
    const auto *banner = child<QWidget>(*window, "window.problem");
    auto *brake = child<QPushButton>(*window, "statusbar.brake");
    QTRY_VERIFY_WITH_TIMEOUT(!brake->isHidden(), generous);
    const BroadcastReason braked{QStringLiteral("brake"), {}};
    brake->click();
    QVERIFY(house.app().sender().isBraked());
    Q_EMIT house.app().broadcasts().stoppedByItself(BroadcastId{7}, braked);
    QVERIFY(banner->isHidden());
    brake->click();
    house.app().sender().setBrake(true); // by nobody at this window
    Q_EMIT house.app().broadcasts().stoppedByItself(BroadcastId{7}, braked);
    QVERIFY(!banner->isHidden());
}

void TestMainWindow::lettingEscGoEndsTheHold()
{
    PracticeHouse house;
    const auto window = open(house);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const Broadcast broadcast = showRun(house, *window, BroadcastState::Running);
    auto *stop = child<HoldButton>(*window, "run.stop");
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), generous);
    QTest::keyPress(window.get(), Qt::Key_Escape);
    QVERIFY(stop->isHolding());
    QTest::keyPress(window.get(), Qt::Key_Control, Qt::ControlModifier);
    QTest::keyRelease(window.get(), Qt::Key_Escape, Qt::ControlModifier);
    QVERIFY(!stop->isHolding());

    QTest::keyPress(window.get(), Qt::Key_Escape);
    QVERIFY(stop->isHolding());
    QWidget other; // takes the keyboard: the release is never heard here
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!stop->isHolding());

    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keyPress(window.get(), Qt::Key_Escape);
    QVERIFY(stop->isHolding());
    window->showPage(MainWindow::Messages);
    QVERIFY(!stop->isHolding());
    QVERIFY(await(house.app().broadcasts().byId(broadcast.id))->state == BroadcastState::Running);
}

void TestMainWindow::failuresAreCounted()
{
    PracticeHouse house;
    const auto window = open(house);
    const MessageRow failed = house.send(QStringLiteral("+5521966660005"));
    QTRY_VERIFY_WITH_TIMEOUT(house.story(failed).verdict.kind == EventKind::Failed, generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "nav.messages")->accessibleName().endsWith(QLatin1Char('1')), generous);
}

void TestMainWindow::aProblemIsToldWithoutStopping()
{
    PracticeHouse house;
    const auto window = open(house);
    Q_EMIT house.app().problem(error(ErrorKind::Unavailable, {}, QStringLiteral("port")));
    auto *banner = child<Banner>(*window, "window.problem");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(window->currentPage(), MainWindow::Connections);
    QVERIFY(banner->isHidden());
}

void TestMainWindow::closingWaitsForAnswers()
{
    PracticeHouse house;
    const auto window = open(house);
    house.send(QStringLiteral("+5511977770012")); // 429 twice: it waits for its turn
    if (house.app().sender().isIdle())
        QSKIP("answered before the window could be closed");
    window->close();
    QVERIFY(window->isVisible());
    QVERIFY(child<Banner>(*window, "window.problem")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(window->isHidden(), 60'000);
    QVERIFY(house.app().sender().isIdle());
}

void TestMainWindow::closingWaitsForAReport()
{
    PracticeHouse house;
    const auto window = open(house);
    showRun(house, *window, BroadcastState::Finished);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "run.export.show")->isVisible(), generous);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.csv"));
    child<BroadcastRunView>(*window, "run.page")->exportTo(path);
    window->close();
    QVERIFY(window->isVisible());
    QVERIFY(child<Banner>(*window, "window.problem")->text().startsWith(MainWindow::tr("A file is still being written.")));
    QTRY_VERIFY_WITH_TIMEOUT(window->isHidden(), 60'000);
    QVERIFY(QFile::exists(path));
}

void TestMainWindow::aNarrowWindowFoldsTheNavigation()
{
    PracticeHouse house(false);
    const auto window = open(house);
    const auto *navigation = child<QWidget>(*window, "nav");
    QTRY_COMPARE(navigation->width(), Theme::navigationWidth);
    window->resize(1024, 700);
    QTRY_COMPARE(navigation->width(), Theme::navigationFolded);
    QCOMPARE(child<QPushButton>(*window, "nav.messages")->accessibleName(), MainWindow::tr("Messages"));
}

void TestMainWindow::theLanguageChangesAtOnce()
{
    PracticeHouse house(false);
    const auto window = open(house);
    window->showPage(MainWindow::Settings);
    const QPointer<QWidget> before = child<QWidget>(*window, "page.settings");
    applyLanguage(program(), QStringLiteral("pt_BR"));
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), generous); // made anew, in the other language
    QTRY_COMPARE(window->currentPage(), MainWindow::Settings);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*window, "page.settings")->isVisible(), generous);
    applyLanguage(program(), QStringLiteral("en"));
}

void TestMainWindow::aReportIsWrittenThroughAChangeOfLanguage()
{
    PracticeHouse house;
    const auto window = open(house);
    const Broadcast broadcast = showRun(house, *window, BroadcastState::Finished);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*window, "run.export.show")->isVisible(), generous);
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("report.csv"));
    // The pages go while the report waits for the disk.
    const auto gate = std::make_shared<QSemaphore>();
    const auto held = house.app().core().database->read([gate](Connection &) -> Result<int> {
        gate->acquire();
        return 0;
    });
    const QPointer<QWidget> before = child<QWidget>(*window, "run.page");
    child<BroadcastRunView>(*window, "run.page")->exportTo(path);
    applyLanguage(program(), QStringLiteral("pt_BR"));
    QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), generous);
    gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), generous);
    applyLanguage(program(), QStringLiteral("en"));
    // Whoever opens it again is told.
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<BroadcastsPage *>(), generous);
    QTest::qWait(50);
    window->showPage(MainWindow::Broadcasts);
    window->findChild<BroadcastsPage *>()->show(broadcast.id);
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*window, "run.notice")->text().contains(QStringLiteral("report.csv")), generous);
}

void TestMainWindow::aSecondStartRaisesTheFirst()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QVERIFY(!first.raiseOther());
    first.answer();
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    SingleInstance second(dir.path());
    QVERIFY(second.raiseOther());
    QTRY_COMPARE(raised.size(), 1);
    const QTemporaryDir elsewhere;
    QVERIFY(!SingleInstance(elsewhere.path()).raiseOther());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
