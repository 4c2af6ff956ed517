#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "services/reachprobe.h"

#include <QHash>
#include <QUrl>

namespace recado {

class Connection;

// An account whose provider was told through us where to post.
struct ReachRegistration {
    QUrl base; // public address, without the hook's path
    Instant at;
    bool byTunnel = false; // the address was a tunnel's: the registration follows it

    bool operator==(const ReachRegistration &) const = default;
};

// What Reachability keeps among the settings of this installation. On the database thread.
class ReachStore {
public:
    explicit ReachStore(Connection &connection) : m_connection(connection) {}

    struct Addresses {
        QUrl saved;
        QUrl tunnel; // what the host's tunnel says; stale when there is no host
    };
    Result<Addresses> addresses();
    Result<void> setSaved(const QUrl &address);
    Result<void> setTunnel(const QUrl &address);

    using Registrations = QHash<AccountId, ReachRegistration>;
    Result<Registrations> registrations();
    Result<void> noteRegistration(AccountId account, const ReachRegistration &registration);

    // For a listener in another process: kept for a minute.
    Result<QList<ReachProbe>> probes();
    Result<void> addProbe(const ReachProbe &probe, Instant now);

private:
    Connection &m_connection;
};

} // namespace recado
