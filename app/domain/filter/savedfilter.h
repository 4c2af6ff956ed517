#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/filter/filter.h"

#include <QStringList>

namespace recado {

using SavedFilterId = Id<struct SavedFilterTag>;

// A filter with a name. One with a colour also marks the rows of the list that fit it, the first of several that do.
struct SavedFilter {
    SavedFilterId id; // null: not kept yet
    QString name;
    QString expression; // the language; kept as it was written
    QString colour;     // one of filterColours(); empty: none
    bool enabled = true; // as a colour; it stays in the menu either way

    bool operator==(const SavedFilter &) const = default;
};

constexpr int mostFilterNameChars = 60;
constexpr int mostSavedFilters = 200;

// What a colour may be called: tones of the theme.
QStringList filterColours();

// Error Invalid; place "name" (empty or too long), "expression" (not the language, or empty; detail as Filter::fromText()) or "colour".
Result<void> checkSavedFilter(const SavedFilter &filter);

} // namespace recado
