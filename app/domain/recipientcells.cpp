#include "domain/recipientcells.h"

#include "domain/phone.h"
#include "domain/recipienttext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace recado {

namespace {

using namespace recipienttext;

using Cell = RecipientCell;
using Kind = RecipientCell::Kind;

constexpr qsizetype fewestDigits = 8; // fewer are no number that a person would write alone
constexpr qsizetype mostDigits = 17; // E.164 has 15; two more for "00"

// What may stand inside a number.
bool isOfNumber(QChar character)
{
    return isDigit(character) || character.isSpace() || isDash(character) || QStringLiteral("+\uFF0B().").contains(character);
}

Cell wordsCell(const QString &text)
{
    return {Kind::Words,
            text,
            {},
            !text.contains(QLatin1Char('@')) && !text.contains(QLatin1String("://")) && digitsIn(text) * 2 < text.size()};
}

bool isRounded(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\s*\\+?\\d+(?:[.,]\\d+)?[eE]\\+?\\d{1,2}\\s*\\z"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

struct Run {
    qsizetype from = 0;
    qsizetype to = 0;
};

// The only run of digits, with what may stand between them; none when there are more, or when it is too short for a number.
std::optional<Run> onlyRun(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    const auto end = std::find_if_not(first, text.end(), isOfNumber);
    Run run{first - text.begin(), end - text.begin()};
    const QStringView digits = QStringView(text).mid(run.from, run.to - run.from);
    if (digitsIn(digits) < fewestDigits || std::any_of(end, text.end(), isDigit))
        return {};
    const auto opens = [](QChar character) { return character == u'+' || character == QChar(0xFF0B) || character == u'('; };
    while (run.from > 0 && opens(text[run.from - 1]))
        --run.from;
    while (!isDigit(text[run.to - 1]))
        --run.to;
    return run;
}

// Number and words in one cell: "Ana 11 98888-7777", "11 98888-7777 (Ana)". Only when everything else is words: an extension, or a second
// number, must not be lost. None when it is not that simple.
std::optional<Cell> mixedCell(const QString &text)
{
    const auto run = onlyRun(text);
    if (!run)
        return {};
    const QString before = text.left(run->from);
    const QString after = text.mid(run->to);
    QString number = text.mid(run->from, run->to - run->from);
    // "Ana 2 11 98888-7777": whether the 2 is Ana's or the number's is nothing to guess.
    const bool isDoubtful = hasLetter(before) && number.size() > 1 && isDigit(number[0]) && number[1].isSpace();
    const bool isGlued = (!before.isEmpty() && before.back().isLetter()) || (!after.isEmpty() && after.front().isLetter());
    if (isDoubtful || isGlued)
        return {};
    if (number.count(QLatin1Char('(')) > number.count(QLatin1Char(')')))
        number.remove(number.indexOf(QLatin1Char('(')), 1);
    QString words = before + QLatin1Char(' ') + after;
    const QString rest = tidy(words.remove(QLatin1Char('(')).remove(QLatin1Char(')')));
    return Cell{Kind::Number, number.simplified(), isLabel(rest) ? QString() : rest, true};
}

// Two numbers with nothing but blanks between them, and the second begins with '+' or together they are too long for one.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression beforePlus(QStringLiteral("\\s+(?=[+\uFF0B])"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const auto areWhole = [](const QStringList &parts) {
        return parts.size() > 1
               && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return digitsIn(part) >= fewestDigits; });
    };
    const QStringList marked = text.split(beforePlus, Qt::SkipEmptyParts);
    if (areWhole(marked))
        return marked;
    const QStringList parted = text.split(blanks, Qt::SkipEmptyParts);
    return digitsIn(text) > mostDigits && areWhole(parted) ? parted : QStringList{text};
}

