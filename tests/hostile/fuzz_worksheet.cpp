// Fuzz target of a sheet of a workbook: its XML ends in rows or in a reason, whatever stands in it.
#include "../unit/sheets/hostilezip.h"
#include "sheets/sheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not held: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recado;
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const QByteArray sheet(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QFile::remove(path); // writing over it would wait for the disk
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(test::zipOf(test::workbookParts(sheet))) > 0, "the workbook is written");
    file.close();
    const auto seen = sheets::preview(path, {}, 50);
    if (!seen) {
        require(!seen.error().detail.isEmpty(), "what is refused has a reason");
        return 0;
    }
    for (const sheets::Row &row : seen->rows)
        require(row.line >= 1 && !row.cells.isEmpty() && row.cells.size() <= seen->columns.size(), "rows have a place and columns");
    return 0;
}
