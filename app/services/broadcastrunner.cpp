#include "services/broadcastrunner.h"

#include "store/broadcaststore.h"

#include <QPointer>

#include <algorithm>

namespace recado {

namespace {

// Messages of broadcasts in flight: at most so many can be unknown after a crash. A thousand a second, each of which takes 200 ms at the provider
// and a few steps of ours, are 250.
constexpr int window = 280;
// What may leave in such a time leaves in one transaction: more of them would wait for the disk, fewer would come in bursts.
constexpr Milliseconds betweenSteps{20};
constexpr int portion = 8;  // of each at once, when several run; where a request carries more, it is filled

Result<int> readyRows(Connection &connection, BroadcastId id)
{
    const auto rows = BroadcastStore(connection).ready(id, 0, 1);
    return rows ? Result<int>(static_cast<int>(rows->size())) : rows.error();
}

} // namespace

namespace {

enum class Finding { Over, More, InFlight };

} // namespace

struct BroadcastService::Runner::View {
    QList<Broadcast> running;
    QList<Broadcast> scheduled;
    QList<BroadcastId> stopping;
    QSet<BroadcastId> held; // running, by this process
};

BroadcastService::Runner::Runner(const Core &core, AccountService &accounts, SendService &sender, BroadcastService &service)
    : m_core(core), m_accounts(accounts), m_sender(sender), m_service(service)
{
    m_stepTimer.setSingleShot(true);
    m_stepTimer.setTimerType(Qt::PreciseTimer);
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(20);
    m_tickTimer.setInterval(500);
    connect(&m_stepTimer, &QTimer::timeout, this, [this] { stepAll(); });
    connect(&m_followTimer, &QTimer::timeout, this, [this] { follow(); });
    connect(&m_tickTimer, &QTimer::timeout, this, [this] { tick(); });
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (!m_isRunning)
            return;
        if (changes.topics.contains(QStringLiteral("broadcast")) && !m_followTimer.isActive())
            m_followTimer.start();
        if (changes.topics.contains(QStringLiteral("template")))
            watchTemplates();
        if (changes.topics.contains(QStringLiteral("account")))
            watchAccounts();
    });
    connect(&m_sender, &SendService::queueChanged, this, [this](const QueueState &state) {
        if (state.braked)
            pauseAll({QStringLiteral("brake"), {}});
    });
    connect(&m_sender, &SendService::storageFailed, this,
            [this](const Error &problem) { pauseAll({QStringLiteral("disk_full"), toString(problem.kind)}); });
}

void BroadcastService::Runner::setRuns(bool runs)
{
    m_isRunning = runs;
    m_beat.reset();
    if (runs) {
        m_tickTimer.start();
        follow();
        return;
    }
    m_tickTimer.stop();
    m_stepTimer.stop();
    for (auto &[id, run] : m_runs)
        run->halt();
}

bool BroadcastService::Runner::isSending() const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(), [](const auto &entry) { return !entry.second->isOver(); })
           || std::any_of(m_leaving.cbegin(), m_leaving.cend(), [](const RunPtr &run) { return !run->isOver(); });
}

std::optional<BroadcastPace> BroadcastService::Runner::paceOf(BroadcastId id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? std::optional<BroadcastPace>() : found->second->pace();
}

Result<BroadcastService::Runner::View> BroadcastService::Runner::read(Connection &connection, const QString &own)
{
    BroadcastStore store(connection);
    View view;
    const auto running = store.inState(BroadcastState::Running);
    const auto scheduled = store.inState(BroadcastState::Scheduled);
    const auto stopping = store.inState(BroadcastState::Stopping);
    for (const auto *list : {&running, &scheduled, &stopping}) {
        if (!*list)
            return list->error();
    }
    view.running = *running;
    view.scheduled = *scheduled;
    for (const Broadcast &broadcast : *running) {
        const auto lease = store.lease(broadcast.id);
        if (!lease)
            return lease.error();
        if (*lease == own)
            view.held.insert(broadcast.id);
    }
    for (const Broadcast &broadcast : *stopping)
        view.stopping.append(broadcast.id);
    return view;
}

