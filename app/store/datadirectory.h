#pragma once

#include "base/result.h"

namespace recado {

// Makes the data directory, for its owner alone. Errors: Storage (place: the path), or place "owner" when it belongs to another user
// (message: who), whose files this process could not write, or would make unwritable for them: root's.
Result<void> prepareDataDirectory(const QString &path);

} // namespace recado
