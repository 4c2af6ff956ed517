#include "models/recipientstorymodel.h"

#include "format/masking.h"
#include "format/timewords.h"
#include "models/orderchange.h"
#include "models/storycells.h"
#include "store/database.h"

#include <QDateTime>

#include <algorithm>

namespace recado {

namespace {

constexpr Milliseconds shortestPause{200};
constexpr Milliseconds longestPause{5000};
constexpr int rowPause = 100; // between reads of rows that changed, while hundreds of messages settle every second

QList<MessageRow> asRows(const QList<qint64> &lines)
{
    QList<MessageRow> rows;
    rows.reserve(lines.size());
    for (const qint64 line : lines)
        rows.append(MessageRow{line});
    return rows;
}

const std::optional<Instant> &momentOf(const RecipientStory &story, int column)
{
    return column == RecipientStoryModel::Accepted ? story.acceptedAt : column == RecipientStoryModel::Delivered ? story.deliveredAt : story.readAt;
}

QVariant textOf(const RecipientStory &story, int column)
{
    switch (column) {
    case RecipientStoryModel::Line: return QLocale().toString(story.row.line);
    case RecipientStoryModel::Recipient: {
        const QString &number = story.message.row.isNull() ? story.row.recipient : story.message.recipient;
        return number.isEmpty() ? QStringLiteral("—") : shownNumber(number);
    }
    case RecipientStoryModel::Name: return story.row.personName.isEmpty() ? QStringLiteral("—") : story.row.personName;
    case RecipientStoryModel::Status: return storyStatus(story);
    case RecipientStoryModel::Detail: return storyDetail(story);
    default: {
        const auto &moment = momentOf(story, column);
        return moment ? momentWord(*moment, SystemClock().now()) : QString();
    }
    }
}

QVariant tipOf(const RecipientStory &story, int column)
{
    switch (column) {
    case RecipientStoryModel::Line: return {};
    case RecipientStoryModel::Recipient: return isMasked() ? shownNumber(story.row.recipient) : story.row.recipient;
    case RecipientStoryModel::Name: return story.row.personName;
    case RecipientStoryModel::Status:
    case RecipientStoryModel::Detail: return storyDetailTip(story);
    default: {
        const auto &moment = momentOf(story, column);
        return moment ? QVariant(exactMoment(*moment)) : QVariant();
    }
    }
}

} // namespace

RecipientStoryModel::RecipientStoryModel(BroadcastReport &report, std::shared_ptr<Database> database, QObject *parent)
    : QAbstractTableModel(parent), m_report(report), m_cache(cachedRows)
{
    m_orderTimer.setSingleShot(true);
    m_rowTimer.setSingleShot(true);
    connect(&m_orderTimer, &QTimer::timeout, this, &RecipientStoryModel::askOrder);
    connect(&m_rowTimer, &QTimer::timeout, this, &RecipientStoryModel::askRows);
    connect(database.get(), &Database::changed, this, &RecipientStoryModel::handleChanges);
}

void RecipientStoryModel::setBroadcast(BroadcastId id)
{
    if (id == m_broadcast)
        return;
    m_broadcast = id;
    m_ready = false;
    beginResetModel();
    m_lines.clear();
    m_cache.clear();
    endResetModel();
    reload();
}

void RecipientStoryModel::setFilter(const StoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void RecipientStoryModel::reload()
{
    ++m_generation;
    m_anew = true;
    m_stale = true;
    m_askingOrder = false; // whatever is under way answers a question that nobody asks any more
    m_cache.answered();
    m_orderTimer.start(0);
}

qint64 RecipientStoryModel::lineAt(int place) const
{
    return place >= 0 && place < m_lines.size() ? m_lines[place] : 0;
}

int RecipientStoryModel::placeOf(qint64 line) const
{
    const auto found = std::lower_bound(m_lines.cbegin(), m_lines.cend(), line);
    return found != m_lines.cend() && *found == line ? int(found - m_lines.cbegin()) : -1;
}

MessageRow RecipientStoryModel::messageAt(int place) const
{
    const RecipientStory *story = m_cache.find(lineAt(place));
    return story ? story->message.row : MessageRow{};
}

QString RecipientStoryModel::addressAt(int place) const
{
    const RecipientStory *story = m_cache.find(lineAt(place));
    return !story ? QString() : story->message.row.isNull() ? story->row.recipient : story->message.recipient;
}

int RecipientStoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RecipientStoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipientStoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const qint64 line = m_lines[index.row()];
    if (role == LineRole)
        return line;
    const RecipientStory *story = m_cache.find(line);
    if (!story) {
        if (role == Qt::DisplayRole) {
            m_cache.miss(line);
            wantRows();
        }
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(*story, index.column());
    case Qt::ToolTipRole: return tipOf(*story, index.column());
    case VerdictRole: {
        const auto verdict = storyVerdict(*story);
        return verdict ? QVariant(int(*verdict)) : QVariant();
    }
    case MessageRole: return story->message.row.value;
    case WantedRole: return storyVerdict(*story).has_value();
    default: return {};
    }
}

QVariant RecipientStoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Recipient: return tr("Recipient");
    case Name: return tr("Name");
    case Status: return tr("Status");
    case Accepted: return tr("Accepted");
    case Delivered: return tr("Delivered");
    case Read: return tr("Read");
    case Detail: return tr("Detail");
    default: return {};
    }
}

