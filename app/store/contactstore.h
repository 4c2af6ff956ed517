#pragma once

#include "domain/contactmerge.h"

#include <QHash>
#include <QSet>

namespace recado {

class Connection;

// What a list of contacts shows.
struct ContactQuery {
    QString text;      // part of a name, folded; digits: part of a number; "@name": part of a username; empty: everybody
    QString tag;       // or empty
    QString attribute; // who has it, or empty
    int limit = 200;   // -1: all
    int offset = 0;

    bool operator==(const ContactQuery &) const = default;
};

// A tag or an attribute's name as it is written on some card, and how many have it.
struct ContactFacet {
    QString name;
    int contacts = 0;
};

// What lists can be narrowed by, the most used first.
struct ContactFacets {
    QList<ContactFacet> tags;
    QList<ContactFacet> attributes;
};

// What was done to who is who.
struct ContactAudit {
    qint64 id = 0;
    Instant at;
    QString who;
    QString verb;   // merge, undo_merge, split, remove
    QString reason; // of a merge, MergeReason's word; or empty
    QByteArray cards; // of a merge, mergeToJson()
    std::optional<Instant> undoneAt;
    QList<ContactId> contacts;
};

// The cards. Every change is within the caller's transaction and announces "contact".
class ContactStore {
public:
    explicit ContactStore(Connection &connection) : m_connection(connection) {}

    Result<Contact> byId(ContactId id); // error NotFound place "contact"
    // In the order of the ids; who is not there is left out.
    Result<QList<Contact>> byIds(const QList<ContactId> &ids);
    // Null when nobody has it.
    Result<ContactId> ownerOf(const ContactIdentity &identity);
    // By any form of a number, a BSUID, or "@username"; null when nobody has it.
    Result<ContactId> find(const QString &address);
    // By shown name, those without one last, then id.
    Result<QList<ContactId>> list(const ContactQuery &query);
    Result<int> count(const ContactQuery &query);
    Result<ContactFacets> facets(int most = 200); // of each kind

    // Inserts (null id) or writes over the card with all its lists. Errors: Conflict place "identity" when another card has one of its identities,
    // Invalid place "identities" when it has none, Conflict place "erased" for a new card of somebody who was erased and has not written since, NotFound. The identities' times and profile names are read only.
    Result<Contact> put(Contact contact);
    // Conflict place "erased" when somebody among the identities was erased and has not written since.
    Result<void> refuseErased(const Contact &contact);
    // The card of an address, made when there is none. Errors as of put().
    Result<Contact> ensure(const QString &address, Instant now);
    // Only the card: messages stay. False when it was gone.
    Result<bool> remove(ContactId id);
    // Cards for people who were seen and have none, at most `most` at once; how many were looked at. Fewer than `most`: nobody is left. Who was erased and
    // has not written since gets none.
    Result<int> adoptSeen(int most, Instant now);

    // Two identities are one person, as a provider said. On one card, or when only one has a card: it is put there; else kept for suggestions.
    Result<void> link(const IdentityLink &link, Instant now);
    Result<QList<MergeSuggestion>> suggestions(int most);
    // Two cards are two people: suggestions are silent about them from now on.
    Result<void> setApart(ContactId left, ContactId right, const QString &who, Instant now);

    Result<qint64> addAudit(const ContactAudit &audit);
    Result<ContactAudit> audit(qint64 id);          // error NotFound place "merge"
    Result<QList<ContactAudit>> audits(ContactId contact); // newest first
    Result<void> markUndone(qint64 id, Instant at);

private:
    Result<void> writeLists(const Contact &contact);
    Result<void> refreshSearch(ContactId id);

    Connection &m_connection;
};

} // namespace recado
