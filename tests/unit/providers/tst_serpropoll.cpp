#include "serprocases.h"

#include "domain/verdict.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Serpro);

PollTarget targetOf(const QJsonObject &c = {})
{
    PollTarget target;
    target.recipient = c.value(QLatin1String("to")).toString(QStringLiteral("+5561911112222"));
    const QStringList packages = c.contains(QLatin1String("refs")) ? texts(c.value(QLatin1String("refs")))
                                                                   : QStringList{QStringLiteral("R1"), QStringLiteral("R1/5561911112222")};
    for (const QString &package : packages)
        target.refs += {QStringLiteral("package_id"), package};
    if (c.contains(QLatin1String("wamid")))
        target.refs += {QStringLiteral("wamid"), word(c, "wamid")};
    return target;
}

PollReply read(const PollTarget &target, const net::Response &response)
{
    return provider->readPollReply(serproAccount(), target, 0, response);
}

// The facts as the store would hold them, beside our own that the message was accepted.
QList<StatusEvent> evidenceOf(const QList<ProviderEvent> &events)
{
    const Instant heardAt = fromMillis(1'763'650'100'000);
    StatusEvent accepted;
    accepted.kind = EventKind::Accepted;
    accepted.heardAt = heardAt;
    QList<StatusEvent> evidence{accepted};
    for (const ProviderEvent &event : events) {
        StatusEvent fact;
        fact.kind = event.kind;
        fact.occurredAt = event.occurredAt;
        fact.heardAt = heardAt;
        fact.source = EventSource::Poll;
        evidence += fact;
    }
    return evidence;
}

// Serpro, "Resumo de como identificar os erros" and the order in which its fields are to be asked.
QString decided(bool waiting, const QJsonValue &success, bool sent, bool delivered, bool read, bool failed)
{
    if (waiting)
        return QStringLiteral("accepted");
    if (success.isBool() && !success.toBool())
        return QStringLiteral("failed");
    if (read)
        return QStringLiteral("read");
    if (delivered)
        return QStringLiteral("delivered");
    if (sent)
        return QStringLiteral("sent");
    return failed ? QStringLiteral("failed") : QStringLiteral("accepted");
}

} // namespace

class SerproPollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void officialExample();
    void everyCombinationIsDecided();
    void readsAnswers_data() { addCases(QStringLiteral("serpro/poll-cases.json")); }
    void readsAnswers();
    void nothingYetEndsWithTheAnswersDate();
    void onlyOneStep();
};

// With its quirks: two people but quantidadeMensagens 1, one entry and nobody waiting, and another id than the one asked for.
void SerproPollTest::officialExample()
{
    const QByteArray official = dataFile(QStringLiteral("serpro/official-status.json"));
    QVERIFY(official.contains("\"quantidadeMensagens\": 1"));
    QByteArray body = official;
    body.replace("CONTATO_1", "5521999990001").replace("CONTATO_2", "5521999990002");
    PollTarget first;
    first.recipient = QStringLiteral("+5521999990001");
    first.refs = {{QStringLiteral("package_id"), QStringLiteral("ee54a0d5-c0af-441d-a7eb-55b0ab24625")}};
    const PollReply reply = read(first, responseWith(200, body));
    QVERIFY(reply.understood);
    QStringList told;
    for (const ProviderEvent &event : reply.events) {
        told += toString(event.kind) + QLatin1Char(' ') + toIso(*event.occurredAt);
        QCOMPARE(event.refs.first().value, QStringLiteral("wamid.HBgNNTUyMTk5ODUxMTMyNBUCABEYEkYzNzk5MTM0ODNGMTg5QTRBNgA="));
        QCOMPARE(event.templateName, QStringLiteral("exemplo_de_confirmao_de_envio"));
    }
    QCOMPARE(told, (QStringList{QStringLiteral("accepted 2023-02-15T11:43:12.971Z"), QStringLiteral("sent 2023-02-15T11:43:12.000Z"),
                                QStringLiteral("delivered 2023-02-15T11:43:13.000Z"), QStringLiteral("read 2023-02-15T11:43:56.000Z")}));
    QCOMPARE(toString(deriveVerdict(evidenceOf(reply.events), FailureRule::SentWins).kind), QStringLiteral("read"));

    PollTarget second = first;
    second.recipient = QStringLiteral("+5521999990002");
    QVERIFY(read(second, responseWith(200, body)).understood);
    QVERIFY(read(second, responseWith(200, body)).events.isEmpty());
    // As printed the contacts are no numbers: the wamid alone finds the entry.
    second.refs += {QStringLiteral("wamid"), reply.events.first().refs.first().value};
    QCOMPARE(read(second, responseWith(200, official)).events.size(), 4);
}