// A list of everybody changes only with the rows themselves; one of verdicts with every message.
bool RecipientStoryModel::orderFollowsMessages() const
{
    return !m_filter.verdicts.isEmpty() || !m_filter.code.isEmpty();
}

void RecipientStoryModel::handleChanges(const ChangeSet &changes)
{
    if (m_broadcast.isNull() || (changes.messages.isEmpty() && !changes.topics.contains(QStringLiteral("broadcast"))))
        return;
    // Which row a new message belongs to is not told: those in the cache that wait are looked at again.
    for (const qint64 line : m_cache.keys()) {
        const RecipientStory *story = m_cache.find(line);
        const bool waits = story->message.row.isNull() && story->row.state == RowState::Ready;
        if (waits || changes.messages.contains(story->message.row))
            m_cache.outdate(line);
    }
    if (m_cache.hasWork())
        wantRows();
    if (orderFollowsMessages())
        m_stale = true;
    if (m_stale)
        scheduleOrder();
}

void RecipientStoryModel::scheduleOrder()
{
    // A list that takes long to read is read less often, so that reading it never fills the database thread.
    if (!m_orderTimer.isActive() && !m_askingOrder)
        m_orderTimer.start(std::clamp(m_orderCost * 10, shortestPause, longestPause));
}

void RecipientStoryModel::askOrder()
{
    if (m_askingOrder || !m_stale || m_broadcast.isNull())
        return;
    m_askingOrder = true;
    m_stale = false;
    const qint64 askedAt = QDateTime::currentMSecsSinceEpoch();
    m_report.lines(m_broadcast, m_filter).then(this, [this, generation = m_generation, askedAt](const Result<QList<qint64>> &answer) {
        m_orderCost = Milliseconds(QDateTime::currentMSecsSinceEpoch() - askedAt);
        takeOrder(generation, answer);
    });
}

void RecipientStoryModel::takeOrder(quint64 generation, const Result<QList<qint64>> &answer)
{
    if (generation != m_generation)
        return; // an answer to an earlier question
    m_askingOrder = false;
    if (answer) {
        m_ready = true;
        applyOrder(*answer);
        Q_EMIT orderArrived();
    } else {
        Q_EMIT failed(answer.error());
    }
    if (m_stale)
        scheduleOrder();
}

void RecipientStoryModel::applyOrder(const QList<qint64> &lines)
{
    if (lines == m_lines && !m_anew)
        return;
    const bool anew = std::exchange(m_anew, false);
    const OrderChange change = anew ? OrderChange() : bounded(asRows(m_lines), compareOrders(asRows(m_lines), asRows(lines)));
    if (anew || change.isWhole) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (const OrderChange::Range range : change.removed) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count) - 1);
        m_lines.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const OrderChange::Range range : change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count) - 1);
        m_lines.insert(range.first, range.count, 0);
        std::copy_n(lines.cbegin() + range.first, range.count, m_lines.begin() + range.first);
        endInsertRows();
    }
}

void RecipientStoryModel::wantRows() const
{
    if (m_cache.isAsking())
        return;
    const int pause = m_cache.hasMissing() ? 0 : rowPause;
    if (!m_rowTimer.isActive() || m_rowTimer.remainingTime() > pause)
        m_rowTimer.start(pause);
}

void RecipientStoryModel::askRows()
{
    const QList<qint64> lines = m_cache.isAsking() ? QList<qint64>() : m_cache.takeBatch(largestBatch);
    if (lines.isEmpty())
        return;
    m_report.stories(m_broadcast, lines).then(this, [this, generation = m_generation](const Result<QList<RecipientStory>> &answer) {
        takeRows(generation, answer);
    });
}

void RecipientStoryModel::takeRows(quint64 generation, const Result<QList<RecipientStory>> &answer)
{
    if (generation != m_generation) {
        if (m_cache.hasWork())
            wantRows();
        return;
    }
    m_cache.answered();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QList<int> places;
    places.reserve(answer->size());
    for (const RecipientStory &story : *answer) {
        m_cache.insert(story.row.line, story);
        if (const int place = placeOf(story.row.line); place >= 0)
            places.append(place);
    }
    tellChanged(std::move(places));
    if (m_cache.hasWork())
        wantRows();
}

void RecipientStoryModel::tellChanged(QList<int> places)
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
