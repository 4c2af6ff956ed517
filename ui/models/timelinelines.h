#pragma once

#include "domain/message.h"
#include "domain/verdict.h"

#include <QList>

#include <optional>

namespace recado {

// What is said about a fact because of the facts around it.
struct TimelineLine {
    enum class Mark { None, Decisive, Superseded, Contradicting };

    Mark mark = Mark::None;
    int attempt = -1;         // place in the attempts; -1: of none
    int ended = -1;           // where a heading stands: place of the fact in which the attempt before ended, -1 when it has not
    bool opensAttempt = false; // a heading stands above it: there is more than one attempt, and this is its first fact
    bool ofEarlierAttempt = false; // told after a later attempt had begun
    bool opensDay = false;    // the first of another day than the fact before
    bool bringsId = false;    // the provider's id is told here for the first time
    Milliseconds gap{0};      // since the fact before, when that is more than a minute
    std::optional<Milliseconds> latency; // since the attempt left; only what the provider tells happened
    QString contradiction;    // the sentence why it cannot be true

    bool operator==(const TimelineLine &) const = default;
};

// `events` in the order of the story. Linear in the number of facts.
QList<TimelineLine> timelineLines(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict);

// How long after its attempt left the fact at `place` happened; none when it never left, or by whole seconds seems to have left later.
std::optional<Milliseconds> sinceSending(const QList<StatusEvent> &events, int place);

} // namespace recado
