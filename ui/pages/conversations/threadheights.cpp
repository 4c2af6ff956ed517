#include "pages/conversations/threadheights.h"

#include <algorithm>

namespace recado {

void ThreadHeights::reset(int rows)
{
    m_heights = QList<Height>(rows);
    m_tops.clear();
}

void ThreadHeights::insert(int row, int count)
{
    m_heights.insert(row, count, Height{});
    m_tops.clear();
}

void ThreadHeights::remove(int row, int count)
{
    m_heights.remove(row, count);
    m_tops.clear();
}

void ThreadHeights::forget()
{
    for (Height &height : m_heights)
        height.isKnown = false;
}

void ThreadHeights::forget(int row)
{
    m_heights[row].isKnown = false;
}

bool ThreadHeights::set(int row, int height)
{
    Height &kept = m_heights[row];
    const bool changes = kept.height != height;
    kept = {height, true};
    if (changes)
        m_tops.clear();
    return changes;
}

// Some hundred additions, after which every question is a look-up.
void ThreadHeights::sum() const
{
    if (!m_tops.isEmpty())
        return;
    m_tops.reserve(m_heights.size() + 1);
    int top = 0;
    m_tops += top;
    for (const Height &height : m_heights)
        m_tops += top += height.height;
}

int ThreadHeights::topOf(int row) const
{
    sum();
    return m_tops[std::clamp(row, 0, rows())];
}

int ThreadHeights::rowAt(int y) const
{
    if (m_heights.isEmpty())
        return -1;
    sum();
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(int(after - m_tops.cbegin()) - 1, 0, rows() - 1);
}

} // namespace recado
