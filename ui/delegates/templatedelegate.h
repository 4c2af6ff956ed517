#pragma once

#include "delegates/celldelegate.h"
#include "models/templatewords.h"

namespace recado {

constexpr int templateRowHeight = 54;

// A template in a list: star, name, language and category on the first line with its status at the right; below, its text with quality and
// use at the right.
void paintTemplateCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize templateCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using TemplateDelegate = CellDelegate<paintTemplateCell, templateCellSize>;

// Where in a row a click means the star.
QRect templateStarRect(const QRect &row);
QString standingIcon(TemplateStanding standing);

} // namespace recado
