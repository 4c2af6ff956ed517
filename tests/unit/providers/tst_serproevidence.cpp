#include "serprocases.h"

#include "store/evidencestore.h"
#include "unit/store/storetest.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Serpro);
const Instant now = fromMillis(1'763'650'100'000);
const QString anaNumber = QStringLiteral("+5561981112222");
const QString biaNumber = QStringLiteral("+5561983334444");

QList<RefRow> rowsOf(const QList<ProviderRef> &refs)
{
    QList<RefRow> rows;
    for (const ProviderRef &ref : refs)
        rows += {ref.kind, ref.value};
    return rows;
}

} // namespace

// A package's people share its id, and a reference belongs to one message: told together with a real store.
class SerproEvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachPersonOfAPackageHasTheirOwnStory();
    void aStatusFindsItsPersonByTheRequestAlone();
    void aPackageOfOneNeedsNoPerson();

private:
    QString verdictOf(const Message &message) { return toString(m_store->load(message.row).verdict); }
    void learn(const Message &message, const QList<ProviderRef> &refs);
    PollTarget targetOf(const Message &message);
    int land(const QList<ProviderEvent> &events, EventSource source);

    std::unique_ptr<StoreTest> m_store;
    Message m_ana;
    Message m_bia;
};

void SerproEvidenceTest::init()
{
    m_store = std::make_unique<StoreTest>();
    m_ana = m_store->insert(anaNumber);
    m_bia = m_store->insert(biaNumber);
}

void SerproEvidenceTest::learn(const Message &message, const QList<ProviderRef> &refs)
{
    m_store->run([message, refs](Connection &connection) {
        return EvidenceStore(connection).learnRefs(message.row, message.account, {}, rowsOf(refs), provider->failureRule(), now);
    });
}

PollTarget SerproEvidenceTest::targetOf(const Message &message)
{
    PollTarget target;
    target.recipient = message.recipient;
    for (const RefRow &ref : m_store->read([message](Connection &connection) { return EvidenceStore(connection).refs(message.row); }))
        target.refs += {ref.kind, ref.value};
    return target;
}

int SerproEvidenceTest::land(const QList<ProviderEvent> &events, EventSource source)
{
    int matched = 0;
    for (const ProviderEvent &event : events) {
        IncomingFact fact;
        fact.account = m_store->account;
        fact.event.kind = event.kind;
        fact.event.source = source;
        fact.event.occurredAt = event.occurredAt;
        fact.event.heardAt = now;
        fact.refs = rowsOf(event.refs);
        fact.keepOrphan = false;
        const auto landing =
            m_store->write([fact](Connection &connection) { return EvidenceStore(connection).land(fact, provider->failureRule(), now); });
        matched += landing.kind == Landing::Kind::Matched ? 1 : 0;
    }
    return matched;
}

void SerproEvidenceTest::eachPersonOfAPackageHasTheirOwnStory()
{
    const auto replies = provider->readBatchReply(serproAccount(), {templateOrder(anaNumber), templateOrder(biaNumber)},
                                                  responseWith(200, R"({"id":"R1"})"));
    learn(m_ana, replies[0].refs);
    learn(m_bia, replies[1].refs);
    const auto answer = responseWith(200, R"({"idRequisicao":"R1","requisicoesEnvio":[
        {"idMeta":"wamid.A","destinatario":"5561981112222","sucessoEnvioApi":true,"sent":null,"failed":"1763650058","failedErrors":[{"code":"131026"}]},
        {"idMeta":"wamid.B","destinatario":"5561983334444","sucessoEnvioApi":true,"sent":"1763650055"}]})");
    for (const Message &message : {m_ana, m_bia}) {
        QVERIFY(provider->pollRequest(serproAccount(), serproCredentials(), targetOf(message), 0));
        QCOMPARE(land(provider->readPollReply(serproAccount(), targetOf(message), 0, answer).events, EventSource::Poll), 1);
    }
    QCOMPARE(verdictOf(m_ana), QStringLiteral("failed"));
    QCOMPARE(verdictOf(m_bia), QStringLiteral("sent"));
    // The poll taught the wamid, by which Meta's webhooks speak.
    const auto read =
        provider->decodeWebhook(serproAccount(), R"({"statuses":[{"id":"wamid.B","status":"read","timestamp":"1763650060"}]})");
    QCOMPARE(land(read->events, EventSource::Webhook), 1);
    QCOMPARE(verdictOf(m_bia), QStringLiteral("read"));
    QCOMPARE(verdictOf(m_ana), QStringLiteral("failed"));
    // Serpro, "Consulta de status": a filled `sent` means that the failure was overcome.
    const auto resolved = responseWith(
        200, R"({"requisicoesEnvio":[{"idMeta":"wamid.A","destinatario":"5561981112222","sent":"1763650057","failed":"1763650058"}]})");
    land(provider->readPollReply(serproAccount(), targetOf(m_ana), 0, resolved).events, EventSource::Poll);
    QCOMPARE(verdictOf(m_ana), QStringLiteral("sent"));
}

void SerproEvidenceTest::aStatusFindsItsPersonByTheRequestAlone()
{
    const auto replies =
        provider->readBatchReply(serproAccount(), {templateOrder(anaNumber), templateOrder(biaNumber)}, responseWith(200, R"("R1")"));
    learn(m_ana, replies[0].refs);
    learn(m_bia, replies[1].refs);
    const auto statusOf = [](const char *person) {
        const QByteArray status = R"({"id":"wamid.X","status":"delivered","timestamp":"1763650060","idRequisicao":"R1","recipient_id":")";
        return provider->decodeWebhook(serproAccount(), "{\"statuses\":[" + status + person + "\"}]}")->events;
    };
    QCOMPARE(land(statusOf("12025550123"), EventSource::Webhook), 0); // of nobody in the package
    QCOMPARE(land(statusOf("556183334444"), EventSource::Webhook), 1);
    QCOMPARE(verdictOf(m_bia), QStringLiteral("delivered"));
    QCOMPARE(verdictOf(m_ana), QStringLiteral("queued"));
}

void SerproEvidenceTest::aPackageOfOneNeedsNoPerson()
{
    learn(m_ana, provider->readSendReply(serproAccount(), responseWith(200, R"({"id":"R1"})")).refs);
    const auto answer =
        responseWith(200, R"({"requisicoesEnvio":[{"idMeta":"wamid.A","destinatario":"556181112222","delivered":"1763650058"}]})");
    QCOMPARE(land(provider->readPollReply(serproAccount(), targetOf(m_ana), 0, answer).events, EventSource::Poll), 1);
    QCOMPARE(verdictOf(m_ana), QStringLiteral("delivered"));
}

QTEST_GUILESS_MAIN(SerproEvidenceTest)
#include "tst_serproevidence.moc"
