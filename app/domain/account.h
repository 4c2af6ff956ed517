#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace recado {

enum class ProviderKind { Wati, Meta, Gateway, Serpro, Practice };

QString toString(ProviderKind kind); // "wati", "meta", …
std::optional<ProviderKind> providerKindFromString(const QString &word);

// What the last use of an account's credentials said. "No answer" is not "refused": a timeout must not look like a dead token.
enum class CredentialHealth { Untested, Good, Refused, NoAnswer };

QString toString(CredentialHealth health);
CredentialHealth credentialHealthFromString(const QString &word);

// One set of credentials at one provider. Secrets are not here: `secretNames` only says which ones were stored.
struct Account {
    AccountId id;
    QString name; // unique, what the operator calls it
    ProviderKind provider = ProviderKind::Wati;
    QMap<QString, QString> settings; // e.g. base_url, tenant, api
    QStringList secretNames;         // e.g. token
    CredentialHealth health = CredentialHealth::Untested;
    std::optional<Instant> healthAt;

    QString setting(const QString &key, const QString &fallback = {}) const
    {
        const QString value = settings.value(key);
        return value.isEmpty() ? fallback : value;
    }
    bool operator==(const Account &) const = default;
};

// A sending number of an account.
struct Channel {
    ChannelId id;
    AccountId account;
    QString providerId; // Wati: the number; Meta and Serpro: the phone number id
    QString number;     // +E.164, empty when the provider has not told
    QString name;
    QString quality; // provider's word, empty when not told
    bool isDefault = false;

    bool operator==(const Channel &) const = default;
};

} // namespace recado
