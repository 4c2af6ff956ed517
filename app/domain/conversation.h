#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/evidence.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace recado {

// Words as Wati has them ("updateChatStatus": OPEN, PENDING, SOLVED, BLOCK); ours in lower case, in SQL and in the terminal.
enum class ConversationStatus { Open, Pending, Solved, Blocked };

QString toString(ConversationStatus status); // "open", "pending", "solved", "blocked"
std::optional<ConversationStatus> conversationStatusFromString(const QString &word);

// What was said with one person through one of our numbers. A list's row: kept beside the messages, so that a list reads no thread.
struct Conversation {
    ConversationId id;
    AccountId account;
    ChannelId channel;   // null: the provider did not say which number, and the account has several
    QString person;      // personKey()
    QString address;     // as it was last written: +E.164, digits or BSUID
    QString profileName; // as the person calls themselves on WhatsApp; empty when never told
    ConversationStatus status = ConversationStatus::Open;
    QString assignee;    // empty: nobody
    Instant lastAt;      // of the newest message, whichever side wrote it
    QString lastText;    // its beginning, in one line
    bool lastIsIncoming = false;
    std::optional<Instant> lastIncomingAt;
    int unread = 0;      // incoming after what was read; reactions and notices of the system do not count
    std::optional<Instant> waitingSince; // the first incoming that nobody has answered; broadcasts answer nobody

    // Joined when it is read from a list: who the person is on their card, and what the newest message is.
    ContactId contact;   // null: no card yet
    QString contactName; // Contact::shownName()
    QString lastType;    // of theirs toString(IncomingType), of ours the content's type ("template", "image"); empty when it is not known
    MessageRow lastMessage; // ours; null when the newest is theirs
    std::optional<EventKind> lastVerdict; // of lastMessage

    // The card's name, else the one in their WhatsApp profile; empty when nobody told any.
    QString shownName() const { return contactName.isEmpty() ? profileName : contactName; }
};

// A remark among ourselves; never leaves this computer.
struct ConversationNote {
    qint64 id = 0;
    ConversationId conversation;
    Instant at;
    QString author;
    QString text;
};

} // namespace recado

Q_DECLARE_METATYPE(recado::ConversationId)
