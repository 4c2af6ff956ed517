#include "pages/messages/messagetable.h"

#include "models/modelfixture.h"
#include "widgets/theme.h"

#include <QApplication>
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
        MessageFilter failed;
        failed.verdicts = {EventKind::Failed};
        m_model->setFilter(failed);
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

private:
    std::unique_ptr<ModelFixture> m_store;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<MessageTable> m_table;
};

QTEST_MAIN(TestMessageTable)
#include "tst_messagetable.moc"
