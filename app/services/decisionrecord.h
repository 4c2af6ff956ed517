#pragma once

#include "domain/message.h"
#include "domain/retryanswer.h"
#include "store/evidencestore.h"

namespace recado {

class Connection;

// What a decision writes, and what it rests on; inside one transaction, on the database thread.

// The operator's word as a fact of the latest attempt, later than everything heard before, whatever the clock says.
Result<void> tellDecision(Connection &connection, const Message &message, StatusEvent fact, Instant now);

// By what a retry of it is judged: the provider's code, else the word of the error's kind.
QString retryCodeOf(const Message &message);

// For one that was refused or has failed.
Result<RetryAnswer> retryAnswerOf(Connection &connection, const Message &message, Instant now);

// Its person asked not to be written to; marketing only when its template is that.
Result<bool> isNotToBeContacted(Connection &connection, const Message &message);
// The same as an error: Conflict place "do_not_contact", who said so and when in the detail (domain/consent.h).
Result<void> mayBeContacted(Connection &connection, const Message &message);

// A message of a broadcast leaves when the broadcast runs: a finished or stopped one runs again, for what waits in it. Error Conflict place "broadcast"
// when it cannot.
Result<void> reviveBroadcast(Connection &connection, const Message &message, Instant now);

// Refused or failed → queued again with its fact. Errors: those above, Conflict.
Result<void> queueForRetry(Connection &connection, const Message &message, const QString &note, Instant now, std::optional<Instant> when = {});

} // namespace recado
