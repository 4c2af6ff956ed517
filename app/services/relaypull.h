#pragma once

#include "services/relaykeys.h"
#include "services/relayround.h"
#include "store/filelock.h"

#include <QTimer>

namespace recado {

struct RelayState {
    RelaySource source; // empty url: no relay is fetched from
    bool isFollowing = false; // this process fetches every few seconds
    std::optional<Instant> lastContact; // the relay's last whole answer
    std::optional<Error> problem; // of the last fetch
    RelayReport last;
};

// Fetches what a relay kept: opens the boxes, asks of each whether its provider wrote it, commits the deliveries, and only then acknowledges them.
// What is fetched twice (a lost acknowledgement, a crash in between) is known by the box it came in and adds nothing, not even a repeat. What
// cannot be opened or belongs to nobody here is not acknowledged: it stays on the relay and is told. Main thread.
class RelayPull : public QObject {
    Q_OBJECT

public:
    RelayPull(const Core &core, AccountService &accounts, RelayKeys &keys, QObject *parent = nullptr);
    ~RelayPull() override;

    // An address as people type it. https, or http to this computer itself (a tunnel): the token must not be seen on the way, for with it others
    // could acknowledge. Error Invalid (place "url").
    static Result<QUrl> checkedUrl(const QString &text);

    // Until nothing more can be fetched. Errors: Invalid (checkedUrl()), Conflict (place "relay_lock": another process or this one is fetching), NotFound (places relay_key,
    // relay_token: not set up), Locked, and what the network and the relay say (relay::refusal()); Network, Timeout, Tls. What was committed before
    // an error stays.
    QFuture<Result<RelayReport>> pull(const RelaySource &source);

    // From where the host of this installation fetches by itself; remembered.
    QFuture<Result<RelaySource>> source();
    QFuture<Result<void>> setSource(const RelaySource &source);

    // Every few seconds, more rarely while it fails. For the host.
    void setRunning(bool isRunning);
    RelayState state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void deliveriesKept(); // committed: may be decoded

private:
    using RoundPtr = std::shared_ptr<relay::Round>;

    QFuture<Result<RoundPtr>> prepare(const RoundPtr &round);
    QFuture<Result<RoundPtr>> readReceivers(const RoundPtr &round, QList<Account> accounts);
    QFuture<Result<RelayReport>> next(const RoundPtr &round);
    QFuture<Result<relay::Batch>> fetch(const RoundPtr &round);
    QFuture<Result<RelayReport>> takeBatch(const RoundPtr &round, const relay::Batch &batch);
    QFuture<Result<void>> keep(const RoundPtr &round, const QList<relay::OpenedBox> &opened);
    QFuture<Result<RelayReport>> acknowledge(const RoundPtr &round, const QList<relay::OpenedBox> &opened);
    QFuture<Result<void>> forgetMarks(const QList<relay::OpenedBox> &acknowledged);
    bool mayKeepRefused(Instant heardAt);
    void handleEnd(const RoundPtr &round, const Result<RelayReport> &result);
    void follow();
    void readSource();

    const Core &m_core;
    AccountService &m_accounts;
    RelayKeys &m_keys;
    FileLock m_lock;
    QTimer m_timer;
    RelayState m_state;
    bool m_isRunning = false;
    int m_failures = 0; // in a row
    // What stays on the relay is not fetched anew every few seconds.
    QByteArray m_run;
    quint64 m_after = 0;
    std::optional<Instant> m_fromTheStart; // when everything was looked at last
    qint64 m_refusedMinute = 0;
    int m_refusedKept = 0;
};

} // namespace recado
