#pragma once

#include "services/preparesend.h"

namespace recado {

// A message this process is sending: in flight, or waiting to be tried again.
struct SendService::Job {
    Message message;
    std::optional<Attempt> attempt; // while in flight
    Account account;
    std::shared_ptr<const Provider> provider;
    SendOrder order;
    Credentials secrets; // as stored
    Credentials used;    // with a token, where the provider wants a login
    int failedLogins = 0;
    bool renewed = false; // the token was refused once and asked for anew
    net::Request request;
    Milliseconds timeout{60'000};
    // A read mark is over when it was taken; everything else has a story to come.
    bool hasStory() const { return order.content.type() != QLatin1String("read"); }
    void take(const PreparedSend &prepared)
    {
        account = prepared.account;
        provider = providerFor(prepared.account.provider);
        order = prepared.order;
        secrets = prepared.secrets;
        request = prepared.request;
    }

    bool braked = false; // it could have left, had sending not been stopped
};

} // namespace recado
