#pragma once

#include "services/courier.h"

namespace recado {

// One message of a broadcast that is about to leave.
struct Departing {
    SendJobPtr job;               // its message has a row when it waited in the journal
    std::optional<Error> problem; // it cannot leave as it is: it is recorded as refused
    bool waited = false;          // it is in the journal already
};

enum class Departed { Left, Braked, NotRunning };

// The transaction that makes messages of rows: each is inserted in flight at once under this process's lease, with its attempt, its evidence
// and our ids; those that waited are claimed. It asks in the same transaction whether the brake is off and the broadcast is running and held
// by this lease, so that no process begins another message after pause or stop have answered, not even when it runs anew since. Only what it left may be posted. Error Conflict when a row is not
// ready any more: then nothing of the batch left. Those whose person has asked not to be written to, by whatever way the word came in since, are refused (NotSent place "do_not_contact"), and
// everything else of such a batch stays where it is: NotRunning, to begin anew with what is true now.
Result<Departed> depart(Connection &connection, BroadcastId broadcast, const QList<Departing> &batch, const QString &lease, Instant now);

} // namespace recado
