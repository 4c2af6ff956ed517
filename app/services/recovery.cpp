// The part of SendService that puts right what a process left behind when it died.
#include "base/log.h"
#include "providers/provider.h"
#include "services/journal.h"
#include "services/pollservice.h"
#include "services/sendservice.h"
#include "store/accountstore.h"
#include "store/evidencestore.h"

namespace recado {

namespace {

// The bytes may or may not have left: only evidence or a person may say.
Result<void> makeUnknown(Connection &connection, const InFlightRow &row, Instant now)
{
    MessageStore messages(connection);
    EvidenceStore evidence(connection);
    const auto message = messages.byRow(row.row);
    if (!message)
        return message.error();
    const auto account = AccountStore(connection).byId(message->account);
    const auto provider = account ? providerFor(account->provider) : nullptr;
    const FailureRule rule = provider ? provider->failureRule() : FailureRule::LaterWins;
    const Error reason = error(ErrorKind::Interrupted, QStringLiteral("the program ended while the message was in flight"));
    Attempt attempt;
    attempt.id = row.attempt;
    attempt.message = row.row;
    if (const auto settled = messages.settle(attempt, MessageState::Unknown, 0, reason, now); !settled)
        return settled;
    const auto fact = localFact(EventKind::Unknown, now, row.attempt, reason);
    if (const auto added = evidence.add(row.row, message->account, fact, rule, now); !added)
        return added.error();
    if (const auto settled = evidence.settleFromOrphans(message->account, rule, now); !settled)
        return settled;
    if (provider && provider->capabilities(*account).polling)
        return messages.planPoll(row.row, now + PollService::delayBefore(0, provider->monthlyQuota(*account)).value(), 0);
    return {};
}

} // namespace

Result<int> SendService::recoverRows(Connection &connection, const QString &dataDir, const QString &ownLease, Instant now)
{
    MessageStore messages(connection);
    const auto rows = messages.inFlight();
    if (!rows)
        return rows.error();
    int recovered = 0;
    for (const InFlightRow &row : *rows) {
        if (row.lease == ownLease || !ProcessLease::isDead(dataDir, row.lease))
            continue;
        if (const auto done = makeUnknown(connection, row, now); !done)
            return done.error();
        ++recovered;
    }
    const auto leases = messages.queuedLeases();
    if (!leases)
        return leases.error();
    for (const QString &lease : *leases) {
        if (lease == ownLease || !ProcessLease::isDead(dataDir, lease))
            continue;
        if (const auto released = messages.releaseQueued(lease); !released)
            return released.error();
    }
    if (recovered > 0)
        qCInfo(logSend) << recovered << "messages were in flight when a process ended; they are unknown now";
    return recovered;
}

} // namespace recado
