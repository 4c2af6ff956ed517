#include "pages/messagespage.h"

#include "models/messagemodel.h"
#include "models/timelinemodel.h"
#include "pages/messages/menubutton.h"
#include "pages/messages/messagetable.h"
#include "pages/messages/timelineview.h"
#include "pages/messages/verdictstrip.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

class TestMessagesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
        m_read = m_house->send(QStringLiteral("+5511977770018"), QStringLiteral("Ana Beatriz"));
        m_failed = m_house->send(QStringLiteral("+5521966660005"), QStringLiteral("Dona Marta"));
        m_settled = m_house->send(QStringLiteral("+5531955550015"), QStringLiteral("Carlos"));
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(m_read).verdict.kind), toString(EventKind::Read), generous);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(m_failed).verdict.kind), toString(EventKind::Failed), generous);
    }
    void cleanupTestCase() { m_house.reset(); }

    void init()
    {
        m_page = std::make_unique<MessagesPage>(m_house->app());
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = child<MessageTable>(*m_page, "messages.table");
        QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() >= 3, generous);
    }
    void cleanup() { m_page.reset(); }

    void everyMessageIsARowWithItsStatus();
    void theFilterFindsNumbersHoweverTyped();
    void aFilterWithoutHitsOffersToClearIt();
    void theStoryTellsEveryFactAndWhy();
    void theReasonOfAFailureIsASentence();
    void rawContentIsShownAsItCame();
    void aReplaySaysWhatItChanged();
    void ourRequestIsCopiedWithoutSecrets();
    void newMessagesAppearByThemselvesAndTheSelectionStays();
    void aNoteBecomesAFact();
    void askingTheProviderSaysWhatCameOfIt();
    void selectedRowsAreCopiedAsATable();
    void selectingTakesAwayAFilterThatHides();
    void theLanguageNarrowsTheListAndCounts();
    void aMistakeLeavesTheListAlone();
    void failuresOfTheFilterAreToldBelowTheList();
    void whatIsAdvisedForACauseLeadsToItsMessages();
    void aFilterIsKeptUnderANameAndOffered();
    void namesOfTheHouseAreProposed();
    void anotherViewStandsBesideTheList();
    void theFirstColumnsFitAWindowOf1280();
    void columnsAreRemembered();
    void aStoryThatCannotBeReadLeavesNothingOfAnother();
    void whoChoosesMeanwhileIsFollowed();
    void aNoteHitTwiceIsWrittenOnce();
    void anEmptyListPointsToCompose();
    void aNarrowWindowFoldsTheStory();

private:
    void selectRow(MessageRow row)
    {
        m_page->select(row);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->currentMessage(), row, generous);
        auto *timeline = child<TimelineView>(*m_page, "messages.timeline");
        QTRY_VERIFY_WITH_TIMEOUT(timeline->model()->rowCount() == int(m_house->story(row).events.size()), generous);
    }
    QString cell(MessageRow row, int column) const
    {
        auto *model = static_cast<MessageModel *>(m_table->model());
        return model->index(model->placeOf(row), column).data().toString();
    }
    QStringList titles() const
    {
        QStringList titles;
        const auto *model = child<TimelineView>(*m_page, "messages.timeline")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }

    void rename(const char *from, const char *to)
    {
        const QString sql = QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(QLatin1String(from), QLatin1String(to));
        QVERIFY(await(m_house->app().core().database->write([sql](Connection &connection) { return connection.execute(sql); })).ok());
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<MessagesPage> m_page;
    MessageTable *m_table = nullptr;
    MessageRow m_read, m_failed, m_settled;
};

void TestMessagesPage::everyMessageIsARowWithItsStatus()
{
    QTRY_COMPARE_WITH_TIMEOUT(cell(m_read, MessageModel::Recipient), QStringLiteral("+55 11 97777-0018"), generous);
    QCOMPARE(cell(m_read, MessageModel::Name), QStringLiteral("Ana Beatriz"));
    QCOMPARE(cell(m_read, MessageModel::Template), QStringLiteral("aviso_feriado"));
    QCOMPARE(cell(m_read, MessageModel::Status), QStringLiteral("Read"));
    QCOMPARE(cell(m_failed, MessageModel::Detail), QStringLiteral("131026"));
}

