#pragma once

#include "services/broadcastservice.h"

#include <QLocale>

namespace recado {

// What the page of a running broadcast says in lines; plain functions, so that tests need no page.

// "13,796 of 20,000"
QString progressCount(const BroadcastTotals &totals);
// "79/s of 80/s · 1 min 18 s left · ends 14:07"; what is not known is left out.
QString paceSentence(const BroadcastPace &pace, Instant now, const QLocale &locale = QLocale());
// "took 4 min 12 s · 14:03 to 14:07" of one that is over, "since 14:03" of one that is not.
QString spanSentence(const Broadcast &broadcast, Instant now, const QLocale &locale = QLocale());
// "1 min 18 s", "45 s", "2 h 5 min": whole seconds.
QString timeLeftWords(Milliseconds left, const QLocale &locale = QLocale());
// "14:07" today, else with its day.
QString clockWord(Instant at, Instant now, const QLocale &locale = QLocale());
// "The sample of 10: 6 delivered, 8 are needed." Empty for one without a sample.
QString canarySentence(const Broadcast &broadcast, const BroadcastTotals &totals);

} // namespace recado
