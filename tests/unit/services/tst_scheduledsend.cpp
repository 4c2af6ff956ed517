#include "servicetest.h"

#include <QSignalSpy>

#include <atomic>

using namespace recado;
using test::Answer;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// Stands still until it is told to go on. Timers do not know it: a test that moved it wakes the queue.
class FakeClock final : public Clock {
public:
    Instant now() const override { return fromMillis(m_millis); }
    void advance(Milliseconds time) { m_millis += time.count(); }

private:
    std::atomic<qint64> m_millis = toMillis(SystemClock().now());
};

// One process on a data directory: what sends, and nothing else. Its destructor ends it without a word to anybody, as a crash does.
class Program {
public:
    Program(const QString &dataDir, std::shared_ptr<SecretStore> secrets, std::shared_ptr<FakeClock> clock)
    {
        m_core.dataDir = dataDir;
        m_core.secrets = std::move(secrets);
        m_core.database = *Database::open(dataDir + text("/recado.db"));
        net::ClientOptions client;
        client.answersOnMainThread = true;
        m_core.http = std::make_shared<net::HttpClient>(client);
        m_core.clock = std::move(clock);
        m_core.lease = std::make_shared<ProcessLease>(dataDir);
        m_accounts = std::make_unique<AccountService>(m_core);
        m_sender = std::make_unique<SendService>(m_core, *m_accounts);
    }

    SendService &sender() { return *m_sender; }
    Message load(MessageRow row)
    {
        return *m_core.database->read([row](Connection &connection) { return MessageStore(connection).byRow(row); }).result();
    }
    QString state(MessageRow row) { return toString(load(row).state); }
    QList<StatusEvent> events(MessageRow row)
    {
        return *m_core.database->read([row](Connection &connection) { return EvidenceStore(connection).timeline(row); }).result();
    }
    QList<MessageRow> missed() { return rows(waitFor(sender().missed())); }
    QList<MessageRow> scheduled() { return rows(waitFor(sender().scheduled())); }
    bool claim(MessageRow row)
    {
        return m_core.database->write([row, at = m_core.now()](Connection &connection) { return MessageStore(connection).claim(row, text("another"), at); }).result().ok();
    }

    // As host: looks into the queue now, and has the time to send what it finds.
    void runQueue()
    {
        m_sender->setRunsQueue(true);
        QTest::qWait(400);
    }

private:
    static QList<MessageRow> rows(const Result<QList<Message>> &messages)
    {
        QList<MessageRow> rows;
        for (const Message &message : *messages)
            rows.append(message.row);
        return rows;
    }

    Core m_core;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<SendService> m_sender;
};

} // namespace

