#pragma once

#include <QStyledItemDelegate>

namespace recado {

// A delegate that is nothing but how a cell is painted and how large it wants to be.
template<void (*paintCell)(QPainter *, const QStyleOptionViewItem &, const QModelIndex &),
         QSize (*cellSize)(const QStyleOptionViewItem &, const QModelIndex &)>
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintCell(painter, option, index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override { return cellSize(option, index); }
};

} // namespace recado
