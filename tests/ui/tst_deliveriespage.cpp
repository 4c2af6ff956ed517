#include "pages/deliveries/deliveriespage.h"

#include "models/deliverymodel.h"
#include "pages/deliveries/deliverytable.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/filteredit.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// An event of the practice provider's Wati dialect, for a message that nobody here sent.
QByteArray strange(int number)
{
    return R"({"eventType":"sentMessageDELIVERED_v2","id":"e)" + QByteArray::number(number) + R"(","localMessageId":"foreign-)" + QByteArray::number(number)
        + R"(","whatsappMessageId":"wamid.F)" + QByteArray::number(number) + R"(","waId":"5511977770018","timestamp":"1700000000","type":"template"})";
}

} // namespace

class TestDeliveriesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
        m_read = m_house->send(QStringLiteral("+5511977770018"), QStringLiteral("Ana Beatriz"));
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_house->story(m_read).verdict.kind), toString(EventKind::Read), generous);
        m_orphan = keep(strange(1));
        m_unread = keep(R"({"eventType":"teleported"})");
    }
    void cleanupTestCase() { m_house.reset(); }

    void init()
    {
        m_page = std::make_unique<DeliveriesPage>(m_house->app());
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_table = child<DeliveryTable>(*m_page, "deliveries.table");
        m_model = static_cast<DeliveryModel *>(m_table->model());
        QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() >= 3, generous);
    }
    void cleanup() { m_page.reset(); }

    void theNewestStandsOnTopWithItsState()
    {
        QCOMPARE(m_model->idAt(0), m_unread);
        QTRY_COMPARE_WITH_TIMEOUT(cell(m_unread, DeliveryModel::State), QStringLiteral("Not understood"), generous);
        QTRY_COMPARE_WITH_TIMEOUT(cell(m_orphan, DeliveryModel::State), QStringLiteral("Orphan"), generous);
        QVERIFY(m_page->counts().contains(QStringLiteral("in total")));
    }

    void presetsAskForOneState()
    {
        click("deliveries.preset.orphan");
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, generous);
        QCOMPARE(m_model->idAt(0), m_orphan);
        QCOMPARE(m_page->findChild<FilterEdit *>()->filter().text(), QStringLiteral("state == orphan"));
        click("deliveries.preset.refused");
        auto *clear = child<QPushButton>(*m_page, "deliveries.clearFilter");
        QTRY_VERIFY_WITH_TIMEOUT(clear->isVisible(), generous);
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_table->isVisible() && m_model->rowCount() >= 3, generous);
        QVERIFY(child<QAbstractButton>(*m_page, "deliveries.preset.all")->isChecked());
    }

    void noPresetIsLitForAnotherState()
    {
        const auto lit = [this] {
            QStringList names;
            for (const QString &name : {QStringLiteral("all"), QStringLiteral("orphan"), QStringLiteral("not_understood"), QStringLiteral("refused")}) {
                if (m_page->findChild<QAbstractButton *>(QStringLiteral("deliveries.preset.") + name)->isChecked())
                    names.append(name);
            }
            return names.join(QLatin1Char(' '));
        };
        const std::pair<const char *, const char *> cases[] = {{"state == matched", ""},
                                                               {"state in {orphan, refused}", ""},
                                                               {"size > 1", "all"},
                                                               {"state != decoded", ""},
                                                               {"state == orphan && size > 1", "orphan"},
                                                               {"!(state == orphan)", ""},
                                                               {"state == refused && state == orphan", ""}};
        for (const auto &[text, expected] : cases) {
            m_page->setFilter(Filter::parse(QLatin1String(text), FilterSubject::Deliveries).filter);
            QCOMPARE(lit(), QLatin1String(expected));
        }
        const Filter others = Filter::parse(QStringLiteral("state != decoded && size > 1"), FilterSubject::Deliveries).filter;
        m_page->setFilter(others);
        click("deliveries.preset.orphan");
        QCOMPARE(m_page->findChild<FilterEdit *>()->filter().text(), QStringLiteral("state == orphan && size > 1"));
        m_page->setFilter(others);
        click("deliveries.preset.all");
        QCOMPARE(m_page->findChild<FilterEdit *>()->filter().text(), QStringLiteral("size > 1"));
        QCOMPARE(lit(), QStringLiteral("all"));
    }

    void wordsAreLookedForInTheBytes()
    {
        auto *line = child<QLineEdit>(*m_page, "deliveries.filter");
        line->setText(QStringLiteral("wamid.F1"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, generous);
        line->setText(QStringLiteral("verdict == failed"));
        QTest::keyClick(line, Qt::Key_Return);
        auto *problem = child<QLabel>(*m_page, "deliveries.filter.problem");
        QTRY_VERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("verdict")));
        QCOMPARE(m_model->rowCount(), 1); // what was in force stays so
    }

    void aMatchedOneLeadsToItsMessage()
    {
        const int place = placeOfState(QStringLiteral("Matched"));
        QVERIFY(place >= 0);
        m_table->setCurrentIndex(m_model->index(place, 0));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPushButton *>(QStringLiteral("deliveries.message.0")), generous);
        QSignalSpy wanted(m_page.get(), &DeliveriesPage::messageWanted);
        auto *link = child<QPushButton>(*m_page, "deliveries.message.0");
        QVERIFY(link->text().contains(QStringLiteral("Ana Beatriz")));
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<MessageRow>(), m_read);
    }

    void anOrphanSaysWhyAndWhatIsNear()
    {
        m_page->select(m_orphan);
        QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "deliveries.why"), generous);
        QVERIFY(child<QLabel>(*m_page, "deliveries.why")->text().contains(QStringLiteral("wamid.F1")));
        QVERIFY(child<QLabel>(*m_page, "deliveries.explanation")->text().contains(QStringLiteral("another system")));
        QVERIFY(hasVisible(*m_page, "deliveries.near"));
    }

    void whatIsNotUnderstoodIsNamed()
    {
        m_page->select(m_unread);
        auto *places = child<QLabel>(*m_page, "deliveries.places");
        QTRY_VERIFY_WITH_TIMEOUT(places->isVisible() && places->text().contains(QStringLiteral("eventType")), generous);
    }

    void theBytesAreShownAsTheyCame()
    {
        m_page->select(m_unread);
        auto *raw = child<QPushButton>(*m_page, "deliveries.raw");
        QTRY_VERIFY_WITH_TIMEOUT(raw->isVisible(), generous);
        QTest::mouseClick(raw, Qt::LeftButton);
        auto *text = child<QPlainTextEdit>(*m_page, "messages.raw");
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("teleported")), generous);
    }

    void followingStaysAtTheNewest()
    {
        fill(60);
        QVERIFY(m_table->isFollowing());
        const DeliveryId last = keep(strange(9000));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->idAt(0), last, generous);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

    void scrollingAwayStopsFollowingAndAPillGoesBack()
    {
        fill(60);
        auto *pill = child<QPushButton>(*m_page, "deliveries.new");
        m_table->verticalScrollBar()->setValue(10 * Theme::rowHeight);
        QVERIFY(!m_table->isFollowing());
        QVERIFY(!child<QPushButton>(*m_page, "deliveries.follow")->isChecked());
        const DeliveryId read = m_model->idAt(10);
        const int before = m_model->rowCount();
        for (int i = 0; i < 7; ++i)
            keep(strange(10'000 + i));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), before + 7, generous);
        QCOMPARE(m_table->rowAt(1), m_model->placeOf(read)); // what is read stays where it is
        QTRY_VERIFY(pill->isVisible());
        QCOMPARE(m_table->newCount(), 7);
        QVERIFY(pill->text().contains(QLatin1Char('7')));
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        QVERIFY(m_table->isFollowing() && !pill->isVisible());
    }

    void selectedRowsAreCopiedAsATable()
    {
        m_page->select(m_orphan);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->currentDelivery(), m_orphan, generous);
        m_table->setFocus();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(QStringLiteral("Orphan")), generous);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Heard\tState")));
    }

    void replayingAllSaysThatNothingWasNew()
    {
        click("deliveries.preset.orphan");
        QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() >= 1 && m_model->query().filter.text() == QStringLiteral("state == orphan"), generous);
        chooseReplay("deliveries.replayAll");
        auto *result = child<Banner>(*m_page, "deliveries.result");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), generous);
        QVERIFY2(result->text().contains(QStringLiteral("None taught anything new")), qPrintable(result->text()));
    }

    void whatLeavesTheListOpensNoOther()
    {
        const DeliveryId other = keep(strange(90));
        const DeliveryId leaving = keep(strange(91));
        click("deliveries.preset.orphan");
        QTRY_VERIFY_WITH_TIMEOUT(m_model->placeOf(leaving) >= 0 && m_model->placeOf(other) >= 0, generous);
        m_page->select(leaving);
        auto *title = child<QLabel>(*m_page, "deliveries.title");
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible() && title->text().contains(QString::number(leaving.value)), generous);
        QSignalSpy chosen(m_table, &DeliveryTable::currentDeliveryChanged);
        setState(leaving, QStringLiteral("decoded"));
        QTRY_VERIFY_WITH_TIMEOUT(m_model->placeOf(leaving) < 0, generous);
        QTest::qWait(300);
        QCOMPARE(chosen.size(), 0);
        QVERIFY2(title->text().contains(QString::number(leaving.value)), qPrintable(title->text()));
        QCOMPARE(m_table->selectedCount(), 0);
        setState(leaving, QStringLiteral("orphan"));
    }

    void oneThatCannotBeReadLeavesNothingOfAnother()
    {
        m_page->select(m_orphan);
        auto *title = child<QLabel>(*m_page, "deliveries.title");
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), generous);
        rename("delivery", "delivery_away");
        m_table->setCurrentDelivery(m_unread);
        auto *hint = child<QLabel>(*m_page, "deliveries.hint");
        const bool isSaid = QTest::qWaitFor([hint] { return hint->isVisible() && !hint->text().isEmpty(); }, generous);
        const bool isGone = !title->isVisible() && !child<QWidget>(*m_page, "deliveries.replayOne")->isVisible();
        rename("delivery_away", "delivery");
        QVERIFY(isSaid);
        QVERIFY(isGone);
    }

    void aReplayCanBeStopped()
    {
        fill(400);
        chooseReplay("deliveries.replayAll");
        auto *stop = child<QPushButton>(*m_page, "deliveries.job.stop");
        QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), generous);
        stop->click();
        auto *result = child<Banner>(*m_page, "deliveries.result");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), generous);
        QVERIFY2(result->text().contains(QStringLiteral(" of ")), qPrintable(result->text()));
        QVERIFY(child<QPushButton>(*m_page, "deliveries.replay")->isEnabled());
    }

