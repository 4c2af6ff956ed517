#pragma once

#include "domain/overview.h"

#include <QLocale>
#include <QString>

namespace recado {

// Words about the figures of many messages. QtCore only.

// "2 s", "15 min", "4 h", "8 d": where bins of a distribution part.
QString edgeWord(Milliseconds edge, const QLocale &locale = QLocale());
// "less than 1 s", "1 min to 2 min", "8 d or longer", by the bin of DurationFigures::bins.
QString durationBinWord(int bin, const QLocale &locale = QLocale());

// "Per hour"
QString volumeStepWord(VolumeStep step);
// The span that begins then: "22/11 14:00", "22/11", "November 2026"; with its year when that is not this one.
QString volumePointWord(Instant from, VolumeStep step, Instant now, const QLocale &locale = QLocale());
// The same below an axis, as short as it may be: "14:00".
QString volumeTickWord(Instant from, VolumeStep step, const QLocale &locale = QLocale());
// Where an axis has words: whole hours, midnights, first days of months; a dozen or so.
QList<int> volumeTicks(const Volume &volume);

// "12,408: 50 % within 2.1 s, 95 % within 1 min 5 s". Empty for none.
QString durationSentence(const DurationFigures &figures, const QLocale &locale = QLocale());

} // namespace recado
