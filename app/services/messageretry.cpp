// The part of MessageDecisions that tries again what was refused or failed, one or ten thousand.
#include "services/decisionrecord.h"
#include "services/messagedecisions.h"
#include "store/messagestore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype rowsPerStep = 100; // one commit; short enough that a send beside it does not wait

bool isMissedOne(const Message &message)
{
    const bool lost = message.verdict == EventKind::Refused || message.verdict == EventKind::Failed;
    return lost && message.state != MessageState::Queued && message.state != MessageState::InFlight;
}

// Counts one; true when it may leave now.
Result<bool> judge(Connection &connection, const Message &message, RetryOffer &offer, Instant now)
{
    if (!isMissedOne(message)) {
        ++offer.notOver;
        return false;
    }
    const auto answer = retryAnswerOf(connection, message, now);
    if (!answer)
        return answer.error();
    const auto blocked = isNotToBeContacted(connection, message);
    if (!blocked)
        return blocked.error();
    if (*blocked) {
        ++offer.blocked;
        return false;
    }
    switch (answer->kind) {
    case RetryAnswer::Kind::Now: ++offer.now; return true;
    case RetryAnswer::Kind::Later:
        ++offer.later;
        offer.laterAt = std::min(offer.laterAt.value_or(answer->at), answer->at);
        return false;
    case RetryAnswer::Kind::NeedsChange: ++offer.needChange; return false;
    case RetryAnswer::Kind::Decide: ++offer.decide; return false;
    case RetryAnswer::Kind::Never: ++offer.never; return false;
    }
    return false;
}

// What changed or went since it was chosen is passed over.
bool isPassing(const Error &problem)
{
    return problem.kind == ErrorKind::Conflict || problem.kind == ErrorKind::NotFound;
}

Result<int> retryRows(Connection &connection, const QList<MessageRow> &rows, Instant now)
{
    int queued = 0;
    for (const MessageRow row : rows) {
        const auto message = MessageStore(connection).byRow(row);
        if (!message && isPassing(message.error()))
            continue;
        if (!message)
            return message.error();
        RetryOffer offer;
        const auto may = judge(connection, *message, offer, now);
        if (!may && !isPassing(may.error()))
            return may.error();
        if (!may || !*may || !reviveBroadcast(connection, *message, now))
            continue;
        if (const auto done = queueForRetry(connection, *message, {}, now); !done)
            return done.error();
        ++queued;
    }
    return queued;
}

Error tooMany()
{
    return error(ErrorKind::Invalid, QString::number(MessageDecisions::mostAtOnce), QStringLiteral("count"));
}

} // namespace

struct MessageDecisions::Batch {
    QList<MessageRow> rows;
    std::function<void(const RetryProgress &)> progress;
    StopFlag stop;
    RetryProgress at;
};

QFuture<Result<RetryOffer>> MessageDecisions::offer(const QList<MessageRow> &rows)
{
    if (rows.size() > mostAtOnce)
        return ready(Result<RetryOffer>(tooMany()));
    // Ten thousand take a second or two: nothing that is sent waits for that.
    return m_core.database->look([rows, now = m_core.now()](Connection &connection) -> Result<RetryOffer> {
        RetryOffer offer;
        for (const MessageRow row : rows) {
            const auto message = MessageStore(connection).byRow(row);
            if (!message)
                continue;
            if (const auto counted = judge(connection, *message, offer, now); !counted)
                return counted.error();
        }
        return offer;
    });
}

QFuture<Result<int>> MessageDecisions::retry(const QList<MessageRow> &rows, const std::function<void(const RetryProgress &)> &progress, const StopFlag &stop)
{
    if (rows.size() > mostAtOnce)
        return ready(Result<int>(tooMany()));
    auto batch = std::make_shared<Batch>(Batch{rows, progress, stop, {0, static_cast<int>(rows.size()), 0}});
    return retryStep(batch);
}

QFuture<Result<int>> MessageDecisions::retryStep(std::shared_ptr<Batch> batch)
{
    if (batch->at.done >= batch->rows.size() || isStopped(batch->stop))
        return ready(Result<int>(batch->at.queued));
    const QList<MessageRow> rows = batch->rows.mid(batch->at.done, rowsPerStep);
    return m_core.database->write([rows, now = m_core.now()](Connection &connection) { return retryRows(connection, rows, now); })
        .then(this, [this, batch, count = static_cast<int>(rows.size())](Result<int> queued) -> QFuture<Result<int>> {
            if (!queued)
                return ready(queued);
            batch->at.done += count;
            batch->at.queued += *queued;
            if (batch->progress)
                batch->progress(batch->at);
            return retryStep(batch);
        })
        .unwrap();
}

QFuture<Result<void>> MessageDecisions::retryAt(MessageRow row, Instant when)
{
    return decide([row, when](Connection &connection, Instant now) -> Result<void> {
        const auto message = MessageStore(connection).byRow(row);
        if (!message)
            return message.error();
        if (!isMissedOne(*message))
            return error(ErrorKind::Conflict, QStringLiteral("message was neither refused nor has it failed"), QStringLiteral("state"));
        if (!message->broadcast.isNull())
            return error(ErrorKind::Unsupported, QStringLiteral("broadcasts have no schedule for one message"), QStringLiteral("broadcast"));
        const auto answer = retryAnswerOf(connection, *message, now);
        if (!answer)
            return answer.error();
        const bool possible = answer->kind == RetryAnswer::Kind::Now || answer->kind == RetryAnswer::Kind::Later;
        if (!possible || when < answer->at || when <= now)
            return error(ErrorKind::Conflict, toString(answer->kind), QStringLiteral("retry"));
        if (const auto may = mayBeContacted(connection, *message); !may)
            return may;
        return queueForRetry(connection, *message, {}, now, when);
    });
}

} // namespace recado
