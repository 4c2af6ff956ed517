#include "sheets/delimited.h"

#include "sheets/delimitedguess.h"
#include "sheets/delimitedreader.h"
#include "sheets/rows.h"

#include <algorithm>
#include <cmath>

namespace recado::sheets {

namespace {

constexpr qsizetype sampleChars = 256 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;

// What the whole file says.
Result<Encoding> encodingOf(const QString &path)
{
    QFile file(path);
    const auto stamp = openForReading(file, Limits{}.bytes);
    if (!stamp)
        return stamp.error();
    EncodingGuess guess;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(pieceBytes);
        if (bytes.isEmpty())
            break;
        guess.feed(bytes);
    }
    if (file.error() != QFileDevice::NoError)
        return error(ErrorKind::Unavailable, file.errorString());
    if (stampOf(path) != *stamp)
        return changedMeanwhile();
    if (const auto encoding = guess.result())
        return *encoding;
    return error(ErrorKind::Invalid, QStringLiteral("binary"),
                 guess.oddLine() > 0 ? QStringLiteral("%1:1").arg(guess.oddLine()) : QString());
}

struct Sample {
    QString text;
    bool isWhole = false;
};

Result<Sample> sampleOf(TextSource &source)
{
    Sample sample;
    while (sample.text.size() < sampleChars && !sample.isWhole) {
        const auto piece = source.read();
        if (!piece)
            return piece.error();
        sample.isWhole = piece->isEmpty();
        sample.text += *piece;
    }
    return sample;
}

qsizetype widest(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

// `reader` passes no header over, so that its names are read too.
Result<SheetPreview> previewOf(DelimitedReader &reader, const SheetShape &shape, qint64 bytes, int most)
{
    SheetPreview preview;
    preview.shape = shape;
    preview.bytes = bytes;
    QList<Cell> header;
    const int wanted = most + (shape.header ? 1 : 0);
    while (preview.rows.size() < wanted && !preview.complete) {
        auto row = reader.next();
        if (!row)
            return row.error();
        preview.complete = !row->has_value();
        if (*row)
            preview.rows.append(std::move(**row));
    }
    if (!preview.complete) {
        const auto beyond = reader.next();
        preview.complete = beyond && !*beyond;
    }
    preview.columns = columnNames({}, widest(preview.rows));
    if (shape.header) {
        preview.columns = columnNames(preview.rows.first().cells, preview.columns.size());
        preview.rows.removeFirst();
    }
    if (preview.complete && preview.rows.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("header_only"));
    const double bytesPerRow = reader.bytesPerRow();
    preview.estimatedRows = preview.rows.size();
    if (!preview.complete && bytesPerRow > 0)
        preview.estimatedRows = std::max<qint64>(preview.estimatedRows, std::llround(double(bytes) / bytesPerRow));
    preview.mixedLineEnds = reader.mixedLineEnds();
    return preview;
}

SheetShape withoutHeader(SheetShape shape)
{
    shape.header = false;
    return shape;
}

} // namespace

Result<SheetPreview> previewDelimited(const QString &path, const std::optional<SheetShape> &chosen, int rows)
{
    SheetShape shape = chosen.value_or(SheetShape{});
    if (!chosen) {
        const auto encoding = encodingOf(path);
        if (!encoding)
            return encoding.error();
        const auto source = fileText(path, *encoding, {});
        if (!source)
            return source.error();
        const auto sample = sampleOf(**source);
        if (!sample)
            return sample.error();
        shape = guessShape(sample->text, sample->isWhole, *encoding);
    }
    auto source = fileText(path, shape.encoding, {});
    if (!source)
        return source.error();
    const qint64 bytes = (*source)->bytesTotal();
    DelimitedReader reader(std::move(*source), withoutHeader(shape), {});
    return previewOf(reader, shape, bytes, rows);
}

Result<SheetPreview> previewPasted(const QString &text, const std::optional<SheetShape> &chosen, int rows)
{
    const SheetShape shape = chosen ? *chosen : guessShape(text.left(sampleChars), text.size() <= sampleChars, Encoding::Utf8);
    auto source = pastedText(text);
    const qint64 bytes = source->bytesTotal();
    DelimitedReader reader(std::move(source), withoutHeader(shape), {});
    return previewOf(reader, shape, bytes, rows);
}

Result<std::unique_ptr<SheetReader>> openDelimited(const QString &path, const SheetShape &shape, const Limits &limits)
{
    auto source = fileText(path, shape.encoding, limits);
    if (!source)
        return source.error();
    return std::unique_ptr<SheetReader>(std::make_unique<DelimitedReader>(std::move(*source), shape, limits));
}

Result<std::unique_ptr<SheetReader>> openPasted(const QString &text, const SheetShape &shape, const Limits &limits)
{
    return std::unique_ptr<SheetReader>(std::make_unique<DelimitedReader>(pastedText(text), shape, limits));
}

} // namespace recado::sheets
