// The part of BroadcastRun that decides what leaves next, and lets it.
#include "domain/phone.h"
#include "services/broadcastrun.h"
#include "services/crashpoint.h"
#include "store/broadcaststore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int mostPerCommit = 200;
constexpr int mostWaiting = 200; // with so many to be tried again, nothing new is begun

} // namespace

bool BroadcastRun::waitsForHours(Instant now)
{
    const AllowedHours &hours = m_context.broadcast.plan.hours;
    if (!hours.limited || hours.recipientsTime)
        return false;
    const Milliseconds wait = waitForHours(hours, {}, m_localZone, now);
    if (wait == Milliseconds::zero())
        return false;
    if (hours.resumeNextDay)
        waitUntil(now + wait, QStringLiteral("hours"));
    else
        pauseFor({QStringLiteral("hours"), toIso(now + wait)});
    return true;
}

bool BroadcastRun::mayPersonNow(const BroadcastRow &row, Instant now)
{
    const AllowedHours &hours = m_context.broadcast.plan.hours;
    if (!hours.limited || !hours.recipientsTime)
        return true;
    const Milliseconds wait = waitForHours(hours, timeZoneOf(row.recipient), m_localZone, now);
    if (wait == Milliseconds::zero())
        return true;
    m_skippedUntil = std::min(m_skippedUntil.value_or(Instant::max()), now + wait);
    return false;
}

// Those that were proven not to have been accepted go before new ones.
void BroadcastRun::collectWaiting(QList<Departing> &batch, int allowed, Instant now)
{
    allowed = std::min(allowed, mostPerCommit);
    for (qsizetype i = 0; i < m_waiting.size() && batch.size() < allowed;) {
        Waiting &waiting = m_waiting[i];
        if (waiting.notBefore > now || m_pairs->waitFor(personKey(waiting.job->message.recipient), now) > Milliseconds::zero()
            || !mayPersonNow(waiting.row, now)) {
            ++i;
            continue;
        }
        Departing departing{waiting.job, {}, true};
        if (!waiting.job->provider) { // it waited in the journal: made anew
            const auto made = jobForMessage(m_context, m_secrets, m_complete, waiting.row, waiting.job->message);
            if (made) {
                departing.job = *made;
            } else {
                departing.job->provider = providerFor(m_context.sender.account.provider);
                departing.problem = made.error();
            }
        }
        m_waiting.removeAt(i);
        m_busy.insert(personKey(departing.job->message.recipient));
        batch.append(departing);
    }
}

void BroadcastRun::collectFresh(QList<Departing> &batch, int allowed, Instant now)
{
    allowed = std::min(allowed, mostPerCommit);
    if (m_waiting.size() >= mostWaiting)
        return;
    for (qsizetype i = 0; i < m_ahead.size() && batch.size() < allowed;) {
        const BroadcastRow &row = m_ahead[i];
        const QString person = personKey(row.recipient);
        if (m_busy.contains(person) || m_pairs->waitFor(person, now) > Milliseconds::zero()) {
            ++i;
            continue;
        }
        if (!mayPersonNow(row, now)) {
            m_made.remove(row.line);
            m_ahead.removeAt(i); // it is ready still, and is come back to
            continue;
        }
        Departing departing{m_made.take(row.line), {}, false};
        if (!departing.job) {
            const auto made = jobForRow(m_context, m_secrets, m_complete, row);
            if (made) {
                departing.job = *made;
            } else {
                departing.job = std::make_shared<SendJob>();
                departing.job->message = messageForRow(m_context, row);
                departing.job->account = m_context.sender.account;
                departing.job->provider = providerFor(m_context.sender.account.provider);
                departing.problem = made.error();
            }
        }
        m_busy.insert(person);
        m_ahead.removeAt(i);
        batch.append(departing);
    }
}

