#pragma once

#include "domain/template.h"

namespace recado {

// The stable words of a template's parts, used in JSON and SQL. Those of headers and buttons are Meta's in small letters ("Template
// components"): "image", "quick_reply", "otp", "mpm". What is not known is Other; Kind::Text for variables; an empty header word is None.
QString toString(TemplateDefinition::Header header);
QString toString(TemplateCard::Header header);
QString toString(TemplateButton::Kind kind);
QString toString(TemplateVariable::Kind kind);

// Letters of either case are read.
TemplateDefinition::Header headerFromString(const QString &word);
TemplateCard::Header cardHeaderFromString(const QString &word);
TemplateButton::Kind buttonKindFromString(const QString &word);
TemplateVariable::Kind variableKindFromString(const QString &word);

} // namespace recado
