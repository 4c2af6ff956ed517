#pragma once

#include "sheets/sheetwriter.h"

// Workbooks. Internal to the room.
namespace recado::sheets {

Result<std::unique_ptr<SheetWriter>> createWorkbook(const QString &path, const QStringList &columns, const WriteOptions &options);

} // namespace recado::sheets
