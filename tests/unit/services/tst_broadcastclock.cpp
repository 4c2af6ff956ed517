#include "broadcasttest.h"

#include <QDateTime>

#include <atomic>

using namespace recado;

namespace {

// Goes on as time does, from a moment of the test's choice, and may be put forward.
class ChosenClock final : public Clock {
public:
    explicit ChosenClock(const QDateTime &start) : m_start(fromMillis(start.toMSecsSinceEpoch())) {}
    Instant now() const override
    {
        return m_start + std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - m_begun) + Milliseconds(m_ahead.load());
    }
    void putForward(Milliseconds by) { m_ahead += by.count(); }

private:
    Instant m_start;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::atomic<qint64> m_ahead{0};
};

} // namespace

// Hours of the day, and a clock that is put to another time.
class TestBroadcastClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<BroadcastTest>(); }

    void itGoesOnByItselfWhenTheHoursComeAgain()
    {
        setClock(QDateTime(QDate(2026, 11, 23), QTime(23, 59, 20), Qt::LocalTime));
        m_test->host();
        BroadcastPlan plan;
        plan.hours = {true, QTime(0, 0), QTime(8, 0), {1, 2, 3, 4, 5, 6, 7}, false, true};
        const auto id = m_test->started(10, plan).id;
        QTRY_COMPARE_WITH_TIMEOUT(waitingFor(id), QStringLiteral("hours"), 20'000);
        QCOMPARE(m_test->sends(), 0);
        QCOMPARE(m_test->state(id), QStringLiteral("running"));
        m_clock->putForward(std::chrono::seconds(50)); // less than what is taken for a jump
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->sends(), 10);
    }

    void eachPersonsOwnClockCounts()
    {
        // Almost eight in São Paulo, almost seven in Manaus.
        setClock(QDateTime(QDate(2026, 11, 23), QTime(10, 59, 20), Qt::UTC));
        m_test->host();
        BroadcastPlan plan;
        plan.hours = {true, QTime(7, 0), QTime(20, 0), {1, 2, 3, 4, 5, 6, 7}, true, true};
        const auto id = m_test->draft(5, plan).id;
        moveToManaus(id, 2);
        QVERIFY(waitFor(m_test->app->broadcasts().start(id)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_test->totals(id).accepted, 3, 5000);
        QTRY_COMPARE_WITH_TIMEOUT(waitingFor(id), QStringLiteral("hours"), 20'000);
        QCOMPARE(m_test->server.countOf("559298000000"), 0);
        QCOMPARE(m_test->takenRows(id), 3);
        m_clock->putForward(std::chrono::seconds(50));
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->sends(), 5);
    }

    void aClockThatIsPutToAnotherTimePausesIt()
    {
        setClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        m_test->host();
        BroadcastPlan plan;
        plan.pace = {Pace::Kind::PerSecond, 10, {}};
        const auto id = m_test->started(400, plan).id;
        QTRY_VERIFY_WITH_TIMEOUT(m_test->sends() >= 15, 20'000);
        m_clock->putForward(std::chrono::minutes(10));
        QVERIFY(m_test->reaches(id, QStringLiteral("paused")));
        QCOMPARE(m_test->reason(id).word, QStringLiteral("clock_jump"));
        QVERIFY(m_test->takenRows(id) < 400);
    }

    // Found by the host that is up, and not only when one starts.
    void whatAnotherProcessHadInFlightWhenItDiedIsUnknownSoon()
    {
        setClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        m_test->host();
        QTest::qWait(1200); // two looks: the first of them was for those that had died before
        const auto account = m_test->connectWati();
        const auto row = waitFor(m_test->app->sender().enqueue(m_test->request(account)))->row;
        auto other = std::make_unique<ProcessLease>(m_test->app->core().dataDir);
        claim(row, other->name());
        m_clock->putForward(std::chrono::seconds(35));
        QTest::qWait(1200);
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("in_flight")); // it lives
        other.reset();
        QTest::qWait(1200);
        QCOMPARE(toString(m_test->load(row).state), QStringLiteral("in_flight")); // looked at a moment ago
        m_clock->putForward(std::chrono::seconds(35));
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_test->load(row).state), QStringLiteral("unknown"), 20'000);
        QCOMPARE(toString(m_test->load(row).error.kind), QStringLiteral("interrupted"));
        QCOMPARE(m_test->server.countOf("confirma_consulta"), 0);
    }

    void aTimeThatPassedWhileTheProgramWasOffIsAskedAbout()
    {
        setClock(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        m_test->host();
        BroadcastPlan plan;
        plan.startAt = m_test->app->core().now() + std::chrono::minutes(30);
        const Instant when = *plan.startAt;
        const auto id = m_test->started(5, plan).id;
        QCOMPARE(m_test->state(id), QStringLiteral("scheduled"));
        m_test->app->stopHosting();
        m_test->app.reset();
        m_test->open();
        setClock(QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC));
        m_test->host();
        QVERIFY(m_test->reaches(id, QStringLiteral("paused")));
        QCOMPARE(m_test->reason(id).word, QStringLiteral("interrupted"));
        QCOMPARE(m_test->reason(id).detail, toIso(when));
        QTest::qWait(1200); // two looks
        QCOMPARE(m_test->sends(), 0);
        QCOMPARE(m_test->takenRows(id), 0);
        QVERIFY(waitFor(m_test->app->broadcasts().resume(id)).ok()); // the answer
        QVERIFY(m_test->reaches(id, QStringLiteral("finished")));
        QCOMPARE(m_test->sends(), 5);
    }

private:
    void claim(MessageRow row, const QString &lease)
    {
        const auto claimed = m_test->app->core().database->write([row, lease, now = m_test->app->core().now()](Connection &connection) {
            return MessageStore(connection).claim(row, lease, now);
        });
        if (!waitFor(claimed))
            qFatal("not claimed");
    }

    void setClock(const QDateTime &start)
    {
        m_clock = std::make_shared<ChosenClock>(start);
        const_cast<Core &>(m_test->app->core()).clock = m_clock;
    }

    QString waitingFor(BroadcastId id)
    {
        const auto pace = m_test->app->broadcasts().paceOf(id);
        return pace ? pace->waitingFor : QString();
    }

    void moveToManaus(BroadcastId id, int count)
    {
        const auto done = m_test->app->core().database->write([id, count](Connection &connection) -> Result<void> {
            auto rows = BroadcastStore(connection).rows(id, {}, 0, count);
            if (!rows)
                return rows.error();
            for (BroadcastRow &row : *rows) {
                row.recipient = QStringLiteral("+559298000000%1").arg(row.line);
                row.person = row.recipient;
            }
            return BroadcastStore(connection).updateRows(id, *rows);
        });
        if (!waitFor(done))
            qFatal("rows not changed");
    }

    std::unique_ptr<BroadcastTest> m_test;
    std::shared_ptr<ChosenClock> m_clock;
};

QTEST_GUILESS_MAIN(TestBroadcastClock)
#include "tst_broadcastclock.moc"
