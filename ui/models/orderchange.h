#pragma once

#include "base/ids.h"

#include <QList>

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
    bool isWhole = false;  // what both have stands in another order: only the new list as a whole tells

    bool isEmpty() const { return !isWhole && removed.isEmpty() && inserted.isEmpty(); }
    qsizetype ranges() const { return removed.size() + inserted.size(); }
};

// Linear in both lengths. Rows are dense numbers, so membership is a bit a row.
OrderChange compareOrders(const QList<MessageRow> &before, const QList<MessageRow> &after);

} // namespace recado
