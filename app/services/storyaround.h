#pragma once

#include "services/messageservice.h"

namespace recado {

// What a story tells beyond its own facts: the message's names outside, and how many others went to the same person. Private to app/services.
Result<void> readAround(Connection &connection, const Message &message, Story *story);

} // namespace recado
