#include "domain/account.h"

namespace recado {

QString toString(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::Wati: return QStringLiteral("wati");
    case ProviderKind::Meta: return QStringLiteral("meta");
    case ProviderKind::Gateway: return QStringLiteral("gateway");
    case ProviderKind::Serpro: return QStringLiteral("serpro");
    case ProviderKind::Practice: return QStringLiteral("practice");
    }
    return {};
}

std::optional<ProviderKind> providerKindFromString(const QString &word)
{
    for (const auto kind : {ProviderKind::Wati, ProviderKind::Meta, ProviderKind::Gateway, ProviderKind::Serpro, ProviderKind::Practice}) {
        if (toString(kind) == word)
            return kind;
    }
    return {};
}

QString toString(CredentialHealth health)
{
    switch (health) {
    case CredentialHealth::Untested: return QStringLiteral("untested");
    case CredentialHealth::Good: return QStringLiteral("good");
    case CredentialHealth::Refused: return QStringLiteral("refused");
    case CredentialHealth::NoAnswer: return QStringLiteral("no_answer");
    }
    return {};
}

CredentialHealth credentialHealthFromString(const QString &word)
{
    for (const auto health : {CredentialHealth::Good, CredentialHealth::Refused, CredentialHealth::NoAnswer}) {
        if (toString(health) == word)
            return health;
    }
    return CredentialHealth::Untested;
}

} // namespace recado
