#include "sheets/celltext.h"

#include <algorithm>

namespace recado::sheets {

namespace {

constexpr qsizetype mostShownDigits = 11; // beyond that Excel turns to 5,512E+12

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// = + - @, and their wide forms, which some editions read the same way.
bool beginsFormula(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
    const QString starters = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return first != text.end() && starters.contains(*first) && text.size() > 1;
}

QString withoutApostrophes(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && text[begin] == QLatin1Char('\''))
        ++begin;
    return text.mid(begin);
}

// Digits that would come out as others.
bool wouldSuffer(const QString &text)
{
    if (text.size() < 2)
        return false;
    const bool hasPlus = text.startsWith(QLatin1Char('+'));
    const QString signs = QStringLiteral(" ()-.");
    const auto isOfTelephone = [&signs, hasPlus](QChar c) { return isDigit(c) || (hasPlus && signs.contains(c)); };
    if (!std::all_of(text.begin() + (hasPlus ? 1 : 0), text.end(), isOfTelephone) || !isDigit(text.back()))
        return false;
    return hasPlus || text.startsWith(QLatin1Char('0')) || text.size() > mostShownDigits;
}

} // namespace

QString guarded(const QString &text)
{
    if (wouldSuffer(text))
        return QStringLiteral("=\"%1\"").arg(text);
    // One more where there is one already, so that what is read is what was written.
    return beginsFormula(withoutApostrophes(text)) ? QLatin1Char('\'') + text : text;
}

QString shownText(const QString &cell)
{
    if (cell.startsWith(QLatin1Char('\'')))
        return beginsFormula(withoutApostrophes(cell)) ? cell.mid(1) : cell;
    const bool isWrapped = cell.size() >= 3 && cell.startsWith(QLatin1String("=\"")) && cell.endsWith(QLatin1Char('"'));
    return isWrapped && cell.indexOf(QLatin1Char('"'), 2) == cell.size() - 1 ? cell.mid(2, cell.size() - 3) : cell;
}

} // namespace recado::sheets
