#include "models/deliverymodel.h"

#include "models/deliverycells.h"

#include <QElapsedTimer>

#include <algorithm>

namespace recado {

namespace {

// More ranges than this cost a view more than beginning anew.
constexpr qsizetype mostRanges = 100;
constexpr Milliseconds shortestPause{100};
constexpr Milliseconds longestPause{3000};

} // namespace

DeliveryModel::DeliveryModel(std::shared_ptr<Database> database, std::function<FilterContext()> context, QObject *parent)
    : QAbstractTableModel(parent), m_database(std::move(database)), m_context(std::move(context)), m_cache(cachedRows)
{
    m_orderTimer.setSingleShot(true);
    m_rowTimer.setSingleShot(true);
    m_rowTimer.setInterval(0);
    connect(&m_orderTimer, &QTimer::timeout, this, &DeliveryModel::askOrder);
    connect(&m_rowTimer, &QTimer::timeout, this, &DeliveryModel::askRows);
    connect(m_database.get(), &Database::changed, this, &DeliveryModel::handleChanges);
    reload();
}

void DeliveryModel::setQuery(const DeliveryQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_queryIsNew = true;
    reload();
}

void DeliveryModel::reload()
{
    ++m_generation;
    m_wholeStale = true;
    m_askingOrder = false; // whatever is under way answers a question that nobody asks any more
    m_orderTimer.start(0);
}

DeliveryId DeliveryModel::idAt(int place) const
{
    return place >= 0 && place < m_order.size() ? m_order[place] : DeliveryId{};
}

int DeliveryModel::placeOf(DeliveryId id) const
{
    // Newer ones have higher numbers unless somebody put the clock back: a guess that is checked.
    const auto guess = std::lower_bound(m_order.cbegin(), m_order.cend(), id, std::greater<>());
    if (guess != m_order.cend() && *guess == id)
        return int(guess - m_order.cbegin());
    return int(m_order.indexOf(id));
}

QFuture<Result<QList<DeliverySummary>>> DeliveryModel::read(const QList<DeliveryId> &deliveries) const
{
    return m_database->look([deliveries](Connection &connection) { return DeliveryList(connection).rows(deliveries); }, Reader::InSight);
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const DeliveryId id = m_order[index.row()];
    if (role == IdRole)
        return id.value;
    const ReadRow *read = m_cache.object(id);
    const bool isFresh = read && read->version == m_version;
    if (!isFresh && role == Qt::DisplayRole && !m_asked.contains(id))
        want(id);
    if (!read)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return deliveryCell(read->summary, Column(index.column()));
    case Qt::ToolTipRole: return deliveryCellTip(read->summary, Column(index.column()));
    case StateRole: return read->summary.delivery.state;
    case Qt::TextAlignmentRole:
        return index.column() == Size || index.column() == Repeats ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) // as its numbers
        return section == Size || section == Repeats ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    const bool isSpoken = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isSpoken)
        return {};
    // How often the same came is rarely more than nothing: a narrow column.
    return section == Repeats && !isSpoken ? QStringLiteral("×") : deliveryCellTitle(Column(section));
}

void DeliveryModel::handleChanges(const ChangeSet &changes)
{
    const bool isAccount = changes.topics.contains(QStringLiteral("account"));
    if (!changes.topics.contains(QStringLiteral("delivery")) && !isAccount)
        return;
    ++m_version;
    m_newerStale = true;
    m_wholeStale = m_wholeStale || canChangeLater(m_query.filter) || (isAccount && m_query.filter.mentions(FilterField::DeliveryAccount));
    scheduleOrder();
}

void DeliveryModel::scheduleOrder()
{
    // A list that takes long to read is read less often.
    if (!m_orderTimer.isActive() && !m_askingOrder)
        m_orderTimer.start(std::clamp((m_wholeStale ? m_wholeCost : m_newerCost) * 3, shortestPause, longestPause));
}

