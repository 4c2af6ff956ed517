#pragma once

#include "providers/provider.h"

namespace recado::wati {

// Two ways of asking, in this order: one message by our localMessageId (when we know it and the channel), then the conversation's history.
// A target without localMessageId has the history as step 0.
std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step);
PollReply readPollReply(const PollTarget &target, int step, const net::Response &response);

} // namespace recado::wati
