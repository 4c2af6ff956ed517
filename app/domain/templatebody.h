#pragma once

#include "domain/template.h"

#include <QJsonObject>

namespace recado {

// The body of POST /WABA/message_templates (Meta, "Template management", "Template components") for a definition: what a provider in Meta's
// dialect takes, and what lintTemplate() looks at. Made from the fields; what the definition's `components` say beyond the fields
// (an app's signature, a kind not known here) goes along.
QJsonObject createBodyOf(const TemplateDefinition &definition);

// An entry of `components` of this type, in letters of either case; empty when there is none.
QJsonObject componentOf(const QJsonArray &components, const QString &type);

} // namespace recado
