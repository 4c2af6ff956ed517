#pragma once

#include "domain/account.h"
#include "domain/message.h"
#include "domain/verdict.h"

#include <QList>
#include <QString>

namespace recado {

// The one word beside a status icon: "Delivered". The icon and colour for the same kind are in widgets/theme.h.
QString statusWord(EventKind kind);
QString statusWord(MessageState state);

// Who told us: "webhook", "our send", "answer", "status query", "operator".
QString sourceWord(EventSource source);

// "Why: …" — which evidence decided and what it outweighed. `events` are those the verdict was derived from.
QString ruleSentence(const Verdict &verdict, const QList<StatusEvent> &events);

// "Credentials refused", "No answer": told apart because a timeout is not a dead token.
QString healthWord(CredentialHealth health);
// Providers' words for the quality of a number, "high"; others as they are, empty when nobody told.
QString channelQualityWord(const QString &quality);

// The provider's name as people know it. Practice: "Practice".
QString providerWord(ProviderKind kind);

} // namespace recado
