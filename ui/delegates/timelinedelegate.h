#pragma once

#include "delegates/celldelegate.h"

namespace recado {

// One fact of a story: icon on a thread that joins the facts, kind and time on the first line, who told us below. What was outweighed
// is struck through and pale, what contradicts is marked.
void paintTimelineCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize timelineCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using TimelineDelegate = CellDelegate<paintTimelineCell, timelineCellSize>;

} // namespace recado
