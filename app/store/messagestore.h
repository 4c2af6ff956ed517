#pragma once

#include "base/result.h"
#include "domain/matching.h"
#include "domain/message.h"

#include <QList>

#include <optional>

namespace recado {

class Connection;

// How a message stands and when it is to be asked about: what every fact that comes in needs of it.
struct Standing {
    MessageRow row;
    ChannelId channel;
    MessageState state = MessageState::Unknown;
    EventKind verdict = EventKind::Unknown;
    QString verdictRule;
    std::optional<Instant> pollAt;
    int pollTries = 0;
};

struct InFlightRow {
    MessageRow row;
    AttemptId attempt;
    QString lease;
};

struct DuePoll {
    MessageRow row;
    AccountId account;
    int tries = 0;
};

// A message whose story may go on.
struct OpenMessage {
    DuePoll poll;
    EventKind verdict = EventKind::Accepted;
    MessageState state = MessageState::Accepted;
};

// A message of a broadcast that did not arrive.
struct MissedMessage {
    MessageRow row;
    QString code; // the provider's, else the error kind's word
    Instant at;   // when it was refused or failed
};

struct QueueCounts {
    int queued = 0; // without those that are scheduled
    int inFlight = 0;
    int unknown = 0;
    int scheduled = 0; // the missed ones too
};

// The journal of what we mean to send and what became of it. Changes of state go with their evidence: see EvidenceStore, which the
// callers use in the same transaction.
class MessageStore {
public:
    explicit MessageStore(Connection &connection) : m_connection(connection) {}

    // Fills row, times and state (queued). `lease` names the living process that will send it; empty: whoever is the host.
    Result<Message> insert(Message message, const QString &lease, Instant now);

    // queued → in flight under `lease`, with a new attempt. Error Conflict when it is not queued (any more), and when it is scheduled and
    // this is not its time.
    Result<Attempt> claim(MessageRow row, const QString &lease, Instant now);
    // in flight → accepted, held, refused or unknown.
    Result<void> settle(const Attempt &attempt, MessageState state, int httpStatus, const Error &error, Instant now);
    // in flight → queued again: proven that nothing was accepted. The row stays with `lease`.
    Result<void> requeue(const Attempt &attempt, const QString &lease, int httpStatus, const Error &reason, Instant notBefore, Instant now);
    // queued → refused without an attempt (gave up, brake, removed account, cancelled). Error Conflict when it is not queued any more, or was
    // put to another time than `message` says.
    Result<void> refuse(const Message &message, const Error &error, Instant now);
    // `why`: for refused and unknown, what the row shows as its error.
    Result<void> setState(MessageRow row, MessageState state, Instant now, const std::optional<Error> &why = {});
    Result<void> setVerdict(MessageRow row, EventKind verdict, const QString &rule, std::optional<Instant> at, bool deleted, const Error &error, Instant now);
    Result<void> setProviderId(MessageRow row, const QString &providerId);

    Result<Message> byRow(MessageRow row);
    Result<Message> byId(const MessageId &id); // error NotFound
    Result<Standing> standing(MessageRow row); // error NotFound
    Result<QList<Attempt>> attempts(MessageRow row);
    // Messages to any of these addresses, as they are stored.
    Result<int> countTo(const QStringList &addresses);

    // Queued rows without a lease whose time has come and is not missed; scheduled ones first, then the oldest. Without those of broadcasts,
    // whose runner decides.
    Result<QList<Message>> due(Instant now, int limit);
    // When the next queued row comes due; none when the queue is empty.
    Result<std::optional<Instant>> nextDue(Instant now);

    // Messages of a broadcast that wait to be tried again, by line.
    Result<QList<Message>> queuedOf(BroadcastId broadcast);
    Result<int> inFlightOf(BroadcastId broadcast);
    // Refused or failed, by line.
    Result<QList<MissedMessage>> missedOf(BroadcastId broadcast);
    // A refused or failed one waits for a new attempt: at once, or from `when` on (one of its own then counts as scheduled for that moment). Error
    // Conflict when it is neither (any more).
    Result<void> queueAgain(MessageRow row, Instant now, std::optional<Instant> when = {});
    // The same for one that is unknown: only after somebody has decided so. Error Conflict when it is not (any more).
    Result<void> queueUnknownAgain(MessageRow row, Instant now);

    // Queued rows with a time of their own, by that time: those that will leave by themselves, and those that will not (see isMissed()).
    Result<QList<Message>> scheduled(Instant now);
    Result<QList<Message>> missed(Instant now);
    // When the next scheduled row would be missed.
    Result<std::optional<Instant>> nextMissed(Instant now);
    // Gives a queued row another time, to whoever is the host then; what it has to give up moves along. Error Conflict when it is not queued.
    Result<void> schedule(MessageRow row, Instant when, Instant now);

    Result<QList<InFlightRow>> inFlight();
    // Leases of queued rows; and giving them up.
    Result<QStringList> queuedLeases();
    Result<void> releaseQueued(const QString &lease);
    // Messages whose first status can only be found by inference: unknown ones, also while they wait to leave again, and those that were accepted
    // without any id.
    Result<QList<UnsettledMessage>> unsettled(AccountId account);
    Result<QueueCounts> counts();

    // When its provider will be asked about it; none: never, as things stand.
    Result<std::optional<Instant>> plannedPoll(MessageRow row);
    // `asked`: the provider has just answered a question about it.
    Result<void> planPoll(MessageRow row, std::optional<Instant> at, int tries, std::optional<Instant> asked = {});
    // `after`: only messages that were made after this one.
    Result<QList<DuePoll>> duePolls(Instant now, int limit, MessageRow after = {});
    Result<std::optional<Instant>> nextPoll();
    // Every message whose story may still go on and which is young enough to ask about.
    Result<QList<DuePoll>> openMessages(Instant createdAfter);
    // The same for a round of questions: unknown ones first, then the newest; without those about which the provider has answered since.
    Result<QList<OpenMessage>> openForRound(Instant createdAfter, Instant notAskedSince);

private:
    Connection &m_connection;
};

} // namespace recado
