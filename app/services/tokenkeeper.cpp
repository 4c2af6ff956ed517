#include "services/tokenkeeper.h"

#include "base/log.h"

#include <algorithm>

namespace recado {

namespace {

// Serpro documents ten minutes without saying so in the answer; who says nothing else is believed to mean the same.
constexpr std::chrono::seconds usualLifetime{600};
constexpr std::chrono::seconds skew{60};

Credentials with(Credentials secrets, const Secret &token)
{
    secrets.insert(accessTokenSecret, token);
    return secrets;
}

} // namespace

TokenKeeper::TokenKeeper(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

std::optional<Credentials> TokenKeeper::atHand(const Account &account, const Credentials &secrets) const
{
    const auto provider = providerFor(account.provider);
    if (!provider || !provider->loginRequest(account, secrets))
        return secrets;
    const auto token = m_tokens.constFind(account.id);
    if (token == m_tokens.constEnd() || token->renewAt <= m_core.now())
        return {};
    return with(secrets, token->value);
}

QFuture<Result<Credentials>> TokenKeeper::complete(const Account &account, const Credentials &secrets)
{
    if (const auto ours = atHand(account, secrets))
        return ready(Result<Credentials>(*ours));
    const auto login = *providerFor(account.provider)->loginRequest(account, secrets);
    if (account.id.isNull()) { // typed and not stored yet: nobody shares it
        return m_core.http->send(login).then(this, [this, account, secrets](const net::Outcome &outcome) -> Result<Credentials> {
            const auto token = tokenFrom(account, outcome);
            return token ? Result<Credentials>(with(secrets, token->value)) : Result<Credentials>(token.error());
        });
    }
    auto promise = std::make_shared<QPromise<Result<Credentials>>>();
    promise->start();
    const auto future = promise->future();
    const bool underWay = m_waiting.contains(account.id);
    m_waiting[account.id].append({promise, secrets});
    if (!underWay)
        logIn(account, login);
    return future;
}

void TokenKeeper::logIn(const Account &account, const net::Request &request)
{
    m_core.http->send(request).then(this, [this, account](const net::Outcome &outcome) { hear(account, tokenFrom(account, outcome)); });
}

Result<TokenKeeper::Token> TokenKeeper::tokenFrom(const Account &account, const net::Outcome &outcome) const
{
    if (outcome.transfer != net::Transfer::Answered)
        return outcome.error;
    const auto token = providerFor(account.provider)->readLogin(account, outcome.response, m_core.now());
    if (!token)
        return token.error();
    const auto lifetime = token->lifetime.value_or(usualLifetime);
    // A token that lives shorter than the skew is used for half its life.
    return Token{token->value, m_core.now() + std::max(lifetime - skew, lifetime / 2)};
}

void TokenKeeper::hear(const Account &account, const Result<Token> &token)
{
    const auto waiting = m_waiting.take(account.id);
    if (token)
        m_tokens.insert(account.id, *token);
    else if (!token)
        qCInfo(logSend) << "no token for account" << account.id.value << ":" << toString(token.error().kind);
    for (const Waiting &one : waiting) {
        one.promise->addResult(token ? Result<Credentials>(with(one.secrets, token->value)) : Result<Credentials>(token.error()));
        one.promise->finish();
    }
}

void TokenKeeper::forget(AccountId account, const Credentials &used)
{
    const auto token = m_tokens.constFind(account);
    if (token != m_tokens.constEnd() && token->value.reveal() == used.value(accessTokenSecret).reveal())
        m_tokens.erase(token);
}

} // namespace recado
