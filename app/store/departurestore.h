#pragma once

#include "domain/message.h"
#include "store/evidencestore.h"

namespace recado {

class Connection;

// The short way of messages that are born in flight: those of broadcasts, whose waiting is a row's, not a message's. The same row, attempt, evidence and ids
// as insert(), add() and claim() would leave one after the other, with a third of the statements: at a thousand a second that is what counts.
class DepartureStore {
public:
    explicit DepartureStore(Connection &connection) : m_connection(connection) {}

    // Fills row, times, state and attempts. The use of the template is the caller's to count, once for all of them.
    Result<Attempt> begin(Message &message, const QString &lease, const QList<RefRow> &clientRefs, Instant now);

    // The usual end of it: in flight → accepted at the first attempt, `fact` being what the answer said. Exactly what settle(), setProviderId(),
    // add(), which weighs all evidence, and planPoll() would leave. False, with nothing written, when anything else is known of the message
    // (a notice may come before the answer): then it takes that way.
    Result<bool> accepted(const Attempt &attempt, AccountId account, int httpStatus, const StatusEvent &fact, std::optional<Instant> pollAt, Instant now);

private:
    Result<void> insertMessage(Message &message, const QString &lease, Instant now);
    Result<void> insertFacts(const Message &message, AttemptId attempt, Instant now);

    Connection &m_connection;
};

} // namespace recado
