#pragma once

#include "base/result.h"

// Internal to the room.
namespace recado::sheets {

// DiskFull or Storage, of a file at `path` that could not be written: some writers only say "failed", and a disk that takes half of a piece says
// nothing at all, so the disk is asked. `systemCode`: errno, where it is known.
Error writeFailed(const QString &path, const QString &detail, int systemCode = 0);

} // namespace recado::sheets
