#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

// Tables in files: CSV, TSV, XLSX, and cells that were pasted. Knows nothing of what the columns mean. Blocking: for worker threads.
namespace recado::sheets {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

// How a table is to be read: guessed, shown, changed by the person.
struct SheetShape {
    enum class Kind { Delimited, Workbook };

    Kind kind = Kind::Delimited;
    Encoding encoding = Encoding::Utf8; // delimited
    QChar delimiter = QLatin1Char(';');
    QChar quote = QLatin1Char('"');
    bool header = true; // the first row names the columns
    // How numbers are written in it (delimited), or are to be shown (workbook: which does not say, so a comma is taken until chosen).
    QChar decimalMark = QLatin1Char(',');
    QString sheet; // workbook: its name; none: the one in front when it was saved (preview(): the next one, where that is empty, and says which)

    bool operator==(const SheetShape &) const = default;
};

QJsonObject toJson(const SheetShape &shape);
SheetShape shapeFromJson(const QJsonObject &object);

struct Cell {
    // As the person sees it in the spreadsheet, a formula's result too (the formula itself where the program that wrote it did not calculate).
    // Excel's general format is taken at its usual width: more than 11 digits are shown as 5,512E+12. Dates that follow the computer's settings
    // are dd/MM/yyyy. Delimited: not trimmed; ="0551" is 0551.
    QString text;
    // Workbooks: all the digits where the number shown has fewer (5,51199E+12 shown, 5511999998888 stored), with the decimal mark of the shape and
    // no other signs; of a percentage the fraction. Empty where text says it all, and for dates.
    QString exact;

    bool operator==(const Cell &) const = default;
};

struct Row {
    qint64 line = 0; // of the file, 1-based: where the record starts; the row number of a workbook
    QList<Cell> cells; // without the empty ones at the end, so rows differ in length

    bool operator==(const Row &) const = default;
};

struct Limits {
    int columns = 256;
    qint64 rows = 1'100'000;
    qint64 bytes = 1'500'000'000; // of the file; of one unpacked part of a workbook a cap of its own
    int cellChars = 32'767;
};

// Errors of all below, with `place` as "line:column" (the column counts cells), "line", or a workbook's "Sheet1!B7" or "Sheet1" where there is one,
// and a stable word first in `detail`, before a colon or alone:
// - Invalid: empty; header_only; binary (": pdf", ": xlsx" for one that is called .csv…); too_many_columns; too_many_rows; too_large (the file, or a
//   part of the workbook); cell_too_large (the one at `place`); unbalanced_quote (at the quote that opens); password;
//   not_a_workbook (": xls", ": ods", ": html"…); bomb; encoding (bytes that are none of the chosen one); damaged.
// - NotFound (the file, or the sheet), Conflict (the file changed while it was read), Unavailable (cannot be read).
class SheetReader {
public:
    virtual ~SheetReader() = default;

    // The next row that is not empty; none at the end. Where there was none at all: Invalid, empty or header_only. After an error nothing follows.
    virtual Result<std::optional<Row>> next() = 0;
    // How far, 0..1.
    virtual double progress() const = 0;
};

struct SheetPreview {
    SheetShape shape; // as guessed or as chosen
    QStringList sheets; // workbook: the visible ones
    QStringList columns; // names by header, else "A", "B"…; made unique, as many as the widest row seen
    QList<Row> rows; // without the header
    bool complete = false; // rows is all there is
    qint64 bytes = 0;
    qint64 estimatedRows = 0; // by size; exact when complete
    bool mixedLineEnds = false; // as far as seen
    int mergedCells = 0; // ranges of a workbook's sheet, as far as seen (300 MB of it): only the first cell of each has a value
    int hiddenRows = 0; // of a workbook's sheet, by a filter or by hand, as far as seen: they are read like the others
};

// `chosen`: what the person set; none: everything is guessed.
Result<SheetPreview> preview(const QString &path, const std::optional<SheetShape> &chosen = {}, int rows = 200);
Result<SheetPreview> previewText(const QString &text, const std::optional<SheetShape> &chosen = {}, int rows = 200);
// The header is passed over where the shape has one. Reading refuses to go on when the file changes meanwhile.
Result<std::unique_ptr<SheetReader>> open(const QString &path, const SheetShape &shape, const Limits &limits = {});
Result<std::unique_ptr<SheetReader>> openText(const QString &text, const SheetShape &shape, const Limits &limits = {});

// SHA-256 of a file, hexadecimal.
Result<QString> fingerprint(const QString &path);

} // namespace recado::sheets
