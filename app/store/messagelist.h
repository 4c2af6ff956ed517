#pragma once

#include "base/result.h"
#include "domain/message.h"
#include "store/messagequery.h"

#include <QList>
#include <QSet>

#include <stop_token>

namespace recado {

class Connection;

// A row of a list: a message without its content, with the names around it.
struct MessageSummary {
    Message message; // content empty
    QString accountName;
    QString channelName;
    QString channelNumber;
    QString broadcastName;
};

// How a list would be found.
struct MessagePlan {
    bool isIndexed = false; // false: every message is read
    bool isExact = true;    // false: what SQL finds is looked at once more, row by row
    QStringList steps;      // of SQLite's EXPLAIN QUERY PLAN
};

// Lists of messages in two steps, so that a million rows cost one list of ids and the rows in sight: style.md, "Tables with a million rows".
// Long questions belong into Database::look(). Errors: Storage; Cancelled when stopped.
class MessageList {
public:
    explicit MessageList(Connection &connection) : m_connection(connection) {}

    Result<QList<MessageRow>> order(const MessageQuery &query, const FilterContext &context, std::stop_token stop = {});
    // Those of `among` that fit, in the order of the query; its limit is not asked.
    Result<QList<MessageRow>> fitting(const MessageQuery &query, const FilterContext &context, const QSet<MessageRow> &among);
    // How many fit: order() without the list.
    Result<int> count(const Filter &filter, const FilterContext &context, std::stop_token stop = {});
    // In the order asked for; rows that do not exist are left out.
    Result<QList<MessageSummary>> rows(const QList<MessageRow> &rows);
    Result<int> total();
    Result<MessagePlan> plan(const MessageQuery &query, const FilterContext &context);

private:
    Connection &m_connection;
};

} // namespace recado
