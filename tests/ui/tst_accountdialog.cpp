#include "dialogs/accountdialog.h"

#include "format/errorwords.h"
#include "ui/practicehouse.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryFile>

using namespace recado;
using namespace recado::test;

namespace {

using Texts = QMap<QString, QString>;

Account stored(ProviderKind provider, const Texts &settings, const QStringList &secretNames)
{
    Account account;
    account.id = AccountId(7);
    account.name = QStringLiteral("Loja");
    account.provider = provider;
    account.settings = settings;
    account.secretNames = secretNames;
    return account;
}

Texts revealed(const Credentials &secrets)
{
    Texts texts;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        texts.insert(secret.key(), QString::fromUtf8(secret->reveal()));
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(Texts)

// The one dialog of all providers: what is typed, by object name, and what comes of it. No provider is asked.
class TestAccountDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_dialog.reset(); }

    void whatIsTypedIsTheAccount_data();
    void whatIsTypedIsTheAccount();
    void whatIsMissingIsNamedAtItsField_data();
    void whatIsMissingIsNamedAtItsField();
    void anAddressMayBringItsIds();
    void editingKeepsWhatIsNotTyped();
    void anotherWayForgetsTheOldSecrets();
    void aClearedSettingIsSaid();
    void aStrangeChoiceIsKept();
    void advancedSettingsAreFoldedAway();
    void aProblemUnfoldsItsField();
    void aVerifyTokenIsMade();
    void aFileThatIsNotThereIsRefused();
    void tabGoesFromTopToBottom_data() { providers(); }
    void tabGoesFromTopToBottom();
    void everyControlHasAName_data() { providers(); }
    void everyControlHasAName();
    void aSmallWindowScrolls();
    void theGatewaysNoteIsSeen();

private:
    static void providers()
    {
        QTest::addColumn<int>("provider");
        for (const ProviderKind provider : addableProviders())
            QTest::newRow(qPrintable(toString(provider))) << int(provider);
    }
    void open(ProviderKind provider) { show(new AccountDialog(m_house->app(), provider, nullptr)); }
    void edit(const Account &account) { show(new AccountDialog(m_house->app(), account, nullptr)); }
    void show(AccountDialog *dialog)
    {
        m_dialog.reset(dialog);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QLineEdit *line(const char *name) const { return child<QLineEdit>(*m_dialog, name); }
    void write(const QString &prefix, const Texts &texts) const
    {
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            const QByteArray name = (prefix + QLatin1Char('.') + text.key()).toUtf8();
            if (auto *choices = m_dialog->findChild<QComboBox *>(QString::fromUtf8(name)))
                choices->setCurrentIndex(choices->findData(*text));
            else
                line(name.constData())->setText(*text);
        }
    }
    void click(const char *name) const { QTest::mouseClick(child<QWidget>(*m_dialog, name), Qt::LeftButton); }
    QString problemAt(const char *name) const { return static_cast<Field *>(child<QWidget>(*m_dialog, name)->parentWidget())->problem(); }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<AccountDialog> m_dialog;
};

void TestAccountDialog::initTestCase()
{
    Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    m_house = std::make_unique<PracticeHouse>(false);
}

void TestAccountDialog::whatIsTypedIsTheAccount_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QString>("way");
    QTest::addColumn<Texts>("settings");
    QTest::addColumn<Texts>("secrets");
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    QTest::newRow("wati") << int(ProviderKind::Wati) << QString()
                          << Texts{{text("base_url"), text("https://live-mt-server.wati.io/12345")}, {text("api"), text("v3")}, {text("plan"), text("pro")}}
                          << Texts{{text("token"), text("eyJ.a")}};
    QTest::newRow("meta") << int(ProviderKind::Meta) << QString()
                          << Texts{{text("waba_id"), text("100000000000001")}, {text("app_id"), text("200")}, {text("graph_version"), text("v25.0")}}
                          << Texts{{text("token"), text("EAAG")}, {text("app_secret"), text("abc def")}, {text("verify_token"), text("own word")}};
    QTest::newRow("gateway by key") << int(ProviderKind::Gateway) << text("token")
                                    << Texts{{text("base_url"), text("https://waba.example.com")}, {text("auth_header"), text("D360-API-KEY")},
                                             {text("number"), text("+55 11 3333-4444")}, {text("rate"), text("250")}}
                                    << Texts{{text("token"), text("key")}};
    QTest::newRow("gateway by login") << int(ProviderKind::Gateway) << text("login")
                                      << Texts{{text("base_url"), text("https://waba.example.com")}, {text("namespace"), text("abc_1")}}
                                      << Texts{{text("username"), text("admin")}, {text("password"), text(" with spaces ")}};
    QTest::newRow("serpro") << int(ProviderKind::Serpro) << QString()
                            << Texts{{text("waba_id"), text("1001")}, {text("phone_number_id"), text("2002")}, {text("package_size"), text("1")}}
                            << Texts{{text("client_id"), text("2002")}, {text("client_secret"), text("s3")}};
}

