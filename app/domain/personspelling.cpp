#include "domain/personspelling.h"

#include "domain/phone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype shortestNumber = 8;
constexpr qsizetype shortestOther = 6;
constexpr qsizetype shortestWord = 5;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArray digitsOf(const QString &address)
{
    QByteArray digits;
    for (const QChar c : address) {
        if (c >= u'0' && c <= u'9')
            digits.append(char(c.unicode()));
    }
    return digits;
}

bool isNumber(const QString &address)
{
    return !address.isEmpty() && std::all_of(address.begin(), address.end(), [](QChar c) { return c == u'+' || (c >= u'0' && c <= u'9'); });
}

// The characters of base64 that these bytes decide alone, where they begin `offset` bytes into a group of three.
QByteArray base64Core(const QByteArray &bytes, int offset)
{
    const qsizetype first = (offset * 8 + 5) / 6;                   // characters that earlier bytes have a part in
    const qsizetype end = ((offset + bytes.size()) * 8) / 6;        // and later ones
    return (QByteArray(offset, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals).mid(first, end - first);
}

QJsonValue prunedInside(const QJsonValue &value, const PersonSpelling &person);

// Others' words, without the number in them.
QJsonValue redacted(const QJsonValue &value, const PersonSpelling &person)
{
    if (value.isString())
        return person.without(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(redacted(one, person));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = redacted(it.value(), person);
    return object;
}

QJsonValue pruned(const QJsonValue &value, const PersonSpelling &person)
{
    QJsonArray kept;
    for (const QJsonValue &element : value.toArray()) {
        const QJsonValue rest = person.isIn(element) ? prunedInside(element, person) : element;
        if (!person.isNamedIn(rest))
            kept.append(redacted(rest, person));
    }
    return kept;
}

// Inner arrays first: what they lose may have been all there was.
QJsonValue prunedInside(const QJsonValue &value, const PersonSpelling &person)
{
    if (value.isArray())
        return pruned(value, person);
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = prunedInside(it.value(), person);
    return object;
}

} // namespace

PersonSpelling::PersonSpelling(const QStringList &addresses, const QStringList &others)
{
    for (const QString &address : addresses) {
        if (!isNumber(address)) {
            if (address.size() >= shortestOther)
                add(address.toUtf8());
            continue;
        }
        for (const QString &variant : phoneVariants(QLatin1Char('+') + QString::fromLatin1(digitsOf(address)))) {
            const QByteArray digits = digitsOf(variant);
            if (digits.size() < shortestNumber)
                continue;
            add(digits);
            for (int offset = 0; offset < 3; ++offset) {
                add(base64Core(digits, offset));
                m_codes.append(base64Core(digits, offset));
            }
            const auto number = parsePhone(variant, QString());
            if (!number)
                continue;
            add(number->international.toUtf8());
            add(number->national.toUtf8());
            QString plain = number->national;
            add(plain.remove(QLatin1Char('(')).remove(QLatin1Char(')')).toUtf8());
            // Ten digits alone may as well be a moment in seconds.
            if (const QByteArray national = digitsOf(number->national); national.size() > 10)
                add(national);
        }
    }
    for (const QString &other : others) {
        if (other.size() >= shortestOther)
            add(other.toUtf8());
    }
}

void PersonSpelling::add(const QByteArray &needle)
{
    if (needle.size() >= shortestOther && !m_needles.contains(needle))
        m_needles.append(needle);
}

qsizetype PersonSpelling::longest() const
{
    qsizetype most = 0;
    for (const QByteArray &needle : m_needles)
        most = std::max(most, needle.size() + 2);
    return most;
}

// The first place; of several that begin there, the longest.
qsizetype PersonSpelling::findIn(const QByteArray &bytes, qsizetype from, qsizetype *length) const
{
    qsizetype found = -1;
    for (const QByteArray &needle : m_needles) {
        qsizetype at = bytes.indexOf(needle, from);
        // Digits within more digits are another number.
        while (at >= 0
               && ((isDigit(needle.front()) && at > 0 && isDigit(bytes[at - 1]))
                   || (isDigit(needle.back()) && at + needle.size() < bytes.size() && isDigit(bytes[at + needle.size()]))))
            at = bytes.indexOf(needle, at + 1);
        if (at >= 0 && (found < 0 || at < found || (at == found && needle.size() > *length))) {
            found = at;
            *length = needle.size();
        }
    }
    return found;
}

bool PersonSpelling::isIn(const QByteArray &bytes) const
{
    qsizetype length = 0;
    return findIn(bytes, 0, &length) >= 0;
}

bool PersonSpelling::isIn(const QString &text) const
{
    return !text.isEmpty() && isIn(text.toUtf8());
}

bool PersonSpelling::isIn(const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String: return isIn(value.toString());
    case QJsonValue::Double: return isIn(QByteArray::number(value.toDouble(), 'f', 0));
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [this](const QJsonValue &one) { return isIn(one); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isIn(it.key()) || isIn(it.value()))
                return true;
        }
        return false;
    }
    default: return false;
    }
}

bool PersonSpelling::isName(const QString &text) const
{
    QByteArray plain = text.trimmed().toUtf8();
    if (plain.startsWith('+') || plain.startsWith('@'))
        plain.remove(0, 1);
    if (m_needles.contains(plain) || m_needles.contains(plain.left(plain.indexOf('@')))) // "…@s.whatsapp.net"
        return true;
    return !plain.contains(' ') && std::any_of(m_codes.begin(), m_codes.end(), [&plain](const QByteArray &code) { return plain.contains(code); });
}

bool PersonSpelling::isNamedIn(const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String: return isName(value.toString());
    case QJsonValue::Double: return isIn(value);
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [this](const QJsonValue &one) { return isNamedIn(one); });
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isName(it.key()) || isNamedIn(it.value()))
                return true;
        }
        return false;
    }
    default: return false;
    }
}

QString PersonSpelling::without(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    static const QByteArray dots = QStringLiteral("•••").toUtf8();
    qsizetype length = 0;
    for (qsizetype at = findIn(bytes, 0, &length); at >= 0; at = findIn(bytes, at + dots.size(), &length))
        bytes.replace(at, length, dots);
    return QString::fromUtf8(bytes);
}

QStringList searchableNames(const QStringList &names)
{
    QStringList kept;
    for (const QString &name : names) {
        const QString plain = name.simplified();
        const bool isLong = plain.contains(QLatin1Char(' ')) ? plain.size() > shortestWord : plain.size() >= shortestOther;
        if (isLong && !kept.contains(plain, Qt::CaseInsensitive))
            kept.append(plain);
    }
    return kept;
}

QJsonValue withoutPerson(const QJsonValue &value, const PersonSpelling &person)
{
    if (!person.isIn(value))
        return value;
    const QJsonValue rest = prunedInside(value, person);
    if (person.isNamedIn(rest) || (rest.isArray() && rest.toArray().isEmpty()))
        return QJsonValue(QJsonValue::Undefined);
    return redacted(rest, person);
}

QJsonValue onlyPerson(const QJsonValue &value, const PersonSpelling &person)
{
    if (!person.isNamedIn(value))
        return QJsonValue(QJsonValue::Undefined);
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &element : value.toArray()) {
            if (const QJsonValue part = onlyPerson(element, person); !part.isUndefined())
                kept.append(part);
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    // An object that names the person itself is theirs; one that only holds them somewhere is an envelope.
    if (person.isNamedIn(prunedInside(value, person)))
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QJsonValue part = onlyPerson(it.value(), person); !part.isUndefined())
            kept.insert(it.key(), part);
    }
    return kept;
}

} // namespace recado
