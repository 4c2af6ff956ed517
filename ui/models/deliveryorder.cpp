#include "models/deliveryorder.h"

#include <algorithm>

namespace recado {

namespace {

// Numbers of deliveries are as dense as those of messages, and orders are compared by nothing else.
QList<MessageRow> asRows(const QList<DeliveryId> &ids)
{
    QList<MessageRow> rows;
    rows.reserve(ids.size());
    for (const DeliveryId id : ids)
        rows.append(MessageRow{id.value});
    return rows;
}

Result<DeliveryOrder> completed(DeliveryList &list, const DeliveryListing &listing, QList<DeliveryId> rows, DeliveryId settled)
{
    DeliveryOrder order;
    order.change = compareOrders(asRows(listing.shown), asRows(rows));
    order.settled = settled;
    order.rows = std::move(rows);
    if (listing.query == DeliveryQuery()) {
        order.total = int(order.rows.size());
        return order;
    }
    const auto total = list.total();
    if (!total)
        return total.error();
    order.total = *total;
    return order;
}

// What came now was heard after what stands on top.
Result<bool> isOnTop(DeliveryList &list, const QList<DeliveryId> &newer, DeliveryId top)
{
    if (newer.isEmpty() || top.isNull())
        return true;
    const auto both = list.rows({newer.last(), top});
    if (!both)
        return both.error();
    return both->size() == 2 && both->first().delivery.heardAt >= both->last().delivery.heardAt;
}

} // namespace

Result<DeliveryOrder> readOrder(Connection &connection, const DeliveryListing &listing)
{
    DeliveryList list(connection);
    const auto settled = list.settled();
    if (!settled)
        return settled.error();
    auto rows = list.order(listing.query, listing.context);
    return rows ? completed(list, listing, std::move(*rows), *settled) : Result<DeliveryOrder>(rows.error());
}

Result<DeliveryOrder> readNewer(Connection &connection, const DeliveryListing &listing)
{
    DeliveryList list(connection);
    const auto settled = list.settled();
    if (!settled)
        return settled.error();
    auto newer = list.after(listing.settled, listing.query, listing.context);
    if (!newer)
        return newer.error();
    const auto isOld = [&listing](DeliveryId id) { return id <= listing.settled; };
    const auto firstOld = std::find_if(listing.shown.cbegin(), listing.shown.cend(), isOld);
    const bool isSplit = std::all_of(firstOld, listing.shown.cend(), isOld);
    const auto onTop = isOnTop(list, *newer, firstOld == listing.shown.cend() ? DeliveryId{} : *firstOld);
    if (!onTop)
        return onTop.error();
    if (!isSplit || !*onTop || !listing.query.newestFirst || listing.query.limit > 0)
        return readOrder(connection, listing);
    QList<DeliveryId> rows = *newer;
    rows.append(listing.shown.sliced(firstOld - listing.shown.cbegin()));
    return completed(list, listing, std::move(rows), *settled);
}

bool canChangeLater(const Filter &filter)
{
    using F = FilterField;
    constexpr F changing[] = {F::DeliveryState, F::Kind, F::DeliveryError, F::Repeats, F::DeliveryAge, F::AnythingInDelivery};
    return std::any_of(std::begin(changing), std::end(changing), [&filter](F field) { return filter.mentions(field); });
}

} // namespace recado
