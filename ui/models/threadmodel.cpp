#include "models/threadmodel.h"

#include "domain/contentsummary.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int refreshMillis = 60; // so that a burst of facts is read once
constexpr int mostUnread = 400;   // shown from the first on

Result<QList<ThreadItem>> itemsOf(Connection &connection, ConversationId id, const Result<QList<ThreadEntry>> &entries)
{
    return entries ? readThreadItems(connection, id, *entries) : Result<QList<ThreadItem>>(entries.error());
}

bool isBefore(const ThreadItem &left, const ThreadItem &right)
{
    return left.key() < right.key();
}

} // namespace

ThreadModel::ThreadModel(std::shared_ptr<Database> database, QObject *parent) : QAbstractListModel(parent), m_database(std::move(database))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMillis);
    connect(&m_refresh, &QTimer::timeout, this, &ThreadModel::refresh);
    connect(m_database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = changes.topics.contains(QStringLiteral("conversation"))
                              || std::any_of(m_items.cbegin(), m_items.cend(), [&changes](const ThreadItem &item) {
                                     return item.isOurs() && changes.messages.contains(MessageRow{item.key().row});
                                 });
        if (concerns && !m_conversation.isNull() && !m_refresh.isActive())
            m_refresh.start();
    });
}

// One question at a time; `take` gets the answer when nothing else was opened meanwhile.
template<typename Read, typename Take>
void ThreadModel::ask(Read read, Take take)
{
    using Answer = std::invoke_result_t<Read, Connection &>;
    m_loading = true;
    m_database->look(std::move(read), Reader::InSight).then(this, [this, generation = m_generation, take](const Answer &answer) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (answer)
            take(*answer);
        else
            Q_EMIT failed(answer.error());
        if (std::exchange(m_stale, false))
            refresh();
    });
}

void ThreadModel::clear()
{
    ++m_generation;
    m_conversation = {};
    m_loading = false;
    m_stale = false;
    m_firstUnread.reset();
    m_unread = 0;
    fill({});
}

void ThreadModel::open(ConversationId conversation, int unread)
{
    clear();
    m_conversation = conversation;
    const int wanted = page + std::min(unread, mostUnread);
    ask([conversation, wanted](Connection &connection) { return itemsOf(connection, conversation, ThreadStore(connection).newest(conversation, wanted)); },
        [this, wanted, unread](const Items &items) {
            beginResetModel();
            m_items = items;
            m_hasOlder = items.size() == wanted;
            m_hasNewer = false;
            findFirstUnread(unread);
            endResetModel();
            Q_EMIT opened();
        });
}

void ThreadModel::openEnd()
{
    ++m_generation;
    ask([id = m_conversation](Connection &connection) { return itemsOf(connection, id, ThreadStore(connection).newest(id, page)); },
        [this](const Items &items) {
            fill({items, items.size() == page, false});
            Q_EMIT opened();
        });
}

void ThreadModel::openAt(Instant moment)
{
    openAround({moment, false, 0});
}

void ThreadModel::openAround(const ThreadKey &key)
{
    ++m_generation;
    ask(
        [id = m_conversation, key](Connection &connection) -> Result<Window> {
            ThreadStore store(connection);
            const auto older = itemsOf(connection, id, store.before(id, key, page));
            if (!older)
                return older.error();
            // With the message at the place itself.
            const ThreadKey justBefore{key.at, key.isOurs, std::max<qint64>(key.row - 1, 0)};
            const auto newer = itemsOf(connection, id, store.after(id, justBefore, page));
            return newer ? Result<Window>(Window{*older + *newer, older->size() == page, newer->size() == page}) : Result<Window>(newer.error());
        },
        [this](const Window &window) {
            fill(window);
            Q_EMIT opened();
        });
}

void ThreadModel::fill(Window window)
{
    beginResetModel();
    m_items = std::move(window.items);
    m_hasOlder = window.hasOlder;
    m_hasNewer = window.hasNewer;
    endResetModel();
}

void ThreadModel::findFirstUnread(int unread)
{
    m_unread = unread;
    int left = unread;
    for (auto item = m_items.crbegin(); item != m_items.crend() && left > 0; ++item) {
        if (item->isOnOurSide() || !asksForAnswer(item->entry.incoming->type))
            continue;
        m_firstUnread = item->key();
        --left;
    }
}

void ThreadModel::loadOlder()
{
    if (m_loading || !m_hasOlder || m_items.isEmpty())
        return;
    ask([id = m_conversation, key = m_items.first().key()](
            Connection &connection) { return itemsOf(connection, id, ThreadStore(connection).before(id, key, page)); },
        [this](const Items &items) {
            m_hasOlder = items.size() == page;
            insert(0, items);
            letGo(true);
        });
}

void ThreadModel::loadNewer()
{
    if (m_loading || !m_hasNewer || m_items.isEmpty())
        return;
    ask([id = m_conversation, key = m_items.last().key()](
            Connection &connection) { return itemsOf(connection, id, ThreadStore(connection).after(id, key, page)); },
        [this](const Items &items) {
            m_hasNewer = items.size() == page;
            insert(m_items.size(), items);
            letGo(false);
        });
}

