#pragma once

#include <QChar>
#include <QString>

namespace recado::sheets {

// A number as its decimal digits, because that is what spreadsheets round: 2.675 becomes 2.68 there, and 2.67 in binary. Internal to the room.
class Decimal {
public:
    // The absolute value, by 15 digits as spreadsheets count; whole numbers by all of theirs.
    explicit Decimal(double value);

    bool isZero() const { return m_digits.isEmpty(); }
    // Digits before the point; 0 or less for what is smaller than one.
    int magnitude() const { return m_point; }
    int digits() const { return int(m_digits.size()); }

    // Times ten to the power of `places`.
    void shift(int places) { m_point += isZero() ? 0 : places; }
    // Half away from zero. True: digits were lost.
    bool round(int decimals);

    QString whole() const; // "0" for what is smaller than one
    QString fraction(int decimals) const; // as many digits, with zeros at the end
    QString shortestFraction() const; // without them
    // All the digits, no thousands: "5511999998888", "12,345".
    QString plain(QChar decimalMark) const;

private:
    void dropZeros();

    QString m_digits; // of 0.DIGITS times ten to the power of m_point; no zeros at either end
    int m_point = 0;
};

} // namespace recado::sheets
