#pragma once

#include "models/messagemodel.h"

#include <QHeaderView>

class QMenu;

namespace recado {

// The columns of a list of messages: which, in which order, how wide, by which one it is sorted, and how moments are told. All of that is one
// shape, in columns' names, so that another version reads it.
class MessageHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit MessageHeader(MessageModel &model, QWidget *parent = nullptr);

    void setUp(); // once it has its columns
    QList<MessageCell> shownCells() const; // in the order they stand

    QByteArray shape() const;
    void restore(const QByteArray &shape); // what is missing or unknown in it stays as at first

    // Columns to choose and the way of moments, for a menu.
    void fill(QMenu *menu);

Q_SIGNALS:
    void columnsChanged();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void showMenu(const QPoint &at);
    void takeSort(int section, Qt::SortOrder order);
    void showSort();
    void restoreColumn(const QJsonObject &column, int visual);

    MessageModel &m_model;
    bool m_showingSort = false;
};

} // namespace recado
