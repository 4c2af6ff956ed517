#include "gatewaycases.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Gateway);

QStringList textsOf(const QList<ProviderNotice> &notices)
{
    QStringList result;
    for (const ProviderNotice &notice : notices)
        result += QStringLiteral("%1 %2 %3").arg(notice.field, notice.word, notice.reason);
    return result;
}

} // namespace

class GatewayWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() { addCases(QStringLiteral("gateway/webhook-cases.json")); }
    void decodes();
    void faultsAreErrors_data();
    void faultsAreErrors();
    void thePathIsAllThatProvesIt();
    void wrecksOfGoodPayloadsNeverCrash();
};

void GatewayWebhookTest::decodes()
{
    QFETCH(QJsonObject, c);
    const auto decoded = provider->decodeWebhook(gatewayAccount(), bytesOf(c));
    if (c.contains(QLatin1String("place"))) {
        QVERIFY(!decoded.ok());
        QVERIFY(decoded.error().kind == ErrorKind::BadAnswer);
        QCOMPARE(decoded.error().place, word(c, "place"));
        return;
    }
    QVERIFY2(decoded.ok(), qPrintable(decoded.ok() ? QString() : decoded.error().place));
    compareEvents(decoded->events, c.value(QLatin1String("expect")).toArray());
    QCOMPARE(decoded->notUnderstood, texts(c.value(QLatin1String("notUnderstood"))));
    QCOMPARE(textsOf(decoded->notices), texts(c.value(QLatin1String("notices"))));
}

void GatewayWebhookTest::faultsAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("statuses=1");
    QTest::newRow("a text") << QByteArray("\"statuses\"");
    QTest::newRow("cut off") << QByteArray("{\"statuses\":[{\"id\":\"a\",\"status\":\"sent\"}]");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"statuses\":[{\"id\":\"\xc3\x28\",\"status\":\"sent\"}]}");
    QTest::newRow("deep list") << QByteArray("{\"statuses\":") + QByteArray(200'000, '[');
    QTest::newRow("a list of nothings") << QByteArray("[1,null,\"x\",[]]");
}

void GatewayWebhookTest::faultsAreErrors()
{
    QFETCH(QByteArray, body);
    const auto decoded = provider->decodeWebhook(gatewayAccount(), body);
    QVERIFY(!decoded.ok());
    QVERIFY(decoded.error().kind == ErrorKind::BadAnswer);
}

void GatewayWebhookTest::thePathIsAllThatProvesIt()
{
    QVERIFY(provider->isGenuine(gatewayAccount(), gatewayCredentials(), {}, "{}"));
    const QByteArray query = "hub.mode=subscribe&hub.challenge=1&hub.verify_token=";
    QVERIFY(!provider->handshake(gatewayAccount(), gatewayCredentials(), query).has_value());
}

void GatewayWebhookTest::wrecksOfGoodPayloadsNeverCrash()
{
    const QJsonArray cases = QJsonDocument::fromJson(dataFile(QStringLiteral("gateway/webhook-cases.json"))).array();
    int understood = 0;
    for (const QJsonValue &value : cases) {
        for (const QByteArray &wreck : wrecksOf(bytesOf(value.toObject()))) {
            const auto decoded = provider->decodeWebhook(gatewayAccount(), wreck);
            if (!decoded)
                continue;
            // Never empty on success, and no event that tells neither what nor of what.
            QVERIFY2(!decoded->events.isEmpty() || !decoded->notices.isEmpty() || !decoded->notUnderstood.isEmpty(), wreck.constData());
            for (const ProviderEvent &event : decoded->events)
                QVERIFY2(!event.refs.isEmpty() || !event.inboundId.isEmpty(), wreck.constData());
            ++understood;
        }
    }
    QVERIFY(understood > 100);
}

QTEST_APPLESS_MAIN(GatewayWebhookTest)
#include "tst_gatewaywebhook.moc"
