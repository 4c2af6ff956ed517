#include "sheets/rows.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recado::sheets {

namespace {

// A telephone, a date, an amount, an e-mail address: what stands in rows and does not name a column. Short numbers do: a template's variables
// are called 1, 2, 3.
bool looksLikeData(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(^[^\p{L}]*\d[^\p{L}]*$)"));
    static const QRegularExpression scientific(QStringLiteral(R"(^[-+]?\d+([.,]\d+)?E[-+]?\d+$)"),
                                               QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (trimmed.contains(QLatin1Char('@')))
        return true;
    const auto digits = std::count_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isDigit(); });
    if (digits >= 8 || scientific.match(trimmed).hasMatch())
        return true;
    return digits >= 3 && number.match(trimmed).hasMatch();
}

} // namespace

bool isBlank(const QString &text)
{
    // The end mark of DOS (0x1A) counts, as the last "row" of old exports.
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c == QChar(QChar::ByteOrderMark); });
}

void trimTail(Row &row)
{
    while (!row.cells.isEmpty() && isBlank(row.cells.last().text))
        row.cells.removeLast();
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(char16_t('A' + rest % 26)));
    return letters;
}

QStringList columnNames(const QList<Cell> &header, qsizetype width)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype i = 0; i < std::max(width, header.size()); ++i) {
        const QString said = i < header.size() ? header[i].text.simplified() : QString();
        const QString wanted = said.isEmpty() ? columnLetters(i) : said;
        QString name = wanted;
        for (int copy = 2; taken.contains(name); ++copy)
            name = QStringLiteral("%1 (%2)").arg(wanted).arg(copy);
        taken.insert(name);
        names.append(name);
    }
    return names;
}

bool guessHeader(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return false;
    const QList<Cell> &first = rows.first().cells;
    return std::none_of(first.begin(), first.end(), [](const Cell &cell) { return looksLikeData(cell.text); });
}

std::optional<QChar> guessDecimalMark(const QList<Row> &rows)
{
    // The last mark of a number is the decimal one where it stands alone with no three digits behind it, or behind the other mark.
    static const QRegularExpression comma(QStringLiteral(R"(^\D{0,5}(\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+|\d+,\d+E[-+]?\d+)\s?%?$)"));
    static const QRegularExpression point(
        QStringLiteral(R"(^\D{0,5}(\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+|\d+\.\d+E[-+]?\d+)\s?%?$)"));
    int commas = 0;
    int points = 0;
    for (const Row &row : rows) {
        for (const Cell &cell : row.cells) {
            if (cell.text.size() > 40)
                continue;
            commas += comma.match(cell.text).hasMatch() ? 1 : 0;
            points += point.match(cell.text).hasMatch() ? 1 : 0;
        }
    }
    if (commas == points)
        return {};
    return QLatin1Char(commas > points ? ',' : '.');
}

} // namespace recado::sheets