private:
    void click(const char *name) const { QTest::mouseClick(child<QAbstractButton>(*m_page, name), Qt::LeftButton); }

    void chooseReplay(const char *action) const
    {
        click("deliveries.replay");
        auto *menu = child<QMenu>(*m_page, "deliveries.replayMenu");
        for (QAction *each : menu->actions()) {
            if (each->objectName() == QLatin1String(action))
                each->trigger();
        }
        menu->close();
    }

    DeliveryId keep(const QByteArray &body)
    {
        DeliveryRecord record;
        record.account = m_house->account().id;
        record.heardAt = m_house->app().core().now();
        record.body = body;
        record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        const auto kept = await(m_house->app().core().database->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }));
        if (!kept || !await(m_house->app().ingest().processPending()).ok())
            qFatal("not kept");
        return kept->id;
    }

    void rename(const char *from, const char *to) { execute(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(QLatin1String(from), QLatin1String(to))); }
    void setState(DeliveryId id, const QString &state)
    {
        execute(QStringLiteral("UPDATE delivery SET state = '%1' WHERE id = %2").arg(state).arg(id.value));
    }
    void execute(const QString &sql)
    {
        const auto done = await(m_house->app().core().database->write([sql](Connection &connection) -> Result<void> {
            if (const auto ran = connection.execute(sql); !ran)
                return ran.error();
            return connection.touch(QStringLiteral("delivery"));
        }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    // At least so many in the list.
    void fill(int count)
    {
        const int before = m_model->rowCount();
        const int missing = std::max(0, count - before);
        for (int i = 0; i < missing; ++i)
            keep(strange(100 + m_number++));
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), before + missing, generous);
    }

    QString cell(DeliveryId id, int column) const { return m_model->index(m_model->placeOf(id), column).data().toString(); }
    int placeOfState(const QString &word) const
    {
        int found = -1;
        const auto look = [&] {
            for (int row = 0; row < m_model->rowCount() && found < 0; ++row) {
                if (m_model->index(row, DeliveryModel::State).data().toString() == word)
                    found = row;
            }
            return found >= 0;
        };
        return QTest::qWaitFor(look, generous) ? found : -1;
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<DeliveriesPage> m_page;
    DeliveryTable *m_table = nullptr;
    DeliveryModel *m_model = nullptr;
    MessageRow m_read;
    DeliveryId m_orphan, m_unread;
    int m_number = 0;
};

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveriespage.moc"
