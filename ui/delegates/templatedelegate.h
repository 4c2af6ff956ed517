#pragma once

#include "delegates/celldelegate.h"

namespace recado {

// A template in a list to choose from: name, language and category on the first line with its status at the right, its text below.
void paintTemplateCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
QSize templateCellSize(const QStyleOptionViewItem &option, const QModelIndex &index);
using TemplateDelegate = CellDelegate<paintTemplateCell, templateCellSize>;

} // namespace recado