// aguardandoEnvio, sucessoEnvioApi (true, false, not told), sent, delivered, read, failed, deleted: 192 answers.
void SerproPollTest::everyCombinationIsDecided()
{
    const QList<QJsonValue> successes{true, false, QJsonValue()};
    for (int bits = 0; bits < 64; ++bits) {
        const auto bit = [bits](int place) { return ((bits >> place) & 1) != 0; };
        for (const QJsonValue &success : successes) {
            const auto time = [](bool filled, const char *seconds) { return filled ? QJsonValue(QLatin1String(seconds)) : QJsonValue(); };
            const QJsonObject entry{{QStringLiteral("destinatario"), QStringLiteral("5561911112222")},
                                    {QStringLiteral("sucessoEnvioApi"), success},
                                    {QStringLiteral("timestampEnvioApi"), QStringLiteral("1763650055010")},
                                    {QStringLiteral("sent"), time(bit(1), "1763650055")},
                                    {QStringLiteral("delivered"), time(bit(2), "1763650056")},
                                    {QStringLiteral("read"), time(bit(3), "1763650057")},
                                    {QStringLiteral("failed"), time(bit(4), "1763650058")},
                                    {QStringLiteral("deleted"), time(bit(5), "1763650059")}};
            const QJsonArray waiting = bit(0) ? QJsonArray{QStringLiteral("5561911112222")} : QJsonArray();
            const QJsonObject answer{{QStringLiteral("requisicoesEnvio"), QJsonArray{entry}}, {QStringLiteral("aguardandoEnvio"), waiting}};
            const PollReply reply = read(targetOf(), responseWith(200, QJsonDocument(answer).toJson()));
            QVERIFY(reply.understood);
            const Verdict verdict = deriveVerdict(evidenceOf(reply.events), provider->failureRule());
            const QByteArray row = QJsonDocument(answer).toJson(QJsonDocument::Compact);
            QVERIFY2(toString(verdict.kind) == decided(bit(0), success, bit(1), bit(2), bit(3), bit(4)), row.constData());
            QVERIFY2(verdict.deleted == bit(5), row.constData());
            // Nothing that was told is lost, whatever was decided.
            const int told = int(bit(1)) + int(bit(2)) + int(bit(3)) + int(bit(4)) + int(bit(5));
            const auto isTime = [](const ProviderEvent &event) {
                return event.word != QLatin1String("aguardandoEnvio") && !event.word.contains(QLatin1String("Envio"));
            };
            QCOMPARE(int(std::count_if(reply.events.begin(), reply.events.end(), isTime)), told);
        }
    }
}

void SerproPollTest::readsAnswers()
{
    QFETCH(QJsonObject, c);
    const PollReply reply = read(targetOf(c), responseOf(c));
    compareEvents(reply.events, c.value(QLatin1String("expect")).toArray());
    QCOMPARE(reply.understood, c.value(QLatin1String("understood")).toBool());
    QVERIFY(!reply.askNext);
    if (c.contains(QLatin1String("kind")))
        compareError(reply.error, c);
    // Nobody hears of an event of somebody else's.
    const QString wanted = QString(targetOf(c).recipient).remove(QLatin1Char('+'));
    for (const ProviderEvent &event : reply.events)
        QCOMPARE(event.recipient, wanted);
}

// The codec has no clock: the answer's Date against the moment of the send.
void SerproPollTest::nothingYetEndsWithTheAnswersDate()
{
    const auto cases = QJsonDocument::fromJson(dataFile(QStringLiteral("serpro/poll-cases.json"))).array();
    int count = 0;
    for (const QJsonValue &c : cases) {
        if (!c[QLatin1String("empty")].toBool())
            continue;
        ++count;
        PollTarget target = targetOf();
        net::Response response = responseOf(c.toObject());
        response.headers = {{"date", "Thu, 20 Nov 2025 14:50:00 GMT", false}};
        QVERIFY(read(target, response).understood); // nobody knows when it was sent
        target.sentAt = *instantFromIso(QStringLiteral("2025-11-20T14:48:00.000Z"));
        QVERIFY(read(target, response).understood);
        target.sentAt = *instantFromIso(QStringLiteral("2025-11-20T14:47:59.999Z"));
        const PollReply late = read(target, response);
        QVERIFY(!late.understood && late.events.isEmpty());
        QCOMPARE(toString(late.error.kind), QStringLiteral("not_found"));
        QCOMPARE(late.error.code, QStringLiteral("serpro:no_result"));
        response.headers = {{"Date", "yesterday", false}};
        QVERIFY(read(target, response).understood);
    }
    QCOMPARE(count, 6);
}

void SerproPollTest::onlyOneStep()
{
    const auto answer = responseWith(200, R"({"requisicoesEnvio":[]})");
    QVERIFY(!provider->readPollReply(serproAccount(), targetOf(), 1, answer).understood);
    PollTarget unknown = targetOf();
    unknown.refs.clear();
    QVERIFY(!read(unknown, answer).understood);
    // The same question for everybody in the package.
    PollTarget other = targetOf();
    other.recipient = QStringLiteral("+5561933334444");
    other.refs = {{QStringLiteral("package_id"), QStringLiteral("R1/5561933334444")}};
    QCOMPARE(urlOf(*provider->pollRequest(serproAccount(), serproCredentials(), other, 0)),
             urlOf(*provider->pollRequest(serproAccount(), serproCredentials(), targetOf(), 0)));
}

QTEST_APPLESS_MAIN(SerproPollTest)
#include "tst_serpropoll.moc"
