#pragma once

#include "domain/broadcastrows.h"
#include "services/courier.h"

namespace recado {

// Everything the database knows that a broadcast needs to be sent, read in one go and used for every row.
struct BroadcastContext {
    Broadcast broadcast;
    SendContext sender;
    BroadcastContent content;
};

// Errors: NotFound, Invalid with place (account, channel, content).
Result<BroadcastContext> readBroadcastContext(Connection &connection, BroadcastId id);

// Why it may not leave as it stands: the template is not approved (any more), or another than the one that was checked.
std::optional<BroadcastReason> notAsChecked(const BroadcastContext &context);

// The content of one row as it leaves.
Content contentOfRow(const BroadcastContext &context, const BroadcastRow &row);

// A row as a message that is ready to leave. `complete`: the secrets with the token, where the provider wants a login. Errors: those of
// prepareSend(); the row cannot leave as it is.
Result<SendJobPtr> jobForRow(const BroadcastContext &context, const Credentials &secrets, const Credentials &complete, const BroadcastRow &row);
// The same for a message of it that is in the journal already.
Result<SendJobPtr> jobForMessage(const BroadcastContext &context, const Credentials &secrets, const Credentials &complete, const BroadcastRow &row,
                                 const Message &message);
// The message that stands for a row that cannot leave.
Message messageForRow(const BroadcastContext &context, const BroadcastRow &row);

// What a stored message says, also when it is of a broadcast and has no content of its own.
Result<Content> contentOfMessage(Connection &connection, const Message &message);

// Who gave a command, for the record: the computer's user name.
QString operatorName();

} // namespace recado
