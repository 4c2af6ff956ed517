#pragma once

#include "domain/template.h"

namespace recado {

// What an operator should know of a template besides its text.

QString templateStatusWord(const QString &status);     // "approved"; a word we do not know is given back in lower case
QString templateCategoryWord(const QString &category); // "Utility"
// Why it cannot be sent now and whose turn it is; empty for an approved one.
QString templateRefusal(const TemplateDefinition &definition);

// Where a variable stands, for the label of its field: "header · document", "link of “Track”". Empty for the body.
QString variablePlace(const TemplateDefinition &definition, const QString &variable);

// The body as one line for lists.
QString templateSummary(const TemplateDefinition &definition);

} // namespace recado
