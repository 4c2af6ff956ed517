#pragma once

#include "models/contactmodel.h"
#include "models/heldselection.h"

#include <QListView>

namespace recado {

// People as rows. Whoever is chosen or selected stays so whatever the list becomes; all of it is Ctrl+A.
class ContactList : public QListView {
    Q_OBJECT

public:
    explicit ContactList(ContactModel &model, QWidget *parent = nullptr);

    ContactId current() const { return m_current; }
    void choose(ContactId id); // at once, or as soon as they are in the list
    int selectedCount() const;
    QList<ContactId> selected() const; // in the order of the list

Q_SIGNALS:
    void currentContactChanged(recado::ContactId id);
    void selectedCountChanged(int count);
    void opened(); // Return or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void hold();
    void giveBack();

    ContactModel &m_model;
    HeldSelection m_held;
    ContactId m_current;
    ContactId m_top; // what stood at the top, and how far above the edge
    int m_above = 0;
    bool m_changing = false;
};

} // namespace recado