void BroadcastService::Runner::follow()
{
    if (!m_isRunning)
        return;
    if (m_following) {
        m_followAgain = true;
        return;
    }
    m_following = true;
    QList<QPointer<BroadcastRun>> known; // what begins while it is read is not judged by it
    for (const auto &[id, run] : m_runs)
        known.append(run.get());
    m_core.database->read([own = m_core.lease->name()](Connection &connection) { return read(connection, own); })
        .then(this, [this, known](Result<View> view) {
            m_following = false;
            if (view) {
                for (const QPointer<BroadcastRun> &run : known) {
                    if (run && !view->held.contains(run->id()))
                        run->halt(); // it was moved since, and may have come back as another
                }
                see(*view);
            }
            if (std::exchange(m_followAgain, false))
                follow();
        });
}

void BroadcastService::Runner::see(const View &view)
{
    if (!m_isRunning)
        return;
    QSet<BroadcastId> running;
    for (const Broadcast &broadcast : view.running)
        running.insert(broadcast.id);
    putAside(running);
    for (const Broadcast &broadcast : view.running) {
        if (m_moving.contains(broadcast.id))
            continue;
        const auto known = m_runs.find(broadcast.id);
        if (known == m_runs.end())
            adopt(broadcast.id);
        else
            known->second->setPace(broadcast.plan.pace);
    }
    for (auto &[id, run] : m_runs) {
        if (!running.contains(id))
            run->halt();
    }
    for (const Broadcast &broadcast : view.scheduled)
        seeScheduled(broadcast);
    for (const BroadcastId id : view.stopping)
        finishStopping(id);
    stepSoon();
}

// One that was paused and goes on does not wait for the answers to what had left before.
void BroadcastService::Runner::putAside(const QSet<BroadcastId> &running)
{
    std::erase_if(m_leaving, [](const RunPtr &run) { return run->isOver(); });
    for (auto entry = m_runs.begin(); entry != m_runs.end();) {
        const bool goesOnAnew = entry->second->isHalted() && running.contains(entry->first) && !m_adopting.contains(entry->first)
                                 && !m_moving.contains(entry->first);
        if (goesOnAnew && !entry->second->isOver())
            m_leaving.push_back(std::move(entry->second));
        entry = !entry->second || entry->second->isOver() ? m_runs.erase(entry) : std::next(entry);
    }
}

// A time that passed while no host was up is not made up for: somebody is asked.
void BroadcastService::Runner::seeScheduled(const Broadcast &broadcast)
{
    const Instant now = m_core.now();
    const Instant when = broadcast.plan.startAt.value_or(now);
    if (when > now || m_moving.contains(broadcast.id))
        return;
    if (now - when > scheduleGrace)
        move(broadcast.id, BroadcastState::Scheduled, BroadcastState::Paused, {QStringLiteral("interrupted"), toIso(when)});
    else
        move(broadcast.id, BroadcastState::Scheduled, BroadcastState::Running, {});
}

// The program's own moves. What is asked for by a full disk is asked for again until it can be written; meanwhile the run stands still.
void BroadcastService::Runner::move(BroadcastId id, BroadcastState from, BroadcastState to, const BroadcastReason &reason, bool isAgain)
{
    m_moving.insert(id);
    m_core.database
        ->write([id, from, to, reason, now = m_core.now()](Connection &connection) {
            return BroadcastStore(connection).move(id, from, to, reason, {}, now);
        })
        .then(this, [this, id, from, to, reason, isAgain](Result<void> moved) {
            if (!moved && moved.error().kind != ErrorKind::Conflict) {
                QTimer::singleShot(Courier::storageRetry, this, [this, id, from, to, reason] { move(id, from, to, reason, true); });
                if (!isAgain) // it stands still and nobody could read why
                    Q_EMIT m_sender.storageFailed(moved.error());
                return;
            }
            m_moving.remove(id);
            if (moved && to == BroadcastState::Paused)
                Q_EMIT m_service.stoppedByItself(id, reason);
            follow();
        });
}

