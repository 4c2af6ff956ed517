#pragma once

#include "services/broadcastrun.h"
#include "services/broadcastservice.h"
#include "services/timegap.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace recado {

// queued messages → refused as cancelled, stopping → stopped. Nothing of it may be in flight.
Result<void> settleStop(Connection &connection, BroadcastId id, const QString &who, Instant now);

// Which broadcasts run in this process, as the database says, and everything that moves one without a command: its time has come, the process
// ended, it is over, something went wrong. Only in the host.
class BroadcastService::Runner : public QObject {
public:
    Runner(const Core &core, AccountService &accounts, SendService &sender, BroadcastService &service);

    void setRuns(bool runs);
    bool isSending() const;
    std::optional<BroadcastPace> paceOf(BroadcastId id) const;
    // The database changed, or a command was given here.
    void follow();

private:
    struct View;
    using RunPtr = std::unique_ptr<BroadcastRun>;

    static Result<View> read(Connection &connection, const QString &own);
    void see(const View &view);
    void seeScheduled(const Broadcast &broadcast);
    void adopt(BroadcastId id);
    void begin(const RunStart &start);
    void takeInQueued();
    void finishStopping(BroadcastId id);
    void finish(BroadcastId id);
    void drop(BroadcastId id);
    void putAside(const QSet<BroadcastId> &running);
    void move(BroadcastId id, BroadcastState from, BroadcastState to, const BroadcastReason &reason, bool isAgain = false);
    void pauseAll(const BroadcastReason &reason);
    void stepAll();
    void stepSoon(Milliseconds wait = Milliseconds::zero());
    void tick();
    void recover();
    void watchClock();
    void watchFailures();
    void watchTemplates();
    void watchAccounts();
    void announce();

    const Core &m_core;
    AccountService &m_accounts;
    SendService &m_sender;
    BroadcastService &m_service;
    std::map<BroadcastId, RunPtr> m_runs;
    std::vector<RunPtr> m_leaving; // halted, with answers still to come; their broadcasts may run anew meanwhile
    QSet<BroadcastId> m_adopting;
    QSet<BroadcastId> m_moving; // by the program; not on disk yet, so what the database says of them is old
    QHash<BroadcastId, CredentialHealth> m_healthBefore;
    QTimer m_stepTimer;
    QTimer m_tickTimer;
    QTimer m_followTimer;
    QElapsedTimer m_stepped;
    std::optional<Instant> m_recoveredAt;
    bool m_isRunning = false;
    bool m_following = false;
    bool m_followAgain = false;
    bool m_watching = false;
    bool m_takingIn = false;
    qint64 m_seenRevision = -1; // what failed before is not judged
    QHash<QString, std::shared_ptr<PairRate>> m_pairs; // by sending number
    FairShare m_share;
    std::size_t m_turn = 0; // who is first changes from step to step
    std::optional<Beat> m_beat;
};

} // namespace recado