void TestMessagesPage::theFilterFindsNumbersHoweverTyped()
{
    auto *filter = child<QLineEdit>(*m_page, "messages.filter");
    for (const QString &typed : {QStringLiteral("(21) 96666-0005"), QStringLiteral("96666"), QStringLiteral("Marta")}) {
        filter->setText(typed);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, generous);
        QCOMPARE(static_cast<MessageModel *>(m_table->model())->rowAt(0), m_failed);
        filter->clear();
        QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() >= 3, generous);
    }
}

void TestMessagesPage::aFilterWithoutHitsOffersToClearIt()
{
    child<QLineEdit>(*m_page, "messages.filter")->setText(QStringLiteral("nobody is called this"));
    auto *clear = child<QPushButton>(*m_page, "messages.clearFilter");
    QTRY_VERIFY_WITH_TIMEOUT(clear->isVisible(), generous);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_table->isVisible() && m_table->model()->rowCount() >= 3, generous);
}

void TestMessagesPage::theStoryTellsEveryFactAndWhy()
{
    selectRow(m_read);
    for (const char *word : {"Queued", "Sending", "Accepted", "Sent", "Delivered", "Read"})
        QVERIFY2(titles().contains(QLatin1String(word)), word);
    QVERIFY(child<VerdictStrip>(*m_page, "messages.verdict")->text().startsWith(QStringLiteral("Read at ")));
    QVERIFY(child<QLabel>(*m_page, "messages.why")->text().contains(QStringLiteral("proof that it was read")));
    // Failed, then delivered after all: kept, marked, not hidden.
    QTRY_VERIFY_WITH_TIMEOUT(!m_house->story(m_settled).verdict.superseded.isEmpty(), generous);
    selectRow(m_settled);
    const auto *model = child<TimelineView>(*m_page, "messages.timeline")->model();
    bool struck = false;
    for (int row = 0; row < model->rowCount(); ++row)
        struck = struck || TimelineModel::Mark(model->index(row, 0).data(TimelineModel::MarkRole).toInt()) == TimelineModel::Mark::Superseded;
    QVERIFY(struck);
}

void TestMessagesPage::theReasonOfAFailureIsASentence()
{
    selectRow(m_failed);
    auto *banner = child<QLabel>(*m_page, "messages.decision.lead");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().size() > 40);
    selectRow(m_read);
    QTRY_VERIFY(!banner->isVisible());
}

void TestMessagesPage::rawContentIsShownAsItCame()
{
    selectRow(m_read);
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.showRaw"), Qt::LeftButton);
    auto *raw = child<QPlainTextEdit>(*m_page, "messages.raw");
    QTRY_VERIFY_WITH_TIMEOUT(raw->toPlainText().contains(QStringLiteral("\n  \"")), generous); // one field a line
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.raw.headers"), Qt::LeftButton);
    QVERIFY(raw->toPlainText().contains(QStringLiteral("content-type"), Qt::CaseInsensitive));
    child<QDialog>(*m_page, "messages.rawDialog")->close();
}

void TestMessagesPage::aReplaySaysWhatItChanged()
{
    selectRow(m_read);
    const auto facts = m_house->story(m_read).events.size();
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.showRaw"), Qt::LeftButton);
    auto *raw = child<QPlainTextEdit>(*m_page, "messages.raw");
    QTRY_VERIFY_WITH_TIMEOUT(!raw->extraSelections().isEmpty(), generous); // what this fact was read from is marked
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.raw.replay"), Qt::LeftButton);
    auto *notice = child<Banner>(*m_page, "messages.raw.notice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), generous);
    QVERIFY2(notice->text().contains(QStringLiteral("nothing new")) && notice->text().contains(QStringLiteral("matched")), qPrintable(notice->text()));
    QCOMPARE(m_house->story(m_read).events.size(), facts);
    child<QDialog>(*m_page, "messages.rawDialog")->close();
}

void TestMessagesPage::ourRequestIsCopiedWithoutSecrets()
{
    selectRow(m_read);
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.showRaw"), Qt::LeftButton);
    QGuiApplication::clipboard()->clear();
    child<QAction>(*m_page, "messages.raw.copyCurl")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("curl --request POST")), generous);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("11977770018")));
    for (const QString &line : QGuiApplication::clipboard()->text().split(QLatin1Char('\n'))) {
        if (line.contains(QStringLiteral("Authorization"), Qt::CaseInsensitive))
            QVERIFY2(line.contains(QStringLiteral("•")), qPrintable(line));
    }
    child<QDialog>(*m_page, "messages.rawDialog")->close();
}

