#pragma once

#include "base/clock.h"

#include <QLocale>
#include <QString>

namespace recado {

// How moments and durations are written. `locale` is the program's language (QLocale::setDefault is called when it changes); times
// are the computer's local time unless a function says UTC.

// Today "14:03:05", this year "21/11 14:03", else "21/11/2025 14:03".
QString momentWord(Instant at, Instant now, const QLocale &locale = QLocale());

// "14:03:02.114": a moment inside one story, whose day is known.
QString exactTime(Instant at);

// Tooltip, two lines: local time with milliseconds and zone, then UTC.
QString exactMoment(Instant at, const QLocale &locale = QLocale());

// "2 s ago", "3 min ago", "5 h ago", "4 days ago". A moment in the future counts as now.
QString ageWords(Instant at, Instant now, const QLocale &locale = QLocale());

// "84 ms", "3.1 s", "2 min 5 s", "1 h 4 min".
QString durationWords(Milliseconds duration, const QLocale &locale = QLocale());

// How long something will take, an estimate in whole words that goes on from "takes": "less than a second", "about 12 seconds", "about 3 minutes",
// "about 2 h 5 min".
QString aboutDuration(Milliseconds duration, const QLocale &locale = QLocale());

} // namespace recado
