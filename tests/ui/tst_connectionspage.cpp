#include "pages/connectionspage.h"

#include "dialogs/vaultdialog.h"
#include "pages/connections/hooklist.h"
#include "simulator/practiceprovider.h"
#include "ui/practicehouse.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

// A Wati of one's own: the practice provider outside the program.
class OwnWati {
public:
    OwnWati() : m_provider({})
    {
        const auto url = m_provider.start();
        if (!url)
            qFatal("the provider did not start");
    }
    QString address() const { return m_provider.credentials().value(QStringLiteral("base_url")).toString(); }
    QString setting(const char *name) const
    {
        return m_provider.credentials().value(QStringLiteral("wati")).toObject().value(QLatin1String(name)).toString();
    }
    void stop() { m_provider.stop(); }

private:
    simulator::PracticeProvider m_provider;
};

} // namespace

class TestConnectionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init();
    void cleanup();

    void anEmptyListOffersToConnect();
    void providersAreChosenByKeyboard();
    void aRefusedFieldSaysWhyAndNothingIsLost();
    void watiIsConnectedWithAPastedAddress();
    void theTokenIsNeverShownAgain();
    void theTestListsEachPart();
    void refusedAndNoAnswerAreToldApart();
    void removingAsksFirst();
    void aNumberIsAddedByHand();
    void theHookUrlIsCopied();
    void metasVerifyTokenIsCopiedUnseen();
    void aTakenPortOffersAnother();
    void withoutAKeychainTheVaultIsOfferedKnowingly();
    void openingTheVaultKeepsTheWindowAnswering();
    void theDefaultNumberIsChosen();

private:
    QLineEdit *edit(const char *name) const { return child<QLineEdit>(*m_page, name); }
    void click(const char *name) const { QTest::mouseClick(child<QPushButton>(*m_page, name), Qt::LeftButton); }
    QString problemAt(const char *name) const { return static_cast<Field *>(edit(name)->parentWidget())->problem(); }
    // By the menu that the button opens.
    void add(const char *button, const char *provider) const
    {
        click(button);
        auto *menu = child<QMenu>(*m_page, "connections.providers");
        QVERIFY(menu->isVisible());
        child<QAction>(*menu, provider)->trigger();
        menu->close();
    }
    void fillIn(const QString &token)
    {
        add("connections.add", "connections.add.wati");
        edit("wati.name")->setText(QStringLiteral("Loja"));
        edit("wati.base_url")->setText(m_wati->address() + QLatin1Char('/') + m_wati->setting("tenant") + QLatin1Char('/'));
        edit("wati.token")->setText(token);
    }
    bool connectWati()
    {
        fillIn(m_wati->setting("token"));
        click("wati.save");
        return QTest::qWaitFor(
            [this] {
                // With its hook: the account is whole.
                return m_page->findChild<QPushButton *>(QStringLiteral("connections.test.Loja"))
                    && m_page->findChild<QPushButton *>(QStringLiteral("connections.copy.Loja"))
                    && !m_page->findChild<QDialog *>(QStringLiteral("wati"));
            },
            generous);
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<OwnWati> m_wati;
    std::unique_ptr<ConnectionsPage> m_page;
};

void TestConnectionsPage::init()
{
    m_house = std::make_unique<PracticeHouse>(false);
    m_wati = std::make_unique<OwnWati>();
    m_page = std::make_unique<ConnectionsPage>(m_house->app());
    m_page->resize(1072, 1400);
    m_page->show();
}

void TestConnectionsPage::cleanup()
{
    m_page.reset();
    m_wati.reset();
    m_house.reset();
}

void TestConnectionsPage::anEmptyListOffersToConnect()
{
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*m_page, "connections.empty.add")->isVisible(), generous);
    add("connections.empty.add", "connections.add.wati");
    QVERIFY(edit("wati.name")->isVisible());
}

