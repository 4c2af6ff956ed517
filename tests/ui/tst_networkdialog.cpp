#include "dialogs/networkdialog.h"

#include "format/doctorwords.h"
#include "pages/settingspage.h"
#include "support/rawserver.h"
#include "ui/practicehouse.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 60'000;
using Mode = net::NetworkSettings::Mode;

} // namespace

class TestNetworkDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
        m_house = std::make_unique<PracticeHouse>(false);
        m_parent = std::make_unique<QWidget>();
        m_parent->resize(1280, 800);
        m_parent->show();
        open();
    }
    void cleanup()
    {
        m_parent.reset();
        m_house.reset();
    }

    void aProxyIsKeptWithItsPassword();
    void aStoredPasswordStaysUnlessForgotten();
    void whatIsWrongIsToldAtItsField();
    void whatTheProxyNeedsIsOnlyAskedForWithOne();
    void testingAsksEveryHostAndSavesNothing();
    void testingSaysWhereItBreaks();
    void theSettingsPageSaysTheWay();

private:
    void open()
    {
        if (m_dialog)
            delete m_dialog;
        m_dialog = new NetworkDialog(m_house->app(), m_parent.get());
        m_dialog->open();
    }
    NetworkService &network() { return m_house->app().network(); }
    void write(const char *name, const QString &text) { child<QLineEdit>(*m_dialog, name)->setText(text); }
    void press(const char *name) { child<QAbstractButton>(*m_dialog, name)->click(); }
    QString problemAt(const char *name)
    {
        for (QObject *at = m_dialog->findChild<QWidget *>(QLatin1String(name)); at; at = at->parent()) {
            if (const auto *field = qobject_cast<Field *>(at))
                return field->problem();
        }
        return {};
    }
    void save()
    {
        press("network.save");
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, generous);
    }
    void addAccount(const QUrl &url)
    {
        NewAccount account;
        account.name = QStringLiteral("Clinica");
        account.settings = {{QStringLiteral("base_url"), url.toString()}, {QStringLiteral("tenant"), QStringLiteral("1234")}};
        account.secrets = {{QStringLiteral("token"), Secret("token")}};
        QVERIFY(await(m_house->app().accounts().add(account)).ok());
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<QWidget> m_parent;
    QPointer<NetworkDialog> m_dialog;
};

void TestNetworkDialog::aProxyIsKeptWithItsPassword()
{
    press("network.manual");
    press("network.socks5");
    write("network.proxy", QStringLiteral("proxy.corp.example:1080"));
    write("network.user", QStringLiteral("ana"));
    write("network.password", QStringLiteral("open-sesame"));
    child<QPlainTextEdit>(*m_dialog, "network.exceptions")->setPlainText(QStringLiteral(".corp.example\n10.0.0.0/8"));
    save();
    QVERIFY(network().settings().mode == Mode::Manual);
    QCOMPARE(network().settings().proxy.authority(), QStringLiteral("proxy.corp.example:1080"));
    QVERIFY(network().settings().proxy.scheme().startsWith(QLatin1String("socks5")));
    QCOMPARE(network().settings().user, QStringLiteral("ana"));
    QCOMPARE(network().settings().exceptions, (QStringList{QStringLiteral(".corp.example"), QStringLiteral("10.0.0.0/8")}));
    QVERIFY(network().hasPassword());
    QTRY_COMPARE_WITH_TIMEOUT(network().settings().password.reveal(), QByteArray("open-sesame"), generous);

    open(); // as it was written, the password excepted
    QCOMPARE(child<QLineEdit>(*m_dialog, "network.proxy")->text(), QStringLiteral("proxy.corp.example:1080"));
    QVERIFY(child<QAbstractButton>(*m_dialog, "network.socks5")->isChecked());
    QVERIFY(child<QLineEdit>(*m_dialog, "network.password")->text().isEmpty());
}

void TestNetworkDialog::aStoredPasswordStaysUnlessForgotten()
{
    net::NetworkSettings settings;
    settings.mode = Mode::Manual;
    settings.proxy = QUrl(QStringLiteral("http://proxy.corp.example:3128"));
    QVERIFY(await(network().save(settings, Secret("kept"))).ok());
    open();
    write("network.user", QStringLiteral("ana"));
    save();
    QVERIFY(network().hasPassword());
    QTRY_COMPARE_WITH_TIMEOUT(network().settings().password.reveal(), QByteArray("kept"), generous);
    open();
    QVERIFY(child<QAbstractButton>(*m_dialog, "network.forget")->isVisible());
    press("network.forget");
    save();
    QVERIFY(!network().hasPassword());
}