// Which of them travel in one request, as far as the provider's rate lets requests leave now. The others are put back.
QList<BroadcastRun::Parcel> BroadcastRun::parcelsOf(QList<Departing> &batch)
{
    QList<SendJobPtr> jobs;
    QList<SendOrder> orders;
    for (const Departing &departing : batch) {
        if (departing.problem)
            continue;
        jobs.append(departing.job);
        orders.append(departing.job->order);
    }
    if (jobs.isEmpty())
        return {};
    const auto &provider = jobs.first()->provider;
    QList<Parcel> parcels;
    std::optional<Milliseconds> closed; // by the rate
    QList<QList<int>> groups = provider->batches(m_context.sender.account, orders);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        Parcel parcel;
        for (const int index : groups[i])
            parcel.jobs.append(jobs[index]);
        const auto request = requestFor(parcel.jobs);
        if (!request && parcel.jobs.size() > 1) { // what cannot travel together travels alone
            for (const int index : groups[i])
                groups.append(QList<int>{index});
            continue;
        }
        const Milliseconds wait = closed.value_or(m_courier.mayLeaveAfterSingles(*parcel.jobs.first()));
        if (wait == Milliseconds::zero()) {
            parcel.request = request ? *request : parcel.jobs.first()->request;
            parcels.append(parcel);
            continue;
        }
        closed = wait;
        putBack(parcel.jobs);
        const QSet<SendJobPtr> back(parcel.jobs.cbegin(), parcel.jobs.cend());
        batch.removeIf([&back](const Departing &departing) { return back.contains(departing.job); });
    }
    if (closed)
        waitUntil(m_core.now() + std::clamp(*closed, Milliseconds(5), Milliseconds(60'000)), QStringLiteral("rate"));
    return parcels;
}

Result<net::Request> BroadcastRun::requestFor(const QList<SendJobPtr> &jobs) const
{
    const SendJob &first = *jobs.first();
    if (jobs.size() > 1) {
        QList<SendOrder> orders;
        for (const SendJobPtr &job : jobs)
            orders.append(job->order);
        return first.provider->batchRequest(first.account, m_complete, orders);
    }
    // Made with the token that was fresh then.
    if (!m_complete.contains(accessTokenSecret))
        return first.request;
    return first.provider->sendRequest(first.account, m_complete, first.order);
}

void BroadcastRun::putBack(const QList<SendJobPtr> &jobs)
{
    for (const SendJobPtr &job : jobs) {
        m_busy.remove(personKey(job->message.recipient));
        BroadcastRow row;
        row.line = job->message.broadcastLine;
        row.recipient = job->message.recipient;
        if (!job->message.row.isNull()) {
            m_waiting.append({job, row, m_core.now()});
            continue;
        }
        const auto after = std::find_if(m_ahead.cbegin(), m_ahead.cend(), [&row](const BroadcastRow &other) { return other.line > row.line; });
        m_ahead.insert(after - m_ahead.cbegin(), row);
        m_made.insert(row.line, job);
    }
}

void BroadcastRun::leave(const QList<Departing> &batch, const QList<Parcel> &parcels)
{
    for (const Parcel &parcel : parcels) {
        for (const SendJobPtr &job : parcel.jobs)
            job->used = m_complete;
    }
    m_departing = true;
    // From now on, not from the commit: what the disk takes is not taken from the pace. What does not leave begins anew.
    m_pacer.noteLeft(static_cast<int>(batch.size()), m_core.now());
    noteUnderWay(batch);
    crashPoint("before_commit");
    m_core.database
        ->write([id = id(), batch, lease = m_core.lease->name(), now = m_core.now()](Connection &connection) {
            return depart(connection, id, batch, lease, now);
        })
        .then(this, [this, batch, parcels](Result<Departed> departed) {
            m_departing = false;
            Q_EMIT settled();
            if (departed && *departed == Departed::Left) {
                posted(batch, parcels);
                Q_EMIT stepWanted();
                return;
            }
            notLeft(batch);
            if (!departed && departed.error().kind == ErrorKind::Conflict)
                Q_EMIT movedElsewhere(); // somebody changed a row or cancelled a message meanwhile: it begins anew with what is true now
            else if (!departed)
                pauseFor({QStringLiteral("disk_full"), toString(departed.error().kind)});
            else if (*departed == Departed::Braked)
                pauseFor({QStringLiteral("brake"), {}});
            else
                Q_EMIT movedElsewhere();
        });
}

// Those that have a row in the journal yet.
void BroadcastRun::noteUnderWay(const QList<Departing> &batch)
{
    for (const Departing &departing : batch) {
        if (!departing.problem && !departing.job->message.row.isNull())
            m_underWay.insert(departing.job->message.row);
    }
}

// Nothing of the batch was kept: rows are read anew, messages of the journal wait on.
void BroadcastRun::notLeft(const QList<Departing> &batch)
{
    for (const Departing &departing : batch) {
        m_busy.remove(personKey(departing.job->message.recipient));
        m_underWay.remove(departing.job->message.row);
        departing.job->attempt.reset();
    }
    QList<SendJobPtr> waiting;
    for (const Departing &departing : batch) {
        if (departing.waited)
            waiting.append(departing.job);
    }
    putBack(waiting);
    rewind();
}

void BroadcastRun::posted(const QList<Departing> &batch, const QList<Parcel> &parcels)
{
    const Instant now = m_core.now();
    noteUnderWay(batch);
    int fresh = 0;
    for (const Departing &departing : batch) {
        fresh += departing.waited ? 0 : 1;
        const QString person = personKey(departing.job->message.recipient);
        if (!departing.problem)
            m_pairs->noteLeft(person, now);
        if (departing.problem) {
            m_busy.remove(person);
            judge(true, departing.problem->code);
        }
    }
    m_taken += fresh;
    m_remaining = std::max<qint64>(m_remaining - fresh, 0);
    m_lastTaken = now;
    m_left.emplace_back(now, static_cast<int>(batch.size()));
    while (!m_left.empty() && now - m_left.front().first > Milliseconds(10'000))
        m_left.pop_front();
    for (const Parcel &parcel : parcels) {
        m_inFlight += static_cast<int>(parcel.jobs.size());
        m_courier.post(parcel.jobs, parcel.request, [run = QPointer(this)](const QList<Courier::Ending> &endings) {
            if (run)
                run->hear(endings);
        });
    }
}

} // namespace recado
