#pragma once

#include "models/orderchange.h"
#include "store/messagelist.h"
#include "store/messageplaces.h"

#include <stop_token>

namespace recado {

class Connection;

// What is asked of the thread that reads lists.
struct OrderQuestion {
    enum class Kind {
        First,   // as many as a screen needs and some more, at once
        Whole,   // the list
        Changed, // the list as it is shown, after some messages changed; only for lists by creation
    };

    Kind kind = Kind::First;
    MessageQuery query;
    FilterContext context;
    QList<MessageRow> shown;
    QSet<MessageRow> changed; // Changed: which. Whole: those that may stand elsewhere now
    MessageTally tally;       // as it was
    std::stop_token stop;
};

// An ordered list of messages: how it differs from the list that is shown.
struct MessageOrder {
    OrderChange change;
    bool isComplete = true; // false: only the first rows of it
    MessageTally tally;     // messages in the database, filter or not; when the list is complete
};

// Runs on a thread of the database, the comparison too: with a million rows it is no work for the screen. Errors: Storage; Cancelled.
Result<MessageOrder> readOrder(Connection &connection, const OrderQuestion &question);

constexpr int firstRows = 300;

// True when what happens to a message later can make it enter or leave the list, or stand elsewhere in it.
bool followsVerdicts(const MessageQuery &query);
// True when the mere passing of time can.
bool followsTheClock(const Filter &filter);
// True when new names of accounts, channels and broadcasts can.
bool followsNames(const MessageQuery &query);

} // namespace recado
