#include "pages/broadcast/plandraft.h"
#include "ui/broadcastdriver.h"

#include <QSemaphore>
#include <QTableView>
#include <QThreadPool>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = BroadcastDriver::generous;

// Nothing that is asked of the workers is answered before release(): files are read late.
class HeldWorkers {
public:
    HeldWorkers() : m_before(m_pool.maxThreadCount())
    {
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(1);
        m_pool.start([gate = m_gate] { gate->acquire(); });
    }
    ~HeldWorkers() { release(); }
    void release()
    {
        if (!std::exchange(m_held, false))
            return;
        m_gate->release();
        m_pool.setMaxThreadCount(m_before);
    }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    int m_before;
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_held = true;
};

// The same of the database.
class HeldDatabase {
public:
    explicit HeldDatabase(Application &app)
    {
        m_over = app.core().database->read([gate = m_gate](Connection &) -> Result<int> {
            gate->acquire();
            return 0;
        });
    }
    ~HeldDatabase() { release(); }
    void release()
    {
        if (std::exchange(m_held, false))
            m_gate->release();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QFuture<Result<int>> m_over;
    bool m_held = true;
};

} // namespace

// Answers that come when something else is in sight, or was chosen meanwhile.
class TestBroadcastLate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init()
    {
        m_house = std::make_unique<PracticeHouse>();
        m_driver = std::make_unique<BroadcastDriver>(*m_house);
    }
    void cleanup()
    {
        m_driver.reset();
        m_house.reset();
    }

    void theFileThatWasChosenLastIsShown();
    void aPreviewThatNobodyWaitsForIsDropped();
    void nothingIsReadInAShapeThatIsNotSeenYet();
    void aChosenTelephoneColumnIsNotGuessedAway();
    void rowsThatAreReadAnewLeadNobodyAwayFromAnotherDraft();
    void whatWasChangedWhileItWasCheckedIsCheckedAgain();

private:
    BroadcastDriver &driver() const { return *m_driver; }
    PlanDraft *plan() const { return m_driver->page->findChild<PlanDraft *>(); }
    template<typename Widget>
    Widget *part(const char *name) const { return child<Widget>(*m_driver->page, name); }
    void chooseIn(const char *name, const QVariant &value) const
    {
        auto *box = part<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    bool showPreview(const QByteArray &table)
    {
        driver().recipients().takeFile(driver().fileOf(table));
        return driver().waitFor([this] { return driver().isShown("broadcast.shape.phone") && part<QComboBox>("broadcast.shape.phone")->currentData().toInt() == 0; });
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<BroadcastDriver> m_driver;
};

void TestBroadcastLate::theFileThatWasChosenLastIsShown()
{
    QVERIFY(driver().beginPlan());
    HeldWorkers held;
    driver().recipients().takeFile(driver().fileOf(BroadcastDriver::people(3)));
    driver().recipients().takeFile(driver().fileOf(BroadcastDriver::people(5)));
    QVERIFY(!driver().label("broadcast.why").isEmpty());
    driver().click("broadcast.next"); // there is nothing to go on with
    QVERIFY(driver().isShown("broadcast.drop"));
    held.release();
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.preview.table"), generous);
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    QVERIFY2(driver().label("broadcast.preview.what").startsWith(QStringLiteral("clientes2.csv")), qUtf8Printable(driver().label("broadcast.preview.what")));
    QCOMPARE(part<QTableView>("broadcast.preview.table")->model()->rowCount(), 5);
}

void TestBroadcastLate::aPreviewThatNobodyWaitsForIsDropped()
{
    QVERIFY(driver().beginPlan());
    const BroadcastId id = plan()->id();
    HeldWorkers held;
    driver().recipients().takeFile(driver().fileOf(BroadcastDriver::people(3)));
    driver().click("broadcast.saveDraft");
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcasts.new"), generous);
    held.release();
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50);
    driver().page->show(id);
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.drop"), generous);
    QVERIFY(!driver().isShown("broadcast.preview.table"));
}

void TestBroadcastLate::nothingIsReadInAShapeThatIsNotSeenYet()
{
    QVERIFY(driver().beginPlan());
    QVERIFY(showPreview(BroadcastDriver::people(3)));
    HeldWorkers held;
    chooseIn("broadcast.shape.delimiter", QChar(u'\t'));
    driver().click("broadcast.next");
    QVERIFY(!driver().recipients().isBusy());
    QVERIFY(!driver().label("broadcast.why").isEmpty());
    held.release();
    // A table of one column: which of it has the telephones is anybody's guess, but it is shown first.
    QTRY_COMPARE_WITH_TIMEOUT(part<QTableView>("broadcast.preview.table")->model()->columnCount(), 1, generous);
    QVERIFY(!driver().recipients().isBusy());
    QVERIFY(!plan()->hasRows());
}

