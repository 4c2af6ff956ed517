#include "servicetest.h"

#include "providers/values.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>

using namespace recado;

namespace {

const QString firstId = QStringLiteral("d38f0c3a-e833-4725-a894-53a2b1dc1af6");  // sent, delivered, read, replied
const QString secondId = QStringLiteral("fd29c1f-9033-59b2-7d72-5ac964c4c8a7"); // failed, and the incoming message of the same sample

QByteArray seed(int number)
{
    const QDir folder(QStringLiteral(RECADO_TEST_DATA "/wati"));
    const auto names = folder.entryList({QStringLiteral("seed-%1-*.json").arg(number)});
    QFile file(folder.filePath(names.value(0)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("seed %d is missing", number);
    return file.readAll();
}

} // namespace

class TestIngestService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void theSixPayloadsOfTheSeedInEveryOrderAndRepeated()
    {
        QList<QByteArray> payloads;
        for (int i = 1; i <= 6; ++i)
            payloads.append(seed(i));
        QList<int> order{0, 1, 2, 3, 4, 5};
        int round = 0;
        do {
            const AccountId account = makeAccount(round);
            // The answer that names the messages comes before, between and after the events.
            const int answerAt = round % 7;
            MessageRow first;
            MessageRow second;
            for (int i = 0; i <= 6; ++i) {
                if (i == answerAt) {
                    first = makeMessage(account, firstId);
                    second = makeMessage(account, secondId);
                }
                if (i < 6)
                    keep(account, payloads[order[i]]);
            }
            QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
            keep(account, payloads[order[0]] + ' '); // the same fact in other bytes
            QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
            verifyStories(first, second);
            if (QTest::currentTestFailed())
                return;
            ++round;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(round, 720);
    }

    void anUnknownEventTypeIsKeptAndNamed()
    {
        const AccountId account = makeAccount(0);
        const auto id = keep(account, R"({"eventType":"teleported","id":"1"})");
        QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
        const auto delivery = *waitFor(m_test->app->messages().delivery(id));
        QCOMPARE(delivery.state, QStringLiteral("not_understood"));
        QVERIFY(delivery.error.contains(QStringLiteral("eventType")));
    }

    void oneBadDeliveryStopsNoOther()
    {
        const AccountId account = makeAccount(0);
        keep(account, "not json at all");
        const auto row = makeMessage(account, firstId);
        keep(account, seed(2));
        QCOMPARE(*waitFor(m_test->app->ingest().processPending()), 2);
        QCOMPARE(toString(m_test->load(row).verdict), QStringLiteral("delivered"));
    }

    // A stream that does not cease for hours: the first answer comes when all is done, and nothing piles up until then.
    void whatComesWhileItDecodesIsDecodedToo()
    {
        const AccountId account = makeAccount(0);
        constexpr int rounds = 40;
        int kept = 0;
        const auto more = [&] {
            keep(account, QByteArray("not json ") + QByteArray::number(kept++));
            m_test->app->ingest().processPending();
        };
        const auto connection = connect(&m_test->app->ingest(), &IngestService::deliveryDecoded, this, [&] {
            if (kept < rounds)
                more();
        });
        keep(account, "the first");
        const auto pass = m_test->app->ingest().processPending();
        QCOMPARE(*waitFor(pass), rounds + 1);
        disconnect(connection);
        QCOMPARE(*waitFor(m_test->app->ingest().processPending()), 0);
    }

    void anEventForNobodyIsAnOrphanUntilItsMessageComes()
    {
        const AccountId account = makeAccount(0);
        const auto id = keep(account, seed(1));
        QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
        QCOMPARE(waitFor(m_test->app->messages().delivery(id))->state, QStringLiteral("orphan"));
        const auto row = makeMessage(account, firstId);
        QCOMPARE(waitFor(m_test->app->messages().delivery(id))->state, QStringLiteral("matched"));
        QCOMPARE(toString(m_test->load(row).verdict), QStringLiteral("sent"));
    }

    void aReplayAddsNothingThatIsKnown()
    {
        const AccountId account = makeAccount(0);
        const auto row = makeMessage(account, firstId);
        const auto id = keep(account, seed(1));
        QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
        const auto before = m_test->kinds(row);
        QVERIFY(waitFor(m_test->app->ingest().replay(id)).ok());
        QCOMPARE(m_test->kinds(row), before);
    }

    void theFirstFactPutsPollingOffAndTheNextOnesLeaveThatPlan()
    {
        const AccountId account = makeAccount(0);
        const MessageRow row = makeMessage(account, firstId);
        const auto planned = [this, row] {
            return *m_test->app->core().database->read([row](Connection &connection) { return MessageStore(connection).plannedPoll(row); }).result();
        };
        keep(account, seed(1));
        QCOMPARE(*waitFor(m_test->app->ingest().processPending()), 1);
        const std::optional<Instant> first = planned();
        QVERIFY(first && *first > m_test->app->core().now());
        QTest::qWait(5); // a plan made anew would be another one
        keep(account, seed(2));
        QCOMPARE(*waitFor(m_test->app->ingest().processPending()), 1);
        QCOMPARE(toString(m_test->load(row).verdict), QStringLiteral("delivered"));
        QCOMPARE(planned(), first);
    }

    void aMessageOfAPersonOpensTheWindow()
    {
        const AccountId account = makeAccount(0);
        const Instant now = m_test->app->core().now();
        keep(account, inbound(QStringLiteral("551188887777"), now - std::chrono::hours(1)));
        keep(account, inbound(QStringLiteral("551188887777"), now - std::chrono::hours(30)));
        keep(account, inbound(QStringLiteral("5511977776666"), now - std::chrono::hours(25)));
        keep(account, inbound(QStringLiteral("5511966665555"), now + std::chrono::hours(5))); // a clock that runs ahead
        keep(account, inbound({}, now));
        QCOMPARE(*waitFor(m_test->app->ingest().processPending()), 5);
        const QString channel = QStringLiteral("+5511900000000");
        const QString open = QStringLiteral("+5511988887777");
        const QString closed = QStringLiteral("+5511977776666");
        const QString ahead = QStringLiteral("+5511966665555");
        const QString stranger = QStringLiteral("+5511955554444");
        const auto windows = *waitFor(m_test->app->messages().windows(account, channel, {open, closed, ahead, stranger}));
        QCOMPARE(toString(windows.value(open).state), QStringLiteral("open"));
        QCOMPARE(toMillis(windows.value(open).openUntil.value()) / 1000, toMillis(now + std::chrono::hours(23)) / 1000);
        QCOMPARE(toString(windows.value(closed).state), QStringLiteral("closed"));
        QVERIFY(windows.value(ahead).openUntil.value() < now + std::chrono::hours(25));
        QCOMPARE(toString(windows.value(stranger).state), QStringLiteral("unknown"));
        QVERIFY(*waitFor(m_test->app->messages().window(account, channel, closed)) == windows.value(closed));
        const auto elsewhere = *waitFor(m_test->app->messages().window(account, QStringLiteral("+5511900000001"), open));
        QCOMPARE(toString(elsewhere.state), QStringLiteral("unknown"));
    }

    void aPolledMessageOpensTheWindow()
    {
        Account account;
        account.id = makeAccount(0);
        ProviderEvent event;
        event.kind = EventKind::Received;
        event.inboundId = QStringLiteral("wamid.I");
        event.recipient = QStringLiteral("5511988887777");
        ProviderEvent sent = event;
        sent.kind = EventKind::Sent;
        sent.recipient = QStringLiteral("5511977776666");
        QVERIFY(waitFor(m_test->app->ingest().takePolled(account, {event, sent}, "{}")).ok());
        const QStringList people{event.recipient, sent.recipient};
        const auto windows = *waitFor(m_test->app->messages().windows(account.id, QStringLiteral("+5511900000000"), people));
        QCOMPARE(toString(windows.value(event.recipient).state), QStringLiteral("open"));
        QCOMPARE(toString(windows.value(sent.recipient).state), QStringLiteral("unknown"));
    }

    void aStoredDeliveryIsDecodedAfterARestart()
    {
        const AccountId account = makeAccount(0);
        const auto row = makeMessage(account, firstId);
        keep(account, seed(3));
        m_test->app.reset();
        m_test->open();
        m_test->app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(toString(m_test->load(row).verdict), QStringLiteral("read"), 20'000);
    }

    void aFailureOf1970OrTheFutureIsShownAsToldAndOrderedAsHeard()
    {
        const AccountId account = makeAccount(7);
        const MessageRow row = makeMessage(account, firstId);
        const QByteArray sent = R"({"eventType":"templateMessageSent_v2","id":"a","localMessageId":"%1","created":"2023-03-11T14:27:32Z"})";
        const QByteArray failed = R"({"eventType":"templateMessageFailed_v2","id":"a","localMessageId":"%1","timestamp":"0","failedCode":"131026"})";
        for (const QByteArray &body : {sent, failed}) {
            keep(account, QByteArray(body).replace("%1", firstId.toLatin1()));
            QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
        }
        const Story story = m_test->story(row);
        QCOMPARE(story.events.size(), 2);
        QCOMPARE(toString(story.verdict.kind), QStringLiteral("failed"));
        QCOMPARE(toIso(story.events[1].occurredAt.value()), QStringLiteral("1970-01-01T00:00:00.000Z"));
        QCOMPARE(story.summary.message.verdictAt, std::optional(story.events[1].heardAt));
        QVERIFY(story.ids.contains(firstId));
    }

    void aWindowIsNotClosedByATimeThatCannotBe()
    {
        const AccountId account = makeAccount(8);
        keep(account, inbound(QStringLiteral("5511988887777"), fromMillis(1'763'650'000)));
        QVERIFY(waitFor(m_test->app->ingest().processPending()).ok());
        const auto window = waitFor(m_test->app->messages().window(account, {}, QStringLiteral("+5511988887777")));
        QVERIFY(window.ok());
        QVERIFY(window->state == ServiceWindow::State::Open);
    }

    void aReplayIsCountedByItsFacts()
    {
        const AccountId account = makeAccount(9);
        makeMessage(account, firstId);
        const DeliveryId delivery = keep(account, seed(1));
        QCOMPARE(waitFor(m_test->app->messages().factsOf(delivery)).value(), 0);
        QVERIFY(waitFor(m_test->app->ingest().replay(delivery)).ok());
        const int facts = waitFor(m_test->app->messages().factsOf(delivery)).value();
        QVERIFY(facts > 0);
        QVERIFY(waitFor(m_test->app->ingest().replay(delivery)).ok());
        QCOMPARE(waitFor(m_test->app->messages().factsOf(delivery)).value(), facts);
    }

    void otherMessagesOfThePersonAreCountedInEveryFormOfTheNumber()
    {
        const AccountId account = makeAccount(10);
        const MessageRow row = makeMessage(account, firstId);
        QCOMPARE(m_test->story(row).otherMessages, 0);
        for (const char *number : {"+5511988887777", "+551188887777", "+5511988887778"}) {
            QVERIFY(m_test->app->core().database->write([account, number](Connection &connection) {
                Message message;
                message.id = MessageId::make();
                message.account = account;
                message.recipient = QLatin1String(number);
                message.content = "{}";
                return MessageStore(connection).insert(message, {}, fromMillis(1));
            }).result().ok());
        }
        QCOMPARE(m_test->story(row).otherMessages, 2);
    }

private:
    AccountId makeAccount(int round)
    {
        Account account;
        account.name = QStringLiteral("Conta %1").arg(round);
        return m_test->app->core().database->write([account](Connection &connection) { return AccountStore(connection).add(account); }).result()->id;
    }

    static QByteArray inbound(const QString &person, Instant at)
    {
        const QJsonObject body{{QStringLiteral("eventType"), QStringLiteral("message")},
                               {QStringLiteral("id"), QString::number(toMillis(at)) + person},
                               {QStringLiteral("text"), QStringLiteral("oi")},
                               {QStringLiteral("owner"), false},
                               {QStringLiteral("timestamp"), QString::number(toMillis(at) / 1000)},
                               {QStringLiteral("waId"), person},
                               {QStringLiteral("channelPhoneNumber"), QStringLiteral("5511900000000")}};
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }

    // A message whose answer gave it that id.
    MessageRow makeMessage(AccountId account, const QString &localId)
    {
        return *m_test->app->core().database->write([account, localId](Connection &connection) -> Result<MessageRow> {
            Message message;
            message.id = MessageId::make();
            message.account = account;
            message.recipient = QStringLiteral("+5511988887777");
            message.content = "{}";
            MessageStore messages(connection);
            const auto inserted = messages.insert(message, {}, fromMillis(1));
            const auto attempt = messages.claim(inserted->row, QStringLiteral("one"), fromMillis(2));
            if (const auto settled = messages.settle(*attempt, MessageState::Accepted, 200, {}, fromMillis(3)); !settled)
                return settled.error();
            const auto learnt = EvidenceStore(connection).learnRefs(inserted->row, account, attempt->id, {{QStringLiteral("local_message_id"), localId}}, FailureRule::LaterWins, fromMillis(4));
            return learnt ? Result<MessageRow>(inserted->row) : Result<MessageRow>(learnt.error());
        }).result();
    }

    DeliveryId keep(AccountId account, const QByteArray &body)
    {
        DeliveryRecord record;
        record.account = account;
        record.heardAt = m_test->app->core().now();
        record.body = body;
        record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        return m_test->app->core().database->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }).result()->id;
    }

    void verifyStories(MessageRow first, MessageRow second)
    {
        const Story replied = m_test->story(first);
        QStringList lines;
        for (const StatusEvent &event : replied.events)
            lines.append(toString(event.kind) + QLatin1Char(' ') + toIso(event.occurredAt.value()));
        QCOMPARE(lines, (QStringList{QStringLiteral("sent 2023-03-11T14:27:32.965Z"), QStringLiteral("delivered 2023-03-11T14:27:34.000Z"),
                                     QStringLiteral("read 2023-03-11T14:30:43.000Z"), QStringLiteral("replied 2023-03-11T14:31:14.000Z")}));
        QCOMPARE(toString(replied.summary.message.verdict), QStringLiteral("replied"));

        const Story failed = m_test->story(second);
        QCOMPARE(failed.events.size(), 2);
        QCOMPARE(toString(failed.summary.message.verdict), QStringLiteral("failed"));
        QCOMPARE(failed.summary.message.error.code, QStringLiteral("131026"));
    }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestIngestService)
#include "tst_ingestservice.moc"
