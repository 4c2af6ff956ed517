#include "dialogs/listenersettingsdialog.h"

#include "support/certificates.h"
#include "support/tlsclient.h"
#include "ui/practicehouse.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;

} // namespace

// The dialog on a listener that runs: what is typed, by object name, and what comes of it.
class TestListenerSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init();
    void cleanup();

    void whatIsWrongIsToldAtItsField_data();
    void whatIsWrongIsToldAtItsField();
    void aFileThatIsNoCertificateIsToldAtItsField();
    void anOwnCertificateHoldsAtOnce();
    void whatWasSavedIsShownAndEmptyIsTheDefault();
    void addressAndPortStayAsTheyWere();

private:
    void open();
    QLineEdit *line(const QString &setting) const { return child<QLineEdit>(*m_dialog, qPrintable(QStringLiteral("listenersettings.") + setting)); }
    QString problemAt(const QString &setting) const { return static_cast<Field *>(line(setting)->parentWidget())->problem(); }
    void save() const { QTest::mouseClick(child<QPushButton>(*m_dialog, "listenersettings.save"), Qt::LeftButton); }
    ListenerSettings saved() { return *await(m_house->app().listener().settings()); }

    std::unique_ptr<PracticeHouse> m_house;
    QPointer<ListenerSettingsDialog> m_dialog;
    QTemporaryDir m_dir;
};

void TestListenerSettingsDialog::init()
{
    m_house = std::make_unique<PracticeHouse>(false);
    open();
}

void TestListenerSettingsDialog::cleanup()
{
    delete m_dialog;
    m_house.reset();
}

void TestListenerSettingsDialog::open()
{
    delete m_dialog;
    m_dialog = new ListenerSettingsDialog(m_house->app(), nullptr);
    m_dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*m_dialog, "listenersettings.save")->isEnabled(), generous);
}

void TestListenerSettingsDialog::whatIsWrongIsToldAtItsField_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::newRow("a network that is none") << "allow" << "203.0.113.0/24, loja" << "allow";
    QTest::newRow("a proxy that is none") << "trusted_proxies" << "300.1.2.3" << "trusted_proxies";
    QTest::newRow("no number") << "requests_per_second" << "many" << "requests_per_second";
    QTest::newRow("too few connections") << "connections" << "1" << "connections";
    QTest::newRow("a certificate without its key") << "tls_certificate" << "/nowhere/own.crt" << "tls_key";
    QTest::newRow("a key without its certificate") << "tls_key" << "/nowhere/own.key" << "tls_certificate";
    QTest::newRow("senders' certificates without an own one") << "client_authority" << "/nowhere/ca.pem" << "tls_certificate";
    QTest::newRow("a name without an authority") << "client_name" << "client.example" << "client_authority";
}

void TestListenerSettingsDialog::whatIsWrongIsToldAtItsField()
{
    QFETCH(QString, setting);
    QFETCH(QString, typed);
    QFETCH(QString, place);
    const ListenerSettings before = saved();
    line(setting)->setText(typed);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!problemAt(place).isEmpty(), generous);
    QVERIFY2(!problemAt(place).contains(place), qPrintable(problemAt(place))); // words, not the setting's name
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(line(setting)->text(), typed);
    QCOMPARE(saved(), before);
}

void TestListenerSettingsDialog::aFileThatIsNoCertificateIsToldAtItsField()
{
    const Authority authority(QStringLiteral("Test"));
    const auto files = authority.issue(m_dir.filePath(QStringLiteral("own")), QStringLiteral("hooks.example"), {QStringLiteral("hooks.example")});
    const QString junk = m_dir.filePath(QStringLiteral("junk.pem"));
    QFile file(junk);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a certificate") > 0);
    file.close();
    line(QStringLiteral("tls_certificate"))->setText(junk);
    line(QStringLiteral("tls_key"))->setText(files.key);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!problemAt(QStringLiteral("tls_certificate")).isEmpty(), generous);
    line(QStringLiteral("tls_certificate"))->setText(files.certificate);
    line(QStringLiteral("tls_key"))->setText(authority.issue(m_dir.filePath(QStringLiteral("other")), QStringLiteral("other.example")).key);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!problemAt(QStringLiteral("tls_key")).isEmpty(), generous);
    QVERIFY(problemAt(QStringLiteral("tls_certificate")).isEmpty());
    QVERIFY(!m_house->app().listener().state().tls.on);
}

void TestListenerSettingsDialog::anOwnCertificateHoldsAtOnce()
{
    const Authority authority(QStringLiteral("Test"));
    const auto files = authority.issue(m_dir.filePath(QStringLiteral("own")), QStringLiteral("hooks.example"), {QStringLiteral("hooks.example")});
    const quint16 port = m_house->app().listener().state().port;
    line(QStringLiteral("tls_certificate"))->setText(files.certificate);
    line(QStringLiteral("tls_key"))->setText(files.key);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, generous); // saved, closed
    QTRY_VERIFY_WITH_TIMEOUT(m_house->app().listener().state().tls.on, generous);
    QCOMPARE(m_house->app().listener().state().port, port);
    const TlsClient client(port);
    QCOMPARE(client.serverName(), QStringLiteral("hooks.example"));
    open();
    const auto *box = static_cast<Field *>(line(QStringLiteral("tls_certificate"))->parentWidget());
    QVERIFY2(box->hint().contains(QLatin1String("hooks.example")), qPrintable(box->hint()));
}

void TestListenerSettingsDialog::whatWasSavedIsShownAndEmptyIsTheDefault()
{
    line(QStringLiteral("trusted_proxies"))->setText(QStringLiteral(" 127.0.0.1 "));
    line(QStringLiteral("connections_per_address"))->setText(QStringLiteral("64"));
    auto *field = child<QComboBox>(*m_dialog, "listenersettings.forward_field");
    field->setCurrentIndex(field->findData(QStringLiteral("forwarded")));
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, generous);
    QCOMPARE(saved().value(QStringLiteral("trusted_proxies")), QStringLiteral("127.0.0.1"));
    QCOMPARE(saved().value(QStringLiteral("forward_field")), QStringLiteral("forwarded"));
    open();
    QCOMPARE(line(QStringLiteral("trusted_proxies"))->text(), QStringLiteral("127.0.0.1"));
    QCOMPARE(line(QStringLiteral("connections_per_address"))->text(), QStringLiteral("64"));
    QCOMPARE(child<QComboBox>(*m_dialog, "listenersettings.forward_field")->currentData().toString(), QStringLiteral("forwarded"));
    line(QStringLiteral("trusted_proxies"))->clear();
    line(QStringLiteral("connections_per_address"))->clear();
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, generous);
    QVERIFY(!saved().contains(QStringLiteral("trusted_proxies")));
    QVERIFY(!saved().contains(QStringLiteral("connections_per_address")));
}

void TestListenerSettingsDialog::addressAndPortStayAsTheyWere()
{
    QVERIFY(await(m_house->app().listener().savePlace(QStringLiteral("127.0.0.1"), 45'678)).ok());
    open();
    line(QStringLiteral("strangers_per_second"))->setText(QStringLiteral("10"));
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, generous);
    QCOMPARE(saved().value(QStringLiteral("port")), QStringLiteral("45678"));
    QCOMPARE(saved().value(QStringLiteral("strangers_per_second")), QStringLiteral("10"));
}

QTEST_MAIN(TestListenerSettingsDialog)
#include "tst_listenersettingsdialog.moc"
