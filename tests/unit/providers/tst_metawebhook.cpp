#include "metacase.h"

#include <QMessageAuthenticationCode>

using namespace recado;
using namespace recado::test;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

QString wordFor(ProviderNotice::Kind kind)
{
    using Kind = ProviderNotice::Kind;
    switch (kind) {
    case Kind::TemplateStatus: return QStringLiteral("template_status");
    case Kind::TemplateQuality: return QStringLiteral("template_quality");
    case Kind::TemplateCategory: return QStringLiteral("template_category");
    case Kind::TemplateComponents: return QStringLiteral("template_components");
    case Kind::ChannelQuality: return QStringLiteral("channel_quality");
    case Kind::Account: return QStringLiteral("account");
    case Kind::Preference: return QStringLiteral("preference");
    case Kind::Other: return QStringLiteral("other");
    }
    return {};
}

QStringList texts(const QList<ProviderNotice> &notices)
{
    QStringList result;
    for (const ProviderNotice &notice : notices) {
        result += QStringList{wordFor(notice.kind), notice.field,      notice.word,   notice.before,   notice.name,
                              notice.language,      notice.providerId, notice.reason, notice.recipient}
                      .join(QLatin1Char('|'));
    }
    return result;
}

Credentials signedBy(const QByteArray &appSecret)
{
    Credentials secrets = metaCredentials();
    secrets.insert(QStringLiteral("app_secret"), Secret(appSecret));
    return secrets;
}

Headers signature(const QByteArray &body, const QByteArray &key)
{
    return {{"Host", "x"},
            {"x-hub-SIGNATURE-256", "sha256=" + QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toHex()}};
}

bool isGenuine(const Credentials &secrets, const Headers &headers, const QByteArray &body)
{
    return metaProvider()->isGenuine(metaAccount(), secrets, headers, body);
}

} // namespace

class MetaWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() { addCases(QStringLiteral("meta/webhooks.json")); }
    void decodes();
    void aThousandEntriesAndOneBadOne();
    void faultsAreErrors_data();
    void faultsAreErrors();
    void wrecksOfGoodPayloadsNeverCrash();
    void handshakes_data();
    void handshakes();
    void noHandshakeWithoutStoredToken();
    void knownSignature();
    void signaturesAreOfTheRawBytes();
    void everyFlippedBitIsRefused();
    void secretsRotate();
    void withoutSecretThePathIsTrusted();
};

void MetaWebhookTest::decodes()
{
    QFETCH(QJsonObject, c);
    const auto decoded = metaProvider()->decodeWebhook(metaAccount(), bytesOf(c));
    if (c.contains(QLatin1String("place"))) {
        QVERIFY(!decoded.ok());
        QVERIFY(decoded.error().kind == ErrorKind::BadAnswer);
        QCOMPARE(decoded.error().place, word(c, "place"));
        return;
    }
    QVERIFY2(decoded.ok(), qPrintable(decoded.ok() ? QString() : decoded.error().place));
    compareEvents(decoded->events, c.value(QLatin1String("events")).toArray());
    QCOMPARE(::texts(decoded->notices), recado::test::texts(c.value(QLatin1String("notices"))));
    QCOMPARE(decoded->notUnderstood, recado::test::texts(c.value(QLatin1String("notUnderstood"))));
    if (c.contains(QLatin1String("at"))) {
        QVERIFY(decoded->notices.first().occurredAt);
        QCOMPARE(toIso(*decoded->notices.first().occurredAt), word(c, "at"));
    }
}

