#include "services/hostservice.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace recado {

namespace {

constexpr auto patience = std::chrono::seconds(2);

QString lockFile(const QString &dataDir)
{
    return dataDir + QStringLiteral("/host.lock");
}

QString holderFile(const QString &dataDir)
{
    return dataDir + QStringLiteral("/host.json");
}

QByteArray toBytes(const HostHolder &holder)
{
    const QJsonObject object{{QStringLiteral("program"), holder.program},
                             {QStringLiteral("pid"), holder.pid},
                             {QStringLiteral("since"), toIso(holder.since)},
                             {QStringLiteral("lease"), holder.lease},
                             {QStringLiteral("url"), holder.url},
                             {QStringLiteral("address"), holder.address},
                             {QStringLiteral("port"), int(holder.port)},
                             {QStringLiteral("listener"), settingsToText(holder.listener)}};
    return QJsonDocument(object).toJson();
}

// What whoever held it last wrote there, alive or not.
std::optional<HostHolder> readHolder(const QString &dataDir)
{
    constexpr qint64 sizeLimit = 64 * 1024;
    QFile file(holderFile(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(sizeLimit)).object();
    const auto since = instantFromIso(object.value(QLatin1String("since")).toString());
    if (!since)
        return {};
    HostHolder holder;
    holder.program = object.value(QLatin1String("program")).toString();
    holder.pid = object.value(QLatin1String("pid")).toInteger();
    holder.since = *since;
    holder.lease = object.value(QLatin1String("lease")).toString();
    holder.url = object.value(QLatin1String("url")).toString();
    holder.address = object.value(QLatin1String("address")).toString();
    holder.port = static_cast<quint16>(object.value(QLatin1String("port")).toInt());
    holder.listener = listenerSettingsFrom(object.value(QLatin1String("listener")).toString());
    return holder;
}

} // namespace

HostService::HostService(const Core &core, QObject *parent) : QObject(parent), m_core(core), m_lock(lockFile(core.dataDir))
{
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] { tryBecomeHost(true); });
}

bool HostService::tryBecomeHost(bool keepTrying)
{
    if (isHost())
        return true;
    const bool mayTry = !m_waited || !m_mayTakeOver || m_mayTakeOver();
    if (mayTry && m_lock.tryLock()) {
        m_timer.stop();
        m_predecessor = m_waited ? readHolder(m_core.dataDir) : std::nullopt;
        m_waited = false;
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        setHolder(HostHolder{program, QCoreApplication::applicationPid(), m_core.now(), m_core.lease->name(), {}, {}, 0, {}});
        write();
        Q_EMIT becameHost();
        return true;
    }
    look();
    if (keepTrying) {
        m_waited = true;
        m_timer.start();
    }
    return false;
}

void HostService::resign()
{
    m_timer.stop();
    m_waited = false;
    m_lock.unlock();
    setHolder({});
}

bool HostService::hasHost(const QString &dataDir)
{
    return FileLock::isHeld(lockFile(dataDir));
}

std::optional<HostHolder> HostService::holderOf(const QString &dataDir)
{
    if (!hasHost(dataDir))
        return {};
    const auto holder = readHolder(dataDir);
    // Between taking the lock and writing its name, the one before stands there.
    return holder && !ProcessLease::isDead(dataDir, holder->lease) ? holder : std::nullopt;
}

void HostService::noteListening(const QString &url, const QString &address, quint16 port, const ListenerSettings &settings)
{
    if (!isHost() || !m_holder)
        return;
    HostHolder holder = *m_holder;
    holder.url = url;
    holder.address = address;
    holder.port = port;
    holder.listener = settings;
    if (holder == *m_holder)
        return;
    setHolder(holder);
    write();
}

void HostService::look()
{
    setHolder(holderOf(m_core.dataDir));
}

void HostService::setHolder(const std::optional<HostHolder> &holder)
{
    if (holder == m_holder)
        return;
    m_holder = holder;
    Q_EMIT holderChanged();
}

void HostService::write()
{
    QSaveFile file(holderFile(m_core.dataDir));
    const QByteArray bytes = toBytes(*m_holder);
    if (file.open(QIODevice::WriteOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!file.isOpen() || file.write(bytes) != bytes.size() || !file.commit())
        qCWarning(logStore, "host.json cannot be written: others will not know who the host is");
}

} // namespace recado
