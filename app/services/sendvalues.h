#pragma once

#include "domain/message.h"
#include "providers/provider.h"

namespace recado {

// What an operator wants to leave.
struct SendRequest {
    AccountId account;
    ChannelId channel;  // null: the account's default or only channel
    QString to;         // as typed
    QString region;     // for numbers without country code, "BR"
    QString personName; // optional
    Content content;
    Milliseconds timeout{60'000};   // of the HTTP request
    Milliseconds giveUpAfter{10 * 60'000}; // how long a message that cannot leave stays queued before it is refused as not_sent
    // When it is to leave; none: at once. It is left queued for the host, giveUpAfter (two minutes and `timeout` at least) counts from then, and
    // it never leaves much later by itself: see SendService::missed(). Error Invalid place "scheduled_at" when the time has passed.
    std::optional<Instant> notBefore = {};
};

// The request as it would leave, for render and the preview.
struct PreparedSend {
    Account account;
    Channel channel;
    QString recipient;
    SendOrder order;     // with the definition, when the template is known
    Credentials secrets; // as stored; a token from a login is added when it leaves
    net::Request request;
    QString renderedText;
};

struct SendReceipt {
    MessageId id;
    MessageRow row;
};

} // namespace recado
