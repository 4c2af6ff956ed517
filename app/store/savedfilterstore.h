#pragma once

#include "base/clock.h"
#include "domain/filter/savedfilter.h"

#include <QList>

namespace recado {

class Connection;

class SavedFilterStore {
public:
    explicit SavedFilterStore(Connection &connection) : m_connection(connection) {}

    // Inserts at the end, or updates in its place; one that was removed meanwhile is kept again. Errors: Invalid (checkSavedFilter()), Conflict
    // place "name" when another one has it, capitals and accents apart, place "count" for more than mostSavedFilters. Announces "savedFilter".
    Result<SavedFilterId> put(SavedFilter filter, Instant now);
    // In the order the person gave them.
    Result<QList<SavedFilter>> all();
    Result<void> remove(SavedFilterId id);
    // Those that are not named keep their order behind the others.
    Result<void> reorder(const QList<SavedFilterId> &order);

private:
    Result<qint64> nextPosition(SavedFilterId id);

    Connection &m_connection;
};

} // namespace recado
