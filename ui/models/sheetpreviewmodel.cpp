#include "models/sheetpreviewmodel.h"

#include <QLocale>

#include <algorithm>

namespace recado {

void SheetPreviewModel::setPreview(const sheets::SheetPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

QList<QStringList> SheetPreviewModel::sample(int rows) const
{
    QList<QStringList> sample;
    for (const sheets::Row &row : m_preview.rows) {
        if (sample.size() == rows)
            break;
        QStringList cells;
        for (const sheets::Cell &cell : row.cells)
            cells.append(cell.text);
        sample.append(cells);
    }
    return sample;
}

int SheetPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int SheetPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.columns.size());
}

QVariant SheetPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_preview.rows.size())
        return {};
    const sheets::Cell cell = m_preview.rows[index.row()].cells.value(index.column());
    if (role == Qt::DisplayRole)
        return cell.text.simplified();
    if (role == Qt::ToolTipRole)
        return cell.exact.isEmpty() ? cell.text : tr("%1 (in the file: %2)").arg(cell.text, cell.exact);
    return {};
}

QVariant SheetPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_preview.columns.value(section);
    return section < m_preview.rows.size() ? QLocale().toString(m_preview.rows[section].line) : QString();
}

} // namespace recado
