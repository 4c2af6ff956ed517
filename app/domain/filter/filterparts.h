#pragma once

#include "domain/filter/filterfields.h"

namespace recado {

// What drop-downs read from a filter and write into it: comparisons joined by && at the top. Whatever else the filter asks stays. Pure.

// The values that `field == a` or `field in {a, b}` asks for; empty when no such condition stands at the top.
QStringList chosenValues(const Filter &filter, FilterField field);
// …and those values instead; none takes the condition away. In its old place, else at the end.
Filter withChosen(const Filter &filter, FilterField field, const QStringList &values);

// The conditions that bound when messages were written: `created` with == < <= > >=, `age` with < <=. "age > 2h" is none: it asks for old ones.
QList<Filter> periodOf(const Filter &filter);
Filter withPeriod(const Filter &filter, const QList<Filter> &period);

// The condition joined to the filter; it stands there once. `exclude`: what fits it is left out.
Filter withCondition(const Filter &filter, const Filter &condition, bool exclude);

} // namespace recado
