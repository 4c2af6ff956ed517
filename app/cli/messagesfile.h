#pragma once

#include "cli/session.h"
#include "cli/waiting.h"
#include "domain/messagecolumn.h"
#include "store/messagequery.h"

namespace recado::cli {

// csv, xlsx, jsonl
QStringList fileFormats();
// By the file's ending; csv when it says nothing.
QString fileFormatOf(const QString &path);

// The messages of the query into a file, with progress on standard error and an end by Ctrl-C, which leaves the file as it was. No columns: all.
// The ids and words of the public contract; delimiters, decimals and times as spreadsheets of this language expect them. The exit status.
int writeMessagesFile(Session &session, Application &app, const MessageQuery &query, const QList<MessageColumn> &columns, const QString &format,
                      const QString &path);

} // namespace recado::cli
