#include "models/messagemodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace recado {

namespace {

constexpr Milliseconds shortestPause{100};
constexpr Milliseconds longestPause{60'000};
constexpr int busyAfter = 150;
constexpr int minute = 60'000;
// More are quicker read as a whole list than looked up one by one.
constexpr qsizetype mostChanged = 20'000;

qint64 monotonicNow()
{
    static const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return since.elapsed();
}

FilterContext systemContext()
{
    return {SystemClock().now(), QTimeZone::systemTimeZone()};
}

} // namespace

MessageModel::MessageModel(std::shared_ptr<Database> database, QObject *parent)
    : QAbstractTableModel(parent), m_database(std::move(database)), m_context(systemContext), m_cache(cachedRows)
{
    for (QTimer *timer : {&m_orderTimer, &m_rowTimer, &m_busyTimer})
        timer->setSingleShot(true);
    m_busyTimer.setInterval(busyAfter);
    connect(&m_orderTimer, &QTimer::timeout, this, &MessageModel::askOrder);
    connect(&m_rowTimer, &QTimer::timeout, this, &MessageModel::askRows);
    connect(&m_minuteTimer, &QTimer::timeout, this, &MessageModel::heedClock);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] { setBusy(true); });
    connect(m_database.get(), &Database::changed, this, &MessageModel::handleChanges);
    m_minuteTimer.start(minute);
    reload();
}

MessageModel::~MessageModel()
{
    m_stop.request_stop(); // the database waits for its readers
}

void MessageModel::setQuery(const MessageQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_anew = true;
    m_complete = false;
    reload();
    Q_EMIT queryChanged();
}

void MessageModel::sort(int column, Qt::SortOrder order)
{
    const auto key = column >= 0 && column < ColumnCount ? messageCellSort(MessageCell(column)) : std::nullopt;
    MessageQuery query = m_query;
    query.sort = key.value_or(MessageSort::Created);
    query.descending = !key || order == Qt::DescendingOrder;
    setQuery(query);
}

void MessageModel::reload()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = {};
    m_wholeStale = true;
    m_asking = false; // whatever is under way answers a question that nobody asks any more
    m_orderTimer.start(0);
    m_busyTimer.start();
}

void MessageModel::setContext(const ContextSource &source)
{
    m_context = source;
    forgetColours();
    reload();
}

void MessageModel::setColourRules(const QList<ColourRule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    forgetColours();
}

void MessageModel::setTimeWords(TimeWords times)
{
    if (times == m_times)
        return;
    m_times = times;
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, ColumnCount - 1), {Qt::DisplayRole});
}

MessageRow MessageModel::rowAt(int place) const
{
    return place >= 0 && place < m_order.size() ? m_order[place] : MessageRow{};
}

int MessageModel::placeOf(MessageRow row) const
{
    const QList<int> places = placesOf({row});
    return places.isEmpty() ? -1 : places.first();
}

