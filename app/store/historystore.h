#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QStringList>

#include <optional>

namespace recado {

class Connection;

// How far conversations were read from their providers, and who answers there.
class HistoryStore {
public:
    explicit HistoryStore(Connection &connection) : m_connection(connection) {}

    struct Reach {
        QString nextCursor; // of the next older page; empty: from the newest on
        bool isComplete = false;
        std::optional<Instant> readAt;
    };
    Result<Reach> reach(ConversationId conversation);
    Result<void> setReach(ConversationId conversation, const Reach &reach);
    // Of the oldest message here, of either side; none: there is none.
    Result<std::optional<Instant>> oldest(ConversationId conversation);

    Result<ConversationId> conversationOf(MessageRow message); // null: none

    Result<void> noteOperators(AccountId account, const QStringList &names, Instant at);
    // Those who look after a conversation or were named by a history, by name; of one account, or of all.
    Result<QStringList> operators(AccountId account = {});

private:
    Connection &m_connection;
};

} // namespace recado
