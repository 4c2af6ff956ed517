// The part of SendService about messages that leave later, and about taking back what has not left.
#include "services/broadcastcontext.h"
#include "services/journal.h"
#include "services/sendservice.h"
#include "store/evidencestore.h"

#include <algorithm>

namespace recado {

namespace {

// The operator's own fact. Of the latest attempt: only that one is heard among our own states.
Result<void> tellByOperator(Connection &connection, const Message &message, StatusEvent fact, Instant now)
{
    const auto attempts = MessageStore(connection).attempts(message.row);
    if (!attempts)
        return attempts.error();
    fact.source = EventSource::Operator;
    fact.who = operatorName();
    fact.attempt = attempts->isEmpty() ? AttemptId{} : attempts->last().id;
    const auto added = EvidenceStore(connection).add(message.row, message.account, fact, failureRuleOf(connection, message.account), now);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> cancel(Connection &connection, const Message &message, Instant now)
{
    const Error reason = error(ErrorKind::Cancelled, QStringLiteral("cancelled before it left"));
    if (const auto refused = MessageStore(connection).refuse(message, reason, now); !refused)
        return refused;
    return tellByOperator(connection, message, localFact(EventKind::Refused, now, {}, reason), now);
}

Result<void> moveTo(Connection &connection, const Message &message, Instant when, Instant now)
{
    if (const auto moved = MessageStore(connection).schedule(message.row, when, now); !moved)
        return moved;
    StatusEvent fact = localFact(EventKind::Queued, now);
    fact.text = toIso(when);
    return tellByOperator(connection, message, fact, now);
}

} // namespace

QFuture<Result<QList<Message>>> SendService::scheduled()
{
    return m_core.database->read([now = m_core.now()](Connection &connection) { return MessageStore(connection).scheduled(now); });
}

QFuture<Result<QList<Message>>> SendService::missed()
{
    return m_core.database->read([now = m_core.now()](Connection &connection) { return MessageStore(connection).missed(now); });
}

QFuture<Result<void>> SendService::sendMissed(MessageRow row)
{
    return changeQueued(row, [](Connection &connection, const Message &message, Instant now) { return moveTo(connection, message, now, now); });
}

QFuture<Result<void>> SendService::cancelQueued(MessageRow row)
{
    return changeQueued(row, cancel).then(this, [this, row](Result<void> cancelled) -> Result<void> {
        if (cancelled)
            Q_EMIT messageSettled(row);
        return cancelled;
    });
}

QFuture<Result<void>> SendService::reschedule(MessageRow row, Instant when)
{
    if (when <= m_core.now())
        return ready(Result<void>(hasPassed()));
    return changeQueued(row, [when](Connection &connection, const Message &message, Instant now) { return moveTo(connection, message, when, now); });
}

Error SendService::hasPassed()
{
    return error(ErrorKind::Invalid, QStringLiteral("this time has passed"), QStringLiteral("scheduled_at"));
}

// A row that nobody has claimed belongs to whoever changes it first; a job of this process that waits with it is let go.
QFuture<Result<void>> SendService::changeQueued(MessageRow row, std::function<Result<void>(Connection &, const Message &, Instant)> change)
{
    return m_core.database
        ->write([row, change, now = m_core.now()](Connection &connection) -> Result<void> {
            const auto message = MessageStore(connection).byRow(row);
            if (!message)
                return message.error();
            if (message->state != MessageState::Queued)
                return error(ErrorKind::Conflict, QStringLiteral("message is not queued"), QStringLiteral("state"));
            return change(connection, *message, now);
        })
        .then(this, [this, row](Result<void> changed) -> Result<void> {
            if (changed) {
                m_active.remove(row);
                wakeQueue();
                followSchedule();
            }
            return changed;
        });
}

// Rows become missed by time alone, which no commit tells.
void SendService::followSchedule()
{
    struct View {
        QList<MessageRow> missed;
        std::optional<Instant> next;
    };
    m_core.database
        ->read([now = m_core.now()](Connection &connection) -> Result<View> {
            const auto messages = MessageStore(connection).missed(now);
            if (!messages)
                return messages.error();
            const auto next = MessageStore(connection).nextMissed(now);
            if (!next)
                return next.error();
            View view{{}, *next};
            for (const Message &message : *messages)
                view.missed.append(message.row);
            return view;
        })
        .then(this, [this](Result<View> view) {
            if (!view)
                return;
            if (view->next) {
                const auto wait = std::clamp(*view->next - m_core.now(), Milliseconds(100), Milliseconds(60'000));
                m_missedTimer.start(static_cast<int>(wait.count()));
            }
            if (view->missed == m_missed)
                return;
            m_missed = view->missed;
            Q_EMIT missedChanged();
        });
}

} // namespace recado
