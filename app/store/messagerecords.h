#pragma once

#include "domain/messagecolumn.h"
#include "store/messagelist.h"

#include <QList>

#include <optional>

namespace recado {

class Connection;

// A message with the moments of its story, as exports tell it.
struct MessageRecord {
    MessageSummary summary;
    // When it was first so; but accepted, sent and failed are of the last time, because that is the attempt that counts.
    std::optional<Instant> acceptedAt;
    std::optional<Instant> sentAt;
    std::optional<Instant> deliveredAt;
    std::optional<Instant> readAt; // or played
    std::optional<Instant> repliedAt;
    std::optional<Instant> failedAt; // or refused
    QString wamid; // of the newest attempt that has one
};

// Reads what the columns ask for and nothing else. Some hundred rows at once.
class MessageRecords {
public:
    explicit MessageRecords(Connection &connection) : m_connection(connection) {}

    // In the order asked for; rows that do not exist are left out.
    Result<QList<MessageRecord>> read(const QList<MessageRow> &rows, const QList<MessageColumn> &columns);

private:
    Result<void> addMoments(QList<MessageRecord> &records);
    Result<void> addWamids(QList<MessageRecord> &records);

    Connection &m_connection;
};

} // namespace recado
