#pragma once

#include <QStyledItemDelegate>

namespace recado {

// One fact of a story: icon on a thread that joins the facts, kind and time on the first line, who told us below. What was outweighed
// is struck through and pale, what contradicts is marked.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recado
