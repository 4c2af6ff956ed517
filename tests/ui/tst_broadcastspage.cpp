#include "pages/broadcastspage.h"

#include "models/broadcastrowsmodel.h"
#include "pages/broadcast/plandraft.h"
#include "pages/broadcast/recipientsstep.h"
#include "pages/compose/channelpicker.h"
#include "pages/compose/templatefield.h"
#include "preview/bubbleview.h"
#include "preferences/preferences.h"
#include "services/broadcastcheck.h"
#include "services/broadcastservice.h"
#include "ui/practicehouse.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 30'000;

} // namespace

// From nothing to a broadcast that ran, by the names of the controls, against the practice account.
class TestBroadcastsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>();
    }
    void cleanupTestCase() { m_house.reset(); }

    void init()
    {
        openPage();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    // Drafts of one case are none of the next one's.
    void cleanup()
    {
        m_window.reset();
        const auto all = await(m_house->app().broadcasts().list());
        for (const Broadcast &broadcast : *all) {
            if (broadcast.state == BroadcastState::Draft)
                QVERIFY(await(m_house->app().broadcasts().remove(broadcast.id)).ok());
        }
    }

    void anEmptyListSaysWhatToDo();
    void thirtyRowsGoFromTheFileToTheProvider();
    void aBadRowIsCorrectedInPlace();
    void peopleFromComposeComeWithNothingToRetype();
    void aFileThatIsNoTableSaysSo();
    void aDraftIsKeptAndOpensWhereItWas();
    void stepsAheadSayWhatIsMissing();
    void whatWasConfirmedIsNeverAnotherBroadcast();
    void nothingIsChangedWhileTheRowsAreReadAnew();
    void whatWasTypedIsOnDiskBeforeItIsReadAgain();
    void anotherMessageTakesTheNumbersOfTheCheckAway();
    void aTestIsSentOnce();
    void whatSomebodyElseChangedIsShown();
    void twoClicksMakeOneDraft();
    void aPaceHasFractions();

private:
    QPushButton *button(const char *name) const { return child<QPushButton>(*m_page, name); }
    QString label(const char *name) const { return child<QLabel>(*m_page, name)->text(); }
    void click(const char *name) const { QTest::mouseClick(child<QWidget>(*m_page, name), Qt::LeftButton); }
    bool isShown(const char *name) const { return hasVisible(*m_page, name); }

    void openPage()
    {
        const bool narrow = qEnvironmentVariableIntValue("RECADO_NARROW") != 0;
        m_window = std::make_unique<QWidget>();
        m_page = new BroadcastsPage(m_house->app(), m_window.get());
        auto *row = new QHBoxLayout(m_window.get());
        row->setContentsMargins(narrow ? Theme::navigationFolded : Theme::navigationWidth, 0, 0, 28);
        row->addWidget(m_page);
        m_window->resize(narrow ? QSize(1024, 700) : QSize(1280, 800));
        m_window->show();
    }

    // To look at: RECADO_WRITE_PICTURES names a folder.
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("RECADO_WRITE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto &[word, mode] : {std::pair{QStringLiteral("dark"), ThemeMode::Dark}, std::pair{QStringLiteral("light"), ThemeMode::Light}}) {
            Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
            QTest::qWait(50);
            QVERIFY(m_page->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, QLatin1String(name), word).arg(m_window->width())));
        }
    }

    QString fileOf(const QByteArray &text)
    {
        QFile file(m_dir.filePath(QStringLiteral("clientes%1.csv").arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    // Who got a message in one case is left out in the next one: `from` is another for them.
    static QByteArray people(int count, int from = 0)
    {
        QByteArray text("telefone;nome;valor;vencimento\n");
        for (int i = from; i < from + count; ++i)
            text += QStringLiteral("(11) 9%1-%2;Pessoa %3;R$ %4,00;10/12/2026\n").arg(4000 + i).arg(3100 + i).arg(i).arg(10 + i).toUtf8();
        return text;
    }

    void chooseTemplate(const QString &search)
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<ChannelPicker>(*m_page, "broadcast.channel")->currentIndex() >= 0, generous);
        click("broadcast.template");
        auto *list = child<QListView>(*m_page, "broadcast.template.list");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, generous);
        auto *line = child<QLineEdit>(*m_page, "broadcast.template.search");
        line->setText(search);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(label("broadcast.why").isEmpty(), generous);
    }

    // A new plan with this table, at the columns.
    void planWith(const QByteArray &table)
    {
        QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcasts.new"), generous);
        click("broadcasts.new");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.template"), generous);
        chooseTemplate(QStringLiteral("aviso vencimento"));
        picture("template");
        click("broadcast.next");
        QTRY_VERIFY(isShown("broadcast.drop"));
        picture("recipients");
        child<RecipientsStep>(*m_page, "broadcast.recipientsStep")->takeFile(fileOf(table));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.preview.table"), generous);
        auto *phone = child<QComboBox>(*m_page, "broadcast.shape.phone");
        QTRY_COMPARE_WITH_TIMEOUT(phone->currentData().toInt(), 0, generous);
        picture("preview");
        click("broadcast.next");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.columns.phone"), generous);
    }

    void goToCheck()
    {
        click("broadcast.next");
        QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.verdict"), generous);
    }

    void goToSend()
    {
        goToCheck();
        QTRY_VERIFY_WITH_TIMEOUT(button("broadcast.check.send")->isEnabled(), generous);
        click("broadcast.check.send");
        QTRY_VERIFY(isShown("broadcast.send"));
    }

    PlanDraft *plan() const
    {
        auto *found = m_page->findChild<PlanDraft *>();
        if (!found)
            qFatal("no plan");
        return found;
    }

    QTemporaryDir m_dir;
    int m_files = 0;
    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<QWidget> m_window; // with room for the navigation, as in the program
    BroadcastsPage *m_page = nullptr;
};

