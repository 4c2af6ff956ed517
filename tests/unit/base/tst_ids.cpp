#include "base/ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <type_traits>

using namespace recado;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecipientIsNeverPassedAsAMessage();
    void zeroIsNone();
    void messageIdsAreUuidsAndDiffer();
};

void TestIds::aRecipientIsNeverPassedAsAMessage()
{
    QVERIFY((!std::is_convertible_v<AccountId, ChannelId>));
    QVERIFY((!std::is_convertible_v<qint64, AccountId>));
    QVERIFY((!std::is_convertible_v<AccountId, qint64>));
    QVERIFY((!std::is_convertible_v<QString, MessageId>));
}

void TestIds::zeroIsNone()
{
    QVERIFY(AccountId().isNull());
    QVERIFY(!AccountId{7}.isNull());
    QVERIFY(AccountId{7} < AccountId{8});
    QVERIFY(MessageId().isNull());
}

void TestIds::messageIdsAreUuidsAndDiffer()
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    QSet<MessageId> made;
    for (int i = 0; i < 1000; ++i) {
        const auto id = MessageId::make();
        QVERIFY2(uuid.match(id.value).hasMatch(), qPrintable(id.value));
        made.insert(id);
    }
    QCOMPARE(made.size(), 1000);
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
