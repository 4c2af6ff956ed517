#include "pages/messages/messagetable.h"

#include "models/modelfixture.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

class TestMessageTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }

    void init()
    {
        m_store = std::make_unique<ModelFixture>();
        m_store->fill(500);
        m_model = std::make_unique<MessageModel>(m_store->database());
        m_table = std::make_unique<MessageTable>(*m_model);
        m_table->resize(700, 400);
        m_table->show();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 500, generous);
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_store.reset();
    }

    void whatIsReadStaysWhereItIs()
    {
        m_table->verticalScrollBar()->setValue(200 * Theme::rowHeight + 7);
        const MessageRow top = m_model->rowAt(m_table->rowAt(0));
        const int offset = m_table->visualRect(m_table->indexAt({0, 0})).top();
        m_store->add(QStringLiteral("+5511988887777"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 501, generous);
        QCOMPARE(m_model->rowAt(m_table->rowAt(0)), top);
        QCOMPARE(m_table->visualRect(m_table->indexAt({0, 0})).top(), offset);
    }

    void atTheTopTheNewestStaysInSight()
    {
        const MessageRow added = m_store->add(QStringLiteral("+5511988887777"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 501, generous);
        QCOMPARE(m_model->rowAt(m_table->rowAt(0)), added);
    }

    void theSelectionIsOfMessagesNotOfPlaces()
    {
        m_table->setCurrentMessage(MessageRow{100}); // "failed": a multiple of five
        QSignalSpy current(m_table.get(), &MessageTable::currentMessageChanged);
        m_model->setQuery({.filter = Filter::compare(FilterField::Verdict, FilterOperator::Equal, QStringLiteral("failed"))});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 100, generous);
        QCOMPARE(m_table->currentMessage(), MessageRow{100});
        QCOMPARE(m_table->selectedMessages(10), QList<MessageRow>({MessageRow{100}}));
        QCOMPARE(current.size(), 0); // it is the same message
    }

    void theSelectionFollowsAcrossNewRows()
    {
        m_table->setCurrentMessage(MessageRow{499});
        m_store->add(QStringLiteral("+5511988887777"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 501, generous);
        QCOMPARE(m_table->currentMessage(), MessageRow{499});
        QCOMPARE(m_table->selectedMessages(10), QList<MessageRow>({MessageRow{499}}));
    }

    // Ten of a filter are not a million of the next.
    void everythingOfOneFilterIsNotEverythingOfTheNext()
    {
        m_model->setQuery({.filter = Filter::compare(FilterField::Verdict, FilterOperator::Equal, QStringLiteral("failed"))});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 100, generous);
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), 100);
        const QList<MessageRow> chosen = m_table->selectedMessages(100);
        m_model->setQuery({});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 500, generous);
        QCOMPARE(m_table->selectedCount(), 100);
        QCOMPARE(m_table->selectedMessages(500), chosen);
        // In another order all are still all.
        m_table->selectAll();
        m_model->sort(MessageModel::Name);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->isComplete(), generous);
        QCOMPARE(m_table->selectedCount(), 500);
    }

    void everythingSelectedIsBounded()
    {
        m_table->selectAll();
        QCOMPARE(m_table->selectedCount(), 500);
        QCOMPARE(m_table->selectedMessages(20).size(), 20);
    }

    void theRecipientCannotBeHidden()
    {
        m_table->setColumnHidden(MessageModel::Recipient, true);
        m_table->restoreColumns(m_table->columnShape());
        QVERIFY(!m_table->isColumnHidden(MessageModel::Recipient));
    }

    void columnsOrderAndMomentsAreRemembered()
    {
        QHeaderView *header = m_table->horizontalHeader();
        QCOMPARE(m_table->shownCells().size(), 6);
        header->moveSection(header->visualIndex(MessageModel::Status), 0);
        m_table->setColumnHidden(MessageModel::Text, false);
        m_table->setColumnHidden(MessageModel::Name, true);
        m_table->setColumnWidth(MessageModel::When, 133);
        m_model->setTimeWords(TimeWords::Relative);
        m_model->sort(MessageModel::Recipient, Qt::AscendingOrder);
        const QByteArray shape = m_table->columnShape();

        MessageModel model(m_store->database());
        MessageTable other(model);
        other.restoreColumns(shape);
        QCOMPARE(other.shownCells(), m_table->shownCells());
        QCOMPARE(other.shownCells().first(), MessageCell::Status);
        QCOMPARE(other.columnWidth(MessageModel::When), 133);
        QCOMPARE(model.timeWords(), TimeWords::Relative);
        QCOMPARE(model.query().sort, MessageSort::Recipient);
        QVERIFY(!model.query().descending);
        QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), int(MessageModel::Recipient));
        other.restoreColumns("what an older version wrote"); // changes nothing
        QCOMPARE(other.shownCells(), m_table->shownCells());
    }

    void aHeaderSortsByWhatCanBeSorted()
    {
        QHeaderView *header = m_table->horizontalHeader();
        header->setSortIndicator(MessageModel::Name, Qt::AscendingOrder);
        QCOMPARE(m_model->query().sort, MessageSort::Name);
        header->setSortIndicator(MessageModel::Text, Qt::AscendingOrder);
        QCOMPARE(m_model->query().sort, MessageSort::Name);
        QCOMPARE(header->sortIndicatorSection(), int(MessageModel::Name)); // the mark says the truth
        header->setSortIndicator(-1, Qt::AscendingOrder);
        QCOMPARE(m_model->query(), MessageQuery());
    }

    void aCellBecomesAFilter()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_model->summaryAt(3), generous);
        QSignalSpy wanted(m_table.get(), &MessageTable::filterWanted);
        m_table->setCurrentIndex(m_model->index(0, MessageModel::Status)); // row 500: failed
        QTest::keyClick(m_table.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(m_table.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[0][0].value<Filter>().text(), QStringLiteral("verdict == failed"));
        QCOMPARE(wanted[0][1].toBool(), false);
        QCOMPARE(wanted[1][1].toBool(), true);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_model->index(0, MessageModel::Status).data().toString());
    }

    void theMenuOfACellIsReachedByKeyboard()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_model->summaryAt(3), generous);
        m_table->setCurrentIndex(m_model->index(3, MessageModel::Name));
        QSignalSpy wanted(m_table.get(), &MessageTable::filterWanted);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_table.get(), &event);
        auto *menu = m_table->findChild<QMenu *>(QStringLiteral("messages.cell.menu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->findChild<QAction *>(QStringLiteral("messages.cell.filter"))->text().contains(QStringLiteral("Pessoa 497")));
        menu->findChild<QAction *>(QStringLiteral("messages.cell.person"))->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Filter>(), Filter::compare(FilterField::To, FilterOperator::Equal, m_model->summaryAt(3)->message.recipient));
        menu->close();
    }

    void whatLeavesTheListOpensNoOther()
    {
        m_model->setQuery({Filter::parse(QStringLiteral("verdict == failed")).filter});
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 100, generous);
        m_table->setCurrentMessage(MessageRow{400});
        QSignalSpy current(m_table.get(), &MessageTable::currentMessageChanged);
        m_store->tell(MessageRow{400}, EventKind::Delivered, 5);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 99, generous);
        QCOMPARE(current.size(), 0);
        QCOMPARE(m_table->selectedCount(), 0);
        QTest::keyClick(m_table.get(), Qt::Key_Down); // on to the one that came after it
        QCOMPARE(current.size(), 1);
        QCOMPARE(current[0][0].value<MessageRow>(), MessageRow{395});
    }

    void whoMovesKeepsItsSelection()
    {
        m_model->sort(MessageModel::When, Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->isComplete(), generous);
        m_table->setCurrentMessage(MessageRow{250});
        m_store->tell(MessageRow{250}, EventKind::Delivered, 5);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowAt(0), MessageRow{250}, generous);
        QCOMPARE(m_table->currentMessage(), MessageRow{250});
        QCOMPARE(m_table->selectedMessages(10), QList<MessageRow>({MessageRow{250}}));
    }

    void selectingIsCounted()
    {
        QSignalSpy count(m_table.get(), &MessageTable::selectedCountChanged);
        m_table->selectAll();
        QCOMPARE(count.last()[0].toInt(), 500);
        QCOMPARE(m_table->selectionModel()->selection().size(), 1); // one range, however long
        m_table->clearSelection();
        QCOMPARE(count.last()[0].toInt(), 0);
    }

private:
    std::unique_ptr<ModelFixture> m_store;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<MessageTable> m_table;
};

QTEST_MAIN(TestMessageTable)
#include "tst_messagetable.moc"
