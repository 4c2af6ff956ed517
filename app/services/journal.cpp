#include "services/journal.h"

#include "providers/provider.h"
#include "store/accountstore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"

namespace recado {

StatusEvent localFact(EventKind kind, Instant now, AttemptId attempt)
{
    StatusEvent event;
    event.kind = kind;
    event.source = EventSource::Local;
    event.occurredAt = now;
    event.heardAt = now;
    event.attempt = attempt;
    return event;
}

StatusEvent localFact(EventKind kind, Instant now, AttemptId attempt, const Error &reason)
{
    StatusEvent event = localFact(kind, now, attempt);
    event.errorKind = toString(reason.kind);
    event.code = reason.code;
    event.text = reason.message.isEmpty() ? reason.detail : reason.message;
    return event;
}

Result<Attempt> claimWithEvidence(Connection &connection, const Message &message, const QList<RefRow> &clientRefs, const QString &lease, FailureRule rule,
                                  Instant now)
{
    const auto attempt = MessageStore(connection).claim(message.row, lease, now);
    if (!attempt)
        return attempt;
    const auto noted = EvidenceStore(connection).add(message.row, message.account, localFact(EventKind::InFlight, now, attempt->id), rule, now);
    if (!noted)
        return noted.error();
    const auto learnt = EvidenceStore(connection).learnRefs(message.row, message.account, attempt->id, clientRefs, rule, now);
    return learnt ? attempt : Result<Attempt>(learnt.error());
}

FailureRule failureRuleOf(Connection &connection, AccountId id)
{
    const auto account = AccountStore(connection).byId(id);
    const auto provider = account ? providerFor(account->provider) : nullptr;
    return provider ? provider->failureRule() : FailureRule::LaterWins;
}

} // namespace recado
