#pragma once

#include "providers/provider.h"

namespace recado::wati {

Result<TemplatePage> readTemplates(int page, const net::Response &response);

// One item of the list; none without a name.
std::optional<TemplateDefinition> readTemplate(const QJsonObject &item);

} // namespace recado::wati
