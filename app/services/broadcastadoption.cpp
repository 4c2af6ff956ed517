// The part of BroadcastService::Runner that takes over what is running, or asks when that would be too late.
#include "services/broadcastrunner.h"

#include "base/log.h"
#include "store/broadcaststore.h"
#include "store/connection.h"

namespace recado {

namespace {

struct Adoption {
    std::optional<RunStart> start; // none: it was paused
    BroadcastReason reason;
};

Result<Adoption> pauseInstead(Connection &connection, BroadcastId id, const BroadcastReason &reason, Instant now)
{
    const auto moved = BroadcastStore(connection).move(id, BroadcastState::Running, BroadcastState::Paused, reason, {}, now);
    return moved ? Result<Adoption>(Adoption{{}, reason}) : moved.error();
}

// Takes a running broadcast over, or pauses it: what another process was running when it ended goes on only if it was told so before.
Result<Adoption> takeOver(Connection &connection, BroadcastId id, const QString &own, Instant now)
{
    BroadcastStore store(connection);
    const auto state = store.stateOf(id);
    const auto lease = store.lease(id);
    const auto transitions = store.transitions(id);
    if (!state || !lease || !transitions)
        return !state ? state.error() : !lease ? lease.error() : transitions.error();
    if (*state != BroadcastState::Running)
        return error(ErrorKind::Conflict, QStringLiteral("not running"));
    const auto start = readRunStart(connection, id);
    if (!start)
        return pauseInstead(connection, id, {QStringLiteral("account"), start.error().place}, now);
    const bool justAsked = lease->isEmpty() && !transitions->isEmpty() && now - transitions->last().at <= scheduleGrace;
    if (*lease != own && !justAsked && !start->context.broadcast.plan.resumeAfterRestart)
        return pauseInstead(connection, id, {QStringLiteral("interrupted"), {}}, now);
    if (const auto reason = notAsChecked(start->context))
        return pauseInstead(connection, id, *reason, now);
    const auto held = store.hold(id, own);
    return held ? Result<Adoption>(Adoption{*start, {}}) : held.error();
}

constexpr int mostTakenIn = 200;

using QueuedMessages = QList<QPair<Message, BroadcastRow>>;

// Those that wait in the journal and that its run knows nothing of.
Result<void> readUnknown(Connection &connection, BroadcastId id, const QSet<MessageRow> &known, QueuedMessages &queued)
{
    auto rows = connection.run(QStringLiteral("SELECT row FROM message WHERE state = 'queued' AND COALESCE(broadcast_id, 0) = ? ORDER BY broadcast_line, row"),
                               {id.value});
    if (!rows)
        return rows.error();
    QList<MessageRow> unknown;
    while (rows->next() && unknown.size() < mostTakenIn) {
        if (const MessageRow row{rows->value(0).toLongLong()}; !known.contains(row))
            unknown.append(row);
    }
    for (const MessageRow row : std::as_const(unknown)) {
        const auto message = MessageStore(connection).byRow(row);
        if (!message)
            return message.error();
        const auto lines = BroadcastStore(connection).byLines(id, {message->broadcastLine});
        if (!lines)
            return lines.error();
        if (!lines->isEmpty())
            queued.append({*message, lines->first()});
    }
    return {};
}

} // namespace

// What a retry queued, or what came back to a run that was halted since, does not wait for all that is still to leave.
void BroadcastService::Runner::takeInQueued()
{
    QHash<BroadcastId, QSet<MessageRow>> known;
    for (const auto &[id, run] : m_runs) {
        if (!run->isHalted())
            known.insert(id, run->messages());
    }
    if (m_takingIn || known.isEmpty())
        return;
    m_takingIn = true;
    m_core.database
        ->read([known](Connection &connection) -> Result<QueuedMessages> {
            QueuedMessages queued;
            for (auto each = known.cbegin(); each != known.cend(); ++each) {
                if (const auto done = readUnknown(connection, each.key(), each.value(), queued); !done)
                    return done.error();
            }
            return queued;
        })
        .then(this, [this](Result<QueuedMessages> queued) {
            m_takingIn = false;
            if (!queued)
                return;
            for (const auto &[message, row] : *queued) {
                if (const auto found = m_runs.find(message.broadcast); found != m_runs.end())
                    found->second->takeIn(message, row);
            }
        });
}

void BroadcastService::Runner::adopt(BroadcastId id)
{
    if (m_adopting.contains(id) || m_moving.contains(id))
        return;
    m_adopting.insert(id);
    m_core.database
        ->write([id, own = m_core.lease->name(), now = m_core.now()](Connection &connection) { return takeOver(connection, id, own, now); })
        .then(this, [this, id](Result<Adoption> adoption) {
            m_adopting.remove(id);
            if (!adoption)
                return;
            if (adoption->start && m_isRunning)
                begin(*adoption->start);
            else if (!adoption->start)
                Q_EMIT m_service.stoppedByItself(id, adoption->reason);
        });
}

void BroadcastService::Runner::begin(const RunStart &start)
{
    const BroadcastId id = start.context.broadcast.id;
    if (m_runs.contains(id))
        return;
    const SendContext &sender = start.context.sender;
    auto &pairs = m_pairs[QStringLiteral("%1/%2").arg(sender.account.id.value).arg(sender.channel.id.value)];
    if (!pairs)
        pairs = std::make_shared<PairRate>();
    auto run = std::make_unique<BroadcastRun>(m_core, m_accounts, m_sender.courier(), start, pairs);
    BroadcastRun *raw = run.get();
    connect(raw, &BroadcastRun::stepWanted, this, [this] { stepSoon(); });
    connect(raw, &BroadcastRun::settled, this, [this, id] {
        if (const auto found = m_runs.find(id); found != m_runs.end() && found->second->isHalted())
            stepSoon(); // it may be over
    });
    connect(raw, &BroadcastRun::exhausted, this, [this, id] { finish(id); });
    connect(raw, &BroadcastRun::movedElsewhere, this, [this, raw] {
        raw->halt();
        follow();
    });
    connect(raw, &BroadcastRun::wantsPause, this,
            [this, id](const BroadcastReason &reason) { move(id, BroadcastState::Running, BroadcastState::Paused, reason); });
    if (m_runs.empty())
        m_seenRevision = -1;
    m_healthBefore.insert(id, start.context.sender.account.health);
    m_runs.emplace(id, std::move(run));
    qCInfo(logSend) << "broadcast" << id.value << "runs:" << start.ready << "rows," << start.waiting.size() << "waiting";
    stepSoon();
}

} // namespace recado
