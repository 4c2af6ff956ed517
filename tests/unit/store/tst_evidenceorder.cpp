// Facts that land in any order, before or after the answer that names their message, end in the same stored verdict.
#include "storetest.h"
#include "store/evidencestore.h"

#include <algorithm>
#include <random>

using namespace recado;

namespace {

constexpr int stories = 25;
constexpr int ordersOfEach = 8;
const QString localId = QStringLiteral("local_message_id");

StatusEvent told(EventKind kind, int second, EventSource source, const QString &code = {})
{
    StatusEvent event;
    event.kind = kind;
    event.occurredAt = fromMillis(5000 + second * 1000);
    event.heardAt = fromMillis(60'000 + second * 1000);
    event.source = source;
    event.code = code;
    return event;
}

const QList<StatusEvent> &allFacts()
{
    static const QList<StatusEvent> facts{
        told(EventKind::Sent, 1, EventSource::Webhook),
        told(EventKind::Sent, 1, EventSource::Poll),
        told(EventKind::Failed, 2, EventSource::Webhook, QStringLiteral("131026")),
        told(EventKind::Failed, 2, EventSource::Poll, QStringLiteral("131049")),
        told(EventKind::Sent, 3, EventSource::Webhook),
        told(EventKind::Delivered, 4, EventSource::Webhook),
        told(EventKind::Read, 5, EventSource::Poll),
        told(EventKind::Deleted, 6, EventSource::Webhook),
    };
    return facts;
}

} // namespace

class EvidenceOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoredVerdictDependsOnTheFactsOnly_data()
    {
        QTest::addColumn<bool>("sentWins");
        QTest::newRow("the later one wins") << false;
        QTest::newRow("sent wins") << true;
    }
    void theStoredVerdictDependsOnTheFactsOnly()
    {
        QFETCH(bool, sentWins);
        const FailureRule rule = sentWins ? FailureRule::SentWins : FailureRule::LaterWins;
        StoreTest store;
        std::mt19937 random(20261122);
        for (int story = 0; story < stories; ++story) {
            QList<StatusEvent> facts = allFacts();
            std::shuffle(facts.begin(), facts.end(), random);
            facts.resize(1 + int(random() % 6));
            QStringList ends;
            for (int order = 0; order < ordersOfEach; ++order) {
                std::shuffle(facts.begin(), facts.end(), random);
                ends.append(endOf(store, facts, int(random() % (facts.size() + 1)), rule));
            }
            ends.removeDuplicates();
            QVERIFY2(ends.size() == 1, qPrintable(ends.join(QLatin1String("\n"))));
        }
    }

private:
    // What is stored when the facts landed in this order, the answer came before the one at `answerAt`, and one of them was told again.
    static QString endOf(StoreTest &store, const QList<StatusEvent> &facts, int answerAt, FailureRule rule)
    {
        const Message message = store.insert();
        const QString name = message.id.value;
        store.write([row = message.row](Connection &connection) { return MessageStore(connection).claim(row, QStringLiteral("one"), fromMillis(4000)); });
        store.run([&](Connection &connection) -> Result<void> {
            EvidenceStore evidence(connection);
            for (int i = 0; i <= facts.size() + 1; ++i) {
                if (i == answerAt) {
                    if (const auto learnt = evidence.learnRefs(message.row, store.account, {}, {{localId, name}}, rule, fromMillis(90'000)); !learnt)
                        return learnt;
                }
                if (i > facts.size())
                    break;
                IncomingFact fact;
                fact.account = store.account;
                fact.event = facts[i % facts.size()];
                fact.refs = {{localId, name}};
                if (const auto landed = evidence.land(fact, rule, fromMillis(90'000)); !landed)
                    return landed.error();
            }
            return {};
        });
        const Message stored = store.load(message.row);
        return QStringLiteral("%1 by %2 at %3, code '%4', deleted %5")
            .arg(toString(stored.verdict), stored.verdictRule)
            .arg(stored.verdictAt ? toMillis(*stored.verdictAt) : -1)
            .arg(stored.error.code)
            .arg(stored.deleted);
    }
};

QTEST_GUILESS_MAIN(EvidenceOrderTest)
#include "tst_evidenceorder.moc"
