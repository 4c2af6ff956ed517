#pragma once

#include "models/conversationmodel.h"

#include <QTableView>

namespace recado {

class BusyLine;
class ConversationDelegate;

// The list of conversations. What a person reads stays where it is when others come in above it, and the chosen one stays chosen wherever it goes.
// A conversation that leaves the list takes the choice with it: no other is opened for it.
class ConversationTable : public QTableView {
    Q_OBJECT

public:
    explicit ConversationTable(ConversationModel &model, QWidget *parent = nullptr);

    ConversationDelegate &look() { return *m_delegate; }
    ConversationId current() const;
    // Scrolls there; nothing when it is not in the list. Null: none is chosen.
    void setCurrent(ConversationId id);
    // The one after the current one, else the one before; null when there is no other.
    ConversationId neighbour() const;

Q_SIGNALS:
    void currentConversationChanged(); // somebody chose one
    void opened(recado::ConversationId id); // Return or double click

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Anchor {
        ConversationId id;
        int top = 0; // in the viewport
    };

    void beginChange(bool isNewFilter);
    void endChange(bool isNewFilter);

    ConversationModel &m_model;
    ConversationDelegate *m_delegate;
    BusyLine *m_busy;
    QList<Anchor> m_anchors; // none while the list is at its top: there new rows are wanted in sight
    ConversationId m_held;   // chosen before rows came or went
    bool m_changing = false; // by itself: nobody chose anything
};

} // namespace recado
