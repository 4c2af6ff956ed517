#include "sheets/delimitedguess.h"

#include "sheets/delimitedreader.h"
#include "sheets/rows.h"

#include <QHash>

#include <algorithm>

namespace recado::sheets {

namespace {

constexpr int rowsLookedAt = 60;

// The rows of the sample; the last one is left out where the sample may have cut it.
QList<Row> rowsOf(const QString &sample, bool isWhole, const SheetShape &shape)
{
    Limits limits;
    limits.columns = 2000; // guessing refuses nothing
    DelimitedReader reader(pastedText(sample), shape, limits);
    QList<Row> rows;
    bool isCut = false;
    while (rows.size() < rowsLookedAt) {
        auto row = reader.next();
        isCut = !row || !*row;
        if (isCut)
            break;
        rows.append(std::move(**row));
    }
    if (isCut && !isWhole && rows.size() > 1)
        rows.removeLast();
    return rows;
}

// How much like a table the rows are: the share of them that has the commonest number of cells; nothing where that is one. A header that
// agrees says more than any other row, because it has no commas in its texts.
double likeness(const QList<Row> &rows)
{
    QHash<qsizetype, int> counts;
    for (const Row &row : rows)
        ++counts[row.cells.size()];
    qsizetype commonest = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() > 1 && (commonest == 0 || it.value() > counts.value(commonest)))
            commonest = it.key();
    }
    if (commonest == 0)
        return 0;
    const double share = double(counts.value(commonest)) / double(rows.size());
    const bool headerAgrees = rows.first().cells.size() >= commonest;
    return share + (headerAgrees ? 0.5 : 0) + 0.01 * double(std::min<qsizetype>(commonest, 20));
}

// "sep=;" on the first line.
std::optional<QChar> toldDelimiter(const QString &sample)
{
    const QString line = sample.left(8).split(QLatin1Char('\n')).first().remove(QLatin1Char('\r')).remove(QLatin1Char('"'));
    if (line.size() == 5 && line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return line.at(4);
    return {};
}

QChar bestDelimiter(const QString &sample, bool isWhole)
{
    SheetShape shape;
    shape.header = false;
    QChar best = shape.delimiter;
    double most = 0;
    // In the order of how often they are met here: the first of equals wins.
    for (const char candidate : {';', '\t', ',', '|'}) {
        shape.delimiter = QLatin1Char(candidate);
        const double like = likeness(rowsOf(sample, isWhole, shape));
        if (like > most) {
            most = like;
            best = shape.delimiter;
        }
    }
    return best;
}

// Single quotes only where most cells are wrapped in them.
bool isSingleQuoted(const QList<Row> &rows)
{
    int wrapped = 0;
    int filled = 0;
    for (const Row &row : rows) {
        for (const Cell &cell : row.cells) {
            filled += cell.text.isEmpty() ? 0 : 1;
            const bool isWrapped =
                cell.text.size() >= 2 && cell.text.startsWith(QLatin1Char('\'')) && cell.text.endsWith(QLatin1Char('\''));
            wrapped += isWrapped ? 1 : 0;
        }
    }
    return wrapped * 2 > filled;
}

} // namespace

SheetShape guessShape(const QString &sample, bool isWhole, Encoding encoding)
{
    SheetShape shape;
    shape.encoding = encoding;
    shape.delimiter = toldDelimiter(sample).value_or(bestDelimiter(sample, isWhole));
    shape.header = false;
    QList<Row> rows = rowsOf(sample, isWhole, shape);
    if (isSingleQuoted(rows)) {
        shape.quote = QLatin1Char('\'');
        rows = rowsOf(sample, isWhole, shape);
    }
    shape.header = guessHeader(rows);
    shape.decimalMark = guessDecimalMark(rows).value_or(QLatin1Char(shape.delimiter == QLatin1Char(',') ? '.' : ','));
    return shape;
}

} // namespace recado::sheets