void TestConnectionsPage::providersAreChosenByKeyboard()
{
    auto *button = child<QPushButton>(*m_page, "connections.add");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *menu = child<QMenu>(*m_page, "connections.providers");
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 4);
    QCOMPARE(menu->activeAction(), menu->actions().first());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QLineEdit *>(QStringLiteral("meta.waba_id")));
    QVERIFY(edit("meta.name")->isVisible());
}

void TestConnectionsPage::aRefusedFieldSaysWhyAndNothingIsLost()
{
    fillIn(m_wati->setting("token"));
    edit("wati.base_url")->setText(QStringLiteral("http://live-mt-server.wati.io/12345"));
    click("wati.save");
    QTRY_VERIFY_WITH_TIMEOUT(!problemAt("wati.base_url").isEmpty(), generous);
    QCOMPARE(edit("wati.name")->text(), QStringLiteral("Loja"));
    QCOMPARE(edit("wati.base_url")->text(), QStringLiteral("http://live-mt-server.wati.io/12345"));
    QCOMPARE(edit("wati.token")->text(), m_wati->setting("token"));

    edit("wati.base_url")->setText(m_wati->address());
    edit("wati.token")->clear();
    click("wati.save");
    QTRY_VERIFY_WITH_TIMEOUT(!problemAt("wati.token").isEmpty(), generous);
    QVERIFY(problemAt("wati.base_url").isEmpty());
}

void TestConnectionsPage::watiIsConnectedWithAPastedAddress()
{
    QVERIFY(connectWati());
    const auto accounts = await(m_house->app().accounts().accounts());
    QCOMPARE(accounts->size(), 1);
    QCOMPARE(accounts->first().setting(QStringLiteral("tenant")), m_wati->setting("tenant"));
    QTRY_VERIFY_WITH_TIMEOUT(!await(m_house->app().accounts().channels())->isEmpty(), generous); // its numbers come by themselves
}

void TestConnectionsPage::theTokenIsNeverShownAgain()
{
    QVERIFY(connectWati());
    click("connections.edit.Loja");
    QCOMPARE(edit("wati.token")->text(), QString());
    QCOMPARE(edit("wati.token")->echoMode(), QLineEdit::Password);
    auto *plan = child<QComboBox>(*m_page, "wati.plan");
    plan->setCurrentIndex(plan->findData(QStringLiteral("business")));
    click("wati.save");
    const auto plansIs = [this] { return await(m_house->app().accounts().accounts())->first().setting(QStringLiteral("plan")); };
    QTRY_COMPARE_WITH_TIMEOUT(plansIs(), QStringLiteral("business"), generous);
    const auto secrets = await(m_house->app().accounts().credentials(await(m_house->app().accounts().accounts())->first()));
    QCOMPARE(secrets->value(QStringLiteral("token")).reveal(), m_wati->setting("token").toUtf8());
}

void TestConnectionsPage::theTestListsEachPart()
{
    QVERIFY(connectWati());
    click("connections.test.Loja");
    const auto *report = child<QWidget>(*m_page, "connections.report.Loja");
    QTRY_COMPARE_WITH_TIMEOUT(report->findChildren<QLabel *>(QStringLiteral("connection.sentence")).size(), 4, generous);
    QVERIFY(report->isVisible());
}

void TestConnectionsPage::refusedAndNoAnswerAreToldApart()
{
    QVERIFY(connectWati());
    click("connections.edit.Loja");
    edit("wati.token")->setText(QStringLiteral("another-token"));
    click("wati.save");
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<QDialog *>(QStringLiteral("wati")), generous);
    click("connections.test.Loja");
    const auto *health = child<QLabel>(*m_page, "connections.health.Loja");
    QTRY_VERIFY_WITH_TIMEOUT(health->property("tone") == QLatin1String("bad"), generous);
    const QString refused = health->text();

    m_wati->stop();
    const auto *report = child<QWidget>(*m_page, "connections.report.Loja");
    QTRY_COMPARE_WITH_TIMEOUT(report->findChildren<QLabel *>(QStringLiteral("connection.sentence")).size(), 4, generous);
    click("connections.test.Loja");
    QTRY_VERIFY_WITH_TIMEOUT(health->property("tone") == QLatin1String("warn"), generous);
    QVERIFY(health->text() != refused);
}

