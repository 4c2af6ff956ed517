#pragma once

#include "domain/filter/filter.h"
#include "domain/messagecolumn.h"
#include "models/messagecells.h"
#include "services/messageexport.h"

#include <QDate>

namespace recado {

// What an export of messages is written as.
enum class ExportFormat {
    Workbook,
    SemicolonCsv, // as Excel in Brazil opens it: semicolons, decimal commas
    CommaCsv,     // as Excel in English does
    JsonLines,    // for programs: ids of columns and statuses in place of words
};

const QList<ExportFormat> &exportFormats();
QString exportFormatWord(ExportFormat format);
QString exportFormatHint(ExportFormat format);
QString exportEnding(ExportFormat format); // "xlsx", without the dot
sheets::WriteOptions exportOptions(ExportFormat format);
MessageExport::Words exportWords(ExportFormat format);

// How somebody likes their exports; kept between sessions.
struct ExportChoice {
    struct Column {
        MessageColumn column;
        bool chosen = true;

        bool operator==(const Column &) const = default;
    };

    ExportFormat format = ExportFormat::Workbook;
    QList<Column> columns; // every column once, as they stand in the list
    QString folder;        // where the last one went; empty: none yet

    // The chosen ones first, in that order; then the others.
    static QList<Column> columnsWith(const QList<MessageColumn> &chosen);
    static ExportChoice fromShape(const QByteArray &shape); // what is missing or unknown in it is as at first
    QByteArray shape() const;

    QList<MessageColumn> chosen() const;
};

// What a file tells that the list tells, from left to right. Two columns where one cell of the list stands for two.
QList<MessageColumn> exportColumnsOf(const QList<MessageCell> &cells);

// "Messages - Status is Failed - 2026-11-22.xlsx". `selected`: how many of them only; 0: all that fit.
QString exportFileName(const Filter &filter, int selected, QDate day, ExportFormat format);

} // namespace recado
