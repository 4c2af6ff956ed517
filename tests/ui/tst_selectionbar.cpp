#include "pages/messages/selectionbar.h"

#include "models/messagemodel.h"
#include "pages/messages/messagetable.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 30'000;

} // namespace

// What is done about many messages at once says how many it is about, and what was left as it was.
class TestSelectionBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
        m_unknown = m_house->send(QStringLiteral("+5511977770011"));
        m_failed = m_house->send(QStringLiteral("+5511977770005"));
        m_silent = m_house->send(QStringLiteral("+5511977770019"));
        const auto verdict = [this](MessageRow row) { return toString(m_house->story(row).verdict.kind); };
        QTRY_COMPARE_WITH_TIMEOUT(verdict(m_unknown), QStringLiteral("unknown"), generous);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(m_failed), QStringLiteral("failed"), generous);
        m_model = std::make_unique<MessageModel>(m_house->app().messages().database());
        m_model->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 3, generous);
        m_table = std::make_unique<MessageTable>(*m_model);
        m_bar = std::make_unique<SelectionBar>(m_house->app(), *m_table);
        m_bar->show();
    }
    void cleanupTestCase()
    {
        m_bar.reset();
        m_table.reset();
        m_model.reset();
        m_house.reset();
    }

    void oneAloneIsThePanesBusiness()
    {
        m_table->setCurrentMessage(m_failed);
        QVERIFY(!m_bar->askProvider());
        QVERIFY(!child<QPushButton>(*m_bar, "messages.selection.ask")->isVisible());
    }

    void askedAboutAllItCountsWhatIsNew()
    {
        m_table->selectAll();
        QTRY_VERIFY(child<QLabel>(*m_bar, "messages.selection.count")->isVisible());
        QTest::mouseClick(child<QPushButton>(*m_bar, "messages.selection.ask"), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(result().contains(QStringLiteral("asked about")), qPrintable(result()), generous);
        QVERIFY(!m_bar->isRunning());
    }

    void whatCannotLeaveAgainIsSaid()
    {
        m_table->selectAll();
        QTest::mouseClick(child<QPushButton>(*m_bar, "messages.selection.again"), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(result().contains(QStringLiteral("None of them can be sent again now.")), qPrintable(result()), generous);
        QVERIFY2(result().contains(QStringLiteral("1 would fail again")), qPrintable(result()));
    }

    void sendingAgainNamesTheirNumberFirst()
    {
        QVERIFY(await(m_house->app().decisions().markNotSent(m_unknown, {})).ok());
        m_table->selectAll();
        QTest::mouseClick(child<QPushButton>(*m_bar, "messages.selection.again"), Qt::LeftButton);
        QPushButton *yes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((yes = m_bar->findChild<QPushButton *>(QStringLiteral("confirm.action"))), generous);
        QVERIFY2(yes->text().contains(QStringLiteral("1")), qPrintable(yes->text()));
        QCOMPARE(m_house->story(m_unknown).attempts.size(), 1);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(result().startsWith(QLatin1Char('1')) && result().contains(QStringLiteral("wait to leave again")), qPrintable(result()), generous);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->story(m_unknown).attempts.size(), qsizetype(2), generous);
        QCOMPARE(m_house->story(m_failed).attempts.size(), 1);
    }

    void nobodyIsWrittenToWhoWasNotCounted()
    {
        const MessageRow first = unknown(QStringLiteral("+5511966660011"));
        const MessageRow second = unknown(QStringLiteral("+5511966670011"));
        QVERIFY(await(m_house->app().decisions().markNotSent(first, {})).ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_model->placeOf(second) >= 0, generous);
        m_table->selectAll();
        QTest::mouseClick(child<QPushButton>(*m_bar, "messages.selection.again"), Qt::LeftButton);
        QPushButton *yes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((yes = question()), generous);
        QVERIFY2(yes->text().contains(QLatin1Char('1')), qPrintable(yes->text()));
        QVERIFY(await(m_house->app().decisions().markNotSent(second, {})).ok()); // while the question stands there
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(question() && question()->text().contains(QLatin1Char('2')), generous);
        QCOMPARE(m_house->story(first).attempts.size(), 1);
        QTest::mouseClick(question(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->story(first).attempts.size(), qsizetype(2), generous);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->story(second).attempts.size(), qsizetype(2), generous);
    }

private:
    QPushButton *question() const
    {
        for (QPushButton *button : m_bar->findChildren<QPushButton *>(QStringLiteral("confirm.action"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    MessageRow unknown(const QString &number)
    {
        const MessageRow row = m_house->send(number);
        const bool is = QTest::qWaitFor([&] { return m_house->story(row).verdict.kind == EventKind::Unknown; }, generous);
        return is ? row : MessageRow();
    }
    QString result() const { return child<Banner>(*m_bar, "messages.selection.result")->text(); }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<MessageTable> m_table;
    std::unique_ptr<SelectionBar> m_bar;
    MessageRow m_unknown, m_failed, m_silent;
};

QTEST_MAIN(TestSelectionBar)
#include "tst_selectionbar.moc"
