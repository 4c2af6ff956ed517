#include "store/sideconnection.h"

#include <QSqlError>
#include <QUuid>

namespace recado {

SideConnection::SideConnection() : m_name(QStringLiteral("recado-side-") + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

SideConnection::~SideConnection()
{
    m_connection.reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SideConnection>> SideConnection::open(const QString &file)
{
    std::unique_ptr<SideConnection> side(new SideConnection);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), side->m_name);
    database.setDatabaseName(file);
    if (!database.open())
        return Connection::storageError(database.lastError(), QStringLiteral("open"));
    side->m_connection = std::make_unique<Connection>(database);
    for (const char *pragma :
         {"PRAGMA busy_timeout = 30000", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = FILE"}) {
        if (const auto done = side->m_connection->execute(QLatin1String(pragma)); !done)
            return done.error();
    }
    return Result<std::unique_ptr<SideConnection>>(std::move(side));
}

Result<void> SideConnection::begin()
{
    m_connection->beginBatch();
    return m_connection->execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> SideConnection::end(const Result<void> &done)
{
    const Result<void> ended = done ? m_connection->execute(QStringLiteral("COMMIT")) : done;
    if (!ended)
        (void)m_connection->execute(QStringLiteral("ROLLBACK")); // a full disk has done that already
    m_connection->takeChanges();
    return ended;
}

} // namespace recado