void TestAccountDialog::whatIsTypedIsTheAccount()
{
    QFETCH(int, provider);
    QFETCH(QString, way);
    QFETCH(Texts, settings);
    QFETCH(Texts, secrets);
    const QString prefix = toString(ProviderKind(provider));
    open(ProviderKind(provider));
    if (!way.isEmpty())
        click(qPrintable(prefix + QStringLiteral(".way.") + way));
    write(prefix, settings);
    write(prefix, secrets);
    write(prefix, {{QStringLiteral("name"), QStringLiteral("  Loja ")}});
    const NewAccount account = m_dialog->typed();
    QCOMPARE(account.name, QStringLiteral("Loja"));
    QCOMPARE(toString(account.provider), prefix);
    QCOMPARE(account.settings, settings);
    QCOMPARE(revealed(account.secrets), secrets);
}

void TestAccountDialog::whatIsMissingIsNamedAtItsField_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QStringList>("missing");
    const auto names = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    QTest::newRow("wati") << int(ProviderKind::Wati) << names("base_url token");
    QTest::newRow("meta") << int(ProviderKind::Meta) << names("token waba_id");
    QTest::newRow("gateway") << int(ProviderKind::Gateway) << names("base_url token");
    QTest::newRow("serpro") << int(ProviderKind::Serpro) << names("client_id client_secret phone_number_id waba_id");
}

void TestAccountDialog::whatIsMissingIsNamedAtItsField()
{
    QFETCH(int, provider);
    QFETCH(QStringList, missing);
    const AccountForm form = accountForm(ProviderKind(provider));
    const QString prefix = toString(form.provider) + QLatin1Char('.');
    open(form.provider);
    for (const char *button : {"test", "save"}) {
        click(qPrintable(prefix + QLatin1String(button)));
        QStringList named;
        for (const AccountField &field : form.fields) {
            if (!problemAt(qPrintable(prefix + field.key)).isEmpty())
                named.append(field.key);
        }
        named.sort();
        QCOMPARE(named, missing);
        QVERIFY(missing.contains(QApplication::focusWidget()->objectName().mid(prefix.size()))); // where to go on
    }
    QVERIFY(m_dialog->isVisible());
    QVERIFY(await(m_house->app().accounts().accounts())->isEmpty());
}

void TestAccountDialog::anAddressMayBringItsIds()
{
    open(ProviderKind::Serpro);
    write(QStringLiteral("serpro"), {{QStringLiteral("base_url"), QStringLiteral("https://api.whatsapp.serpro.gov.br/client/2002/v2/requisicao")}});
    click("serpro.test");
    QVERIFY(problemAt("serpro.phone_number_id").isEmpty()); // the service takes it out of the address, or says that it is missing
    QVERIFY(!problemAt("serpro.client_id").isEmpty());
}

void TestAccountDialog::editingKeepsWhatIsNotTyped()
{
    const Texts settings{{QStringLiteral("base_url"), QStringLiteral("https://graph.facebook.com")}, {QStringLiteral("graph_version"), QStringLiteral("v26.0")},
                         {QStringLiteral("waba_id"), QStringLiteral("1001")}};
    edit(stored(ProviderKind::Meta, settings, {QStringLiteral("token"), QStringLiteral("app_secret"), QStringLiteral("hook")}));
    QCOMPARE(line("meta.token")->text(), QString());
    QCOMPARE(line("meta.token")->echoMode(), QLineEdit::Password);
    QVERIFY(line("meta.token")->placeholderText() != line("meta.verify_token")->placeholderText()); // only one of them is stored
    QVERIFY(!line("meta.name")->isEnabled());
    QCOMPARE(m_dialog->typed().settings, settings);
    QVERIFY(m_dialog->typed().secrets.isEmpty());
    write(QStringLiteral("meta"), {{QStringLiteral("verify_token"), QStringLiteral("w")}});
    QCOMPARE(m_dialog->typed().secrets.keys(), QStringList{QStringLiteral("verify_token")});
}

