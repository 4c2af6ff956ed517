#pragma once

#include "delegates/celldelegate.h"

#include <QColor>

namespace recado {

// What became of a delivery, as an icon and its colour; never without the word. `state` as DeliveryRecord::state.
QString deliveryStateIcon(const QString &state); // name for icons::icon()
QColor deliveryStateColour(const QString &state);

// A cell of the list of webhook deliveries.
void paintDeliveryCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize deliveryCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using DeliveryDelegate = CellDelegate<paintDeliveryCell, deliveryCellSize>;

} // namespace recado
