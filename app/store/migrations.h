#pragma once

#include "base/result.h"

#include <QString>

namespace recado {

class Connection;

// The schema this program speaks: the number of its newest migration.
int schemaVersion();

// Looks into an existing file without changing it. Errors: NewerVersion, Storage (not a Recado database). A missing file is fine.
Result<void> checkVersion(const QString &file);

// Runs the missing steps, each in a transaction of its own, in order. A step that has shipped is never edited.
Result<void> migrate(Connection &connection);

} // namespace recado
