#pragma once

#include "domain/filter/filterfacts.h"
#include "store/connection.h"

namespace recado {

// The few values that a column of `message` can have, each with the facts that a filter asks about it: which of them a comparison accepts is
// decided in memory by the plain meaning, and SQL compares ids. Private to app/store.
struct FilterChoice {
    QVariant value; // of the column
    FilterFacts facts;
};

struct FilterNames {
    QList<FilterChoice> accounts;
    QList<FilterChoice> channels;   // and one without value: no channel
    QList<FilterChoice> broadcasts; // and one without value: not of a broadcast
    QList<FilterChoice> templates;
    QList<FilterChoice> codes;
    QVariantList refAccounts; // by which ids of providers are found in their index
    QVariantList refKinds;
};

// Reads what `filter` asks about and no more. Milliseconds, however many messages there are.
Result<FilterNames> readFilterNames(Connection &connection, const Filter &filter);

} // namespace recado
