#pragma once

#include <QList>

namespace recado {

// How tall each row of a thread is: a guess until it was laid out. Places by height and heights by place. Plain values.
class ThreadHeights {
public:
    static constexpr int guess = 62; // of a row that nobody has seen yet

    void reset(int rows);
    void insert(int row, int count);
    void remove(int row, int count);
    void forget(); // another width: all of them are guesses again, as good as they were
    void forget(int row);

    int rows() const { return int(m_heights.size()); }
    int heightOf(int row) const { return m_heights[row].height; }
    bool isKnown(int row) const { return m_heights[row].isKnown; }
    // True when that changed the row's height.
    bool set(int row, int height);

    int topOf(int row) const; // rows(): where the last one ends
    int total() const { return topOf(rows()); }
    int rowAt(int y) const; // the nearest one; -1: there is none

private:
    struct Height {
        int height = guess;
        bool isKnown = false;
    };

    void sum() const;

    QList<Height> m_heights;
    mutable QList<int> m_tops; // one more than rows; empty: to be summed
};

} // namespace recado
