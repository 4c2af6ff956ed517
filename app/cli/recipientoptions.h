#pragma once

#include "cli/session.h"
#include "domain/broadcastrows.h"
#include "sheets/sheet.h"

namespace recado::cli {

// --file, --phone, --set and their like: what create and import have in common.
QList<Option> recipientFileOptions();

// Reads the head of --file as told by --sheet, --encoding, --delimiter, --no-header and --decimal, and guesses the rest. Errors: those of
// sheets::preview(), Invalid with the option as place when its value is not understood.
Result<sheets::SheetPreview> previewOf(Application &app, const Arguments &arguments);

// The columns as remembered or guessed, and as --phone, --name, --set and --value say. Errors: NotFound place "column", Invalid place of an option.
Result<ColumnMapping> mappingOf(Application &app, const Arguments &arguments, const sheets::SheetPreview &preview, const BroadcastContent &content);
// The same for rows that are already there.
Result<ColumnMapping> changedMapping(const Arguments &arguments, ColumnMapping mapping, const QStringList &columns);

// Reads the file into the draft, with progress on standard error.
Result<ImportResult> importFile(Session &session, Application &app, const Broadcast &draft, const Arguments &arguments,
                                const sheets::SheetPreview &preview, const ColumnMapping &mapping);

} // namespace recado::cli