// Newer messages usually have higher rows: a guess that is checked. What it does not find is looked for in one pass through the list.
QList<int> MessageModel::placesOf(const QList<MessageRow> &rows) const
{
    QList<int> places;
    QList<MessageRow> others;
    const bool descending = m_query.descending;
    const auto before = [descending](MessageRow left, MessageRow right) { return descending ? left > right : left < right; };
    for (const MessageRow row : rows) {
        const auto guess = std::lower_bound(m_order.cbegin(), m_order.cend(), row, before);
        if (guess != m_order.cend() && *guess == row)
            places.append(int(guess - m_order.cbegin()));
        else
            others.append(row);
    }
    if (others.isEmpty())
        return places;
    const qint64 largest = std::max_element(others.cbegin(), others.cend())->value;
    std::vector<bool> wanted(std::size_t(largest) + 1);
    for (const MessageRow row : std::as_const(others))
        wanted[std::size_t(row.value)] = true;
    for (qsizetype place = 0; place < m_order.size(); ++place) {
        const qint64 row = m_order[place].value;
        if (row <= largest && wanted[std::size_t(row)])
            places.append(int(place));
    }
    return places;
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void MessageModel::handleChanges(const ChangeSet &changes)
{
    for (const MessageRow row : changes.messages)
        m_cache.outdate(row);
    const bool names = changes.topics.contains(QStringLiteral("account")) || changes.topics.contains(QStringLiteral("channel"))
                       || changes.topics.contains(QStringLiteral("broadcast"));
    if (names)
        m_cache.outdateAll();
    if (m_cache.hasWork())
        wantRows();
    if (names && followsNames(m_query))
        m_wholeStale = true;
    noteChanged(changes.messages);
    scheduleOrder();
}

// What may enter, leave or move; the rest only looks different.
void MessageModel::noteChanged(const QSet<MessageRow> &rows)
{
    if (followsVerdicts(m_query) || !m_complete) {
        m_changed.unite(rows);
    } else {
        for (const MessageRow row : rows) {
            if (row > m_seen)
                m_changed.insert(row);
        }
    }
    if (!m_changed.isEmpty() && (!followsOneByOne() || m_changed.size() > mostChanged))
        m_wholeStale = true;
}

bool MessageModel::followsOneByOne() const
{
    return m_query.sort == MessageSort::Created && m_query.limit <= 0;
}

void MessageModel::heedClock()
{
    if (!m_rules.isEmpty())
        forgetColours();
    if (!followsTheClock(m_query.filter))
        return;
    m_wholeStale = true;
    scheduleOrder();
}

void MessageModel::scheduleOrder()
{
    if (m_orderTimer.isActive() || m_asking || (!m_wholeStale && m_changed.isEmpty()))
        return;
    // A list that takes long to read is read less often: its thread has others to answer.
    m_orderTimer.start(std::clamp((m_wholeStale ? m_wholeCost : m_changedCost) * 2, shortestPause, longestPause));
}

OrderQuestion MessageModel::nextQuestion()
{
    OrderQuestion question;
    question.kind = m_anew ? OrderQuestion::Kind::First : m_wholeStale || !m_complete ? OrderQuestion::Kind::Whole : OrderQuestion::Kind::Changed;
    question.query = m_query;
    question.context = m_context();
    question.tally = m_tally;
    question.stop = m_stop.get_token();
    if (question.kind == OrderQuestion::Kind::First)
        return question;
    question.shown = m_order;
    question.changed = std::exchange(m_changed, {});
    m_placing = question.changed.isEmpty() ? MessageRow() : *std::max_element(question.changed.cbegin(), question.changed.cend());
    m_wholeStale = false;
    return question;
}

void MessageModel::askOrder()
{
    if (m_asking)
        return;
    m_asking = true;
    const OrderQuestion question = nextQuestion();
    m_database->look([question](Connection &connection) { return readOrder(connection, question); }, Reader::Lists)
        .then(this, [this, kind = question.kind, generation = m_generation, askedAt = monotonicNow()](const Result<MessageOrder> &answer) {
            if (generation != m_generation)
                return; // an answer to an earlier question
            (kind == OrderQuestion::Kind::Changed ? m_changedCost : m_wholeCost) = Milliseconds(monotonicNow() - askedAt);
            takeOrder(generation, kind, answer);
        });
}

void MessageModel::takeOrder(quint64 generation, OrderQuestion::Kind kind, const Result<MessageOrder> &answer)
{
    m_asking = false;
    if (answer) {
        m_ready = true;
        m_anew = false;
        m_complete = answer->isComplete;
        if (m_complete) {
            m_tally = answer->tally;
            m_seen = std::max(m_seen, kind == OrderQuestion::Kind::Changed ? m_placing : m_tally.newest);
            m_wholeStale = m_wholeStale && kind != OrderQuestion::Kind::First;
            setBusy(false);
        }
        applyOrder(answer->change, kind == OrderQuestion::Kind::First);
        Q_EMIT orderArrived();
    } else {
        m_wholeStale = false;
        setBusy(false);
        Q_EMIT failed(answer.error());
    }
    if (generation != m_generation)
        return; // somebody who heard of it asks for something else
    if (!answer) {
        scheduleOrder();     // what changed meanwhile
        m_wholeStale = true; // what was to be placed is forgotten: with the next change everything is read
        return;
    }
    if (!answer->isComplete)
        askOrder();
    else
        scheduleOrder();
}

void MessageModel::applyOrder(const OrderChange &change, bool isNewQuery)
{
    if (change.isEmpty() || (change.isWhole && change.rows == m_order))
        return;
    Q_EMIT orderAboutToChange(isNewQuery);
    if (change.isWhole) {
        beginResetModel();
        m_order = change.rows;
        endResetModel();
    } else {
        applyRanges(change);
    }
    Q_EMIT orderChanged(isNewQuery);
}

void MessageModel::applyRanges(const OrderChange &change)
{
    for (const OrderChange::Range range : change.removed) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count) - 1);
        m_order.remove(range.first, range.count);
        endRemoveRows();
    }
    qsizetype next = 0;
    for (const OrderChange::Range range : change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count) - 1);
        m_order.insert(range.first, range.count, MessageRow());
        std::copy_n(change.rows.cbegin() + next, range.count, m_order.begin() + range.first);
        next += range.count;
        endInsertRows();
    }
}

void MessageModel::setBusy(bool busy)
{
    m_busyTimer.stop();
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace recado
