#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QStringList>
#include <QVariant>

#include <memory>

namespace recado::sheets {

enum class Format { Csv, Xlsx, JsonLines };

struct WriteOptions {
    Format format = Format::Csv;
    QChar delimiter = QLatin1Char(';'); // what Excel in Portuguese opens by a double click, with the BOM
    QChar decimalMark = QLatin1Char(',');
    QString sheetName;
};

// A table written row by row into a file that appears whole or not at all (a temporary one beside it, renamed by finish()). Text stays text:
// phone numbers are no numbers, and what begins with = + - @ (or a tab or carriage return before them) cannot become a formula. Values: QString,
// qint64, double, bool, QDateTime, or an invalid QVariant for an empty cell. Times are written as the clock of the value's own zone shows them.
// - Workbooks: texts, numbers and times of their own kind. Whole numbers of more than 15 digits are texts, because no spreadsheet keeps them.
// - CSV: UTF-8 with a mark, CR LF. A file has no kinds, and Excel makes a number of every cell that looks like one: 5511999998888 is shown as
//   5,512E+12 and 00123 becomes 123. So a text of digits that would suffer (a plus or a zero before them, 12 or more of them, a telephone with
//   signs behind a plus) is written as ="5511999998888": Excel, LibreOffice and Google show the digits, as text, and sheets::open() reads them.
//   An apostrophe would be seen. Any other text that could become a formula gets one before it ("OWASP: CSV Injection"), which sheets::open() drops.
// - JSON lines: an object a row, by column name, without guards; names that come twice are numbered; empty cells are null; times are UTC.
// Errors: DiskFull, Storage, Invalid ("too_many_rows": a workbook holds 1,048,576; "cell_too_large": of more than 32,767 characters in one).
// Blocking; one thread at a time. After an error nothing can be written any more.
class SheetWriter {
public:
    virtual ~SheetWriter() = default;

    virtual Result<void> write(const QVariantList &row) = 0;
    virtual Result<void> finish() = 0; // not called: nothing is left behind
};

Result<std::unique_ptr<SheetWriter>> create(const QString &path, const QStringList &columns, const WriteOptions &options);

} // namespace recado::sheets
