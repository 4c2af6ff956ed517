#include "domain/pairrate.h"

#include <algorithm>

namespace recado {

PairRate::PairRate(int burst, Milliseconds interval, qsizetype capacity)
    : m_burst(std::clamp(burst, 1, mostBorrowed)), m_interval(interval), m_capacity(std::max<qsizetype>(1, capacity))
{
}

Milliseconds PairRate::waitFor(const QString &person, Instant now) const
{
    const auto debt = m_people.constFind(person);
    if (debt == m_people.constEnd() || now >= debt->until)
        return Milliseconds(0);
    const bool mayBorrow = debt->count < m_burst && now >= debt->first && now - debt->first < m_interval;
    // A clock that was set back does not make anybody wait longer than the debt is.
    return mayBorrow ? Milliseconds(0) : std::min(debt->until - now, debt->until - debt->first);
}

void PairRate::noteLeft(const QString &person, Instant now)
{
    const auto known = m_people.constFind(person);
    const bool isPaid = known == m_people.constEnd() || now >= known->until || now < known->first;
    Debt debt = isPaid ? Debt{now, 0, now} : *known;
    ++debt.count;
    debt.until = std::max(debt.until, debt.first + debt.count * m_interval);
    remember(person, debt, now);
}

void PairRate::noteRefused(const QString &person, Instant now, Milliseconds asked)
{
    const auto known = m_people.constFind(person);
    const int count = known == m_people.constEnd() || now >= known->until ? 1 : std::max(1, known->count);
    // Nothing more may be borrowed.
    remember(person, Debt{now, mostBorrowed, now + std::max(asked, count * m_interval)}, now);
}

void PairRate::remember(const QString &person, const Debt &debt, Instant now)
{
    if (const auto known = m_people.constFind(person); known != m_people.constEnd())
        m_byTime.erase({known->until, person});
    m_people.insert(person, debt);
    m_byTime.insert({debt.until, person});
    while (!m_byTime.empty() && (m_byTime.begin()->first <= now || m_people.size() > m_capacity)) {
        m_people.remove(m_byTime.begin()->second);
        m_byTime.erase(m_byTime.begin());
    }
}

} // namespace recado