void TestMessagesPage::newMessagesAppearByThemselvesAndTheSelectionStays()
{
    selectRow(m_failed);
    const int before = m_table->model()->rowCount();
    const MessageRow added = m_house->send(QStringLiteral("+5541944441111"), QStringLiteral("Novo"));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), before + 1, generous);
    QCOMPARE(static_cast<MessageModel *>(m_table->model())->rowAt(0), added);
    QCOMPARE(m_table->currentMessage(), m_failed);
    QTRY_COMPARE_WITH_TIMEOUT(cell(added, MessageModel::Status), QStringLiteral("Replied"), generous);
}

void TestMessagesPage::aNoteBecomesAFact()
{
    selectRow(m_failed);
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.addNote"), Qt::LeftButton);
    child<QLineEdit>(*m_page, "messages.note")->setText(QStringLiteral("Ligou e confirmou outro número"));
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.saveNote"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains(QStringLiteral("Note")), generous);
    QVERIFY(!child<QLineEdit>(*m_page, "messages.note")->isVisible());
}

void TestMessagesPage::askingTheProviderSaysWhatCameOfIt()
{
    selectRow(m_read);
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.ask"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*m_page, "messages.notice")->isVisible(), generous);
    QVERIFY(!child<Banner>(*m_page, "messages.notice")->text().isEmpty());
}

void TestMessagesPage::selectedRowsAreCopiedAsATable()
{
    QGuiApplication::clipboard()->clear();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(QStringLiteral("Dona Marta")), generous);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), m_table->model()->rowCount() + 1);
    QCOMPARE(lines.first().count(QLatin1Char('\t')), int(m_table->shownCells().size()) - 1);
}

void TestMessagesPage::selectingTakesAwayAFilterThatHides()
{
    child<QLineEdit>(*m_page, "messages.filter")->setText(QStringLiteral("Marta"));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, generous);
    selectRow(m_read);
    QCOMPARE(child<QLineEdit>(*m_page, "messages.filter")->text(), QString());
}

void TestMessagesPage::theLanguageNarrowsTheListAndCounts()
{
    QSignalSpy changed(m_page.get(), &MessagesPage::filterChanged);
    auto *line = child<QLineEdit>(*m_page, "messages.filter");
    line->setText(QStringLiteral("verdict == failed && code == 131026 && ddd == 21"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, generous);
    QCOMPARE(static_cast<MessageModel *>(m_table->model())->rowAt(0), m_failed);
    m_page->setFilter(Filter::compare(FilterField::Verdict, FilterOperator::NotEqual, QStringLiteral("failed")));
    QCOMPARE(line->text(), QStringLiteral("verdict != failed"));
    QTRY_VERIFY_WITH_TIMEOUT(static_cast<MessageModel *>(m_table->model())->placeOf(m_read) >= 0, generous);
    QVERIFY(static_cast<MessageModel *>(m_table->model())->placeOf(m_failed) < 0);
}

void TestMessagesPage::aMistakeLeavesTheListAlone()
{
    auto *line = child<QLineEdit>(*m_page, "messages.filter");
    line->setText(QStringLiteral("Marta"));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, generous);
    line->setText(QStringLiteral("verdit == failed"));
    auto *problem = child<QLabel>(*m_page, "messages.filter.problem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && problem->text().contains(QStringLiteral("verdict")), generous);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(m_page->filter(), Filter::find(QStringLiteral("Marta")));
}

void TestMessagesPage::failuresOfTheFilterAreToldBelowTheList()
{
    auto *strip = child<QWidget>(*m_page, "messages.failures");
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && strip->findChild<QLabel *>(QStringLiteral("messages.cause.131026")), generous);
    m_page->setFilter(Filter::compare(FilterField::Verdict, FilterOperator::Equal, QStringLiteral("read")));
    QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), generous);
    m_page->setFilter({});
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), generous);
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.whatToDo"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*m_page, "failures.show.131026"), Qt::LeftButton);
    QCOMPARE(m_page->filter().text(), QStringLiteral("code == 131026"));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, generous);
}