void TestConnectionsPage::removingAsksFirst()
{
    QVERIFY(connectWati());
    click("connections.remove.Loja");
    click("confirm.cancel");
    QTest::qWait(100);
    QCOMPARE(await(m_house->app().accounts().accounts())->size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<QDialog *>(QStringLiteral("confirm")), generous);
    click("connections.remove.Loja");
    click("confirm.action");
    QTRY_VERIFY_WITH_TIMEOUT(await(m_house->app().accounts().accounts())->isEmpty(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*m_page, "connections.empty.add")->isVisible(), generous);
}

void TestConnectionsPage::aNumberIsAddedByHand()
{
    QVERIFY(connectWati());
    QTRY_VERIFY_WITH_TIMEOUT(!await(m_house->app().accounts().channels())->isEmpty(), generous);
    const auto before = await(m_house->app().accounts().channels())->size();
    click("connections.channels.add");
    edit("channel.number")->setText(QStringLiteral("12"));
    click("channel.save");
    QVERIFY(!problemAt("channel.number").isEmpty());
    edit("channel.number")->setText(QStringLiteral("(11) 3333-4444"));
    edit("channel.name")->setText(QStringLiteral("Balcão"));
    click("channel.save");
    QTRY_COMPARE_WITH_TIMEOUT(await(m_house->app().accounts().channels())->size(), before + 1, generous);
    QCOMPARE(await(m_house->app().accounts().channels())->last().number, QStringLiteral("+551133334444"));
}

void TestConnectionsPage::theHookUrlIsCopied()
{
    QVERIFY(connectWati());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPushButton *>(QStringLiteral("connections.copy.Loja")), generous);
    click("connections.copy.Loja");
    const QString url = QGuiApplication::clipboard()->text();
    QVERIFY2(url.startsWith(m_house->app().listener().state().url() + QStringLiteral("/hook/Loja/")), qUtf8Printable(url));
    QCOMPARE(edit("connections.hook.Loja")->text(), url);
}

void TestConnectionsPage::metasVerifyTokenIsCopiedUnseen()
{
    NewAccount wanted;
    wanted.name = QStringLiteral("Loja");
    wanted.settings = {{QStringLiteral("base_url"), m_wati->address()}, {QStringLiteral("tenant"), m_wati->setting("tenant")}};
    wanted.secrets = {{QStringLiteral("token"), Secret("t")}, {QStringLiteral("verify_token"), Secret("own word")}};
    const auto added = await(m_house->app().accounts().add(wanted));
    QVERIFY(added.ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPushButton *>(QStringLiteral("connections.copy.Loja")), generous);
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("connections.verify.Loja"))); // Wati has none
    Account meta = *await(m_house->app().accounts().account(wanted.name));
    meta.provider = ProviderKind::Meta;
    HookList hooks(m_house->app(), nullptr);
    hooks.setAccounts({meta});
    auto *copy = child<QPushButton>(hooks, "connections.verify.Loja");
    const QString usual = copy->text();
    copy->click();
    QTRY_VERIFY_WITH_TIMEOUT(copy->text() != usual, generous);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("own word"));
    for (const QLabel *label : hooks.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("own word")));
    meta.secretNames.removeAll(QStringLiteral("verify_token"));
    hooks.setAccounts({meta}); // says where to make one
    QVERIFY(!hooks.findChild<QPushButton *>(QStringLiteral("connections.verify.Loja")));
}

void TestConnectionsPage::aTakenPortOffersAnother()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    child<QSpinBox>(*m_page, "connections.listener.port")->setValue(taken.serverPort());
    const quint16 before = m_house->app().listener().state().port;
    click("connections.listener.apply");
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*m_page, "connections.listener.otherport")->isVisible(), generous);
    QCOMPARE(m_house->app().listener().state().kind, ListenerState::Kind::Listening); // where it was
    QCOMPARE(m_house->app().listener().state().port, before);
    click("connections.listener.otherport");
    QTRY_VERIFY_WITH_TIMEOUT(m_house->app().listener().state().port != before, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(*m_page, "connections.listener.otherport")->isVisible(), generous);
    QCOMPARE(child<QSpinBox>(*m_page, "connections.listener.port")->value(), int(m_house->app().listener().state().port));
}

