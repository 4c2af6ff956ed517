#pragma once

#include "base/result.h"
#include "domain/content.h"

#include <QByteArray>
#include <QJsonObject>

namespace recado::neutral {

// Content ⇄ JSON in the shape of the body of Meta's POST /messages ("Cloud API reference, Messages") without messaging_product,
// recipient_type and to; those, recipient and biz_opaque_callback_data belong to the order and are dropped on reading.
// Only what is no JSON object, or JSON that cannot be kept exactly, is refused: Invalid with line:column or the JSON path in place.
// What is wrong with the content itself is for checkContent().
Result<Content> contentFromJson(const QByteArray &json);
Content contentFromJson(const QJsonObject &object);
QByteArray toJson(const Content &content); // compact, keys sorted

// The fields that contentFromJson() drops on purpose.
bool belongsToTheOrder(const QString &field);

} // namespace recado::neutral