void TestMessagesPage::whatIsAdvisedForACauseLeadsToItsMessages()
{
    auto *strip = child<QWidget>(*m_page, "messages.failures");
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && strip->findChild<QLabel *>(QStringLiteral("messages.cause.131026")), generous);
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.whatToDo"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*m_page, "failures.act.131026"), Qt::LeftButton);
    QCOMPARE(m_page->filter().text(), QStringLiteral("code == 131026"));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->currentMessage(), m_failed, generous);
    QVERIFY(child<QAbstractButton>(*m_page, "messages.view.overview")->isVisible());
}

void TestMessagesPage::aFilterIsKeptUnderANameAndOffered()
{
    m_page->setFilter(Filter::compare(FilterField::Verdict, FilterOperator::Equal, QStringLiteral("failed")));
    child<QAction>(*m_page, "messages.saveFilter")->trigger();
    auto *name = child<QLineEdit>(*m_page, "filters.name");
    QTRY_VERIFY(name->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Status is Failed"));
    name->setText(QStringLiteral("Falhas"));
    QTest::mouseClick(child<QPushButton>(*m_page, "filters.save"), Qt::LeftButton);
    auto *list = child<QListWidget>(*m_page, "filters.list");
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, generous);
    QTest::mouseClick(child<QPushButton>(*m_page, "filters.close"), Qt::LeftButton);
    m_page->setFilter({});
    const auto saved = await(m_house->app().filters().list());
    const QString action = QStringLiteral("messages.saved.%1").arg(saved->first().id.value);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QAction *>(action), generous);
    m_page->findChild<QAction *>(action)->trigger();
    QCOMPARE(m_page->filter().text(), QStringLiteral("verdict == failed"));
    (void)await(m_house->app().filters().remove(saved->first().id));
}

void TestMessagesPage::namesOfTheHouseAreProposed()
{
    auto *templates = child<MenuButton>(*m_page, "messages.template");
    const auto isOffered = [templates] {
        for (const QAction *action : templates->choices()->actions()) {
            if (action->text() == QStringLiteral("aviso_feriado"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), generous);
}

void TestMessagesPage::anotherViewStandsBesideTheList()
{
    auto *view = new QLabel(QStringLiteral("figures"));
    m_page->addView(QStringLiteral("figures"), QStringLiteral("Figures"), view);
    QVERIFY(m_table->isVisible());
    QTest::mouseClick(child<QPushButton>(*m_page, "messages.view.figures"), Qt::LeftButton);
    QTRY_VERIFY(view->isVisible() && !m_table->isVisible());
    m_page->select(m_read); // a message is shown where it stands
    QTRY_VERIFY(m_table->isVisible() && !view->isVisible());
}

void TestMessagesPage::theFirstColumnsFitAWindowOf1280()
{
    m_table->setRowHeight(400); // as many messages as need a bar
    m_page->resize(1280 - Theme::navigationWidth, 720);
    for (int again = 0; again < 3; ++again) {
        QTest::qWait(50);
        QVERIFY(m_table->verticalScrollBar()->isVisible());
        QVERIFY2(m_table->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(m_table->horizontalScrollBar()->maximum())));
        m_table->restoreColumns(m_table->columnShape());
    }
    MessagesPage next(m_house->app()); // the next session
    auto *table = child<MessageTable>(next, "messages.table");
    table->restoreColumns(m_table->columnShape());
    table->setRowHeight(400);
    next.resize(1280 - Theme::navigationWidth, 720);
    next.show();
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, generous);
    QVERIFY(table->verticalScrollBar()->isVisible());
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void TestMessagesPage::columnsAreRemembered()
{
    m_table->setColumnWidth(MessageModel::Name, 222);
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            MessagesPage again(m_house->app());
            return child<MessageTable>(again, "messages.table")->columnWidth(MessageModel::Name) == 222;
        }(),
        generous);
}

