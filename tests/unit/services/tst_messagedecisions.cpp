#include "servicetest.h"

#include "store/broadcaststore.h"

using namespace recado;
using test::Answer;

namespace {

using std::chrono::hours;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

// What operators decide about messages, what follows from it, and that nobody is written to twice by anything but their word.
class TestMessageDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = m_test->connectWati();
    }
    void cleanup() { m_test.reset(); }

    void markedAsSentItIsSentByTheirWord();
    void markedAsNotSentItIsRefusedAndMayBeRetried();
    void toWaitIsAFactAndChangesNothing();
    void aDecisionCanBeTakenBack();
    void onlyWhatIsUnknownIsDecidedAbout();
    void sentAgainItIsANewAttemptOfTheSameMessage();
    void takenBackBeforeItLeftItIsUnknownAgain();
    void whatTheProviderSaysLaterCounts();
    void whatTheProviderTookAfterAllDoesNotLeaveAgain_data();
    void whatTheProviderTookAfterAllDoesNotLeaveAgain();
    void whatWasPutBackDoesNotLeaveOnceTheFirstAttemptIsSpokenOf_data();
    void whatWasPutBackDoesNotLeaveOnceTheFirstAttemptIsSpokenOf();
    void aRetryAfterAFailureIsNotTakenBackByWhatWasKnownBefore();
    void aWebhookFindsWhatWasMarkedAsNotSent();
    void aWebhookFindsWhatWaitsToLeaveAgain();
    void whatWasRefusedIsRetriedWhenItsRuleAllows_data();
    void whatWasRefusedIsRetriedWhenItsRuleAllows();
    void retriedLaterItIsScheduled();
    void manyAreRetriedInStepsAndCanBeStopped();
    void whoAskedNotToBeWrittenToIsLeftAlone();
    void whoAskedWhileItWaitedIsLeftAlone();
    void theOutlookSaysHowItMaySettle();

private:
    MessageDecisions &decisions() { return m_test->app->decisions(); }
    int copies() const { return m_test->server.countOf("sendTemplateMessage"); }
    // Its POST was read, and no answer came.
    MessageRow unknown()
    {
        m_test->server.script({Answer::close()});
        const MessageRow row = m_test->sendAndSettle(m_test->request(m_account));
        if (m_test->load(row).state != MessageState::Unknown)
            qFatal("it should be unknown");
        return row;
    }
    MessageRow refused(const QByteArray &body, int status = 200)
    {
        m_test->server.script({Answer::http(status, body)});
        const MessageRow row = m_test->sendAndSettle(m_test->request(m_account));
        if (m_test->load(row).state != MessageState::Refused)
            qFatal("it should be refused");
        return row;
    }
    StatusEvent lastByOperator(MessageRow row)
    {
        StatusEvent found;
        for (const StatusEvent &event : m_test->story(row).events) {
            if (event.source == EventSource::Operator && event.heardAt >= found.heardAt)
                found = event;
        }
        return found;
    }
    // As the provider's webhook would, of the message's last attempt, or of its first.
    enum class Of { Last, First };
    void hear(MessageRow row, EventKind kind, Milliseconds ago = Milliseconds(0), Of of = Of::Last)
    {
        const auto told = m_test->app->core().database->write([row, kind, ago, of, account = m_account](Connection &connection) -> Result<void> {
            const auto attempts = MessageStore(connection).attempts(row);
            StatusEvent event;
            event.kind = kind;
            event.source = EventSource::Webhook;
            event.heardAt = SystemClock().now() + Milliseconds(50); // after a decision of this moment
            event.occurredAt = event.heardAt - ago;
            event.attempt = (of == Of::Last ? attempts->last() : attempts->first()).id;
            const auto landed = EvidenceStore(connection).add(row, account, event, FailureRule::LaterWins, event.heardAt);
            return landed ? Result<void>() : Result<void>(landed.error());
        });
        QVERIFY(waitFor(told).ok());
    }
    // A webhook with an id that nobody knows yet, which fits the message by recipient, wording and time.
    MessageRow hearByInference(MessageRow row)
    {
        const auto landed = m_test->app->core().database->write([account = m_account, row](Connection &connection) -> Result<MessageRow> {
            const auto message = MessageStore(connection).byRow(row);
            const QString wamid = text("wamid.%1").arg(row.value);
            const Instant now = SystemClock().now();
            IncomingFact fact;
            fact.account = account;
            fact.event.kind = EventKind::Sent;
            fact.event.source = EventSource::Webhook;
            fact.event.heardAt = now;
            fact.event.providerId = wamid;
            fact.refs = {{text("wamid"), wamid}};
            fact.clue = AnonymousFact{message->recipient, message->templateName, message->renderedText, now};
            const auto found = EvidenceStore(connection).land(fact, FailureRule::LaterWins, now);
            return found ? Result<MessageRow>(found->message) : found.error();
        });
        return *waitFor(landed);
    }
    // The latest failure, as if it had been told with this code, `ago`.
    void fail(MessageRow row, const QString &code, Milliseconds ago)
    {
        const auto told = m_test->app->core().database->write([row, code, ago, account = m_account](Connection &connection) -> Result<void> {
            const auto attempts = MessageStore(connection).attempts(row);
            StatusEvent event;
            event.kind = EventKind::Failed;
            event.source = EventSource::Webhook;
            event.heardAt = SystemClock().now() - ago;
            event.occurredAt = event.heardAt;
            event.attempt = attempts->last().id;
            event.errorKind = text("rejected");
            event.code = code;
            const auto landed = EvidenceStore(connection).add(row, account, event, FailureRule::LaterWins, event.heardAt);
            return landed ? Result<void>() : Result<void>(landed.error());
        });
        QVERIFY(waitFor(told).ok());
    }
    void host()
    {
        m_test->app->sender().setRunsQueue(true);
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->sender().isIdle(), 20'000);
    }
    static QString state(const Message &message) { return toString(message.state) + QLatin1Char('/') + toString(message.verdict); }

    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
};

