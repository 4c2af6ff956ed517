#include "domain/limits/checkcontent.h"

#include "domain/limits/schema.h"

#include <QJsonArray>

namespace recado {

namespace limits {

namespace {

QString typeWords(int types)
{
    QStringList words;
    for (const auto &[type, word] : std::initializer_list<std::pair<int, const char *>>{
             {Node::AText, "text"}, {Node::ANumber, "number"}, {Node::ABoolean, "boolean"}, {Node::AnObject, "object"}, {Node::AList, "list"}}) {
        if (types & type)
            words += QLatin1String(word);
    }
    return words.join(QLatin1Char('|'));
}

int typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return Node::AText;
    case QJsonValue::Double: return Node::ANumber;
    case QJsonValue::Bool: return Node::ABoolean;
    case QJsonValue::Object: return Node::AnObject;
    case QJsonValue::Array: return Node::AList;
    default: return 0;
    }
}

class Walk {
public:
    Walk(const Content &content, std::optional<Instant> now) : m_content(content), m_now(now) {}

    void value(const Node &node, const QJsonValue &value, const QString &path);

    ContentProblems problems;

private:
    void object(const Node &node, const QJsonObject &object, const QString &path);
    void list(const Node &node, const QJsonArray &list, const QString &path);
    void itemOfAType(const Node &node, const QJsonValue &item, const QString &path);
    void field(const Node &node, const QJsonObject &object, const QString &name, const QString &path);

    const Content &m_content;
    std::optional<Instant> m_now;
};

void Walk::value(const Node &node, const QJsonValue &value, const QString &path)
{
    if (!(node.types & typeOf(value)) && node.types != Node::Anything) {
        problems += broken(path, "type", typeWords(node.types), jsonTypeWord(value));
        return;
    }
    for (const Rule *rule : node.rules)
        demandOf(node, *rule, value, path, problems);
    if (value.isObject())
        object(node, value.toObject(), path);
    else if (value.isArray())
        list(node, value.toArray(), path);
    for (const Rule *rule : node.rules) {
        if (rule->relation)
            rule->relation(Site{path, value, m_content, m_now}, problems);
    }
}

void Walk::object(const Node &node, const QJsonObject &object, const QString &path)
{
    const QString start = path.isEmpty() ? QString() : path + QLatin1Char('.');
    for (const auto &[name, child] : node.fields)
        field(*child, object, name, start + name);
    if (node.isOpen || node.types == Node::Anything)
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!node.field(it.key()))
            problems += warned(start + it.key(), "unknown_field");
    }
}

// Whether a field may, must or must not be there; what it holds is for value().
void Walk::field(const Node &node, const QJsonObject &object, const QString &name, const QString &path)
{
    const QJsonValue found = object.value(name);
    const Demand presence = node.presence ? node.presence->demand : Demand::Free;
    const bool isAdvice = presence == Demand::Advised || presence == Demand::Unwanted;
    const auto tell = [&](const char *rule) { problems += isAdvice ? warned(path, rule) : broken(path, rule); };
    if (presence == Demand::Forbidden || presence == Demand::Unwanted) {
        if (!found.isUndefined())
            tell("forbidden");
        if (presence == Demand::Forbidden)
            return;
    }
    if (found.isUndefined()) {
        if (presence == Demand::Required || presence == Demand::Present || presence == Demand::Advised)
            tell("required");
        return;
    }
    const bool isBlank = found.isString() && found.toString().trimmed().isEmpty();
    if (isBlank && (presence == Demand::Required || presence == Demand::Advised))
        tell("empty");
    else
        value(node, found, path);
}

void Walk::list(const Node &node, const QJsonArray &list, const QString &path)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (!node.variants.empty())
            itemOfAType(node, list[i], place);
        else if (node.item)
            value(*node.item, list[i], place);
    }
}

void Walk::itemOfAType(const Node &node, const QJsonValue &item, const QString &path)
{
    if (!item.isObject()) {
        problems += broken(path, "type", typeWords(Node::AnObject), jsonTypeWord(item));
        return;
    }
    const QJsonObject object = item.toObject();
    const QString key = variantKey(object);
    if (const Node *variant = node.variant(key))
        return value(*variant, item, path);
    const QString saying = key.startsWith(QLatin1String("button:")) ? QStringLiteral("sub_type") : QStringLiteral("type");
    const QJsonValue word = object.value(saying);
    const QString place = path + QLatin1Char('.') + saying;
    if (word.isUndefined() || (word.isString() && word.toString().isEmpty()))
        problems += broken(place, "required");
    else if (!word.isString())
        problems += broken(place, "type", typeWords(Node::AText), jsonTypeWord(word));
    else
        problems += warned(place, "unknown_type", {}, shown(word));
}

// What can be said before it is known which rules apply.
ContentProblems problemsOfType(const Content &content)
{
    const QString field = QStringLiteral("type");
    const QJsonValue type = content.document().value(field);
    const QString kind = content.kind();
    if (!type.isUndefined() && !type.isString())
        return {broken(field, "type", typeWords(Node::AText), jsonTypeWord(type))};
    if (content.type().isEmpty())
        return {broken(field, "required")};
    if (isKnownKind(kind) || kind == QLatin1String("interactive"))
        return {};
    const bool isInteractive = kind.startsWith(QLatin1String("interactive."));
    return {warned(isInteractive ? QStringLiteral("interactive.type") : field, "unknown_type", {}, shown(kind.section(QLatin1Char('.'), -1)))};
}

} // namespace

} // namespace limits

ContentProblems checkContent(const Content &content, std::optional<Instant> now)
{
    ContentProblems problems = limits::problemsOfType(content);
    if (firstError(problems))
        return problems;
    limits::Walk walk(content, now);
    walk.value(limits::schemaFor(content), content.document(), {});
    return problems + walk.problems;
}

QString jsonTypeWord(const QJsonValue &value)
{
    return value.isNull() ? QStringLiteral("null") : limits::typeWords(limits::typeOf(value));
}

} // namespace recado
