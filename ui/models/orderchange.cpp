#include "models/orderchange.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace recado {

namespace {

// Far above any database that fits a disk; a list with stranger numbers is simply taken as a whole.
constexpr qint64 largestRow = qint64(1) << 31;
// A range in a list of a million costs a view some milliseconds: its header moves what stands below.
constexpr qsizetype rowsMovedAtOnce = 12'000'000;
constexpr qsizetype fewestRanges = 12;
constexpr qsizetype mostRanges = 200;

using Bits = std::vector<bool>;

template<typename Rows>
qint64 largestOf(const Rows &rows)
{
    qint64 largest = 0;
    for (const MessageRow row : rows)
        largest = std::max(largest, row.value);
    return largest;
}

template<typename Rows>
Bits bitsOf(const Rows &rows, qint64 largest)
{
    Bits bits(std::size_t(largest) + 1);
    for (const MessageRow row : rows)
        bits[std::size_t(row.value)] = true;
    return bits;
}

bool has(const Bits &bits, MessageRow row)
{
    return row.value >= 0 && std::size_t(row.value) < bits.size() && bits[std::size_t(row.value)];
}

void extend(QList<OrderChange::Range> &ranges, qsizetype place)
{
    if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == place)
        ++ranges.last().count;
    else
        ranges.append({place, 1});
}

// The stretches of `rows` that `others` does not have, from the start.
QList<OrderChange::Range> stretchesMissingIn(const Bits &others, const QList<MessageRow> &rows)
{
    QList<OrderChange::Range> stretches;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        if (!others[std::size_t(rows[place].value)])
            extend(stretches, place);
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

OrderChange whole(const QList<MessageRow> &after)
{
    OrderChange change;
    change.isWhole = true;
    change.rows = after;
    return change;
}

QList<MessageRow> rowsIn(const QList<OrderChange::Range> &ranges, const QList<MessageRow> &rows)
{
    QList<MessageRow> inside;
    for (const OrderChange::Range range : ranges)
        inside += rows.mid(range.first, range.count);
    return inside;
}

// Where messages stand in a list by creation.
class CreationOrder {
public:
    CreationOrder(const QList<MessageRow> &shown, bool descending, const CreationOf &creationOf)
        : m_shown(shown), m_descending(descending), m_creationOf(creationOf)
    {
    }

    // How many of `shown` stand before the row.
    Result<qsizetype> placeFor(MessageRow row)
    {
        // Newer messages have higher rows unless somebody put the clock back: a guess, right when its neighbours agree.
        const auto before = [this](MessageRow left, MessageRow right) { return m_descending ? left > right : left < right; };
        const qsizetype guess = std::lower_bound(m_shown.cbegin(), m_shown.cend(), row, before) - m_shown.cbegin();
        const bool fits = (guess == 0 || isBefore(m_shown[guess - 1], row)) && (guess == m_shown.size() || isBefore(row, m_shown[guess]));
        const qsizetype place = fits ? guess : search(row);
        return m_problem ? Result<qsizetype>(*m_problem) : Result<qsizetype>(place);
    }

private:
    qsizetype search(MessageRow row)
    {
        const auto stands = [this, row](MessageRow other) { return isBefore(other, row); };
        return std::partition_point(m_shown.cbegin(), m_shown.cend(), stands) - m_shown.cbegin();
    }

    bool isBefore(MessageRow left, MessageRow right)
    {
        const auto one = std::pair(creationOf(left), left);
        const auto other = std::pair(creationOf(right), right);
        return m_descending ? one > other : one < other;
    }

    Instant creationOf(MessageRow row)
    {
        const auto known = m_known.constFind(row);
        if (known != m_known.cend())
            return *known;
        const auto at = m_creationOf(row);
        if (!at)
            m_problem = at.error();
        return *m_known.insert(row, at ? *at : Instant{});
    }

    const QList<MessageRow> &m_shown;
    bool m_descending;
    const CreationOf &m_creationOf;
    QHash<MessageRow, Instant> m_known;
    std::optional<Error> m_problem;
};

} // namespace

