#pragma once

#include "providers/provider.h"
#include "services/core.h"

#include <QHash>
#include <QObject>
#include <QPromise>

namespace recado {

// Tokens that providers give for a login (Serpro, some gateways): kept in memory only, renewed a little before they end, and asked for
// once however many calls wait for one. Main thread.
class TokenKeeper : public QObject {
    Q_OBJECT

public:
    explicit TokenKeeper(const Core &core, QObject *parent = nullptr);

    // The secrets, and with them the token (accessTokenSecret) where the provider wants a login. Errors of the login: Unauthorized when it
    // was refused, else what happened to the call; nothing was sent but the login.
    QFuture<Result<Credentials>> complete(const Account &account, const Credentials &secrets);
    // The same when it needs no waiting: no login wanted, or a fresh token is here.
    std::optional<Credentials> atHand(const Account &account, const Credentials &secrets) const;
    // A call with this token was answered 401, or the account's secrets changed: ask anew next time. A token renewed meanwhile stays.
    void forget(AccountId account, const Credentials &used);
    void forget(AccountId account) { m_tokens.remove(account); }

private:
    struct Token {
        Secret value;
        Instant renewAt;
    };
    using Promise = std::shared_ptr<QPromise<Result<Credentials>>>;
    struct Waiting {
        Promise promise;
        Credentials secrets;
    };

    void logIn(const Account &account, const net::Request &request);
    Result<Token> tokenFrom(const Account &account, const net::Outcome &outcome) const;
    void hear(const Account &account, const Result<Token> &token);

    const Core &m_core;
    QHash<AccountId, Token> m_tokens;
    QHash<AccountId, QList<Waiting>> m_waiting; // the login of these accounts is under way
};

} // namespace recado
