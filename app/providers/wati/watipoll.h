#pragma once

#include "providers/provider.h"

namespace recado::wati {

// Ways of asking, in this order, those that the target allows:
// one message by a localMessageId (when we know one and the channel; the one Wati gave before the one we gave, which may not have travelled),
// the recipients of the v3 broadcast it left with (first page; a page tells of all who left together),
// the conversation's history.
std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step);
PollReply readPollReply(const PollTarget &target, int step, const net::Response &response);

} // namespace recado::wati
