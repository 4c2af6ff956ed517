#include "models/messageorder.h"

#include <algorithm>

namespace recado {

namespace {

Result<MessageRow> newestRow(MessageList &list, const QSet<MessageRow> &alsoSeen)
{
    MessageFilter one;
    one.limit = 1;
    const auto top = list.order(one);
    if (!top)
        return top.error();
    MessageRow newest = top->isEmpty() ? MessageRow{} : top->first();
    for (const MessageRow row : alsoSeen)
        newest = std::max(newest, row);
    return newest;
}

Result<MessageOrder> completed(MessageList &list, MessageOrder order, const MessageFilter &filter, const QList<MessageRow> &shown,
                               const QSet<MessageRow> &alsoSeen)
{
    order.change = compareOrders(shown, order.rows);
    if (filter == MessageFilter()) {
        order.total = int(order.rows.size());
    } else {
        const auto total = list.total();
        if (!total)
            return total.error();
        order.total = *total;
    }
    const auto newest = newestRow(list, alsoSeen);
    if (!newest)
        return newest.error();
    order.newest = *newest;
    return order;
}

// The rows above the topmost shown one; none when that one is not found where it should be.
Result<std::optional<QList<MessageRow>>> rowsAbove(MessageList &list, const MessageFilter &filter, MessageRow top)
{
    const auto topmost = list.rows({top});
    if (!topmost)
        return topmost.error();
    if (topmost->isEmpty())
        return std::optional<QList<MessageRow>>();
    const Instant created = topmost->first().message.createdAt;
    MessageFilter above = filter;
    above.createdAfter = std::max(filter.createdAfter.value_or(created), created);
    const auto found = list.order(above);
    if (!found)
        return found.error();
    const qsizetype place = found->indexOf(top);
    return place < 0 ? std::optional<QList<MessageRow>>() : std::optional(found->first(place));
}

bool containsAll(const QList<MessageRow> &rows, const QSet<MessageRow> &expected)
{
    return QSet<MessageRow>(rows.cbegin(), rows.cend()).contains(expected);
}

} // namespace

Result<MessageOrder> readOrder(Connection &connection, const MessageFilter &filter, const QList<MessageRow> &shown)
{
    MessageList list(connection);
    auto rows = list.order(filter);
    if (!rows)
        return rows.error();
    MessageOrder order;
    order.rows = *rows;
    return completed(list, order, filter, shown, {});
}

Result<MessageOrder> readNewer(Connection &connection, const MessageFilter &filter, const QList<MessageRow> &shown, const QSet<MessageRow> &expected)
{
    if (shown.isEmpty())
        return readOrder(connection, filter, shown);
    MessageList list(connection);
    const auto above = rowsAbove(list, filter, shown.first());
    if (!above)
        return above.error();
    // A clock that was put back lets a new message stand further down.
    const bool allFound = *above && (filter != MessageFilter() || containsAll(**above, expected));
    if (!allFound)
        return readOrder(connection, filter, shown);
    MessageOrder order;
    order.rows = **above + shown;
    return completed(list, order, filter, shown, expected);
}

bool followsVerdicts(const MessageFilter &filter)
{
    return !filter.verdicts.isEmpty();
}

} // namespace recado
