#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace recado {

class Connection;

// Which message of a person a read mark names. For Database::read(); the newest end of one conversation.
class ReceiptStore {
public:
    explicit ReceiptStore(Connection &connection) : m_connection(connection) {}

    struct Newest {
        AccountId account;
        ChannelId channel;
        QString address;
        QString providerId;
        Instant at;
    };
    // The person's newest message (no reaction, no notice) after `from` and not after `until`; none when there is none.
    Result<std::optional<Newest>> newest(ConversationId conversation, Instant from, Instant until);

private:
    Connection &m_connection;
};

} // namespace recado
