#pragma once

#include "domain/broadcast.h"

#include <QLocale>
#include <QString>

namespace recado {

// Words about broadcasts, the same on every screen and in the terminal. QtCore only.

// The one word beside the state's icon: "Running".
QString broadcastStateWord(BroadcastState state);

// Why it is in this state and what to do: "It stopped by itself: 18 of the last 50 messages failed. Look at the causes…". Empty for what somebody
// did and for what needs no words (operator, done).
QString broadcastReasonSentence(const BroadcastReason &reason);
// The same in a few words for narrow cells: "18 of 50 failed".
QString broadcastReasonWord(const BroadcastReason &reason);

// What it waits for while it runs: "Outside the allowed hours; goes on 23/11 08:00". `waitingFor` as in BroadcastPace; empty gives nothing.
QString broadcastWaitingSentence(const QString &waitingFor, const std::optional<Instant> &until, Instant now, const QLocale &locale = QLocale());

// "As fast as allowed", "20 per second", "300 per minute", "Spread until 23/11 18:00".
QString paceWord(const Pace &pace, Instant now, const QLocale &locale = QLocale());
// "79/s"; below one a second by the minute: "24/min".
QString rateWord(double perSecond, const QLocale &locale = QLocale());
// "8:00–20:00, Mon–Fri, at each recipient's time"; "At any time".
QString allowedHoursWord(const AllowedHours &hours, const QLocale &locale = QLocale());

// A row of the recipients: "Ready", "Needs you", "Left out", "Sent on".
QString rowStateWord(RowState state);

} // namespace recado
