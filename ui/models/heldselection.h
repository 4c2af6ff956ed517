#pragma once

#include <QList>

#include <functional>
#include <vector>

class QItemSelectionModel;

namespace recado {

// What is selected in a long list, by what it is and not by where it stands: held while the list changes, and given back. Keys are dense numbers:
// a bit each, whatever is selected.
class HeldSelection {
public:
    using KeyAt = std::function<qint64(int place)>;

    // `staysTheSame`: where everything is selected, it means "all of this list", whatever comes in; else those that are in it now.
    void hold(const QItemSelectionModel &selection, const KeyAt &keyAt, int rows, bool staysTheSame = true);
    // Selects what was held and is in the list now, and nothing else. Where everything was selected, everything is again when `keepAll`; else nothing.
    void giveBack(QItemSelectionModel &selection, const KeyAt &keyAt, int rows, int columns, bool keepAll = true) const;
    void clear();

private:
    std::vector<bool> m_keys;
    bool m_all = false;
};

// Selected rows; as cheap as the ranges are few.
int selectedRowCount(const QItemSelectionModel &selection);
// Where they stand, from the top; not more than `limit`.
QList<int> selectedPlaces(const QItemSelectionModel &selection, int limit);

} // namespace recado
