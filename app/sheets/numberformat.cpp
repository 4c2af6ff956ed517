#include "sheets/numberformat.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recado::sheets {

namespace {

using Part = NumberFormat::Part;
using Section = NumberFormat::Section;
using Kind = NumberFormat::Part::Kind;

constexpr int generalDigits = 11; // a cell in the general format shows no more characters than these

QString scientific(Decimal number, int decimals, bool isShort, const QString &exponentSign, int exponentDigits, QChar mark)
{
    int exponent = number.isZero() ? 0 : number.magnitude() - 1;
    number.shift(-exponent);
    number.round(decimals);
    if (number.magnitude() > 1) { // 9.9999996 became 10
        number.shift(-1);
        ++exponent;
    }
    const QString fraction = isShort ? number.shortestFraction() : number.fraction(decimals);
    const QString sign = exponent < 0 ? QStringLiteral("-") : exponentSign;
    const QString digits = QString::number(std::abs(exponent)).rightJustified(exponentDigits, QLatin1Char('0'));
    return number.whole() + (fraction.isEmpty() ? QString() : mark + fraction) + QLatin1Char('E') + sign + digits;
}

// "General": as many digits as a column has room for. Where 12 do not fit, a telephone becomes 5,512E+12.
Shown showGeneral(const Decimal &number, const Tongue &tongue)
{
    const QString exact = number.plain(tongue.decimalMark);
    const bool isTiny = !number.isZero() && number.magnitude() < -3;
    if (number.magnitude() > generalDigits || (isTiny && number.digits() - number.magnitude() > generalDigits - 2))
        return {scientific(number, 5, true, QStringLiteral("+"), 2, tongue.decimalMark), exact};
    Decimal rounded = number;
    const bool isLess = rounded.round(std::max(generalDigits - 1 - std::max(number.magnitude(), 1), 0));
    return {rounded.plain(tongue.decimalMark), isLess ? exact : QString()};
}

QString withThousands(QString whole, QChar mark)
{
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, mark);
    return whole;
}

struct Placeholders {
    qsizetype whole = 0; // before the point
    bool isZeroForced = false; // a 0 among them
    int least = 0; // digits that are shown in any case
};

Placeholders placeholdersOf(const Section &section)
{
    Placeholders found;
    for (const Part &part : section.parts) {
        if (part.kind == Kind::Point || part.kind == Kind::Exponent)
            break;
        if (part.kind != Kind::Digit)
            continue;
        ++found.whole;
        found.least += found.least > 0 || part.text == QLatin1String("0") ? 1 : 0;
    }
    return found;
}

// The digits before the point, dealt out to the placeholders from the right; what stands between these stays between them: (00) 00000-0000.
QStringList dealt(const QString &whole, const Placeholders &places, const Section &section, const Tongue &tongue)
{
    QString digits = whole == QLatin1String("0") ? QString() : whole;
    digits = digits.rightJustified(places.least, QLatin1Char('0'));
    QStringList pieces;
    for (qsizetype i = 0; i < places.whole; ++i) {
        const qsizetype behind = places.whole - 1 - i;
        const qsizetype end = digits.size() - behind;
        if (end <= 0)
            pieces.append(QString());
        else
            pieces.append(i == 0 ? digits.left(end) : digits.mid(end - 1, 1));
    }
    if (!section.hasThousands)
        return pieces;
    // With thousands the digits stand together; marks between them and placeholders apart are not met in one format.
    QStringList together(pieces.size(), QString());
    together.last() = withThousands(pieces.join(QString()), tongue.thousandsMark());
    return together;
}

