#pragma once

#include "base/ids.h"
#include "domain/filter/filter.h"

#include <QHash>
#include <QVariantList>

namespace recado {

// A filter of deliveries as the condition of a WHERE. Where SQL cannot say exactly what the filter says (accents, regular expressions, any
// bytes), the condition lets more through and `isExact` is false: holds() has the last word on each row.
struct DeliveryCondition {
    QString sql; // never empty
    QVariantList values;
    bool isExact = true;
};

DeliveryCondition conditionOf(const Filter &filter, const FilterContext &context, const QHash<AccountId, QString> &accountNames);

} // namespace recado
