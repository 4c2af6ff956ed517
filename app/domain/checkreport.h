#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

enum class CheckLevel { Green, Amber, Red };

// One line of the pre-flight page.
struct CheckFinding {
    // Of the plan: template, template_stale, channel, account, quality, capacity, daily_limit, packages, hours, duration, media, window
    // Of rows, with the words of BroadcastRow::problem: number_invalid, number_rounded, number_ninth, duplicate, opt_out, received_before,
    // variable_missing…
    QString kind;
    CheckLevel level = CheckLevel::Green;
    int count = 0; // rows concerned; 0 for findings of the plan
    QList<qint64> lines; // the first few
    bool safeFix = false; // BroadcastCheck::fix() may settle it without a decision
    QStringList words; // what its sentence names: a template's status, a limit, a variable, an example
    bool estimate = false; // counted out of our own journal

    bool operator==(const CheckFinding &) const = default;
};

// Red: nothing may leave before it is settled. Amber: the ready ones may leave now.
struct CheckReport {
    QList<CheckFinding> findings; // in the order of the page
    int rows = 0;
    int ready = 0;
    int blocked = 0;
    int leftOut = 0;
    std::optional<Milliseconds> duration; // at the chosen pace; none when nothing is ready
    Instant at;

    CheckLevel level() const; // the worst
    int safeFixes() const; // rows that fix() would settle
    bool operator==(const CheckReport &) const = default;
};

} // namespace recado
