#pragma once

#include "sheets/sheet.h"

// The doors of sheet.h for workbooks. Internal to the room.
namespace recado::sheets {

Result<SheetPreview> previewWorkbook(const QString &path, const std::optional<SheetShape> &chosen, int rows);
// Where the shape names no sheet, it is the one that was in front when the workbook was saved.
Result<std::unique_ptr<SheetReader>> openWorkbook(const QString &path, const SheetShape &shape, const Limits &limits);

} // namespace recado::sheets
