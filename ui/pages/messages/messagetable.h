#pragma once

#include "models/messagecells.h"
#include "models/messagemodel.h"

#include <QHeaderView>
#include <QTableView>

namespace recado {

// The list of messages. What a person reads stays where it is when others come in above it; what is selected stays selected by what
// it is, not by where it stood. Columns remember their width, place and visibility.
class MessageTable : public QTableView {
    Q_OBJECT

public:
    explicit MessageTable(MessageModel &model, QWidget *parent = nullptr);

    MessageRow currentMessage() const;
    void setCurrentMessage(MessageRow row); // scrolls there; nothing when it is not in the list
    void setRowHeight(int height);
    // In the order of the list. `limit` bounds what a "select all" over a million rows gives.
    QList<MessageRow> selectedMessages(int limit) const;
    int selectedCount() const;
    QList<MessageCell> shownCells() const; // in the order they stand

    QByteArray columnShape() const { return horizontalHeader()->saveState(); }
    void restoreColumns(const QByteArray &shape);

Q_SIGNALS:
    void currentMessageChanged(recado::MessageRow row);
    void opened(recado::MessageRow row); // Return or double click
    void copied(int copied, int left); // `left`: selected, but too many for a clipboard
    void failed(const recado::Error &error);
    void columnsChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpColumns();
    void copySelection();
    void showColumnMenu(const QPoint &at);
    void rememberPlace();
    void returnToPlace();
    void rememberSelection();
    void returnToSelection();
    void announceCurrent();

    MessageModel &m_model;
    // What stood at the top edge before rows came or went; none while the list is at its top: there new rows are wanted in sight.
    MessageRow m_anchor;
    int m_anchorOffset = 0;
    QList<MessageRow> m_heldSelection;
    MessageRow m_heldCurrent;
    MessageRow m_announced;
    bool m_resetting = false;
};

} // namespace recado
