#include "base/secret.h"
#include "secrets/sealedbox.h"
#include "services/relaysetup.h"
#include "services/relaywire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;

namespace {

const Instant now = fromMillis(1'700'000'000'000);

} // namespace

// The file for a relay's server, and what both ends say to each other.
class TestRelaySetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto pair = sealedbox::generate();
        QVERIFY(pair.ok());
        m_publicKey = pair->publicKey;
        m_privateKey = pair->privateKey;
        m_token = makeUrlToken();
        m_hook = makeUrlToken();
        m_former = makeUrlToken();
    }

    void noSecretStandsInTheFile();
    void itIsReadBackAndKnowsItsSecrets();
    void twoFilesForTheSameSecretsHaveNothingInCommon();
    void whatIsNotSuchAFileIsRefused_data();
    void whatIsNotSuchAFileIsRefused();
    void deliveriesComeBackAsTheyWere();
    void batchesComeBackAsTheyWere();
    void everyCutIsRefused();
    void whatIsBehindTheEndIsRefused();
    void aNewerFormIsSaidToBeNewer();

private:
    RelaySetup setup() const
    {
        RelaySetup made = RelaySetup::make(QStringLiteral("vps"), m_publicKey, m_token);
        made.add(QStringLiteral("Loja"), ProviderKind::Wati, {m_hook, m_former, now + std::chrono::hours(1), {}});
        made.add(QStringLiteral("Clínica São João"), ProviderKind::Meta, {m_hook, {}, {}, "my-verify-token"});
        return made;
    }

    QByteArray m_publicKey;
    Secret m_privateKey;
    QByteArray m_token;
    QByteArray m_hook;
    QByteArray m_former;
};

namespace {

relay::HeardDelivery someDelivery()
{
    return {QStringLiteral("Clínica São João"), fromMillis(1'700'000'000'123), "POST", "a=b",
            {{"Content-Type", "application/json"}, {"X-Hub-Signature-256", "sha256=00"}, {"Empty", ""}}, QByteArray("{\"a\":\0\xff}", 8)};
}

relay::Batch someBatch()
{
    return {"run", fromMillis(1'700'000'000'123), QByteArray(32, 'k'), 7, {{5, "one"}, {9, QByteArray(3000, 'x')}}};
}

} // namespace

// Neither as it is, nor in hexadecimal or base64 digits.
void TestRelaySetup::noSecretStandsInTheFile()
{
    const QByteArray text = setup().toJson();
    for (const QByteArray &secret : {m_token, m_hook, m_former, QByteArray("my-verify-token"), m_privateKey.reveal()}) {
        for (const QByteArray &form : {secret, secret.toHex(), secret.toBase64(), secret.toBase64(QByteArray::Base64UrlEncoding)}) {
            QVERIFY(!text.contains(form));
            for (qsizetype i = 0; i + 8 <= form.size(); i += 4)
                QVERIFY(!text.contains(form.mid(i, 8)));
        }
    }
    QVERIFY(text.contains(m_publicKey.toBase64()));
}

void TestRelaySetup::itIsReadBackAndKnowsItsSecrets()
{
    const auto read = RelaySetup::fromJson(setup().toJson());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().place));
    QCOMPARE(read->name(), QStringLiteral("vps"));
    QCOMPARE(read->publicKey(), m_publicKey);
    QCOMPARE(read->hooks().size(), 2);
    const auto loja = QStringLiteral("Loja");
    const auto clinica = QStringLiteral("Clínica São João");
    QVERIFY(read->opensHook(loja, m_hook, now));
    QVERIFY(read->opensHook(loja, m_former, now));
    QVERIFY(!read->opensHook(loja, m_former, now + std::chrono::hours(1)));
    QVERIFY(read->opensHook(loja, m_hook, now + std::chrono::hours(1)));
    QVERIFY(read->opensHook(clinica, m_hook, now));
    QVERIFY(!read->opensHook(clinica, m_former, now));
    QVERIFY(!read->opensHook(loja, m_hook + 'x', now));
    QVERIFY(!read->opensHook(loja, {}, now));
    QVERIFY(!read->opensHook(loja, m_token, now));
    QVERIFY(!read->opensHook(QStringLiteral("Other"), m_hook, now));
    QVERIFY(!read->opensHook({}, m_token, now)); // the hash for fetching opens no hook
    QVERIFY(read->isVerifyToken(clinica, "my-verify-token"));
    QVERIFY(!read->isVerifyToken(clinica, "other"));
    QVERIFY(!read->isVerifyToken(loja, {}));
    QVERIFY(read->mayFetch(m_token));
    QVERIFY(!read->mayFetch(m_hook));
    QVERIFY(!read->mayFetch({}));
}

