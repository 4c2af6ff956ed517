#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QList>

namespace recado {

class Connection;

// Databases that are older than conversations: what was sent and what was heard before is walked through once, a piece at a time, so that nothing
// else waits. How far it came is written with each piece; run by several processes or again, it changes nothing.
class ConversationFill {
public:
    explicit ConversationFill(Connection &connection) : m_connection(connection) {}

    // The next `limit` messages without a conversation get theirs. How many; 0: there are no more.
    Result<int> messages(int limit);
    // Deliveries that brought messages from people and were decoded before; call noteDeliveries() when they have been taken.
    Result<QList<DeliveryId>> deliveries(int limit);
    Result<void> noteDeliveries(DeliveryId upTo);

private:
    Connection &m_connection;
};

} // namespace recado
