#include "servicetest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace recado;
using test::Answer;
using test::Received;

namespace {

const QString text = QStringLiteral(R"({"type":"text","text":{"body":"oi"}})");

// A Serpro that gives a token for a login and takes messages with the newest token only.
class Serpro {
public:
    explicit Serpro(test::RawServer &server)
    {
        server.behave([this](const Received &request) { return answer(request); });
    }

    std::atomic<int> logins = 0;
    std::atomic<int> sends = 0;
    std::atomic<int> polls = 0;
    std::atomic<int> refuseSends = 0; // so many with 401 first
    std::atomic<bool> loginRefused = false;
    QByteArray onePackage; // the same request id for everybody, when set

private:
    Answer answer(const Received &request)
    {
        if (request.target.startsWith("/oauth2/token")) {
            const int number = ++logins;
            if (loginRefused)
                return Answer::http(401, R"({"error":"invalid_client"})");
            return Answer::http(200, R"({"access_token":"T)" + QByteArray::number(number) + R"(","expires_in":600})");
        }
        if (request.header("Authorization") != "Bearer T" + QByteArray::number(logins))
            return Answer::http(401);
        if (request.method == "GET") {
            ++polls;
            return Answer::http(200, "{}");
        }
        const int number = ++sends;
        if (refuseSends > 0) {
            --refuseSends;
            return Answer::http(401);
        }
        return Answer::http(200, R"({"id":")" + (onePackage.isEmpty() ? "R" + QByteArray::number(number) : onePackage) + R"("})");
    }
};

} // namespace

// Providers that want a login: one token for all, renewed when it must be, and never a message twice for it.
class TestLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_serpro = std::make_unique<Serpro>(m_test->server);
    }

    void cleanup()
    {
        m_test.reset();
        m_serpro.reset();
    }

    void aSerproAccountHasItsNumber()
    {
        const auto channels = waitFor(m_test->app->accounts().channels(connect()));
        QCOMPARE(channels->size(), 1);
        QCOMPARE(channels->first().providerId, QStringLiteral("100000000000002"));
    }

    void manySendsShareOneLogin()
    {
        const AccountId account = connect();
        QList<MessageRow> rows;
        for (int i = 0; i < 5; ++i)
            rows.append(waitFor(m_test->app->sender().send(order(account, i)))->row);
        QVERIFY(settled());
        QCOMPARE(m_serpro->logins.load(), 1);
        QCOMPARE(m_serpro->sends.load(), 5);
        for (const MessageRow row : rows)
            QCOMPARE(toString(m_test->load(row).state), QStringLiteral("accepted"));
    }

    void aTokenThatEndedEarlyIsRenewedOnce()
    {
        const AccountId account = connect();
        m_serpro->refuseSends = 1;
        const auto row = waitFor(m_test->app->sender().send(order(account)))->row;
        QVERIFY(settled());
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("accepted"));
        QCOMPARE(m_serpro->logins.load(), 2);
        QCOMPARE(m_serpro->sends.load(), 2); // one refused, one accepted
        QCOMPARE(m_test->story(row).attempts.size(), 2);
    }

    void whoIsRefusedWithAFreshTokenIsRefused()
    {
        const AccountId account = connect();
        m_serpro->refuseSends = 100;
        const auto row = waitFor(m_test->app->sender().send(order(account)))->row;
        QVERIFY(settled());
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("refused"));
        QCOMPARE(m_serpro->sends.load(), 2);
    }

    void aRefusedLoginSendsNothing()
    {
        const AccountId account = connect();
        m_serpro->loginRefused = true;
        const auto row = waitFor(m_test->app->sender().send(order(account)))->row;
        QVERIFY(settled());
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("refused"));
        QCOMPARE(toString(m_test->load(row).error.kind), toString(ErrorKind::Unauthorized));
        QCOMPARE(m_serpro->sends.load(), 0);
    }

    void renderingLogsInNowhere()
    {
        const AccountId account = connect();
        const auto prepared = waitFor(m_test->app->sender().prepare(order(account)));
        QVERIFY2(prepared.ok(), qPrintable(prepared.ok() ? QString() : prepared.error().detail));
        QCOMPARE(m_test->server.count(), 0);
        QVERIFY(net::describe(prepared->request).contains("texto"));
    }

    void theWholeAccountIsTestedWithItsLogin()
    {
        const AccountId account = connect();
        m_serpro->loginRefused = true;
        const auto report = waitFor(m_test->app->accounts().test(account));
        QVERIFY(!report.passed());
        QCOMPARE(toString(report.health()), toString(CredentialHealth::Refused));
    }

    void peopleOfOnePackageAreAskedAboutOnce()
    {
        const AccountId account = connect();
        m_serpro->onePackage = "R";
        for (int i = 0; i < 3; ++i)
            QVERIFY(waitFor(m_test->app->sender().send(order(account, i))).ok());
        QVERIFY(settled());
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 3);
        QCOMPARE(m_serpro->polls.load(), 1);
    }

private:
    AccountId connect()
    {
        NewAccount account;
        account.name = QStringLiteral("Prefeitura");
        account.provider = ProviderKind::Serpro;
        account.settings = {{QStringLiteral("base_url"), m_test->server.url().toString()},
                            {QStringLiteral("waba_id"), QStringLiteral("100000000000001")},
                            {QStringLiteral("phone_number_id"), QStringLiteral("100000000000002")},
                            {QStringLiteral("send_rate"), QStringLiteral("50")}};
        account.secrets = {{QStringLiteral("client_id"), Secret("us")}, {QStringLiteral("client_secret"), Secret("very secret")}};
        const auto added = waitFor(m_test->app->accounts().add(account));
        if (!added)
            qFatal("account not added: %s %s", qPrintable(added.error().detail), qPrintable(added.error().place));
        return added->id;
    }

    SendRequest order(AccountId account, int person = 0) const
    {
        SendRequest wanted = m_test->request(account, QStringLiteral("+551198888%1").arg(7770 + person));
        wanted.content = *neutral::contentFromJson(text.toUtf8());
        return wanted;
    }

    bool settled() const
    {
        return QTest::qWaitFor([this] { return m_test->app->sender().isIdle(); }, 30'000);
    }

    std::unique_ptr<ServiceTest> m_test;
    std::unique_ptr<Serpro> m_serpro;
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