void TestRelaySetup::twoFilesForTheSameSecretsHaveNothingInCommon()
{
    const QJsonObject one = QJsonDocument::fromJson(setup().toJson()).object();
    const QJsonObject two = QJsonDocument::fromJson(setup().toJson()).object();
    QVERIFY(one.value(QLatin1String("hash_key")) != two.value(QLatin1String("hash_key")));
    QVERIFY(one.value(QLatin1String("fetch")) != two.value(QLatin1String("fetch")));
    QVERIFY(one.value(QLatin1String("accounts")) != two.value(QLatin1String("accounts")));
}

void TestRelaySetup::whatIsNotSuchAFileIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value"); // JSON
    QTest::addColumn<QString>("place");
    const QByteArray hash = '"' + QByteArray(32, '\0').toBase64() + '"';
    const auto row = [](const char *name, const char *key, const QByteArray &value, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(place);
    };
    row("no version", "recado_relay", "null", "recado_relay");
    row("newer", "recado_relay", "2", "recado_relay");
    row("no key", "public_key", "null", "public_key");
    row("a short key", "public_key", R"("AAAA")", "public_key");
    row("a weak key", "public_key", hash, "public_key");
    row("not base64", "hash_key", R"("!!!!")", "hash_key");
    row("no token", "fetch", "7", "fetch");
    row("a nameless account", "accounts", R"([{"provider": "wati"}])", "accounts[0].name");
    row("an unknown provider", "accounts", R"([{"name": "A", "provider": "x"}])", "accounts[0].provider");
    row("no hook", "accounts", R"([{"name": "A", "provider": "wati"}])", "accounts[0].hook");
    row("a name of ours", "accounts", R"([{"name": ".relay", "provider": "wati", "hook": )" + hash + "}]", "accounts[0].name");
}

void TestRelaySetup::whatIsNotSuchAFileIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    QJsonObject object = QJsonDocument::fromJson(setup().toJson()).object();
    object.insert(key, QJsonDocument::fromJson('[' + value + ']').array().first());
    const auto read = RelaySetup::fromJson(QJsonDocument(object).toJson());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().place, place);
    QVERIFY(!RelaySetup::fromJson("not JSON").ok());
}

void TestRelaySetup::deliveriesComeBackAsTheyWere()
{
    const auto delivery = relay::deliveryFrom(relay::toBytes(someDelivery()));
    QVERIFY(delivery.ok());
    QCOMPARE(*delivery, someDelivery());
}

void TestRelaySetup::batchesComeBackAsTheyWere()
{
    const auto batch = relay::batchFrom(relay::toBytes(someBatch()));
    QVERIFY(batch.ok());
    QCOMPARE(*batch, someBatch());
    const relay::Acknowledgement wanted{"run", {1, 2, 18'446'744'073'709'551'615ULL}};
    const auto acknowledgement = relay::acknowledgementFrom(relay::toBytes(wanted));
    QVERIFY(acknowledgement.ok());
    QCOMPARE(*acknowledgement, wanted);
}

void TestRelaySetup::everyCutIsRefused()
{
    const QByteArray delivery = relay::toBytes(someDelivery());
    for (qsizetype size = 0; size < delivery.size(); ++size)
        QVERIFY(!relay::deliveryFrom(delivery.left(size)).ok());
    const QByteArray batch = relay::toBytes(someBatch());
    for (qsizetype size = 0; size < batch.size(); ++size)
        QVERIFY(!relay::batchFrom(batch.left(size)).ok());
    const auto page = relay::batchFrom("<html>Sign in to the network</html>");
    QVERIFY(!page.ok());
    QCOMPARE(toString(page.error().kind), toString(ErrorKind::BadAnswer));
    QCOMPARE(page.error().place, QStringLiteral("batch"));
}

void TestRelaySetup::whatIsBehindTheEndIsRefused()
{
    QVERIFY(!relay::deliveryFrom(relay::toBytes(someDelivery()) + 'x').ok());
    QVERIFY(!relay::batchFrom(relay::toBytes(someBatch()) + 'x').ok());
}

void TestRelaySetup::aNewerFormIsSaidToBeNewer()
{
    QByteArray bytes = relay::toBytes(someBatch());
    bytes[11] = 2;
    const auto newer = relay::batchFrom(bytes);
    QVERIFY(!newer.ok());
    QCOMPARE(toString(newer.error().kind), toString(ErrorKind::NewerVersion));
}

QTEST_GUILESS_MAIN(TestRelaySetup)
#include "tst_relaysetup.moc"
