#include "format/masking.h"

#include "domain/phone.h"

#include <algorithm>

namespace recado {

namespace {

constexpr QChar dot(0x2022);
constexpr int lastShown = 4;
constexpr int covered = 4; // digits between what is shown, of a number that is long enough

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Digits alone, as providers write them, are a number.
QString withPlus(const QString &address)
{
    const bool isDigits = !address.isEmpty() && std::all_of(address.begin(), address.end(), isDigit);
    return isDigits ? QLatin1Char('+') + address : address;
}

QString keyOf(const QString &address)
{
    return personKey(withPlus(address));
}

} // namespace

bool isMasked()
{
    return Masking::ofProgram().isOn();
}

QString maskedText(const QString &text)
{
    return text.isEmpty() ? QString() : QString(3, dot);
}

QString maskedNumber(const QString &address)
{
    QString shown = formatPhone(withPlus(address));
    const int digits = int(std::count_if(shown.begin(), shown.end(), isDigit));
    const int last = std::min(lastShown, digits / 2);
    const int first = digits > lastShown + covered ? digits - lastShown - covered : 0;
    const bool isName = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isLetter(); }) && !isBusinessScopedId(address);
    if (digits < 2 || isName)
        return maskedText(shown);
    int at = 0;
    for (QChar &c : shown) {
        if (!isDigit(c))
            continue;
        if (at >= first && at < digits - last)
            c = dot;
        ++at;
    }
    return shown;
}

QString shownNumber(const QString &address)
{
    return Masking::ofProgram().isCovered(address) ? maskedNumber(address) : formatPhone(address);
}

QString shownText(const QString &text, const QString &address)
{
    return Masking::ofProgram().isCovered(address) ? maskedText(text) : text;
}

QString shownWho(const QString &name, const QString &address)
{
    return name.isEmpty() ? shownNumber(address) : name;
}

Masking &Masking::ofProgram()
{
    static Masking masking;
    return masking;
}

void Masking::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_uncovered.clear();
    Q_EMIT changed();
}

bool Masking::isCovered(const QString &address) const
{
    return m_on && (m_uncovered.isEmpty() || address.isEmpty() || !m_uncovered.contains(keyOf(address)));
}

void Masking::uncover(const QString &address, const QString &place)
{
    if (address.isEmpty() || !isCovered(address))
        return;
    m_uncovered.insert(keyOf(address));
    Q_EMIT uncovered(address, place);
    Q_EMIT changed();
}

void Masking::coverAgain()
{
    if (m_uncovered.isEmpty())
        return;
    m_uncovered.clear();
    Q_EMIT changed();
}

} // namespace recado
