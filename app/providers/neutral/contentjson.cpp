#include "providers/neutral/contentjson.h"

#include "providers/neutral/jsontext.h"

#include <QJsonDocument>

namespace recado::neutral {

namespace {

const QStringList &orderFields()
{
    static const QStringList fields{QStringLiteral("messaging_product"), QStringLiteral("recipient_type"), QStringLiteral("to"),
                                    QStringLiteral("recipient"), QStringLiteral("biz_opaque_callback_data")};
    return fields;
}

} // namespace

bool belongsToTheOrder(const QString &field)
{
    return orderFields().contains(field);
}

Result<Content> contentFromJson(const QByteArray &json)
{
    const auto document = parseJson(json, ErrorKind::Invalid, JsonManner::Strict);
    if (!document)
        return document.error();
    if (!document->isObject())
        return error(ErrorKind::Invalid, QStringLiteral("an object is needed"), QStringLiteral("1:1"));
    return contentFromJson(document->object());
}

Content contentFromJson(const QJsonObject &object)
{
    QJsonObject document = object;
    for (const QString &field : orderFields())
        document.remove(field);
    return Content(document);
}

QByteArray toJson(const Content &content)
{
    return QJsonDocument(content.document()).toJson(QJsonDocument::Compact);
}

} // namespace recado::neutral
