#include "base/secret.h"

#include <QSet>
#include <QTest>

#include <concepts>

using namespace recado;

namespace {

// What would let a secret slip into a log line.
template<typename T>
concept Streamable = requires(QDebug debug, T value) { debug << value; };

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotShownByAccident();
    void copiesOutliveTheFirst();
    void copiesOfItsBytesAreNotWiped();
    void equalityLooksAtEveryByte();
    void tokensFitAUrlAndDiffer();
};

void TestSecret::isNotShownByAccident()
{
    QVERIFY(!Streamable<Secret>);
    QVERIFY((!std::convertible_to<Secret, QByteArray>));
    QVERIFY((!std::convertible_to<QByteArray, Secret>));
    QVERIFY((!std::convertible_to<Secret, QString>));
}

void TestSecret::copiesOutliveTheFirst()
{
    Secret copy;
    QVERIFY(copy.isEmpty());
    {
        const Secret first(QByteArray("abra cadabra"));
        copy = first;
    }
    QCOMPARE(copy.reveal(), QByteArray("abra cadabra"));
}

void TestSecret::copiesOfItsBytesAreNotWiped()
{
    QByteArray kept;
    {
        const Secret secret(QByteArray("token").repeated(3));
        kept = secret.reveal();
    }
    QCOMPARE(kept, QByteArray("tokentokentoken"));
}

void TestSecret::equalityLooksAtEveryByte()
{
    QVERIFY(equalInConstantTime(QByteArray(), QByteArray()));
    QVERIFY(equalInConstantTime("hook-secret", "hook-secret"));
    QVERIFY(!equalInConstantTime("hook-secret", "hook-secreT"));
    QVERIFY(!equalInConstantTime("Hook-secret", "hook-secret"));
    QVERIFY(!equalInConstantTime("hook-secret", "hook"));
    QVERIFY(!equalInConstantTime("hook", QByteArray()));
    QVERIFY(!equalInConstantTime(QByteArray("a\0b", 3), QByteArray("a\0c", 3)));
}

void TestSecret::tokensFitAUrlAndDiffer()
{
    QSet<QByteArray> tokens;
    for (int i = 0; i < 500; ++i) {
        const QByteArray token = makeUrlToken();
        QCOMPARE(token.size(), 43);
        for (const char c : token)
            QVERIFY((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_');
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 500);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
