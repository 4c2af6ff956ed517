#pragma once

#include "domain/template.h"

namespace recado {

// A definition as it stands in the column template.definition: our own form, not the provider's JSON, so that a row written today is readable
// after a codec changes. Name and language have columns of their own. Rows of versions 0.1 are read (kinds as numbers).
struct TemplateRow {
    TemplateDefinition definition;
    // When the provider last told of a change, by its own clock, by what changed: "status", "quality", "category".
    QMap<QString, Instant> changedAt = {};
    std::optional<Instant> heardAt = {}; // when we last heard of a change, by our clock
};

QString toText(const TemplateRow &row);
TemplateRow templateRowFrom(const QString &name, const QString &language, const QString &text);

} // namespace recado
