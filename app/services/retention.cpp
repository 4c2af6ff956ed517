#include "services/retention.h"

#include "base/log.h"
#include "services/incomingfiles.h"
#include "services/onworker.h"
#include "store/sideconnection.h"

#include <QPointer>

namespace recado {

namespace {

constexpr auto hour = std::chrono::hours(1);
constexpr auto betweenRuns = std::chrono::hours(24);

Result<QList<RetentionCount>> applied(const QString &file, const QString &dataDir, Instant now, const std::function<bool(const QString &, qint64)> &progress)
{
    const auto side = SideConnection::open(file);
    if (!side)
        return side.error();
    const auto removeFiles = [files = IncomingFiles(dataDir)](const QStringList &hashes) -> Result<void> {
        for (const QString &hash : hashes) {
            if (const auto gone = files.remove(hash); !gone)
                return gone;
        }
        return {};
    };
    auto gone = RetentionStore::apply(**side, now, removeFiles, progress);
    if (!gone)
        return gone;
    const auto noted = (*side)->transact([now](Connection &connection) { return RetentionStore(connection).noteRun(now); });
    return noted ? gone : noted.error();
}

} // namespace

RetentionService::RetentionService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    m_hourly.setInterval(hour);
    connect(&m_hourly, &QTimer::timeout, this, &RetentionService::runIfDue);
}

RetentionService::~RetentionService()
{
    m_stop.request_stop();
}

QFuture<Result<QMap<RetentionKind, int>>> RetentionService::days()
{
    return m_core.database->look([](Connection &connection) { return RetentionStore(connection).days(); });
}

QFuture<Result<void>> RetentionService::setDays(RetentionKind kind, std::optional<int> days)
{
    return m_core.database->write([kind, days](Connection &connection) { return RetentionStore(connection).setDays(kind, days); });
}

QFuture<Result<QList<RetentionCount>>> RetentionService::preview()
{
    return m_core.database->look([now = m_core.now()](Connection &connection) { return RetentionStore(connection).due(now); }, Reader::Reports);
}

QFuture<Result<std::optional<Instant>>> RetentionService::lastRun()
{
    return m_core.database->look([](Connection &connection) { return RetentionStore(connection).lastRun(); });
}

QFuture<Result<QList<RetentionCount>>> RetentionService::run()
{
    if (m_isRunning)
        return ready(Result<QList<RetentionCount>>(error(ErrorKind::Conflict, QStringLiteral("under way"), QStringLiteral("running"))));
    m_isRunning = true;
    m_stop = {};
    const auto progress = [self = QPointer<RetentionService>(this), stop = m_stop.get_token()](const QString &table, qint64 rows) {
        // Looked at on the main thread only.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, table, rows] {
            if (self)
                Q_EMIT self->progressed(table, rows);
        }, Qt::QueuedConnection);
        return !stop.stop_requested();
    };
    return onWorker<QList<RetentionCount>>([file = m_core.database->file(), dataDir = m_core.dataDir, now = m_core.now(), progress] { return applied(file, dataDir, now, progress); })
        .then(this, [this](Result<QList<RetentionCount>> gone) {
            m_isRunning = false;
            Q_EMIT finished(gone);
            return gone;
        });
}

void RetentionService::setRunning(bool running)
{
    if (!running) {
        m_hourly.stop();
        m_stop.request_stop();
        return;
    }
    m_hourly.start();
    runIfDue();
}

void RetentionService::runIfDue()
{
    lastRun().then(this, [this](Result<std::optional<Instant>> last) {
        if (!last || (*last && m_core.now() - **last < betweenRuns) || m_isRunning || !m_hourly.isActive())
            return;
        run().then(this, [](Result<QList<RetentionCount>> gone) {
            if (!gone)
                qCWarning(logStore) << "retention:" << gone.error().detail;
        });
    });
}

} // namespace recado
