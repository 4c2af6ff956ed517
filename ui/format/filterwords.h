#pragma once

#include "domain/filter/filterfields.h"

#include <QString>

namespace recado {

// What the language of filters means, in the operator's words; the names of the language itself are never translated.

// What is wrong and what may have been meant, one or two sentences: "There is no field “verdit”. Did you mean “verdict”?" The place is shown
// by an underline, not by words.
QString filterProblemSentence(const FilterProblem &problem);

// "Status", "Area code": as a column or a label would be called.
QString fieldWord(FilterField field);
// What stands in it, for one line beside its name.
QString fieldLine(FilterField field);
// "is", "contains": for one line beside the sign.
QString operatorLine(FilterOperator op, FilterType type);
// "both hold" for &&, and what ||, { and } do.
QString jointLine(const QString &sign);
// "Delivered" for delivered: words of closed lists and moments that have a word. Empty for the others.
QString filterValueWord(FilterField field, const QString &value);

// The filter for people, for a tooltip or a title: "Status is Failed, Age is more than 2h". What is too deep for a sentence stands as it is written.
QString filterSentence(const Filter &filter);

// Filters that everybody needs, under names that everybody understands; they are not kept anywhere.
struct PresetFilter {
    QString id; // never changes: "unknown"
    QString name;
    QString expression;
};
QList<PresetFilter> presetFilters();

} // namespace recado
