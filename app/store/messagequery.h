#pragma once

#include "domain/filter/filter.h"

namespace recado {

// By what a list of messages is ordered; rows that are equal in it stand newest first. Created, When, Recipient and Verdict are walked along an
// index, so that the first rows are there at once; the others read the whole answer first. Names without regard to accents and capitals.
enum class MessageSort { Created, When, Recipient, Name, Template, Verdict, Code, Channel, Broadcast };

// What a list asks for.
struct MessageQuery {
    Filter filter;
    MessageSort sort = MessageSort::Created;
    bool descending = true;
    int limit = 0; // 0: all

    bool operator==(const MessageQuery &) const = default;
};

} // namespace recado
