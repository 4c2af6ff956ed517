#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace recado {

class Connection;

// What somebody is writing in one conversation. The body is the composer's own state; never a secret.
struct ReplyDraft {
    QString preview; // the first words, in one line; empty for one that is only kept until its message left
    QJsonObject body;

    bool operator==(const ReplyDraft &) const = default;
};

// At most one a conversation. Announces "reply_draft".
class ReplyDraftStore {
public:
    explicit ReplyDraftStore(Connection &connection) : m_connection(connection) {}

    // One that did not change costs nothing. A conversation that is gone meanwhile keeps none, which is no error.
    Result<void> put(ConversationId conversation, const ReplyDraft &draft, Instant now);
    Result<std::optional<ReplyDraft>> of(ConversationId conversation);
    Result<void> remove(ConversationId conversation);
    Result<QHash<ConversationId, QString>> previews(); // without the empty ones

private:
    Connection &m_connection;
};

} // namespace recado
