#pragma once

#include "domain/broadcast.h"

#include <QAbstractTableModel>

namespace recado {

// One broadcast as the list shows it.
struct BroadcastLine {
    Broadcast broadcast;
    BroadcastTotals totals;
    QString channel; // its name or number; empty while none is chosen

    bool operator==(const BroadcastLine &) const = default;
};

// All broadcasts, newest first: some hundreds at most, so kept in memory. A line that changed is told as changed, so that what is selected stays.
class BroadcastModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Template, Channel, Progress, When, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // qint64
        StateRole,             // int: BroadcastState
        PartRole,              // double 0..1: how much of it has left; invalid while nothing of it may leave
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<BroadcastLine> &lines, Instant now);
    const BroadcastLine *at(int row) const; // until the model changes
    int rowOf(BroadcastId id) const;        // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textOf(const BroadcastLine &line, int column) const;
    QString tipOf(const BroadcastLine &line, int column) const;

    QList<BroadcastLine> m_lines;
    Instant m_now;
};

// How many of those who are to get it have left this computer, whatever became of it; and how many there are.
int leftOf(const BroadcastTotals &totals);
int peopleOf(const BroadcastTotals &totals);

} // namespace recado
