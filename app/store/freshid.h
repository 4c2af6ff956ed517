#pragma once

#include "store/connection.h"

#include <algorithm>

namespace recado {

// An id that no row of `table` ever had, also when the newest one was removed: a save that comes late must not hit another row.
// Private to app/store.
inline Result<qint64> freshId(Connection &connection, const QString &table, Instant now)
{
    const auto newest = connection.scalar(QStringLiteral("SELECT MAX(id) FROM %1").arg(table));
    if (!newest)
        return newest.error();
    return std::max(newest->toLongLong() + 1, toMillis(now));
}

} // namespace recado
