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

    void everyOpenMessageIsAskedAboutOneAfterTheOther()
    {
        const AccountId account = m_test->connectWati();
        for (int i = 0; i < 5; ++i)
            m_test->sendAndSettle(m_test->request(account, QStringLiteral("+55119888877%1").arg(10 + i)));
        m_test->server.otherwise(Answer::http(200, R"({"result":"success","messages":{"items":[]}})"));
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 5);
        QCOMPARE(*waitFor(m_test->app->poller().pollOnce()), 5);
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

    void ofASelectionItIsCountedWhatWasAskedAndWhatNot()
    {
        const auto account = m_test->connectWati();
        const MessageRow open = m_test->sendAndSettle(m_test->request(account));
        m_test->server.script({Answer::http(200, R"({"result":false,"info":"no"})")});
        const MessageRow refused = m_test->sendAndSettle(m_test->request(account, QStringLiteral("+5511977776666")));
        m_test->server.otherwise(Answer::http(200, R"({"result":"success","messages":{"items":[{"id":"6a","localMessageId":"L1","eventType":"broadcastMessage","owner":true,"statusString":"DELIVERED","created":"2026-11-20T14:27:32.965Z"}]}})"));
        QList<int> steps;
        const auto count = waitFor(m_test->app->poller().poll({open, refused, MessageRow{4711}}, [&](const PollProgress &at) { steps.append(at.done); }));
        QVERIFY(count.ok());
        QCOMPARE(steps, (QList<int>{1, 2, 3}));
        QCOMPARE(count->asked, 1);
        QCOMPARE(count->news, 1);
        QCOMPARE(count->notAsked.size(), 2);
        QCOMPARE(count->notAsked.first().accountName, QStringLiteral("Clinica"));
        QCOMPARE(toString(count->notAsked.first().reason.kind), QStringLiteral("conflict")); // nothing of it was taken
        QCOMPARE(toString(count->notAsked.last().reason.kind), QStringLiteral("not_found"));
        QCOMPARE(toString(m_test->load(open).verdict), QStringLiteral("delivered"));
        QVERIFY(!waitFor(m_test->app->poller().poll(QList<MessageRow>(10'001))).ok());
    }

    void anAccountWhoseBudgetIsSpentIsAskedNoMore()
    {
        const auto account = m_test->connectWati();
        QList<MessageRow> rows;
        for (const QString &to : {QStringLiteral("+5511988887771"), QStringLiteral("+5511988887772"), QStringLiteral("+5511988887773")})
            rows.append(m_test->sendAndSettle(m_test->request(account, to)));
        const int sent = m_test->server.count();
        const QString day = toIso(m_test->app->core().now()).left(10);
        QVERIFY(m_test->app->core().database->write([account, day](Connection &connection) -> Result<void> {
            if (const auto done = SettingStore(connection).countCall(account.value, day, QStringLiteral("poll")); !done)
                return done;
            return connection.execute(QStringLiteral("UPDATE api_usage SET calls = 99999999 WHERE purpose = 'poll'"));
        }).result().ok());
        const auto count = waitFor(m_test->app->poller().poll(rows));
        QCOMPARE(count->asked, 0);
        QCOMPARE(count->notAsked.size(), 1);
        QCOMPARE(count->notAsked.first().count, 3);
        QCOMPARE(count->notAsked.first().reason.place, QStringLiteral("budget"));
        QCOMPARE(m_test->server.count(), sent);
    }

    void aSelectionCanBeStopped()
    {
        const auto account = m_test->connectWati();
        const MessageRow row = m_test->sendAndSettle(m_test->request(account));
        m_test->server.otherwise(Answer::http(200, R"({"result":"success","messages":{"items":[]}})"));
        auto stop = std::make_shared<std::atomic_bool>(false);
        const auto count = waitFor(m_test->app->poller().poll(QList<MessageRow>(500, row), [&](const PollProgress &at) { *stop = at.done >= 3; }, stop));
        QVERIFY(count->stopped);
        QCOMPARE(count->asked, 3);
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