void TestMessageDecisions::markedAsSentItIsSentByTheirWord()
{
    qputenv("USER", "dora");
    const MessageRow row = unknown();
    QVERIFY(waitFor(decisions().markSent(row, text("Ela respondeu pelo telefone."))).ok());
    const Message message = m_test->load(row);
    QCOMPARE(state(message), text("accepted/sent"));
    QCOMPARE(message.verdictRule, operatorDecidedRule);
    const StatusEvent fact = lastByOperator(row);
    QCOMPARE(toString(fact.kind), text("sent"));
    QCOMPARE(fact.who, text("dora"));
    QCOMPARE(fact.text, text("Ela respondeu pelo telefone."));
    QCOMPARE(copies(), 1);
}

void TestMessageDecisions::markedAsNotSentItIsRefusedAndMayBeRetried()
{
    const MessageRow row = unknown();
    QVERIFY(waitFor(decisions().markNotSent(row, {})).ok());
    QCOMPARE(state(m_test->load(row)), text("refused/refused"));
    QCOMPARE(toString(m_test->load(row).error.kind), text("not_sent"));
    const auto outlook = waitFor(decisions().outlook(row));
    QVERIFY(outlook->retry);
    QCOMPARE(toString(outlook->retry->kind), text("now"));
    QCOMPARE(*waitFor(decisions().retry({row})), 1);
    host();
    QCOMPARE(state(m_test->load(row)), text("accepted/accepted"));
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::toWaitIsAFactAndChangesNothing()
{
    const MessageRow row = unknown();
    const Instant until = m_test->app->core().now() + hours(4);
    QVERIFY(waitFor(decisions().keepWaiting(row, until)).ok());
    QCOMPARE(state(m_test->load(row)), text("unknown/unknown"));
    QCOMPARE(waitFor(decisions().outlook(row))->waitUntil, until);
    const auto past = waitFor(decisions().keepWaiting(row, m_test->app->core().now() - hours(1)));
    QCOMPARE(toString(past.error().kind), text("invalid"));
    QCOMPARE(past.error().place, text("until"));
}

void TestMessageDecisions::aDecisionCanBeTakenBack()
{
    for (const bool sent : {true, false}) {
        const MessageRow row = unknown();
        const auto decided = sent ? waitFor(decisions().markSent(row, {})) : waitFor(decisions().markNotSent(row, {}));
        QVERIFY(decided.ok());
        QVERIFY(waitFor(decisions().keepWaiting(row, m_test->app->core().now() + hours(1))).ok());
        QCOMPARE(state(m_test->load(row)), text("unknown/unknown"));
        QVERIFY(m_test->load(row).error.kind != ErrorKind::NotSent);
    }
}

void TestMessageDecisions::onlyWhatIsUnknownIsDecidedAbout()
{
    const MessageRow row = m_test->sendAndSettle(m_test->request(m_account));
    QCOMPARE(state(m_test->load(row)), text("accepted/accepted"));
    const Instant later = m_test->app->core().now() + hours(1);
    for (const auto &answer : {waitFor(decisions().markSent(row, {})), waitFor(decisions().markNotSent(row, {})), waitFor(decisions().sendAgain(row, {})),
                               waitFor(decisions().keepWaiting(row, later)), waitFor(decisions().retryAt(row, later))}) {
        QCOMPARE(toString(answer.error().kind), text("conflict"));
        QCOMPARE(answer.error().place, text("state"));
    }
    QCOMPARE(*waitFor(decisions().retry({row})), 0);
    host();
    QCOMPARE(copies(), 1);
    QCOMPARE(toString(waitFor(decisions().markSent({4711}, {})).error().kind), text("not_found"));
}

void TestMessageDecisions::sentAgainItIsANewAttemptOfTheSameMessage()
{
    const MessageRow row = unknown();
    host(); // nothing leaves by itself
    QCOMPARE(copies(), 1);
    QVERIFY(waitFor(decisions().sendAgain(row, text("Ela não recebeu nada."))).ok());
    const auto twice = waitFor(decisions().sendAgain(row, {})); // a double click
    QVERIFY(!twice);
    QCOMPARE(twice.error().place, text("state"));
    host();
    const Story story = m_test->story(row);
    QCOMPARE(story.attempts.size(), 2);
    QCOMPARE(state(story.summary.message), text("accepted/accepted"));
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::takenBackBeforeItLeftItIsUnknownAgain()
{
    const MessageRow row = unknown();
    QVERIFY(waitFor(decisions().sendAgain(row, {})).ok());
    QCOMPARE(state(m_test->load(row)), text("queued/queued"));
    QVERIFY(waitFor(m_test->app->sender().cancelQueued(row)).ok());
    QCOMPARE(state(m_test->load(row)), text("unknown/unknown"));
    host();
    QCOMPARE(copies(), 1);
}

void TestMessageDecisions::whatTheProviderSaysLaterCounts()
{
    const MessageRow row = unknown();
    QVERIFY(waitFor(decisions().markNotSent(row, {})).ok());
    hear(row, EventKind::Delivered);
    const Story story = m_test->story(row);
    QCOMPARE(state(story.summary.message), text("accepted/delivered"));
    QCOMPARE(story.verdict.contradicting.size(), 1);
    QCOMPARE(toString(story.events[*story.verdict.contradicting.cbegin()].source), text("operator"));
    // What arrived while it waits to leave again does not leave.
    const MessageRow waiting = unknown();
    QVERIFY(waitFor(decisions().sendAgain(waiting, {})).ok());
    hear(waiting, EventKind::Sent);
    QCOMPARE(state(m_test->load(waiting)), text("accepted/sent"));
    host();
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::whatTheProviderTookAfterAllDoesNotLeaveAgain_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("secondsAgo");
    for (const char *word : {"accepted", "held"}) {
        QTest::addRow("%s now", word) << text(word) << 0;
        QTest::addRow("%s when it was posted", word) << text(word) << 60;
    }
}

void TestMessageDecisions::whatTheProviderTookAfterAllDoesNotLeaveAgain()
{
    QFETCH(QString, word);
    QFETCH(int, secondsAgo);
    const EventKind kind = *eventKindFromString(word);
    const MessageRow settled = unknown();
    hear(settled, kind, std::chrono::seconds(secondsAgo));
    QCOMPARE(state(m_test->load(settled)), word + QLatin1Char('/') + word);
    const MessageRow waiting = unknown();
    QVERIFY(waitFor(decisions().sendAgain(waiting, {})).ok());
    hear(waiting, kind, std::chrono::seconds(secondsAgo));
    QCOMPARE(state(m_test->load(waiting)), word + QLatin1Char('/') + word);
    host();
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::whatWasPutBackDoesNotLeaveOnceTheFirstAttemptIsSpokenOf_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"accepted", "held", "sent"})
        QTest::newRow(word) << text(word);
}

