#pragma once

#include <QStyledItemDelegate>

namespace recado {

// A row of the media library: small picture, name and facts, how long it is good.
class MediaEntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The second line and the right end, as text roles of the item; the picture is its decoration, the name its text.
    static constexpr int factsRole = Qt::UserRole + 1;
    static constexpr int expiryRole = Qt::UserRole + 2;
    static constexpr int expiredRole = Qt::UserRole + 3;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace recado
