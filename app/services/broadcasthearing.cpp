// The part of BroadcastRun that hears what became of its messages, and of it stopping by itself.
#include "domain/phone.h"
#include "services/broadcastrun.h"

#include "net/retry.h"
#include "store/broadcaststore.h"
#include "store/connection.h"

#include <algorithm>

namespace recado {

void BroadcastRun::hear(const QList<Courier::Ending> &endings)
{
    m_inFlight -= static_cast<int>(endings.size());
    const bool never = std::all_of(endings.cbegin(), endings.cend(), [](const Courier::Ending &ending) { return ending.notSent; });
    if (never) // no network: what is new waits with what came back
        waitUntil(m_core.now() + net::backOff(std::min(++m_notSent, 6)), QStringLiteral("rate"));
    else
        m_notSent = 0;
    for (const Courier::Ending &ending : endings)
        hearOne(ending);
    Q_EMIT settled();
    Q_EMIT stepWanted();
}

void BroadcastRun::hearOne(const Courier::Ending &ending)
{
    const Instant now = m_core.now();
    const SendJobPtr &job = ending.job;
    m_underWay.remove(job->message.row);
    if (!ending.state) {
        // Nobody overtakes it: its person stays busy until it was taken or refused.
        BroadcastRow row;
        row.line = job->message.broadcastLine;
        row.recipient = job->message.recipient;
        m_waiting.append({job, row, now + ending.wait});
        if (ending.reason.code == QLatin1String("131056"))
            m_pairs->noteRefused(personKey(row.recipient), now, ending.wait);
        if (ending.throttled) {
            m_pacer.noteThrottled(now);
            waitUntil(now + ending.wait, QStringLiteral("rate"));
        }
        return;
    }
    m_busy.remove(personKey(job->message.recipient));
    switch (*ending.state) {
    case MessageState::Accepted:
    case MessageState::Held:
        m_pacer.noteAccepted(now);
        judge(false, {});
        break;
    case MessageState::Refused:
        if (ending.reason.kind == ErrorKind::Unauthorized)
            pauseFor({QStringLiteral("credentials"), ending.reason.code});
        judge(true, ending.reason.code.isEmpty() ? toString(ending.reason.kind) : ending.reason.code);
        break;
    default:
        judge(true, ending.reason.code.isEmpty() ? toString(ending.reason.kind) : ending.reason.code);
    }
}

void BroadcastRun::judge(bool failed, const QString &code)
{
    if (const auto reason = m_breaker.note({failed, code}))
        pauseFor(*reason);
}

void BroadcastRun::noteFailure(MessageRow row, const QString &code)
{
    if (m_judged.contains(row))
        return;
    m_judged.insert(row);
    judge(true, code);
}

bool BroadcastRun::watchesCanary() const
{
    return m_context.broadcast.plan.canary.count > 0 && !m_canaryOver;
}

void BroadcastRun::noteDelivered(int delivered, int lost)
{
    if (!watchesCanary())
        return;
    const Canary &canary = m_context.broadcast.plan.canary;
    m_delivered = delivered;
    if (delivered >= canary.delivered) {
        m_canaryOver = true;
        m_until = {};
        Q_EMIT stepWanted();
    } else if (m_taken >= canary.count && lost > canary.count - canary.delivered) {
        pauseFor({QStringLiteral("canary_failed"), QStringLiteral("%1/%2").arg(delivered).arg(canary.count)});
    }
}

// All of the first ones have left, and none came back; the rest waits for them.
void BroadcastRun::canaryHolds(Instant now)
{
    const Canary &canary = m_context.broadcast.plan.canary;
    const Instant deadline = m_lastTaken.value_or(now) + canary.within;
    if (now >= deadline)
        pauseFor({QStringLiteral("canary_failed"), QStringLiteral("%1/%2").arg(m_delivered).arg(canary.count)});
    else
        waitUntil(std::min(deadline, now + Milliseconds(500)), QStringLiteral("canary"));
}

namespace {

Result<void> readWaiting(Connection &connection, RunStart &start)
{
    const auto messages = MessageStore(connection).queuedOf(start.context.broadcast.id);
    if (!messages)
        return messages.error();
    for (const Message &message : *messages) {
        const auto rows = BroadcastStore(connection).byLines(message.broadcast, {message.broadcastLine});
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            start.waiting.append({message, rows->first()});
    }
    return {};
}

Result<void> readPast(Connection &connection, RunStart &start)
{
    const auto transitions = BroadcastStore(connection).transitions(start.context.broadcast.id);
    if (!transitions)
        return transitions.error();
    for (const BroadcastTransition &transition : *transitions) {
        start.onlyRetries = start.onlyRetries || transition.to == BroadcastState::Stopped;
        start.canaryOver = start.canaryOver || transition.reason.word == QLatin1String("canary_failed");
    }
    return {};
}

} // namespace

Result<RunStart> readRunStart(Connection &connection, BroadcastId id)
{
    const auto context = readBroadcastContext(connection, id);
    if (!context)
        return context.error();
    RunStart start{*context, {}, 0, 0, {}, false, false};
    if (const auto done = readPast(connection, start); !done)
        return done.error();
    if (const auto done = readWaiting(connection, start); !done)
        return done.error();
    const auto count = [&connection, id](const QString &state) {
        return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM broadcast_row WHERE broadcast_id = ? AND state = ?"), {id.value, state});
    };
    const auto ready = count(QStringLiteral("ready"));
    const auto taken = count(QStringLiteral("taken"));
    if (!ready || !taken)
        return ready ? taken.error() : ready.error();
    const auto last = connection.scalar(QStringLiteral("SELECT MAX(created_at) FROM message WHERE broadcast_id = ?"), {id.value});
    if (!last)
        return last.error();
    start.ready = ready->toLongLong();
    start.taken = taken->toInt();
    start.lastTaken = toInstant(*last);
    return start;
}

} // namespace recado
