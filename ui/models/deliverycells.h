#pragma once

#include "models/deliverymodel.h"

namespace recado {

// What stands in a list of deliveries, in words.
QString deliveryCellTitle(DeliveryModel::Column column);
QString deliveryCell(const DeliverySummary &summary, DeliveryModel::Column column);
// Exact moment, whole list of kinds, the error; may be empty.
QString deliveryCellTip(const DeliverySummary &summary, DeliveryModel::Column column);

// Tab-separated with a line of titles, safe for spreadsheets: no cell can be a formula.
QString deliveriesAsTable(const QList<DeliverySummary> &deliveries, const QList<DeliveryModel::Column> &columns);

} // namespace recado
