#pragma once

#include "base/result.h"
#include "domain/content.h"

#include <QByteArray>
#include <QJsonObject>

namespace recado::neutral {

// Content ⇄ JSON in the shape of the body of Meta's POST /messages ("Cloud API reference, Messages") without messaging_product,
// recipient_type and to; those three are tolerated and dropped on reading.
// Errors: Invalid with the JSON path (dotted, `template.components[0].parameters[1].text`) or line:column in place; Unsupported
// with place "type" for a type this version cannot send.
Result<Content> contentFromJson(const QByteArray &json);
Result<Content> contentFromJson(const QJsonObject &object);
QJsonObject toJsonObject(const Content &content);
QByteArray toJson(const Content &content); // compact, keys sorted

} // namespace recado::neutral
