#pragma once

#include "base/result.h"
#include "domain/template.h"

#include <QByteArray>
#include <QJsonObject>

namespace recado::neutral {

// An item of Meta's GET /WABA/message_templates ("Template management", "Template components") ⇄ definition. The body of the POST is read
// as well: it has the same shape. Letters of types may be large or small; the button of an authentication template, listed as a URL
// button, is recognised. What is not understood stays in TemplateDefinition::components as it came. Error BadAnswer with the JSON path when it
// has no name or its components are no list.
Result<TemplateDefinition> definitionFromJson(const QJsonObject &item);

// The body of POST /WABA/message_templates: name, language, category, parameter_format, components with their examples.
QJsonObject definitionToJson(const TemplateDefinition &definition);

// A template that a person wrote as such a body. Errors: Invalid with line:column or JSON path.
Result<QJsonObject> createBodyFromJson(const QByteArray &json);

} // namespace recado::neutral