void TestBroadcastLate::aChosenTelephoneColumnIsNotGuessedAway()
{
    QVERIFY(driver().beginPlan());
    HeldDatabase held(m_house->app());
    driver().recipients().takeFile(driver().fileOf("celular;telefone;nome;valor;vencimento\n"
                                                   "11940003100;11940003200;Ana;R$ 1,00;10/12/2026\n11940003101;11940003201;Bia;R$ 2,00;10/12/2026\n"));
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.preview.table"), generous);
    chooseIn("broadcast.shape.phone", 0);
    const auto guessed = [this] { return plan()->broadcast().mapping.phone; };
    driver().click("broadcast.next"); // before it is known which column is which
    QVERIFY(!driver().recipients().isBusy());
    held.release();
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.columns.phone"), generous);
    QCOMPARE(guessed(), 0);
    QCOMPARE(plan()->broadcast().mapping.variables.value(QStringLiteral("valor")).column, 3);

    // The other one, against whatever the guess was.
    m_driver = std::make_unique<BroadcastDriver>(*m_house);
    QVERIFY(driver().beginPlan());
    HeldDatabase again(m_house->app());
    driver().recipients().takeFile(driver().fileOf("celular;telefone;nome;valor;vencimento\n11940003100;11940003200;Ana;R$ 1,00;10/12/2026\n"));
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.preview.table"), generous);
    chooseIn("broadcast.shape.phone", 1);
    driver().click("broadcast.next");
    again.release();
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.columns.phone"), generous);
    QCOMPARE(guessed(), 1);
}

void TestBroadcastLate::rowsThatAreReadAnewLeadNobodyAwayFromAnotherDraft()
{
    Broadcast draft;
    draft.name = QStringLiteral("another");
    const BroadcastId other = await(m_house->app().broadcasts().create(draft))->id;
    QVERIFY(driver().beginPlan());
    QVERIFY(showPreview(BroadcastDriver::people(3)));
    driver().click("broadcast.next");
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.columns.phone"), generous);
    const BroadcastId first = plan()->id();
    auto *name = part<QComboBox>("broadcast.columns.name");
    name->setCurrentIndex(name->findData(3));
    HeldDatabase held(m_house->app());
    driver().click("broadcast.next");
    QVERIFY(!name->isEnabled());
    driver().page->show(other);
    held.release();
    QTRY_COMPARE_WITH_TIMEOUT(plan()->id(), other, generous);
    QTRY_COMPARE_WITH_TIMEOUT(await(m_house->app().broadcasts().byId(first))->mapping.name, 3, generous);
    QTest::qWait(50);
    QVERIFY(driver().isShown("broadcast.template")); // its own first step
    QCOMPARE(plan()->broadcast().mapping.name, -1);
}

void TestBroadcastLate::whatWasChangedWhileItWasCheckedIsCheckedAgain()
{
    QVERIFY(driver().planToSend(BroadcastDriver::people(3)));
    driver().click("broadcast.send.back");
    QTRY_VERIFY_WITH_TIMEOUT(driver().isShown("broadcast.check.again") && driver().button("broadcast.check.again")->isEnabled(), generous);
    HeldDatabase held(m_house->app());
    driver().click("broadcast.check.again");
    plan()->change([](Broadcast &broadcast) { broadcast.mapping.variables.insert(QStringLiteral("valor"), {ValueSource::Kind::Text, -1, QStringLiteral("R$ 8,00")}); });
    QVERIFY(!driver().button("broadcast.check.send")->isEnabled());
    held.release();
    QTRY_VERIFY_WITH_TIMEOUT(driver().button("broadcast.check.send")->isEnabled(), generous);
    const auto stored = await(m_house->app().broadcasts().byId(plan()->id()));
    QVERIFY(stored->checkedAt.has_value());
    QCOMPARE(stored->mapping.variables.value(QStringLiteral("valor")).text, QStringLiteral("R$ 8,00"));
}

QTEST_MAIN(TestBroadcastLate)
#include "tst_broadcastlate.moc"
