#pragma once

#include "base/result.h"

namespace recado {

// What was deleted leaves its bytes in free pages and in the journal. The file is written anew and the journal cut to nothing.
struct CompactionReport {
    bool isWhole = false; // no page of what was is left; false: somebody else reads, it has to be done again
    qint64 bytes = 0;     // of the file now
};

// On a connection of its own, which waits a few seconds for others; writing waits for it meanwhile. For worker threads: takes as long as the disk needs to
// write the database twice, and room for it. Errors: Storage, DiskFull.
Result<CompactionReport> compact(const QString &file);

} // namespace recado
