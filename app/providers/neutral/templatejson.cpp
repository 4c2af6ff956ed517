#include "providers/neutral/templatejson.h"

#include "providers/neutral/jsonfields.h"

#include <array>

namespace recado::neutral {

namespace {

using Kind = TemplateParameter::Kind;

constexpr int mostButtons = 10; // Cloud API, "Template messages": index 0 to 9

struct KindWord {
    Kind kind;
    QLatin1String word;
};
constexpr std::array<KindWord, 6> parameterKinds{{
    {Kind::Text, QLatin1String("text")},
    {Kind::Image, QLatin1String("image")},
    {Kind::Video, QLatin1String("video")},
    {Kind::Document, QLatin1String("document")},
    {Kind::Payload, QLatin1String("payload")},
    {Kind::CouponCode, QLatin1String("coupon_code")},
}};

QLatin1String wordOf(Kind kind)
{
    for (const auto &[candidate, word] : parameterKinds) {
        if (candidate == kind)
            return word;
    }
    return {};
}

bool isMedia(Kind kind) { return kind == Kind::Image || kind == Kind::Video || kind == Kind::Document; }

void readMedia(const QJsonValue &value, const QString &path, TemplateParameter *parameter, Fields *parent)
{
    Fields media(value, path);
    parameter->value = media.text(QLatin1String("link"));
    parameter->mediaId = media.text(QLatin1String("id"));
    parameter->fileName = media.text(QLatin1String("filename"));
    if (parameter->value.isEmpty() == parameter->mediaId.isEmpty())
        media.fail(path, QStringLiteral("either link or id is needed"));
    if (media.failed())
        parent->fail(media.fault());
}

Result<TemplateParameter> readParameter(const QJsonValue &value, const QString &path)
{
    Fields fields(value, path);
    const QString type = fields.requiredText(QLatin1String("type"));
    if (fields.failed())
        return fields.fault();
    for (const auto &[kind, word] : parameterKinds) {
        if (type != word)
            continue;
        TemplateParameter parameter;
        parameter.kind = kind;
        parameter.name = fields.text(QLatin1String("parameter_name"));
        if (isMedia(kind))
            readMedia(fields.value(word), fields.path(word), &parameter, &fields);
        else
            parameter.value = fields.requiredText(word);
        return fields.failed() ? Result<TemplateParameter>(fields.fault()) : parameter;
    }
    return error(ErrorKind::Unsupported, QStringLiteral("this version cannot send parameters of type \"%1\"").arg(type),
                 fields.path(QLatin1String("type")));
}

// Examples of the Cloud API write the index as text, those of /v1/messages as number: both are read.
int readIndex(Fields *fields)
{
    const QLatin1String name("index");
    const QJsonValue value = fields->value(name);
    bool ok = value.isDouble();
    const int index = ok ? value.toInt(-1) : value.toString().toInt(&ok);
    if (!ok || index < 0 || index >= mostButtons)
        fields->fail(fields->path(name), QStringLiteral("a button's place from 0 to 9 is needed"));
    return index;
}

void readButton(Fields *fields, TemplateComponent *component)
{
    const QLatin1String name("sub_type");
    const QStringList known{QStringLiteral("quick_reply"), QStringLiteral("url"), QStringLiteral("copy_code")};
    component->kind = TemplateComponent::Kind::Button;
    component->subType = fields->requiredText(name).toLower();
    if (!known.contains(component->subType))
        fields->fail(fields->path(name), QStringLiteral("this version cannot fill buttons of this type"), ErrorKind::Unsupported);
    component->index = readIndex(fields);
}

Result<TemplateComponent> readComponent(const QJsonValue &value, const QString &path)
{
    const QLatin1String typeName("type");
    const QLatin1String listName("parameters");
    Fields fields(value, path);
    const QString type = fields.requiredText(typeName).toLower();
    TemplateComponent component;
    if (type == QLatin1String("header"))
        component.kind = TemplateComponent::Kind::Header;
    else if (type == QLatin1String("body"))
        component.kind = TemplateComponent::Kind::Body;
    else if (type == QLatin1String("button"))
        readButton(&fields, &component);
    else
        fields.fail(fields.path(typeName), QStringLiteral("this version cannot fill components of this type"), ErrorKind::Unsupported);
    const QJsonArray parameters = fields.list(listName);
    if (fields.failed())
        return fields.fault();
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto parameter = readParameter(parameters[i], itemOf(fields.path(listName), i));
        if (!parameter)
            return parameter.error();
        component.parameters += *parameter;
    }
    return component;
}

QJsonObject toJson(const TemplateParameter &parameter)
{
    const QLatin1String word = wordOf(parameter.kind);
    QJsonObject object{{QStringLiteral("type"), word}};
    if (!parameter.name.isEmpty())
        object.insert(QLatin1String("parameter_name"), parameter.name);
    if (!isMedia(parameter.kind)) {
        object.insert(word, parameter.value);
        return object;
    }
    QJsonObject media;
    if (parameter.mediaId.isEmpty())
        media.insert(QLatin1String("link"), parameter.value);
    else
        media.insert(QLatin1String("id"), parameter.mediaId);
    if (!parameter.fileName.isEmpty())
        media.insert(QLatin1String("filename"), parameter.fileName);
    object.insert(word, media);
    return object;
}

QJsonObject toJson(const TemplateComponent &component)
{
    QJsonObject object;
    switch (component.kind) {
    case TemplateComponent::Kind::Header: object.insert(QLatin1String("type"), QLatin1String("header")); break;
    case TemplateComponent::Kind::Body: object.insert(QLatin1String("type"), QLatin1String("body")); break;
    case TemplateComponent::Kind::Button:
        object.insert(QLatin1String("type"), QLatin1String("button"));
        object.insert(QLatin1String("sub_type"), component.subType);
        object.insert(QLatin1String("index"), QString::number(component.index));
        break;
    }
    QJsonArray parameters;
    for (const TemplateParameter &parameter : component.parameters)
        parameters += toJson(parameter);
    object.insert(QLatin1String("parameters"), parameters);
    return object;
}

} // namespace

Result<TemplateContent> templateFromJson(const QJsonValue &value)
{
    const QLatin1String languageName("language");
    const QLatin1String listName("components");
    Fields fields(value, QStringLiteral("template"));
    TemplateContent content;
    content.name = fields.requiredText(QLatin1String("name"));
    if (content.name.trimmed().isEmpty())
        fields.fail(fields.path(QLatin1String("name")), QStringLiteral("missing"));
    if (fields.has(languageName)) {
        Fields language(fields.value(languageName), fields.path(languageName));
        content.language = language.requiredText(QLatin1String("code"));
        if (language.failed())
            fields.fail(language.fault());
    }
    const QJsonArray components = fields.list(listName);
    if (fields.failed())
        return fields.fault();
    for (qsizetype i = 0; i < components.size(); ++i) {
        const auto component = readComponent(components[i], itemOf(fields.path(listName), i));
        if (!component)
            return component.error();
        content.components += *component;
    }
    return content;
}

QJsonObject templateToJson(const TemplateContent &content)
{
    QJsonObject object{{QStringLiteral("name"), content.name}};
    if (!content.language.isEmpty())
        object.insert(QLatin1String("language"), QJsonObject{{QStringLiteral("code"), content.language}});
    QJsonArray components;
    for (const TemplateComponent &component : content.components)
        components += toJson(component);
    if (!components.isEmpty())
        object.insert(QLatin1String("components"), components);
    return object;
}

} // namespace recado::neutral
