#pragma once

#include "base/result.h"
#include "domain/message.h"

namespace recado {

class Connection;

// How many messages there are, and the newest that was counted.
struct MessageTally {
    int total = 0;
    MessageRow newest;
};

// What a list that is already known asks to stay true: cheap answers, however many messages there are. Inside one job, as MessageList.
class MessagePlaces {
public:
    explicit MessagePlaces(Connection &connection) : m_connection(connection) {}

    // Counts what came after `before`; everything when that is empty. Rows are given in rising order and never taken away.
    Result<MessageTally> tally(const MessageTally &before = {});
    // By which lists are ordered at first. Error NotFound.
    Result<Instant> createdAt(MessageRow row);

private:
    Connection &m_connection;
};

} // namespace recado
