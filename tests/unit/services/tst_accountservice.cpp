#include "servicetest.h"

using namespace recado;
using test::Answer;

namespace {

QStringList told(const ConnectionReport &report)
{
    QStringList words;
    for (const ConnectionStep &step : report.steps) {
        const char *state = step.state == ConnectionStep::State::Passed ? "passed" : step.state == ConnectionStep::State::Failed ? "failed" : "skipped";
        words.append(QString::fromLatin1(state));
    }
    return words;
}

} // namespace

class TestAccountService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void secretsComeBackAndAreNotInTheAccount()
    {
        m_test->connectWati();
        const auto account = waitFor(m_test->app->accounts().account(QStringLiteral("Clinica")));
        QVERIFY(account.ok());
        QCOMPARE(account->secretNames, QStringList{QStringLiteral("token")});
        const auto secrets = waitFor(m_test->app->accounts().credentials(*account));
        QCOMPARE(secrets->value(QStringLiteral("token")).reveal(), QByteArray("very-secret-token"));
    }

    void aMissingTokenIsNamed()
    {
        NewAccount account;
        account.name = QStringLiteral("Sem token");
        account.settings = {{QStringLiteral("base_url"), QStringLiteral("https://live-mt-server.wati.io")}, {QStringLiteral("tenant"), QStringLiteral("1")}};
        const auto added = waitFor(m_test->app->accounts().add(account));
        QVERIFY(!added);
        QCOMPARE(added.error().place, QStringLiteral("token"));
    }

    void aNameThatIsTakenIsAConflict()
    {
        m_test->connectWati();
        NewAccount account;
        account.name = QStringLiteral("Clinica");
        account.settings = {{QStringLiteral("base_url"), m_test->server.url().toString()}, {QStringLiteral("tenant"), QStringLiteral("1")}};
        account.secrets = {{QStringLiteral("token"), Secret("x")}};
        QCOMPARE(toString(waitFor(m_test->app->accounts().add(account)).error().kind), QStringLiteral("conflict"));
    }

    void aStoredSecretThatIsNotFoundIsLockedNotGone()
    {
        m_test->connectWati();
        const auto account = waitFor(m_test->app->accounts().account(QStringLiteral("Clinica")));
        const auto &core = m_test->app->core();
        QVERIFY(waitFor(core.secrets->remove(QStringLiteral("account/%1/token").arg(account->setting(QStringLiteral("secret_scope"))))).ok());
        QCOMPARE(toString(waitFor(m_test->app->accounts().credentials(*account)).error().kind), QStringLiteral("locked"));
    }

    void anEmptySecretIsForgotten()
    {
        const AccountId id = m_test->connectWati();
        AccountService &accounts = m_test->app->accounts();
        QVERIFY(waitFor(accounts.update(id, {}, {{QStringLiteral("spare"), Secret("another")}})).ok());
        const auto changed = waitFor(accounts.update(id, {}, {{QStringLiteral("spare"), Secret()}}));
        QVERIFY(changed.ok());
        QCOMPARE(changed->secretNames, QStringList{QStringLiteral("token")});
        const QString key = QStringLiteral("account/%1/spare").arg(changed->setting(QStringLiteral("secret_scope")));
        const auto isGone = [this, key] { return !waitFor(m_test->app->core().secrets->read(key)).ok(); };
        QTRY_VERIFY(isGone());
        QVERIFY(waitFor(accounts.credentials(*changed)).ok()); // and is not missed
    }

    void overlappingUpdatesBothSurvive()
    {
        const AccountId id = m_test->connectWati();
        AccountService &accounts = m_test->app->accounts();
        // The first is still with the secret store when the second is done.
        auto slow = accounts.update(id, {{QStringLiteral("plan"), QStringLiteral("pro")}}, {{QStringLiteral("hook"), Secret("a-hook-secret")}});
        auto quick = accounts.update(id, {{QStringLiteral("tenant"), QStringLiteral("98765")}}, {});
        auto other = accounts.update(id, {{QStringLiteral("api"), QStringLiteral("v1")}}, {{QStringLiteral("spare"), Secret("another")}});
        QVERIFY(waitFor(slow).ok());
        QVERIFY(waitFor(quick).ok());
        QVERIFY(waitFor(other).ok());
        const auto account = waitFor(accounts.account(QStringLiteral("Clinica")));
        QCOMPARE(account->setting(QStringLiteral("plan")), QStringLiteral("pro"));
        QCOMPARE(account->setting(QStringLiteral("tenant")), QStringLiteral("98765"));
        QCOMPARE(account->setting(QStringLiteral("api")), QStringLiteral("v1"));
        QStringList names = account->secretNames;
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("hook"), QStringLiteral("spare"), QStringLiteral("token")}));
    }

    void theHookLastsUntilItIsRotated()
    {
        m_test->connectWati();
        const auto path = [this] { return *waitFor(m_test->app->accounts().hookPath(*waitFor(m_test->app->accounts().account(QStringLiteral("Clinica"))))); };
        const QString first = path();
        QVERIFY(first.startsWith(QStringLiteral("/hook/Clinica/")));
        QCOMPARE(path(), first);
        QVERIFY(waitFor(m_test->app->accounts().rotateHook(*waitFor(m_test->app->accounts().account(QStringLiteral("Clinica"))))).ok());
        QVERIFY(path() != first);
    }

    void theConnectionTestNamesThePartThatFailed_data()
    {
        QTest::addColumn<QList<Answer>>("answers");
        QTest::addColumn<QString>("steps");
        const auto templates = Answer::http(200, R"({"result":true,"messageTemplates":[]})");
        const auto numbers = Answer::http(200, R"([{"phoneNumber":"551133334444","channelName":"Vendas"}])");
        QTest::newRow("all good") << QList<Answer>{templates, numbers} << QStringLiteral("passed passed passed passed");
        QTest::newRow("wrong token") << QList<Answer>{Answer::http(401), Answer::http(401)} << QStringLiteral("passed failed skipped skipped");
        QTest::newRow("token without one scope") << QList<Answer>{Answer::http(401), numbers} << QStringLiteral("passed passed failed passed");
        QTest::newRow("wrong tenant") << QList<Answer>{Answer::http(404), Answer::http(404)} << QStringLiteral("failed skipped skipped skipped");
        QTest::newRow("captive portal") << QList<Answer>{Answer::http(200, "<html>"), Answer::http(200, "<html>")} << QStringLiteral("failed skipped skipped skipped");
        QTest::newRow("closed") << QList<Answer>{Answer::close(), Answer::close()} << QStringLiteral("failed skipped skipped skipped");
    }

    void theConnectionTestNamesThePartThatFailed()
    {
        QFETCH(QList<Answer>, answers);
        QFETCH(QString, steps);
        const auto account = m_test->connectWati();
        m_test->server.script(answers);
        QCOMPARE(told(waitFor(m_test->app->accounts().test(account))).join(QLatin1Char(' ')), steps);
    }

    void refusedAndNoAnswerAreToldApart()
    {
        const auto account = m_test->connectWati();
        const auto health = [this] { return toString(waitFor(m_test->app->accounts().accounts())->first().health); };
        m_test->server.otherwise(Answer::http(401));
        waitFor(m_test->app->accounts().test(account));
        QTRY_COMPARE(health(), QStringLiteral("refused"));
        m_test->server.otherwise(Answer::close());
        waitFor(m_test->app->accounts().test(account));
        QTRY_COMPARE(health(), QStringLiteral("no_answer"));
    }

    void aPracticeAccountNeedsNoKeychain()
    {
        m_test->app->practice().setPace(0);
        const auto account = waitFor(m_test->app->practice().begin(QStringLiteral("Treino")));
        QVERIFY2(account.ok(), qPrintable(account ? QString() : account.error().detail));
        QVERIFY(!waitFor(m_test->app->accounts().channels(account->id))->isEmpty());
        QVERIFY(!waitFor(m_test->app->templates().templates(account->id))->isEmpty());
    }

private:
    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
