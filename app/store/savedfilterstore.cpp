#include "store/savedfilterstore.h"

#include "domain/folding.h"
#include "store/connection.h"
#include "store/freshid.h"

namespace recado {

namespace {

const QString topic = QStringLiteral("savedFilter");

} // namespace

Result<SavedFilterId> SavedFilterStore::put(SavedFilter filter, Instant now)
{
    if (const auto checked = checkSavedFilter(filter); !checked)
        return checked.error();
    filter.name = filter.name.trimmed();
    const QString key = foldedForSearch(filter.name);
    const auto other = m_connection.scalar(QStringLiteral("SELECT id FROM saved_filter WHERE name_key = ? AND id <> ?"), {key, filter.id.value});
    if (!other)
        return other.error();
    if (other->isValid())
        return error(ErrorKind::Conflict, QStringLiteral("another filter has this name"), QStringLiteral("name"));
    const auto position = nextPosition(filter.id);
    if (!position)
        return position.error();
    if (filter.id.isNull()) {
        const auto fresh = freshId(m_connection, QStringLiteral("saved_filter"), now);
        if (!fresh)
            return fresh.error();
        filter.id = {*fresh};
    }
    const auto kept = m_connection.execute(
        QStringLiteral("INSERT INTO saved_filter (id, name, name_key, expression, colour, enabled, position) VALUES (?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, expression = excluded.expression, "
                       "colour = excluded.colour, enabled = excluded.enabled"),
        {filter.id.value, filter.name, key, filter.expression.trimmed(), filter.colour, filter.enabled, *position});
    if (!kept)
        return kept.error();
    const auto told = m_connection.touch(topic);
    return told ? Result<SavedFilterId>(filter.id) : told.error();
}

Result<qint64> SavedFilterStore::nextPosition(SavedFilterId id)
{
    const auto count = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM saved_filter WHERE id <> ?"), {id.value});
    const auto last = m_connection.scalar(QStringLiteral("SELECT MAX(position) FROM saved_filter"));
    if (!count || !last)
        return count ? last.error() : count.error();
    if (count->toInt() >= mostSavedFilters)
        return error(ErrorKind::Conflict, QStringLiteral("%1 filters are kept").arg(mostSavedFilters), QStringLiteral("count"));
    return last->toLongLong() + 1;
}

Result<QList<SavedFilter>> SavedFilterStore::all()
{
    auto rows = m_connection.run(QStringLiteral("SELECT id, name, expression, colour, enabled FROM saved_filter ORDER BY position, id"));
    if (!rows)
        return rows.error();
    QList<SavedFilter> filters;
    while (rows->next()) {
        filters.append({{rows->value(0).toLongLong()}, rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(),
                        rows->value(4).toBool()});
    }
    return filters;
}

Result<void> SavedFilterStore::remove(SavedFilterId id)
{
    auto removed = m_connection.run(QStringLiteral("DELETE FROM saved_filter WHERE id = ?"), {id.value});
    if (!removed)
        return removed.error();
    return removed->numRowsAffected() > 0 ? m_connection.touch(topic) : Result<void>();
}

Result<void> SavedFilterStore::reorder(const QList<SavedFilterId> &order)
{
    auto moved = m_connection.execute(QStringLiteral("UPDATE saved_filter SET position = position + ?"), {mostSavedFilters});
    for (qsizetype i = 0; i < order.size() && moved; ++i)
        moved = m_connection.execute(QStringLiteral("UPDATE saved_filter SET position = ? WHERE id = ?"), {i + 1, order[i].value});
    return moved ? m_connection.touch(topic) : moved;
}

} // namespace recado
