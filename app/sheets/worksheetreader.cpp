#include "sheets/worksheetreader.h"

#include <algorithm>
#include <cmath>

namespace recado::sheets {

namespace {

constexpr qint64 mostSheetBytes = 2'000'000'000;
constexpr qint64 mostRows = 1'048'576; // of a workbook, and columns
constexpr qsizetype mostColumns = 16'384;
constexpr int rowsBetweenLooks = 1000; // at the file: has it changed?

// "B7" is column 1, row 7; -1: there is no column in it.
qsizetype columnOf(const QString &reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z') || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
    }
    return column - 1;
}

} // namespace

WorksheetReader::WorksheetReader(std::unique_ptr<Package> package, const WorkbookFacts &facts, const SheetShape &shape,
                                 const Limits &limits)
    : m_package(std::move(package)), m_facts(facts), m_shape(shape), m_limits(limits),
      m_tongue(Tongue::of(shape.decimalMark, facts.from1904)), m_hasHeader(shape.header)
{
}

std::optional<Error> WorksheetReader::begin()
{
    const SheetEntry *sheet = m_facts.find(m_shape.sheet);
    if (!sheet)
        return error(ErrorKind::NotFound, QStringLiteral("there is no such sheet"), m_shape.sheet);
    auto styles = Styles::read(*m_package, m_facts.stylesPart);
    if (!styles)
        return styles.error();
    m_styles = std::move(*styles);
    auto strings = SharedStrings::read(*m_package, m_facts.stringsPart, m_limits.cellChars);
    if (!strings)
        return strings.error();
    m_strings = std::move(*strings);
    auto device = m_package->part(sheet->part, mostSheetBytes);
    if (!device)
        return device.error();
    m_xml.emplace(std::move(*device));
    return {};
}

Error WorksheetReader::invalid(const QString &detail) const
{
    QString place = m_shape.sheet;
    if (m_place.row > 0)
        place += QLatin1Char('!') + columnLetters(std::max<qsizetype>(m_place.column, 0)) + QString::number(m_place.row);
    return error(ErrorKind::Invalid, detail, place);
}

Error WorksheetReader::failed() const
{
    // A file that is being written looks damaged.
    if (m_package->hasChanged())
        return changedMeanwhile();
    Error failure = m_xml->failure().value_or(error(ErrorKind::Invalid, QStringLiteral("damaged: the sheet has no end")));
    failure.place = invalid({}).place;
    return failure;
}

std::optional<Error> WorksheetReader::placeOf(const QString &reference)
{
    // Without a reference a cell is the one behind the last.
    m_place.column = reference.isEmpty() ? m_place.column + 1 : columnOf(reference);
    if (m_place.column >= 0 && m_place.column < mostColumns)
        return {};
    m_place.column = 0;
    return invalid(QStringLiteral("damaged: a cell nowhere"));
}

Result<Cell> WorksheetReader::cellOf(const QString &type, qsizetype style, const QString &value) const
{
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const qlonglong index = value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= m_strings.size())
            return invalid(QStringLiteral("damaged: a text that is not there"));
        return Cell{m_strings.at(index), {}};
    }
    if (type == QLatin1String("b"))
        return Cell{value.isEmpty() ? QString() : m_tongue.word(value == QLatin1String("1") || value == QLatin1String("true")), {}};
    if (type == QLatin1String("str") || type == QLatin1String("e"))
        return Cell{unescaped(value), {}};
    bool isNumber = false;
    double number = value.toDouble(&isNumber);
    const NumberFormat *format = &m_styles.formatOf(style);
    if (type == QLatin1String("d")) {
        const auto days = daysOf(value, m_tongue.from1904);
        isNumber = days.has_value();
        number = days.value_or(0);
        static const NumberFormat date(NumberFormat::builtIn(14));
        if (style <= 0)
            format = &date;
    }
    if (!isNumber || !std::isfinite(number))
        return Cell{value, {}};
    const Shown shown = format->show(number, m_tongue);
    return Cell{shown.text, shown.exact};
}

