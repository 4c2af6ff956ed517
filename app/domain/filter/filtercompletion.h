#pragma once

#include "domain/filter/filterfields.h"

#include <QDate>
#include <QHash>

namespace recado {

// What may stand where the cursor is in the text of a filter. Pure.

// A value of a field that is known by name: a channel, a template, a code that was seen.
struct KnownValue {
    QString value;
    QString label; // beside it: "+55 11 3333-4444" for a channel's name; may be empty
};

struct FilterKnowledge {
    FilterSubject subject = FilterSubject::Messages;
    QHash<FilterField, QList<KnownValue>> values; // in the order in which they are offered
    QDate today; // of the filter's zone; no days are offered without it
};

struct FilterProposal {
    enum class Kind { Field, Operator, Value, Joint, Sign };

    Kind kind = Kind::Field;
    QString word;   // what it says: "verdict", "==", "failed", "&&"
    QString insert; // with the spaces and quotes that it needs there
    FilterField field = FilterField::Anything;        // Field: which; Operator, Value: of which
    FilterOperator op = FilterOperator::Present;      // Operator
    QString label;  // KnownValue::label

    bool operator==(const FilterProposal &) const = default;
};

// `length` characters from `from` are replaced by a proposal's `insert`; the cursor stands behind it then.
struct FilterCompletion {
    qsizetype from = 0;
    qsizetype length = 0;
    QList<FilterProposal> proposals;
};

constexpr int mostProposals = 60;

// `cursor` in UTF-16 units, between 0 and the length of the text. What cannot be understood up to there gives no proposals.
FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterKnowledge &knowledge);

} // namespace recado
