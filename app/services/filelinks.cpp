#include "services/filelinks.h"

#include "domain/mediarules.h"

#include <QJsonArray>

#include <algorithm>

namespace recado {

namespace {

void collect(const QJsonValue &value, QList<QPair<QString, QString>> *links)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collect(item, links);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString link = it->toObject().value(QLatin1String("link")).toString();
        if (!link.isEmpty() && !mediaTypes(it.key()).isEmpty())
            links->append({it.key(), link});
        collect(it.value(), links);
    }
}

} // namespace

QList<QPair<QString, QString>> linksIn(const Content &content)
{
    QList<QPair<QString, QString>> links;
    collect(content.document(), &links);
    return links;
}

bool hasFileVariables(const BroadcastContent &content)
{
    using Kind = TemplateVariable::Kind;
    if (!content.definition)
        return false;
    const auto &variables = content.definition->variables;
    return std::any_of(variables.begin(), variables.end(), [](const TemplateVariable &variable) {
        return variable.kind == Kind::Image || variable.kind == Kind::Video || variable.kind == Kind::Document;
    });
}

} // namespace recado
