#include "sheets/workbook.h"

#include "sheets/worksheetreader.h"

#include <algorithm>

namespace recado::sheets {

namespace {

constexpr int mostCandidates = 16;
constexpr qint64 mostCountedBytes = 300'000'000; // a second or so

struct Opened {
    std::unique_ptr<Package> package;
    WorkbookFacts facts;
};

Result<Opened> openPackage(const QString &path, const Limits &limits)
{
    Opened opened;
    auto package = Package::open(path, limits.bytes);
    if (!package)
        return package.error();
    opened.package = std::move(*package);
    auto facts = workbookFacts(*opened.package);
    if (!facts)
        return facts.error();
    if (facts->visibleNames().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("empty: no sheet is visible"));
    opened.facts = std::move(*facts);
    return opened;
}

// The one in front, then the others in their order.
QStringList candidates(const WorkbookFacts &facts)
{
    QStringList names = facts.visibleNames();
    if (names.removeOne(facts.active))
        names.prepend(facts.active);
    return names.mid(0, mostCandidates);
}

struct Counted {
    qint64 rows = 0; // empty ones too
    int merged = 0;
    int hidden = 0;
    double share = 1; // of the part
};

// A row's tag, from its beginning on, says that it is not shown.
bool isHidden(const QByteArray &bytes, qsizetype tag)
{
    const QByteArray attributes = bytes.mid(tag, bytes.indexOf('>', tag) - tag);
    return attributes.contains(" hidden=\"1\"") || attributes.contains(" hidden=\"true\"");
}

// Counts the rows and merged ranges by their tags: reading a million rows for two numbers would take as long as importing them.
Counted countIn(const Package &package, const QString &part)
{
    Counted counted;
    auto device = package.part(part, mostCountedBytes * 100);
    if (!device)
        return counted;
    QByteArray bytes;
    bool isWhole = false;
    while (!isWhole && (*device)->bytesRead() < mostCountedBytes) {
        const QByteArray piece = (*device)->read(256 * 1024);
        isWhole = piece.isEmpty();
        bytes += piece;
        // A tag that the piece may have cut is left for the next one.
        const qsizetype end = isWhole ? bytes.size() : std::max<qsizetype>(bytes.lastIndexOf('<'), 0);
        const QByteArray whole = bytes.left(end);
        for (const char *tag : {"<row ", ":row "}) {
            for (qsizetype at = whole.indexOf(tag); at >= 0; at = whole.indexOf(tag, at + 1)) {
                ++counted.rows;
                counted.hidden += isHidden(whole, at) ? 1 : 0;
            }
        }
        counted.merged += int(whole.count("mergeCell "));
        bytes.remove(0, end);
    }
    if (!isWhole)
        counted.share = double((*device)->bytesRead()) / double((*device)->bytesTotal());
    return counted;
}

Result<SheetPreview> previewSheet(Opened opened, const SheetShape &chosen, bool guessesHeader, int most)
{
    SheetPreview preview;
    preview.shape = chosen;
    preview.sheets = opened.facts.visibleNames();
    preview.bytes = opened.package->bytes();
    const SheetEntry *sheet = opened.facts.find(chosen.sheet);
    const Counted counted = sheet ? countIn(*opened.package, sheet->part) : Counted{};
    SheetShape bare = chosen;
    bare.header = false;
    WorksheetReader reader(std::move(opened.package), opened.facts, bare, {});
    if (const auto problem = reader.begin())
        return *problem;
    while (preview.rows.size() <= most + 1 && !preview.complete) {
        auto row = reader.next();
        if (!row)
            return row.error();
        preview.complete = !row->has_value();
        if (*row)
            preview.rows.append(std::move(**row));
    }
    if (reader.package().hasChanged())
        return changedMeanwhile();
    if (guessesHeader)
        preview.shape.header = guessHeader(preview.rows);
    qsizetype width = 0;
    for (const Row &row : preview.rows)
        width = std::max(width, row.cells.size());
    preview.columns = columnNames(preview.shape.header ? preview.rows.first().cells : QList<Cell>{}, width);
    if (preview.shape.header)
        preview.rows.removeFirst();
    if (preview.rows.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("header_only"), chosen.sheet);
    preview.complete = preview.complete && preview.rows.size() <= most;
    preview.rows.resize(std::min<qsizetype>(preview.rows.size(), most));
    preview.mergedCells = counted.merged;
    preview.hiddenRows = counted.hidden;
    const auto estimated = qint64(double(counted.rows) / counted.share);
    preview.estimatedRows = preview.complete ? preview.rows.size() : std::max<qint64>(preview.rows.size(), estimated);
    return preview;
}

} // namespace

Result<SheetPreview> previewWorkbook(const QString &path, const std::optional<SheetShape> &chosen, int rows)
{
    SheetShape shape = chosen.value_or(SheetShape{});
    shape.kind = SheetShape::Kind::Workbook;
    auto opened = openPackage(path, {});
    if (!opened)
        return opened.error();
    if (!shape.sheet.isEmpty())
        return previewSheet(std::move(*opened), shape, !chosen, rows);
    // The sheet in front may be empty; those with instructions or pictures often are.
    const QStringList names = candidates(opened->facts);
    Result<SheetPreview> first = error(ErrorKind::Internal);
    for (const QString &name : names) {
        if (name != names.first())
            opened = openPackage(path, {});
        if (!opened)
            return opened.error();
        shape.sheet = name;
        auto preview = previewSheet(std::move(*opened), shape, !chosen, rows);
        const bool isEmpty = !preview && preview.error().detail == QLatin1String("empty");
        if (!isEmpty)
            return preview;
        if (name == names.first())
            first = std::move(preview);
    }
    return first;
}

Result<std::unique_ptr<SheetReader>> openWorkbook(const QString &path, const SheetShape &shape, const Limits &limits)
{
    auto opened = openPackage(path, limits);
    if (!opened)
        return opened.error();
    SheetShape found = shape;
    if (found.sheet.isEmpty())
        found.sheet = candidates(opened->facts).first();
    auto reader = std::make_unique<WorksheetReader>(std::move(opened->package), opened->facts, found, limits);
    if (const auto problem = reader->begin())
        return *problem;
    return std::unique_ptr<SheetReader>(std::move(reader));
}

} // namespace recado::sheets
