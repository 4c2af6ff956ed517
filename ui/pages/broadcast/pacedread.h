#pragma once

#include "base/clock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace recado {

// Something that is read again and again while it changes, as seldom as it is dear: it rests twenty times as long as the last answer took, so that
// looking never slows down what is looked at.
class PacedRead : public QObject {
    Q_OBJECT

public:
    // `read` asks; whoever gets the answer calls done(), also of a failure.
    PacedRead(Milliseconds shortestRest, std::function<void()> read, QObject *parent);

    void want();    // once it has rested
    void wantNow(); // another question: without rest
    void done();
    // What asked before this is over: an answer that still comes is of somebody else.
    quint64 turn() const { return m_turn; }

    // What may be dear rests longer than the usual 15 s.
    void setLongestRest(Milliseconds rest) { m_longest = rest; }

private:
    void begin();

    Milliseconds m_shortest;
    Milliseconds m_longest{15'000};
    std::function<void()> m_read;
    QTimer m_timer;
    QElapsedTimer m_since;
    Milliseconds m_rest{0};
    quint64 m_turn = 0;
    bool m_reading = false;
    bool m_wanted = false;
};

} // namespace recado
