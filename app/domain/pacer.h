#pragma once

#include "domain/broadcast.h"

namespace recado {

// When the next messages of one broadcast may leave by its own pace. What the provider allows is the rate limiter's. Pure: the caller gives
// the time. Evenly: never a burst to make up for a wait, at most what belongs to a tenth of a second (or to `together`) at once. Asked at least every tenth
// of a second (or as waitFor() says), it loses nothing; the first one may leave at once.
class Pacer {
public:
    // `remaining`: how many are still to leave; SpreadUntil goes by it and by the time that is left. Once that is over, it is the provider's pace
    // alone that holds back.
    // `together`: what belongs to so long a time may leave at once; longer than a tenth of a second where one request carries several messages and
    // the provider takes few requests, or they would travel half empty.
    Pacer(const Pace &pace, Instant now, qint64 remaining, Milliseconds together = Milliseconds(100));

    // Also when what remains became another number, and when it goes on after a pause.
    void setPace(const Pace &pace, Instant now, qint64 remaining);
    // How many may leave now; noteLeft() counts them.
    int allowance(Instant now) const;
    void noteLeft(int count, Instant now);
    // Until the next one may leave; 0: now.
    Milliseconds waitFor(Instant now) const;
    // The provider asked for less (429 and its kin): the rate is halved, at most every two seconds, since the answers of one burst arrive
    // together; and comes back by a quarter every ten seconds in which nothing of the kind came. "Fastest" is halved from what left of late.
    void noteThrottled(Instant now);
    void noteAccepted(Instant now);
    // Messages a second it aims at now; 0: as fast as it goes.
    double rate(Instant now) const;

private:
    double aim(Instant now) const; // before throttling
    double creditAt(Instant now) const;
    double mostCredit(double perSecond) const;
    void advance(Instant now);

    Pace m_pace;
    double m_together; // seconds
    double m_perSecond = 0; // 0: no pace of its own
    double m_factor = 1; // after throttling
    double m_credit = 0; // messages that may leave at m_at
    double m_base = 0; // throttled without a pace of its own: what the factor is of
    qint64 m_remaining = 0;
    Instant m_at;
    Instant m_throttledAt;
    Instant m_steppedAt; // the factor was changed, or something was throttled
    Instant m_countedFrom;
    int m_counted = 0; // left since then
    double m_lastRate = 0; // messages a second in the span before
};

// What became of one message, as the breaker sees it.
struct BroadcastOutcome {
    bool failed = false;
    QString code; // the provider's, or the error kind's word
};

// Stops a broadcast that goes wrong. Pure. Outcomes in the order in which they became known; after a reason it goes on telling until reset().
class Breaker {
public:
    explicit Breaker(const BreakerRules &rules) : m_rules(rules) {}

    // The reason to stop now: failure_ratio (detail "18/50"; earlier, as "15/20", when no success to come could mend the window), same_code (detail the code), and, at the first one of its kind whatever the rules,
    // template, account or credentials (detail the code), by classOf() of the code.
    std::optional<BroadcastReason> note(const BroadcastOutcome &outcome);
    void reset(); // after somebody said go on

private:
    BreakerRules m_rules;
    QList<bool> m_window; // failed or not, the last m_rules.window
    QString m_code;
    int m_row = 0; // failures in a row with m_code
};

// The clock where a person's number is from: Brazil by area code (26 states and the Federal District, no summer time since 2019; sources
// in timezones.cpp), other countries where the whole country keeps one time. Empty when it cannot be told; then this computer's counts.
// Thread-safe.
QByteArray timeZoneOf(const QString &e164);

// 0: may leave now; else when it may next. `zone`, the recipient's, counts only when the hours are by their time; empty: this computer's
// (`localZone`). Hours over midnight belong to the day on which they begin; from = to is the whole day; no day at all: a year. Thread-safe.
Milliseconds waitForHours(const AllowedHours &hours, const QByteArray &zone, const QByteArray &localZone, Instant now);

} // namespace recado