void BroadcastService::Runner::pauseAll(const BroadcastReason &reason)
{
    for (auto &[id, run] : m_runs) {
        if (run->isHalted())
            continue;
        run->halt();
        move(id, BroadcastState::Running, BroadcastState::Paused, reason);
    }
}

// Nothing ready, queued or in flight, as the database says, whoever sent it.
void BroadcastService::Runner::finish(BroadcastId id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end() || m_adopting.contains(id))
        return;
    m_adopting.insert(id); // it is being looked at
    const bool onlyRetries = found->second->sendsOnlyRetries();
    m_core.database
        ->write([id, onlyRetries, now = m_core.now()](Connection &connection) -> Result<Finding> {
            const auto ready = onlyRetries ? Result<int>(0) : readyRows(connection, id);
            const auto queued = MessageStore(connection).queuedOf(id);
            const auto flying = MessageStore(connection).inFlightOf(id);
            if (!ready || !queued || !flying)
                return !ready ? ready.error() : !queued ? queued.error() : flying.error();
            if (*ready > 0 || !queued->isEmpty())
                return Finding::More;
            if (*flying > 0)
                return Finding::InFlight;
            const BroadcastReason done{QStringLiteral("done"), {}};
            const auto moved = BroadcastStore(connection).move(id, BroadcastState::Running, BroadcastState::Finished, done, {}, now);
            return moved ? Result<Finding>(Finding::Over) : moved.error();
        })
        .then(this, [this, id](Result<Finding> finding) {
            if (!finding || *finding == Finding::InFlight) { // answers are still to come: looked at again
                QTimer::singleShot(300, this, [this, id] { m_adopting.remove(id); });
                return;
            }
            m_adopting.remove(id);
            drop(id); // over; or rows or messages came back that the run does not know: it begins anew
            follow();
        });
}

void BroadcastService::Runner::drop(BroadcastId id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    found->second->halt();
    if (found->second->isOver())
        m_runs.erase(found);
}

void BroadcastService::Runner::finishStopping(BroadcastId id)
{
    m_core.database
        ->write([id, now = m_core.now()](Connection &connection) -> Result<void> {
            const auto flying = MessageStore(connection).inFlightOf(id);
            if (!flying || *flying > 0)
                return flying ? Result<void>() : Result<void>(flying.error());
            return settleStop(connection, id, {}, now);
        })
        .then(this, [](Result<void>) {}); // not yet: the next tick looks again
}

void BroadcastService::Runner::stepSoon(Milliseconds wait)
{
    const qint64 sinceLast = m_stepped.isValid() ? m_stepped.elapsed() : betweenSteps.count();
    const int millis = static_cast<int>(std::clamp<qint64>(wait.count(), std::max<qint64>(betweenSteps.count() - sinceLast, 0), 250));
    if (!m_stepTimer.isActive() || m_stepTimer.remainingTime() > millis)
        m_stepTimer.start(millis);
}

// Every one gets its share of the window, and nobody is always first.
void BroadcastService::Runner::stepAll()
{
    if (std::erase_if(m_runs, [](const auto &entry) { return entry.second->isOver(); }) > 0)
        follow();
    if (m_runs.empty())
        return;
    m_stepped.start();
    int free = window;
    std::vector<BroadcastRun *> order;
    for (const RunPtr &run : m_leaving)
        free -= run->inFlight();
    for (const auto &[id, run] : m_runs) {
        free -= run->inFlight();
        order.push_back(run.get());
    }
    if (order.size() > 1) {
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(++m_turn % order.size()), order.end());
        int portions = 0; // of one rate, too, each gets its part
        for (const BroadcastRun *run : order)
            portions += std::max(portion, run->perRequest());
        free = std::min(free, portions);
    }
    QList<SharingParty> parties;
    for (const BroadcastRun *run : order)
        parties.append(run->wish());
    const QList<int> shares = m_share.divide(parties, std::max(free, 0));
    Milliseconds wait(250);
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i]->step(shares.value(static_cast<qsizetype>(i)));
        wait = std::min(wait, order[i]->untilNextStep());
    }
    stepSoon(std::max(wait, betweenSteps));
}

} // namespace recado
