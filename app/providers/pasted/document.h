#pragma once

#include "providers/pasted/copiedcall.h"

namespace recado::pasted {

// A body in the shape of Meta's messages, whoever's dialect it is: content, recipient, and the names of fields that this version does not
// know. Error Invalid with place "type" when it is no message.
Result<PastedRequest> readDocument(const QJsonObject &body);

// The message kinds under whose names a document may hold its content.
bool hasMessage(const QJsonObject &body);

} // namespace recado::pasted
