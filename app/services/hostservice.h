#pragma once

#include "services/core.h"

#include <QObject>
#include <QTimer>

namespace recado {

// One process at a time is the host of a data directory: it listens, polls and sends what is queued. When it ends, a window that is
// open takes over within seconds. Main thread.
class HostService : public QObject {
    Q_OBJECT

public:
    explicit HostService(const Core &core, QObject *parent = nullptr);

    // Tries now and, when `keepTrying`, every two seconds.
    bool tryBecomeHost(bool keepTrying);
    bool isHost() const { return m_lock.isLocked(); }
    void resign();
    // True when any process (this one too) is the host of that directory.
    static bool hasHost(const QString &dataDir);

Q_SIGNALS:
    void becameHost();

private:
    FileLock m_lock;
    QTimer m_timer;
};

} // namespace recado
