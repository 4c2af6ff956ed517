#pragma once

#include <QStyledItemDelegate>

namespace recado {

// A template in a list to choose from: name, language and category on the first line with its status at the right, its text below.
class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recado
