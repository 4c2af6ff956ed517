#include "secrets/signing.h"

#include <QTest>

using namespace recado;

namespace {

const QByteArray purpose = "test";
const QByteArray message = "Enviar a 300 pessoas";

} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKnownVectorOfTheStandard();
    void whatWasSignedIsKnown();
    void everyChangedBitIsSeen();
    void anotherPurposeIsAnotherSignature();
    void anotherKeyIsNotTheSigner();
    void wrongLengthsAreRefused();
    void theSeedBringsThePairBack();
    void fingerprintsAreComparedAsPeopleTypeThem();
};

// RFC 8032, section 7.1, TEST 1: the seed and its public key.
void TestSigning::theKnownVectorOfTheStandard()
{
    const Secret seed(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    const auto pair = signing::fromSeed(seed);
    QVERIFY(pair.ok());
    QCOMPARE(pair->publicKey.toHex(), QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
}

void TestSigning::whatWasSignedIsKnown()
{
    const auto pair = signing::generate();
    QVERIFY(pair.ok());
    const auto signature = signing::sign(purpose, message, *pair);
    QVERIFY(signature.ok());
    QVERIFY(signing::isSignedBy(pair->publicKey, *signature, purpose, message));
    QCOMPARE(*signing::sign(purpose, message, *pair), *signature); // Ed25519 takes no chance
}

void TestSigning::everyChangedBitIsSeen()
{
    const auto pair = signing::generate();
    const QByteArray signature = *signing::sign(purpose, message, *pair);
    for (qsizetype i = 0; i < message.size(); ++i) {
        QByteArray changed = message;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!signing::isSignedBy(pair->publicKey, signature, purpose, changed));
    }
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!signing::isSignedBy(pair->publicKey, changed, purpose, message));
    }
}

void TestSigning::anotherPurposeIsAnotherSignature()
{
    const auto pair = signing::generate();
    const QByteArray signature = *signing::sign("one", message, *pair);
    QVERIFY(!signing::isSignedBy(pair->publicKey, signature, "two", message));
    QVERIFY(!signing::isSignedBy(pair->publicKey, signature, {}, "one" + message));
}

void TestSigning::anotherKeyIsNotTheSigner()
{
    const auto ours = signing::generate();
    const auto theirs = signing::generate();
    QVERIFY(ours->publicKey != theirs->publicKey);
    QVERIFY(!signing::isSignedBy(theirs->publicKey, *signing::sign(purpose, message, *ours), purpose, message));
}

void TestSigning::wrongLengthsAreRefused()
{
    const auto pair = signing::generate();
    const QByteArray signature = *signing::sign(purpose, message, *pair);
    QVERIFY(!signing::isSignedBy({}, signature, purpose, message));
    QVERIFY(!signing::isSignedBy(pair->publicKey.left(31), signature, purpose, message));
    QVERIFY(!signing::isSignedBy(pair->publicKey, signature.left(63), purpose, message));
    QVERIFY(!signing::isSignedBy(pair->publicKey, {}, purpose, message));
    QVERIFY(!signing::fromSeed(Secret("short")).ok());
    QVERIFY(!signing::sign(purpose, message, {}).ok());
}

void TestSigning::theSeedBringsThePairBack()
{
    const auto pair = signing::generate();
    QCOMPARE(signing::fromSeed(pair->seed)->publicKey, pair->publicKey);
}

void TestSigning::fingerprintsAreComparedAsPeopleTypeThem()
{
    const QByteArray key = signing::generate()->publicKey;
    const QString print = signing::fingerprintOf(key);
    QCOMPARE(print.size(), 24);
    QVERIFY(signing::isFingerprintOf(print, key));
    QString spaced = print.toLower();
    spaced.replace(QLatin1Char('-'), QLatin1Char(' '));
    QVERIFY(signing::isFingerprintOf(spaced, key));
    QVERIFY(!signing::isFingerprintOf(print.left(23), key));
    QVERIFY(!signing::isFingerprintOf({}, key));
    QVERIFY(!signing::isFingerprintOf(print, signing::generate()->publicKey));
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
