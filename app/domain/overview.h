#pragma once

#include "domain/broadcaststory.h"
#include "domain/message.h"

#include <QHash>
#include <QMap>

#include <array>

class QTimeZone;

namespace recado {

// What became of many messages, as figures. Values and pure functions.

// How many have which verdict.
struct VerdictCounts {
    QMap<EventKind, int> byVerdict; // without zeros

    int of(EventKind kind) const { return byVerdict.value(kind); }
    int total() const;
    // Every one that came so far, whatever came of it later: who was read without a word of delivery counts as delivered too.
    int accepted() const; // held and failed ones were accepted
    int sent() const;
    int delivered() const;
    int read() const; // played ones too
    int replied() const;
    int failed() const; // refused ones too

    bool operator==(const VerdictCounts &) const = default;
};

// One fact, as far as it says how long something took.
struct StageFact {
    EventKind kind = EventKind::Note;
    std::optional<Instant> occurredAt;
    Instant heardAt;
};

// When one message left and arrived.
struct StageMoments {
    std::optional<Instant> firstLeft; // of several attempts the first
    std::optional<Instant> left;      // of the attempt that arrived
    std::optional<Instant> delivered;
    std::optional<Instant> read;

    std::optional<Milliseconds> toDelivered() const;
    std::optional<Milliseconds> toRead() const;
    bool operator==(const StageMoments &) const = default;
};

// How far before the leaving a provider may date what followed: its clock may be behind ours, and some give whole seconds. What is dated still
// earlier, or later than it was heard, is not believed: then the moment counts at which it was heard.
constexpr Milliseconds clockTolerance{5 * 60'000};

// A message leaves when an attempt goes in flight; where that was not written down, when it was accepted. It is delivered by the first fact that
// says or implies so, and read likewise; a message received in answer implies both when the verdict is a reply. Independent of the facts' order.
StageMoments stageMoments(const QList<StageFact> &facts, EventKind verdict);

// How long something took, over many. Exact: a percentile is the time within which so many of them were done (nearest rank).
struct DurationFigures {
    static constexpr std::array<int, 5> percentiles{50, 75, 90, 95, 99};

    qint64 count = 0;
    std::array<Milliseconds, 5> within{}; // for each of the percentiles
    QList<qint64> bins;                   // how many took so long: see durationEdges(); empty without any

    bool operator==(const DurationFigures &) const = default;
};

// Where the bins of a distribution part, about twice as long each: bin 0 is shorter than the first, the last is longer than the last.
const QList<Milliseconds> &durationEdges();
DurationFigures durationFigures(QList<Milliseconds> durations);

enum class VolumeStep { Minute, Hour, Day, Month };

// How many left, arrived and failed in a span of time, by the moment of the first fact that says so.
struct VolumePoint {
    Instant from; // to the next point's
    int left = 0;
    int delivered = 0;
    int failed = 0; // refused ones too

    bool operator==(const VolumePoint &) const = default;
};

struct Volume {
    VolumeStep step = VolumeStep::Hour;
    QList<VolumePoint> points; // gaps filled
    Instant to;                // the end of the last point

    bool operator==(const Volume &) const = default;
};

// Counts by the minute, from which a volume is made.
class VolumeTally {
public:
    enum Series { Left, Delivered, Failed };

    void add(Series series, Instant at);
    // By the minute when all is within 3 hours, by the hour within 14 days, by the day within 3 years, else by the month; hours and days are
    // those of `zone`.
    Volume volume(const QTimeZone &zone) const;

private:
    QHash<qint64, std::array<int, 3>> m_minutes; // by minutes since 1970 UTC
};

// What became of the messages of one channel, or of one template.
struct GroupFigures {
    QString name;   // the channel's name, or its number; the template's
    QString number; // of a channel
    QString key;    // what a filter compares with: the channel's id at the provider, the template's name; empty: without one
    VerdictCounts counts;

    bool operator==(const GroupFigures &) const = default;
};

struct Overview {
    Instant at; // of when these figures are
    VerdictCounts counts;
    QList<FailureGroup> failures; // most first
    DurationFigures toDelivered;  // from leaving
    DurationFigures toRead;
    Volume volume;
    QList<GroupFigures> channels; // most messages first
    QList<GroupFigures> templates;

    bool isEmpty() const { return counts.byVerdict.isEmpty(); }
    bool operator==(const Overview &) const = default;
};

} // namespace recado

Q_DECLARE_METATYPE(recado::Overview)