void TestAccountDialog::anotherWayForgetsTheOldSecrets()
{
    const Texts settings{{QStringLiteral("base_url"), QStringLiteral("https://waba.example.com")}, {QStringLiteral("auth_header"), QStringLiteral("X-Key")}};
    edit(stored(ProviderKind::Gateway, settings, {QStringLiteral("token")}));
    QVERIFY(line("gateway.token")->isVisible() && !line("gateway.username")->isVisible());
    click("gateway.way.login");
    QVERIFY(!line("gateway.token")->isVisible() && line("gateway.username")->isVisible());
    write(QStringLiteral("gateway"), {{QStringLiteral("username"), QStringLiteral("admin")}, {QStringLiteral("password"), QStringLiteral("pw")}});
    const NewAccount account = m_dialog->typed();
    QCOMPARE(revealed(account.secrets), (Texts{{QStringLiteral("token"), QString()}, {QStringLiteral("username"), QStringLiteral("admin")},
                                               {QStringLiteral("password"), QStringLiteral("pw")}}));
    QCOMPARE(account.settings.value(QStringLiteral("auth_header")), QString()); // a header of its own takes no login
    click("gateway.way.token");
    QVERIFY(m_dialog->typed().secrets.isEmpty()); // back: nothing is changed
}

void TestAccountDialog::aClearedSettingIsSaid()
{
    edit(stored(ProviderKind::Meta, {{QStringLiteral("waba_id"), QStringLiteral("1001")}, {QStringLiteral("throughput"), QStringLiteral("500")}},
                {QStringLiteral("token")}));
    QVERIFY(line("meta.throughput")->isVisible()); // not the default, so not folded away
    line("meta.throughput")->clear();
    const Texts settings = m_dialog->typed().settings;
    QVERIFY(settings.contains(QStringLiteral("throughput")) && settings.value(QStringLiteral("throughput")).isEmpty());
    QVERIFY(!settings.contains(QStringLiteral("app_id"))); // never was set
}

void TestAccountDialog::aStrangeChoiceIsKept()
{
    edit(stored(ProviderKind::Wati, {{QStringLiteral("base_url"), QStringLiteral("https://a.wati.io")}, {QStringLiteral("plan"), QStringLiteral("galaxy")}},
                {QStringLiteral("token")}));
    QCOMPARE(m_dialog->typed().settings.value(QStringLiteral("plan")), QStringLiteral("galaxy"));
    QCOMPARE(m_dialog->typed().settings.value(QStringLiteral("api")), QStringLiteral("v2"));
}

void TestAccountDialog::advancedSettingsAreFoldedAway()
{
    open(ProviderKind::Serpro);
    QVERIFY(!line("serpro.package_size")->isVisible());
    const int before = m_dialog->height();
    click("serpro.advanced");
    QVERIFY(line("serpro.package_size")->isVisible());
    QTRY_VERIFY(m_dialog->height() > before);
    QVERIFY(!line("serpro.package_size")->placeholderText().isEmpty()); // the default can be read
    click("serpro.advanced");
    QVERIFY(!line("serpro.package_size")->isVisible());
}

void TestAccountDialog::aProblemUnfoldsItsField()
{
    open(ProviderKind::Serpro);
    m_dialog->showProblem(error(ErrorKind::Invalid, {}, QStringLiteral("send_rate")));
    QVERIFY(line("serpro.send_rate")->isVisible());
    QVERIFY(!problemAt("serpro.send_rate").isEmpty());
    open(ProviderKind::Gateway);
    m_dialog->showProblem(error(ErrorKind::Invalid, {}, QStringLiteral("password")));
    QVERIFY(line("gateway.password")->isVisible());
    m_dialog->showProblem(error(ErrorKind::Unsupported, {}, QStringLiteral("provider")));
    QStringList told; // what concerns no field
    for (const Banner *banner : m_dialog->findChildren<Banner *>())
        told += banner->isVisible() ? banner->text() : QString();
    QVERIFY(told.contains(errorSentence(error(ErrorKind::Unsupported, {}, QStringLiteral("provider")))));
}

void TestAccountDialog::aVerifyTokenIsMade()
{
    open(ProviderKind::Meta);
    click("meta.verify_token.make");
    const QString first = line("meta.verify_token")->text();
    QVERIFY(first.size() >= 32);
    QCOMPARE(line("meta.verify_token")->echoMode(), QLineEdit::Normal); // it must be carried to Meta
    QCOMPARE(line("meta.verify_token")->selectedText(), first);
    click("meta.verify_token.make");
    QVERIFY(line("meta.verify_token")->text() != first);
}

