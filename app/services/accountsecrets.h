#pragma once

#include "domain/account.h"

namespace recado {

// The setting that an account's secrets hang on: a random scope rather than the row number, because they are stored before the row exists,
// and a number used again in another database can never find them.
inline const QString scopeSetting = QStringLiteral("secret_scope");

// Of the hook's path. "former_hook" comes first in the alphabet, and so is stored first when both change: a crash between the two loses neither.
inline const QString hookSecret = QStringLiteral("hook");
inline const QString formerHookSecret = QStringLiteral("former_hook");

inline QString secretKey(const Account &account, const QString &name)
{
    return QStringLiteral("account/%1/%2").arg(account.setting(scopeSetting), name);
}

// The practice provider's token is printed by the program and guards nothing: it needs no keychain, so that training works everywhere.
inline bool keepsSecrets(const Account &account)
{
    return account.provider != ProviderKind::Practice;
}

} // namespace recado
