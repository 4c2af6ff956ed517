#pragma once

#include "domain/contact.h"

#include <QHash>
#include <QMap>

// Keeping contacts here and in a provider's address book the same, by three-way comparison: the base is what both sides had after the last sync.
// Pure. What was taken away on one side is neither taken away nor brought back on the other: providers have no call for it, and a list that is
// incomplete must not cost anybody data. Names go one way: the provider's name is the weakest of a card's names (ContactSource), and no provider has a
// call for changing it; ours travels when a contact is added.
namespace recado {

// Attributes by attributeKey().
struct SyncValue {
    QString name;
    QString value;

    bool operator==(const SyncValue &) const = default;
};
using SyncValues = QMap<QString, SyncValue>;

enum class SyncSide { Here, There };

// One attribute of one person that is not the same on both sides.
struct SyncField {
    QString key;  // attributeKey()
    QString name; // as the side spells it that it comes from
    QString here; // empty: not there
    QString there;
    QString base; // what both had; empty: they never agreed

    bool operator==(const SyncField &) const = default;
};

// What is to be done about one person. Empty lists: only the base is to be remembered.
struct SyncPerson {
    QString key;        // names the person in one preview: contactPerson() of the number or BSUID, else "id:" and the provider's id
    ContactId contact;  // null: no card here yet
    QString remoteId;   // empty: not in the provider's address book yet
    QString address;    // digits or BSUID; may be empty
    QString nameHere;
    QString nameThere;
    bool addHere = false;
    bool addThere = false;
    bool nameToHere = false;    // the provider's name is new to the card
    QList<SyncField> toHere;    // taken over here
    QList<SyncField> toThere;   // to be pushed
    QList<SyncField> conflicts; // changed on both sides, differently; or never agreed
    SyncValues agreed;          // the same on both sides: what the base becomes, with what is chosen
    QStringList collisions;     // attribute names there that are one here and hold different values: left alone, to be mended there

    bool hasWork() const { return addHere || addThere || nameToHere || !toHere.isEmpty() || !toThere.isEmpty() || !conflicts.isEmpty(); }
    bool operator==(const SyncPerson &) const = default;
};

// Somebody who is left out, and why.
struct SyncSkipped {
    enum class Reason {
        NoAddress,       // a card here without number: the provider cannot add it
        Unreadable,      // the provider's item was not understood
        Erased,          // asked to be forgotten; is not brought back
        SeveralHere,     // the provider's ids name two cards here: merge them first (a suggestion is made)
        SeveralThere,    // two contacts there are one card here; the first is kept the same
        RemovedThere,    // was in the provider's address book and is no more; is not added again
        RemovedHere,     // the card was taken away here; is not brought back
        InvalidAttribute // an attribute's name or value that cards cannot hold, or that the provider does not take; the rest is kept the same
    };
    Reason reason = Reason::Unreadable;
    QString key;  // see SyncPerson; empty when there is none. Of erased people always empty
    QString what; // a name, a place in the answer, an attribute's name; may be empty

    bool operator==(const SyncSkipped &) const = default;
};
QString toString(SyncSkipped::Reason reason); // "no_address", "unreadable"…: JSON

// The attributes that are equal on both sides, with those chosen: the new base.
struct SyncComparison {
    QList<SyncField> toHere;
    QList<SyncField> toThere;
    QList<SyncField> conflicts;
    SyncValues agreed; // the same on both sides now
};
// An empty value counts as none.
SyncComparison compareAttributes(const SyncValues &here, const SyncValues &there, const SyncValues &base);

} // namespace recado
