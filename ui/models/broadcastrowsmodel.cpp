#include "models/broadcastrowsmodel.h"

#include "format/broadcastwords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace recado {

BroadcastRowsModel::BroadcastRowsModel(std::shared_ptr<Database> database, QObject *parent)
    : QAbstractTableModel(parent), m_database(std::move(database)), m_cache(cachedRows)
{
    for (QTimer *timer : {&m_rowTimer, &m_orderTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_rowTimer, &QTimer::timeout, this, &BroadcastRowsModel::askRows);
    connect(&m_orderTimer, &QTimer::timeout, this, &BroadcastRowsModel::askOrder);
}

int wrongColumn(const BroadcastRow &row, const ColumnMapping &mapping)
{
    if (row.problem.isEmpty() || row.problem == QLatin1String("by_hand"))
        return -1;
    if (!row.problem.startsWith(QLatin1String("variable_")) && row.problem != QLatin1String("content_too_long"))
        return mapping.phone;
    const ValueSource source = mapping.variables.value(row.place);
    return source.kind == ValueSource::Kind::Column ? source.column : -1;
}

void BroadcastRowsModel::setBroadcast(BroadcastId id, const QStringList &columns, const ColumnMapping &mapping)
{
    m_mapping = mapping;
    if (id == m_id && columns == m_columns)
        return;
    beginResetModel();
    m_id = id;
    m_columns = columns;
    m_order.clear();
    m_cache.clear();
    m_ready = false;
    endResetModel();
    reload();
}

void BroadcastRowsModel::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void BroadcastRowsModel::reload()
{
    ++m_generation;
    m_orderTimer.start();
}

void BroadcastRowsModel::rowChanged(const BroadcastRow &row)
{
    m_cache.insert(row.line, new BroadcastRow(row));
    if (const int place = rowOf(row.line); place >= 0)
        Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
}

void BroadcastRowsModel::askOrder()
{
    if (m_id.isNull())
        return;
    const auto job = [id = m_id, filter = m_filter](Connection &connection) { return BroadcastStore(connection).lines(id, filter); };
    m_database->read(job).then(this, [this, generation = m_generation](const Result<QList<qint64>> &lines) {
        if (generation != m_generation)
            return; // an answer to an earlier question
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        m_ready = true;
        m_cache.clear();
        if (*lines == m_order) {
            if (!m_order.isEmpty())
                Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columnCount() - 1));
        } else {
            beginResetModel();
            m_order = *lines;
            endResetModel();
        }
        Q_EMIT orderArrived();
    });
}

qint64 BroadcastRowsModel::lineAt(int row) const
{
    return row >= 0 && row < m_order.size() ? m_order[row] : 0;
}

int BroadcastRowsModel::rowOf(qint64 line) const
{
    const auto found = std::lower_bound(m_order.cbegin(), m_order.cend(), line);
    return found != m_order.cend() && *found == line ? int(found - m_order.cbegin()) : -1;
}

const BroadcastRow *BroadcastRowsModel::at(int row) const
{
    const qint64 line = lineAt(row);
    const BroadcastRow *read = line > 0 ? m_cache.object(line) : nullptr;
    if (!read && line > 0)
        want(line);
    return read;
}

void BroadcastRowsModel::want(qint64 line) const
{
    if (m_wantedSet.contains(line))
        return;
    m_wantedSet.insert(line);
    m_wanted.append(line);
    if (!m_asking && !m_rowTimer.isActive())
        m_rowTimer.start();
}

void BroadcastRowsModel::askRows()
{
    if (m_wanted.isEmpty() || m_asking)
        return;
    const auto lines = m_wanted.last(std::min<qsizetype>(m_wanted.size(), largestBatch));
    m_wanted.clear();
    m_wantedSet.clear();
    m_asking = true;
    const auto job = [id = m_id, lines](Connection &connection) { return BroadcastStore(connection).byLines(id, lines); };
    m_database->read(job).then(this, [this, lines](const Result<QList<BroadcastRow>> &answer) { takeRows(lines, answer); });
}

void BroadcastRowsModel::takeRows(const QList<qint64> &asked, const Result<QList<BroadcastRow>> &answer)
{
    m_asking = false;
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    for (const BroadcastRow &row : *answer)
        m_cache.insert(row.line, new BroadcastRow(row));
    int first = -1;
    int last = -1;
    for (const qint64 line : asked) {
        const int place = rowOf(line);
        if (place < 0)
            continue;
        first = first < 0 ? place : std::min(first, place);
        last = std::max(last, place);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (!m_wanted.isEmpty())
        m_rowTimer.start();
}

int BroadcastRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int BroadcastRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_columns.size());
}

QVariant BroadcastRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == LineRole)
        return lineAt(index.row());
    if (index.column() == Line && role == Qt::DisplayRole)
        return QLocale().toString(lineAt(index.row()));
    const BroadcastRow *row = at(index.row());
    if (!row)
        return {};
    if (role == StateRole)
        return int(row->state);
    if (index.column() >= FirstCell)
        return cellOf(*row, index.column() - FirstCell, role);
    if (index.column() == Problem && (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return m_words && !row->problem.isEmpty() ? m_words(*row) : rowStateWord(row->state);
    return {};
}

QVariant BroadcastRowsModel::cellOf(const BroadcastRow &row, int column, int role) const
{
    const bool isEdited = row.edits.contains(column);
    switch (role) {
    case Qt::DisplayRole: return row.cell(column).simplified();
    case Qt::EditRole: return row.cell(column);
    case OriginalRole: return isEdited ? QVariant(row.cells.value(column)) : QVariant();
    case WrongRole: return wrongColumn(row, m_mapping) == column;
    case Qt::ToolTipRole: return isEdited ? tr("%1 (in the file: %2)").arg(row.cell(column), row.cells.value(column)) : row.cell(column);
    default: return {};
    }
}

bool BroadcastRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const BroadcastRow *row = index.isValid() ? at(index.row()) : nullptr;
    const int column = index.column() - FirstCell;
    if (role != Qt::EditRole || !row || column < 0 || row->cell(column) == value.toString())
        return false;
    Q_EMIT editWanted(row->line, column, value.toString());
    return true;
}

Qt::ItemFlags BroadcastRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() >= FirstCell ? plain | Qt::ItemIsEditable : plain;
}

QVariant BroadcastRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    return section == Problem ? tr("What is the matter") : m_columns.value(section - FirstCell);
}

} // namespace recado
