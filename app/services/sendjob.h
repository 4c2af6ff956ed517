#pragma once

#include "services/preparesend.h"

namespace recado {

// A message this process is sending: in flight, or waiting to be tried again.
struct SendService::Job {
    Message message;
    std::optional<Attempt> attempt; // while in flight
    Account account;
    std::shared_ptr<const Provider> provider;
    net::Request request;
    Milliseconds timeout{60'000};
    bool braked = false; // it could have left, had sending not been stopped
};

} // namespace recado