// wa.me/5511988887777, api.whatsapp.com/send?phone=…, tel:+55…
QString withoutLink(const QString &text)
{
    static const QRegularExpression link(
        QStringLiteral(
            "\\A(?:tel:|(?:https?://)?(?:wa\\.me/|(?:api|web)\\.whatsapp\\.com/send/?\\?phone=))(%2B|\\+?)(\\d+)(?:[?&]\\S*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = link.match(text);
    return match.hasMatch() ? QString(QLatin1Char('+') + match.captured(2)) : text;
}

void addCells(const QString &written, QList<Cell> *cells)
{
    const QString text = withoutLink(tidy(written));
    const QString plain = withoutJoiners(text);
    if (text.isEmpty())
        return;
    if (isRounded(plain)) {
        *cells += Cell{Kind::Rounded, plain, {}, true};
    } else if (isBusinessScopedId(plain)) {
        *cells += Cell{Kind::Number, plain, {}, true};
    } else if (digitsIn(plain) == 0) {
        if (hasLetter(text))
            *cells += wordsCell(text);
    } else if (!hasLetter(plain)) {
        for (const QString &number : numbersIn(plain))
            *cells += Cell{Kind::Number, number, {}, true};
    } else if (const auto mixed = mixedCell(plain)) {
        *cells += *mixed;
    } else {
        *cells += digitsIn(plain) >= fewestDigits ? Cell{Kind::Number, plain, {}, true} : wordsCell(text);
    }
}

bool isLink(const QString &text)
{
    return text.contains(QLatin1String("://")) || text.contains(QLatin1String("wa.me/"), Qt::CaseInsensitive)
           || text.contains(QLatin1String("whatsapp.com/"), Qt::CaseInsensitive);
}

// A slash parts two numbers, or belongs to one: "11/98888-7777".
QStringList atSlashes(const QString &cell)
{
    if (!cell.contains(QLatin1Char('/')) || isLink(cell))
        return {cell};
    QStringList parts;
    qsizetype from = 0;
    qsizetype before = 0; // digits since the last cut
    qsizetype after = digitsIn(cell);
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (isDigit(cell[i])) {
            ++before;
            --after;
        } else if (cell[i] == QLatin1Char('/') && before >= fewestDigits && after >= fewestDigits) {
            parts += cell.mid(from, i - from);
            from = i + 1;
            before = 0;
        }
    }
    return parts << cell.mid(from);
}

// "Ana Beatriz <11 98888-7777>": the name, where there is one, and what the brackets hold. False when there are none.
bool addBracketed(const QString &cell, QList<Cell> *cells)
{
    const qsizetype open = cell.indexOf(QLatin1Char('<'));
    const qsizetype close = cell.indexOf(QLatin1Char('>'), open);
    if (open < 0 || close < 0)
        return false;
    const QString name = tidy(cell.left(open));
    QList<Cell> inside;
    addCells(cell.mid(open + 1, close - open - 1), &inside);
    for (Cell &number : inside) {
        if (number.kind != Kind::Words && !name.isEmpty())
            number.name = name;
        *cells += number;
    }
    addCells(cell.mid(close + 1), cells);
    return true;
}

// Cuts at tabs, semicolons and commas, but not within quotes, angle brackets or the decimal comma of a rounded number.
QStringList cut(const QString &line)
{
    static const QRegularExpression whole(QStringLiteral("\"[^\"]*\"|“[^”]*”|<[^<>]*>|\\d+,\\d+[eE]\\+?\\d+"));
    QStringList parts;
    qsizetype from = 0;
    auto kept = whole.globalMatch(line);
    auto next = kept.hasNext() ? kept.next() : QRegularExpressionMatch();
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (next.hasMatch() && i == next.capturedStart()) {
            i = next.capturedEnd() - 1;
            next = kept.hasNext() ? kept.next() : QRegularExpressionMatch();
        } else if (QStringLiteral("\t;,|").contains(line[i])) {
            parts += line.mid(from, i - from);
            from = i + 1;
        }
    }
    return parts << line.mid(from);
}

// Columns of a spreadsheet beside the number: running numbers, ages, dates.
bool isOtherColumn(const Cell &cell)
{
    static const QRegularExpression date(QStringLiteral("\\A\\d{1,4}([/.-])\\d{1,2}\\1\\d{1,4}\\z"));
    return cell.kind == Kind::Number && !isBusinessScopedId(cell.text)
           && (digitsIn(cell.text) < fewestDigits || date.match(cell.text).hasMatch());
}

void dropOtherColumns(QList<Cell> *cells)
{
    if (std::any_of(cells->begin(), cells->end(), [](const Cell &cell) { return cell.kind == Kind::Number && !isOtherColumn(cell); }))
        cells->removeIf(isOtherColumn);
}

} // namespace

QList<QList<RecipientCell>> recipientLines(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("[\\r\\n\\v\\f\u0085]+"));
    QList<QList<Cell>> lines;
    for (const QString &line : visible(text).split(ends, Qt::SkipEmptyParts)) {
        QList<Cell> cells;
        for (const QString &part : cut(line)) {
            if (addBracketed(part, &cells))
                continue;
            for (const QString &piece : atSlashes(part))
                addCells(piece, &cells);
        }
        if (line.contains(QLatin1Char('\t')))
            dropOtherColumns(&cells);
        if (!cells.isEmpty())
            lines += cells;
    }
    return lines;
}

bool isHeading(const QList<RecipientCell> &line)
{
    static const QStringList others{QStringLiteral("nome"),    QStringLiteral("name"),    QStringLiteral("nombre"),
                                    QStringLiteral("cliente"), QStringLiteral("contact"), QStringLiteral("contacto"),
                                    QStringLiteral("numero"),  QStringLiteral("number"),  QStringLiteral("ddd"),
                                    QStringLiteral("e-mail"),  QStringLiteral("email")};
    const bool known = std::all_of(line.begin(), line.end(), [](const Cell &cell) {
        return cell.kind == Kind::Words && (isLabel(cell.text) || others.contains(cell.text.toLower()));
    });
    return known && !line.isEmpty();
}

} // namespace recado
