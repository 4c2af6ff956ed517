#include "broadcasttest.h"

#include "store/connection.h"

#include <atomic>

using namespace recado;
using test::Answer;

// The disk fills up while a broadcast runs: it stops, says why, and goes on when there is room.
class TestBroadcastDiskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<BroadcastTest>(); }

    void aFullDiskStopsItAndNobodyIsSentWithoutALine()
    {
        m_test->host();
        const auto id = m_test->started(people, slowly()).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 20, 30'000);
        fillTheDisk();
        QTRY_VERIFY_WITH_TIMEOUT(!m_test->app->broadcasts().isSending() || m_test->state(id) != QStringLiteral("running"), 30'000);
        const int left = m_test->sends();
        QVERIFY2(left < people, "the disk never filled up");
        QTest::qWait(2500); // two looks and a second try
        QCOMPARE(m_test->sends(), left);
        verifyEveryPostHasALine(id);

        makeRoom();
        QVERIFY(m_test->reaches(id, QStringLiteral("paused")));
        QCOMPARE(m_test->reason(id).word, QStringLiteral("disk_full"));
        QCOMPARE(m_test->sends(), left);
        QVERIFY(waitFor(m_test->app->broadcasts().resume(id)).ok());
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->totals(id).accepted, people);
        QCOMPARE(m_test->sends(), people);
        for (int i = 0; i < people; ++i)
            QCOMPARE(m_test->posts(i), 1);
    }

    // What the provider said stays in memory until it can be written: it is not lost, and nobody is asked again.
    void answersThatCannotBeWrittenWaitForRoom()
    {
        auto holds = std::make_shared<std::atomic<bool>>(true);
        m_test->server.behave([holds](const test::Received &request) {
            // More than the last pages could take.
            QByteArray body = BroadcastTest::acceptedFor(request);
            body.replace(body.lastIndexOf('}'), 1, ",\"more\":\"" + QByteArray(20'000, 'x') + "\"}");
            const auto answer = Answer::http(200, body);
            return *holds && request.body.contains("messaging_product") ? answer.whenReleased() : answer;
        });
        m_test->host();
        const auto id = m_test->started(people, slowly()).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 4, 30'000); // as many as there are connections
        QSignalSpy failed(&m_test->app->sender(), &SendService::storageFailed);
        fillTheDisk();
        *holds = false;
        m_test->server.release();
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= m_test->takenRows(id), 20'000);
        const int left = m_test->sends();
        QVERIFY(left < people);
        QVERIFY(m_test->totals(id).accepted < left);
        makeRoom();
        QVERIFY(m_test->reaches(id, QStringLiteral("paused")));
        QCOMPARE(m_test->reason(id).word, QStringLiteral("disk_full"));
        QTRY_COMPARE_WITH_TIMEOUT(m_test->totals(id).accepted, left, 20'000);
        QCOMPARE(m_test->totals(id).unknown, 0);
        QCOMPARE(m_test->sends(), left);
    }

private:
    static constexpr int people = 600;

    static BroadcastPlan slowly()
    {
        BroadcastPlan plan;
        plan.pace = {Pace::Kind::PerSecond, 100, {}};
        return plan;
    }

    Database &database() { return *m_test->app->core().database; }

    void fillTheDisk()
    {
        const auto filled = waitFor(database().write([](Connection &connection) -> Result<void> {
            const auto pages = connection.scalar(QStringLiteral("PRAGMA page_count"));
            return pages ? connection.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages->toLongLong())) : pages.error();
        }));
        if (!filled)
            qFatal("no limit: %s", qPrintable(filled.error().detail));
        // What room the last pages have is used up first.
        for (int size : {3000, 300, 30}) {
            for (int i = 0; i < 100; ++i) {
                const auto kept = waitFor(database().write([size, i](Connection &connection) {
                    return SettingStore(connection).setValue(QStringLiteral("%1/%2").arg(size).arg(i), QString(size, QLatin1Char('x')));
                }));
                if (!kept)
                    break;
            }
        }
    }

    void makeRoom()
    {
        const auto made = waitFor(database().read([](Connection &connection) { return connection.scalar(QStringLiteral("PRAGMA max_page_count = 1073741823")); }));
        if (!made)
            qFatal("no room: %s", qPrintable(made.error().detail));
    }

    void verifyEveryPostHasALine(BroadcastId id)
    {
        const auto recipients = waitFor(database().read([id](Connection &connection) -> Result<QSet<QString>> {
            auto rows = connection.run(QStringLiteral("SELECT recipient FROM message WHERE broadcast_id = ? AND state <> 'queued'"), {id.value});
            if (!rows)
                return rows.error();
            QSet<QString> all;
            while (rows->next())
                all.insert(rows->value(0).toString());
            return all;
        }));
        QVERIFY(recipients.ok());
        for (int i = 0; i < people; ++i) {
            const int posts = m_test->posts(i);
            QVERIFY(posts <= 1);
            QVERIFY2(posts == 0 || recipients->contains(BroadcastTest::number(i)), qPrintable(BroadcastTest::number(i)));
        }
    }

    std::unique_ptr<BroadcastTest> m_test;
};

QTEST_GUILESS_MAIN(TestBroadcastDiskFull)
#include "tst_broadcastdiskfull.moc"
