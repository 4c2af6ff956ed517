#pragma once

#include "providers/provider.h"

#include <QJsonArray>
#include <QJsonObject>

// What a gateway answers: {"messages": […], "meta": {…}, "errors": [{code, title, details, href}]} ("/v1/messages"; codes of the older
// list in "Error codes"). An {"error": {…}} of the Cloud API is read as well, since some partners pass it on.
namespace recado::gateway {

bool isSuccess(const net::Response &response);

// errors[], or the one under "error"; empty when the answer complains of nothing.
QJsonArray errorsIn(const QJsonObject &answer);

// HTTP status, first code and all the words. The code is kept bare, as the gateway gave it.
Error errorIn(const QJsonObject &answer, const net::Response &response);

// What a refusal means for a send, by HTTP status and code: only what was turned away at the door is proven not accepted, and who answers
// 5xx may have taken it.
SendReply::Outcome outcomeOf(int status, const QString &code);

// The document of a call that reads, or why there is none.
Result<QJsonObject> readObject(const net::Response &response);

// HTTP 404 with errors[] or meta: the gateway is there and speaks its language, it only has no such node.
bool lacksNode(const net::Response &response);

} // namespace recado::gateway
