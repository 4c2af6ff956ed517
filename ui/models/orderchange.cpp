#include "models/orderchange.h"

#include <algorithm>
#include <vector>

namespace recado {

namespace {

// Far above any database that fits a disk; a list with stranger numbers is simply taken as a whole.
constexpr qint64 largestRow = qint64(1) << 31;

using Bits = std::vector<bool>;

qint64 largestOf(const QList<MessageRow> &rows)
{
    qint64 largest = 0;
    for (const MessageRow row : rows)
        largest = std::max(largest, row.value);
    return largest;
}

Bits bitsOf(const QList<MessageRow> &rows, qint64 largest)
{
    Bits bits(std::size_t(largest) + 1);
    for (const MessageRow row : rows)
        bits[std::size_t(row.value)] = true;
    return bits;
}

// The stretches of `rows` that `others` does not have, from the start.
QList<OrderChange::Range> stretchesMissingIn(const Bits &others, const QList<MessageRow> &rows)
{
    QList<OrderChange::Range> stretches;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        if (others[std::size_t(rows[place].value)])
            continue;
        if (!stretches.isEmpty() && stretches.last().first + stretches.last().count == place)
            ++stretches.last().count;
        else
            stretches.append({place, 1});
    }
    return stretches;
}

bool keepTheirOrder(const QList<MessageRow> &before, const Bits &inBefore, const QList<MessageRow> &after, const Bits &inAfter)
{
    qsizetype old = 0;
    for (const MessageRow row : after) {
        if (!inBefore[std::size_t(row.value)])
            continue;
        while (!inAfter[std::size_t(before[old].value)])
            ++old;
        if (before[old] != row)
            return false;
        ++old;
    }
    return true;
}

} // namespace

OrderChange compareOrders(const QList<MessageRow> &before, const QList<MessageRow> &after)
{
    OrderChange change;
    // The usual case by far: new messages on top.
    const qsizetype more = after.size() - before.size();
    if (more >= 0 && std::equal(before.cbegin(), before.cend(), after.cbegin() + more)) {
        if (more > 0)
            change.inserted.append({0, more});
        return change;
    }
    const qint64 largest = std::max(largestOf(before), largestOf(after));
    if (largest > largestRow) {
        change.isWhole = true;
        return change;
    }
    const Bits inBefore = bitsOf(before, largest);
    const Bits inAfter = bitsOf(after, largest);
    change.removed = stretchesMissingIn(inAfter, before);
    std::reverse(change.removed.begin(), change.removed.end());
    change.inserted = stretchesMissingIn(inBefore, after);
    change.isWhole = !keepTheirOrder(before, inBefore, after, inAfter);
    return change;
}

} // namespace recado
