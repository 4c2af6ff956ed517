#pragma once

#include "delegates/celldelegate.h"

namespace recado {

constexpr int contactRowHeight = 54;

// A person in a list: their initials on a plate, the name and when they were seen last; below, how they are reached, and their tags.
void paintContactCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize contactCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using ContactDelegate = CellDelegate<paintContactCell, contactCellSize>;

// The plate alone; without letters a figure. `onAccent`: on the ground of a selected row.
void paintInitials(QPainter *painter, const QRect &where, const QString &initials, bool onAccent = false);

} // namespace recado