void ThreadModel::insert(qsizetype at, const Items &items)
{
    if (items.isEmpty())
        return;
    beginInsertRows({}, int(at), int(at + items.size() - 1));
    m_items = m_items.mid(0, at) + items + m_items.mid(at);
    endInsertRows();
}

void ThreadModel::letGo(bool atTheEnd)
{
    const qsizetype surplus = m_items.size() - mostKept;
    if (surplus <= 0)
        return;
    const qsizetype first = atTheEnd ? mostKept : 0;
    beginRemoveRows({}, int(first), int(first + surplus - 1));
    m_items.remove(first, surplus);
    (atTheEnd ? m_hasNewer : m_hasOlder) = true;
    endRemoveRows();
}

void ThreadModel::refresh()
{
    if (m_conversation.isNull())
        return;
    if (m_loading) {
        m_stale = true;
        return;
    }
    const std::optional<ThreadKey> first = m_items.isEmpty() ? std::nullopt : std::optional(m_items.first().key());
    const int wanted = int(m_items.size()) + 2 * page;
    ask(
        [id = m_conversation, first, wanted, looksBack = !m_hasOlder](Connection &connection) -> Result<Window> {
            ThreadStore store(connection);
            if (!first) {
                const auto newest = itemsOf(connection, id, store.newest(id, page));
                return newest ? Result<Window>(Window{*newest, newest->size() == page, false}) : Result<Window>(newest.error());
            }
            const ThreadKey justBefore{first->at, first->isOurs, std::max<qint64>(first->row - 1, 0)};
            const auto newer = itemsOf(connection, id, store.after(id, justBefore, wanted));
            if (!newer || !looksBack)
                return newer ? Result<Window>(Window{*newer, true, newer->size() == wanted}) : Result<Window>(newer.error());
            // Where there was nothing older, what a history brings comes before the first one: a page of it, however much it is, so that what is
            // here stays.
            const auto older = itemsOf(connection, id, store.before(id, *first, page));
            return older ? Result<Window>(Window{*older + *newer, older->size() == page, newer->size() == wanted}) : Result<Window>(older.error());
        },
        [this](Window window) {
            Items &items = window.items;
            m_hasOlder = window.hasOlder;
            if (m_hasNewer && !m_items.isEmpty()) {
                while (!items.isEmpty() && items.last().key() > m_items.last().key())
                    items.removeLast();
            } else {
                m_hasNewer = window.hasNewer;
            }
            take(items);
        });
}

// Row by row, so that who shows them loses neither place nor selection. Both are in order.
void ThreadModel::take(const Items &now)
{
    const std::optional<ThreadKey> end = m_items.isEmpty() ? std::nullopt : std::optional(m_items.last().key());
    for (qsizetype row = m_items.size() - 1; row >= 0; --row) {
        if (std::binary_search(now.cbegin(), now.cend(), m_items[row], isBefore))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < now.size();) {
        if (row < m_items.size() && m_items[row].key() == now[row].key()) {
            if (!looksLike(m_items[row], now[row])) {
                m_items[row] = now[row];
                Q_EMIT dataChanged(index(int(row)), index(int(row)));
            }
            ++row;
            continue;
        }
        qsizetype last = row + 1;
        while (last < now.size() && (row >= m_items.size() || now[last].key() < m_items[row].key()))
            ++last;
        insert(row, now.mid(row, last - row));
        row = last;
    }
    const auto isNew = [&end](const ThreadItem &item) { return !item.isOnOurSide() && (!end || item.key() > *end); };
    if (const auto count = std::count_if(m_items.cbegin(), m_items.cend(), isNew); count > 0)
        Q_EMIT arrived(int(count));
}

int ThreadModel::rowOf(const ThreadKey &key) const
{
    const auto found = std::lower_bound(m_items.cbegin(), m_items.cend(), key, [](const ThreadItem &item, const ThreadKey &sought) { return item.key() < sought; });
    return found != m_items.cend() && found->key() == key ? int(found - m_items.cbegin()) : -1;
}

int ThreadModel::rowFrom(Instant moment) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [moment](const ThreadItem &item) { return item.key().at >= moment; });
    return int(found - m_items.cbegin());
}

int ThreadModel::rowOfProviderId(const QString &id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&id](const ThreadItem &item) {
        return providerIdOf(item.entry) == id || (item.entry.incoming && !id.isEmpty() && item.entry.incoming->otherId == id);
    });
    return found == m_items.cend() || id.isEmpty() ? -1 : int(found - m_items.cbegin());
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ThreadItem &item = m_items[index.row()];
    if (item.entry.incoming)
        return previewOf(*item.entry.incoming);
    const QString rendered = item.entry.message->renderedText;
    return previewOf(rendered.isEmpty() ? summaryOf(item.content) : rendered);
}

} // namespace recado
