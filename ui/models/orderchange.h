#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QList>
#include <QSet>

#include <functional>

namespace recado {

// What turns one ordered list of messages into another. A view that is told ranges keeps its place and its selection; one that is
// told "everything changed" loses both.
struct OrderChange {
    struct Range {
        qsizetype first = 0;
        qsizetype count = 0;

        bool operator==(const Range &) const = default;
    };

    QList<Range> removed;  // places in the old list, from its end
    QList<Range> inserted; // places in the new list, from its start
    QList<MessageRow> rows; // what is inserted, one range after the other; the whole new list when isWhole
    bool isWhole = false;  // only the new list as a whole tells

    bool isEmpty() const { return !isWhole && removed.isEmpty() && inserted.isEmpty(); }
    qsizetype ranges() const { return removed.size() + inserted.size(); }
};

// Linear in both lengths. Rows are dense numbers, so membership is a bit a row. Rows of `moved` may stand elsewhere: they are taken out and put in
// again. What else both have must stand in the same order; else the change is whole.
OrderChange compareOrders(const QList<MessageRow> &before, const QList<MessageRow> &after, const QSet<MessageRow> &moved = {});

// When a message was made: what lists are ordered by at first.
using CreationOf = std::function<Result<Instant>(MessageRow)>;

// A list by creation after some messages changed: those of `changed` that are not in `fitting` leave, those that are and were not in it come in at
// their place. `fitting` is in the order of the list. Linear in `shown`, a few calls of `creationOf` for each that comes in.
Result<OrderChange> placeChanged(const QList<MessageRow> &shown, const QSet<MessageRow> &changed, const QList<MessageRow> &fitting, bool descending,
                                 const CreationOf &creationOf);

// The new list.
QList<MessageRow> applied(const QList<MessageRow> &before, const OrderChange &change);
// As told by one signal instead of many: what a view takes better from some number of ranges on.
OrderChange bounded(const QList<MessageRow> &before, OrderChange change);

} // namespace recado