class TestScheduledSend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = m_test->connectWati();
        m_dataDir = m_test->app->core().dataDir;
        m_secrets = m_test->app->core().secrets;
        m_test->app.reset();
        m_clock = std::make_shared<FakeClock>();
        start();
    }
    void cleanup()
    {
        m_program.reset();
        m_secrets.reset();
        m_test.reset();
    }

    void itLeavesAtItsTime_data()
    {
        QTest::addColumn<bool>("sendNow");
        QTest::newRow("enqueued") << false;
        QTest::newRow("sent") << true; // by a program that may be gone then: the host does it
    }
    void itLeavesAtItsTime()
    {
        QFETCH(bool, sendNow);
        const SendRequest request = inAnHour();
        const auto receipt = waitFor(sendNow ? m_program->sender().send(request) : m_program->sender().enqueue(request));
        QVERIFY(receipt.ok());
        QVERIFY(m_program->sender().isIdle());
        const Message message = m_program->load(receipt->row);
        QCOMPARE(message.scheduledAt, request.notBefore);
        QCOMPARE(message.giveUpAt, std::optional(*request.notBefore + minutes(2) + request.timeout));
        m_program->runQueue();
        m_clock->advance(hours(1) - Milliseconds(1));
        m_program->runQueue();
        QCOMPARE(m_test->server.count(), 0);
        QCOMPARE(m_program->scheduled(), QList<MessageRow>{receipt->row});
        m_clock->advance(Milliseconds(1));
        m_program->runQueue();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(receipt->row), text("accepted"), 20'000);
        QCOMPARE(m_test->server.count(), 1);
        QVERIFY(m_program->scheduled().isEmpty());
    }

    void aTimeThatHasPassedIsRefused()
    {
        SendRequest request = inAnHour();
        for (const auto late : {minutes(0), minutes(1)}) {
            request.notBefore = m_clock->now() - late;
            const auto receipt = waitFor(m_program->sender().enqueue(request));
            QVERIFY(!receipt);
            QCOMPARE(toString(receipt.error().kind), text("invalid"));
            QCOMPARE(receipt.error().place, text("scheduled_at"));
        }
        const auto row = schedule();
        QCOMPARE(waitFor(m_program->sender().reschedule(row, m_clock->now())).error().place, text("scheduled_at"));
    }

    void aHostThatWasOffSendsOnlyWhatIsHardlyLate_data()
    {
        QTest::addColumn<int>("late"); // seconds
        QTest::addColumn<bool>("leaves");
        QTest::newRow("two minutes") << 120 << true;
        QTest::newRow("a second more") << 121 << false;
        QTest::newRow("a day") << 86'400 << false;
    }
    void aHostThatWasOffSendsOnlyWhatIsHardlyLate()
    {
        QFETCH(int, late);
        QFETCH(bool, leaves);
        const auto row = schedule();
        m_program.reset();
        m_clock->advance(hours(1) + seconds(late));
        start();
        QSignalSpy missed(&m_program->sender(), &SendService::missedChanged);
        QVERIFY(waitFor(m_program->sender().recoverAbandoned()).ok());
        m_program->runQueue();
        if (leaves) {
            QTRY_COMPARE_WITH_TIMEOUT(m_program->state(row), text("accepted"), 20'000);
            QCOMPARE(missed.size(), 0);
            return;
        }
        QTRY_COMPARE(missed.size(), 1);
        QCOMPARE(m_program->missed(), QList<MessageRow>{row});
        QVERIFY(m_program->scheduled().isEmpty());
        QCOMPARE(m_program->state(row), text("queued"));
        QCOMPARE(m_test->server.count(), 0);
    }

    void aMissedOneLeavesWhenItIsAskedTo()
    {
        const auto row = scheduleAndMiss();
        QSignalSpy missed(&m_program->sender(), &SendService::missedChanged);
        QTRY_COMPARE(missed.size(), 1);
        m_program->runQueue();
        QVERIFY(waitFor(m_program->sender().sendMissed(row)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(row), text("accepted"), 20'000);
        QCOMPARE(m_test->server.count(), 1);
        QTRY_COMPARE(missed.size(), 2);
        const auto events = m_program->events(row);
        QStringList told;
        for (const StatusEvent &event : events)
            told += toString(event.source) + QLatin1Char(' ') + toString(event.kind);
        std::sort(told.begin(), told.end());
        QCOMPARE(told.join(text(", ")), text("answer accepted, local in_flight, local queued, operator queued"));
        QCOMPARE(toString(waitFor(m_program->sender().sendMissed(row)).error().kind), text("conflict"));
    }

    void aMissedOneCanHaveAnotherTime()
    {
        const auto row = scheduleAndMiss();
        const Instant later = m_clock->now() + hours(3);
        QVERIFY(waitFor(m_program->sender().reschedule(row, later)).ok());
        QVERIFY(m_program->missed().isEmpty());
        QCOMPARE(m_program->load(row).scheduledAt, std::optional(later));
        QCOMPARE(m_program->load(row).giveUpAt, std::optional(later + minutes(2) + inAnHour().timeout));
        m_program->runQueue();
        QCOMPARE(m_test->server.count(), 0);
        m_clock->advance(hours(3));
        m_program->runQueue();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(row), text("accepted"), 20'000);
    }

    void whatIsCancelledNeverLeaves()
    {
        const auto row = schedule();
        QSignalSpy settled(&m_program->sender(), &SendService::messageSettled);
        QVERIFY(waitFor(m_program->sender().cancelQueued(row)).ok());
        QCOMPARE(settled.size(), 1);
        const Message message = m_program->load(row);
        QCOMPARE(toString(message.state), text("refused"));
        QCOMPARE(toString(message.verdict), text("refused"));
        QCOMPARE(toString(message.error.kind), text("cancelled"));
        const StatusEvent fact = m_program->events(row).last();
        QCOMPARE(toString(fact.kind), text("refused"));
        QCOMPARE(toString(fact.source), text("operator"));
        QCOMPARE(fact.errorKind, text("cancelled"));
        m_clock->advance(hours(1));
        m_program->runQueue();
        QCOMPARE(m_test->server.count(), 0);
        QCOMPARE(toString(waitFor(m_program->sender().cancelQueued(row)).error().kind), text("conflict"));
        QCOMPARE(toString(waitFor(m_program->sender().cancelQueued({4711})).error().kind), text("not_found"));
    }

    void whatIsOnItsWayIsNotCancelled()
    {
        const auto row = waitFor(m_program->sender().enqueue(m_test->request(m_account)))->row;
        QVERIFY(m_program->claim(row));
        const auto cancelled = waitFor(m_program->sender().cancelQueued(row));
        QCOMPARE(toString(cancelled.error().kind), text("conflict"));
        QCOMPARE(cancelled.error().place, text("state"));
        QCOMPARE(m_program->state(row), text("in_flight"));
    }

    void whatWaitsInAnotherProgramIsCancelledToo_data()
    {
        QTest::addColumn<bool>("isItsOwn");
        QTest::newRow("by the program it waits in") << true;
        QTest::newRow("by another") << false;
    }
    void whatWaitsInAnotherProgramIsCancelledToo()
    {
        QFETCH(bool, isItsOwn);
        m_program->sender().setBrake(true);
        SendRequest request = m_test->request(m_account);
        request.giveUpAfter = minutes(10);
        const auto row = waitFor(m_program->sender().send(request))->row;
        QVERIFY(!m_program->sender().isIdle());
        Program other(m_dataDir, m_secrets, m_clock);
        QVERIFY(waitFor((isItsOwn ? *m_program : other).sender().cancelQueued(row)).ok());
        if (isItsOwn)
            QVERIFY(m_program->sender().isIdle());
        m_program->sender().setBrake(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->sender().isIdle(), 20'000);
        QCOMPARE(m_program->state(row), text("refused"));
        QCOMPARE(m_program->events(row).size(), 2);
        QCOMPARE(m_test->server.count(), 0);
    }

    void whatTheBrakeHeldTooLongIsMissed()
    {
        const auto row = schedule();
        m_program->runQueue();
        m_program->sender().setBrake(true);
        m_clock->advance(hours(1));
        m_program->runQueue();
        QCOMPARE(m_test->server.count(), 0);
        m_clock->advance(minutes(3));
        m_program->sender().setBrake(false);
        m_program->runQueue();
        QCOMPARE(m_test->server.count(), 0);
        QCOMPARE(m_program->missed(), QList<MessageRow>{row});
        QVERIFY(m_program->sender().isIdle());
    }

    void aRetryThatWouldBeLateIsMissed()
    {
        SendRequest request = inAnHour();
        request.giveUpAfter = minutes(30);
        m_test->server.script({Answer::http(429, {}, {"Retry-After: 1"})});
        const auto row = waitFor(m_program->sender().enqueue(request))->row;
        m_clock->advance(hours(1));
        m_program->runQueue();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->events(row).size(), 3, 20'000); // queued, in flight, queued again
        m_clock->advance(minutes(3));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->sender().isIdle(), 20'000);
        QCOMPARE(m_program->missed(), QList<MessageRow>{row});
        QCOMPARE(m_test->server.count(), 1);
        // Its latest attempt is over, and the operator's word counts after it.
        QVERIFY(waitFor(m_program->sender().sendMissed(row)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(row), text("accepted"), 20'000);
        QCOMPARE(m_program->load(row).attempts, 2);
    }

    void aMessageForNowDoesNotWaitForOneOfLater()
    {
        schedule();
        m_program->runQueue();
        const auto row = waitFor(m_program->sender().enqueue(m_test->request(m_account)))->row;
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(row), text("accepted"), 20'000);
    }

    void theQueueIsCountedWithoutTheScheduled()
    {
        QSignalSpy queue(&m_program->sender(), &SendService::queueChanged);
        schedule();
        const auto scheduled = [&queue] { return queue.isEmpty() ? QueueState() : queue.last().first().value<QueueState>(); };
        QTRY_COMPARE(scheduled().scheduled, 1);
        QCOMPARE(scheduled().queued, 0);
    }

private:
    void start() { m_program = std::make_unique<Program>(m_dataDir, m_secrets, m_clock); }
    SendRequest inAnHour() const
    {
        SendRequest request = m_test->request(m_account);
        request.notBefore = m_clock->now() + hours(1);
        return request;
    }
    MessageRow schedule() { return waitFor(m_program->sender().enqueue(inAnHour()))->row; }
    MessageRow scheduleAndMiss()
    {
        const auto row = schedule();
        m_program.reset();
        m_clock->advance(hours(2));
        start();
        return row;
    }

    std::unique_ptr<ServiceTest> m_test;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<Program> m_program;
    QString m_dataDir;
    std::shared_ptr<SecretStore> m_secrets;
    AccountId m_account;
};

QTEST_GUILESS_MAIN(TestScheduledSend)
#include "tst_scheduledsend.moc"
