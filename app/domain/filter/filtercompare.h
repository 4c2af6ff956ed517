#pragma once

#include "domain/filter/filter.h"

namespace recado {

// The comparisons that messages and deliveries share. Private to domain/filter. An operator that does not order, or none of a moment: false.

inline bool inOrder(FilterOperator op, qint64 actual, qint64 asked)
{
    switch (op) {
    case FilterOperator::Less: return actual < asked;
    case FilterOperator::LessEqual: return actual <= asked;
    case FilterOperator::Greater: return actual > asked;
    case FilterOperator::GreaterEqual: return actual >= asked;
    default: return false;
    }
}

// A moment that was asked for is as long as it was written: a day, a minute.
inline bool comparesMoment(FilterOperator op, Instant actual, const FilterMoment &asked)
{
    switch (op) {
    case FilterOperator::Equal: return actual >= asked.from && actual < asked.to;
    case FilterOperator::NotEqual: return actual < asked.from || actual >= asked.to;
    case FilterOperator::Less: return actual < asked.from;
    case FilterOperator::LessEqual: return actual < asked.to;
    case FilterOperator::Greater: return actual >= asked.to;
    case FilterOperator::GreaterEqual: return actual >= asked.from;
    default: return false;
    }
}

} // namespace recado
