// The part of BroadcastService::Runner that watches what should stop a broadcast: clock, sleep, failures heard of later, template, account.
#include "services/broadcastrunner.h"
#include "store/accountstore.h"
#include "store/broadcaststore.h"
#include "store/connection.h"

#include <QTimeZone>

namespace recado {

namespace {

constexpr Milliseconds betweenRecoveries{30'000};

struct Seen {
    qint64 revision = 0;
    struct Failure {
        BroadcastId broadcast;
        MessageRow message;
        QString code;
    };
    QList<Failure> failures;
    struct Canary {
        BroadcastId broadcast;
        int delivered = 0;
        int lost = 0;
    };
    QList<Canary> canaries;
};

// Failures that came after the answer, since the revision looked at last.
Result<void> readFailures(Connection &connection, qint64 since, Seen &seen)
{
    auto rows = connection.run(QStringLiteral("SELECT broadcast_id, row, error_code, error_kind FROM message WHERE revision > ? AND verdict = 'failed' "
                                              "AND broadcast_id IS NOT NULL AND state IN ('accepted', 'held', 'unknown')"),
                               {since});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const QString code = rows->value(2).toString();
        seen.failures.append({{rows->value(0).toLongLong()}, {rows->value(1).toLongLong()}, code.isEmpty() ? rows->value(3).toString() : code});
    }
    return {};
}

Result<Seen> look(Connection &connection, const QList<BroadcastId> &canaries, qint64 since)
{
    Seen seen;
    const auto revision = connection.scalar(QStringLiteral("SELECT value FROM revision WHERE topic = 'all'"));
    if (!revision)
        return revision.error();
    seen.revision = revision->toLongLong();
    if (since >= 0) {
        if (const auto done = readFailures(connection, since, seen); !done)
            return done.error();
    }
    for (const BroadcastId id : canaries) {
        const auto totals = BroadcastStore(connection).totals(id);
        if (!totals)
            return totals.error();
        seen.canaries.append({id, totals->delivered, totals->refused + totals->failed});
    }
    return seen;
}

} // namespace

void BroadcastService::Runner::tick()
{
    watchClock();
    watchFailures();
    recover();
    announce();
    takeInQueued();
    follow(); // times come by themselves
}

// A process may die after another became the host: what it had in flight is found then, too.
void BroadcastService::Runner::recover()
{
    const Instant now = m_core.now();
    const bool isSoon = m_recoveredAt && now >= *m_recoveredAt && now - *m_recoveredAt < betweenRecoveries; // a clock set back delays nothing
    if (isSoon)
        return;
    m_recoveredAt = now;
    m_sender.recoverAbandoned();
}

void BroadcastService::Runner::watchClock()
{
    const Beat beat = beatAt(m_core.now());
    const auto before = std::exchange(m_beat, beat);
    if (!before || m_runs.empty())
        return;
    const TimeGap gap = gapBetween(*before, beat);
    if (gap.away > Milliseconds(0))
        pauseAll({QStringLiteral("sleep"), QString::number(gap.away.count() / 1000)});
    else if (gap.jumped != Milliseconds(0))
        pauseAll({QStringLiteral("clock_jump"), QString::number(gap.jumped.count() / 1000)});
}

void BroadcastService::Runner::watchFailures()
{
    if (m_watching || m_runs.empty())
        return;
    QList<BroadcastId> canaries;
    for (const auto &[id, run] : m_runs) {
        if (run->watchesCanary())
            canaries.append(id);
    }
    m_watching = true;
    m_core.database
        ->read([canaries, since = m_seenRevision](Connection &connection) { return look(connection, canaries, since); })
        .then(this, [this](Result<Seen> seen) {
            m_watching = false;
            if (!seen)
                return;
            m_seenRevision = seen->revision;
            for (const Seen::Canary &canary : seen->canaries) {
                if (const auto run = m_runs.find(canary.broadcast); run != m_runs.end())
                    run->second->noteDelivered(canary.delivered, canary.lost);
            }
            for (const Seen::Failure &failure : seen->failures) {
                if (const auto run = m_runs.find(failure.broadcast); run != m_runs.end())
                    run->second->noteFailure(failure.message, failure.code);
            }
        });
}

// A sync or a notice of the provider may have changed what was checked.
void BroadcastService::Runner::watchTemplates()
{
    for (const auto &[id, run] : m_runs) {
        if (run->isHalted())
            continue;
        m_core.database->read([id = id](Connection &connection) { return readBroadcastContext(connection, id); })
            .then(this, [this, id = id](Result<BroadcastContext> context) {
                const auto found = m_runs.find(id);
                if (!context || found == m_runs.end() || found->second->isHalted())
                    return;
                if (const auto reason = notAsChecked(*context)) {
                    found->second->halt();
                    move(id, BroadcastState::Running, BroadcastState::Paused, *reason);
                }
            });
    }
}

void BroadcastService::Runner::watchAccounts()
{
    for (const auto &[id, run] : m_runs) {
        if (run->isHalted())
            continue;
        m_core.database
            ->read([account = run->context().sender.account.id](Connection &connection) { return AccountStore(connection).byId(account); })
            .then(this, [this, id = id](Result<Account> account) {
                const auto found = m_runs.find(id);
                if (found == m_runs.end() || found->second->isHalted())
                    return;
                const bool gone = !account && account.error().kind == ErrorKind::NotFound;
                const bool refused = account && account->health == CredentialHealth::Refused && m_healthBefore.value(id) != CredentialHealth::Refused;
                if (account)
                    m_healthBefore.insert(id, account->health);
                if (!gone && !refused)
                    return;
                found->second->halt();
                const BroadcastReason reason{gone ? QStringLiteral("account") : QStringLiteral("credentials"), {}};
                move(id, BroadcastState::Running, BroadcastState::Paused, reason);
            });
    }
}

void BroadcastService::Runner::announce()
{
    qint64 rows = 0;
    for (const auto &[id, run] : m_runs) {
        if (run->isHalted())
            continue;
        rows += run->rowsToLeave();
        Q_EMIT m_service.paceChanged(run->pace());
    }
    m_sender.noteRowsOfBroadcasts(static_cast<int>(rows));
}

} // namespace recado
