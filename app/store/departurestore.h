#pragma once

#include "domain/message.h"
#include "store/evidencestore.h"

namespace recado {

class Connection;

// Messages that are born in flight: those of broadcasts, whose waiting is a row's, not a message's. The same row, attempt, evidence and ids
// as insert(), add() and claim() would leave one after the other, with a third of the statements: at a thousand a second that is what counts.
class DepartureStore {
public:
    explicit DepartureStore(Connection &connection) : m_connection(connection) {}

    // Fills row, times, state and attempts.
    Result<Attempt> begin(Message &message, const QString &lease, const QList<RefRow> &clientRefs, FailureRule rule, Instant now);

private:
    Result<void> insertMessage(Message &message, const QString &lease, Instant now);
    Result<void> insertFact(const Message &message, EventKind kind, AttemptId attempt, Instant now);

    Connection &m_connection;
};

} // namespace recado
