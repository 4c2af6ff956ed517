#pragma once

#include "domain/filter/filter.h"

namespace recado {

// How the values of a field are written and compared.
enum class FilterType {
    Word,     // one of a closed list: verdicts, states, kinds of errors
    Text,     // people's words: without accents and capitals
    Code,     // providers' codes: exactly, ~ for a part
    Channel,  // a number, its name, or the provider's id of it
    Phone,    // +E.164 in any way of writing, or an id
    Id,       // exactly
    Number,
    Moment,   // 2026-11-22, "2026-11-22 14:05", today, yesterday, or a full ISO 8601 moment
    Duration, // 90s 15min 2h 3d 1w
    Flag,     // stands alone: deleted, !deleted
    Bytes,    // as they came: only whether something stands in them; letters of ASCII in either case
    Anything,
};

struct FilterFieldInfo {
    FilterField field;
    QString name;
    FilterType type;
};

const QList<FilterFieldInfo> &filterFields(FilterSubject subject = FilterSubject::Messages);
const FilterFieldInfo &infoOf(FilterField field);
// In any case; null when there is none.
const FilterFieldInfo *filterFieldNamed(const QString &name, FilterSubject subject = FilterSubject::Messages);

QList<FilterOperator> operatorsOf(FilterType type);
QString toString(FilterOperator op); // "==", "in"; empty for Present

// The closed list of a Word field, in the order of a message's life, and the usual kinds of events; empty for others.
QStringList filterWords(FilterField field);

// "2026-11-22", "today" …; none when it is no moment. Days are days of `context.zone`.
std::optional<FilterMoment> filterMoment(const QString &text, const FilterContext &context);
// "2h" → 7,200,000. None when it is no duration, or more than a hundred years.
std::optional<qint64> filterDuration(const QString &text);

// As a value has to stand in a filter: in quotes when it needs them.
QString quotedForFilter(const QString &value);

// What may have been meant by a misspelt word, the likeliest first; at most three.
QStringList nearestWords(const QString &word, const QStringList &known);

} // namespace recado
