#pragma once

#include <QHash>
#include <QString>

#include <unordered_map>

namespace recado {

// People by personKey(), with a number beside each. Keys that are all digits, which is nearly everybody, are kept as numbers: a million people
// take some 40 MB.
class PersonSet {
public:
    // False when they are there already.
    bool add(const QString &person, qint64 value = 0)
    {
        bool isNumber = false;
        const quint64 key = numberOf(person, &isNumber);
        if (isNumber)
            return m_numbers.emplace(key, value).second;
        if (m_others.contains(person))
            return false;
        m_others.insert(person, value);
        return true;
    }
    // -1: not there.
    qint64 find(const QString &person) const
    {
        bool isNumber = false;
        const quint64 key = numberOf(person, &isNumber);
        if (!isNumber)
            return m_others.value(person, -1);
        const auto found = m_numbers.find(key);
        return found == m_numbers.end() ? -1 : found->second;
    }
    bool contains(const QString &person) const { return find(person) >= 0; }
    qsizetype size() const { return qsizetype(m_numbers.size()) + m_others.size(); }

private:
    static quint64 numberOf(const QString &person, bool *isNumber)
    {
        const bool mayBe = !person.isEmpty() && person.size() <= 18 && person[0] != u'0';
        const quint64 number = mayBe ? person.toULongLong(isNumber) : 0;
        *isNumber = mayBe && *isNumber && person[0].isDigit();
        return number;
    }

    std::unordered_map<quint64, qint64> m_numbers;
    QHash<QString, qint64> m_others;
};

} // namespace recado