void TestAccountDialog::aFileThatIsNotThereIsRefused()
{
    open(ProviderKind::Serpro);
    write(QStringLiteral("serpro"), {{QStringLiteral("ca_file"), QStringLiteral("/nonexistent/ca.pem")}});
    click("serpro.test");
    QVERIFY(line("serpro.ca_file")->isVisible());
    QVERIFY(!problemAt("serpro.ca_file").isEmpty());
    QTemporaryFile file;
    QVERIFY(file.open());
    line("serpro.ca_file")->setText(file.fileName());
    click("serpro.test");
    QVERIFY(problemAt("serpro.ca_file").isEmpty());
}

void TestAccountDialog::tabGoesFromTopToBottom()
{
    QFETCH(int, provider);
    open(ProviderKind(provider));
    const QString prefix = toString(ProviderKind(provider)) + QLatin1Char('.');
    click(qPrintable(prefix + QStringLiteral("advanced")));
    const auto *area = child<QScrollArea>(*m_dialog, "form.scroll");
    QTRY_VERIFY(area->widget()->height() >= area->widget()->layout()->heightForWidth(area->viewport()->width())); // nothing is squeezed
    line(qPrintable(prefix + QStringLiteral("name")))->setFocus();
    QStringList passed;
    QPoint before(-1, -1);
    const int rowHeight = 24; // what stands in one line differs by less
    for (QString name = QApplication::focusWidget()->objectName(); !passed.contains(name); name = QApplication::focusWidget()->objectName()) {
        passed.append(name);
        const QWidget *now = QApplication::focusWidget();
        const QPoint at = now->mapTo(m_dialog.get(), QPoint());
        const QPoint whole = area->isAncestorOf(now) ? now->mapTo(area->widget(), QPoint()) : at + QPoint(0, 10'000);
        const bool isButtonOfTheField = name.endsWith(QLatin1String(".make")) || name.endsWith(QLatin1String(".choose"));
        QVERIFY2(isButtonOfTheField || whole.y() > before.y() - rowHeight, qPrintable(name));
        QVERIFY2(isButtonOfTheField || whole.y() > before.y() + rowHeight || whole.x() > before.x(), qPrintable(name));
        if (!isButtonOfTheField)
            before = whole;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(passed.last(), prefix + QStringLiteral("save"));
    for (const AccountField &field : accountForm(ProviderKind(provider)).fields)
        QVERIFY2(passed.contains(prefix + field.key) || !field.way.isEmpty(), qPrintable(field.key));
}

void TestAccountDialog::everyControlHasAName()
{
    QFETCH(int, provider);
    open(ProviderKind(provider));
    for (const AccountField &field : accountForm(ProviderKind(provider)).fields) {
        const auto *control = child<QWidget>(*m_dialog, qPrintable(toString(ProviderKind(provider)) + QLatin1Char('.') + field.key));
        QCOMPARE(control->accessibleName(), field.name());
    }
}

void TestAccountDialog::aSmallWindowScrolls()
{
    open(ProviderKind::Serpro);
    click("serpro.advanced");
    auto *area = child<QScrollArea>(*m_dialog, "form.scroll");
    QTRY_VERIFY(area->widget()->height() > area->height());
    QTRY_VERIFY(area->verticalScrollBar()->value() > 0); // what was unfolded is seen
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableGeometry().height());
    m_dialog->showProblem(error(ErrorKind::Invalid, {}, QStringLiteral("section_rows_key")));
    const auto isSeen = [this, area](const char *name) {
        const QWidget *control = line(name);
        return area->viewport()->rect().contains(QRect(control->mapTo(area->viewport(), QPoint()), control->size()));
    };
    QTRY_VERIFY(isSeen("serpro.section_rows_key"));
    line("serpro.name")->setFocus();
    QVERIFY(child<QWidget>(*m_dialog, "serpro.save")->isVisible());
}

void TestAccountDialog::theGatewaysNoteIsSeen()
{
    open(ProviderKind::Gateway);
    QVERIFY(child<Banner>(*m_dialog, "gateway.note")->isVisible());
    QVERIFY(child<Banner>(*m_dialog, "gateway.note")->text().contains(QLatin1String("2025")));
    open(ProviderKind::Meta);
    QVERIFY(!m_dialog->findChild<Banner *>(QStringLiteral("meta.note")));
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
