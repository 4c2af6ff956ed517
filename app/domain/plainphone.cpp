// Brazilian numbers in their plain forms without a parse for each of them: a million rows wait for this.
#include "domain/phone.h"

#include <array>
#include <atomic>
#include <memory>

namespace recado {

namespace {

constexpr int longestPlain = 13; // 55, area code, nine digits
constexpr int keyDigits = 4; // area code and the first two of the subscriber's: what libphonenumber's patterns for Brazil go by

struct Plain {
    std::array<char16_t, longestPlain> digits{};
    int count = 0;
    bool international = false;
};

// Digits with blanks, brackets and hyphens between them, and '+' before them; none for everything else.
std::optional<Plain> plainFrom(const QString &typed)
{
    Plain plain;
    for (const QChar character : typed) {
        const char16_t unit = character.unicode();
        if (unit >= u'0' && unit <= u'9') {
            if (plain.count == longestPlain)
                return {};
            plain.digits[std::size_t(plain.count++)] = unit;
        } else if (unit == u'+' && plain.count == 0 && !plain.international) {
            plain.international = true;
        } else if (unit != u' ' && unit != u'(' && unit != u')' && unit != u'-' && unit != u'\u00A0') {
            return {};
        }
    }
    return plain;
}

// Whether every number of this length that begins so is what it seems, however it is written. Asked of parsePhone() once.
bool isAsItSeems(const QString &national)
{
    enum : quint8 { NotAsked, Yes, No };
    constexpr int keys = 10'000;
    static const auto known = std::make_unique<std::array<std::atomic<quint8>, 2 * keys>>();
    const int key = QStringView(national).left(keyDigits).toInt() + (national.size() == 11 ? keys : 0);
    std::atomic<quint8> &answer = (*known)[std::size_t(key)];
    if (answer.load(std::memory_order_relaxed) == NotAsked) {
        const QString e164 = QStringLiteral("+55") + national;
        bool isSo = true;
        for (const QString &form : {national, e164.mid(1), e164}) {
            const auto number = parsePhone(form, QStringLiteral("BR"));
            isSo = isSo && number && number->e164 == e164;
        }
        answer.store(isSo ? Yes : No, std::memory_order_relaxed);
    }
    return answer.load(std::memory_order_relaxed) == Yes;
}

// Empty when it is no plain Brazilian number.
QString brazilian(const QString &typed, const QString &region)
{
    const auto plain = plainFrom(typed);
    if (!plain || plain->count < 10)
        return {};
    const bool hasCountry = plain->count >= 12;
    if (hasCountry ? (plain->digits[0] != u'5' || plain->digits[1] != u'5') : plain->international)
        return {};
    if (!plain->international && region != QLatin1String("BR"))
        return {};
    const int from = hasCountry ? 2 : 0;
    const QString national = QStringView(plain->digits.data() + from, plain->count - from).toString();
    return national[0] != QLatin1Char('0') && isAsItSeems(national) ? QString(QStringLiteral("+55") + national) : QString();
}

} // namespace

Result<QString> e164Of(const QString &typed, const QString &region)
{
    if (QString plain = brazilian(typed, region); !plain.isEmpty())
        return plain;
    auto number = parsePhone(typed, region);
    if (!number)
        return number.error();
    return number->e164;
}

} // namespace recado
