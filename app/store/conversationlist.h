#pragma once

#include "base/result.h"
#include "domain/conversation.h"

#include <QList>
#include <QStringList>

namespace recado {

class Connection;

// Which conversations. Conditions narrow each other; none: all.
struct ConversationQuery {
    std::optional<ConversationStatus> status;
    QString assignee;
    AccountId account;
    ChannelId channel;
    bool unreadOnly = false;
    std::optional<Instant> waitingBefore; // waiting for us since before that moment
    QString search;                       // digits in numbers, text in names and in what was said

    bool operator==(const ConversationQuery &) const = default;
};

// A place in the list, which is newest first. What arrives meanwhile moves nobody off a page: older conversations keep their place.
struct ConversationKey {
    Instant lastAt;
    ConversationId id;

    auto operator<=>(const ConversationKey &) const = default;
};

struct ConversationCounts {
    int open = 0;
    int pending = 0;
    int solved = 0;
    int blocked = 0;

    int all() const { return open + pending + solved + blocked; }
    bool operator==(const ConversationCounts &) const = default;
};

// Lists of conversations by keyset. For Database::look(): a search for text reads all of it.
class ConversationList {
public:
    explicit ConversationList(Connection &connection) : m_connection(connection) {}

    // Those after `from`; without it the newest.
    Result<QList<Conversation>> page(const ConversationQuery &query, int limit, const std::optional<ConversationKey> &from = {});
    // The same as ids alone, all of them, for a list that only fetches what is in sight.
    Result<QList<ConversationId>> order(const ConversationQuery &query);
    // The places of all of them, in the order of the list; of `ids` those that fit. For lists that follow changes one by one.
    Result<QList<ConversationKey>> keys(const ConversationQuery &query);
    Result<QList<ConversationKey>> keysOf(const ConversationQuery &query, const QList<ConversationId> &ids);
    // In the order asked for; those that do not exist are left out.
    Result<QList<Conversation>> rows(const QList<ConversationId> &ids);
    Result<int> count(const ConversationQuery &query);
    Result<ConversationCounts> counts(const ConversationQuery &query); // whatever its status
    // Who has waited longest for us, of those that are open or pending; none when nobody waits. `except`: not that one.
    Result<std::optional<ConversationId>> longestWaiting(const ConversationQuery &query, ConversationId except = {});
    Result<int> unreadTotal(); // messages, over all conversations that are not blocked
    // Where the person went by the newest notice of that kind: a number or a user id; empty when there is none.
    Result<QString> movedTo(ConversationId id);
    // The conversations with one person, in any form of their address.
    Result<QList<Conversation>> ofPerson(const QString &address);

private:
    Connection &m_connection;
};

} // namespace recado
