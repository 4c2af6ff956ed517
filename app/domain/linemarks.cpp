// The marks of whole lines: lists and quotes.
#include "domain/textmarks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace recado {

namespace {

// A line taken apart: "> " and "- " or "12. " before its words.
struct Line {
    explicit Line(const QString &line)
    {
        static const QRegularExpression shape(QStringLiteral(R"(\A(> )?([-*] |\d{1,3}\. )?(.*)\z)"), QRegularExpression::DotMatchesEverythingOption);
        const auto match = shape.match(line);
        quote = match.captured(1);
        item = match.captured(2);
        words = match.captured(3);
    }

    QString written() const { return quote + item + words; }
    bool isNumbered() const { return !item.isEmpty() && item[0].isDigit(); }
    bool has(LineMark mark) const
    {
        switch (mark) {
        case LineMark::Quote: return !quote.isEmpty();
        case LineMark::Numbers: return isNumbered();
        case LineMark::Bullets: return !item.isEmpty() && !isNumbered();
        }
        return false;
    }
    void set(LineMark mark, int number)
    {
        if (mark == LineMark::Quote)
            quote = QStringLiteral("> ");
        else
            item = mark == LineMark::Bullets ? QStringLiteral("- ") : QStringLiteral("%1. ").arg(number);
    }
    void unset(LineMark mark) { (mark == LineMark::Quote ? quote : item).clear(); }

    QString quote;
    QString item;
    QString words;
};

qsizetype startOfLine(const QString &text, qsizetype place)
{
    return place == 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), place - 1) + 1;
}

qsizetype endOfLine(const QString &text, qsizetype place)
{
    const qsizetype end = text.indexOf(QLatin1Char('\n'), place);
    return end < 0 ? text.size() : end;
}

} // namespace

TextChange toggledLines(const QString &text, qsizetype from, qsizetype to, LineMark mark)
{
    const qsizetype first = std::min(from, to);
    qsizetype last = std::max(from, to);
    if (last > first && text[last - 1] == QLatin1Char('\n'))
        --last; // a selection up to the start of a line does not touch it
    const qsizetype start = startOfLine(text, first);
    const qsizetype end = endOfLine(text, last);
    QStringList lines = text.mid(start, end - start).split(QLatin1Char('\n'));
    const auto isBlank = [&lines](const QString &line) { return lines.size() > 1 && line.trimmed().isEmpty(); };
    const bool allHaveIt = std::all_of(lines.begin(), lines.end(), [&](const QString &line) { return isBlank(line) || Line(line).has(mark); });
    int number = 0;
    for (QString &written : lines) {
        if (isBlank(written))
            continue;
        Line line(written);
        if (allHaveIt)
            line.unset(mark);
        else
            line.set(mark, ++number);
        written = line.written();
    }
    TextChange change{start, end - start, lines.join(QLatin1Char('\n')), start, start};
    change.cursor = start + change.text.size();
    if (from == to) // the cursor keeps its distance to the end of the line
        change.anchor = change.cursor = std::max(start, change.cursor - (end - from));
    return change;
}

TextChange newLine(const QString &text, qsizetype cursor)
{
    const qsizetype start = startOfLine(text, cursor);
    Line line(text.mid(start, endOfLine(text, cursor) - start));
    const qsizetype prefix = line.quote.size() + line.item.size();
    if (prefix > 0 && line.words.trimmed().isEmpty())
        return {start, prefix, {}, start, start};
    QString next = QStringLiteral("\n");
    if (prefix > 0 && cursor >= start + prefix) {
        const int number = line.isNumbered() ? line.item.chopped(2).toInt() : 0;
        next += line.quote + (number > 0 ? QStringLiteral("%1. ").arg(number + 1) : line.item);
    }
    return {cursor, 0, next, cursor + next.size(), cursor + next.size()};
}

} // namespace recado