void MetaWebhookTest::aThousandEntriesAndOneBadOne()
{
    QByteArray body = "{\"object\":\"whatsapp_business_account\",\"entry\":[";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray status = i == 500
                                      ? QByteArray("{}")
                                      : "{\"id\":\"wamid." + QByteArray::number(i) + "\",\"status\":\"sent\",\"timestamp\":\"1763650052\"}";
        body +=
            QByteArray(i ? "," : "") + "{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":{\"statuses\":[" + status + "]}}]}";
    }
    const auto decoded = metaProvider()->decodeWebhook(metaAccount(), body + "]}");
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->events.size(), 999);
    QCOMPARE(decoded->notUnderstood, QStringList{QStringLiteral("entry[500].changes[0].value.statuses[0]")});
    QCOMPARE(decoded->events.last().refs.first().value, QStringLiteral("wamid.999"));
}

void MetaWebhookTest::faultsAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("entry=1");
    QTest::newRow("cut off") << QByteArray("{\"entry\":[{\"changes\":[");
    QTest::newRow("two documents") << QByteArray("{\"entry\":[{}]}{\"entry\":[{}]}");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"entry\":[{\"id\":\"\xc3\x28\"}]}");
    QTest::newRow("deep list") << QByteArray(200'000, '[');
    QTest::newRow("deep object") << QByteArray("{\"entry\":") + QByteArray("{\"a\":").repeated(50'000);
}

void MetaWebhookTest::faultsAreErrors()
{
    QFETCH(QByteArray, body);
    const auto decoded = metaProvider()->decodeWebhook(metaAccount(), body);
    QVERIFY(!decoded.ok());
    QVERIFY(decoded.error().kind == ErrorKind::BadAnswer);
}

void MetaWebhookTest::wrecksOfGoodPayloadsNeverCrash()
{
    const auto cases = QJsonDocument::fromJson(dataFile(QStringLiteral("meta/webhooks.json"))).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QByteArray whole = bytesOf(value.toObject());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QVERIFY(!metaProvider()->decodeWebhook(metaAccount(), whole.left(i)).ok());
            static const QByteArray wrong("\0\"{\xff"
                                          "9",
                                          5);
            QByteArray bent = whole;
            bent[i] = wrong[i % wrong.size()];
            const auto decoded = metaProvider()->decodeWebhook(metaAccount(), bent);
            QVERIFY(!decoded.ok() || !decoded->events.isEmpty() || !decoded->notices.isEmpty() || !decoded->notUnderstood.isEmpty());
        }
    }
}

void MetaWebhookTest::handshakes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("as Meta does it") << QByteArray("hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=sh%2Be+%26%20ke")
                                     << QByteArray("1158201444");
    QTest::newRow("encoded names") << QByteArray("hub%2Emode=subscribe&hub%2Everify_token=sh%2be%20%26+ke&hub%2Echallenge=a%20b")
                                   << QByteArray("a b");
    QTest::newRow("other token") << QByteArray("hub.mode=subscribe&hub.challenge=1&hub.verify_token=shake") << QByteArray();
    QTest::newRow("token cut off") << QByteArray("hub.mode=subscribe&hub.challenge=1&hub.verify_token=sh%2Be%20%26%20k") << QByteArray();
    QTest::newRow("no token") << QByteArray("hub.mode=subscribe&hub.challenge=1") << QByteArray();
    QTest::newRow("empty token") << QByteArray("hub.mode=subscribe&hub.challenge=1&hub.verify_token=") << QByteArray();
    QTest::newRow("other mode") << QByteArray("hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=sh%2Be%20%26%20ke") << QByteArray();
    QTest::newRow("no challenge") << QByteArray("hub.mode=subscribe&hub.verify_token=sh%2Be%20%26%20ke") << QByteArray();
    QTest::newRow("the first of two counts") << QByteArray(
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=x&hub.verify_token=sh%2Be%20%26%20ke")
                                             << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("broken escapes") << QByteArray("hub.mode=%&%%%=&=&&hub.verify_token=%zz") << QByteArray();
}

