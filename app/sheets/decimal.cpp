#include "sheets/decimal.h"

#include <algorithm>
#include <cmath>

namespace recado::sheets {

namespace {

constexpr double largestWhole = 1e17;
constexpr QLatin1Char zero('0');

} // namespace

Decimal::Decimal(double value)
{
    const double absolute = std::fabs(value);
    if (absolute == 0 || !std::isfinite(absolute))
        return;
    if (absolute < largestWhole && std::floor(absolute) == absolute) {
        m_digits = QString::number(absolute, 'f', 0);
        m_point = int(m_digits.size());
    } else {
        const QString text = QString::number(absolute, 'e', 14); // "1.23450000000000e+02"
        const qsizetype exponent = text.indexOf(QLatin1Char('e'));
        m_digits = text.first(1) + text.mid(2, exponent - 2);
        m_point = text.mid(exponent + 1).toInt() + 1;
    }
    dropZeros();
}

void Decimal::dropZeros()
{
    while (m_digits.endsWith(zero))
        m_digits.chop(1);
    qsizetype leading = 0;
    while (leading < m_digits.size() && m_digits[leading] == zero)
        ++leading;
    m_digits.remove(0, leading);
    m_point = m_digits.isEmpty() ? 0 : m_point - int(leading);
}

bool Decimal::round(int decimals)
{
    const qsizetype kept = qsizetype(m_point) + decimals;
    if (kept >= m_digits.size())
        return false;
    const bool isUp = kept >= 0 && m_digits[kept] >= QLatin1Char('5');
    m_digits.truncate(std::max<qsizetype>(kept, 0));
    if (isUp) {
        qsizetype i = m_digits.size();
        while (i > 0 && m_digits[i - 1] == QLatin1Char('9'))
            m_digits[--i] = zero;
        if (i > 0) {
            m_digits[i - 1] = QChar(char16_t(m_digits[i - 1].unicode() + 1));
        } else {
            m_digits.prepend(QLatin1Char('1'));
            ++m_point;
        }
    }
    dropZeros();
    return true;
}

QString Decimal::whole() const
{
    return m_point <= 0 ? QString(zero) : m_digits.left(m_point).leftJustified(m_point, zero);
}

QString Decimal::shortestFraction() const
{
    return m_point >= 0 ? m_digits.mid(m_point) : QString(-m_point, zero) + m_digits;
}

QString Decimal::fraction(int decimals) const
{
    return shortestFraction().left(decimals).leftJustified(decimals, zero);
}

QString Decimal::plain(QChar decimalMark) const
{
    const QString rest = shortestFraction();
    return rest.isEmpty() ? whole() : whole() + decimalMark + rest;
}

} // namespace recado::sheets
