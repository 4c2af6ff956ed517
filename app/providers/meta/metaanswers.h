#pragma once

#include "providers/provider.h"

#include <QJsonObject>

#include <optional>

namespace recado::meta {

// What an answer's {"error": …} says ("Error codes"): its code, its words, its trace id in `detail`. The kind goes by the code, since
// throttling comes as 400 and a partial failure as 206; by the HTTP status where the code is new. None when there is no error object.
std::optional<Error> errorIn(const QJsonObject &answer, int httpStatus);

// The document of a call that reads, or why there is none.
Result<QJsonObject> readObject(const net::Response &response);

// {"success": true}, or why not.
Result<void> readSuccess(const net::Response &response);

SendReply readSendReply(const net::Response &response);

// The list under "data".
Result<QJsonArray> readData(const QJsonObject &answer);

Result<QList<Channel>> readChannels(const Account &account, const net::Response &response);
Result<HealthReport> readHealth(const net::Response &response);

} // namespace recado::meta
