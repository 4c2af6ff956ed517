#pragma once

#include "sheets/sheetwriter.h"

// The formats that are plain text. Internal to the room.
namespace recado::sheets {

Result<std::unique_ptr<SheetWriter>> createCsv(const QString &path, const QStringList &columns, const WriteOptions &options);
Result<std::unique_ptr<SheetWriter>> createJsonLines(const QString &path, const QStringList &columns);

} // namespace recado::sheets
