#include "models/heldselection.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace recado {

namespace {

// By rows; ranges of one row may be split between columns.
QList<QItemSelectionRange> rangesOf(const QItemSelectionModel &selection)
{
    QList<QItemSelectionRange> ranges = selection.selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &left, const auto &right) { return left.top() < right.top(); });
    return ranges;
}

} // namespace

int selectedRowCount(const QItemSelectionModel &selection)
{
    int count = 0, next = 0;
    for (const QItemSelectionRange &range : rangesOf(selection)) {
        count += std::max(0, range.bottom() - std::max(next, range.top()) + 1);
        next = std::max(next, range.bottom() + 1);
    }
    return count;
}

QList<int> selectedPlaces(const QItemSelectionModel &selection, int limit)
{
    QList<int> places;
    int next = 0;
    for (const QItemSelectionRange &range : rangesOf(selection)) {
        for (int place = std::max(next, range.top()); place <= range.bottom() && places.size() < limit; ++place)
            places.append(place);
        next = std::max(next, range.bottom() + 1);
    }
    return places;
}

void HeldSelection::hold(const QItemSelectionModel &selection, const KeyAt &keyAt, int rows, bool staysTheSame)
{
    clear();
    m_all = staysTheSame && rows > 1 && selectedRowCount(selection) == rows;
    if (m_all)
        return;
    for (const QItemSelectionRange &range : selection.selection()) {
        for (int place = range.top(); place <= range.bottom(); ++place) {
            const qint64 key = keyAt(place);
            if (key < 0)
                continue;
            if (std::size_t(key) >= m_keys.size())
                m_keys.resize(std::size_t(key) + 1);
            m_keys[std::size_t(key)] = true;
        }
    }
}

void HeldSelection::giveBack(QItemSelectionModel &selection, const KeyAt &keyAt, int rows, int columns, bool keepAll) const
{
    const QAbstractItemModel &model = *selection.model();
    QItemSelection found;
    const auto select = [&](int first, int last) { found.append(QItemSelectionRange(model.index(first, 0), model.index(last, columns - 1))); };
    if (m_all && keepAll && rows > 0)
        select(0, rows - 1);
    int first = -1;
    for (int place = 0; place < rows && !m_keys.empty(); ++place) {
        const qint64 key = keyAt(place);
        const bool isHeld = key >= 0 && std::size_t(key) < m_keys.size() && m_keys[std::size_t(key)];
        if (isHeld && first < 0)
            first = place;
        if (!isHeld && first >= 0)
            select(std::exchange(first, -1), place - 1);
    }
    if (first >= 0)
        select(first, rows - 1);
    selection.select(found, QItemSelectionModel::ClearAndSelect);
}

void HeldSelection::clear()
{
    m_keys.clear();
    m_all = false;
}

} // namespace recado
