#include "sheets/delimitedreader.h"

#include "sheets/celltext.h"
#include "sheets/rows.h"

namespace recado::sheets {

namespace {

// Quoting is off where no quote is set.
bool isQuote(QChar c, const SheetShape &shape)
{
    return c == shape.quote && !shape.quote.isNull();
}

// "sep=;" on the first line; with the shape's own delimiter behind it, it became an empty cell.
bool isForExcel(const QList<Cell> &cells)
{
    return cells.size() == 1 && cells.first().text.size() <= 5 && cells.first().text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
}

} // namespace

DelimitedReader::DelimitedReader(std::unique_ptr<TextSource> source, const SheetShape &shape, const Limits &limits)
    : m_source(std::move(source)), m_shape(shape), m_limits(limits), m_hasHeader(shape.header)
{
}

double DelimitedReader::progress() const
{
    if (m_isOver || m_source->bytesTotal() <= 0)
        return 1;
    return double(m_source->bytesRead()) / double(m_source->bytesTotal());
}

double DelimitedReader::bytesPerRow() const
{
    const qint64 used = m_charsRead - (m_piece.size() - m_at);
    return m_rows == 0 || m_charsRead == 0 ? 0 : double(m_source->bytesRead()) / double(m_charsRead) * double(used) / double(m_rows);
}

QString DelimitedReader::here(qsizetype column) const
{
    return QStringLiteral("%1:%2").arg(m_line).arg(column);
}

Error DelimitedReader::unbalanced() const
{
    return error(ErrorKind::Invalid, QStringLiteral("unbalanced_quote"), QStringLiteral("%1:%2").arg(m_quoteLine).arg(m_quoteColumn));
}

Result<bool> DelimitedReader::refill()
{
    auto piece = m_source->read();
    if (!piece)
        return piece.error();
    m_piece = std::move(*piece);
    m_at = 0;
    m_charsRead += m_piece.size();
    return !m_piece.isEmpty();
}

// CR LF is one end, also where the two stand in different pieces.
bool DelimitedReader::isSecondHalf()
{
    if (!m_rowCr)
        return false;
    m_rowCr = false;
    const bool isPair = m_piece.at(m_at) == QLatin1Char('\n');
    m_sawCrLf = m_sawCrLf || isPair;
    m_sawCr = m_sawCr || !isPair;
    return isPair;
}

void DelimitedReader::takePlain()
{
    const qsizetype begin = m_at;
    const QChar *data = m_piece.constData();
    const qsizetype size = m_piece.size();
    while (m_at < size && data[m_at] != m_shape.delimiter && data[m_at] != QLatin1Char('\n') && data[m_at] != QLatin1Char('\r')
           && !data[m_at].isNull())
        ++m_at;
    m_cell.append(data + begin, m_at - begin);
}

void DelimitedReader::takeQuoted()
{
    const QChar *data = m_piece.constData();
    const qsizetype size = m_piece.size();
    qsizetype begin = m_at;
    for (; m_at < size && data[m_at] != m_shape.quote && !data[m_at].isNull(); ++m_at) {
        const QChar c = data[m_at];
        if (c == QLatin1Char('\r')) { // as LF; a LF behind it is passed over
            m_cell.append(data + begin, m_at - begin);
            m_cell.append(QLatin1Char('\n'));
            begin = m_at + 1;
            ++m_line;
        } else if (c == QLatin1Char('\n')) {
            if (m_quotedCr) {
                m_cell.append(data + begin, m_at - begin);
                begin = m_at + 1;
            } else {
                ++m_line;
            }
        }
        m_quotedCr = c == QLatin1Char('\r');
        if (m_cell.size() + m_at - begin > m_limits.cellChars)
            break;
    }
    m_cell.append(data + begin, m_at - begin);
    if (m_at < size && data[m_at] == m_shape.quote)
        m_quotedCr = false;
}

std::optional<Error> DelimitedReader::endCell(Row &row)
{
    if (row.cells.size() == m_limits.columns && !m_cell.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("too_many_columns: more than %1").arg(m_limits.columns),
                     here(row.cells.size() + 1));
    // Empty ones beyond are only counted as long as there is room; none of them becomes part of the row.
    if (row.cells.size() < m_limits.columns)
        row.cells.append({shownText(m_cell), {}});
    m_cell = QString();
    m_state = State::CellBegins;
    return {};
}

// One character, or a run of those that mean nothing.
std::optional<Error> DelimitedReader::step(Row &row, bool &isComplete)
{
    const QChar c = m_piece.at(m_at);
    if (c.isNull())
        return error(ErrorKind::Invalid, QStringLiteral("binary: zero bytes"), here(row.cells.size() + 1));
    if (m_state == State::Quoted) {
        if (!isQuote(c, m_shape))
            takeQuoted();
        else {
            m_state = State::QuoteInside;
            ++m_at;
        }
    } else if (m_state == State::QuoteInside && isQuote(c, m_shape)) {
        m_cell.append(c);
        m_state = State::Quoted;
        ++m_at;
    } else if (m_state == State::CellBegins && isQuote(c, m_shape)) {
        m_state = State::Quoted;
        m_quoteLine = m_line;
        m_quoteColumn = row.cells.size() + 1;
        ++m_at;
    } else if (c == m_shape.delimiter) {
        ++m_at;
        return endCell(row);
    } else if (c == QLatin1Char('\r') || c == QLatin1Char('\n')) {
        const auto problem = endCell(row);
        m_rowCr = c == QLatin1Char('\r');
        m_sawLf = m_sawLf || !m_rowCr;
        isComplete = true;
        ++m_line;
        ++m_at;
        return problem;
    } else {
        m_state = State::Plain;
        takePlain();
    }
    if (m_cell.size() <= m_limits.cellChars)
        return {};
    // No spreadsheet holds such a cell. One over several lines is a quote that nobody closed.
    if (m_state == State::Quoted && m_line > m_quoteLine)
        return unbalanced();
    return error(ErrorKind::Invalid, QStringLiteral("cell_too_large: a cell of more than %1 characters").arg(m_limits.cellChars),
                 here(row.cells.size() + 1));
}

// The next row as it stands, an empty one too.
Result<std::optional<Row>> DelimitedReader::record()
{
    Row row;
    row.line = m_line;
    bool isComplete = false;
    bool hasBegun = false;
    while (!isComplete) {
        if (m_at == m_piece.size()) {
            const auto more = refill();
            if (!more)
                return more.error();
            if (!*more)
                break;
        }
        if (isSecondHalf()) {
            ++m_at;
            continue;
        }
        hasBegun = true;
        if (const auto problem = step(row, isComplete))
            return *problem;
    }
    if (isComplete)
        return std::optional(std::move(row));
    m_isOver = true;
    if (m_state == State::Quoted)
        return unbalanced();
    if (!hasBegun)
        return std::optional<Row>();
    if (const auto problem = endCell(row))
        return *problem;
    return std::optional(std::move(row));
}

Result<std::optional<Row>> DelimitedReader::next()
{
    if (m_failure)
        return *m_failure;
    auto row = nextRow();
    if (!row)
        m_failure = row.error();
    return row;
}

Result<std::optional<Row>> DelimitedReader::nextRow()
{
    for (;;) {
        auto read = record();
        if (!read)
            return read;
        if (!*read) {
            if (m_rows == 0)
                return error(ErrorKind::Invalid, m_shape.header && !m_hasHeader ? QStringLiteral("header_only") : QStringLiteral("empty"));
            return read;
        }
        const bool isFirst = std::exchange(m_isFirst, false);
        trimTail(**read);
        if ((*read)->cells.isEmpty() || (isFirst && isForExcel((*read)->cells)))
            continue;
        if (std::exchange(m_hasHeader, false))
            continue;
        if (++m_rows > m_limits.rows)
            return error(ErrorKind::Invalid, QStringLiteral("too_many_rows: more than %1").arg(m_limits.rows),
                         QStringLiteral("%1:1").arg((*read)->line));
        return read;
    }
}

} // namespace recado::sheets
