#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/content.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

// A request somebody copied → what it sends. Credentials are never in it.
struct PastedRequest {
    std::optional<ProviderKind> dialect; // none: our neutral form, which names no provider
    Content content;
    QString to; // as written; empty when it names nobody
    QString from; // the number or phone number id it names, or empty
    QStringList notUnderstood; // "path: why", technical English; no values
};

// JSON; a cURL command as documentation, Postman and browsers write it (for bash and for cmd.exe); or a request as text ("POST …", headers,
// body). In the dialect of Meta, of gateways (/v1/messages) or of Wati; or JSON in our neutral form. Fields of a message that nobody knows
// stay in the content and are named; Wati's have no place there and are only named. What says no more than how the request travels is passed
// over. Curly quotes are repaired where the text makes no sense with them.
// Errors Invalid: "line:column" of what is not JSON or of a quote that is not closed, "text" when it is neither JSON nor a request, "type" when
// it is no message, "url", "data"; Unsupported: "url", "--get". None of them tells what was pasted.
Result<PastedRequest> readPasted(const QString &text);

} // namespace recado
