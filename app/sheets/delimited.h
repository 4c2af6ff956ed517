#pragma once

#include "sheets/sheet.h"

// The doors of sheet.h for delimited text. Internal to the room.
namespace recado::sheets {

Result<SheetPreview> previewDelimited(const QString &path, const std::optional<SheetShape> &chosen, int rows);
Result<SheetPreview> previewPasted(const QString &text, const std::optional<SheetShape> &chosen, int rows);
Result<std::unique_ptr<SheetReader>> openDelimited(const QString &path, const SheetShape &shape, const Limits &limits);
Result<std::unique_ptr<SheetReader>> openPasted(const QString &text, const SheetShape &shape, const Limits &limits);

} // namespace recado::sheets
