#pragma once

#include "base/ids.h"
#include "domain/filter/filter.h"

namespace recado {

// What a list of webhook deliveries asks for, in the order in which they were heard.
struct DeliveryQuery {
    Filter filter; // of FilterSubject::Deliveries
    bool newestFirst = true;
    int limit = 0; // 0: all

    bool operator==(const DeliveryQuery &) const = default;
};

} // namespace recado
