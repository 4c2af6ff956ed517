#include "domain/limits/schema.h"

#include <algorithm>

namespace recado::limits {

namespace {

// A message type of groups (Meta, "Groups") that no form offers, but whose rules are known.
const QLatin1String pin("pin");

// An interactive message that does not say which.
const QLatin1String interactive("interactive");

QString typeOf(const QString &kind) { return kind.section(QLatin1Char('.'), 0, 0); }

Node *child(std::vector<std::pair<QString, std::unique_ptr<Node>>> *children, const QString &name)
{
    for (auto &[known, node] : *children) {
        if (known == name)
            return node.get();
    }
    return children->emplace_back(name, std::make_unique<Node>()).second.get();
}

// The node of a path, made when it is not there. On the way it becomes known what must be an object and what a list.
Node *nodeAt(Node *root, const QString &path)
{
    static const QRegularExpression step(QStringLiteral(R"(([^.\[\]]+)|\[([^\[\]]*)\])"));
    Node *node = root;
    for (auto matches = step.globalMatch(path); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) {
            node->inferred = Node::AnObject;
            node = child(&node->fields, match.captured(1));
            continue;
        }
        node->inferred = Node::AList;
        const QString key = match.captured(2);
        if (!key.isEmpty()) {
            node = child(&node->variants, key);
            node->inferred = Node::AnObject;
            child(&node->fields, QStringLiteral("type"))->inferred = Node::AText;
            if (key.startsWith(QLatin1String("button:")))
                child(&node->fields, QStringLiteral("sub_type"))->inferred = Node::AText;
        } else {
            if (!node->item)
                node->item = std::make_unique<Node>();
            node = node->item.get();
        }
    }
    return node;
}

// What a demand says about the JSON type of the value: outright, or between the lines.
int typeSaid(Demand demand)
{
    switch (demand) {
    case Demand::Text: return Node::AText;
    case Demand::Number: return Node::ANumber;
    case Demand::NumberOrText: return Node::AText | Node::ANumber;
    case Demand::Boolean: return Node::ABoolean;
    case Demand::Object:
    case Demand::Open: return Node::AnObject;
    case Demand::Free: return Node::Anything;
    default: return 0;
    }
}

int typeImplied(Demand demand)
{
    switch (demand) {
    case Demand::MaxChars:
    case Demand::AdvisedChars:
    case Demand::MaxLineBreaks:
    case Demand::Enum:
    case Demand::AdvisedEnum:
    case Demand::Constant:
    case Demand::Pattern:
    case Demand::Url:
    case Demand::EdgeSpaces: return Node::AText;
    case Demand::Range:
    case Demand::DecimalRange: return Node::ANumber;
    case Demand::MinItems:
    case Demand::MaxItems: return Node::AList;
    default: return 0;
    }
}

void put(Node *node, const Rule &rule)
{
    node->types |= typeSaid(rule.demand);
    if (!node->inferred)
        node->inferred = typeImplied(rule.demand);
    node->isOpen = node->isOpen || rule.demand == Demand::Open || rule.demand == Demand::Object;
    if (rule.demand == Demand::Pattern)
        node->patterns.emplace(&rule, QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(rule.words))));
    if (rule.demand >= Demand::Required && rule.demand <= Demand::Unwanted)
        node->presence = &rule;
    else if (rule.demand >= Demand::MaxChars)
        node->rules.push_back(&rule);
}

// A type that was said wins over one that was understood.
void settle(Node *node)
{
    node->types = node->types ? node->types : node->inferred ? node->inferred : Node::Anything;
    for (auto &[name, field] : node->fields)
        settle(field.get());
    for (auto &[key, variant] : node->variants)
        settle(variant.get());
    if (node->item)
        settle(node->item.get());
}

// Shared rows name several types at once: a path that begins with the body of another type is not for this kind.
bool isOfAnotherType(const QString &path, const QString &type)
{
    static const QStringList types = [] {
        QStringList list{pin};
        for (const QString &kind : contentKinds())
            list += typeOf(kind);
        return list;
    }();
    const QString first = path.section(QRegularExpression(QStringLiteral(R"([.\[])")), 0, 0);
    return first != type && types.contains(first);
}

std::unique_ptr<Node> plant(const QString &kind)
{
    auto root = std::make_unique<Node>();
    for (const RuleTable &table : {simpleRules(), interactiveRules(), richInteractiveRules(), orderRules(), templateRules(), templateButtonRules()}) {
        for (const Rule *rule = table.begin; rule != table.end; ++rule) {
            if (!isFor(*rule, kind))
                continue;
            for (const QString &path : pathsOf(*rule)) {
                if (!isOfAnotherType(path, typeOf(kind)))
                    put(nodeAt(root.get(), path), *rule);
            }
        }
    }
    root->isOpen = kind.isEmpty();
    settle(root.get());
    return root;
}

const std::map<QString, std::unique_ptr<Node>> &forest()
{
    static const auto trees = [] {
        std::map<QString, std::unique_ptr<Node>> planted;
        for (const QString &kind : contentKinds() + QStringList{pin, interactive, QString()})
            planted.emplace(kind, plant(kind));
        return planted;
    }();
    return trees;
}

} // namespace

const Node *Node::field(const QString &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const auto &entry) { return entry.first == name; });
    return found == fields.end() ? nullptr : found->second.get();
}

const Node *Node::variant(const QString &key) const
{
    const auto found = std::find_if(variants.begin(), variants.end(), [&key](const auto &entry) { return entry.first == key; });
    return found == variants.end() ? nullptr : found->second.get();
}

const Node &schemaFor(const Content &content)
{
    const QString type = content.type();
    for (const QString &kind : {content.kind(), type == interactive ? type : QString()}) {
        if (const auto found = forest().find(kind); found != forest().end())
            return *found->second;
    }
    return *forest().at(QString());
}

bool isKnownKind(const QString &kind)
{
    return contentKinds().contains(kind) || kind == pin;
}

QString variantKey(const QJsonObject &item)
{
    // Letters of either case are met (Meta, "Template components").
    const QString type = item.value(QLatin1String("type")).toString().toLower();
    if (type != QLatin1String("button"))
        return type;
    return type + QLatin1Char(':') + item.value(QLatin1String("sub_type")).toString().toLower();
}

} // namespace recado::limits
