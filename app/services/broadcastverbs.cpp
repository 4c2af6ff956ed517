// The part of BroadcastService that moves broadcasts on somebody's command. Each is one transaction: what it answers is what the database says.
#include "services/broadcastcontext.h"
#include "services/broadcastrunner.h"
#include "services/journal.h"
#include "store/broadcaststore.h"
#include "store/messagestore.h"

#include <algorithm>

namespace recado {

namespace {

using enum BroadcastState;

const BroadcastReason byOperator{QStringLiteral("operator"), {}};

Error notChecked()
{
    return error(ErrorKind::Invalid, QStringLiteral("not checked, or changed since"), QStringLiteral("check"));
}

Error noWay(BroadcastState state)
{
    return error(ErrorKind::Conflict, QStringLiteral("it is %1").arg(toString(state)), QStringLiteral("state"));
}

// What must be true before the first message leaves.
Result<void> mayStart(Connection &connection, const Broadcast &broadcast)
{
    const auto context = readBroadcastContext(connection, broadcast.id);
    if (!context)
        return context.error();
    if (!broadcast.checkedAt || notAsChecked(*context))
        return notChecked();
    const auto rows = BroadcastStore(connection).ready(broadcast.id, 0, 1);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? Result<void>(error(ErrorKind::Invalid, QStringLiteral("nobody is ready"), QStringLiteral("ready"))) : Result<void>();
}

// Running, or waiting for its time.
Result<void> letGo(Connection &connection, const Broadcast &broadcast, const QString &who, Instant now)
{
    const auto &when = broadcast.plan.startAt;
    if (when && *when <= now)
        return error(ErrorKind::Invalid, QStringLiteral("this time has passed"), QStringLiteral("scheduled_at"));
    return BroadcastStore(connection).move(broadcast.id, broadcast.state, when ? Scheduled : Running, byOperator, who, now);
}

Result<void> startIt(Connection &connection, BroadcastId id, Instant now)
{
    BroadcastStore store(connection);
    const auto broadcast = store.byId(id);
    if (!broadcast)
        return broadcast.error();
    if (broadcast->state != Draft)
        return noWay(broadcast->state);
    if (const auto may = mayStart(connection, *broadcast); !may)
        return may;
    if (broadcast->plan.needsApproval)
        return store.move(id, Draft, AwaitingApproval, byOperator, operatorName(), now);
    return letGo(connection, *broadcast, operatorName(), now);
}

// What stopped it was a changed template: to go on is to say that the new one is right, as long as every variable of it has its source and it is
// approved. Each row is held against it again before it leaves.
Result<void> acceptChange(Connection &connection, const Broadcast &broadcast, Instant now)
{
    const auto context = readBroadcastContext(connection, broadcast.id);
    if (!context)
        return context.error();
    if (!notAsChecked(*context))
        return {};
    const auto &definition = context->content.definition;
    if (!definition || !definition->isApproved())
        return notChecked();
    const QStringList variables = variablesOf(context->content);
    const bool mapped = std::all_of(variables.cbegin(), variables.cend(),
                                    [&broadcast](const QString &variable) { return broadcast.mapping.variables.contains(variable); });
    return mapped ? BroadcastStore(connection).setCheckedAgainst(broadcast.id, definitionMark(*definition), now) : Result<void>(notChecked());
}

Result<void> resumeIt(Connection &connection, BroadcastId id, Instant now)
{
    BroadcastStore store(connection);
    const auto broadcast = store.byId(id);
    if (!broadcast)
        return broadcast.error();
    if (broadcast->state != Paused)
        return noWay(broadcast->state);
    if (const auto accepted = acceptChange(connection, *broadcast, now); !accepted)
        return accepted;
    return store.move(id, Paused, Running, byOperator, operatorName(), now);
}

Result<void> stopIt(Connection &connection, BroadcastId id, Instant now)
{
    BroadcastStore store(connection);
    const auto state = store.stateOf(id);
    if (!state)
        return state.error();
    if (*state == Stopping || *state == Stopped)
        return {};
    if (!mayMove(*state, Stopping))
        return noWay(*state);
    if (const auto moved = store.move(id, *state, Stopping, byOperator, operatorName(), now); !moved)
        return moved;
    const auto flying = MessageStore(connection).inFlightOf(id);
    if (!flying)
        return flying.error();
    return *flying > 0 ? Result<void>() : settleStop(connection, id, operatorName(), now);
}

} // namespace

Result<void> settleStop(Connection &connection, BroadcastId id, const QString &who, Instant now)
{
    const auto queued = MessageStore(connection).queuedOf(id);
    if (!queued)
        return queued.error();
    for (const Message &message : *queued) {
        const Error reason = error(ErrorKind::Cancelled, QStringLiteral("the broadcast was stopped before it left"));
        if (const auto refused = Courier::refuse(connection, message, reason, now); !refused)
            return refused;
    }
    return BroadcastStore(connection).move(id, Stopping, Stopped, byOperator, who, now);
}

QFuture<Result<void>> BroadcastService::start(BroadcastId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) { return startIt(connection, id, now); });
}

QFuture<Result<void>> BroadcastService::approve(BroadcastId id, const QString &who)
{
    return m_core.database->write([id, who, now = m_core.now()](Connection &connection) -> Result<void> {
        const auto broadcast = BroadcastStore(connection).byId(id);
        if (!broadcast)
            return broadcast.error();
        if (broadcast->state != AwaitingApproval)
            return noWay(broadcast->state);
        if (const auto may = mayStart(connection, *broadcast); !may)
            return may;
        return letGo(connection, *broadcast, who, now);
    });
}

QFuture<Result<void>> BroadcastService::backToDraft(BroadcastId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) -> Result<void> {
        const auto state = BroadcastStore(connection).stateOf(id);
        return state ? BroadcastStore(connection).move(id, *state, Draft, byOperator, operatorName(), now) : Result<void>(state.error());
    });
}

QFuture<Result<void>> BroadcastService::pause(BroadcastId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) -> Result<void> {
        const auto state = BroadcastStore(connection).stateOf(id);
        if (!state)
            return state.error();
        if (*state == Paused)
            return {};
        return BroadcastStore(connection).move(id, *state, Paused, byOperator, operatorName(), now);
    });
}

QFuture<Result<void>> BroadcastService::resume(BroadcastId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) { return resumeIt(connection, id, now); });
}

QFuture<Result<void>> BroadcastService::stop(BroadcastId id)
{
    return m_core.database->write([id, now = m_core.now()](Connection &connection) { return stopIt(connection, id, now); });
}

QFuture<Result<void>> BroadcastService::setPace(BroadcastId id, const Pace &pace)
{
    return m_core.database->write([id, pace, now = m_core.now()](Connection &connection) { return BroadcastStore(connection).setPace(id, pace, now); });
}

} // namespace recado
