#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QList>

namespace recado {

class Connection;

class AccountStore {
public:
    explicit AccountStore(Connection &connection) : m_connection(connection) {}

    // Error Conflict when the name is taken.
    Result<Account> add(Account account);
    Result<void> update(const Account &account);
    // The account goes from every list; its messages and evidence stay.
    Result<void> remove(AccountId account, Instant now);
    Result<QList<Account>> all();
    Result<Account> byId(AccountId id);       // also a removed one
    Result<Account> byName(const QString &name); // error NotFound
    Result<void> setHealth(AccountId id, CredentialHealth health, Instant now);

    // Inserts or refreshes by provider id; a name given by the operator is not overwritten with nothing.
    Result<Channel> putChannel(const Channel &channel);
    // From now on the only default of its account, whatever the provider says. Error NotFound.
    Result<Channel> setDefaultChannel(ChannelId id);
    Result<QList<Channel>> channels(AccountId account = {}); // all accounts when null
    Result<Channel> channel(ChannelId id);

private:
    Connection &m_connection;
};

} // namespace recado
