#include "serprocases.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Serpro);

} // namespace

class SerproWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() { addCases(QStringLiteral("serpro/webhook-cases.json")); }
    void decodes();
    void nobodyAuthenticates();
    void aRequestIdAloneNamesNobody();
};

void SerproWebhookTest::decodes()
{
    QFETCH(QJsonObject, c);
    const auto decoded = provider->decodeWebhook(serproAccount(), bytesOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!decoded.ok());
        compareError(decoded.error(), c);
        return;
    }
    QVERIFY2(decoded.ok(), qPrintable(decoded.ok() ? QString() : decoded.error().place + decoded.error().detail));
    compareEvents(decoded->events, c.value(QLatin1String("expect")).toArray());
    QCOMPARE(decoded->notUnderstood, texts(c.value(QLatin1String("notUnderstood"))));
}

// Serpro neither asks for a challenge nor signs: the secret in the path is all there is.
void SerproWebhookTest::nobodyAuthenticates()
{
    QVERIFY(!provider->handshake(serproAccount(), {}, "hub.mode=subscribe&hub.challenge=1&hub.verify_token=x"));
    QVERIFY(provider->isGenuine(serproAccount(), {}, {}, "{}"));
}

// A reference from a status is the same as the one the send's answer gave, and never the package's plain id.
void SerproWebhookTest::aRequestIdAloneNamesNobody()
{
    const auto replies = provider->readBatchReply(
        serproAccount(), {templateOrder(QStringLiteral("+5561981112222")), templateOrder(QStringLiteral("+5561983334444"))},
        responseWith(200, R"("R1")"));
    const auto decoded = provider->decodeWebhook(
        serproAccount(),
        R"({"statuses":[{"id":"wamid.B","status":"read","timestamp":"1763650055","recipient_id":"556183334444","idRequisicao":"R1"}]})");
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->events.size(), 1);
    QCOMPARE(decoded->events.first().refs.last(), replies[1].refs.last());
    QVERIFY(!decoded->events.first().refs.contains(replies[1].refs.first()));
    QVERIFY(!replies[0].refs.contains(decoded->events.first().refs.last()));
}

QTEST_APPLESS_MAIN(SerproWebhookTest)
#include "tst_serprowebhook.moc"
