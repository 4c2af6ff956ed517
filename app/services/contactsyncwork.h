#pragma once

#include "services/contactsync.h"

// The parts of a sync that run on the database thread, each inside one transaction. Private to ContactSync.
namespace recado::syncwork {

SyncValues syncValuesOf(const Contact &card);
// The number or BSUID by which a card's person can be named there; empty: neither.
QString syncAddressOf(const Contact &card);
bool isNumber(const QString &address);

// What both sides hold, compared. Changes nothing.
Result<SyncPreview> compare(Connection &connection, const Account &account, const QList<RemoteContact> &there, const QStringList &unreadable, Instant now);

// Somebody's conflicts as they were decided: {to here, to there, left}.
struct Decided {
    QList<SyncField> toHere;
    QList<SyncField> toThere;
    int left = 0;
};
Decided decide(const SyncPerson &person, const SyncChoices &choices);

// Takes over here what is chosen, card by card, and what the two sides have in common is remembered. What changed meanwhile is counted and left.
Result<void> takeOver(Connection &connection, AccountId account, const QList<SyncPerson> &people, const SyncChoices &choices, Instant now, SyncResult *result);

// `pushed` stands there now.
struct Pushed {
    SyncPerson person;
    SyncValues values;
};
Result<void> remember(Connection &connection, AccountId account, const QList<Pushed> &pushed, Instant now);

// A card as it would be added there; error Invalid place "identities" without a number.
struct Outgoing {
    RemoteContact contact;
    SyncPerson person;
    SyncValues values;
    bool isKnownThere = false;
};
Result<Outgoing> outgoing(Connection &connection, AccountId account, ContactId contact, const QStringList &attributes);

} // namespace recado::syncwork
