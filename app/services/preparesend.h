#pragma once

#include "services/sendvalues.h"
#include "store/evidencestore.h"

namespace recado {

// Everything the database knows that a send needs, read in one go.
struct SendContext {
    Account account;
    Channel channel; // id null when the account has none
    std::optional<TemplateDefinition> definition;
};

// Error Invalid place "channel" when the account has several numbers and none was chosen.
Result<SendContext> readSendContext(Connection &connection, AccountId account, ChannelId channel, const Content &content);

// Pure from here on: recipient, template values, provider's request. Errors carry the place.
Result<PreparedSend> prepareSend(const SendContext &context, const Credentials &secrets, const SendRequest &request, const MessageId &id);

// The row that will stand for it.
Message messageFor(const PreparedSend &prepared, const SendRequest &request, const MessageId &id);

// Ids of ours that travel with it, as the store keeps them.
QList<RefRow> clientRefsOf(const Provider &provider, const Account &account, const SendOrder &order);

// A stored row as a request again, for rows that were queued. The recipient is taken as it was resolved then.
Result<SendRequest> requestFrom(const Message &message);

} // namespace recado
