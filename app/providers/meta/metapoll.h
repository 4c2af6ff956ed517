#pragma once

#include "providers/provider.h"

namespace recado::meta {

// One way of asking: GET /PNID/message_history by wamid. The OpenAPI document v23.0 has the call; how long it remembers, and for whom it
// answers, is stated nowhere (unverified), so that its silence says nothing about a message.
std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step);
PollReply readPollReply(const PollTarget &target, const net::Response &response);

} // namespace recado::meta
