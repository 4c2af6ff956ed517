#pragma once

#include "providers/provider.h"

#include <QJsonObject>

namespace recado::wati {

// What "result" or "ok" of an answer says. Wati writes it as boolean, as "success" or "error", or as the reason for a refusal.
enum class Said { Yes, No, Nothing };
Said saidBy(const QJsonObject &answer);

// HTTP status and body of a call that reads: the document, or why there is none.
Result<QJsonDocument> readDocument(const net::Response &response);

// Error Rejected with the provider's words and code.
Error rejection(const QJsonObject &answer);

SendReply readSendReply(const net::Response &response);
Result<QList<Channel>> readChannels(const Account &account, const net::Response &response);
Result<void> readSubscribeReply(const net::Response &response);

} // namespace recado::wati
