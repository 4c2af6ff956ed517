#include "models/messagemodel.h"

#include "models/messagecells.h"

#include <QElapsedTimer>

#include <algorithm>

namespace recado {

namespace {

// More ranges than this cost a view more than beginning anew.
constexpr qsizetype mostRanges = 100;
constexpr Milliseconds shortestPause{100};
constexpr Milliseconds longestPause{3000};

qint64 monotonicNow()
{
    static const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return since.elapsed();
}

} // namespace

MessageModel::MessageModel(std::shared_ptr<Database> database, QObject *parent)
    : QAbstractTableModel(parent), m_database(std::move(database)), m_cache(cachedRows)
{
    m_orderTimer.setSingleShot(true);
    m_rowTimer.setSingleShot(true);
    m_rowTimer.setInterval(0);
    connect(&m_orderTimer, &QTimer::timeout, this, &MessageModel::askOrder);
    connect(&m_rowTimer, &QTimer::timeout, this, &MessageModel::askRows);
    connect(m_database.get(), &Database::changed, this, &MessageModel::handleChanges);
    reload();
}

void MessageModel::setFilter(const MessageFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_filterIsNew = true;
    reload();
}

void MessageModel::reload()
{
    ++m_generation;
    m_wholeStale = true;
    m_askingOrder = false; // whatever is under way answers a question that nobody asks any more
    m_orderTimer.start(0);
}

MessageRow MessageModel::rowAt(int place) const
{
    return place >= 0 && place < m_order.size() ? m_order[place] : MessageRow{};
}

int MessageModel::placeOf(MessageRow row) const
{
    // Newer messages have higher rows unless somebody put the clock back: a guess that is checked.
    const auto guess = std::lower_bound(m_order.cbegin(), m_order.cend(), row, std::greater<>());
    if (guess != m_order.cend() && *guess == row)
        return int(guess - m_order.cbegin());
    return int(m_order.indexOf(row));
}

QFuture<Result<QList<MessageSummary>>> MessageModel::read(const QList<MessageRow> &rows) const
{
    return m_database->read([rows](Connection &connection) { return MessageList(connection).rows(rows); });
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const MessageRow row = m_order[index.row()];
    if (role == RowRole)
        return row.value;
    if (const ReadRow *read = m_cache.object(row))
        return dataOf(*read, index.column(), role);
    if (role == Qt::DisplayRole && !m_asked.contains(row))
        want(row);
    return {};
}

QVariant MessageModel::dataOf(const ReadRow &read, int column, int role) const
{
    const Message &message = read.summary.message;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return column == Recipient ? read.recipient : messageCell(read.summary, MessageCell(column));
    case Qt::ToolTipRole: return messageCellTip(read.summary, MessageCell(column));
    case VerdictRole: return int(message.verdict);
    case DeletedRole: return message.deleted;
    default: return {};
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return messageCellTitle(MessageCell(section));
}

void MessageModel::handleChanges(const ChangeSet &changes)
{
    for (const MessageRow row : changes.messages) {
        if (m_cache.contains(row))
            want(row);
        if (row > m_newest)
            m_expected.insert(row);
    }
    if (changes.topics.contains(QStringLiteral("account")) || changes.topics.contains(QStringLiteral("channel"))) {
        for (const MessageRow row : m_cache.keys())
            want(row);
    }
    if (!changes.messages.isEmpty() && followsVerdicts(m_filter))
        m_wholeStale = true;
    if (m_wholeStale || !m_expected.isEmpty())
        scheduleOrder();
}

void MessageModel::scheduleOrder()
{
    // A list that takes long to read is read less often, so that reading it never fills the database thread.
    if (!m_orderTimer.isActive() && !m_askingOrder)
        m_orderTimer.start(std::clamp((m_wholeStale ? m_wholeCost : m_newerCost) * 3, shortestPause, longestPause));
}

void MessageModel::askOrder()
{
    if (m_askingOrder || (!m_wholeStale && m_expected.isEmpty()))
        return;
    m_askingOrder = true;
    const bool whole = std::exchange(m_wholeStale, false);
    const auto expected = std::exchange(m_expected, {});
    const auto job = [whole, expected, filter = m_filter, shown = m_order](Connection &connection) {
        return whole ? readOrder(connection, filter, shown) : readNewer(connection, filter, shown, expected);
    };
    m_database->read(job).then(this, [this, whole, generation = m_generation, askedAt = monotonicNow()](const Result<MessageOrder> &answer) {
        (whole ? m_wholeCost : m_newerCost) = Milliseconds(monotonicNow() - askedAt);
        takeOrder(generation, answer);
    });
}

void MessageModel::takeOrder(quint64 generation, const Result<MessageOrder> &answer)
{
    if (generation != m_generation)
        return; // an answer to an earlier question
    m_askingOrder = false;
    if (answer) {
        m_newest = std::max(m_newest, answer->newest);
        m_expected.removeIf([this](MessageRow row) { return row <= m_newest; });
        m_total = answer->total;
        m_ready = true;
        applyOrder(*answer);
        Q_EMIT orderArrived();
    } else {
        Q_EMIT failed(answer.error());
    }
    if (m_wholeStale || !m_expected.isEmpty())
        scheduleOrder();
}

void MessageModel::applyOrder(const MessageOrder &order)
{
    const bool anew = std::exchange(m_filterIsNew, false) || order.change.isWhole || order.change.ranges() > mostRanges || m_order.isEmpty();
    if (!anew) {
        applyRanges(order);
    } else if (!order.change.isEmpty()) {
        beginResetModel();
        m_order = order.rows;
        endResetModel();
    }
}

void MessageModel::applyRanges(const MessageOrder &order)
{
    for (const OrderChange::Range range : order.change.removed) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count) - 1);
        m_order.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const OrderChange::Range range : order.change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count) - 1);
        m_order.insert(range.first, range.count, MessageRow());
        std::copy_n(order.rows.cbegin() + range.first, range.count, m_order.begin() + range.first);
        endInsertRows();
    }
}

void MessageModel::want(MessageRow row) const
{
    if (m_wantedSet.contains(row))
        return;
    m_wantedSet.insert(row);
    m_wanted.append(row);
    if (m_asked.isEmpty() && !m_rowTimer.isActive())
        m_rowTimer.start();
}

void MessageModel::askRows()
{
    if (m_wanted.isEmpty() || !m_asked.isEmpty())
        return;
    const auto rows = m_wanted.last(std::min<qsizetype>(m_wanted.size(), largestBatch));
    m_wanted.clear();
    m_wantedSet.clear();
    m_asked = QSet<MessageRow>(rows.cbegin(), rows.cend());
    read(rows).then(this, [this, rows](const Result<QList<MessageSummary>> &answer) { takeRows(rows, answer); });
}

void MessageModel::takeRows(const QList<MessageRow> &asked, const Result<QList<MessageSummary>> &answer)
{
    m_asked.clear();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QList<int> places;
    places.reserve(asked.size());
    for (const MessageSummary &summary : *answer) {
        m_cache.insert(summary.message.row, new ReadRow{summary, messageCell(summary, MessageCell::Recipient)});
        if (const int place = placeOf(summary.message.row); place >= 0)
            places.append(place);
    }
    tellChanged(std::move(places));
    if (!m_wanted.isEmpty())
        m_rowTimer.start();
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
