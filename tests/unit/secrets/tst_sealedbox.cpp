#include "secrets/keyedhash.h"
#include "secrets/sealedbox.h"

#include <QTest>

using namespace recado;

namespace {

const QByteArray bytes = "{\"eventType\":\"message\",\"text\":\"bom dia\"}";

} // namespace

class TestSealedBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKnownVectorOfTheStandard();
    void whatWasClosedIsOpenedByItsKeyOnly();
    void everyChangedBitIsSeen();
    void nothingAndMuchFitIn();
    void twoBoxesOfTheSameBytesHaveTwoMarks();
    void nothingOfTheBytesIsSeen();
    void wrongKeysAreRefused();
    void shortBoxesAreRefused();
    void aHashKnowsItsPurposeAndItsKey();
};

// RFC 7748, section 6.1: Alice's private key and its public key.
void TestSealedBox::theKnownVectorOfTheStandard()
{
    const auto pair = sealedbox::fromPrivateKey(Secret(QByteArray::fromHex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")));
    QVERIFY(pair.ok());
    QCOMPARE(pair->publicKey.toHex(), QByteArray("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
}

void TestSealedBox::whatWasClosedIsOpenedByItsKeyOnly()
{
    const auto mine = sealedbox::generate();
    const auto other = sealedbox::generate();
    QVERIFY(mine.ok() && other.ok());
    const auto box = sealedbox::seal(bytes, mine->publicKey);
    QVERIFY(box.ok());
    QCOMPARE(box->size(), bytes.size() + sealedbox::overhead);
    const auto opened = sealedbox::open(*box, *mine);
    QVERIFY(opened.ok());
    QCOMPARE(*opened, bytes);
    const auto again = sealedbox::fromPrivateKey(mine->privateKey);
    QVERIFY(again.ok());
    QCOMPARE(again->publicKey, mine->publicKey);
    const auto refused = sealedbox::open(*box, *other);
    QVERIFY(!refused.ok());
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::BadAnswer));
    QCOMPARE(refused.error().place, QStringLiteral("box"));
}

void TestSealedBox::everyChangedBitIsSeen()
{
    const auto pair = sealedbox::generate();
    QVERIFY(pair.ok());
    const auto box = sealedbox::seal("x", pair->publicKey);
    QVERIFY(box.ok());
    for (qsizetype i = 0; i < box->size(); ++i) {
        QByteArray changed = *box;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!sealedbox::open(changed, *pair).ok());
    }
}

void TestSealedBox::nothingAndMuchFitIn()
{
    const auto pair = sealedbox::generate();
    QVERIFY(pair.ok());
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(3) * 1024 * 1024}) {
        const QByteArray content(size, 'a');
        const auto box = sealedbox::seal(content, pair->publicKey);
        QVERIFY(box.ok());
        const auto opened = sealedbox::open(*box, *pair);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, content);
    }
}

void TestSealedBox::twoBoxesOfTheSameBytesHaveTwoMarks()
{
    const auto pair = sealedbox::generate();
    QVERIFY(pair.ok());
    const auto one = sealedbox::seal(bytes, pair->publicKey);
    const auto two = sealedbox::seal(bytes, pair->publicKey);
    QVERIFY(one.ok() && two.ok());
    QVERIFY(*one != *two);
    QVERIFY(sealedbox::markOf(*one) != sealedbox::markOf(*two));
    QCOMPARE(sealedbox::markOf(*one), sealedbox::markOf(QByteArray(*one)));
    QCOMPARE(sealedbox::markOf(*one).size(), 16);
}

void TestSealedBox::nothingOfTheBytesIsSeen()
{
    const auto pair = sealedbox::generate();
    QVERIFY(pair.ok());
    const auto box = sealedbox::seal(bytes, pair->publicKey);
    QVERIFY(box.ok());
    for (qsizetype i = 0; i + 6 <= bytes.size(); ++i)
        QVERIFY(!box->contains(bytes.mid(i, 6)));
}

void TestSealedBox::wrongKeysAreRefused()
{
    QVERIFY(!sealedbox::seal(bytes, QByteArray(31, 'k')).ok());
    QVERIFY(!sealedbox::seal(bytes, {}).ok());
    const auto weak = sealedbox::seal(bytes, QByteArray(32, '\0')); // every box for this point would have the same key
    QVERIFY(!weak.ok());
    QCOMPARE(weak.error().place, QStringLiteral("public_key"));
    QVERIFY(!sealedbox::fromPrivateKey(Secret("short")).ok());
}

void TestSealedBox::shortBoxesAreRefused()
{
    const auto pair = sealedbox::generate();
    QVERIFY(pair.ok());
    for (qsizetype size = 0; size <= sealedbox::overhead; ++size)
        QVERIFY(!sealedbox::open(QByteArray(size, 'b'), *pair).ok());
}

void TestSealedBox::aHashKnowsItsPurposeAndItsKey()
{
    const QByteArray key = makeHashKey();
    QCOMPARE(key.size(), 32);
    QVERIFY(key != makeHashKey());
    const QByteArray hash = keyedHash(key, "hook", "secret");
    QCOMPARE(hash.size(), 32);
    QCOMPARE(keyedHash(key, "hook", "secret"), hash);
    QVERIFY(keyedHash(key, "fetch", "secret") != hash);
    QVERIFY(keyedHash(key, "hook", "Secret") != hash);
    QVERIFY(keyedHash(makeHashKey(), "hook", "secret") != hash);
    QVERIFY(keyedHash("short", "hook", "secret").isEmpty());
}

QTEST_GUILESS_MAIN(TestSealedBox)
#include "tst_sealedbox.moc"
