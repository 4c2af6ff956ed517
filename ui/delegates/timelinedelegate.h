#pragma once

#include "delegates/celldelegate.h"

namespace recado {

// One fact of a story: icon on a thread that joins the facts, kind and time on the first line, who told us below. What was outweighed is
// struck through and pale, what contradicts and what is not believed carries its sentence, what decides has a ring. Above it, where they
// begin: a gap in time, a day, an attempt.
void paintTimelineCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize timelineCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using TimelineDelegate = CellDelegate<paintTimelineCell, timelineCellSize>;

// Where in `row` (the whole cell) the heading of an attempt stands that leads to what became of the one before; empty when there is none.
QRect timelineHeadingRect(const QRect &row, const QModelIndex &index);

} // namespace recado
