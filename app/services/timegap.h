#pragma once

#include "base/clock.h"

#include <optional>

namespace recado {

// Three clocks at one moment: from two of these follows what happened in between.
struct Beat {
    Instant wall;
    qint64 awake = 0; // milliseconds the computer was awake
    qint64 all = 0;   // with sleep; where the system does not tell, the same
};

Beat beatAt(Instant wall);

// Between two beats that should have been a few seconds apart. Less than a minute counts as nothing.
struct TimeGap {
    Milliseconds away{0};   // asleep, stopped, or so busy that no beat came
    Milliseconds jumped{0}; // the wall clock was put forward (or back, negative)

    bool isNothing() const { return away == Milliseconds(0) && jumped == Milliseconds(0); }
};

TimeGap gapBetween(const Beat &before, const Beat &after);

} // namespace recado