void MetaWebhookTest::handshakes()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, challenge);
    Credentials secrets = metaCredentials();
    secrets.insert(QStringLiteral("verify_token"), Secret("sh+e & ke\n"));
    const auto answer = metaProvider()->handshake(metaAccount(), secrets, query);
    QCOMPARE(answer.has_value(), !challenge.isEmpty());
    QCOMPARE(answer.value_or(QByteArray()), challenge);
}

void MetaWebhookTest::noHandshakeWithoutStoredToken()
{
    QVERIFY(!metaProvider()->handshake(metaAccount(), metaCredentials(), "hub.mode=subscribe&hub.challenge=1&hub.verify_token="));
}

// RFC 4231, test case 2: the figures are not of our own making.
void MetaWebhookTest::knownSignature()
{
    const Headers headers{{"X-Hub-Signature-256", "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"}};
    QVERIFY(isGenuine(signedBy("Jefe"), headers, "what do ya want for nothing?"));
    QVERIFY(!isGenuine(signedBy("Jefe"), headers, "what do ya want for nothing."));
}

void MetaWebhookTest::signaturesAreOfTheRawBytes()
{
    const QByteArray body = "{\"entry\": [{\"id\":\"caf\\u00e9 \\/ 1\"}]}";
    const Credentials secrets = signedBy("s3cret\n");
    const Headers headers = signature(body, "s3cret");
    QVERIFY(isGenuine(secrets, headers, body));
    const QByteArray again = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
    QVERIFY(again != body);
    QVERIFY(!isGenuine(secrets, headers, again));
    QVERIFY(!isGenuine(secrets, headers, "\xef\xbb\xbf" + body));
    QVERIFY(!isGenuine(secrets, {}, body));
    QVERIFY(!isGenuine(secrets, {{"X-Hub-Signature-256", ""}}, body));
    QVERIFY(!isGenuine(secrets, {{"X-Hub-Signature-256", "sha256="}}, body));
    // Without its scheme, and under the name of old.
    const QByteArray value = headers.last().second;
    QVERIFY(!isGenuine(secrets, {{"X-Hub-Signature-256", value.mid(7)}}, body));
    QVERIFY(!isGenuine(secrets, {{"X-Hub-Signature", value}}, body));
    const QByteArray sha1 = "sha1=" + QMessageAuthenticationCode::hash(body, "s3cret", QCryptographicHash::Sha1).toHex();
    QVERIFY(!isGenuine(secrets, {{"X-Hub-Signature", sha1}}, body));
    QVERIFY(isGenuine(secrets, {{"X-Hub-Signature", "sha1=wrong"}, headers.last()}, body));
}

void MetaWebhookTest::everyFlippedBitIsRefused()
{
    const QByteArray body = "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\"}]}";
    const Headers headers = signature(body, "s3cret");
    for (qsizetype i = 0; i < body.size() * 8; ++i) {
        QByteArray bent = body;
        bent[i / 8] = static_cast<char>(bent[i / 8] ^ (1 << (i % 8)));
        QVERIFY(!isGenuine(signedBy("s3cret"), headers, bent));
    }
    for (qsizetype i = 0; i <= body.size(); ++i)
        QCOMPARE(isGenuine(signedBy("s3cret"), headers, body.left(i)), i == body.size());
}

void MetaWebhookTest::secretsRotate()
{
    const QByteArray body = "{}";
    QVERIFY(isGenuine(signedBy("old new"), signature(body, "old"), body));
    QVERIFY(isGenuine(signedBy("old\nnew"), signature(body, "new"), body));
    QVERIFY(!isGenuine(signedBy("old new"), signature(body, "older"), body));
    QVERIFY(!isGenuine(signedBy("old new"), signature(body, ""), body));
}

void MetaWebhookTest::withoutSecretThePathIsTrusted()
{
    QVERIFY(isGenuine(metaCredentials(), {}, "{}"));
    QVERIFY(isGenuine(signedBy(" \n"), {}, "{}"));
}

QTEST_APPLESS_MAIN(MetaWebhookTest)
#include "tst_metawebhook.moc"