void TestNetworkDialog::whatIsWrongIsToldAtItsField()
{
    press("network.manual");
    press("network.save");
    QVERIFY(!problemAt("network.proxy").isEmpty());
    write("network.proxy", QStringLiteral("ana:secret@proxy.corp.example:3128"));
    press("network.save");
    QVERIFY(!problemAt("network.proxy").isEmpty());
    write("network.proxy", QStringLiteral("proxy.corp.example:3128"));
    child<QPlainTextEdit>(*m_dialog, "network.exceptions")->setPlainText(QStringLiteral("no host at all"));
    press("network.save");
    QVERIFY(problemAt("network.proxy").isEmpty());
    QVERIFY(problemAt("network.exceptions").contains(QLatin1String("no host at all")));
    child<QPlainTextEdit>(*m_dialog, "network.exceptions")->clear();
    write("network.cafile", QStringLiteral("/nowhere/corp.pem"));
    press("network.test"); // looked at before anything is asked
    QVERIFY(!problemAt("network.cafile").isEmpty());
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(network().settings().mode == Mode::System);
}

void TestNetworkDialog::whatTheProxyNeedsIsOnlyAskedForWithOne()
{
    QVERIFY(!child<QLineEdit>(*m_dialog, "network.proxy")->isVisible());
    QVERIFY(child<QLineEdit>(*m_dialog, "network.cafile")->isVisible());
    press("network.manual");
    QVERIFY(child<QLineEdit>(*m_dialog, "network.proxy")->isVisible());
    QVERIFY(child<QLineEdit>(*m_dialog, "network.password")->isVisible());
    press("network.direct");
    QVERIFY(!child<QLineEdit>(*m_dialog, "network.user")->isVisible());
    save();
    QVERIFY(network().settings().mode == Mode::Direct);
}

void TestNetworkDialog::testingAsksEveryHostAndSavesNothing()
{
    RawServer server;
    addAccount(server.url());
    const int before = server.count();
    press("network.direct");
    press("network.test");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QLabel *>(QStringLiteral("network.way.found")), generous);
    QVERIFY(server.count() > before);
    const QString found = child<QLabel>(*m_dialog, "network.way.found")->text();
    QVERIFY(found.startsWith(QLatin1String("127.0.0.1")));
    QVERIFY(child<QWidget>(*m_dialog, "network.way")->accessibleName().startsWith(doctorStateWord(DoctorCheck::State::Ok)));
    QVERIFY(network().settings().mode == Mode::System);
}

void TestNetworkDialog::testingSaysWhereItBreaks()
{
    addAccount(QUrl(QStringLiteral("https://wati.example.invalid/")));
    press("network.manual");
    write("network.proxy", QStringLiteral("127.0.0.1:%1").arg(closedPort()));
    press("network.test");
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<QLabel *>(QStringLiteral("network.way.found")), generous);
    QVERIFY(child<QWidget>(*m_dialog, "network.way")->accessibleName().startsWith(doctorStateWord(DoctorCheck::State::Broken)));
    QVERIFY(!child<QLabel>(*m_dialog, "network.way.found")->text().contains(QLatin1String("recadoctl")));
    QVERIFY(!m_dialog->findChild<QLabel *>(QStringLiteral("network.way.found"))->text().isEmpty());
}

void TestNetworkDialog::theSettingsPageSaysTheWay()
{
    SettingsPage page(m_house->app());
    page.show();
    const auto *way = child<QLabel>(page, "settings.way");
    const QString before = way->text();
    net::NetworkSettings settings;
    settings.mode = Mode::Manual;
    settings.proxy = QUrl(QStringLiteral("http://proxy.corp.example:3128"));
    QVERIFY(await(network().save(settings)).ok());
    QVERIFY(way->text() != before);
    QVERIFY(way->text().contains(QLatin1String("proxy.corp.example:3128")));
    child<QAbstractButton>(page, "settings.network")->click();
    QVERIFY(child<QWidget>(page, "network")->isVisible());
}

QTEST_MAIN(TestNetworkDialog)
#include "tst_networkdialog.moc"
