#include "models/messageconditions.h"
#include "models/messagemodel.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int rowPause = 100; // between reads of rows that changed, while a thousand events a second arrive

} // namespace

const MessageSummary *MessageModel::summaryAt(int place) const
{
    const ReadRow *read = m_cache.find(rowAt(place));
    return read ? &read->summary : nullptr;
}

QFuture<Result<QList<MessageSummary>>> MessageModel::read(const QList<MessageRow> &rows) const
{
    return m_database->look([rows](Connection &connection) { return MessageList(connection).rows(rows); }, Reader::Lists);
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const MessageRow row = m_order[index.row()];
    if (role == RowRole)
        return row.value;
    if (ReadRow *read = m_cache.find(row))
        return dataOf(*read, index.column(), role);
    if (role == Qt::DisplayRole) {
        m_cache.miss(row);
        wantRows();
    }
    return {};
}

QVariant MessageModel::dataOf(ReadRow &read, int column, int role) const
{
    const Message &message = read.summary.message;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column == Recipient ? read.recipient : messageCell(read.summary, MessageCell(column), m_times);
    case Qt::ToolTipRole: return messageCellTip(read.summary, MessageCell(column));
    case VerdictRole: return int(message.verdict);
    case DeletedRole: return message.deleted;
    case ColourRole: {
        const QString colour = m_rules.isEmpty() ? QString() : colourOf(read);
        return colour.isEmpty() ? QVariant() : QVariant(colour);
    }
    default: return {};
    }
}

QString MessageModel::colourOf(ReadRow &read) const
{
    if (!read.colour) {
        const FilterFacts facts = factsOf(read.summary);
        const auto fits = [&](const ColourRule &rule) { return holds(rule.filter, facts, m_colourContext); };
        const auto rule = std::find_if(m_rules.cbegin(), m_rules.cend(), fits);
        read.colour = rule == m_rules.cend() ? QString() : rule->colour;
    }
    return *read.colour;
}

void MessageModel::forgetColours()
{
    m_colourContext = m_context();
    for (const MessageRow row : m_cache.keys())
        m_cache.find(row)->colour.reset();
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1), {ColourRole});
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::InitialSortOrderRole) // what is newest is wanted first
        return int(section == When || section == Created ? Qt::DescendingOrder : Qt::AscendingOrder);
    return role == Qt::DisplayRole ? QVariant(messageCellTitle(MessageCell(section))) : QVariant();
}

void MessageModel::wantRows() const
{
    if (m_cache.isAsking())
        return;
    const int pause = m_cache.hasMissing() ? 0 : rowPause;
    if (!m_rowTimer.isActive() || m_rowTimer.remainingTime() > pause)
        m_rowTimer.start(pause);
}

void MessageModel::askRows()
{
    const QList<MessageRow> rows = m_cache.isAsking() ? QList<MessageRow>() : m_cache.takeBatch(largestBatch);
    if (rows.isEmpty())
        return;
    m_database->look([rows](Connection &connection) { return MessageList(connection).rows(rows); }, Reader::InSight)
        .then(this, [this](const Result<QList<MessageSummary>> &answer) { takeRows(answer); });
}

void MessageModel::takeRows(const Result<QList<MessageSummary>> &answer)
{
    m_cache.answered();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QList<MessageRow> rows;
    rows.reserve(answer->size());
    for (const MessageSummary &summary : *answer) {
        m_cache.insert(summary.message.row, ReadRow{summary, messageCell(summary, MessageCell::Recipient), {}});
        rows.append(summary.message.row);
    }
    tellChanged(placesOf(rows));
    if (m_cache.hasWork())
        wantRows();
}

void MessageModel::tellChanged(QList<int> places)
{
    std::sort(places.begin(), places.end());
    for (qsizetype first = 0; first < places.size();) {
        qsizetype last = first;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(places[first], 0), index(places[last], ColumnCount - 1));
        first = last + 1;
    }
}

} // namespace recado
