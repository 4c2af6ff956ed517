#include "domain/template.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recado {

namespace {

const QRegularExpression &holePattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{\s*([^{}\s](?:[^{}]*[^{}\s])?)\s*\}\})"));
    return pattern;
}

TemplateParameter::Kind mediaKindOf(TemplateDefinition::Header header)
{
    switch (header) {
    case TemplateDefinition::Header::Image: return TemplateParameter::Kind::Image;
    case TemplateDefinition::Header::Video: return TemplateParameter::Kind::Video;
    case TemplateDefinition::Header::Document: return TemplateParameter::Kind::Document;
    default: return TemplateParameter::Kind::Text;
    }
}

// One component for the holes of one part of the template. The holes are taken out of `left`.
TemplateComponent componentFor(const QStringList &holes, TemplateParameter::Kind kind, const QMap<QString, QString> &values,
                               QStringList *left)
{
    TemplateComponent component;
    for (const QString &hole : holes) {
        TemplateParameter parameter;
        parameter.kind = kind;
        parameter.name = hole;
        parameter.value = values.value(hole);
        component.parameters += parameter;
        left->removeAll(hole);
    }
    return component;
}

// Values named exactly 1…n go out in that order without names, as providers with positional templates want them.
void makePositional(QList<TemplateParameter> *parameters)
{
    std::sort(parameters->begin(), parameters->end(),
              [](const auto &a, const auto &b) { return a.name.toInt() < b.name.toInt(); });
    for (TemplateParameter &parameter : *parameters)
        parameter.name.clear();
}

bool areOneToN(const QStringList &names)
{
    for (int number = 1; number <= names.size(); ++number) {
        if (!names.contains(QString::number(number)))
            return false;
    }
    return true;
}

QList<TemplateComponent> buttonComponents(const TemplateDefinition &definition, const QMap<QString, QString> &values, QStringList *left)
{
    QList<TemplateComponent> components;
    for (int index = 0; index < definition.buttons.size(); ++index) {
        const TemplateButton &button = definition.buttons[index];
        const bool isCode = button.kind == TemplateButton::Kind::CopyCode;
        const QStringList holes = holesIn(button.value);
        if (holes.isEmpty() || !(isCode || button.kind == TemplateButton::Kind::Url))
            continue;
        auto component = componentFor(holes, isCode ? TemplateParameter::Kind::CouponCode : TemplateParameter::Kind::Text, values, left);
        component.kind = TemplateComponent::Kind::Button;
        component.subType = isCode ? QStringLiteral("copy_code") : QStringLiteral("url");
        component.index = index;
        components += component;
    }
    return components;
}

// A reply button's payload comes back to us and fills no hole.
QList<TemplateParameter *> unnamedIn(TemplateComponent *component)
{
    QList<TemplateParameter *> unnamed;
    for (TemplateParameter &parameter : component->parameters) {
        if (parameter.name.isEmpty() && parameter.kind != TemplateParameter::Kind::Payload)
            unnamed += &parameter;
    }
    return unnamed;
}

// The holes that a component fills, in the order in which unnamed values are given.
QStringList holesFor(const TemplateComponent &component, const TemplateDefinition &definition)
{
    if (component.kind == TemplateComponent::Kind::Header)
        return holesIn(definition.headerText);
    if (component.kind == TemplateComponent::Kind::Button)
        return holesIn(definition.buttons.value(component.index).value);
    QStringList holes = holesIn(definition.body);
    if (areOneToN(holes))
        std::sort(holes.begin(), holes.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    return holes;
}

} // namespace

QStringList holesIn(const QString &text)
{
    QStringList names;
    for (auto matches = holePattern().globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

QString fillHoles(const QString &text, const QMap<QString, QString> &values)
{
    // One pass: a value that looks like a hole is a value.
    QString filled;
    qsizetype end = 0;
    for (auto matches = holePattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        filled += values.value(match.captured(1), match.captured(0));
        end = match.capturedEnd();
    }
    filled += QStringView(text).mid(end);
    return filled;
}

QList<TemplateProblem> checkValues(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    QList<TemplateProblem> problems;
    if (!definition.isApproved())
        problems += {TemplateProblem::Rule::NotApproved, {}};
    QSet<QString> known;
    for (const TemplateVariable &variable : definition.variables) {
        known += variable.name;
        const auto value = values.constFind(variable.name);
        if (value == values.constEnd())
            problems += {TemplateProblem::Rule::Missing, variable.name};
        else if (value->trimmed().isEmpty())
            problems += {TemplateProblem::Rule::Empty, variable.name};
    }
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        if (!known.contains(value.key()))
            problems += {TemplateProblem::Rule::Surplus, value.key()};
    }
    return problems;
}

TemplateContent fillTemplate(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    QStringList left;
    for (const TemplateVariable &variable : definition.variables)
        left += variable.name;

    TemplateContent content{definition.name, definition.language, {}};
    auto header = componentFor(holesIn(definition.headerText), mediaKindOf(definition.header), values, &left);
    header.kind = TemplateComponent::Kind::Header;
    if (!header.parameters.isEmpty())
        content.components += header;

    const auto buttons = buttonComponents(definition, values, &left);

    // A variable that is in no text we know (Wati lists some templates so) still has to travel: the body takes it.
    QStringList bodyHoles = holesIn(definition.body);
    for (const QString &name : std::as_const(left)) {
        if (!bodyHoles.contains(name))
            bodyHoles += name;
    }
    auto body = componentFor(bodyHoles, TemplateParameter::Kind::Text, values, &left);
    if (areOneToN(bodyHoles))
        makePositional(&body.parameters);
    if (!body.parameters.isEmpty())
        content.components += body;
    content.components += buttons;
    return content;
}

TemplateContent withNames(TemplateContent content, const TemplateDefinition &definition)
{
    QStringList unplaced;
    for (const TemplateVariable &variable : definition.variables)
        unplaced += variable.name;
    QList<TemplateParameter *> unnamed; // of header and buttons
    for (TemplateComponent &component : content.components) {
        const auto parameters = unnamedIn(&component);
        QStringList holes = holesFor(component, definition);
        for (const TemplateParameter &parameter : std::as_const(component.parameters))
            holes.removeAll(parameter.name);
        if (parameters.size() == holes.size()) {
            for (qsizetype i = 0; i < holes.size(); ++i)
                parameters[i]->name = holes[i];
        } else if (component.kind != TemplateComponent::Kind::Body) {
            unnamed += parameters;
        }
        for (const TemplateParameter &parameter : std::as_const(component.parameters))
            unplaced.removeAll(parameter.name);
    }
    for (const QString &hole : holesIn(definition.body))
        unplaced.removeAll(hole);
    // Wati lists the variable of a media header without showing it in a text: one value and one variable left belong together.
    if (unnamed.size() == 1 && unplaced.size() == 1)
        unnamed.first()->name = unplaced.first();
    return content;
}

QMap<QString, QString> valuesOf(const TemplateContent &content)
{
    QMap<QString, QString> values;
    int position = 0;
    for (const TemplateComponent &component : content.components) {
        for (const TemplateParameter &parameter : component.parameters) {
            QString name = parameter.name;
            if (name.isEmpty() && component.kind == TemplateComponent::Kind::Body)
                name = QString::number(++position);
            if (!name.isEmpty())
                values.insert(name, parameter.value.isEmpty() ? parameter.mediaId : parameter.value);
        }
    }
    return values;
}

QString renderBody(const TemplateDefinition &definition, const QMap<QString, QString> &values)
{
    return fillHoles(definition.body, values);
}

} // namespace recado
