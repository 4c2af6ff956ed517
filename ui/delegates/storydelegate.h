#pragma once

#include "delegates/celldelegate.h"

namespace recado {

// A cell of a broadcast's recipients: status as icon, word and colour, as in the list of messages.
void paintStoryCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize storyCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using StoryDelegate = CellDelegate<paintStoryCell, storyCellSize>;

} // namespace recado
