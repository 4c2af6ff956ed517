#include "store/compaction.h"

#include "store/sideconnection.h"

#include <QFileInfo>

namespace recado {

namespace {

// "PRAGMA wal_checkpoint(TRUNCATE)": busy is 1 where somebody kept it from its end (sqlite.org, "PRAGMA wal_checkpoint").
Result<bool> emptyJournal(Connection &connection)
{
    const auto busy = connection.scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return busy ? Result<bool>(busy->toInt() == 0) : busy.error();
}

} // namespace

Result<CompactionReport> compact(const QString &file)
{
    const auto side = SideConnection::open(file);
    if (!side)
        return side.error();
    Connection &connection = (*side)->connection();
    for (const char *pragma : {"PRAGMA busy_timeout = 5000", "PRAGMA secure_delete = ON"}) {
        if (const auto set = connection.scalar(QLatin1String(pragma)); !set)
            return set.error();
    }
    if (const auto before = emptyJournal(connection); !before)
        return before.error();
    const auto vacuumed = connection.execute(QStringLiteral("VACUUM"));
    if (!vacuumed && vacuumed.error().kind == ErrorKind::DiskFull)
        return vacuumed.error();
    const auto after = emptyJournal(connection);
    if (!after)
        return after.error();
    const QFileInfo journal(file + QStringLiteral("-wal"));
    return CompactionReport{vacuumed.ok() && *after && (!journal.exists() || journal.size() == 0), QFileInfo(file).size()};
}

} // namespace recado