void TestConnectionsPage::withoutAKeychainTheVaultIsOfferedKnowingly()
{
    // No session bus: no keychain. Nothing of the person who runs this test is touched.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QTemporaryDir dir;
    ApplicationOptions options;
    options.dataDir = dir.filePath(QStringLiteral("data"));
    auto application = Application::create(options);
    QVERIFY(application.ok());
    m_page = std::make_unique<ConnectionsPage>(**application);
    m_page->show();
    fillIn(m_wati->setting("token"));
    click("wati.save");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLineEdit *>(QStringLiteral("vault.again")), generous);
    edit("vault.passphrase")->setText(QStringLiteral("short"));
    click("vault.use");
    QVERIFY(!problemAt("vault.passphrase").isEmpty());
    edit("vault.passphrase")->setText(QStringLiteral("four words are enough"));
    edit("vault.again")->setText(QStringLiteral("four words are not"));
    click("vault.use");
    QVERIFY(!problemAt("vault.again").isEmpty());
    edit("vault.again")->setText(QStringLiteral("four words are enough"));
    click("vault.use");
    QTRY_COMPARE_WITH_TIMEOUT(await((*application)->accounts().accounts())->size(), 1, generous); // saved without typing it again
    m_page.reset();
    (*application).reset();

    auto again = Application::create(options);
    QVERIFY(again.ok());
    QVERIFY((*again)->needsVaultPassphrase());
    QVERIFY(!await((*again)->useVault(Secret("something else"))).ok());
    QVERIFY(await((*again)->useVault(Secret("four words are enough"))).ok());
}

void TestConnectionsPage::openingTheVaultKeepsTheWindowAnswering()
{
    const QTemporaryDir dir;
    QFile key(dir.filePath(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("four words are enough\n") > 0);
    key.close();
    key.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ApplicationOptions options;
    options.dataDir = dir.filePath(QStringLiteral("data"));
    options.vaultKeyFile = key.fileName();
    QVERIFY(Application::create(options).ok());
    options.vaultKeyFile.clear();
    const auto application = Application::create(options);
    QVERIFY(application.ok());
    VaultDialog dialog(**application, VaultDialog::Mode::Open, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy opened(&dialog, &VaultDialog::opened);
    dialog.show();
    auto *passphrase = child<QLineEdit>(dialog, "vault.passphrase");
    auto *use = child<QPushButton>(dialog, "vault.use");
    const QString calm = use->text();
    for (const char *typed : {"something else", "four words are enough"}) {
        passphrase->setText(QString::fromLatin1(typed));
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(!use->isEnabled()); // the click has come back before the key is made
        QVERIFY(use->text() != calm);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), generous);
        QCOMPARE(use->text(), calm);
    }
    QCOMPARE(opened.size(), 1);
    QVERIFY(!dialog.isVisible());
    QVERIFY(!(*application)->needsVaultPassphrase());
}

void TestConnectionsPage::theDefaultNumberIsChosen()
{
    QVERIFY(connectWati());
    const auto account = await(m_house->app().accounts().accounts())->first();
    for (const char *id : {"551133330001", "551133330002"})
        QVERIFY(await(m_house->app().accounts().addChannel(account.id, QString::fromLatin1(id), QLatin1Char('+') + QString::fromLatin1(id), {})).ok());
    const QString name = QStringLiteral("connections.default.551133330002");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPushButton *>(name), generous);
    QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<QPushButton *>(name), generous);
    const auto channels = await(m_house->app().accounts().channels(account.id));
    QVERIFY(channels->size() >= 2);
    for (const Channel &channel : *channels)
        QCOMPARE(channel.isDefault, channel.providerId == QLatin1String("551133330002"));
}

QTEST_MAIN(TestConnectionsPage)
#include "tst_connectionspage.moc"
