#pragma once

#include "models/deliverycells.h"
#include "models/deliverymodel.h"

#include <QHeaderView>
#include <QTableView>

class QPushButton;

namespace recado {

// The list of webhook deliveries, the newest on top. One that leaves the list opens no other. Following, it stays there and what comes moves the rest down; else what a person reads
// stays where it is, and a button on top says how many have come since.
class DeliveryTable : public QTableView {
    Q_OBJECT

public:
    explicit DeliveryTable(DeliveryModel &model, QWidget *parent = nullptr);

    DeliveryId currentDelivery() const;
    void setCurrentDelivery(DeliveryId id); // scrolls there; nothing when it is not in the list
    QList<DeliveryId> selectedDeliveries(int limit) const; // in the order of the list
    int selectedCount() const;

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following); // on: goes to the newest
    int newCount() const { return m_newCount; }

    void setRowHeight(int height);
    QByteArray columnShape() const { return horizontalHeader()->saveState(); }
    void restoreColumns(const QByteArray &shape);

Q_SIGNALS:
    void currentDeliveryChanged(recado::DeliveryId id);
    void opened(recado::DeliveryId id); // Return or double click
    void followingChanged(bool following);
    void copied(int copied, int left); // `left`: selected, but too many for a clipboard
    void failed(const recado::Error &error);
    void columnsChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void handleScroll(int value);
    void handleArrived(int count);
    void setNewCount(int count);
    void placePill();
    void copySelection();
    void rememberPlace();
    void returnToPlace();
    void rememberSelection();
    void returnToSelection();
    void announceCurrent();

    DeliveryModel &m_model;
    QPushButton *m_pill;
    bool m_isFollowing = true;
    bool m_isMoving = false; // the list moves by itself: nobody scrolled
    int m_newCount = 0;
    DeliveryId m_anchor; // what stood at the top edge before rows came or went
    int m_anchorOffset = 0;
    QList<DeliveryId> m_heldSelection;
    DeliveryId m_heldCurrent;
    DeliveryId m_announced;
    bool m_isResetting = false;
};

} // namespace recado