void TestMessageDecisions::whatWasPutBackDoesNotLeaveOnceTheFirstAttemptIsSpokenOf()
{
    QFETCH(QString, word);
    const MessageRow row = unknown();
    m_test->server.otherwise(Answer::http(429, {}, {"Retry-After: 2"}));
    QVERIFY(waitFor(decisions().sendAgain(row, {})).ok());
    m_test->app->sender().setRunsQueue(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_test->story(row).attempts.size(), 2, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(state(m_test->load(row)), text("queued/queued"), 10'000); // put back
    const int before = copies();
    hear(row, *eventKindFromString(word), Milliseconds(0), Of::First);
    QCOMPARE(state(m_test->load(row)), (word == text("held") ? text("held/") : text("accepted/")) + word);
    m_test->server.otherwise(Answer::http(200, R"({"result":true})"));
    QTest::qWait(3'000); // longer than the time after which it would have been tried again
    QCOMPARE(copies(), before);
    QCOMPARE(m_test->story(row).attempts.size(), before);
}

void TestMessageDecisions::aRetryAfterAFailureIsNotTakenBackByWhatWasKnownBefore()
{
    const MessageRow row = unknown();
    hear(row, EventKind::Accepted, std::chrono::hours(49));
    fail(row, text("131049"), hours(48));
    QCOMPARE(toString(m_test->load(row).verdict), text("failed"));
    QCOMPARE(*waitFor(decisions().retry({row})), 1);
    QCOMPARE(state(m_test->load(row)), text("queued/queued"));
    host();
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::aWebhookFindsWhatWasMarkedAsNotSent()
{
    const MessageRow row = unknown();
    QVERIFY(waitFor(decisions().markNotSent(row, {})).ok());
    QCOMPARE(hearByInference(row), row);
    QCOMPARE(state(m_test->load(row)), text("accepted/sent"));
}

void TestMessageDecisions::aWebhookFindsWhatWaitsToLeaveAgain()
{
    const MessageRow row = unknown();
    QVERIFY(waitFor(decisions().sendAgain(row, {})).ok());
    QCOMPARE(hearByInference(row), row);
    QCOMPARE(state(m_test->load(row)), text("accepted/sent"));
    const MessageRow retried = unknown();
    QVERIFY(waitFor(decisions().markNotSent(retried, {})).ok());
    QCOMPARE(*waitFor(decisions().retry({retried})), 1);
    QCOMPARE(hearByInference(retried), retried);
    host();
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::whatWasRefusedIsRetriedWhenItsRuleAllows_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<QString>("answer");
    QTest::newRow("not delivered, an hour ago") << text("131049") << 1 << text("later");
    QTest::newRow("not delivered, two days ago") << text("131049") << 48 << text("now");
    QTest::newRow("no such number") << text("131026") << 48 << text("never");
    QTest::newRow("the provider's fault") << text("131000") << 48 << text("decide");
    QTest::newRow("a code nobody knows") << text("999999") << 48 << text("decide");
    QTest::newRow("the template is paused") << text("132001") << 48 << text("needs_change");
}

void TestMessageDecisions::whatWasRefusedIsRetriedWhenItsRuleAllows()
{
    QFETCH(QString, code);
    QFETCH(int, hoursAgo);
    QFETCH(QString, answer);
    const MessageRow row = m_test->sendAndSettle(m_test->request(m_account));
    fail(row, code, hours(hoursAgo));
    QCOMPARE(toString(m_test->load(row).verdict), text("failed"));
    QCOMPARE(toString(waitFor(decisions().outlook(row))->retry->kind), answer);
    const bool now = answer == text("now");
    QCOMPARE(*waitFor(decisions().retry({row})), now ? 1 : 0);
    host();
    QCOMPARE(copies(), now ? 2 : 1);
    if (answer == text("later") || answer == text("never")) {
        const auto again = waitFor(decisions().sendAgain(row, {}));
        QCOMPARE(again.error().place, text("retry"));
        QCOMPARE(copies(), 1);
    }
    if (answer == text("decide")) {
        QVERIFY(waitFor(decisions().sendAgain(row, {})).ok());
        host();
        QCOMPARE(copies(), 2);
    }
}

void TestMessageDecisions::retriedLaterItIsScheduled()
{
    const MessageRow row = m_test->sendAndSettle(m_test->request(m_account));
    fail(row, text("131049"), hours(1));
    const Instant when = waitFor(decisions().outlook(row))->retry->at;
    const auto early = waitFor(decisions().retryAt(row, when - hours(1)));
    QCOMPARE(early.error().place, text("retry"));
    QVERIFY(waitFor(decisions().retryAt(row, when)).ok());
    QCOMPARE(m_test->load(row).scheduledAt, std::optional(when));
    QCOMPARE(waitFor(m_test->app->sender().scheduled())->size(), 1);
    host();
    QCOMPARE(copies(), 1);
    QVERIFY(waitFor(m_test->app->sender().sendMissed(row)).ok()); // their own word: now
    host();
    QCOMPARE(copies(), 2);
}

void TestMessageDecisions::manyAreRetriedInStepsAndCanBeStopped()
{
    QList<MessageRow> rows;
    const MessageRow failed = m_test->sendAndSettle(m_test->request(m_account));
    fail(failed, text("131049"), hours(48));
    rows.append(failed);
    // Many more of the same, made fast.
    const auto made = m_test->app->core().database->write([failed, &rows](Connection &connection) -> Result<void> {
        const auto message = MessageStore(connection).byRow(failed);
        for (int i = 0; i < 350; ++i) {
            Message copy = *message;
            copy.id = MessageId::make();
            const Instant now = SystemClock().now() - hours(48);
            const auto inserted = MessageStore(connection).insert(copy, {}, now);
            Error reason = error(ErrorKind::NotSent);
            if (const auto refused = MessageStore(connection).refuse(*inserted, reason, now); !refused)
                return refused;
            StatusEvent fact;
            fact.kind = EventKind::Refused;
            fact.errorKind = text("not_sent");
            fact.occurredAt = fact.heardAt = now;
            if (const auto added = EvidenceStore(connection).add(inserted->row, copy.account, fact, FailureRule::LaterWins, now); !added)
                return added.error();
            rows.append(inserted->row);
        }
        return {};
    });
    QVERIFY(waitFor(made).ok());
    const RetryOffer offer = *waitFor(decisions().offer(rows));
    QCOMPARE(offer.now, 351);
    auto stop = std::make_shared<std::atomic_bool>(false);
    QList<int> steps;
    const auto queued = waitFor(decisions().retry(rows, [&](const RetryProgress &progress) {
        steps.append(progress.done);
        if (progress.done >= 200)
            *stop = true;
    }, stop));
    QCOMPARE(steps, (QList<int>{100, 200}));
    QCOMPARE(*queued, 200);
    // Once more for all: those that wait already are left alone.
    QCOMPARE(*waitFor(decisions().retry(rows)), 151);
    QCOMPARE(waitFor(decisions().offer(rows))->notOver, 351);
    QCOMPARE(toString(waitFor(decisions().retry(QList<MessageRow>(10'001))).error().kind), text("invalid"));
}

void TestMessageDecisions::whoAskedNotToBeWrittenToIsLeftAlone()
{
    const MessageRow row = unknown();
    const QString person = m_test->load(row).recipient;
    QVERIFY(waitFor(m_test->app->optOuts().add(person, {})).ok());
    const auto again = waitFor(decisions().sendAgain(row, {}));
    QCOMPARE(again.error().place, text("do_not_contact"));
    QCOMPARE(optOutReasonFrom(again.error().detail)->source, text("operator"));
    QVERIFY(waitFor(decisions().markNotSent(row, {})).ok());
    QCOMPARE(waitFor(decisions().offer({row}))->blocked, 1);
    QCOMPARE(*waitFor(decisions().retry({row})), 0);
    host();
    QCOMPARE(copies(), 1);
}

void TestMessageDecisions::whoAskedWhileItWaitedIsLeftAlone()
{
    const MessageRow row = m_test->sendAndSettle(m_test->request(m_account));
    fail(row, text("131049"), hours(48));
    QCOMPARE(*waitFor(decisions().retry({row})), 1);
    QVERIFY(waitFor(m_test->app->optOuts().add(m_test->load(row).recipient, {})).ok());
    host();
    QCOMPARE(copies(), 1);
    const Message message = m_test->load(row);
    QCOMPARE(state(message), text("refused/refused"));
    QCOMPARE(toString(message.error.kind), text("not_sent"));
    QCOMPARE(message.error.place, text("do_not_contact"));
    // Of an attempt of which nobody knows, nobody knows more for that.
    QVERIFY(waitFor(m_test->app->optOuts().remove(m_test->load(row).recipient)).ok());
    const MessageRow doubtful = unknown();
    QVERIFY(waitFor(decisions().sendAgain(doubtful, {})).ok());
    QVERIFY(waitFor(m_test->app->optOuts().add(m_test->load(row).recipient, {})).ok());
    host();
    QCOMPARE(copies(), 2);
    QCOMPARE(state(m_test->load(doubtful)), text("unknown/unknown"));
}

void TestMessageDecisions::theOutlookSaysHowItMaySettle()
{
    const MessageRow row = unknown();
    const auto outlook = waitFor(decisions().outlook(row));
    QVERIFY(outlook->canPoll);
    QVERIFY(outlook->nextPoll && *outlook->nextPoll > m_test->app->core().now());
    QVERIFY(outlook->inferred != outlook->ourIdTravelled);
    QVERIFY(!outlook->retry);
    QCOMPARE(toString(outlook->silence.kind), text("fresh"));
}

QTEST_GUILESS_MAIN(TestMessageDecisions)
#include "tst_messagedecisions.moc"
