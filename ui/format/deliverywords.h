#pragma once

#include "domain/filter/filter.h"

namespace recado {

// What became of a webhook delivery, in words. `state` as DeliveryRecord::state.

// "Matched", "Not understood"; "New" while nobody has looked at the bytes.
QString deliveryStateWord(const QString &state);
// One or two sentences: what that means and what to do about it.
QString deliveryStateSentence(const QString &state);

// "sent delivered" → "Sent, Delivered"; what providers name by a word of their own stays as it is.
QString eventKindWords(const QString &kinds);

// What a field of FilterSubject::Deliveries is called, and what stands in it; empty for others. See filterwords.h.
QString deliveryFieldWord(FilterField field);
QString deliveryFieldLine(FilterField field);

// "entry[0].changes[1].field: foo; entry[1].x" → one place a line.
QStringList deliveryPlaces(const QString &error);

} // namespace recado
