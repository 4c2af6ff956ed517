#include "services/doctor/backup.h"

#include "services/onworker.h"

#include <QFileInfo>

namespace recado::doctor {

QFuture<Result<BackupReport>> backUp(const QString &dataDir, const QString &target)
{
    const QString database = dataDir + QStringLiteral("/recado.db");
    return onWorker<BackupReport>([database, target] { return backUpDatabase(database, QFileInfo(target).absoluteFilePath()); });
}

} // namespace recado::doctor
