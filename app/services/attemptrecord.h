#pragma once

#include "net/http.h"
#include "services/courier.h"

namespace recado {

// Writes what became of one POST into the journal: state, attempt, evidence, ids, plan of polling. Inside one transaction, on the database
// thread.
class AttemptRecord {
public:
    AttemptRecord(Connection &connection, const net::Outcome &outcome, const QString &lease, Instant now)
        : m_connection(connection), m_outcome(outcome), m_lease(lease), m_now(now)
    {
    }

    Result<void> settle(const SendJob &job, MessageState state, const SendReply &reply) const;
    // in flight → queued again under the lease: proven that nothing was accepted.
    Result<void> requeue(const SendJob &job, const SendReply &reply, Milliseconds wait) const;

    static Result<void> refuse(Connection &connection, const Message &message, const Error &reason, Instant now);

private:
    std::optional<Instant> firstPoll(const SendJob &job) const;
    StatusEvent fact(const SendJob &job, EventKind kind, const SendReply &reply) const;

    Connection &m_connection;
    const net::Outcome &m_outcome;
    QString m_lease;
    Instant m_now;
};

} // namespace recado
