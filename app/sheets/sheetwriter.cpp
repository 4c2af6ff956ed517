#include "sheets/sheetwriter.h"

#include "sheets/textwriters.h"
#include "sheets/workbookwriter.h"

namespace recado::sheets {

Result<std::unique_ptr<SheetWriter>> create(const QString &path, const QStringList &columns, const WriteOptions &options)
{
    switch (options.format) {
    case Format::Csv: return createCsv(path, columns, options);
    case Format::Xlsx: return createWorkbook(path, columns, options);
    case Format::JsonLines: return createJsonLines(path, columns);
    }
    return error(ErrorKind::Internal, QStringLiteral("no such format"));
}

} // namespace recado::sheets
