#pragma once

#include "sheets/sheet.h"

#include <QAbstractTableModel>

namespace recado {

// The first rows of a file as they were read, under the file's own column names; lines as in the file.
class SheetPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const sheets::SheetPreview &preview);
    const sheets::SheetPreview &preview() const { return m_preview; }
    // The first rows as plain cells, for guessing what the columns mean.
    QList<QStringList> sample(int rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    sheets::SheetPreview m_preview;
};

} // namespace recado
