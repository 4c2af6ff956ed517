// A telephone out of a cell of a spreadsheet, with what spreadsheets do to numbers undone where no digit was lost.
#include "domain/broadcastrows.h"

#include "domain/phone.h"
#include "domain/recipientcells.h"
#include "domain/recipienttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace recado {

namespace {

Error refusal(const char *place)
{
    return error(ErrorKind::Invalid, QStringLiteral("no telephone number"), QString::fromLatin1(place));
}

// '5511…, ="5511…", NBSP: what keeps a spreadsheet from taking a number for one, and what comes along with a copy.
QString withoutArmour(const QString &cell)
{
    QString text = recipienttext::withoutJoiners(recipienttext::visible(cell)).trimmed();
    if (text.startsWith(QLatin1Char('=')))
        text = text.mid(1);
    const auto isArmour = [](QChar character) { return QStringLiteral("'\"`´‘’“”").contains(character) || character.isSpace(); };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isArmour(text[from]))
        ++from;
    while (to > from && isArmour(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

// One number and nothing else, or none: digits with what parts them, and too few for two numbers.
bool isPlain(const QString &cell)
{
    constexpr int mostOfOne = 17;
    int digits = 0;
    for (const QChar character : cell) {
        const char16_t unit = character.unicode();
        const bool isDigit = unit >= u'0' && unit <= u'9';
        digits += isDigit;
        if (!isDigit && unit != u' ' && unit != u'(' && unit != u')' && unit != u'-' && (unit != u'+' || digits > 0))
            return false;
    }
    return digits > 0 && digits <= mostOfOne;
}

// What a number is that a spreadsheet wrote as a number.
struct Written {
    enum class Kind { AsItIs, Digits, Rounded, Fraction };

    Kind kind = Kind::AsItIs;
    QString digits;
};

// 5,511999998888E+12 has every digit of its 13; 5,51199E+12 has six of them. A zero at the end that was left out cannot be told from a digit
// that was.
Written fromScientific(const QString &whole, const QString &fraction, int exponent)
{
    const qsizetype known = fraction.size();
    if (known < exponent)
        return {Written::Kind::Rounded, {}};
    const QString behind = fraction.mid(exponent);
    const bool isWhole = std::all_of(behind.begin(), behind.end(), [](QChar digit) { return digit == QLatin1Char('0'); });
    return isWhole ? Written{Written::Kind::Digits, whole + fraction.left(exponent)} : Written{Written::Kind::Fraction, {}};
}

Written written(const QString &text)
{
    static const QRegularExpression scientific(QStringLiteral("\\A\\+?(\\d+)(?:[.,](\\d+))?[eE]\\+?(\\d{1,2})\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A\\+?(\\d{8,})[.,](\\d{1,2}|0{3,})\\z"));
    static const QRegularExpression grouped(QStringLiteral("\\A\\+?(\\d{1,3}(?:([.,'\\x{2019} ])\\d{3})(?:\\2\\d{3})+)(?:[.,](\\d+))?\\z"));
    if (const auto match = scientific.match(text); match.hasMatch())
        return fromScientific(match.captured(1), match.captured(2), match.captured(3).toInt());
    const auto isZero = [](const QString &digits) { return digits.count(QLatin1Char('0')) == digits.size(); };
    if (const auto match = decimal.match(text); match.hasMatch()) {
        // 1199999888.5 is no mobile with a point in it.
        return isZero(match.captured(2)) ? Written{Written::Kind::Digits, match.captured(1)} : Written{Written::Kind::Fraction, {}};
    }
    if (const auto match = grouped.match(text);
        match.hasMatch() && (match.captured(2) != QLatin1String(" ") || match.lastCapturedIndex() == 3)) {
        QString digits = match.captured(1);
        digits.removeIf([](QChar character) { return !character.isDigit(); });
        return isZero(match.captured(3)) ? Written{Written::Kind::Digits, digits} : Written{Written::Kind::Fraction, {}};
    }
    return {};
}

// A cell in which more stands than one number: words, links, several numbers.
Result<QString> onlyOneIn(const QString &text, const QString &region, const Error &asOne)
{
    static const QRegularExpression rounded(QStringLiteral("\\d[.,]\\d+[eE]\\+?\\d"));
    static const QRegularExpression conjunction(QStringLiteral("\\s+(?:e|ou|y|o|and|or)\\s+(?=[+(\\d])"),
                                                QRegularExpression::CaseInsensitiveOption);
    if (rounded.match(text).hasMatch())
        return refusal("rounded");
    QStringList candidates;
    for (const auto &line : recipientLines(QString(text).replace(conjunction, QStringLiteral("; ")))) {
        for (const RecipientCell &cell : line) {
            if (cell.kind == RecipientCell::Kind::Number)
                candidates += cell.text;
        }
    }
    if (candidates.isEmpty() || (candidates.size() == 1 && candidates.first() == text))
        return asOne;
    const auto first = isBusinessScopedId(candidates.first()) ? Result<QString>(candidates.first()) : e164Of(candidates.first(), region);
    for (const QString &other : candidates.mid(1)) {
        const auto number = e164Of(other, region);
        if (number && !(first && samePhone(*first, *number)))
            return refusal("several");
    }
    return first;
}

} // namespace

Result<QString> recipientFrom(const QString &cell, const QString &exact, const QString &region)
{
    // Nearly all cells of nearly all files, and none of the traps.
    if (exact.isEmpty() && isPlain(cell))
        return e164Of(cell, region);
    const QString text = withoutArmour(exact.trimmed().isEmpty() ? cell : exact);
    if (text.isEmpty())
        return refusal("empty");
    if (isBusinessScopedId(text))
        return text;
    const Written number = written(text);
    switch (number.kind) {
    case Written::Kind::Rounded: return refusal("rounded");
    case Written::Kind::Fraction: return refusal("not_a_number");
    case Written::Kind::Digits: return e164Of(number.digits, region);
    case Written::Kind::AsItIs: break;
    }
    const auto whole = e164Of(text, region);
    return whole ? whole : onlyOneIn(text, region, whole.error());
}

} // namespace recado
