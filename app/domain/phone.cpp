#include "domain/phone.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <list>
#include <string>

namespace recado {

namespace {

namespace lib = i18n::phonenumbers;
using Util = lib::PhoneNumberUtil;

constexpr qsizetype longestNumber = 17;     // E.164 has 15 digits; two more for "00"
constexpr qsizetype shortestForeign = 11;   // fewer digits are a local number that lacks its area code, not another country's
constexpr int brazil = 55;

const Util &util() { return *Util::GetInstance(); }

// What was typed, without what only makes it readable.
struct Typed {
    QString digits;
    bool international = false; // began with '+'
    bool hasText = false;
    bool readable = true;
};

bool isInvisible(char32_t character)
{
    // Zero-width and bidirectional marks come along when a number is copied from a web page or from WhatsApp itself.
    const auto category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing;
}

bool isSeparator(char32_t character)
{
    return QChar::isSpace(character) || QChar::category(character) == QChar::Punctuation_Dash || character == U'\u2212'
        || character == U'(' || character == U')' || character == U'.' || character == U'/';
}

Typed strip(const QString &typed)
{
    Typed result;
    for (const char32_t character : typed.toUcs4()) {
        if (isInvisible(character) || QChar::isSpace(character))
            continue;
        result.hasText = true;
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            result.digits += QChar(u'0' + QChar::digitValue(character));
        else if ((character == U'+' || character == U'\uFF0B') && result.digits.isEmpty() && !result.international)
            result.international = true;
        else if (!isSeparator(character))
            result.readable = false;
    }
    result.readable = result.readable && !result.digits.isEmpty();
    return result;
}

Error refusal(const char *place)
{
    return error(ErrorKind::Invalid, QStringLiteral("not a telephone number that can exist"), QString::fromLatin1(place));
}

const char *placeOf(Util::ErrorType type)
{
    switch (type) {
    case Util::INVALID_COUNTRY_CODE_ERROR: return "country_code";
    case Util::TOO_SHORT_AFTER_IDD:
    case Util::TOO_SHORT_NSN: return "too_short";
    case Util::TOO_LONG_NSN: return "too_long";
    default: return "not_a_number";
    }
}

const char *whyImpossible(const lib::PhoneNumber &number)
{
    std::string significant;
    util().GetNationalSignificantNumber(number, &significant);
    // libphonenumber calls 8 and 9 digits possible in Brazil; for a person they are a number without its area code.
    if (number.country_code() == brazil && significant.size() < 10)
        return "too_short";
    switch (util().IsPossibleNumberWithReason(number)) {
    case Util::IS_POSSIBLE_LOCAL_ONLY:
    case Util::TOO_SHORT: return "too_short";
    case Util::TOO_LONG: return "too_long";
    case Util::INVALID_COUNTRY_CODE: return "country_code";
    default: return "impossible";
    }
}

QString formatted(const lib::PhoneNumber &number, Util::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return QString::fromStdString(text);
}

PhoneNumber describe(const lib::PhoneNumber &number)
{
    std::string region;
    util().GetRegionCodeForNumber(number, &region);
    const auto type = util().GetNumberType(number);
    PhoneNumber result;
    result.e164 = formatted(number, Util::E164);
    result.region = region == "001" || region == "ZZ" ? QString() : QString::fromStdString(region);
    result.national = formatted(number, Util::NATIONAL);
    result.international = formatted(number, Util::INTERNATIONAL);
    result.mobile = type == Util::MOBILE || type == Util::FIXED_LINE_OR_MOBILE;
    return result;
}

bool isValid(const QString &e164)
{
    lib::PhoneNumber number;
    return util().Parse(e164.toStdString(), "ZZ", &number) == Util::NO_PARSING_ERROR && util().IsValidNumber(number);
}

Result<PhoneNumber> read(const QString &text, const QString &region)
{
    lib::PhoneNumber number;
    const auto failure = util().Parse(text.toStdString(), region.isEmpty() ? "ZZ" : region.toUpper().toStdString(), &number);
    if (failure != Util::NO_PARSING_ERROR)
        return refusal(placeOf(failure));
    PhoneNumber result = describe(number);
    if (util().IsValidNumber(number))
        return result;
    // An old Brazilian mobile still is many people's WhatsApp id. It is kept as typed: forcing the digit in is the operator's choice.
    const QString full = withNinthDigit(result.e164);
    if (full.isEmpty() || !isValid(full))
        return refusal(whyImpossible(number));
    result.region = QStringLiteral("BR");
    result.mobile = true;
    // libphonenumber has no form for what it calls invalid.
    const QString area = result.e164.mid(3, 2);
    const QString subscriber = result.e164.mid(5, 4) + QLatin1Char('-') + result.e164.mid(9);
    result.national = QStringLiteral("(%1) %2").arg(area, subscriber);
    result.international = QStringLiteral("+55 %1 %2").arg(area, subscriber);
    return result;
}

bool isDigitIn(QChar character, char16_t from, char16_t to) { return character >= QChar(from) && character <= QChar(to); }

// The digits of a Brazilian number with an area code that can exist and `length` digits in all, with or without '+'; else empty.
QString brazilianDigits(const QString &number, qsizetype length)
{
    const QString digits = number.startsWith(QLatin1Char('+')) ? number.mid(1) : number;
    if (digits.size() != length || !digits.startsWith(QLatin1String("55")))
        return {};
    for (const QChar character : digits) {
        if (!isDigitIn(character, u'0', u'9'))
            return {};
    }
    return digits[2] == QLatin1Char('0') || digits[3] == QLatin1Char('0') ? QString() : digits;
}

// A part of a Brazilian mobile from its area code on, or its subscriber's part: the same with the ninth digit put in or left out.
QStringList partsAroundNinthDigit(const QString &digits)
{
    constexpr qsizetype shortestPart = 6; // fewer digits would find anybody
    constexpr qsizetype subscriber = 9;
    const auto beginsOldMobile = [&digits](qsizetype at) { return at < digits.size() && isDigitIn(digits[at], u'6', u'9'); };
    const auto beginsNewMobile = [&](qsizetype at) { return at < digits.size() && digits[at] == QLatin1Char('9') && beginsOldMobile(at + 1); };
    QStringList parts;
    if (digits.size() == subscriber && beginsNewMobile(0))
        parts += digits.mid(1);
    for (const qsizetype areaCode : {qsizetype(2), qsizetype(4)}) {
        const bool inBrazil = areaCode == 2 || digits.startsWith(QLatin1String("55"));
        if (digits.size() < shortestPart || !inBrazil || digits.left(areaCode).contains(QLatin1Char('0')))
            continue;
        if (beginsNewMobile(areaCode))
            parts += digits.left(areaCode) + digits.mid(areaCode + 1);
        if (beginsOldMobile(areaCode))
            parts += digits.left(areaCode) + QLatin1Char('9') + digits.mid(areaCode);
    }
    return parts;
}

QString withoutNinthDigit(const QString &number)
{
    const QString digits = brazilianDigits(number, 13);
    // Only numbers that existed before the ninth digit have a form without it: those whose next digit is 6 to 9.
    if (digits.isEmpty() || digits[4] != QLatin1Char('9') || !isDigitIn(digits[5], u'6', u'9'))
        return {};
    const qsizetype ninth = number.size() - 9;
    return number.left(ninth) + number.mid(ninth + 1);
}

} // namespace

Result<PhoneNumber> parsePhone(const QString &typed, const QString &region)
{
    const Typed text = strip(typed);
    if (!text.hasText)
        return refusal("empty");
    if (!text.readable)
        return refusal("not_a_number");
    if (text.digits.size() > longestNumber)
        return refusal("too_long");

    const QString asInternational = QLatin1Char('+') + text.digits;
    if (text.international || region.isEmpty())
        return read(asInternational, {});
    if (text.digits.startsWith(QLatin1String("00"))) {
        // Before libphonenumber: it takes the 55 of "0055 11…" for a Brazilian carrier code.
        const auto plain = read(QLatin1Char('+') + text.digits.mid(2), {});
        const auto withCarrier = plain ? plain : read(text.digits, region);
        return withCarrier ? withCarrier : plain;
    }
    const auto national = read(text.digits, region);
    if (national || text.digits.startsWith(QLatin1Char('0')) || text.digits.size() < shortestForeign)
        return national;
    const auto foreign = read(asInternational, {});
    return foreign ? foreign : national;
}

QString countryOf(const QString &e164)
{
    constexpr int longestCode = 3; // no code begins with another one
    if (!e164.startsWith(QLatin1Char('+')))
        return {};
    for (int length = 1; length <= longestCode && length < e164.size(); ++length) {
        std::list<std::string> regions;
        util().GetRegionCodesForCountryCallingCode(QStringView(e164).mid(1, length).toInt(), &regions);
        if (regions.size() == 1)
            return regions.front() == "001" ? QString() : QString::fromStdString(regions.front());
        if (regions.size() > 1)
            break;
    }
    const auto number = read(e164, {});
    return number ? number->region : QString();
}

QString formatPhone(const QString &e164)
{
    if (!e164.startsWith(QLatin1Char('+')))
        return e164;
    const auto number = read(e164, {});
    return number ? number->international : e164;
}

QStringList phoneVariants(const QString &e164)
{
    QStringList variants{e164};
    for (const QString &other : {withNinthDigit(e164), withoutNinthDigit(e164)}) {
        if (!other.isEmpty())
            variants += other;
    }
    return variants;
}

bool isBusinessScopedId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}\\z"));
    return pattern.match(text).hasMatch();
}

