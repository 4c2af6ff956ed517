#pragma once

#include "base/result.h"
#include "store/databasecheck.h"

#include <QFuture>

namespace recado::doctor {

// A backup of the installation's database in `target`, which must not exist; see backUpDatabase() in store/databasecheck.h. On another thread;
// continuations on the main one.
QFuture<Result<BackupReport>> backUp(const QString &dataDir, const QString &target);

} // namespace recado::doctor
