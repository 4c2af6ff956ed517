#include "models/orderchange.h"

#include <QTest>

using namespace recado;

namespace {

QList<MessageRow> rows(const QList<int> &numbers)
{
    QList<MessageRow> made;
    for (const int number : numbers)
        made.append(MessageRow{number});
    return made;
}

// What a view does with a change.
QList<MessageRow> applied(QList<MessageRow> list, const OrderChange &change, const QList<MessageRow> &target)
{
    for (const auto range : change.removed)
        list.remove(range.first, range.count);
    for (const auto range : change.inserted) {
        for (qsizetype i = 0; i < range.count; ++i)
            list.insert(range.first + i, target[range.first + i]);
    }
    return list;
}

} // namespace

class TestOrderChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesNothing() { QVERIFY(compareOrders(rows({3, 2, 1}), rows({3, 2, 1})).isEmpty()); }

    void newOnTopIsOneRange()
    {
        const auto change = compareOrders(rows({3, 2, 1}), rows({5, 4, 3, 2, 1}));
        QCOMPARE(change.inserted, QList<OrderChange::Range>({{0, 2}}));
        QVERIFY(change.removed.isEmpty());
    }

    void rangesTurnOneListIntoTheOther_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("filled") << QList<int>{} << QList<int>{2, 1};
        QTest::newRow("emptied") << QList<int>{2, 1} << QList<int>{};
        QTest::newRow("middle leaves") << QList<int>{9, 8, 7, 6, 5} << QList<int>{9, 6, 5};
        QTest::newRow("middle enters") << QList<int>{9, 5} << QList<int>{9, 8, 7, 5, 1};
        QTest::newRow("both") << QList<int>{9, 7, 5, 3, 2} << QList<int>{10, 9, 6, 5, 4, 2};
        QTest::newRow("all others") << QList<int>{9, 8} << QList<int>{7, 6};
    }
    void rangesTurnOneListIntoTheOther()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        const auto change = compareOrders(rows(before), rows(after));
        QVERIFY(!change.isWhole);
        QCOMPARE(applied(rows(before), change, rows(after)), rows(after));
    }

    void anotherOrderIsNotARange() { QVERIFY(compareOrders(rows({3, 2, 1}), rows({1, 2, 3})).isWhole); }
};

QTEST_GUILESS_MAIN(TestOrderChange)
#include "tst_orderchange.moc"
