#pragma once

#include "domain/verdict.h"

#include <QLocale>
#include <QString>

namespace recado {

// The sentences of a timeline.

// "The provider says 1970: …" — why a time is shown as it was received and not believed. Empty when it is in no doubt.
QString timeDoubtSentence(const StatusEvent &event);

// Why the fact at `place` cannot be true together with the verdict. Empty when it is not among those that contradict.
QString contradictionSentence(const QList<StatusEvent> &events, const Verdict &verdict, int place);

// "2 h 14 min later", "3 days 4 h later".
QString gapWords(Milliseconds gap, const QLocale &locale = QLocale());

// "3.1 s after sending".
QString sinceSendingWords(Milliseconds latency, const QLocale &locale = QLocale());

// "Sunday, 22 November 2026", in local time.
QString dayWord(Instant at, const QLocale &locale = QLocale());

} // namespace recado
