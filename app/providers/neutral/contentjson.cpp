#include "providers/neutral/contentjson.h"

#include "providers/neutral/jsontext.h"
#include "providers/neutral/templatejson.h"

#include <QJsonDocument>

namespace recado::neutral {

Result<Content> contentFromJson(const QByteArray &json)
{
    const auto document = parseJson(json, ErrorKind::Invalid);
    if (!document)
        return document.error();
    if (!document->isObject())
        return error(ErrorKind::Invalid, QStringLiteral("an object is needed"), QStringLiteral("1:1"));
    return contentFromJson(document->object());
}

Result<Content> contentFromJson(const QJsonObject &object)
{
    const QString typeName = QStringLiteral("type");
    const QJsonValue type = object.value(typeName);
    if (!type.isString())
        return error(ErrorKind::Invalid, type.isUndefined() ? QStringLiteral("missing") : QStringLiteral("a text is needed"), typeName);
    if (type.toString() != QLatin1String("template")) {
        const QString detail = QStringLiteral("this version cannot send messages of type \"%1\"").arg(type.toString());
        return error(ErrorKind::Unsupported, detail, typeName);
    }
    const auto content = templateFromJson(object.value(QLatin1String("template")));
    return content ? Result<Content>(*content) : Result<Content>(content.error());
}

QJsonObject toJsonObject(const Content &content)
{
    return std::visit([](const TemplateContent &value) {
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("template")}, {QStringLiteral("template"), templateToJson(value)}};
    }, content);
}

QByteArray toJson(const Content &content)
{
    return QJsonDocument(toJsonObject(content)).toJson(QJsonDocument::Compact);
}

} // namespace recado::neutral
