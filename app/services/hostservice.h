#pragma once

#include "services/core.h"
#include "services/listenersettings.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace recado {

// Who the host of a data directory is, in its own words: `host.json` beside `host.lock`. No secrets.
struct HostHolder {
    QString program; // "recado", "recadoctl"
    qint64 pid = 0;  // for people; who is alive is proven by locks
    Instant since;
    QString lease; // its ProcessLease
    // Where it listens; empty and 0: it does not (yet).
    QString url;
    QString address;
    quint16 port = 0;
    ListenerSettings listener; // on top of what is saved, for its run

    bool operator==(const HostHolder &) const = default;
};

// One process at a time is the host of a data directory: it listens, polls and sends what is queued. When it ends, a window that is
// open takes over within seconds. Main thread.
class HostService : public QObject {
    Q_OBJECT

public:
    explicit HostService(const Core &core, QObject *parent = nullptr);

    // Tries now and, when `keepTrying`, every two seconds.
    bool tryBecomeHost(bool keepTrying);
    // False: the end of another host is not taken for a reason to be it (yet). Before tryBecomeHost().
    void setMayTakeOver(std::function<bool()> mayTakeOver) { m_mayTakeOver = std::move(mayTakeOver); }
    bool isHost() const { return m_lock.isLocked(); }
    // Another process is.
    bool isElsewhere() const { return !isHost() && hasHost(m_core.dataDir); }
    void resign();
    // True when any process (this one too) is the host of that directory.
    static bool hasHost(const QString &dataDir);

    // Who it is, now: this process or another. None when nobody is, or has not said so yet. Reads a small file.
    static std::optional<HostHolder> holderOf(const QString &dataDir);
    // As last looked at, every two seconds while this one waits to be the host.
    std::optional<HostHolder> holder() const { return m_holder; }
    // The host before, when this one waited for its end: it goes on listening where that one did.
    std::optional<HostHolder> predecessor() const { return m_predecessor; }
    // The host says where it listens.
    void noteListening(const QString &url, const QString &address, quint16 port, const ListenerSettings &settings);

Q_SIGNALS:
    void becameHost();
    void holderChanged();

private:
    void look();
    void setHolder(const std::optional<HostHolder> &holder);
    void write();

    const Core &m_core;
    FileLock m_lock;
    QTimer m_timer;
    std::optional<HostHolder> m_holder;
    std::optional<HostHolder> m_predecessor;
    std::function<bool()> m_mayTakeOver;
    bool m_waited = false;
};

} // namespace recado
