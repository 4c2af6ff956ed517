#pragma once

#include "domain/filter/filter.h"

namespace recado {

// Rows that fit are marked; of several rules the first one counts.
struct ColourRule {
    Filter filter;
    QString colour; // one of filterColours()

    bool operator==(const ColourRule &) const = default;
};

} // namespace recado
