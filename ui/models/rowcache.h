#pragma once

#include <QCache>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

namespace recado {

// The rows of a long list that are read: a bounded number, the last looked at. Who paints a row that is not here calls miss(); the model asks for
// them in batches, one at a time. Knows nothing of where rows come from.
template<typename Key, typename Row>
class RowCache {
public:
    explicit RowCache(int rows) : m_rows(rows) {}

    Row *find(Key key) const { return m_rows.object(key); }
    bool contains(Key key) const { return m_rows.contains(key); }
    QList<Key> keys() const { return m_rows.keys(); }
    void insert(Key key, Row row) { m_rows.insert(key, new Row(std::move(row))); }

    // Somebody looks at it, and it is not here.
    void miss(Key key)
    {
        if (m_asked.contains(key) || m_missing.contains(key))
            return;
        m_missing.insert(key);
        m_lookedAt.append(key);
    }
    // It is here, and no longer true. Asked for once more when that happened after asking.
    void outdate(Key key)
    {
        if (m_rows.contains(key) || m_asked.contains(key))
            m_outdated.insert(key);
    }
    void outdateAll()
    {
        for (const Key &key : m_rows.keys())
            m_outdated.insert(key);
    }

    bool hasMissing() const { return !m_missing.isEmpty(); }
    bool hasWork() const { return hasMissing() || !m_outdated.isEmpty(); }
    bool isAsking() const { return !m_asked.isEmpty(); }

    // What to read now: what was looked at last comes first, then what is outdated. What flew past faster than that is forgotten: it misses
    // again when it is painted. Call answered() when it is read, or was not.
    QList<Key> takeBatch(int most)
    {
        QList<Key> batch = m_lookedAt.last(std::min<qsizetype>(most, m_lookedAt.size()));
        m_lookedAt.clear();
        m_missing.clear();
        for (auto it = m_outdated.begin(); it != m_outdated.end() && batch.size() < most;) {
            if (m_rows.contains(*it))
                batch.append(*it);
            it = m_outdated.erase(it);
        }
        m_asked = QSet<Key>(batch.cbegin(), batch.cend());
        return batch;
    }
    void answered() { m_asked.clear(); }

    // Everything that is known or asked for belongs to another list.
    void clear()
    {
        m_rows.clear();
        m_lookedAt.clear();
        m_missing.clear();
        m_outdated.clear();
        m_asked.clear();
    }

private:
    QCache<Key, Row> m_rows;
    QList<Key> m_lookedAt; // in the order of looking
    QSet<Key> m_missing;   // the same
    QSet<Key> m_outdated;
    QSet<Key> m_asked;
};

} // namespace recado
