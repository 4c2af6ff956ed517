#include "models/conversationmodel.h"

#include "domain/folding.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

namespace recado {

namespace {

constexpr Milliseconds shortestPause{60};
constexpr Milliseconds longestPause{3000};
constexpr int clockPause = 20'000;  // between looks at who waits long enough by now
constexpr int countPause = 400;
// More are quicker read as a whole list than one by one.
constexpr qsizetype mostChanged = 300;

// orderchange.h knows rows of messages: dense numbers, as these are.
QList<MessageRow> rowsOf(const QList<ConversationKey> &keys)
{
    QList<MessageRow> rows;
    rows.reserve(keys.size());
    for (const ConversationKey &key : keys)
        rows.append(MessageRow{key.id.value});
    return rows;
}

QSet<MessageRow> rowsOf(const QSet<ConversationId> &ids)
{
    QSet<MessageRow> rows;
    for (const ConversationId id : ids)
        rows.insert(MessageRow{id.value});
    return rows;
}

// Those of which the newest message or the name holds the text: what was said before has been looked at, or will be.
Result<QSet<ConversationId>> saidLast(Connection &connection, const QList<ConversationId> &ids, const QString &folded)
{
    const auto rows = ConversationList(connection).rows(ids);
    if (!rows)
        return rows.error();
    QSet<ConversationId> found;
    for (const Conversation &each : *rows) {
        if (foldedForSearch(each.lastText).contains(folded) || foldedForSearch(each.shownName()).contains(folded))
            found.insert(each.id);
    }
    return found;
}

} // namespace

ConversationModel::ConversationModel(std::shared_ptr<Database> database, std::shared_ptr<const Clock> clock, QObject *parent)
    : QAbstractTableModel(parent), m_database(std::move(database)), m_clock(std::move(clock)), m_cache(cachedRows)
{
    for (QTimer *timer : {&m_changeTimer, &m_rowTimer, &m_countTimer})
        timer->setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &ConversationModel::askChanged);
    connect(&m_rowTimer, &QTimer::timeout, this, &ConversationModel::askRows);
    connect(&m_countTimer, &QTimer::timeout, this, &ConversationModel::askCounts);
    connect(&m_minuteTimer, &QTimer::timeout, this, [this] {
        if (m_filter.waitingMinutes > 0)
            askWhole();
    });
    connect(m_database.get(), &Database::changed, this, &ConversationModel::handleChanges);
    m_minuteTimer.start(clockPause);
    // The filter is set before the first turn of the event loop.
    QMetaObject::invokeMethod(this, [this] {
        if (m_generation == 0)
            reload();
    }, Qt::QueuedConnection);
}

void ConversationModel::setFilter(const ConversationFilter &filter)
{
    if (m_generation > 0 && filter == m_filter)
        return;
    m_filter = filter;
    m_anew = true;
    reload();
}

void ConversationModel::reload()
{
    ++m_generation;
    m_searching = m_filter.isSearch();
    m_searched = {};
    m_found.clear();
    m_changed.clear();
    askWhole();
    askCounts();
    Q_EMIT searchMoved();
}

void ConversationModel::askWhole()
{
    m_asking = true;
    const auto job = [query = m_filter.query(m_clock->now()), text = m_filter.text, isSearch = m_filter.isSearch()](Connection &connection) -> Result<Answer> {
        const auto keys = ConversationList(connection).keys(query);
        if (!keys)
            return keys.error();
        if (!isSearch)
            return Answer{*keys, {}};
        const auto named = ConversationSearch(connection).named(text);
        return named ? Result<Answer>(Answer{*keys, *named}) : named.error();
    };
    QElapsedTimer since;
    since.start();
    m_database->look(job).then(this, [this, since, generation = m_generation](const Result<Answer> &answer) {
        if (generation != m_generation)
            return; // an answer to an earlier question
        m_asking = false;
        m_cost = Milliseconds(since.elapsed());
        if (answer)
            takeWhole(*answer);
        else
            Q_EMIT failed(answer.error());
        scheduleChanges();
    });
}

void ConversationModel::takeWhole(const Answer &answer)
{
    const bool isFirst = m_anew;
    const QList<ConversationKey> before = m_fitting;
    m_fitting = answer.keys;
    m_found.unite(answer.named);
    m_ready = true;
    m_anew = false;
    if (isFirst) {
        QList<ConversationKey> keys;
        std::copy_if(m_fitting.cbegin(), m_fitting.cend(), std::back_inserter(keys),
                     [this](const ConversationKey &key) { return !m_filter.isSearch() || m_found.contains(key.id); });
        OrderChange whole;
        whole.isWhole = true;
        apply(keys, whole, true);
    } else {
        QSet<ConversationId> moved;
        const QHash<ConversationId, Instant> known = [&before] {
            QHash<ConversationId, Instant> all;
            for (const ConversationKey &key : before)
                all.insert(key.id, key.lastAt);
            return all;
        }();
        for (const ConversationKey &key : std::as_const(m_fitting)) {
            if (const auto was = known.constFind(key.id); was != known.cend() && *was != key.lastAt)
                moved.insert(key.id);
        }
        show(moved);
    }
    Q_EMIT arrived();
    if (m_searching)
        searchOn();
}

void ConversationModel::takeChanges(const QList<ConversationId> &changed)
{
    for (const ConversationId id : changed) {
        m_cache.outdate(id);
        m_changed.insert(id);
    }
    if (m_cache.hasWork())
        wantRows();
    wantCounts();
    scheduleChanges();
}

