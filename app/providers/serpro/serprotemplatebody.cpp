#include "providers/serpro/serprotemplatebody.h"

#include <QJsonArray>

#include <algorithm>

namespace recado::serpro {

namespace {

using Kind = TemplateParameter::Kind;

QString parameterPath(qsizetype component, qsizetype parameter)
{
    return QStringLiteral("template.components[%1].parameters[%2]").arg(component).arg(parameter);
}

// A value of the body and where it stood.
struct Value {
    QString name;
    QString text;
    QString path;
};

Result<QJsonObject> headerOf(const TemplateComponent &header, qsizetype index)
{
    const QString path = parameterPath(index, 0);
    if (header.parameters.size() != 1)
        return error(ErrorKind::Invalid, QStringLiteral("a header takes one file"),
                     QStringLiteral("template.components[%1].parameters").arg(index));
    const TemplateParameter &file = header.parameters.first();
    const bool isMedia = file.kind == Kind::Image || file.kind == Kind::Video || file.kind == Kind::Document;
    if (!isMedia)
        return unsupported(childPath(path, QStringLiteral("type")),
                           QStringLiteral("Serpro's call has no known field for a header's text or location"));
    if (file.value.isEmpty() && file.mediaId.isEmpty())
        return missing(path);
    QJsonObject result;
    if (file.mediaId.isEmpty())
        result.insert(QStringLiteral("linkMedia"), file.value);
    else
        result.insert(QStringLiteral("idMedia"), file.mediaId);
    const QString name = file.fileName.isEmpty() ? fileNameIn(file.value) : file.fileName;
    if (!name.isEmpty())
        result.insert(QStringLiteral("filename"), name);
    return result;
}

Result<void> addValues(const TemplateComponent &body, qsizetype index, QList<Value> *values)
{
    for (qsizetype p = 0; p < body.parameters.size(); ++p) {
        const TemplateParameter &parameter = body.parameters[p];
        const QString path = parameterPath(index, p);
        if (parameter.kind != Kind::Text)
            return unsupported(childPath(path, QStringLiteral("type")),
                               QStringLiteral("Serpro's call has no known form for other values than text"));
        if (parameter.value.trimmed().isEmpty())
            return error(ErrorKind::Invalid, QStringLiteral("an empty value would be refused"), childPath(path, QStringLiteral("text")));
        *values += {parameter.name, parameter.value, path};
    }
    return {};
}

// The names in the order of their positions: "1", "2"… by number, others as they first appear in the template's body.
QStringList orderOf(const QList<Value> &values, const std::optional<TemplateDefinition> &definition)
{
    QStringList numbers;
    for (qsizetype i = 1; i <= values.size(); ++i)
        numbers += QString::number(i);
    const auto areIn = [&values](const QStringList &names) {
        return std::all_of(values.begin(), values.end(), [&names](const Value &value) { return names.contains(value.name); });
    };
    if (areIn(numbers))
        return numbers;
    const QStringList holes = definition ? holesIn(definition->body) : QStringList();
    return holes.size() == values.size() && areIn(holes) ? holes : QStringList();
}

Result<void> putInOrder(QList<Value> *values, const std::optional<TemplateDefinition> &definition)
{
    const auto isNamed = [](const Value &value) { return !value.name.isEmpty(); };
    const auto named = std::find_if(values->begin(), values->end(), isNamed);
    if (named == values->end())
        return {};
    const QStringList order = orderOf(*values, definition);
    QList<Value> sorted;
    for (const QString &name : order) {
        const auto found = std::find_if(values->begin(), values->end(), [&name](const Value &value) { return value.name == name; });
        if (found != values->end())
            sorted += *found;
    }
    if (sorted.size() != values->size()) {
        return unsupported(childPath(named->path, QStringLiteral("parameter_name")),
                           QStringLiteral("Serpro fills variables by position, and this name's position cannot be told"));
    }
    *values = sorted;
    return {};
}

QJsonObject bodyFrom(const QList<Value> &values)
{
    QJsonArray list;
    for (const Value &value : values)
        list += QJsonObject{{QStringLiteral("tipo"), QStringLiteral("text")}, {QStringLiteral("valor"), value.text}};
    return {{QStringLiteral("parametros"), list}};
}

} // namespace

Result<Outgoing> templateOf(const Account &account, const Content &content, const std::optional<TemplateDefinition> &definition)
{
    const TemplateContent given = content.asTemplate();
    static const QStringList fields{QStringLiteral("name"), QStringLiteral("language"), QStringLiteral("components")};
    if (const auto known = onlyKnown(content.body().toObject(), fields, QStringLiteral("template")); !known)
        return known.error();
    if (given.name.trimmed().isEmpty())
        return missing(QStringLiteral("template.name"));
    QJsonObject message{{QStringLiteral("nomeTemplate"), given.name},
                        {QStringLiteral("wabaId"), account.setting(QStringLiteral("waba_id"))}};
    QList<Value> values;
    for (qsizetype c = 0; c < given.components.size(); ++c) {
        const TemplateComponent &component = given.components[c];
        const bool isEmpty = component.parameters.isEmpty() && component.written.isEmpty();
        if (component.kind == TemplateComponent::Kind::Header && !isEmpty) {
            const auto header = headerOf(component, c);
            if (!header)
                return header.error();
            message.insert(QStringLiteral("header"), *header);
        } else if (component.kind == TemplateComponent::Kind::Body) {
            if (const auto added = addValues(component, c, &values); !added)
                return added.error();
        } else if (!isEmpty) {
            return unsupported(QStringLiteral("template.components[%1]").arg(c),
                               QStringLiteral("Serpro's template call has no known field for the values of buttons, cards and offers"));
        }
    }
    if (const auto ordered = putInOrder(&values, definition); !ordered)
        return ordered.error();
    if (!values.isEmpty())
        message.insert(QStringLiteral("body"), bodyFrom(values));
    return Outgoing{QStringLiteral("requisicao/mensagem/template"), message};
}

} // namespace recado::serpro
