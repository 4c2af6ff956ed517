#include "models/heldselection.h"
#include "models/rowcache.h"

#include <QItemSelectionModel>
#include <QStringListModel>
#include <QTest>

using namespace recado;

class TestRowCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasLookedAtLastIsReadFirst()
    {
        RowCache<int, int> cache(10);
        for (const int key : {1, 2, 3, 2})
            cache.miss(key);
        QVERIFY(cache.hasMissing());
        QCOMPARE(cache.takeBatch(2), QList<int>({2, 3}));
        QVERIFY(!cache.hasWork()); // 1 flew past
        QVERIFY(cache.isAsking());
        cache.miss(2); // being asked for
        QVERIFY(!cache.hasMissing());
        cache.answered();
        cache.miss(1);
        QCOMPARE(cache.takeBatch(2), QList<int>({1}));
    }

    void whatIsNotTrueAnyMoreIsReadAgain()
    {
        RowCache<int, int> cache(10);
        cache.outdate(1); // nobody has it
        QVERIFY(!cache.hasWork());
        cache.insert(1, 10);
        cache.outdate(1);
        QVERIFY(cache.hasWork());
        QVERIFY(!cache.hasMissing());
        QCOMPARE(*cache.find(1), 10); // shown until then
        QCOMPARE(cache.takeBatch(5), QList<int>({1}));
        cache.outdate(1); // once more, after it was asked for
        cache.insert(1, 11);
        cache.answered();
        QCOMPARE(cache.takeBatch(5), QList<int>({1}));
    }

    void moreThanABatchWaitsForTheNext()
    {
        RowCache<int, int> cache(10);
        for (int key = 0; key < 5; ++key) {
            cache.insert(key, key);
            cache.outdate(key);
        }
        QSet<int> read;
        for (int batch = 0; batch < 3; ++batch) {
            for (const int key : cache.takeBatch(2))
                read.insert(key);
            cache.answered();
        }
        QCOMPARE(read.size(), 5);
        QVERIFY(!cache.hasWork());
    }

    void itHoldsNoMoreThanItMay()
    {
        RowCache<int, int> cache(3);
        for (int key = 0; key < 9; ++key)
            cache.insert(key, key);
        QCOMPARE(cache.keys().size(), 3);
        QVERIFY(cache.contains(8));
        cache.outdate(8);
        cache.miss(1);
        cache.clear();
        QVERIFY(!cache.hasWork());
        QVERIFY(!cache.contains(8));
    }

    void aSelectionIsGivenBackByWhatItWas()
    {
        QStringListModel model({QStringLiteral("3"), QStringLiteral("7"), QStringLiteral("9"), QStringLiteral("11")});
        QItemSelectionModel selection(&model);
        const auto keyAt = [&model](int place) { return model.index(place).data().toLongLong(); };
        selection.select(model.index(1), QItemSelectionModel::Select);
        selection.select(model.index(2), QItemSelectionModel::Select);
        HeldSelection held;
        held.hold(selection, keyAt, model.rowCount());
        model.setStringList({QStringLiteral("9"), QStringLiteral("3"), QStringLiteral("12")});
        held.giveBack(selection, keyAt, model.rowCount(), 1);
        QCOMPARE(selection.selectedIndexes(), QModelIndexList({model.index(0)}));
        QCOMPARE(selectedRowCount(selection), 1);
        model.setStringList({QStringLiteral("7"), QStringLiteral("9")}); // the one that was away is back
        held.giveBack(selection, keyAt, model.rowCount(), 1);
        QCOMPARE(selectedRowCount(selection), 2);
    }

    void everythingStaysEverything()
    {
        QStringListModel model({QStringLiteral("1"), QStringLiteral("2")});
        QItemSelectionModel selection(&model);
        const auto keyAt = [&model](int place) { return model.index(place).data().toLongLong(); };
        selection.select(QItemSelection(model.index(0), model.index(1)), QItemSelectionModel::Select);
        HeldSelection held;
        held.hold(selection, keyAt, 2);
        model.setStringList({QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")});
        held.giveBack(selection, keyAt, 3, 1, false);
        QCOMPARE(selectedRowCount(selection), 0);
        held.giveBack(selection, keyAt, 3, 1);
        QCOMPARE(selectedRowCount(selection), 3);
    }
};

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_rowcache.moc"
