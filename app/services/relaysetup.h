#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/account.h"

#include <QByteArray>
#include <QList>

namespace recado {

// What a relay has to know, as a file for its server. No secret is in it: it holds the desktop's public key, by which deliveries are closed, and
// keyed hashes by which the relay recognises a hook's secret, Meta's verify token and the token of who may fetch. Who steals it can read
// nothing that the relay keeps, and can neither open a hook nor fetch. (A verify token that a person thought up can be found by trying; it
// only answers the handshake.) What it does give away: the accounts' names and providers.
//
//   {"recado_relay": 1, "name": …, "public_key": base64, "hash_key": base64, "fetch": base64,
//    "accounts": [{"name": …, "provider": "meta", "hook": base64, "verify": base64 or null,
//                  "former": base64, "former_until": ISO 8601}]}
class RelaySetup {
public:
    struct Hook {
        QString account;
        ProviderKind provider = ProviderKind::Wati;
        QByteArray secret; // hash
        QByteArray former; // hash of the one before, let in until then; empty: there is none
        Instant formerUntil;
        QByteArray verifyToken;    // hash; empty where the provider has no handshake
    };

    // A new one with a hash key of its own, and nobody in it.
    static RelaySetup make(const QString &name, const QByteArray &publicKey, const QByteArray &fetchToken);
    // Errors: Invalid with the place in the JSON, NewerVersion.
    static Result<RelaySetup> fromJson(const QByteArray &text);
    QByteArray toJson() const;

    struct HookSecrets {
        QByteArray secret;
        QByteArray former; // may be empty
        Instant formerUntil;
        QByteArray verifyToken; // may be empty
    };
    void add(const QString &account, ProviderKind provider, const HookSecrets &secrets);

    const QString &name() const { return m_name; }
    const QByteArray &publicKey() const { return m_publicKey; }
    const QList<Hook> &hooks() const { return m_hooks; }
    const Hook *hook(const QString &account) const; // null for an unknown one

    // All in constant time; a wrong account costs the same as a wrong secret.
    bool opensHook(const QString &account, const QByteArray &secret, Instant now) const;
    bool isVerifyToken(const QString &account, const QByteArray &token) const;
    bool mayFetch(const QByteArray &token) const;

private:
    QByteArray hashOf(const char *purpose, const QString &account, const QByteArray &secret) const;

    QString m_name;
    QByteArray m_publicKey;
    QByteArray m_hashKey;
    QByteArray m_fetch;
    QList<Hook> m_hooks;
};

} // namespace recado
