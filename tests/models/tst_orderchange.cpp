#include "models/orderchange.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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
QList<MessageRow> shownAfter(QList<MessageRow> list, const OrderChange &change)
{
    if (change.isWhole)
        return change.rows;
    for (const auto range : change.removed)
        list.remove(range.first, range.count);
    qsizetype next = 0;
    for (const auto range : change.inserted) {
        for (qsizetype i = 0; i < range.count; ++i)
            list.insert(range.first + i, change.rows[next++]);
    }
    return list;
}

// Some of the messages from 1 to `newest`, as a list by creation; clocks that were put back included.
struct Journal {
    QRandomGenerator &random;
    QMap<MessageRow, Instant> created;

    void add(int messages)
    {
        for (int i = 0; i < messages; ++i)
            created.insert(MessageRow{created.size() + 1}, fromMillis(random.bounded(5) == 0 ? random.bounded(100) : 50 + qint64(created.size())));
    }
    QList<MessageRow> some(int oneIn)
    {
        QList<MessageRow> chosen;
        for (const MessageRow row : created.keys()) {
            if (random.bounded(oneIn) == 0)
                chosen.append(row);
        }
        return chosen;
    }
    QList<MessageRow> ordered(QList<MessageRow> list, bool descending) const
    {
        std::sort(list.begin(), list.end(), [&](MessageRow left, MessageRow right) {
            const auto one = std::pair(created[left], left), other = std::pair(created[right], right);
            return descending ? one > other : one < other;
        });
        return list;
    }
};

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
        QCOMPARE(shownAfter(rows(before), change), rows(after));
        QCOMPARE(applied(rows(before), change), rows(after));
    }

    void whatMovedIsTakenOutAndPutIn()
    {
        const auto change = compareOrders(rows({5, 4, 3, 2, 1}), rows({2, 5, 4, 3, 1}), {MessageRow{2}});
        QVERIFY(!change.isWhole);
        QCOMPARE(change.removed, QList<OrderChange::Range>({{3, 1}}));
        QCOMPARE(change.inserted, QList<OrderChange::Range>({{0, 1}}));
        QCOMPARE(shownAfter(rows({5, 4, 3, 2, 1}), change), rows({2, 5, 4, 3, 1}));
    }

    void eachMessageFindsItsPlace_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("newest first") << true;
        QTest::newRow("oldest first") << false;
    }
    void eachMessageFindsItsPlace()
    {
        QFETCH(bool, descending);
        QRandomGenerator random(42);
        for (int round = 0; round < 300; ++round) {
            Journal journal{random, {}};
            journal.add(random.bounded(60));
            const QList<MessageRow> shown = journal.ordered(journal.some(2), descending);
            journal.add(random.bounded(10));
            const QList<MessageRow> touched = journal.some(3);
            const QSet<MessageRow> changed(touched.cbegin(), touched.cend());
            QList<MessageRow> fitting, expected;
            for (const MessageRow row : changed) {
                if (random.bounded(2) == 0)
                    fitting.append(row);
            }
            fitting = journal.ordered(fitting, descending);
            for (const MessageRow row : shown) {
                if (!changed.contains(row))
                    expected.append(row);
            }
            expected = journal.ordered(expected + fitting, descending);
            const auto change = placeChanged(shown, changed, fitting, descending, [&](MessageRow row) -> Result<Instant> { return journal.created[row]; });
            QVERIFY(change.ok());
            QCOMPARE(shownAfter(shown, *change), expected);
            QCOMPARE(applied(shown, *change), expected);
        }
    }

    void newMessagesAreAskedForWithoutSearching()
    {
        QList<MessageRow> shown;
        for (int row = 100'000; row > 0; --row)
            shown.append(MessageRow{row});
        int asked = 0;
        const auto creation = [&asked](MessageRow row) -> Result<Instant> {
            ++asked;
            return fromMillis(row.value);
        };
        const auto change = placeChanged(shown, {MessageRow{100'001}, MessageRow{100'002}}, rows({100'002, 100'001}), true, creation);
        QVERIFY(change.ok());
        QCOMPARE(change->inserted, QList<OrderChange::Range>({{0, 2}}));
        QCOMPARE(asked, 3); // the two and their neighbour
    }

    void whatCannotBeFoundIsAProblem()
    {
        const auto change = placeChanged(rows({3, 1}), {MessageRow{2}}, rows({2}), true,
                                         [](MessageRow) -> Result<Instant> { return error(ErrorKind::NotFound, QStringLiteral("gone")); });
        QVERIFY(!change.ok());
    }

    void manyRangesAreToldAsAWhole()
    {
        QList<MessageRow> before, after;
        for (int row = 2000; row > 0; --row) {
            before.append(MessageRow{row});
            if (row % 2 == 0)
                after.append(MessageRow{row});
        }
        const auto change = bounded(before, compareOrders(before, after));
        QVERIFY(change.isWhole);
        QCOMPARE(change.rows, after);
        QVERIFY(!bounded(before, compareOrders(before, before.mid(1))).isWhole);
    }

    void anotherOrderIsNotARange() { QVERIFY(compareOrders(rows({3, 2, 1}), rows({1, 2, 3})).isWhole); }
};

QTEST_GUILESS_MAIN(TestOrderChange)
#include "tst_orderchange.moc"
