#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QList>
#include <QSet>

#include <optional>

namespace recado {

class Connection;

// What a list asks for. All conditions together; an empty field asks nothing.
struct MessageFilter {
    QString text; // part of the number (digits), name, template, or an id
    QSet<EventKind> verdicts;
    AccountId account;
    ChannelId channel;
    std::optional<Instant> createdAfter;
    int limit = 0; // 0: all

    bool operator==(const MessageFilter &) const = default;
};

// A row of a list: a message without its content, with the names around it.
struct MessageSummary {
    Message message; // content empty
    QString accountName;
    QString channelName;
    QString channelNumber;
};

// Lists of messages in two steps, so that a million rows cost one list of ids and the rows in sight: style.md, "Tables with a million rows".
class MessageList {
public:
    explicit MessageList(Connection &connection) : m_connection(connection) {}

    // Newest first.
    Result<QList<MessageRow>> order(const MessageFilter &filter);
    // In the order asked for; rows that do not exist are left out.
    Result<QList<MessageSummary>> rows(const QList<MessageRow> &rows);
    Result<int> total();

private:
    Connection &m_connection;
};

} // namespace recado
