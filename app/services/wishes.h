#pragma once

#include "domain/message.h"
#include "providers/values.h"
#include "store/evidencestore.h"

namespace recado {

class Connection;

// What people say about being written to, as providers tell it, entered into the do-not-contact list. Called inside the transaction that decodes
// the delivery. What platforms say is not taken from practice accounts: their people are invented.

// Meta, "user_preferences" (marketing messages: stop, resume). Resuming takes away only what a provider said.
Result<void> noteWishes(Connection &connection, const Account &account, const QList<ProviderNotice> &notices, Instant heardAt);
// Meta, error 131050: the person has stopped marketing messages from this business.
Result<void> noteRefusal(Connection &connection, const Account &account, const ProviderEvent &event, MessageRow message, Instant heardAt);
// The same said in the answer to a send. Inside the transaction that records the answer.
Result<void> noteRefusal(Connection &connection, const Account &account, const Message &message, const Error &reason, Instant heardAt);
// The person wrote or tapped nothing but one of the words for no more messages (domain/optoutwords.h): nobody writes to them from now on. Practice
// accounts too, for which their people count alone (practicePerson()).
Result<void> noteOptOutWord(Connection &connection, const Account &account, const ProviderEvent &event, Instant heardAt);
// The list as the operator edited it, else the usual one.
Result<QStringList> optOutWords(Connection &connection);
Result<void> setOptOutWords(Connection &connection, const QStringList &words);
// How many people a number may write to in a day ("business_capability_update", "phone_number_quality_update"), for the estimate of a check.
Result<void> noteDailyLimit(Connection &connection, const Account &account, const QList<ProviderNotice> &notices);

// The setting under which that stands.
QString dailyLimitSetting(AccountId account);

} // namespace recado
