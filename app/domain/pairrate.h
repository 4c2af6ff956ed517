#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

#include <set>
#include <utility>

namespace recado {

// When one person may be written to again. Meta ("Throughput", pair rate): about one message in six seconds from one number to one person; up
// to 45 within six seconds are borrowed from the future, so that after 20 of them two minutes have to pass; error 131056. Pure: the caller gives
// the time. One of these a sending number; by personKey(), so that a person with and without the ninth digit is one.
//
// The order of a person's messages is kept by the caller who asks for the earliest first, and passes over the others of one who has to wait or
// of whom one is in flight.
class PairRate {
public:
    static constexpr Milliseconds sixSeconds{6'000};
    static constexpr int mostBorrowed = 45;

    // `burst`: how many may leave within one interval, 1 to 45; 1 keeps them apart and is what broadcasts want. `capacity`: people who are
    // remembered at the most; beyond that those are forgotten first who may be written to first.
    explicit PairRate(int burst = 1, Milliseconds interval = sixSeconds, qsizetype capacity = 100'000);

    // 0: may be written to now; else how long not.
    Milliseconds waitFor(const QString &person, Instant now) const;
    void noteLeft(const QString &person, Instant now);
    // The provider said 131056: nothing for a whole debt's time, or for as long as it asked, whichever is longer.
    void noteRefused(const QString &person, Instant now, Milliseconds asked = Milliseconds(0));

    qsizetype remembered() const { return m_people.size(); }

private:
    struct Debt {
        Instant first; // of the burst
        int count = 0; // left since then
        Instant until; // when it is paid: nothing has to be remembered then
    };

    void remember(const QString &person, const Debt &debt, Instant now);

    int m_burst;
    Milliseconds m_interval;
    qsizetype m_capacity;
    QHash<QString, Debt> m_people;
    std::set<std::pair<Instant, QString>> m_byTime; // by Debt::until
};

} // namespace recado
