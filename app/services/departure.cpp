#include "services/departure.h"

#include "services/brake.h"
#include "services/journal.h"
#include "services/optoutcheck.h"
#include "store/broadcaststore.h"
#include "store/departurestore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "store/templateusestore.h"

namespace recado {

namespace {

Result<void> take(Connection &connection, const Message &message)
{
    return BroadcastStore(connection).take(message.broadcast, message.broadcastLine, message.row);
}

// A row that cannot leave as it is gets its message all the same: nobody is skipped in silence.
Result<void> refuse(Connection &connection, const Departing &departing, Instant now)
{
    SendJob &job = *departing.job;
    if (!departing.waited) {
        const auto inserted = MessageStore(connection).insert(job.message, {}, now);
        if (!inserted)
            return inserted.error();
        job.message = *inserted;
        if (const auto taken = take(connection, job.message); !taken)
            return taken;
        const auto fact = localFact(EventKind::Queued, now);
        const auto queued = EvidenceStore(connection).add(inserted->row, inserted->account, fact, job.provider->failureRule(), now);
        if (!queued)
            return queued.error();
    }
    return Courier::refuse(connection, job.message, *departing.problem, now);
}

Result<void> leave(Connection &connection, const Departing &departing, const QString &lease, Instant now)
{
    if (departing.problem)
        return refuse(connection, departing, now);
    SendJob &job = *departing.job;
    const auto refs = clientRefsOf(*job.provider, job.account, job.order);
    const auto attempt = departing.waited ? claimWithEvidence(connection, job.message, refs, lease, job.provider->failureRule(), now)
                                          : DepartureStore(connection).begin(job.message, lease, refs, now);
    if (!attempt)
        return attempt.error();
    job.attempt = *attempt;
    return departing.waited ? Result<void>() : take(connection, job.message);
}

// Those whose person has asked not to be written to since the check or since they were queued: refused. How many. All messages of a broadcast
// have one account and one template, so one question is enough.
Result<int> refuseUnwanted(Connection &connection, const QList<Departing> &batch, Instant now)
{
    QStringList people;
    const SendJob *any = nullptr;
    for (const Departing &departing : batch) {
        if (departing.problem)
            continue;
        people.append(departing.job->message.recipient);
        any = departing.job.get();
    }
    if (!any)
        return 0;
    const bool isPractice = any->account.provider == ProviderKind::Practice;
    const auto unwanted = optedOut(connection, people, purposeOf(any->order.content, any->order.definition), isPractice);
    if (!unwanted)
        return unwanted.error();
    if (unwanted->isEmpty())
        return 0;
    int refused = 0;
    for (Departing departing : batch) {
        const auto reason = unwanted->constFind(departing.job->message.recipient);
        if (departing.problem || reason == unwanted->cend())
            continue;
        departing.problem = optOutError(*reason);
        if (const auto done = refuse(connection, departing, now); !done)
            return done.error();
        ++refused;
    }
    return refused;
}

} // namespace

Result<Departed> depart(Connection &connection, BroadcastId id, const QList<Departing> &batch, const QString &lease, Instant now)
{
    const auto braked = isBrakeOn(connection);
    if (!braked)
        return braked.error();
    if (*braked)
        return Departed::Braked;
    const auto broadcast = BroadcastStore(connection).stateOf(id);
    if (!broadcast)
        return broadcast.error();
    // Running again is not running still: whatever moved it in between took it from this process.
    const auto held = BroadcastStore(connection).lease(id);
    if (!held)
        return held.error();
    if (*broadcast != BroadcastState::Running || *held != lease)
        return Departed::NotRunning;
    const auto unwanted = refuseUnwanted(connection, batch, now);
    if (!unwanted)
        return unwanted.error();
    if (*unwanted > 0)
        return Departed::NotRunning;
    const Message *born = nullptr; // all that are have one template and one number
    int count = 0;
    for (const Departing &departing : batch) {
        if (const auto left = leave(connection, departing, lease, now); !left)
            return left.error();
        if (!departing.waited && !departing.problem) {
            born = &departing.job->message;
            ++count;
        }
    }
    if (born) {
        if (const auto counted = TemplateUseStore(connection).count(*born, count); !counted)
            return counted.error();
    }
    return Departed::Left;
}

} // namespace recado