OrderChange compareOrders(const QList<MessageRow> &before, const QList<MessageRow> &after, const QSet<MessageRow> &moved)
{
    OrderChange change;
    const qsizetype more = after.size() - before.size();
    if (more >= 0 && std::equal(before.cbegin(), before.cend(), after.cbegin() + more)) { // new messages on top
        if (more > 0)
            change.inserted.append({0, more});
        change.rows = after.first(more);
        return change;
    }
    const qint64 largest = std::max({largestOf(before), largestOf(after), largestOf(moved)});
    if (largest > largestRow)
        return whole(after);
    Bits inBefore = bitsOf(before, largest);
    Bits inAfter = bitsOf(after, largest);
    for (const MessageRow row : moved) {
        inBefore[std::size_t(row.value)] = false;
        inAfter[std::size_t(row.value)] = false;
    }
    if (!keepTheirOrder(before, inBefore, after, inAfter))
        return whole(after);
    change.removed = stretchesMissingIn(inAfter, before);
    std::reverse(change.removed.begin(), change.removed.end());
    change.inserted = stretchesMissingIn(inBefore, after);
    change.rows = rowsIn(change.inserted, after);
    return change;
}

Result<OrderChange> placeChanged(const QList<MessageRow> &shown, const QSet<MessageRow> &changed, const QList<MessageRow> &fitting, bool descending,
                                 const CreationOf &creationOf)
{
    const Bits isChanged = bitsOf(changed, largestOf(changed));
    const Bits fits = bitsOf(fitting, largestOf(fitting));
    OrderChange change;
    QSet<MessageRow> present;
    QList<qsizetype> gone; // places, rising
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const MessageRow row = shown[place];
        if (!has(isChanged, row))
            continue;
        if (has(fits, row)) {
            present.insert(row);
        } else {
            extend(change.removed, place);
            gone.append(place);
        }
    }
    std::reverse(change.removed.begin(), change.removed.end());
    CreationOrder order(shown, descending, creationOf);
    for (const MessageRow row : fitting) {
        if (present.contains(row))
            continue;
        const auto before = order.placeFor(row);
        if (!before)
            return before.error();
        const qsizetype goneBefore = std::lower_bound(gone.cbegin(), gone.cend(), *before) - gone.cbegin();
        extend(change.inserted, *before - goneBefore + change.rows.size());
        change.rows.append(row);
    }
    return change;
}

QList<MessageRow> applied(const QList<MessageRow> &before, const OrderChange &change)
{
    if (change.isWhole)
        return change.rows;
    QList<MessageRow> kept;
    kept.reserve(before.size() + change.rows.size());
    qsizetype from = 0;
    for (auto range = change.removed.crbegin(); range != change.removed.crend(); ++range) {
        kept.append(before.mid(from, range->first - from));
        from = range->first + range->count;
    }
    kept.append(before.mid(from));
    QList<MessageRow> rows;
    rows.reserve(kept.size() + change.rows.size());
    qsizetype old = 0, fresh = 0;
    for (const OrderChange::Range range : change.inserted) {
        const qsizetype between = range.first - rows.size();
        std::copy_n(kept.cbegin() + old, between, std::back_inserter(rows));
        std::copy_n(change.rows.cbegin() + fresh, range.count, std::back_inserter(rows));
        old += between;
        fresh += range.count;
    }
    std::copy(kept.cbegin() + old, kept.cend(), std::back_inserter(rows));
    return rows;
}

OrderChange bounded(const QList<MessageRow> &before, OrderChange change)
{
    const qsizetype most = std::clamp(rowsMovedAtOnce / std::max<qsizetype>(1, before.size()), fewestRanges, mostRanges);
    return change.isWhole || change.ranges() <= most ? change : whole(applied(before, change));
}

} // namespace recado
