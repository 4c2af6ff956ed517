#pragma once

#include "domain/template.h"

namespace recado {

// The variables of a template that is being written come from its texts, and are named as a list of Meta's would name them.

// The definition with the variables that its texts, header and buttons ask for, and their samples. The format is the one the holes have.
TemplateDefinition withVariables(TemplateDefinition definition, const QMap<QString, QString> &samples);
// "{{3}}" for one that has {{1}} and {{2}}; "{{variable_2}}" where they have names.
QString nextHole(const TemplateDefinition &definition, const QString &text, bool named);
bool hasNamedHoles(const TemplateDefinition &definition);

} // namespace recado
