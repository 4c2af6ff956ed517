#pragma once

#include "providers/provider.h"

namespace recado::gateway {

// A message_status exists only when the message is held, and is a sentence; a single word other than the Cloud API's held ones is taken
// for "accepted".
SendReply readSendReply(const net::Response &response);
// The answer to a read mark names no message (unverified).
SendReply readMarkReply(const net::Response &response);

// {"users": [{"token", "expires_after"}]}; seven days where no end is told (unverified).
Result<AccessToken> readLogin(const net::Response &response, Instant now);

// Meta's items under "waba_templates" (or "data"), with count, offset and total (unverified). A gateway without this node has none to show.
Result<TemplatePage> readTemplates(const QString &cursor, const net::Response &response);

// The one number of the account, once the gateway answered.
Result<QList<Channel>> readChannels(const Account &account, const net::Response &response);

// Every gateway_status, of one client or of each node of several (unverified shape).
Result<HealthReport> readHealth(const net::Response &response);

Result<MediaHandle> readUpload(const net::Response &response);

} // namespace recado::gateway
