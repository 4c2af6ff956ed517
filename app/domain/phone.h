#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace recado {

// A telephone number that can exist. libphonenumber decides; thread-safe, about 20 µs a call after the first.
struct PhoneNumber {
    QString e164;   // "+5511988887777"
    QString region; // "BR"; empty for non-geographic numbers
    QString national; // "(11) 98888-7777"
    QString international; // "+55 11 98888-7777"
    bool mobile = false; // may be a mobile number

    QString digits() const { return e164.mid(1); } // without '+'
    bool operator==(const PhoneNumber &) const = default;
};

// Any usual way of writing; `region` (ISO 3166, "BR") is assumed when no country code is given. Digits that already start with a
// country code and make a valid number are taken as such. Error kind Invalid; place is one of: empty, not_a_number, too_short, too_long,
// country_code, impossible.
Result<PhoneNumber> parsePhone(const QString &typed, const QString &region);

// parsePhone()'s e164 alone. Brazilian numbers in their plain forms take less than a microsecond: which beginnings are valid is asked of
// libphonenumber once for each, and a test compares the two over all area codes and beginnings.
Result<QString> e164Of(const QString &typed, const QString &region);

// ISO 3166 of the country of a number, by its calling code alone where only one country has it, else by parsePhone(). Empty when there is none.
QString countryOf(const QString &e164);

// "+55 11 98888-7777" for display; text that is not a number is given back unchanged.
QString formatPhone(const QString &e164);

// The number itself and, for Brazilian mobiles, the same one with or without the ninth digit: WhatsApp's id of a person may lack it.
QStringList phoneVariants(const QString &e164);

// "BR.1234567890", "BR.ENT.…": how Meta names a person to one business without telling the number (Meta, "Business-scoped user IDs").
bool isBusinessScopedId(const QString &text);

// The digits to look for inside stored numbers when somebody types a number or a part of one, in any usual way: as typed, without what
// only this country dials, and for Brazilian mobiles with and without the ninth digit. Empty when it is no number.
QStringList phoneSearches(const QString &typed);

// Same person for matching statuses and duplicates: equal up to '+' and the ninth digit.
bool samePhone(const QString &left, const QString &right);

// One key for one person: samePhone(a, b) is personKey(a) == personKey(b) for addresses that are not empty. Digits, Brazilian mobiles with
// their ninth; an id of another kind (BSUID) as it is.
QString personKey(const QString &address);

// A Brazilian mobile written without its ninth digit, with the digit put in; empty when that does not apply.
QString withNinthDigit(const QString &e164);

} // namespace recado
