#pragma once

#include "domain/account.h"
#include "domain/incoming.h"
#include "providers/values.h"
#include "store/conversationstore.h"

namespace recado {

class Connection;

// What people wrote goes into their conversations. Inside the transaction that keeps the events of `body`; reads the body again only when one of
// them says that there is something. `isRead`: old news (ConversationStore::take). How many were new.
Result<int> takeIncoming(Connection &connection, const Account &account, const QList<ProviderEvent> &events, const QByteArray &body, Instant heardAt,
                         DeliveryId delivery, bool isRead = false);

// What was written by a person, out of a history that a poll about one of our messages brought. How many were new.
Result<int> takePolledHistory(Connection &connection, const Account &account, MessageRow about, const QByteArray &body, Instant heardAt);

// The number that was typed and the one by which the provider knows the person are one person's (the answer to a send: input and wa_id).
Result<void> linkWaId(Connection &connection, const QString &typed, const QString &waId, Instant now);

// One message of a person out of a history: also who wrote, when they were seen and what they want, as with a webhook's. `isOld`: comes as read, and a
// word such as SAIR in it was said when nobody listened, and counts all the same.
Result<ConversationStore::Taken> takeFromHistory(Connection &connection, const Account &account, const IncomingMessage &message, Instant heardAt, bool isOld,
                                                 ConversationId into);

} // namespace recado
