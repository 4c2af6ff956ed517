#pragma once

#include "domain/message.h"
#include "domain/verdict.h"
#include "store/evidencestore.h"

namespace recado {

// A fact of our own making, told by us at the moment it becomes true.
StatusEvent localFact(EventKind kind, Instant now, AttemptId attempt = {});
// The same for a failure, with its reason.
StatusEvent localFact(EventKind kind, Instant now, AttemptId attempt, const Error &reason);

// queued → in flight with its evidence; inside one transaction, together with the ids of ours that travel with it. Error Conflict when the row is not queued.
Result<Attempt> claimWithEvidence(Connection &connection, const Message &message, const QList<RefRow> &clientRefs, const QString &lease, FailureRule rule,
                                  Instant now);

// The rule of an account's provider; LaterWins for providers this version does not know.
FailureRule failureRuleOf(Connection &connection, AccountId account);

} // namespace recado
