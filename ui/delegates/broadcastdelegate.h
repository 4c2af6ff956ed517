#pragma once

#include "delegates/celldelegate.h"

namespace recado {

void paintBroadcastCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize broadcastCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);

// A cell of BroadcastModel: state as icon and word, progress as words over a thin bar.
using BroadcastDelegate = CellDelegate<paintBroadcastCell, broadcastCellSize>;

} // namespace recado
