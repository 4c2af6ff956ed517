#include "store/evidencestore.h"
#include "store/believedtime.h"
#include "store/deliverystore.h"
#include "storetest.h"

using namespace recado;

namespace {

const auto rule = FailureRule::LaterWins;
const QString localId = QStringLiteral("local_message_id");

IncomingFact webhook(AccountId account, EventKind kind, const QString &id, qint64 occurred)
{
    IncomingFact fact;
    fact.account = account;
    fact.event.kind = kind;
    fact.event.source = EventSource::Webhook;
    fact.event.occurredAt = fromMillis(occurred);
    fact.event.heardAt = fromMillis(occurred + 500);
    fact.refs = {{localId, id}};
    return fact;
}

} // namespace

class TestEvidenceStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreTest>(); }

    void aFactThatOvertookTheAnswerFindsItsMessage()
    {
        const Message message = inFlight();
        QCOMPARE(land(webhook(m_store->account, EventKind::Delivered, QStringLiteral("L1"), 5000)).kind, Landing::Kind::Orphan);
        QCOMPARE(toString(m_store->load(message.row).verdict), toString(EventKind::Queued));
        learn(message, QStringLiteral("L1"));
        QCOMPARE(toString(m_store->load(message.row).verdict), toString(EventKind::Delivered));
        QCOMPARE(timeline(message.row).size(), 1);
    }

    void theSameFactAgainAddsNothing()
    {
        const Message message = inFlight();
        learn(message, QStringLiteral("L1"));
        const auto fact = webhook(m_store->account, EventKind::Sent, QStringLiteral("L1"), 5000);
        QCOMPARE(land(fact).kind, Landing::Kind::Matched);
        QCOMPARE(land(fact).kind, Landing::Kind::Repeated);
        QCOMPARE(timeline(message.row).size(), 1);
    }

    void theSameOrphanAgainAddsNothing()
    {
        const Message message = inFlight();
        const auto fact = webhook(m_store->account, EventKind::Sent, QStringLiteral("L1"), 5000);
        QCOMPARE(land(fact).kind, Landing::Kind::Orphan);
        QCOMPARE(land(fact).kind, Landing::Kind::Repeated);
        learn(message, QStringLiteral("L1"));
        QCOMPARE(timeline(message.row).size(), 1);
    }

    void aTwinWithOnlyTheWamidIsFoundThroughWhatTheFirstTaught()
    {
        const Message message = inFlight();
        auto twin = webhook(m_store->account, EventKind::Delivered, QString(), 7000);
        twin.refs = {{QStringLiteral("wamid"), QStringLiteral("W1")}};
        QCOMPARE(land(twin).kind, Landing::Kind::Orphan);
        learn(message, QStringLiteral("L1"));
        auto sent = webhook(m_store->account, EventKind::Sent, QStringLiteral("L1"), 5000);
        sent.refs.append({QStringLiteral("wamid"), QStringLiteral("W1")});
        QCOMPARE(land(sent).kind, Landing::Kind::Matched);
        QCOMPARE(toString(m_store->load(message.row).verdict), toString(EventKind::Delivered));
    }

    void evidenceSettlesWhatWasUnknown()
    {
        const Message message = inFlight();
        learn(message, QStringLiteral("L1"));
        makeUnknown(message.row);
        land(webhook(m_store->account, EventKind::Sent, QStringLiteral("L1"), 5000));
        const Message loaded = m_store->load(message.row);
        QCOMPARE(toString(loaded.state), toString(MessageState::Accepted));
        QCOMPARE(toString(loaded.verdict), toString(EventKind::Sent));
    }

    void anUnknownIsSettledByRecipientTemplateAndTime()
    {
        const Message message = inFlight();
        makeUnknown(message.row);
        const auto landed = land(clued(QStringLiteral("5511988887777"), 5000));
        QCOMPARE(landed.message, message.row);
        QCOMPARE(timeline(message.row).last().remark, QStringLiteral("inferred"));
        QCOMPARE(toString(m_store->load(message.row).state), toString(MessageState::Accepted));
        // What the inferred fact taught is exact from now on.
        QCOMPARE(land(webhook(m_store->account, EventKind::Read, QStringLiteral("L9"), 8000)).message, message.row);
    }

    // Wati's interactive calls answer {"ok":true} and nothing else.
    void anAcceptedOneWithoutIdsIsFoundByRecipientTemplateAndTime()
    {
        const Message message = inFlight();
        settle(message.row, MessageState::Accepted);
        QCOMPARE(land(clued(QStringLiteral("5511988887777"), 5000)).message, message.row);
        QCOMPARE(timeline(message.row).last().remark, QStringLiteral("inferred"));
        QCOMPARE(toString(m_store->load(message.row).verdict), toString(EventKind::Sent));
        QCOMPARE(land(webhook(m_store->account, EventKind::Read, QStringLiteral("L9"), 8000)).message, message.row);
        // It has its id now: the next fact that would fit is somebody else's.
        auto again = clued(QStringLiteral("5511988887777"), 6000);
        again.refs = {{localId, QStringLiteral("L10")}};
        QCOMPARE(land(again).kind, Landing::Kind::Orphan);
    }

    void anAcceptedOneWithAnIdIsNotGuessedAt()
    {
        const Message message = inFlight();
        learn(message, QStringLiteral("L1"));
        settle(message.row, MessageState::Accepted);
        QCOMPARE(land(clued(QStringLiteral("5511988887777"), 5000)).kind, Landing::Kind::Orphan);
    }

    void twoThatFitAreNobodys()
    {
        const Message one = inFlight();
        const Message two = inFlight();
        makeUnknown(one.row);
        makeUnknown(two.row);
        QCOMPARE(land(clued(QStringLiteral("5511988887777"), 5000)).kind, Landing::Kind::Orphan);
        QCOMPARE(toString(m_store->load(one.row).state), toString(MessageState::Unknown));
    }

    void anOrphanWithACluesSettlesALaterUnknown()
    {
        const Message message = inFlight();
        QCOMPARE(land(clued(QStringLiteral("5511988887777"), 5000)).kind, Landing::Kind::Orphan);
        makeUnknown(message.row);
        m_store->run([&](Connection &connection) { return EvidenceStore(connection).settleFromOrphans(m_store->account, rule, fromMillis(9000)); });
        QCOMPARE(toString(m_store->load(message.row).state), toString(MessageState::Accepted));
    }

    void anIncomingAnswerTeachesNoIdsOfOurs()
    {
        const Message message = inFlight();
        learn(message, QStringLiteral("L1"));
        auto received = webhook(m_store->account, EventKind::Received, QStringLiteral("L1"), 5000);
        received.refs.append({QStringLiteral("wamid"), QStringLiteral("theirs")});
        QCOMPARE(land(received).message, message.row);
        auto other = webhook(m_store->account, EventKind::Read, QString(), 7000);
        other.refs = {{QStringLiteral("wamid"), QStringLiteral("theirs")}};
        QCOMPARE(land(other).kind, Landing::Kind::Orphan);
    }

    void aPollDoesNotKeepOtherPeoplesMessages()
    {
        auto fact = webhook(m_store->account, EventKind::Read, QStringLiteral("elsewhere"), 5000);
        fact.event.source = EventSource::Poll;
        fact.keepOrphan = false;
        QCOMPARE(land(fact).kind, Landing::Kind::Dropped);
    }

    void anotherAccountsIdsAreNotOurs()
    {
        const Message message = inFlight();
        learn(message, QStringLiteral("L1"));
        auto fact = webhook({m_store->account.value + 1}, EventKind::Sent, QStringLiteral("L1"), 5000);
        fact.keepOrphan = false;
        QCOMPARE(land(fact).kind, Landing::Kind::Dropped);
    }

    void theDeliveryOfAnOrphanBecomesMatched()
    {
        const Message message = inFlight();
        DeliveryRecord record;
        record.account = m_store->account;
        record.body = "{}";
        record.sha256 = QStringLiteral("x");
        const auto kept = m_store->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); });
        m_store->run([kept](Connection &connection) { return DeliveryStore(connection).setState(kept.id, QStringLiteral("orphan"), {}, {}); });
        auto fact = webhook(m_store->account, EventKind::Sent, QStringLiteral("L1"), 5000);
        fact.event.delivery = kept.id;
        land(fact);
        learn(message, QStringLiteral("L1"));
        QCOMPARE(m_store->read([kept](Connection &connection) { return DeliveryStore(connection).byId(kept.id); }).state, QStringLiteral("matched"));
    }

    void whatArrivedWhileItWaitedIsNotSentAgain()
    {
        const Message message = m_store->insert();
        const Attempt first = m_store->write([row = message.row](Connection &connection) {
            return MessageStore(connection).claim(row, QStringLiteral("one"), fromMillis(4000));
        });
        learn(message, QStringLiteral("L1"));
        // 429, so they said; and yet somebody has it.
        m_store->run([first](Connection &connection) {
            return MessageStore(connection).requeue(first, QStringLiteral("one"), 429, error(ErrorKind::RateLimited), fromMillis(60'000), fromMillis(5000));
        });
        QVERIFY(land(webhook(m_store->account, EventKind::Delivered, QStringLiteral("L1"), 7000)).kind == Landing::Kind::Matched);
        const auto again = m_store->database
                               ->write([row = message.row](Connection &connection) {
                                   return MessageStore(connection).claim(row, QStringLiteral("one"), fromMillis(70'000));
                               })
                               .result();
        QCOMPARE(toString(again.error().kind), QStringLiteral("conflict"));
        const Message now = m_store->read([row = message.row](Connection &connection) { return MessageStore(connection).byRow(row); });
        QCOMPARE(toString(now.state), QStringLiteral("accepted"));
        QCOMPARE(toString(now.verdict), QStringLiteral("delivered"));
    }

    void theNewestAttemptsNameComesFirstAndItsFailureIsItsOwn()
    {
        const Message message = m_store->insert();
        const auto claim = [&](qint64 at) {
            return m_store->write([row = message.row, at](Connection &connection) {
                return MessageStore(connection).claim(row, QStringLiteral("one"), fromMillis(at));
            });
        };
        const auto learnFor = [&](const Attempt &attempt, const QString &id) {
            m_store->run([&](Connection &connection) {
                return EvidenceStore(connection).learnRefs(message.row, m_store->account, attempt.id, {{localId, id}}, rule, fromMillis(6000));
            });
        };
        const auto fail = [&](const QString &id) {
            auto fact = webhook(m_store->account, EventKind::Failed, id, 7000);
            fact.event.occurredAt.reset();
            fact.event.source = EventSource::Poll;
            fact.event.code = QStringLiteral("131049");
            return land(fact).kind;
        };
        const Attempt first = claim(4000);
        learnFor(first, QStringLiteral("L1"));
        QVERIFY(fail(QStringLiteral("L1")) == Landing::Kind::Matched);
        m_store->run([first](Connection &connection) {
            return MessageStore(connection).requeue(first, QStringLiteral("one"), 0, Error(), fromMillis(7000), fromMillis(7000));
        });
        const Attempt second = claim(8000);
        learnFor(second, QStringLiteral("L2"));
        const auto refs = m_store->read([row = message.row](Connection &connection) { return EvidenceStore(connection).refs(row); });
        QCOMPARE(refs.first().value, QStringLiteral("L2"));
        QVERIFY(fail(QStringLiteral("L2")) == Landing::Kind::Matched);
        QVERIFY(fail(QStringLiteral("L2")) == Landing::Kind::Repeated);
    }

    void sqlBelievesTheSameTimesAsTheRule()
    {
        constexpr qint64 heard = 1'763'650'000'000;
        for (const qint64 clock : {heard, qint64(4000)}) {
            for (const qint64 told : {qint64(0), qint64(1'763'650'000), qint64(1'230'767'999'999), qint64(1'230'768'000'000), heard - 1, clock + 300'000, clock + 300'001}) {
                const QVariant found = m_store->read([told, clock](Connection &connection) {
                    return connection.scalar(QStringLiteral("SELECT %1 FROM (SELECT %2 AS occurred_at, %3 AS heard_at) e")
                                                 .arg(believedTimeSql(QStringLiteral("e"))).arg(told).arg(clock));
                });
                QCOMPARE(found.toLongLong(), toMillis(believedTime(fromMillis(told), fromMillis(clock))));
            }
        }
        const QVariant untold = m_store->read([](Connection &connection) {
            return connection.scalar(QStringLiteral("SELECT %1 FROM (SELECT NULL AS occurred_at, 7 AS heard_at)").arg(believedTimeSql()));
        });
        QCOMPARE(untold.toLongLong(), 7);
    }

    void aFailureShowsItsCodeAndAnOvercomeOneDoesNot()
    {
        const Message message = inFlight();
        learn(message, QStringLiteral("L1"));
        auto failed = webhook(m_store->account, EventKind::Failed, QStringLiteral("L1"), 5000);
        failed.event.code = QStringLiteral("131026");
        failed.event.errorKind = QStringLiteral("rejected");
        land(failed);
        QCOMPARE(m_store->load(message.row).error.code, QStringLiteral("131026"));
        land(webhook(m_store->account, EventKind::Delivered, QStringLiteral("L1"), 9000));
        QCOMPARE(toString(m_store->load(message.row).verdict), toString(EventKind::Delivered));
        QVERIFY(m_store->load(message.row).error.code.isEmpty());
    }

private:
    Message inFlight()
    {
        const Message message = m_store->insert();
        m_store->write([row = message.row](Connection &connection) { return MessageStore(connection).claim(row, QStringLiteral("one"), fromMillis(4000)); });
        return message;
    }
    void makeUnknown(MessageRow row) { settle(row, MessageState::Unknown); }
    void settle(MessageRow row, MessageState state)
    {
        m_store->run([row, state](Connection &connection) -> Result<void> {
            MessageStore messages(connection);
            const auto attempts = messages.attempts(row);
            const Error reason = state == MessageState::Unknown ? error(ErrorKind::Timeout) : Error();
            return messages.settle(attempts->last(), state, 0, reason, fromMillis(4500));
        });
    }
    void learn(const Message &message, const QString &id)
    {
        m_store->run([&](Connection &connection) {
            return EvidenceStore(connection).learnRefs(message.row, m_store->account, {}, {{localId, id}}, rule, fromMillis(6000));
        });
    }
    Landing land(const IncomingFact &fact)
    {
        return m_store->write([fact](Connection &connection) { return EvidenceStore(connection).land(fact, rule, fromMillis(9000)); });
    }
    IncomingFact clued(const QString &recipient, qint64 when)
    {
        auto fact = webhook(m_store->account, EventKind::Sent, QStringLiteral("L9"), when);
        fact.clue = AnonymousFact{recipient, QStringLiteral("confirma_consulta"), {}, fromMillis(when)};
        return fact;
    }
    QList<StatusEvent> timeline(MessageRow row)
    {
        return m_store->read([row](Connection &connection) { return EvidenceStore(connection).timeline(row); });
    }

    std::unique_ptr<StoreTest> m_store;
};

QTEST_GUILESS_MAIN(TestEvidenceStore)
#include "tst_evidencestore.moc"
