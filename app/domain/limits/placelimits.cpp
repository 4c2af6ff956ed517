#include "domain/contentpath.h"
#include "domain/limits/checkcontent.h"
#include "domain/limits/schema.h"

#include <QRegularExpression>

namespace recado {

namespace {

using limits::Demand;
using limits::Node;
using limits::Rule;

const Node *childOf(const Node &node, const QString &name, const QJsonValue &item)
{
    if (!name.isEmpty())
        return node.field(name);
    return node.variants.empty() ? node.item.get() : node.variant(limits::variantKey(item.toObject()));
}

} // namespace

PlaceLimits limitsAt(const Content &content, const QString &path)
{
    static const QRegularExpression step(QStringLiteral(R"(([^.\[\]]+)|\[\d+\])"));
    const Node *node = &limits::schemaFor(content);
    for (auto matches = step.globalMatch(path); node && matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        node = childOf(*node, name, name.isEmpty() ? valueAt(content.document(), path.left(match.capturedEnd())) : QJsonValue());
    }
    PlaceLimits found;
    for (const Rule *rule : node ? node->rules : std::vector<const Rule *>()) {
        if (rule->demand == Demand::MaxChars)
            found.characters = rule->limit;
        else if (rule->demand == Demand::MaxItems)
            found.items = rule->limit;
    }
    return found;
}

} // namespace recado
