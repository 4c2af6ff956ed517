// The part of BroadcastService that tries again what was refused or failed: new attempts of the same messages, as far as their cause allows.
#include "services/broadcastcontext.h"
#include "services/broadcastservice.h"
#include "services/decisionrecord.h"
#include "services/journal.h"
#include "domain/retryanswer.h"
#include "store/broadcaststore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"

#include <algorithm>

namespace recado {

namespace {

Result<MendedSince> readMended(Connection &connection, BroadcastId id)
{
    const auto context = readBroadcastContext(connection, id);
    if (!context)
        return context.error();
    const auto &definition = context->content.definition;
    MendedSince mended;
    mended.definition = definition && definition->isApproved() && definitionMark(*definition) != context->broadcast.checkedAgainst;
    mended.health = context->sender.account.health;
    mended.healthAt = context->sender.account.healthAt;
    return mended;
}

// None: never, as things stand.
std::optional<Instant> mayAgainAt(const MissedMessage &missed, const MendedSince &mended, Instant now)
{
    const RetryAnswer answer = retryAnswer(missed.code, missed.at, mended, now);
    const bool possible = answer.kind == RetryAnswer::Kind::Now || answer.kind == RetryAnswer::Kind::Later;
    return possible ? std::optional(answer.at) : std::nullopt;
}

Result<void> queueAgain(Connection &connection, const MissedMessage &missed, Instant now)
{
    if (const auto queued = MessageStore(connection).queueAgain(missed.row, now); !queued)
        return queued;
    const auto message = MessageStore(connection).byRow(missed.row);
    const auto attempts = MessageStore(connection).attempts(missed.row);
    if (!message || !attempts)
        return message ? attempts.error() : message.error();
    StatusEvent fact = localFact(EventKind::Queued, now, attempts->isEmpty() ? AttemptId{} : attempts->last().id);
    fact.source = EventSource::Operator;
    fact.who = operatorName();
    const auto added = EvidenceStore(connection).add(missed.row, message->account, fact, failureRuleOf(connection, message->account), now);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<bool> isUnwanted(Connection &connection, MessageRow row)
{
    const auto message = MessageStore(connection).byRow(row);
    return message ? isNotToBeContacted(connection, *message) : Result<bool>(message.error());
}

Result<int> retryIt(Connection &connection, BroadcastId id, const QStringList &codes, Instant now)
{
    BroadcastStore store(connection);
    const auto state = store.stateOf(id);
    if (!state)
        return state.error();
    using enum BroadcastState;
    if (*state != Running && *state != Paused && *state != Finished && *state != Stopped)
        return error(ErrorKind::Conflict, QStringLiteral("it is %1").arg(toString(*state)), QStringLiteral("state"));
    const auto mended = readMended(connection, id);
    const auto all = MessageStore(connection).missedOf(id);
    if (!mended || !all)
        return mended ? all.error() : mended.error();
    int queued = 0;
    for (const MissedMessage &missed : *all) {
        const auto when = codes.contains(missed.code) ? mayAgainAt(missed, *mended, now) : std::nullopt;
        if (!when || *when > now)
            continue;
        const auto blocked = isUnwanted(connection, missed.row);
        if (!blocked)
            return blocked.error();
        if (*blocked)
            continue;
        if (const auto done = queueAgain(connection, missed, now); !done)
            return done.error();
        ++queued;
    }
    if (queued == 0 || *state == Running || *state == Paused)
        return queued;
    const auto moved = store.move(id, *state, Running, {QStringLiteral("operator"), {}}, operatorName(), now);
    return moved ? Result<int>(queued) : moved.error();
}

} // namespace

QFuture<Result<int>> BroadcastService::retry(BroadcastId id, const QStringList &codes)
{
    return m_core.database->write([id, codes, now = m_core.now()](Connection &connection) { return retryIt(connection, id, codes, now); });
}

QFuture<Result<QList<BroadcastService::RetryOffer>>> BroadcastService::retryOffers(BroadcastId id)
{
    return m_core.database->read([id, now = m_core.now()](Connection &connection) -> Result<QList<RetryOffer>> {
        const auto mended = readMended(connection, id);
        const auto all = MessageStore(connection).missedOf(id);
        if (!mended || !all)
            return mended ? all.error() : mended.error();
        QMap<QString, RetryOffer> offers;
        for (const MissedMessage &missed : *all) {
            RetryOffer &offer = offers[missed.code];
            offer.code = missed.code;
            offer.never = retryRule(missed.code).kind == RetryRule::Kind::Never;
            const auto when = mayAgainAt(missed, *mended, now);
            if (when && *when <= now) {
                ++offer.now;
            } else {
                ++offer.later;
                if (when)
                    offer.laterAt = std::min(offer.laterAt.value_or(*when), *when);
            }
        }
        return offers.values();
    });
}

} // namespace recado
