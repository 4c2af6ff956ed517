#pragma once

#include "services/core.h"
#include "store/retentionstore.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace recado {

// What is kept for how long, and who sees to it: the host, once a day. Main thread.
class RetentionService : public QObject {
    Q_OBJECT

public:
    explicit RetentionService(const Core &core, QObject *parent = nullptr);
    ~RetentionService() override;

    QFuture<Result<QMap<RetentionKind, int>>> days();
    // Nothing goes before the next run. Error Invalid place "days".
    QFuture<Result<void>> setDays(RetentionKind kind, std::optional<int> days);
    // What a run at this moment would take away.
    QFuture<Result<QList<RetentionCount>>> preview();
    // Takes it away, some hundred rows at a time; what was due when it began. Error Conflict place "running".
    QFuture<Result<QList<RetentionCount>>> run();
    QFuture<Result<std::optional<Instant>>> lastRun();

    bool isRunning() const { return m_isRunning; }
    // Of the host: looks every hour whether a day has gone by.
    void setRunning(bool running);

Q_SIGNALS:
    void progressed(const QString &table, qint64 rows);
    void finished(const recado::Result<QList<recado::RetentionCount>> &result);

private:
    void runIfDue();

    const Core &m_core;
    QTimer m_hourly;
    bool m_isRunning = false;
    std::stop_source m_stop;
};

} // namespace recado
