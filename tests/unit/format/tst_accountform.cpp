#include "format/accountform.h"

#include "format/errorwords.h"

#include <QSet>
#include <QTest>

using namespace recado;

// The table that the window's dialog and recadoctl's help are made from.
class TestAccountForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheDialectsIsThere_data();
    void everyKeyOfTheDialectsIsThere();
    void everyFieldCanBeAskedFor_data() { providers(); }
    void everyFieldCanBeAskedFor();
    void noTwoFieldsShareALetter_data() { providers(); }
    void noTwoFieldsShareALetter();
    void theWayFitsWhatIsStored();
    void practiceAsksNothing();
    void aRefusedSettingIsNamedInTheTerminal();

private:
    static void providers()
    {
        QTest::addColumn<int>("provider");
        for (const ProviderKind provider : addableProviders())
            QTest::newRow(qPrintable(toString(provider))) << int(provider);
    }
};

void TestAccountForm::everyKeyOfTheDialectsIsThere_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("secrets");
    // As the settings headers in app/providers list them.
    QTest::newRow("wati") << int(ProviderKind::Wati) << "api base_url plan template_call tenant voice_parameter waba_id" << "token";
    QTest::newRow("meta") << int(ProviderKind::Meta) << "app_id base_url direct_send graph_version throughput waba_id" << "app_secret token verify_token";
    QTest::newRow("gateway") << int(ProviderKind::Gateway) << "auth_header base_url login_path media_provider namespace number rate"
                             << "password token username";
    QTest::newRow("serpro") << int(ProviderKind::Serpro)
                            << "base_url ca_file document_file_name_key grant_type item_description_key item_id_key item_title_key package_size "
                               "phone_number_id section_rows_key send_rate waba_id"
                            << "client_id client_secret";
}

void TestAccountForm::everyKeyOfTheDialectsIsThere()
{
    QFETCH(int, provider);
    QFETCH(QString, settings);
    QFETCH(QString, secrets);
    const AccountForm form = accountForm(ProviderKind(provider));
    QStringList keys = form.keys(false);
    keys.sort();
    QCOMPARE(keys.join(QLatin1Char(' ')), settings);
    keys = form.keys(true);
    keys.sort();
    QCOMPARE(keys.join(QLatin1Char(' ')), secrets);
}

void TestAccountForm::everyFieldCanBeAskedFor()
{
    QFETCH(int, provider);
    const AccountForm form = accountForm(ProviderKind(provider));
    QVERIFY(!form.title.isEmpty() && !form.sentence.isEmpty() && !providerLine(form.provider).isEmpty());
    for (const AccountField &field : form.fields) {
        const QByteArray key = field.key.toUtf8();
        QVERIFY2(field.label.count(QLatin1Char('&')) == 1 && !field.name().contains(QLatin1Char('&')), key.constData());
        QVERIFY2((field.kind == AccountField::Kind::Choice) == !field.choices.isEmpty(), key.constData());
        QVERIFY2(field.need != AccountField::Need::Required || field.wrong.endsWith(QLatin1Char('.')), key.constData());
        QVERIFY2(field.way.isEmpty() || field.way == form.wayOf({}) || form.ways.size() > 1, key.constData());
    }
}

void TestAccountForm::noTwoFieldsShareALetter()
{
    QFETCH(int, provider);
    const AccountForm form = accountForm(ProviderKind(provider));
    // Beside the fields: name, advanced settings, test, and no letter twice among those seen together.
    for (const QString &way : form.ways.isEmpty() ? QStringList{QString()} : QStringList{form.ways[0].value, form.ways[1].value}) {
        QString letters = QStringLiteral("NDT");
        for (const AccountField &field : form.fields) {
            const QChar letter = field.label.at(field.label.indexOf(QLatin1Char('&')) + 1).toUpper();
            if (!field.way.isEmpty() && field.way != way)
                continue;
            QVERIFY2(!letters.contains(letter), qPrintable(field.key));
            letters += letter;
        }
    }
}

void TestAccountForm::theWayFitsWhatIsStored()
{
    const AccountForm form = accountForm(ProviderKind::Gateway);
    QCOMPARE(form.wayOf({}), QStringLiteral("token"));
    QCOMPARE(form.wayOf({QStringLiteral("hook"), QStringLiteral("username"), QStringLiteral("password")}), QStringLiteral("login"));
    QCOMPARE(form.wayOf({QStringLiteral("token"), QStringLiteral("username")}), QStringLiteral("token")); // as the codec has it
    QCOMPARE(accountForm(ProviderKind::Meta).wayOf({QStringLiteral("token")}), QString());
    QVERIFY(!form.note.isEmpty());
}

void TestAccountForm::practiceAsksNothing()
{
    QVERIFY(accountForm(ProviderKind::Practice).fields.isEmpty());
    QVERIFY(!addableProviders().contains(ProviderKind::Practice));
}

void TestAccountForm::aRefusedSettingIsNamedInTheTerminal()
{
    for (const ProviderKind provider : addableProviders()) {
        for (const AccountField &field : accountForm(provider).fields) {
            if (field.wrong.isEmpty())
                continue;
            const QString sentence = errorSentence(error(ErrorKind::Invalid, {}, field.key));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(field.key + QLatin1Char('.')), qPrintable(sentence));
        }
    }
    QVERIFY(errorSentence(error(ErrorKind::Unsupported, {}, QStringLiteral("provider"))).contains(QLatin1String("version")));
}

QTEST_GUILESS_MAIN(TestAccountForm)
#include "tst_accountform.moc"
