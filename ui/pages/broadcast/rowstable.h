#pragma once

#include "models/broadcastrowsmodel.h"
#include "pages/broadcast/sheettable.h"

namespace recado {

// The recipients of a plan: line, what is the matter, and the cells of the file, which are corrected in place.
class RowsTable : public SheetTable {
    Q_OBJECT

public:
    RowsTable(BroadcastRowsModel &model, QWidget *parent = nullptr);

    QList<qint64> selectedLines(int limit) const;
    void editWrongCell(); // of the current row

Q_SIGNALS:
    void currentLineChanged(qint64 line);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    BroadcastRowsModel &m_model;
    bool m_fitted = false; // columns fit the first rows that were read
};

} // namespace recado
