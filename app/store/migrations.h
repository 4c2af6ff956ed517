#pragma once

#include "base/result.h"

#include <QString>

namespace recado {

class Connection;

// The schema this program speaks: the number of its newest migration.
int schemaVersion();

// "RCD1" in the file's head: tells our file from any other SQLite database.
int applicationId();

// True when a database of this directory was open at some time: leases are only made beside an open one. Without a database now, it was lost.
bool wasUsed(const QString &dataDir);

// Looks into an existing file without changing it. Errors: NewerVersion, Storage (not a Recado database; place "lost": missing or empty in a
// directory that was in use, which must not be taken for a new one). A missing file is fine elsewhere.
Result<void> checkVersion(const QString &file);

// Runs the missing steps, each in a transaction of its own, in order. A step that has shipped is never edited.
Result<void> migrate(Connection &connection);

} // namespace recado
