#pragma once

#include "domain/broadcast.h"

#include <QTimeZone>

#include <optional>

namespace recado::cli {

// The parts of a plan as they are typed. All pure; none when it is not understood.

// "fastest", "80/s", "100/m" (or "/min"), "until 18:00": the next time that it is that late by `zone`'s clock, or "until" with a moment and its
// offset.
std::optional<Pace> paceFrom(const QString &text, Instant now, const QTimeZone &zone);
// "8:00-20:00"; "20:00-6:00" is over midnight.
struct HoursSpan {
    QTime from;
    QTime to;
};
std::optional<HoursSpan> hoursFrom(const QString &text);
// "mon-fri", "mon,wed,sat", "sat-mon", "all".
std::optional<QSet<int>> daysFrom(const QString &text);
// "20:18" sends 20 and goes on when 18 were delivered; "20:18:45" waits 45 minutes for them, else 30.
std::optional<Canary> canaryFrom(const QString &text);
// A moment with its offset: without it, it would be somebody else's hour on another computer.
std::optional<Instant> momentWithOffset(const QString &text);

// A column as it is typed: its name as it stands, its name without regard to capitals and accents, or "#3", the third. -1 when there is none, or
// when several would fit.
int columnFrom(const QString &text, const QStringList &columns);

// "KEY=VALUE", with the first "="; none without it or without a key.
std::optional<QPair<QString, QString>> pairFrom(const QString &text);

} // namespace recado::cli
