#pragma once

#include "providers/people.h"

namespace recado::wati {

inline constexpr int historyPageSize = 50;

// One page of getMessages (v1) or of a conversation's messages (v3), numbered from 1: both sides as messages, and what became of ours. The items name
// neither person nor number (Wati, "Get messages by WhatsApp number"): they are those that were asked for.
Result<HistoryPage> readHistoryPage(const Channel &channel, const QString &recipient, int page, const net::Response &response);

} // namespace recado::wati
