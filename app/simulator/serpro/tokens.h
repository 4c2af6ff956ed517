#pragma once

#include "simulator/fate.h"
#include "simulator/router.h"

namespace recado::simulator::serpro {

// POST oauth2/token: short-lived tokens in the form of a JSON Web Token.
class Tokens {
public:
    Tokens(const Desk &desk, QString clientId, QString clientSecret, std::chrono::seconds lifetime)
        : m_desk(desk), m_clientId(std::move(clientId)), m_clientSecret(std::move(clientSecret)), m_lifetime(lifetime)
    {
    }

    void issue(const Call &call);
    bool isGood(const HttpRequest &request) const;

private:
    Desk m_desk;
    QString m_clientId;
    QString m_clientSecret;
    std::chrono::seconds m_lifetime;
    QHash<QByteArray, Instant> m_tokens;
};

} // namespace recado::simulator::serpro