void TestBroadcastsPage::anEmptyListSaysWhatToDo()
{
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcasts.first"), generous);
    picture("list-empty");
    click("broadcasts.first");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.template"), generous);
    QVERIFY(!label("broadcast.why").isEmpty());
}

void TestBroadcastsPage::thirtyRowsGoFromTheFileToTheProvider()
{
    planWith(people(30));
    QCOMPARE(child<QComboBox>(*m_page, "broadcast.variable.valor")->currentText(), QStringLiteral("Column valor"));
    QTRY_VERIFY_WITH_TIMEOUT(child<BubbleView>(*m_page, "broadcast.columns.bubble")->text().contains(QStringLiteral("Pessoa 0")), generous);
    click("broadcast.columns.next");
    QTRY_VERIFY(child<BubbleView>(*m_page, "broadcast.columns.bubble")->text().contains(QStringLiteral("R$ 11,00")));
    picture("columns");
    goToCheck();
    QTRY_VERIFY_WITH_TIMEOUT(button("broadcast.check.send")->isEnabled(), generous);
    QVERIFY2(label("broadcast.verdict.lead").contains(QStringLiteral("30")), qUtf8Printable(label("broadcast.verdict.lead")));

    click("broadcast.dryRun");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.check.outcome"), generous);
    picture("check-dryrun");
    click("broadcast.check.send");
    QTRY_VERIFY(isShown("broadcast.send"));
    QVERIFY(button("broadcast.send")->text().contains(QStringLiteral("30")));
    picture("send");
    click("broadcast.send");
    auto *confirm = child<QDialog>(*m_page, "confirm");
    QVERIFY(confirm->isVisible());
    picture("confirm");
    click("confirm.action");
    QTRY_VERIFY_WITH_TIMEOUT(!isShown("broadcast.send"), generous);
    const auto finished = [this] {
        const auto all = await(m_house->app().broadcasts().list());
        return all.ok() && !all->isEmpty() && all->first().state == BroadcastState::Finished;
    };
    QTRY_VERIFY_WITH_TIMEOUT(finished(), generous);
    const auto all = await(m_house->app().broadcasts().list());
    QCOMPARE(await(m_house->app().broadcasts().totals(all->first().id))->accepted, 30);
}

void TestBroadcastsPage::aBadRowIsCorrectedInPlace()
{
    planWith("telefone;nome;valor;vencimento\n(11) 94000-3200;Ana;R$ 1,00;10/12/2026\n5,51199E+12;Bia;R$ 2,00;10/12/2026\n");
    goToCheck();
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.finding.number_rounded"), generous);
    picture("check");
    click("broadcast.finding.number_rounded");
    auto *table = child<QTableView>(*m_page, "broadcast.rows");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, generous);
    const QModelIndex cell = table->model()->index(0, BroadcastRowsModel::FirstCell);
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), QStringLiteral("5,51199E+12"), generous);
    QVERIFY(cell.data(BroadcastRowsModel::WrongRole).toBool());
    picture("rows");
    table->model()->setData(cell, QStringLiteral("11 94000-3201"), Qt::EditRole);
    QTRY_COMPARE_WITH_TIMEOUT(cell.data().toString(), QStringLiteral("11 94000-3201"), generous);
    QCOMPARE(cell.data(BroadcastRowsModel::OriginalRole).toString(), QStringLiteral("5,51199E+12"));
    click("broadcast.rows.close");
    QTRY_VERIFY_WITH_TIMEOUT(label("broadcast.verdict.lead").contains(QStringLiteral("2")) && button("broadcast.check.send")->isEnabled(), generous);
    QVERIFY(!isShown("broadcast.finding.number_rounded"));
}

