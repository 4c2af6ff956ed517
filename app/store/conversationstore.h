#pragma once

#include "base/result.h"
#include "domain/conversation.h"
#include "domain/incoming.h"
#include "domain/message.h"

#include <QList>

namespace recado {

class Connection;

// What happens to one conversation. Touches the topic "conversation"; which ones, changedSince() tells.
class ConversationStore {
public:
    explicit ConversationStore(Connection &connection) : m_connection(connection) {}

    struct Taken {
        ConversationId conversation; // null when nobody is named
        bool isNew = false;          // false: known already, by either of its ids; nothing was changed
    };
    // One incoming message, by webhook, history or replay. The order of arrival decides nothing: unread, last and waiting come out the same.
    // What was written after the status was set opens a solved or pending conversation again; a blocked one stays so.
    // `isRead`: old news, which nobody is to be told of.
    // `into`: a history was asked for this conversation, whatever the message says of number and person.
    Result<Taken> take(AccountId account, const IncomingMessage &message, Instant heardAt, DeliveryId delivery, bool isRead = false, ConversationId into = {});

    // The conversation that a message belongs to, made when there is none; null for what is no message (a read mark). Inside the transaction
    // that inserts the message, which holds the id then. A message of a broadcast answers nobody.
    Result<ConversationId> say(const Message &message, Instant at);

    // What we wrote elsewhere, from this conversation's history: it stands in the thread and answers the person, unless it went to many. Not new when
    // it is known by either id, be it as a message of ours (message_ref); not yet taken when it may be one whose ids are not told yet: a message of
    // ours of the same two minutes without an id of the provider's own. The next reading knows more.
    Result<Taken> takeOurs(AccountId account, const IncomingMessage &message, Instant heardAt, ConversationId into);

    // Error NotFound for the verbs below when there is no such conversation.
    Result<Conversation> byId(ConversationId id);
    // Everything incoming until then is read; never less than before. How many are unread after that.
    Result<int> markRead(ConversationId id, Instant until);
    Result<void> setStatus(ConversationId id, ConversationStatus status, Instant now);
    Result<void> assign(ConversationId id, const QString &assignee); // empty: nobody

    Result<ConversationNote> addNote(ConversationId id, const QString &author, const QString &text, Instant now); // Invalid, place "text": empty
    Result<QList<ConversationNote>> notes(ConversationId id); // oldest first
    Result<bool> removeNote(qint64 note);

    struct Changed {
        qint64 revision = 0; // to ask from the next time
        QList<ConversationId> conversations;
    };
    Result<Changed> changedSince(qint64 revision);
    Result<qint64> lastRevision();

private:
    struct Place {
        ChannelId channel;
        QString person;
        QString address;
    };
    // Where a message belongs; nobody's person is empty.
    Result<Place> placeOf(AccountId account, const IncomingMessage &message, ConversationId into);
    Result<ChannelId> channelOf(AccountId account, ChannelId channel, const QString &providerId, const QString &number);
    Result<void> update(ConversationId id, const QString &set, const QVariantList &values);

    Connection &m_connection;
};

} // namespace recado