void DeliveryModel::askOrder()
{
    if (m_askingOrder || (!m_wholeStale && !m_newerStale))
        return;
    m_askingOrder = true;
    m_newerStale = false;
    const bool whole = std::exchange(m_wholeStale, false);
    const auto job = [whole, listing = DeliveryListing{m_query, m_context(), m_order, m_settled}](Connection &connection) {
        return whole ? readOrder(connection, listing) : readNewer(connection, listing);
    };
    QElapsedTimer since;
    since.start();
    m_database->look(job).then(this, [this, whole, since, generation = m_generation](const Result<DeliveryOrder> &answer) {
        (whole ? m_wholeCost : m_newerCost) = Milliseconds(since.elapsed());
        takeOrder(generation, answer);
    });
}

void DeliveryModel::takeOrder(quint64 generation, const Result<DeliveryOrder> &answer)
{
    if (generation != m_generation)
        return; // an answer to an earlier question
    m_askingOrder = false;
    if (answer) {
        m_total = answer->total;
        m_settled = answer->settled;
        m_ready = true;
        applyOrder(*answer);
        // What is in sight is looked at once more: nobody says which of them have changed.
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT orderArrived();
    } else {
        Q_EMIT failed(answer.error());
    }
    if (m_wholeStale || m_newerStale)
        scheduleOrder();
    if (!answer)
        m_wholeStale = true; // what is listed is of no known moment: with the next change everything is read
}

void DeliveryModel::applyOrder(const DeliveryOrder &order)
{
    const bool isNew = std::exchange(m_queryIsNew, false);
    const bool anew = isNew || order.change.isWhole || order.change.ranges() > mostRanges || m_order.isEmpty();
    if (!anew) {
        applyRanges(order);
    } else if (!order.change.isEmpty()) {
        beginResetModel();
        m_order = order.rows;
        endResetModel();
    }
    const bool isTop = !order.change.inserted.isEmpty() && order.change.inserted.first().first == 0;
    if (!isNew && isTop && order.change.inserted.first().count < order.rows.size())
        Q_EMIT arrived(int(order.change.inserted.first().count));
}

void DeliveryModel::applyRanges(const DeliveryOrder &order)
{
    for (const OrderChange::Range range : order.change.removed) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count) - 1);
        m_order.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const OrderChange::Range range : order.change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count) - 1);
        m_order.insert(range.first, range.count, DeliveryId());
        std::copy_n(order.rows.cbegin() + range.first, range.count, m_order.begin() + range.first);
        endInsertRows();
    }
}

void DeliveryModel::want(DeliveryId id) const
{
    if (m_wantedSet.contains(id))
        return;
    m_wantedSet.insert(id);
    m_wanted.append(id);
    if (m_asked.isEmpty() && !m_rowTimer.isActive())
        m_rowTimer.start();
}

void DeliveryModel::askRows()
{
    if (m_wanted.isEmpty() || !m_asked.isEmpty())
        return;
    const auto ids = m_wanted.last(std::min<qsizetype>(m_wanted.size(), largestBatch)); // what flew past is not looked at any more
    m_wanted.clear();
    m_wantedSet.clear();
    m_asked = QSet<DeliveryId>(ids.cbegin(), ids.cend());
    read(ids).then(this, [this, ids, version = m_version](const Result<QList<DeliverySummary>> &answer) { takeRows(ids, version, answer); });
}

void DeliveryModel::takeRows(const QList<DeliveryId> &asked, quint64 version, const Result<QList<DeliverySummary>> &answer)
{
    m_asked.clear();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QList<int> places;
    places.reserve(asked.size());
    for (const DeliverySummary &summary : *answer) {
        m_cache.insert(summary.delivery.id, new ReadRow{summary, version});
        if (const int place = placeOf(summary.delivery.id); place >= 0)
            places.append(place);
    }
    tellChanged(std::move(places));
    if (!m_wanted.isEmpty())
        m_rowTimer.start();
}

void DeliveryModel::tellChanged(QList<int> places)
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
