#include "store/databasecheck.h"

#include "store/connection.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace recado {

namespace {

constexpr int mostLines = 20;

// ("VACUUM INTO": SQLite does not wait until the new file is on the disk.)
bool syncFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(opened.handle()) == 0;
#else
    return opened.flush();
#endif
}

// Opened for reading only; gone with this.
class ReadOnly {
public:
    explicit ReadOnly(const QString &file) : m_name(QStringLiteral("recado-doctor-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"));
        if (database.open())
            m_connection = std::make_unique<Connection>(database);
        else
            m_problem = Connection::storageError(database.lastError(), QStringLiteral("open"));
    }
    ~ReadOnly()
    {
        m_connection.reset();
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    ReadOnly(const ReadOnly &) = delete;
    ReadOnly &operator=(const ReadOnly &) = delete;

    Connection *connection() { return m_connection.get(); }
    const Error &problem() const { return m_problem; }

private:
    QString m_name;
    std::unique_ptr<Connection> m_connection;
    Error m_problem;
};

void checkPages(Connection &connection, DatabaseFindings::Depth depth, DatabaseFindings &found)
{
    const QString pragma = depth == DatabaseFindings::Depth::Whole ? QStringLiteral("PRAGMA integrity_check(%1)") : QStringLiteral("PRAGMA quick_check(%1)");
    auto rows = connection.run(pragma.arg(mostLines));
    if (!rows) {
        found.damage.append(rows.error().detail);
        return;
    }
    int lines = 0;
    for (; rows->next(); ++lines) {
        if (const QString line = rows->value(0).toString(); line != QLatin1String("ok"))
            found.damage += line.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    if (rows->lastError().isValid() || lines == 0)
        found.damage.append(rows->lastError().isValid() ? rows->lastError().databaseText() : QStringLiteral("the check gave no answer"));
    found.damage = found.damage.mid(0, mostLines);
}

void checkReferences(Connection &connection, DatabaseFindings &found)
{
    auto rows = connection.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!rows)
        return;
    while (rows->next()) {
        ++found.strayRows;
        const QString table = rows->value(0).toString();
        if (!found.strayTables.contains(table))
            found.strayTables.append(table);
    }
}

bool readHead(Connection &connection, DatabaseFindings &found)
{
    const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    const auto application = connection.scalar(QStringLiteral("PRAGMA application_id"));
    // The two stand on the first page; whether the rest is a database shows when its table of contents is read.
    const auto tables = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    if (!version || !application || !tables) {
        found.problem = !version ? version.error().detail : !application ? application.error().detail : tables.error().detail;
        return false;
    }
    found.schema = version->toInt();
    found.isOurs = application->toInt() == applicationId();
    return true;
}

Result<qint64> copyAside(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to) || !syncFile(to))
        return error(ErrorKind::Storage, QStringLiteral("cannot copy the file"), to);
    QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return QFileInfo(to).size();
}

Result<BackupReport> copyAsItIs(const QString &file, const QString &target)
{
    const auto bytes = copyAside(file, target);
    if (!bytes)
        return bytes.error();
    if (QFileInfo::exists(file + QStringLiteral("-wal"))) {
        if (const auto wal = copyAside(file + QStringLiteral("-wal"), target + QStringLiteral("-wal")); !wal)
            return wal.error();
    }
    return BackupReport{target, *bytes, true, false};
}

Result<void> vacuumInto(const QString &file, const QString &target)
{
    ReadOnly opened(file);
    if (!opened.connection())
        return opened.problem();
    return opened.connection()->execute(QStringLiteral("VACUUM INTO ?"), {target});
}

} // namespace

DatabaseFindings inspectDatabase(const QString &file, DatabaseFindings::Depth depth, const std::stop_token &stop)
{
    DatabaseFindings found;
    const QFileInfo info(file);
    found.knownSchema = schemaVersion();
    found.wasUsed = wasUsed(info.absolutePath());
    found.bytes = info.exists() ? info.size() : 0;
    found.walBytes = QFileInfo(file + QStringLiteral("-wal")).size();
    found.exists = found.bytes > 0;
    if (!found.exists)
        return found;
    ReadOnly opened(file);
    if (!opened.connection()) {
        found.problem = opened.problem().detail;
        return found;
    }
    Connection &connection = *opened.connection();
    found.sqlite = sqliteVersion(connection);
    found.isReadable = readHead(connection, found);
    if (!found.isReadable)
        return found;
    if (!stop.stop_requested())
        checkPages(connection, depth, found);
    if (!stop.stop_requested() && found.damage.isEmpty())
        checkReferences(connection, found);
    found.wasStopped = stop.stop_requested();
    return found;
}

Result<BackupReport> backUpDatabase(const QString &file, const QString &target)
{
    if (QFileInfo(file).size() == 0)
        return error(ErrorKind::NotFound, QStringLiteral("there is no database"), file);
    if (QFileInfo::exists(target))
        return error(ErrorKind::Conflict, QStringLiteral("a file of that name exists"), target);
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    QFile fresh(part); // SQLite writes into an empty file; it is nobody else's from the beginning
    if (!fresh.open(QIODevice::WriteOnly))
        return error(ErrorKind::Storage, fresh.errorString(), target);
    fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    fresh.close();
    const auto written = vacuumInto(file, part);
    if (!written) {
        QFile::remove(part);
        return written.error().kind == ErrorKind::DiskFull ? Result<BackupReport>(written.error()) : copyAsItIs(file, target);
    }
    const DatabaseFindings check = inspectDatabase(part, DatabaseFindings::Depth::Quick);
    if (!syncFile(part) || !QFile::rename(part, target))
        return error(ErrorKind::Storage, QStringLiteral("the backup cannot be finished"), target);
    return BackupReport{target, QFileInfo(target).size(), false, !check.isDamaged()};
}

Result<DatabaseShape> shapeOf(const QString &file)
{
    ReadOnly opened(file);
    if (!opened.connection())
        return opened.problem();
    DatabaseShape shape;
    QStringList tables;
    auto rows = opened.connection()->run(QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type DESC, name"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (rows->value(0).toString() == QLatin1String("table"))
            tables.append(rows->value(1).toString());
        shape.statements.append(rows->value(2).toString());
    }
    for (const QString &table : tables) {
        const auto count = opened.connection()->scalar(QStringLiteral("SELECT COUNT(*) FROM \"%1\"").arg(table));
        shape.rows.append({table, count ? count->toLongLong() : -1});
    }
    const auto count = [&opened](const char *sql) {
        QList<QPair<QString, qint64>> list;
        auto found = opened.connection()->run(QLatin1String(sql));
        while (found && found->next())
            list.append({found->value(0).toString(), found->value(1).toLongLong()});
        return list;
    };
    shape.states = count("SELECT state, COUNT(*) FROM message GROUP BY state");
    shape.settings = count("SELECT name, LENGTH(value) FROM setting ORDER BY name");
    return shape;
}

QString sqliteVersion(Connection &connection)
{
    const auto version = connection.scalar(QStringLiteral("SELECT sqlite_version()"));
    return version ? version->toString() : QString();
}

} // namespace recado
