#include "domain/content.h"

namespace recado {

QString typeOf(const Content &content)
{
    return std::visit([](const TemplateContent &) { return QStringLiteral("template"); }, content);
}

} // namespace recado
