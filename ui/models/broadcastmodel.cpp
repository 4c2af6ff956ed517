#include "models/broadcastmodel.h"

#include "format/broadcastwords.h"
#include "format/timewords.h"

#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

// The moment that says most about it in its state.
Instant momentOf(const Broadcast &broadcast)
{
    if (broadcast.state == BroadcastState::Scheduled && broadcast.plan.startAt)
        return *broadcast.plan.startAt;
    return broadcast.finishedAt ? *broadcast.finishedAt : broadcast.startedAt ? *broadcast.startedAt : broadcast.updatedAt;
}

bool hasLeft(BroadcastState state)
{
    return state != BroadcastState::Draft && state != BroadcastState::AwaitingApproval && state != BroadcastState::Scheduled;
}

} // namespace

int peopleOf(const BroadcastTotals &totals)
{
    return std::max(0, totals.rows - totals.blocked - totals.leftOut);
}

int leftOf(const BroadcastTotals &totals)
{
    return std::max(0, peopleOf(totals) - totals.queued - totals.inFlight);
}

void BroadcastModel::setLines(const QList<BroadcastLine> &lines, Instant now)
{
    m_now = now;
    const bool sameOrder = std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(),
                                      [](const BroadcastLine &one, const BroadcastLine &other) { return one.broadcast.id == other.broadcast.id; });
    if (!sameOrder) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        if (m_lines[row] == lines[row])
            continue;
        m_lines[row] = lines[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const BroadcastLine *BroadcastModel::at(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int BroadcastModel::rowOf(BroadcastId id) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [id](const BroadcastLine &line) { return line.broadcast.id == id; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int BroadcastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BroadcastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BroadcastModel::data(const QModelIndex &index, int role) const
{
    const BroadcastLine *line = index.isValid() ? at(index.row()) : nullptr;
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(*line, index.column());
    case Qt::ToolTipRole: return tipOf(*line, index.column());
    case IdRole: return line->broadcast.id.value;
    case StateRole: return int(line->broadcast.state);
    case PartRole:
        return hasLeft(line->broadcast.state) && peopleOf(line->totals) > 0 ? QVariant(double(leftOf(line->totals)) / peopleOf(line->totals)) : QVariant();
    default: return {};
    }
}

QVariant BroadcastModel::textOf(const BroadcastLine &line, int column) const
{
    const Broadcast &broadcast = line.broadcast;
    const QLocale locale;
    switch (column) {
    case Name: return broadcast.name;
    case State: return broadcastStateWord(broadcast.state);
    case Template: return broadcast.templateName.isEmpty() && !broadcast.content.isEmpty() ? tr("other message") : broadcast.templateName;
    case Channel: return line.channel;
    case Progress:
        if (line.totals.rows == 0)
            return tr("nobody yet");
        return hasLeft(broadcast.state) ? tr("%1 of %2").arg(locale.toString(leftOf(line.totals)), locale.toString(peopleOf(line.totals)))
                                        : tr("%n people", nullptr, peopleOf(line.totals));
    case When: return momentWord(momentOf(broadcast), m_now);
    default: return {};
    }
}

QString BroadcastModel::tipOf(const BroadcastLine &line, int column) const
{
    if (column == State && line.broadcast.state != BroadcastState::Draft)
        return broadcastReasonSentence(line.broadcast.reason);
    if (column == When)
        return exactMoment(momentOf(line.broadcast));
    return textOf(line, column).toString();
}

QVariant BroadcastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case State: return tr("State");
    case Template: return tr("Template");
    case Channel: return tr("Channel");
    case Progress: return tr("Progress");
    case When: return tr("When");
    default: return {};
    }
}

} // namespace recado
