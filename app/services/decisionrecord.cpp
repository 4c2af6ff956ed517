#include "services/decisionrecord.h"

#include "domain/phone.h"
#include "services/broadcastcontext.h"
#include "services/journal.h"
#include "services/optoutcheck.h"
#include "store/accountstore.h"
#include "store/broadcaststore.h"
#include "store/messagestore.h"
#include "store/templatestore.h"

#include <algorithm>

namespace recado {

Result<void> tellDecision(Connection &connection, const Message &message, StatusEvent fact, Instant now)
{
    const auto attempts = MessageStore(connection).attempts(message.row);
    if (!attempts)
        return attempts.error();
    const auto events = EvidenceStore(connection).timeline(message.row);
    if (!events)
        return events.error();
    for (const StatusEvent &event : *events)
        fact.heardAt = std::max(fact.heardAt, event.heardAt + Milliseconds(1));
    fact.source = EventSource::Operator;
    fact.who = operatorName();
    fact.attempt = attempts->isEmpty() ? AttemptId{} : attempts->last().id;
    const auto added = EvidenceStore(connection).add(message.row, message.account, fact, failureRuleOf(connection, message.account), now);
    return added ? Result<void>() : Result<void>(added.error());
}

QString retryCodeOf(const Message &message)
{
    return message.error.code.isEmpty() ? toString(message.error.kind) : message.error.code;
}

namespace {

// Fetched anew since it failed, and approved: as much as is known of a template, whose earlier wording a single message does not keep.
Result<bool> isTemplateMended(Connection &connection, const Message &message, Instant failedAt)
{
    if (message.templateName.isEmpty())
        return false;
    TemplateStore templates(connection);
    const auto definition = templates.find(message.account, message.templateName, message.templateLanguage);
    if (!definition)
        return definition.error();
    const auto sync = templates.syncState(message.account);
    if (!sync)
        return sync.error();
    return *definition && (*definition)->isApproved() && sync->syncedAt && *sync->syncedAt > failedAt;
}

Result<bool> isDefinitionMended(Connection &connection, const Message &message, Instant failedAt)
{
    if (message.broadcast.isNull())
        return isTemplateMended(connection, message, failedAt);
    const auto context = readBroadcastContext(connection, message.broadcast);
    if (!context)
        return context.error();
    const auto &definition = context->content.definition;
    return definition && definition->isApproved() && definitionMark(*definition) != context->broadcast.checkedAgainst;
}

} // namespace

Result<RetryAnswer> retryAnswerOf(Connection &connection, const Message &message, Instant now)
{
    const Instant failedAt = message.verdictAt.value_or(message.updatedAt);
    const auto account = AccountStore(connection).byId(message.account);
    if (!account)
        return account.error();
    MendedSince mended;
    mended.health = account->health;
    mended.healthAt = account->healthAt;
    const QString code = retryCodeOf(message);
    if (retryRule(code).change == RetryRule::Change::Template) {
        const auto definition = isDefinitionMended(connection, message, failedAt);
        if (!definition)
            return definition.error();
        mended.definition = *definition;
    }
    return retryAnswer(code, failedAt, mended, now);
}

Result<bool> isNotToBeContacted(Connection &connection, const Message &message)
{
    if (message.recipient.isEmpty())
        return true; // erased
    const auto reason = optedOut(connection, message);
    return reason ? Result<bool>(reason->has_value()) : reason.error();
}

Result<void> mayBeContacted(Connection &connection, const Message &message)
{
    const auto reason = optedOut(connection, message);
    if (!reason)
        return reason.error();
    return *reason ? error(ErrorKind::Conflict, toDetail(**reason), QStringLiteral("do_not_contact")) : Result<void>();
}

Result<void> reviveBroadcast(Connection &connection, const Message &message, Instant now)
{
    if (message.broadcast.isNull())
        return {};
    using enum BroadcastState;
    BroadcastStore store(connection);
    const auto state = store.stateOf(message.broadcast);
    if (!state)
        return state.error();
    if (*state == Running || *state == Paused)
        return {};
    if (*state != Finished && *state != Stopped)
        return error(ErrorKind::Conflict, QStringLiteral("its broadcast is %1").arg(toString(*state)), QStringLiteral("broadcast"));
    return store.move(message.broadcast, *state, Running, {QStringLiteral("operator"), {}}, operatorName(), now);
}

Result<void> queueForRetry(Connection &connection, const Message &message, const QString &note, Instant now, std::optional<Instant> when)
{
    if (const auto queued = MessageStore(connection).queueAgain(message.row, now, when); !queued)
        return queued;
    StatusEvent fact = localFact(EventKind::Queued, now);
    fact.text = when ? toIso(*when) : note;
    if (const auto told = tellDecision(connection, message, fact, now); !told)
        return told;
    return reviveBroadcast(connection, message, now);
}

} // namespace recado
