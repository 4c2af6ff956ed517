#pragma once

#include "simulator/answers.h"
#include "simulator/content/reader.h"

namespace recado::simulator::gateway {

// Codes of the older API ("WhatsApp Business API client error codes").
constexpr int accessDenied = 1005;
constexpr int notFound = 1006;
constexpr int parameterMissing = 1008;
constexpr int parameterInvalid = 1009;
constexpr int parameterNotRequired = 1010;
constexpr int userNotValid = 1013;
constexpr int internalError = 1014;
constexpr int tooManyRequests = 1015;
constexpr int badUser = 1021;
constexpr int receiverIncapable = 1026;
constexpr int windowClosed = 470;

// {"version", "api_status"}: stands in every answer.
QJsonObject metaPart();
// {"meta": {…}, "errors": [{code, title, details}]}
HttpAnswer errorAnswer(int status, int code, const QString &details);
// What Meta's Cloud API would say, in the words of the older one.
HttpAnswer errorAnswer(const content::Problem &problem);

QString titleOf(int code);
// 131026 → 1013: how the older API calls a failure.
int olderCode(int metaCode);

} // namespace recado::simulator::gateway