void TestBroadcastsPage::peopleFromComposeComeWithNothingToRetype()
{
    BroadcastSeed seed;
    seed.account = m_house->account().id;
    seed.channel = await(m_house->app().accounts().channels(seed.account))->first().id;
    seed.templateName = QStringLiteral("aviso_vencimento");
    seed.templateLanguage = QStringLiteral("pt_BR");
    seed.content = Content(TemplateContent{seed.templateName, seed.templateLanguage, {}});
    seed.values = {{QStringLiteral("valor"), QStringLiteral("R$ 9,00")}, {QStringLiteral("vencimento"), QStringLiteral("10/12/2026")}, {QStringLiteral("nome"), QStringLiteral("cliente")}};
    for (int i = 0; i < 25; ++i)
        seed.people.append({QStringLiteral("+551194000%1").arg(3300 + i), QStringLiteral("Pessoa %1").arg(i)});
    m_page->begin(seed);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.columns.phone"), generous);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(*m_page, "broadcast.variable.valor.text")->text(), QStringLiteral("R$ 9,00"), generous);
    goToCheck();
    QTRY_VERIFY_WITH_TIMEOUT(button("broadcast.check.send")->isEnabled(), generous);
    QVERIFY(button("broadcast.check.send")->text().contains(QStringLiteral("25")));
}

void TestBroadcastsPage::aFileThatIsNoTableSaysSo()
{
    click("broadcasts.new");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.template"), generous);
    chooseTemplate(QStringLiteral("aviso vencimento"));
    click("broadcast.next");
    auto *step = child<RecipientsStep>(*m_page, "broadcast.recipientsStep");
    step->takeFile(fileOf(QByteArray()));
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.recipients.problem"), generous);
    picture("recipients-problem");
    QVERIFY(isShown("broadcast.drop"));
    QVERIFY(!step->isDone());
}

void TestBroadcastsPage::aDraftIsKeptAndOpensWhereItWas()
{
    planWith(people(3));
    child<QComboBox>(*m_page, "broadcast.variable.valor")->setCurrentIndex(child<QComboBox>(*m_page, "broadcast.variable.valor")->count() - 1);
    Q_EMIT child<QComboBox>(*m_page, "broadcast.variable.valor")->activated(0);
    QTest::keyClicks(child<QLineEdit>(*m_page, "broadcast.variable.valor.text"), QStringLiteral("R$ 7,00"));
    click("broadcast.saveDraft");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcasts.table"), generous);
    // Another page, as after a restart: what was typed comes from the disk.
    openPage();
    auto *table = child<QTableView>(*m_page, "broadcasts.table");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, generous);
    table->setFocus();
    picture("list");
    QTRY_VERIFY(table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.columns.phone"), generous);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLineEdit *>(QStringLiteral("broadcast.variable.valor.text")), generous);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(*m_page, "broadcast.variable.valor.text")->text(), QStringLiteral("R$ 7,00"), generous);
}

void TestBroadcastsPage::stepsAheadSayWhatIsMissing()
{
    click("broadcasts.new");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.template"), generous);
    click("broadcast.step.4");
    QVERIFY(isShown("broadcast.template"));
    QVERIFY(!label("broadcast.why").isEmpty());
}

void TestBroadcastsPage::whatWasConfirmedIsNeverAnotherBroadcast()
{
    planWith(people(3, 200)); // this one is checked and could start
    goToSend();
    const BroadcastId other = plan()->id();
    click("broadcast.saveDraft");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcasts.table"), generous);

    planWith(people(4, 300));
    goToSend();
    const BroadcastId confirmed = plan()->id();
    QVERIFY(confirmed != other);
    child<QCheckBox>(*m_page, "broadcast.afterRestart")->click(); // it is checked once more when it starts
    QVERIFY2(button("broadcast.send")->isEnabled(), qUtf8Printable(button("broadcast.send")->toolTip()));
    click("broadcast.send");
    click("confirm.action");
    QVERIFY(!child<QCheckBox>(*m_page, "broadcast.afterRestart")->isEnabled());
    m_page->show(other);
    QTRY_COMPARE_WITH_TIMEOUT(plan()->id(), other, generous);
    // Its check is over as soon as another one may begin, if it did not start before that.
    const auto isOver = [this, confirmed] {
        return await(m_house->app().broadcasts().byId(confirmed))->state != BroadcastState::Draft || await(m_house->app().broadcastCheck().check(confirmed)).ok();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), generous);
    QTest::qWait(100);
    QVERIFY(await(m_house->app().broadcasts().byId(other))->state == BroadcastState::Draft);
}