void ConversationModel::scheduleChanges()
{
    if (!m_changed.isEmpty() && !m_asking && !m_changeTimer.isActive())
        m_changeTimer.start(std::clamp(m_cost * 2, shortestPause, longestPause));
}

void ConversationModel::askChanged()
{
    if (m_asking || m_changed.isEmpty())
        return;
    const QSet<ConversationId> changed = std::exchange(m_changed, {});
    if (changed.size() > mostChanged)
        return askWhole();
    m_asking = true;
    const QList<ConversationId> ids(changed.cbegin(), changed.cend());
    const QString sought = m_filter.isSearch() ? foldedForSearch(m_filter.text).simplified() : QString();
    const auto job = [ids, sought, query = m_filter.query(m_clock->now())](Connection &connection) -> Result<Answer> {
        const auto keys = ConversationList(connection).keysOf(query, ids);
        if (!keys)
            return keys.error();
        const auto found = sought.isEmpty() ? Result<QSet<ConversationId>>(QSet<ConversationId>()) : saidLast(connection, ids, sought);
        return found ? Result<Answer>(Answer{*keys, *found}) : found.error();
    };
    m_database->look(job).then(this, [this, ids, generation = m_generation](const Result<Answer> &answer) {
        if (generation != m_generation)
            return;
        m_asking = false;
        m_cost = Milliseconds(0);
        if (answer)
            takeChanged(ids, *answer);
        else
            Q_EMIT failed(answer.error());
        scheduleChanges();
    });
}

void ConversationModel::takeChanged(const QList<ConversationId> &ids, const Answer &fitting)
{
    const QSet<ConversationId> changed(ids.cbegin(), ids.cend());
    QList<ConversationKey> stayed;
    stayed.reserve(m_fitting.size());
    QSet<ConversationId> moved = changed;
    for (const ConversationKey &key : std::as_const(m_fitting)) {
        if (!changed.contains(key.id))
            stayed.append(key);
        else if (fitting.keys.contains(key))
            moved.remove(key.id);
    }
    QList<ConversationKey> keys;
    keys.reserve(stayed.size() + fitting.keys.size());
    std::merge(stayed.cbegin(), stayed.cend(), fitting.keys.cbegin(), fitting.keys.cend(), std::back_inserter(keys), std::greater<>());
    m_fitting = keys;
    m_found.unite(fitting.named);
    show(moved);
    Q_EMIT arrived();
}

// One piece after the other while the filter stays the same.
void ConversationModel::searchOn()
{
    const auto job = [text = m_filter.text, from = m_searched](Connection &connection) { return ConversationSearch(connection).said(text, from, searchedAtOnce); };
    m_database->look(job).then(this, [this, generation = m_generation](const Result<ConversationSearch::Piece> &piece) {
        if (generation != m_generation || !m_searching)
            return;
        if (!piece) {
            m_searching = false;
            Q_EMIT failed(piece.error());
            Q_EMIT searchMoved();
            return;
        }
        takePiece(*piece);
    });
}

void ConversationModel::takePiece(const ConversationSearch::Piece &piece)
{
    m_searched = piece.next;
    m_searching = !piece.next.isDone();
    const qsizetype before = m_found.size();
    m_found.unite(piece.found);
    if (m_found.size() > before)
        show({});
    Q_EMIT searchMoved();
    if (m_searching)
        searchOn();
    else
        Q_EMIT arrived();
}

void ConversationModel::stopSearch()
{
    if (!m_searching)
        return;
    m_searching = false;
    Q_EMIT searchMoved();
    Q_EMIT arrived();
}

// What fits is shown; `moved` may stand elsewhere now.
void ConversationModel::show(const QSet<ConversationId> &moved)
{
    QList<ConversationKey> keys = m_fitting;
    if (m_filter.isSearch()) {
        const auto isOut = [this](const ConversationKey &key) { return !m_found.contains(key.id); };
        keys.erase(std::remove_if(keys.begin(), keys.end(), isOut), keys.end());
    }
    const QList<MessageRow> before = rowsOf(m_keys);
    const QList<MessageRow> after = rowsOf(keys);
    if (before == after)
        m_keys = keys; // the moments may be others
    else
        apply(keys, bounded(before, compareOrders(before, after, rowsOf(moved))), false);
}

void ConversationModel::apply(const QList<ConversationKey> &keys, const OrderChange &change, bool isNewFilter)
{
    Q_EMIT orderAboutToChange(isNewFilter);
    if (change.isWhole) {
        beginResetModel();
        m_keys = keys;
        endResetModel();
        Q_EMIT orderChanged(isNewFilter);
        return;
    }
    for (const OrderChange::Range range : change.removed) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count) - 1);
        m_keys.remove(range.first, range.count);
        endRemoveRows();
    }
    for (const OrderChange::Range range : change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count) - 1);
        m_keys.insert(range.first, range.count, ConversationKey());
        std::copy_n(keys.cbegin() + range.first, range.count, m_keys.begin() + range.first);
        endInsertRows();
    }
    m_keys = keys;
    Q_EMIT orderChanged(isNewFilter);
}

void ConversationModel::wantCounts()
{
    if (!m_countTimer.isActive())
        m_countTimer.start(countPause);
}

void ConversationModel::askCounts()
{
    if (m_counting) {
        wantCounts();
        return;
    }
    m_counting = true;
    m_database->look([query = m_filter.query(m_clock->now())](Connection &connection) { return ConversationList(connection).counts(query); })
        .then(this, [this](const Result<ConversationCounts> &counts) {
            m_counting = false;
            if (!counts || *counts == m_counts)
                return;
            m_counts = *counts;
            Q_EMIT countsChanged();
        });
}

} // namespace recado
