#include "base/secret.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <concepts>

using namespace recado;

namespace {

// What would let a secret slip into a log line.
template<typename T>
concept Streamable = requires(QDebug debug, T value) { debug << value; };

// Bytes that are still there to be looked at when their owner has let go of them.
class Memory {
public:
    QByteArray bytes()
    {
        using Header = QTypedArrayData<char>;
        const auto allocated = Header::allocate(qsizetype(m_text.size()));
        return QByteArray(QArrayDataPointer<char>(allocated.first, m_text.data(), qsizetype(m_text.size())));
    }
    bool isBlank() const
    {
        return std::all_of(m_text.begin(), m_text.end(), [](char c) { return c == '\0'; });
    }

private:
    std::array<char, 12> m_text{'a', 'b', 'r', 'a', 'c', 'a', 'd', 'a', 'b', 'r', 'a', '!'};
};

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotShownByAccident();
    void copiesOutliveTheFirst();
    void copiesOfItsBytesAreNotWiped();
    void whatIsReplacedIsWiped_data();
    void whatIsReplacedIsWiped();
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

void TestSecret::whatIsReplacedIsWiped_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("copied over") << 0;
    QTest::newRow("moved over") << 1;
    QTest::newRow("emptied") << 2;
}

void TestSecret::whatIsReplacedIsWiped()
{
    QFETCH(int, how);
    Memory memory;
    Secret secret(memory.bytes());
    QVERIFY(secret.reveal().startsWith("abra"));
    const Secret next(QByteArray("another"));
    if (how == 0)
        secret = next;
    else if (how == 1)
        secret = Secret(QByteArray("another"));
    else
        secret = {};
    QVERIFY(memory.isBlank());
    QCOMPARE(secret.reveal(), how == 2 ? QByteArray() : next.reveal());
    Secret &itself = secret;
    secret = itself;
    QCOMPARE(secret.isEmpty(), how == 2);
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
