#include "domain/templatecontent.h"

#include <QJsonArray>

#include <array>

namespace recado {

namespace {

using Kind = TemplateParameter::Kind;

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

bool isMedia(Kind kind) { return kind == Kind::Image || kind == Kind::Video || kind == Kind::Document; }

Kind kindOf(const QString &type)
{
    for (const auto &[kind, word] : parameterKinds) {
        if (type == word)
            return kind;
    }
    return Kind::Other;
}

QLatin1String wordOf(Kind kind)
{
    for (const auto &[candidate, word] : parameterKinds) {
        if (candidate == kind)
            return word;
    }
    return {};
}

TemplateParameter readParameter(const QJsonObject &object)
{
    const QString type = object.value(QLatin1String("type")).toString();
    TemplateParameter parameter;
    parameter.kind = kindOf(type);
    parameter.name = object.value(QLatin1String("parameter_name")).toString();
    const QJsonValue value = object.value(type);
    if (isMedia(parameter.kind)) {
        parameter.value = value[QLatin1String("link")].toString();
        parameter.mediaId = value[QLatin1String("id")].toString();
        parameter.fileName = value[QLatin1String("filename")].toString();
    } else if (parameter.kind == Kind::Other) {
        parameter.written = object;
        parameter.value = value[QLatin1String("fallback_value")].toString(); // currency and date_time show it
    } else {
        parameter.value = value.toString();
    }
    return parameter;
}

TemplateComponent readComponent(const QJsonObject &object);

QList<TemplateComponent> readComponents(const QJsonValue &list)
{
    QList<TemplateComponent> components;
    for (const QJsonValue &component : list.toArray())
        components += readComponent(component.toObject());
    return components;
}

TemplateComponent readComponent(const QJsonObject &object)
{
    // Letters of either case are met (Meta, "Template components").
    const QString type = object.value(QLatin1String("type")).toString().toLower();
    TemplateComponent component;
    if (type == QLatin1String("header")) {
        component.kind = TemplateComponent::Kind::Header;
    } else if (type == QLatin1String("button")) {
        component.kind = TemplateComponent::Kind::Button;
        component.subType = object.value(QLatin1String("sub_type")).toString().toLower();
        // Examples of the Cloud API write the index as text, those of /v1/messages as number: both are read.
        const QJsonValue index = object.value(QLatin1String("index"));
        component.index = index.isString() ? index.toString().toInt() : index.toInt();
    } else if (type != QLatin1String("body")) {
        component.kind = TemplateComponent::Kind::Other;
        component.subType = type;
        component.written = object;
        for (const QJsonValue &card : object.value(QLatin1String("cards")).toArray())
            component.cards += readComponents(card[QLatin1String("components")]);
    }
    for (const QJsonValue &parameter : object.value(QLatin1String("parameters")).toArray())
        component.parameters += readParameter(parameter.toObject());
    return component;
}

QJsonObject toJson(const TemplateParameter &parameter)
{
    if (parameter.kind == Kind::Other)
        return parameter.written;
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

QJsonArray toJson(const QList<TemplateParameter> &parameters)
{
    QJsonArray list;
    for (const TemplateParameter &parameter : parameters)
        list += toJson(parameter);
    return list;
}

QJsonObject toJson(const TemplateComponent &component)
{
    QJsonObject object;
    switch (component.kind) {
    case TemplateComponent::Kind::Other: return component.written;
    case TemplateComponent::Kind::Header: object.insert(QLatin1String("type"), QLatin1String("header")); break;
    case TemplateComponent::Kind::Body: object.insert(QLatin1String("type"), QLatin1String("body")); break;
    case TemplateComponent::Kind::Button:
        object.insert(QLatin1String("type"), QLatin1String("button"));
        object.insert(QLatin1String("sub_type"), component.subType);
        object.insert(QLatin1String("index"), QString::number(component.index));
        break;
    }
    object.insert(QLatin1String("parameters"), toJson(component.parameters));
    return object;
}

} // namespace

bool TemplateComponent::operator==(const TemplateComponent &other) const
{
    return kind == other.kind && subType == other.subType && index == other.index && parameters == other.parameters && written == other.written
        && cards == other.cards;
}

TemplateComponent offerComponent(const QList<TemplateParameter> &parameters)
{
    const QString type = QStringLiteral("limited_time_offer");
    const QJsonObject written{{QStringLiteral("type"), type}, {QStringLiteral("parameters"), toJson(parameters)}};
    return {TemplateComponent::Kind::Other, type, 0, parameters, written};
}

TemplateComponent carouselComponent(const QList<QList<TemplateComponent>> &cards)
{
    QJsonArray list;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QJsonArray components;
        for (const TemplateComponent &component : cards[i])
            components += toJson(component);
        list += QJsonObject{{QStringLiteral("card_index"), i}, {QStringLiteral("components"), components}};
    }
    const QString type = QStringLiteral("carousel");
    return {TemplateComponent::Kind::Other, type, 0, {}, {{QStringLiteral("type"), type}, {QStringLiteral("cards"), list}}, cards};
}

TemplateContent templateContentFrom(const QJsonObject &object)
{
    TemplateContent content;
    content.name = object.value(QLatin1String("name")).toString();
    content.language = object.value(QLatin1String("language"))[QLatin1String("code")].toString();
    content.components = readComponents(object.value(QLatin1String("components")));
    return content;
}

QJsonObject toJson(const TemplateContent &content)
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

} // namespace recado
