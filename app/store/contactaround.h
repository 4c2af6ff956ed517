#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"
#include "store/messagelist.h"

namespace recado {

class Connection;

// What was said with a person, beside their card.
struct ContactAround {
    struct Talk {
        Conversation conversation;
        QString accountName;
        QString channelName;   // empty when the provider did not say which number
        QString channelNumber; // +E.164, or empty
    };
    struct InBroadcast {
        BroadcastId id;
        QString name;
        Instant at; // when their message was made
        EventKind verdict = EventKind::Queued;
    };

    QList<Talk> talks;             // newest first
    int sent = 0;                  // messages to them, whatever became of these
    int failed = 0;                // of them: failed or refused
    int received = 0;
    QList<MessageSummary> last;    // the newest we sent, at most three
    QList<InBroadcast> broadcasts; // newest first, at most 20
    QMap<qint64, QString> accounts; // names by AccountId, for ids of providers
};

// The addresses under which messages to somebody may stand in the journal: every form of their numbers, with '+' and without, and their BSUIDs.
QStringList addressesOf(const Contact &contact);

// For Database::look().
Result<ContactAround> readAround(Connection &connection, const Contact &contact);

} // namespace recado
