#include "servicetest.h"
#include "store/settingstore.h"

using namespace recado;
using test::Answer;

class TestPollService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void askingBecomesRarerAndEnds()
    {
        for (const int quota : {0, 10'000}) {
            Milliseconds before{0};
            int tries = 0;
            while (const auto delay = PollService::delayBefore(tries, quota)) {
                QVERIFY(*delay > before);
                before = *delay;
                ++tries;
            }
            QVERIFY(tries > 3);
            QVERIFY(!PollService::delayBefore(-1, quota));
        }
        QVERIFY(*PollService::delayBefore(0, 0) < *PollService::delayBefore(0, 10'000)); // calls that cost nothing come sooner
    }

    void pollingNeverUsesUpTheMonth()
    {
        QVERIFY(PollService::dailyBudget(10'000) * 31 < 10'000 / 2);
        QVERIFY(PollService::dailyBudget(0) > 1'000'000);
    }

    void anOpenMessageIsAskedAboutAndItsFactSaysPoll()
    {
        const auto row = m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        m_test->server.otherwise(Answer::http(200, R"({"result":"success","messages":{"items":[{"id":"6a","localMessageId":"L1","eventType":"broadcastMessage","owner":true,"statusString":"DELIVERED","created":"2026-11-20T14:27:32.965Z"}]}})"));
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 1);
        QCOMPARE(toString(m_test->load(row).verdict), QStringLiteral("delivered"));
        QCOMPARE(toString(m_test->story(row).events.last().source), QStringLiteral("poll"));
    }

    void theSameAnswerAgainAddsNothing()
    {
        const auto row = m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        m_test->server.otherwise(Answer::http(200, R"({"result":"success","messages":{"items":[{"id":"6a","localMessageId":"L1","eventType":"broadcastMessage","owner":true,"statusString":"DELIVERED","created":"2026-11-20T14:27:32.965Z"}]}})"));
        QVERIFY(waitFor(m_test->app->poller().pollOnce()).ok());
        const auto before = m_test->kinds(row);
        QVERIFY(waitFor(m_test->app->poller().pollOnce()).ok());
        QCOMPARE(m_test->kinds(row), before);
    }

    void aMessageWhoseStoryIsOverIsLeftAlone()
    {
        m_test->server.otherwise(Answer::http(200, R"({"result":false,"info":"no"})"));
        m_test->sendAndSettle(m_test->request(m_test->connectWati()));
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 0);
    }

    void theDailyBudgetIsKept()
    {
        const auto account = m_test->connectWati();
        m_test->sendAndSettle(m_test->request(account));
        const int sent = m_test->server.count();
        const QString day = toIso(m_test->app->core().now()).left(10);
        QVERIFY(m_test->app->core().database->write([account, day](Connection &connection) -> Result<void> {
            SettingStore usage(connection);
            if (const auto done = usage.countCall(account.value, day, QStringLiteral("poll")); !done)
                return done;
            return connection.execute(QStringLiteral("UPDATE api_usage SET calls = 99999999 WHERE purpose = 'poll'"));
        }).result().ok());
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 0);
        QCOMPARE(m_test->server.count(), sent);
    }

    void nothingOpenIsNoFailure()
    {
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 0);
    }

private:
    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestPollService)
#include "tst_pollservice.moc"
