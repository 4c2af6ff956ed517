#pragma once

#include "base/result.h"
#include "domain/conversation.h"
#include "domain/incoming.h"
#include "domain/message.h"

#include <QList>

namespace recado {

class Connection;

// A place in a thread: by time, what they wrote before what we wrote, then in the order in which it came to this database.
struct ThreadKey {
    Instant at;
    bool isOurs = false;
    qint64 row = 0; // of `incoming` or `message`

    auto operator<=>(const ThreadKey &) const = default;
};

struct ThreadReaction {
    QString emoji;
    Instant at;

    bool operator==(const ThreadReaction &) const = default;
};

// One bubble: either side.
struct ThreadEntry {
    ThreadKey key;
    std::optional<IncomingMessage> incoming;
    Instant heardAt;                // incoming only
    std::optional<Message> message; // ours; content empty for one of a broadcast
    std::optional<ThreadReaction> reaction; // the person's latest on it, unless taken back
    std::optional<ThreadReaction> ownReaction = {}; // ours: the latest that did not fail, unless taken back
};

// What was said in one conversation, oldest first within a page. A reaction stands at the message it is put on, not in the thread; only one of
// ours that failed, or of which nobody knows, stands by itself. For Database::look(); a page costs the same wherever it is.
class ThreadStore {
public:
    explicit ThreadStore(Connection &connection) : m_connection(connection) {}

    Result<QList<ThreadEntry>> newest(ConversationId conversation, int limit);
    Result<QList<ThreadEntry>> before(ConversationId conversation, const ThreadKey &key, int limit); // the nearest ones
    Result<QList<ThreadEntry>> after(ConversationId conversation, const ThreadKey &key, int limit);
    // From that moment on: a jump to a date.
    Result<QList<ThreadEntry>> from(ConversationId conversation, Instant moment, int limit);

    Result<int> count(ConversationId conversation);
    // By the id at the provider, for what is quoted; none when it is not here.
    Result<std::optional<ThreadEntry>> byProviderId(ConversationId conversation, const QString &providerId);

private:
    Result<QList<ThreadEntry>> page(ConversationId conversation, const ThreadKey &key, bool isForward, int limit);
    Result<void> addReactions(ConversationId conversation, QList<ThreadEntry> *entries);
    Result<void> addOwnReactions(ConversationId conversation, QList<ThreadEntry> *entries);
    Result<QStringList> idsOf(const ThreadEntry &entry);

    Connection &m_connection;
};

} // namespace recado
