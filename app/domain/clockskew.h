#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// How far this computer's clock is off, by what providers say. Pure. Nothing that is stored is ever changed by it.

// What one answer says: the server's own clock, cut to whole seconds (RFC 9110, 6.6.1 Date: "the best available approximation of the date and time at
// which the message was generated").
struct DateSample {
    QString host;
    Instant date;         // as the answer says
    Instant receivedAt;   // by our clock
    Milliseconds elapsed; // from the first byte of the request to here: somewhere in between the date was written
};

// RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT". None for anything else; the two obsolete forms are not read.
std::optional<Instant> dateFromHeader(const QByteArray &value);

// What one webhook says: it cannot be heard of before it happened.
struct EventSample {
    Instant occurredAt;
    Instant heardAt;
};

struct ClockSkew {
    enum class State {
        Untold,   // too little to go by
        Right,    // within `noticeable`
        Off,
        Disputed, // providers' clocks contradict each other by more than that
    };
    enum class Source { Answers, Events };

    State state = State::Untold;
    Milliseconds ahead{0}; // ours against theirs; negative: behind. By events alone: behind by at least so much
    Source source = Source::Answers;
    int samples = 0;
    QStringList hosts; // that said so; empty for events
};

inline constexpr Milliseconds noticeableSkew = std::chrono::seconds(10);

// The median of recent answers of each host, and the median of the hosts, so that neither a slow answer nor one odd server counts. Slow answers (over
// 10 s) are left out. Webhooks come late for many reasons, but never early: they only ever prove that we are behind, and only count where no
// answers are known.
ClockSkew estimateSkew(const QList<DateSample> &answers, const QList<EventSample> &events);

} // namespace recado
