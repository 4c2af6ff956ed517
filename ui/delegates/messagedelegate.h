#pragma once

#include "delegates/celldelegate.h"

namespace recado {

// A cell of the list of messages: status as icon, word and colour; ids and numbers elided in the middle, words at the end.
void paintMessageCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize messageCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using MessageDelegate = CellDelegate<paintMessageCell, messageCellSize>;

} // namespace recado
