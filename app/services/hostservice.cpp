#include "services/hostservice.h"

namespace recado {

namespace {

QString lockFile(const QString &dataDir)
{
    return dataDir + QStringLiteral("/host.lock");
}

} // namespace

HostService::HostService(const Core &core, QObject *parent) : QObject(parent), m_lock(lockFile(core.dataDir))
{
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, [this] { tryBecomeHost(true); });
}

bool HostService::tryBecomeHost(bool keepTrying)
{
    if (isHost())
        return true;
    if (m_lock.tryLock()) {
        m_timer.stop();
        Q_EMIT becameHost();
        return true;
    }
    if (keepTrying)
        m_timer.start();
    return false;
}

void HostService::resign()
{
    m_timer.stop();
    m_lock.unlock();
}

bool HostService::hasHost(const QString &dataDir)
{
    return FileLock::isHeld(lockFile(dataDir));
}

} // namespace recado
