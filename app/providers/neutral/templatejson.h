#pragma once

#include "base/result.h"
#include "domain/content.h"

#include <QJsonObject>

namespace recado::neutral {

// The value of "template" ⇄ TemplateContent. What a later version may carry (currency, carousel, flow buttons…) is Unsupported, not dropped.
Result<TemplateContent> templateFromJson(const QJsonValue &value);
QJsonObject templateToJson(const TemplateContent &content);

} // namespace recado::neutral
