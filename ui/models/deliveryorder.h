#pragma once

#include "models/orderchange.h"
#include "store/deliverylist.h"

namespace recado {

// An ordered list of deliveries as the store gave it, and how it differs from the list that is shown.
struct DeliveryOrder {
    QList<DeliveryId> rows;
    OrderChange change;
    int total = 0;      // deliveries in the database, filter or not
    DeliveryId settled; // up to here everything was decoded when it was read: what enters the list later stands above it
};

// What a list of deliveries is compared with and asked by.
struct DeliveryListing {
    DeliveryQuery query;
    FilterContext context;
    QList<DeliveryId> shown;
    DeliveryId settled; // of the list that is shown
};

// Both beside the screen's thread, the comparison too: with a million rows it is no work for it.

// The whole list anew.
Result<DeliveryOrder> readOrder(Connection &connection, const DeliveryListing &listing);
// Only what came above `settled`; the whole list where that is not the top of the list, because the clock was put back.
Result<DeliveryOrder> readNewer(Connection &connection, const DeliveryListing &listing);

// True when a delivery can enter or leave the list after it was decoded: when its message comes, when it is replayed, as time goes by.
bool canChangeLater(const Filter &filter);

} // namespace recado
