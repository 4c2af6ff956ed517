#pragma once

#include "domain/contact.h"

namespace recado {

// Why two cards may be one person.
enum class MergeReason {
    SameNumber,    // one number, written with and without its ninth digit, or known by different kinds of identity
    SameWaId,      // a provider answered both with one wa_id
    SameBsuid,     // a provider named both with one BSUID
    NumberChanged, // the person told WhatsApp a new number ("system" message: user_changed_number)
};
QString toString(MergeReason reason); // "same_number", "same_wa_id", "same_bsuid", "number_changed": stable, JSON and SQL
std::optional<MergeReason> mergeReasonFromString(const QString &word);

// A provider said that two identities are one person.
struct IdentityLink {
    ContactIdentity left;
    ContactIdentity right;
    MergeReason reason = MergeReason::SameWaId;

    bool operator==(const IdentityLink &) const = default;
};

struct MergeSuggestion {
    ContactId first; // the older card, the lower id
    ContactId second;
    MergeReason reason = MergeReason::SameNumber;
    QString value; // what they have in common: a number's digits, a BSUID; of a changed number the new one

    bool operator==(const MergeSuggestion &) const = default;
};

// Each pair once, with its strongest reason (in the order of the enum), by ids. The order of what is given does not matter.
QList<MergeSuggestion> mergeSuggestions(const QList<Contact> &contacts, const QList<IdentityLink> &links);

// What becomes of two or more cards. `before` and `after` are all that undoing needs.
struct Merge {
    QList<Contact> before; // by id
    Contact after;         // has the lowest id
};

// Identities and tags of all, of each attribute and each source's name the later word. The order of the cards does not matter, nor whether they are
// merged at once or one after the other. Error Invalid place "contacts" for fewer than two different cards.
Result<Merge> merged(const QList<Contact> &contacts, Instant now);

// The cards as they were: exactly, when `now` is what the merge made. What was added since stays with the card that survived; what was taken away or
// moved since (an identity that was split off) does not come back. Error Conflict place "merge" when `now` is not the survivor.
Result<QList<Contact>> unmerged(const Merge &merge, const Contact &now);

struct Split {
    Contact rest;
    Contact out; // a new card without id: the identities alone, and with them when they were seen
};

// Error Invalid place "identities": none, all, or one that is not on the card.
Result<Split> split(const Contact &contact, const QList<ContactIdentity> &identities, Instant now);

} // namespace recado