std::optional<Error> WorksheetReader::readCell(Row &row)
{
    QString type;
    QString reference;
    qsizetype style = 0;
    for (const QXmlStreamAttribute &attribute : m_xml->attributes()) {
        if (attribute.name() == QLatin1String("r"))
            reference = attribute.value().toString();
        else if (attribute.name() == QLatin1String("s"))
            style = attribute.value().toInt();
        else if (attribute.name() == QLatin1String("t"))
            type = attribute.value().toString();
    }
    if (const auto problem = placeOf(reference))
        return problem;
    QString value;
    bool isInline = false;
    QString formula;
    while (m_xml->next() && !m_xml->ends(QLatin1String("c"))) {
        if (m_xml->begins(QLatin1String("v"))) {
            value = m_xml->text(m_limits.cellChars);
        } else if (m_xml->begins(QLatin1String("is"))) {
            value = richText(*m_xml, QLatin1String("is"), m_limits.cellChars + 1);
            isInline = true;
        } else if (m_xml->begins(QLatin1String("f"))) {
            formula = QLatin1Char('=') + m_xml->text(m_limits.cellChars);
        } else if (m_xml->begins()) {
            m_xml->skip();
        }
    }
    // The result of a formula stands beside it. Where a program wrote none, the formula is shown: an empty cell would hide that somebody is missing.
    if (value.isEmpty() && type != QLatin1String("str") && !formula.isEmpty()) {
        value = formula;
        isInline = true;
    }
    if (value.isEmpty())
        return {};
    auto cell = isInline ? Result<Cell>(Cell{value, {}}) : cellOf(type, style, value);
    if (!cell)
        return cell.error();
    if (cell->text.size() > m_limits.cellChars)
        return invalid(QStringLiteral("cell_too_large: a cell of more than %1 characters").arg(m_limits.cellChars));
    if (cell->text.isEmpty() && cell->exact.isEmpty())
        return {};
    if (m_place.column >= m_limits.columns)
        return invalid(QStringLiteral("too_many_columns: more than %1").arg(m_limits.columns));
    if (row.cells.size() <= m_place.column)
        row.cells.resize(m_place.column + 1);
    row.cells[m_place.column] = std::move(*cell);
    return {};
}

std::optional<Error> WorksheetReader::readRow(Row &row)
{
    const QString number = m_xml->attribute(QLatin1String("r"));
    bool isNumber = true;
    m_place.row = number.isEmpty() ? m_place.row + 1 : number.toLongLong(&isNumber);
    m_place.column = -1;
    if (!isNumber || m_place.row < 1 || m_place.row > mostRows) {
        m_place = {};
        return invalid(QStringLiteral("damaged: a row nowhere"));
    }
    row.line = m_place.row;
    while (m_xml->next()) {
        if (m_xml->ends(QLatin1String("row")))
            return {};
        if (m_xml->begins(QLatin1String("c"))) {
            if (const auto problem = readCell(row))
                return problem;
        }
    }
    return failed();
}

// The next row with something in it.
Result<std::optional<Row>> WorksheetReader::record()
{
    while (!m_isOver && m_xml->next()) {
        if (m_xml->ends(QLatin1String("sheetData"))) {
            m_isOver = true;
        } else if (m_xml->begins(QLatin1String("row"))) {
            Row row;
            if (const auto problem = readRow(row))
                return *problem;
            trimTail(row);
            if (!row.cells.isEmpty())
                return std::optional(std::move(row));
        }
    }
    if (!m_isOver)
        return failed();
    if (m_package->hasChanged())
        return changedMeanwhile();
    return std::optional<Row>();
}

Result<std::optional<Row>> WorksheetReader::next()
{
    if (m_failure)
        return *m_failure;
    auto row = nextRow();
    if (!row)
        m_failure = row.error();
    return row;
}

Result<std::optional<Row>> WorksheetReader::nextRow()
{
    for (;;) {
        auto row = record();
        if (!row)
            return row;
        if (!*row) {
            if (m_rows == 0)
                return error(ErrorKind::Invalid, m_shape.header && !m_hasHeader ? QStringLiteral("header_only") : QStringLiteral("empty"));
            return row;
        }
        if (std::exchange(m_hasHeader, false))
            continue;
        if (++m_rows > m_limits.rows)
            return invalid(QStringLiteral("too_many_rows: more than %1").arg(m_limits.rows));
        if (m_rows % rowsBetweenLooks == 0 && m_package->hasChanged())
            return changedMeanwhile();
        return row;
    }
}

} // namespace recado::sheets
