#include "servicetest.h"

#include "store/evidencestore.h"
#include "store/settingstore.h"

#include <QSignalSpy>

using namespace recado;
using namespace std::chrono_literals;
using test::Answer;

namespace {

const QByteArray nothingNew = R"({"result":"success","messages":{"items":[]}})";

Answer delivered(const QByteArray &id)
{
    return Answer::http(200, R"({"result":"success","messages":{"items":[{"id":"6a","localMessageId":")" + id
                                 + R"(","eventType":"broadcastMessage","owner":true,"statusString":"DELIVERED","created":"2026-11-20T14:27:32.965Z"}]}})");
}

} // namespace

// Rounds of questions, without the schedule beside them unless a test wants it.
class TestCatchUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_test->server.otherwise(Answer::http(200, nothingNew));
        m_account = m_test->connectWati();
        m_before = m_test->server.count();
        start();
    }
    void cleanup() { m_test.reset(); }

    void everyOpenMessageIsAskedAboutUnknownFirstThenTheNewest()
    {
        make(1, MessageState::Accepted);
        make(2, MessageState::Unknown);
        make(3, MessageState::Accepted, EventKind::Failed);
        make(4, MessageState::Refused, EventKind::Refused);
        make(5, MessageState::Accepted, EventKind::Delivered);
        make(6, MessageState::Queued, EventKind::Queued);
        make(7, MessageState::Unknown);
        const CatchUpRound round = caughtUp(CatchUpReason::Woke);
        QCOMPARE(round.total, 4);
        QCOMPARE(round.unknown, 2);
        QCOMPARE(round.asked, 4);
        QCOMPARE(round.done, 4);
        QVERIFY(round.ended.has_value());
        QCOMPARE(askedAbout(), (QStringList{number(7), number(2), number(5), number(1)}));
    }

    void whatIsNewIsCounted()
    {
        const MessageRow row = make(1, MessageState::Accepted);
        make(2, MessageState::Accepted);
        m_test->server.behave([](const test::Received &) { return delivered("L1"); });
        const CatchUpRound round = caughtUp(CatchUpReason::Started);
        QCOMPARE(round.asked, 2);
        QCOMPARE(round.news, 1); // told twice, new once
        QCOMPARE(toString(m_test->load(row).verdict), QStringLiteral("delivered"));
        QCOMPARE(toString(m_test->story(row).events.last().source), QStringLiteral("poll"));
    }

    void anUnknownOneIsSettled()
    {
        const MessageRow row = make(1, MessageState::Unknown);
        m_test->server.behave([](const test::Received &) { return delivered("L1"); });
        const CatchUpRound round = caughtUp(CatchUpReason::Started);
        QCOMPARE(round.settled, 1);
        QCOMPARE(toString(m_test->load(row).state), toString(MessageState::Accepted));
    }

    void nothingOpenIsOverAtOnce()
    {
        const CatchUpRound round = caughtUp(CatchUpReason::Started);
        QCOMPARE(round.total, 0);
        QVERIFY(!round.isUnderWay());
        QCOMPARE(m_test->server.count(), m_before);
    }

    void onlyTheHostAsks()
    {
        make(1, MessageState::Accepted);
        m_test->app->catchUp().setRunning(false);
        m_test->app->catchUp().begin(CatchUpReason::Started);
        QVERIFY(!m_test->app->catchUp().round().has_value());
    }

    void whatWasAskedJustNowIsNotAskedAgain()
    {
        make(1, MessageState::Accepted);
        QCOMPARE(caughtUp(CatchUpReason::Started).asked, 1);
        make(2, MessageState::Accepted);
        QCOMPARE(caughtUp(CatchUpReason::Woke).asked, 1);
        QCOMPARE(askedAbout(), (QStringList{number(1), number(2)}));
    }

    void aRoundThatWasInterruptedGoesOn()
    {
        for (int i = 1; i <= 13; ++i)
            make(i, MessageState::Accepted);
        m_test->app->catchUp().setRest(1h);
        m_test->app->catchUp().begin(CatchUpReason::Started);
        QTRY_COMPARE_WITH_TIMEOUT(m_test->app->catchUp().round()->done, CatchUp::atOnce, 30'000);
        m_test->app.reset(); // the program ends
        m_test->open();
        start();
        const CatchUpRound round = caughtUp(CatchUpReason::Started);
        QCOMPARE(round.total, 3);
        QCOMPARE(round.asked, 3);
        QStringList asked = askedAbout();
        QCOMPARE(asked.size(), 13);
        asked.removeDuplicates();
        QCOMPARE(asked.size(), 13); // nobody twice
        QCOMPARE(caughtUp(CatchUpReason::Started).total, 0); // it was the end of that round
    }

    void withoutAnAnswerItWaitsForTheNetwork()
    {
        for (int i = 1; i <= 3; ++i)
            make(i, MessageState::Accepted);
        m_test->server.behave([](const test::Received &) { return Answer::close(); });
        m_test->app->catchUp().begin(CatchUpReason::Woke);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->catchUp().round()->waitsForNetwork, 30'000);
        QCOMPARE(m_test->app->catchUp().round()->asked, 0);
        QVERIFY(m_test->app->catchUp().round()->isUnderWay());
        QCOMPARE(m_test->server.count() - m_before, 1); // one question was enough to know
        m_test->server.behave([](const test::Received &) { return Answer::http(200, nothingNew); });
        m_test->app->catchUp().begin(CatchUpReason::NetworkBack);
        QTRY_VERIFY_WITH_TIMEOUT(!m_test->app->catchUp().round()->isUnderWay(), 30'000);
        QCOMPARE(m_test->app->catchUp().round()->asked, 3);
        QVERIFY(m_test->app->catchUp().round()->notAsked.isEmpty());
    }

    void aQuestionThatIsNeverAnsweredHoldsUpNobody()
    {
        for (int i = 1; i <= 3; ++i)
            make(i, MessageState::Accepted);
        m_test->server.behave([](const test::Received &request) {
            return request.target.contains("5511988880003") ? Answer::close() : Answer::http(200, nothingNew);
        });
        CatchUp &catchUp = m_test->app->catchUp();
        catchUp.begin(CatchUpReason::Woke);
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(catchUp.round()->waitsForNetwork, 30'000);
            catchUp.begin(CatchUpReason::NetworkBack);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!catchUp.round()->isUnderWay(), 30'000);
        QCOMPARE(catchUp.round()->asked, 2);
        QCOMPARE(catchUp.round()->done, 3);
        QCOMPARE(catchUp.round()->notAsked.size(), 1);
        QCOMPARE(toString(catchUp.round()->notAsked.first().reason.kind), QStringLiteral("network"));
    }

    void theBudgetIsKeptAndSomeIsLeft()
    {
        for (int i = 1; i <= 6; ++i)
            make(i, MessageState::Accepted);
        const int quota = providerFor(ProviderKind::Wati)->monthlyQuota(account());
        QVERIFY(quota > 0);
        const int allowed = PollService::dailyBudget(quota) * CatchUp::budgetShare / 100;
        QVERIFY(allowed < PollService::dailyBudget(quota));
        spend(allowed - 2);
        const CatchUpRound round = caughtUp(CatchUpReason::Started);
        QCOMPARE(round.asked, 2);
        QCOMPARE(round.done, 6);
        QCOMPARE(m_test->server.count() - m_before, 2);
        QCOMPARE(round.notAsked.size(), 1);
        QCOMPARE(round.notAsked.first().count, 4);
        QCOMPARE(round.notAsked.first().reason.place, QStringLiteral("budget"));
        QCOMPARE(round.notAsked.first().accountName, QStringLiteral("Clinica"));
    }

    void oneAccountDoesNotHoldUpTheOther()
    {
        const AccountId refused = m_account;
        make(1, MessageState::Accepted);
        spend(99'999'999);
        m_account = m_test->connectWati(QStringLiteral("Vizinha"));
        QVERIFY(m_account != refused);
        make(2, MessageState::Accepted);
        const CatchUpRound round = caughtUp(CatchUpReason::Started);
        QCOMPARE(round.asked, 1);
        QCOMPARE(round.done, 2);
        QVERIFY(askedAbout().contains(number(2)));
    }

    void aMessageKeepsItsPlaceInTheSchedule()
    {
        const MessageRow row = make(1, MessageState::Accepted);
        QVERIFY(planPoll(row, 6));
        caughtUp(CatchUpReason::Started);
        const auto next = *waitFor(m_test->app->core().database->read([row](Connection &connection) { return MessageStore(connection).plannedPoll(row); }));
        QVERIFY(next && *next > m_test->app->core().now() + 5h); // the seventh time, not the first
    }

    void theScheduleLeavesOlderOnesAloneMeanwhile()
    {
        const MessageRow old = make(1, MessageState::Accepted);
        const MessageRow fresh = make(2, MessageState::Accepted);
        for (const MessageRow row : {old, fresh})
            QVERIFY(planPoll(row, 0));
        m_test->app->poller().leaveOlder(old);
        m_test->app->poller().setRunning(true);
        QTRY_COMPARE_WITH_TIMEOUT(askedAbout(), QStringList{number(2)}, 30'000);
        m_test->app->poller().leaveOlder({});
        QTRY_COMPARE_WITH_TIMEOUT(askedAbout(), (QStringList{number(2), number(1)}), 30'000);
        m_test->app->poller().setRunning(false);
    }

private:
    void start()
    {
        m_test->app->catchUp().setRest(1ms);
        m_test->app->catchUp().setRunning(true);
    }

    static QString number(int last) { return QStringLiteral("55119888800%1").arg(last, 2, 10, QLatin1Char('0')); }

    Account account()
    {
        return *waitFor(m_test->app->core().database->read([id = m_account](Connection &connection) { return AccountStore(connection).byId(id); }));
    }

    MessageRow make(int last, MessageState state, std::optional<EventKind> verdict = {})
    {
        const auto made = m_test->app->core().database->write([=, this, now = m_test->app->core().now()](Connection &connection) -> Result<MessageRow> {
            Message message;
            message.id = MessageId::make();
            message.account = m_account;
            message.recipient = QLatin1Char('+') + number(last);
            message.content = "{}";
            MessageStore messages(connection);
            const auto inserted = messages.insert(message, {}, now - 1h);
            if (!inserted || state == MessageState::Queued)
                return inserted ? Result<MessageRow>(inserted->row) : inserted.error();
            const auto attempt = messages.claim(inserted->row, QStringLiteral("one"), now - 1h);
            if (!attempt)
                return attempt.error();
            const auto settled = messages.settle(*attempt, state, 200, {}, now - 1h);
            const auto learnt = settled ? EvidenceStore(connection).learnRefs(inserted->row, m_account, attempt->id,
                                                                              {{QStringLiteral("local_message_id"), QStringLiteral("L%1").arg(last)}},
                                                                              FailureRule::LaterWins, now - 1h)
                                        : settled;
            if (!learnt)
                return learnt.error();
            const EventKind word = verdict.value_or(state == MessageState::Unknown ? EventKind::Unknown : EventKind::Accepted);
            const auto judged = messages.setVerdict(inserted->row, word, {}, now, false, {}, now);
            return judged ? Result<MessageRow>(inserted->row) : judged.error();
        }).result();
        if (!made)
            qFatal("not made: %s", qPrintable(made.error().detail));
        return *made;
    }

    bool planPoll(MessageRow row, int tries)
    {
        return m_test->app->core().database->write([=](Connection &connection) { return MessageStore(connection).planPoll(row, fromMillis(5), tries); }).result().ok();
    }

    void spend(int calls)
    {
        const QString day = toIso(m_test->app->core().now()).left(10);
        const auto done = m_test->app->core().database->write([id = m_account, day, calls](Connection &connection) {
            return SettingStore(connection).countCall(id.value, day, QStringLiteral("poll"), calls);
        }).result();
        if (!done)
            qFatal("not spent");
    }

    CatchUpRound caughtUp(CatchUpReason reason)
    {
        m_test->app->catchUp().begin(reason);
        if (!QTest::qWaitFor([this] { return !m_test->app->catchUp().round()->isUnderWay(); }, 30'000))
            qFatal("it does not end");
        return *m_test->app->catchUp().round();
    }

    // The numbers in the order in which their provider was asked about them.
    QStringList askedAbout()
    {
        QStringList numbers;
        const auto received = m_test->server.received();
        for (qsizetype i = m_before; i < received.size(); ++i) {
            static const QRegularExpression digits(QStringLiteral("55119888800\\d\\d"));
            const auto match = digits.match(QString::fromLatin1(received[i].target));
            if (match.hasMatch() && (numbers.isEmpty() || numbers.last() != match.captured()))
                numbers.append(match.captured());
        }
        return numbers;
    }

    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
    int m_before = 0;
};

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