Shown showNumber(double value, const Section &section, const Tongue &tongue)
{
    Decimal number(value);
    const QString exact = number.plain(tongue.decimalMark);
    number.shift(2 * section.percents - 3 * section.thousandsCut);
    if (section.hasExponent) {
        const auto sign =
            std::find_if(section.parts.begin(), section.parts.end(), [](const Part &part) { return part.kind == Kind::Exponent; });
        const int digits = int(std::count_if(sign, section.parts.end(), [](const Part &part) { return part.kind == Kind::Digit; }));
        const QString plus = sign->text == QLatin1String("+") ? QStringLiteral("+") : QString();
        return {scientific(number, section.decimals, false, plus, digits, tongue.decimalMark), exact};
    }
    const bool isLess = number.round(section.decimals) || section.thousandsCut > 0;
    const Placeholders places = placeholdersOf(section);
    const QStringList pieces = dealt(number.whole(), places, section, tongue);
    const QString fraction = number.fraction(section.decimals);
    QString text;
    qsizetype whole = 0;
    int decimal = 0;
    bool isBehindPoint = false;
    for (const Part &part : section.parts) {
        if (part.kind == Kind::Point) {
            isBehindPoint = true;
            text += tongue.decimalMark;
        } else if (part.kind != Kind::Digit) {
            text += part.text;
        } else if (!isBehindPoint) {
            text += pieces.value(whole++);
        } else {
            // A # shows its digit only where one that is not zero stands there or behind.
            const bool isNeeded = part.text != QLatin1String("#") || decimal < number.shortestFraction().size();
            text += isNeeded ? fraction.mid(decimal, 1) : QString();
            ++decimal;
        }
    }
    return {text, isLess ? exact : QString()};
}

// What stands around "General".
QString between(const Section &section, const QString &number)
{
    QString text;
    bool isPlaced = false;
    for (const Part &part : section.parts) {
        if (part.kind == Kind::Literal)
            text += part.text;
        else if (part.kind == Kind::General)
            text += number;
        isPlaced = isPlaced || part.kind == Kind::General;
    }
    return isPlaced ? text : number;
}

bool holds(const QString &condition, double value)
{
    static const QRegularExpression form(QStringLiteral("^(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+)$"));
    const auto match = form.match(condition);
    const double limit = match.captured(2).toDouble();
    const QString relation = match.captured(1);
    return (relation == QLatin1String("<") && value < limit) || (relation == QLatin1String("<=") && value <= limit)
           || (relation == QLatin1String(">") && value > limit) || (relation == QLatin1String(">=") && value >= limit)
           || (relation == QLatin1String("=") && value == limit) || (relation == QLatin1String("<>") && value != limit);
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
{
    // "System date" and "system time" follow the computer's settings, whatever the code says behind.
    if (code.startsWith(QLatin1String("[$-F800]")) || code.startsWith(QLatin1String("[$-x-sysdate]")))
        m_sections = parseFormat(builtIn(14));
    else if (code.startsWith(QLatin1String("[$-F400]")) || code.startsWith(QLatin1String("[$-x-systime]")))
        m_sections = parseFormat(builtIn(21));
    else
        m_sections = parseFormat(code);
}

const NumberFormat::Section &NumberFormat::sectionFor(double value, bool &showsSign) const
{
    showsSign = true;
    if (m_sections.first().condition) {
        for (const Section &section : m_sections) {
            if (!section.condition || holds(*section.condition, value))
                return section;
        }
        return m_sections.last();
    }
    const bool hasNegative = m_sections.size() > 1 && m_sections[1].kind != Section::Kind::General;
    if (value < 0 && hasNegative) {
        showsSign = false;
        return m_sections[1];
    }
    return value == 0 && m_sections.size() > 2 ? m_sections[2] : m_sections.first();
}

Shown NumberFormat::show(double value, const Tongue &tongue) const
{
    bool showsSign = true;
    const Section &section = sectionFor(value, showsSign);
    if (section.kind == Section::Kind::Date) {
        if (const auto date = showDate(value, section, tongue))
            return {*date, {}};
    }
    Shown shown;
    const Decimal number(value);
    if (section.kind == Section::Kind::Number) {
        shown = showNumber(value, section, tongue);
    } else if (section.kind == Section::Kind::Literal) {
        // ";;;" hides the number, "sim" stands for it.
        for (const Part &part : section.parts)
            shown.text += part.text;
        shown.exact = number.plain(tongue.decimalMark);
    } else if (section.kind == Section::Kind::Text) {
        shown.text = number.plain(tongue.decimalMark); // as it was typed
    } else {
        shown = showGeneral(number, tongue);
        shown.text = between(section, shown.text);
    }
    const bool isNothing =
        std::none_of(shown.text.begin(), shown.text.end(), [](QChar c) { return c >= QLatin1Char('1') && c <= QLatin1Char('9'); });
    if (value < 0 && showsSign && !isNothing && section.kind != Section::Kind::Literal)
        shown.text.prepend(QLatin1Char('-'));
    if (value < 0 && !shown.exact.isEmpty())
        shown.exact.prepend(QLatin1Char('-'));
    shown.text = shown.text.trimmed(); // of spaces that only align
    return shown;
}

} // namespace recado::sheets
