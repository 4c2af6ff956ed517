#pragma once

#include "providers/provider.h"

#include <QJsonObject>

namespace recado::wati {

// What "result" or "ok" of an answer says. Wati writes it as boolean, as "success" or "error", or as the reason for a refusal.
enum class Said { Yes, No, Nothing };
Said saidBy(const QJsonObject &answer);

// HTTP status and body of a call that reads: the document, or why there is none.
Result<QJsonDocument> readDocument(const net::Response &response);

// The code of a refusal because nobody wrote within the last 24 hours; Wati has only words for it ("Errors").
inline QString sessionClosedCode() { return QStringLiteral("wati:session_closed"); }

// Error Rejected with the provider's words and code.
Error rejection(const QJsonObject &answer);

// Every call's answer to a send: {result, receivers} of v1 and v2, {success, recipients} of v3, {ok} and {result, info} of the session
// calls, {message} of v3's conversation calls.
SendReply readSendReply(const Account &account, const net::Response &response);

// One entry of "receivers" or "recipients" of an answer that says yes.
SendReply readReceiver(const QJsonObject &answer, const QJsonObject &receiver);

// Calls of which nothing but yes or no matters.
Result<void> readDone(const net::Response &response);

Result<HealthReport> readProfile(const net::Response &response);

Result<QList<Channel>> readChannels(const Account &account, const net::Response &response);

} // namespace recado::wati
