#pragma once

#include <QStyledItemDelegate>

namespace recado {

// A cell of the list of messages: status as icon, word and colour; ids and numbers elided in the middle, words at the end.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recado
