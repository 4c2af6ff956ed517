#pragma once

#include "domain/broadcast.h"
#include "store/sideconnection.h"

#include <functional>

namespace recado {

// Rows that are to replace those of a broadcast, kept apart (in SQLite's own temporary file, which vanishes with the connection) until all of
// them are there: whatever goes wrong before replace(), the broadcast has the rows that it had. Made and used on one thread, not the main one.
class RowStaging {
public:
    static Result<std::unique_ptr<RowStaging>> open(const QString &databaseFile);

    // Lines must be unique. Errors: DiskFull, Storage, Conflict (a line twice).
    Result<void> add(const QList<BroadcastRow> &rows);
    // The old rows go and these come, with what `also` writes, in one transaction: about three seconds for a million. Voids the check. Error
    // Conflict when it is no draft any more or rows have left.
    Result<void> replace(BroadcastId broadcast, const std::function<Result<void>(Connection &)> &also);

    qint64 ready() const { return m_ready; }
    qint64 blocked() const { return m_blocked; }
    qint64 rows() const { return m_rows; }
    Connection &connection() { return m_side->connection(); }

private:
    explicit RowStaging(std::unique_ptr<SideConnection> side) : m_side(std::move(side)) {}

    std::unique_ptr<SideConnection> m_side;
    qint64 m_rows = 0;
    qint64 m_ready = 0;
    qint64 m_blocked = 0;
};

} // namespace recado
