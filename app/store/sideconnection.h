#pragma once

#include "store/connection.h"

#include <memory>

namespace recado {

// A second connection to the database, for a worker thread that reads or stages many rows and must not hold up the database thread. Made, used
// and destroyed on one thread. What it commits is told to everybody as another process's work is: within a moment, through Database.
class SideConnection {
public:
    // Errors: Storage, DiskFull.
    static Result<std::unique_ptr<SideConnection>> open(const QString &file);
    ~SideConnection();
    SideConnection(const SideConnection &) = delete;
    SideConnection &operator=(const SideConnection &) = delete;

    Connection &connection() { return *m_connection; }
    // All of it or nothing. `work` as for Database::write(), with Result<void>.
    template<typename Work>
    Result<void> transact(Work work)
    {
        if (const auto begun = begin(); !begun)
            return begun;
        const Result<void> done = work(*m_connection);
        return end(done);
    }

private:
    SideConnection();
    Result<void> begin();
    Result<void> end(const Result<void> &done);

    QString m_name;
    std::unique_ptr<Connection> m_connection;
};

} // namespace recado
