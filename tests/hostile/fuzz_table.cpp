// Fuzz target of delimited text: its bytes are decoded the same in pieces as at once, what is previewed is what is read, and nothing that is
// refused lacks a reason. The same characters are a number format, too.
#include "sheets/encoding.h"
#include "sheets/numberformat.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace recado;
using namespace recado::sheets;

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not held: %s\n", what);
    std::abort();
}

QString decoded(QByteArrayView bytes, Encoding encoding)
{
    TextDecoder whole(encoding);
    QString text;
    const bool isRight = whole.decode(bytes, true, text);
    const qsizetype middle = bytes.size() / 2;
    TextDecoder pieces(encoding);
    QString first;
    QString second;
    const bool firstIsRight = pieces.decode(bytes.first(middle), false, first);
    const bool secondIsRight = firstIsRight && pieces.decode(bytes.sliced(middle), true, second);
    require(isRight == secondIsRight, "pieces are refused where the whole is");
    require(!isRight || first + second == text, "pieces are the whole");
    return text;
}

void requireSame(const QString &text, const SheetPreview &seen)
{
    const auto reader = openText(text, seen.shape);
    require(reader.ok(), "what was seen can be read");
    qint64 line = 0;
    for (const Row &row : seen.rows) {
        const auto read = (*reader)->next();
        require(read && read->has_value() && **read == row, "what is read was seen");
        require(row.line > line && !row.cells.isEmpty() && row.cells.size() <= seen.columns.size(),
                "rows stand in their order and have columns");
        line = row.line;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    EncodingGuess guess;
    guess.feed(bytes);
    const auto encoding = guess.result();
    for (const Encoding other : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252})
        decoded(bytes, other);
    if (!encoding)
        return 0;
    const QString text = decoded(bytes, *encoding);
    const auto seen = previewText(text, {}, 50);
    if (seen)
        requireSame(text, *seen);
    else
        require(!seen.error().detail.isEmpty(), "what is refused has a reason");
    const NumberFormat format(text.left(60));
    for (const double value : {0.0, -1.5, 45983.75, 5511999990001.0, 1e300})
        format.show(value, Tongue::of(QLatin1Char(','), false));
    return 0;
}
