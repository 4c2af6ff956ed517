#pragma once

#include "domain/filter/filter.h"
#include "models/heldselection.h"
#include "models/messagecells.h"
#include "models/messagemodel.h"
#include "pages/messages/messageheader.h"

#include <QTableView>

namespace recado {

class BusyLine;

// The list of messages. What a person reads stays where it is when others come in above it; what is selected stays selected by what
// it is, not by where it stood. A message that leaves the list takes its selection with it, and no other one is opened for it.
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
    QList<MessageCell> shownCells() const { return m_header->shownCells(); }

    // Columns, order and the way of moments.
    QByteArray columnShape() const { return m_header->shape(); }
    void restoreColumns(const QByteArray &shape) { m_header->restore(shape); }

    // What the menu of a cell does; nothing while its row is not read.
    void filterBy(const QModelIndex &cell, bool exclude);
    void filterByPerson(const QModelIndex &cell);
    void copyCell(const QModelIndex &cell);
    void copySelection();

Q_SIGNALS:
    void currentMessageChanged(recado::MessageRow row);
    void opened(recado::MessageRow row); // Return or double click
    void selectedCountChanged(int count);
    void filterWanted(const recado::Filter &condition, bool exclude); // from a cell
    void copied(int copied, int left); // `left`: selected, but too many for a clipboard
    void failed(const recado::Error &error);
    void columnsChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Anchor {
        MessageRow row;
        int top = 0; // in the viewport
    };

    void setUpLook();
    void beginChange(bool isNewQuery);
    void endChange(bool isNewQuery);
    void rememberPlace(bool isNewQuery);
    void returnToPlace(bool isNewQuery);
    void returnToSelection();
    void announceCurrent();

    MessageModel &m_model;
    MessageHeader *m_header;
    BusyLine *m_busy;
    // What was in sight before rows came or went; none while the list is at its top: there new rows are wanted in sight.
    QList<Anchor> m_anchors;
    HeldSelection m_held;
    MessageRow m_heldCurrent;
    MessageRow m_announced;
    bool m_changing = false;
    bool m_wasReset = false;
    bool m_restIsPending = false; // the first rows of a new list are there: what is selected may be among the others
};

} // namespace recado