void TestBroadcastsPage::nothingIsChangedWhileTheRowsAreReadAnew()
{
    planWith(people(3, 200));
    auto *name = child<QComboBox>(*m_page, "broadcast.columns.name");
    name->setCurrentIndex(name->findData(3));
    click("broadcast.next");
    QVERIFY(!name->isEnabled());
    QVERIFY(!child<QComboBox>(*m_page, "broadcast.variable.valor")->isEnabled());
    QVERIFY(!label("broadcast.why").isEmpty());
    click("broadcast.back");
    QVERIFY(isShown("broadcast.columns.phone"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.verdict"), generous);
    QVERIFY(name->isEnabled());
    QCOMPARE(await(m_house->app().broadcasts().byId(plan()->id()))->mapping.name, 3);
}

void TestBroadcastsPage::whatWasTypedIsOnDiskBeforeItIsReadAgain()
{
    planWith(people(3, 200));
    const ValueSource typed{ValueSource::Kind::Text, -1, QStringLiteral("R$ 8,00")};
    plan()->change([&typed](Broadcast &broadcast) { broadcast.mapping.variables.insert(QStringLiteral("valor"), typed); });
    QVERIFY(await(plan()->refresh()).ok());
    QCOMPARE(plan()->broadcast().mapping.variables.value(QStringLiteral("valor")), typed);
    QCOMPARE(await(m_house->app().broadcasts().byId(plan()->id()))->mapping.variables.value(QStringLiteral("valor")), typed);
}

void TestBroadcastsPage::anotherMessageTakesTheNumbersOfTheCheckAway()
{
    planWith(people(3, 200));
    goToSend();
    QVERIFY(button("broadcast.send")->isEnabled());
    plan()->change([](Broadcast &broadcast) { broadcast.mapping.variables.insert(QStringLiteral("valor"), {ValueSource::Kind::Text, -1, QStringLiteral("R$ 8,00")}); });
    QVERIFY(!button("broadcast.send")->isEnabled());
    QVERIFY(!button("broadcast.check.send")->isEnabled());
}

void TestBroadcastsPage::aTestIsSentOnce()
{
    Preferences::in(m_house->app().options().dataDir).setOwnNumber(QStringLiteral("+5511940003999"));
    planWith(people(3, 200));
    goToCheck();
    QTRY_VERIFY_WITH_TIMEOUT(button("broadcast.test")->isEnabled(), generous);
    click("broadcast.test");
    QVERIFY(!button("broadcast.test")->isEnabled());
    click("broadcast.test");
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.check.outcome"), generous);
    QVERIFY(button("broadcast.test")->isEnabled());
    int tests = 0;
    const auto all = await(m_house->app().messages().list({}));
    for (const auto &entry : *all)
        tests += entry.message.recipient == QLatin1String("+5511940003999") ? 1 : 0;
    QCOMPARE(tests, 1);
}

void TestBroadcastsPage::whatSomebodyElseChangedIsShown()
{
    planWith(people(3, 200));
    QVERIFY(await(plan()->flush()).ok());
    Broadcast elsewhere = *await(m_house->app().broadcasts().byId(plan()->id()));
    elsewhere.mapping.variables.insert(QStringLiteral("valor"), {ValueSource::Kind::Text, -1, QStringLiteral("R$ 6,00")});
    QVERIFY(await(m_house->app().broadcasts().save(elsewhere)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(*m_page, "broadcast.variable.valor.text")->text(), QStringLiteral("R$ 6,00"), generous);
}

void TestBroadcastsPage::twoClicksMakeOneDraft()
{
    const auto before = await(m_house->app().broadcasts().list())->size();
    m_page->beginNew();
    m_page->beginNew();
    QTRY_VERIFY_WITH_TIMEOUT(isShown("broadcast.template"), generous);
    QCOMPARE(await(m_house->app().broadcasts().list())->size(), before + 1);
}

void TestBroadcastsPage::aPaceHasFractions()
{
    planWith(people(3, 200));
    plan()->change([](Broadcast &broadcast) { broadcast.plan.pace = {Pace::Kind::PerSecond, 0.4, {}}; });
    goToSend();
    QCOMPARE(child<QDoubleSpinBox>(*m_page, "broadcast.pace.rate")->value(), 0.4);
    child<QCheckBox>(*m_page, "broadcast.afterRestart")->click();
    QCOMPARE(plan()->broadcast().plan.pace.rate, 0.4);
}

QTEST_MAIN(TestBroadcastsPage)
#include "tst_broadcastspage.moc"
