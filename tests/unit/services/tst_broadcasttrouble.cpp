#include "broadcasttest.h"

using namespace recado;
using test::Answer;

// What comes back, what was moved behind its back, what cannot be sent, what cannot be written.
class TestBroadcastTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<BroadcastTest>(); }

    void whatRunsAnewIsNotWhatRan()
    {
        m_test->host();
        const auto id = m_test->started(40, slowly()).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 3, 20'000);
        const int taken = m_test->stopAndRunAgain(id);
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->takenRows(id), taken);
        QVERIFY(taken < 40);
    }

    void theCanaryLeavesAgainWhenItCameBack()
    {
        throttleFirst(5, "Retry-After: 0");
        m_test->host();
        BroadcastPlan plan;
        plan.canary = {5, 3, Milliseconds(60'000)};
        const auto id = m_test->started(30, plan).id;
        QTRY_COMPARE_WITH_TIMEOUT(m_test->totals(id).accepted, 5, 20'000);
        QCOMPARE(m_test->takenRows(id), 5);
        m_test->deliver(id, 3);
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->totals(id).accepted, 30);
    }

    void aClosedVaultPausesItAndSaysSo()
    {
        m_test->app.reset();
        m_test->open(false);
        QVERIFY(m_test->app->needsVaultPassphrase());
        m_test->host();
        const auto id = m_test->started(5).id;
        QVERIFY(m_test->reaches(id, QStringLiteral("paused")));
        QCOMPARE(m_test->reason(id).word, QStringLiteral("credentials"));
        QCOMPARE(m_test->reason(id).detail, QStringLiteral("locked"));
        QCOMPARE(m_test->sends(), 0);
    }

    void onePersonsRateHoldsNobodyElseUp()
    {
        auto refused = std::make_shared<int>(0);
        m_test->server.behave([refused](const test::Received &request) {
            if (!request.body.contains("messaging_product") || ++*refused > 6)
                return Answer::http(200, BroadcastTest::acceptedFor(request));
            return Answer::http(400, R"({"error":{"message":"Pair rate limit hit","code":131056}})", {"Retry-After: 600"}).whenReleased();
        });
        m_test->host();
        BroadcastPlan plan;
        plan.pace = {Pace::Kind::PerSecond, 5, {}};
        const auto id = m_test->started(12, plan).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 6, 20'000);
        m_test->server.release(); // six of them in one moment: as if there were no network, but for what they say
        QTRY_COMPARE_WITH_TIMEOUT(m_test->totals(id).accepted, 6, 15'000);
        QCOMPARE(m_test->state(id), QStringLiteral("running"));
    }

    void whatComesBackToARunThatEndedDoesNotWaitForTheRest()
    {
        auto first = std::make_shared<bool>(true);
        m_test->server.behave([first](const test::Received &request) {
            if (request.body.contains("messaging_product") && std::exchange(*first, false))
                return throttled("Retry-After: 0").whenReleased();
            return Answer::http(200, BroadcastTest::acceptedFor(request));
        });
        m_test->host();
        const auto id = m_test->started(400, slowly()).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 3, 20'000);
        QVERIFY(waitFor(m_test->app->broadcasts().pause(id)).ok());
        QVERIFY(waitFor(m_test->app->broadcasts().resume(id)).ok());
        const int left = m_test->sends();
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= left + 5, 20'000);
        m_test->server.release();
        QTRY_COMPARE_WITH_TIMEOUT(m_test->posts(0), 2, 15'000);
        QVERIFY(m_test->takenRows(id) < 400);
        QCOMPARE(m_test->state(id), QStringLiteral("running"));
    }

    void aPauseThatCannotBeWrittenIsOneAllTheSame()
    {
        m_test->server.behave([](const test::Received &) {
            return Answer::http(400, R"({"error":{"message":"Message undeliverable","type":"OAuthException","code":131026}})");
        });
        m_test->host();
        QSignalSpy problems(m_test->app.get(), &Application::problem);
        execute(QStringLiteral("CREATE TRIGGER no_pause BEFORE UPDATE ON broadcast WHEN NEW.state = 'paused' BEGIN SELECT json_extract('{', '$'); END"));
        const auto id = m_test->started(300, slowly()).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() > 0 && !m_test->app->broadcasts().isSending(), 30'000);
        const int left = m_test->sends();
        QTest::qWait(2500); // two looks and a second try
        QCOMPARE(m_test->sends(), left);
        QCOMPARE(m_test->state(id), QStringLiteral("running"));
        QCOMPARE(problems.size(), 1); // told, and not again at every try
        execute(QStringLiteral("DROP TRIGGER no_pause"));
        QVERIFY(m_test->reaches(id, QStringLiteral("paused")));
        QCOMPARE(m_test->sends(), left);
    }

    // Said in the answer itself, and not later by a webhook.
    void whoStoppedMarketingIsNotWrittenToAgain()
    {
        m_test->server.behave([](const test::Received &request) {
            if (!request.body.contains(BroadcastTest::number(2).mid(1).toUtf8()))
                return Answer::http(200, BroadcastTest::acceptedFor(request));
            return Answer::http(400, R"({"error":{"message":"Unable to deliver: the recipient stopped marketing messages","code":131050}})");
        });
        m_test->host();
        const auto id = m_test->started(5).id;
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->totals(id).refused, 1);
        const auto listed = waitFor(m_test->app->optOuts().list());
        QVERIFY(listed.ok());
        QCOMPARE(listed->size(), 1);
        QVERIFY(*waitFor(m_test->app->optOuts().contains(BroadcastTest::number(2))));
        QCOMPARE(listed->first().source, QStringLiteral("provider"));
        QCOMPARE(listed->first().note, QStringLiteral("131050"));
    }

private:
    static BroadcastPlan slowly()
    {
        BroadcastPlan plan;
        plan.pace = {Pace::Kind::PerSecond, 20, {}};
        return plan;
    }

    static Answer throttled(const QByteArray &retryAfter)
    {
        return Answer::http(429, R"({"error":{"message":"Rate limit hit","code":130429}})", {retryAfter});
    }

    void throttleFirst(int count, const QByteArray &retryAfter)
    {
        auto seen = std::make_shared<int>(0);
        m_test->server.behave([seen, count, retryAfter](const test::Received &request) {
            if (request.body.contains("messaging_product") && ++*seen <= count)
                return throttled(retryAfter);
            return Answer::http(200, BroadcastTest::acceptedFor(request));
        });
    }

    void execute(const QString &sql)
    {
        const auto done = m_test->app->core().database->write([sql](Connection &connection) { return connection.execute(sql); });
        const auto result = waitFor(done);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }

    std::unique_ptr<BroadcastTest> m_test;
};

QTEST_GUILESS_MAIN(TestBroadcastTrouble)
#include "tst_broadcasttrouble.moc"