void TestMessagesPage::aStoryThatCannotBeReadLeavesNothingOfAnother()
{
    selectRow(m_read);
    auto *person = child<QWidget>(*m_page, "messages.person");
    QVERIFY(person->isVisible());
    rename("attempt", "attempt_away");
    m_table->setCurrentMessage(m_failed);
    auto *hint = child<QLabel>(*m_page, "messages.story.hint");
    QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible() && !hint->text().isEmpty(), generous);
    const bool isGone = !person->isVisible() && !child<QWidget>(*m_page, "messages.addNote")->isVisible() && !child<QWidget>(*m_page, "messages.decisions")->isVisible();
    rename("attempt_away", "attempt");
    QVERIFY(isGone);
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(person->isVisible() && !hint->isVisible(), generous);
}

void TestMessagesPage::whoChoosesMeanwhileIsFollowed()
{
    m_page->select(MessageRow{999'999}); // of no list
    QTest::qWait(50);
    m_table->setCurrentMessage(m_failed);
    auto *timeline = child<TimelineView>(*m_page, "messages.timeline");
    QTRY_VERIFY_WITH_TIMEOUT(timeline->isVisible() && timeline->model()->rowCount() == int(m_house->story(m_failed).events.size()), generous);
    m_table->setCurrentMessage(m_read);
    QTRY_VERIFY_WITH_TIMEOUT(timeline->model()->rowCount() == int(m_house->story(m_read).events.size()), generous);
    // Nor is a filter taken away that is written meanwhile.
    m_page->select(MessageRow{999'998});
    auto *line = child<QLineEdit>(*m_page, "messages.filter");
    line->setText(QStringLiteral("Marta"));
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, generous);
    QTest::qWait(100);
    QCOMPARE(line->text(), QStringLiteral("Marta"));
}

void TestMessagesPage::aNoteHitTwiceIsWrittenOnce()
{
    selectRow(m_settled);
    const auto notes = [this] {
        const Story story = m_house->story(m_settled);
        return std::count_if(story.events.cbegin(), story.events.cend(), [](const StatusEvent &event) { return event.kind == EventKind::Note; });
    };
    const auto before = notes();
    QTest::mouseClick(child<QWidget>(*m_page, "messages.addNote"), Qt::LeftButton);
    auto *note = child<QLineEdit>(*m_page, "messages.note");
    note->setText(QStringLiteral("Ligou de volta."));
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!note->isVisible(), generous);
    QTest::qWait(100);
    QCOMPARE(notes(), before + 1);
}

void TestMessagesPage::anEmptyListPointsToCompose()
{
    PracticeHouse empty(false);
    MessagesPage page(empty.app());
    page.resize(1280, 700);
    page.show();
    auto *compose = child<QPushButton>(page, "messages.compose");
    QTRY_VERIFY_WITH_TIMEOUT(compose->isVisible(), generous);
    QSignalSpy wanted(&page, &MessagesPage::composeWanted);
    QTest::mouseClick(compose, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestMessagesPage::aNarrowWindowFoldsTheStory()
{
    m_page->resize(900, 720);
    auto *story = child<QWidget>(*m_page, "messages.story");
    QTRY_VERIFY(!story->isVisible());
    QTest::mouseClick(child<QPushButton>(*m_page, "fold.side"), Qt::LeftButton);
    QTRY_VERIFY(story->isVisible() && !m_table->isVisible());
    m_page->resize(1280, 720);
    QTRY_VERIFY(story->isVisible() && m_table->isVisible());
}

QTEST_MAIN(TestMessagesPage)
#include "tst_messagespage.moc"