QStringList phoneSearches(const QString &typed)
{
    const Typed text = strip(typed);
    if (!text.readable)
        return {};
    QStringList searches{text.digits};
    qsizetype trunk = 0;
    while (trunk < text.digits.size() && text.digits[trunk] == QLatin1Char('0'))
        ++trunk;
    const QString significant = text.digits.mid(trunk);
    if (trunk > 0 && significant.size() > 3)
        searches += significant;
    searches += partsAroundNinthDigit(significant);
    if (const auto number = parsePhone(typed, QStringLiteral("BR"))) {
        for (const QString &variant : phoneVariants(number->e164))
            searches += variant.mid(1);
    }
    // What contains another of them finds nothing more.
    QStringList shortest;
    for (const QString &search : std::as_const(searches)) {
        const bool covered = std::any_of(searches.cbegin(), searches.cend(),
                                         [&search](const QString &other) { return other != search && search.contains(other); });
        if (!covered && !shortest.contains(search))
            shortest += search;
    }
    return shortest;
}

bool samePhone(const QString &left, const QString &right)
{
    return !left.isEmpty() && personKey(left) == personKey(right);
}

QString personKey(const QString &address)
{
    const QString full = withNinthDigit(address);
    const QString &text = full.isEmpty() ? address : full;
    return text.startsWith(QLatin1Char('+')) ? text.mid(1) : text;
}

QString withNinthDigit(const QString &e164)
{
    const QString digits = brazilianDigits(e164, 12);
    if (digits.isEmpty() || !isDigitIn(digits[4], u'6', u'9'))
        return {};
    const qsizetype subscriber = e164.size() - 8;
    return e164.left(subscriber) + QLatin1Char('9') + e164.mid(subscriber);
}

} // namespace recado
