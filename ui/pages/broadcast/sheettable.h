#pragma once

#include <QTableView>

namespace recado {

// A table as all of them look here: rows, no grid, columns as wide as what stands in them.
class SheetTable : public QTableView {
    Q_OBJECT

public:
    explicit SheetTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void fitColumns(); // to the rows in sight, within limits
};

} // namespace recado
