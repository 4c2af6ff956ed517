#pragma once

#include "store/conversationlist.h"

#include <QByteArray>

namespace recado {

// Which conversations a person wants to see. Conditions narrow each other.
struct ConversationFilter {
    std::optional<ConversationStatus> status = ConversationStatus::Open; // none: whatever it is
    QString assignee;       // empty: whoever looks after it
    AccountId account;      // null: of all of them
    ChannelId channel;
    bool isUnreadOnly = false;
    int waitingMinutes = 0; // waiting for us for longer than that; 0: whether or not
    QString text;           // in names, numbers and what was said

    // What the store is asked, but for the text, which is looked for apart (store/conversationsearch.h).
    ConversationQuery query(Instant now) const;
    bool isSearch() const { return !text.trimmed().isEmpty(); }
    // More than the status narrows the list.
    bool isNarrowed() const;
    // The same status, nothing else.
    ConversationFilter cleared() const;

    // As it is remembered from one start to the next; without the text, which was for once.
    QByteArray toJson() const;
    static ConversationFilter fromJson(const QByteArray &json); // what is not understood is left as it comes with a new one

    bool operator==(const ConversationFilter &) const = default;
};

} // namespace recado
