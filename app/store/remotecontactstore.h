#pragma once

#include "domain/contactsync.h"

namespace recado {

class Connection;

// What a contact of a provider's address book and its card had in common when they were last the same.
struct RemoteBase {
    QString key; // SyncPerson::key
    QString remoteId;
    ContactId contact;
    QString name; // the provider's, as it was taken over
    SyncValues attributes;

    bool operator==(const RemoteBase &) const = default;
};

// The bases of syncs (services/contactsync.h). They hold personal data: whoever erases a person calls forget().
class RemoteContactStore {
public:
    explicit RemoteContactStore(Connection &connection) : m_connection(connection) {}

    Result<QHash<QString, RemoteBase>> all(AccountId account);
    Result<std::optional<RemoteBase>> find(AccountId account, const QString &key);
    // Sets id, card and name, and of the attributes those given; others stay. An empty id or name leaves what is known.
    Result<void> put(AccountId account, const RemoteBase &base, Instant now);
    // In all accounts. `people`: personKey()s.
    Result<int> forget(const QStringList &people, ContactId contact);

private:
    Connection &m_connection;
};

} // namespace recado
