#pragma once

#include "services/ingestservice.h"

#include <QElapsedTimer>
#include <QObject>

namespace recado {

struct ReplayProgress {
    qint64 total = 0;
    qint64 done = 0;
    qint64 changed = 0;      // taught something new
    qint64 stillRefused = 0; // their signature does not fit today's secret either: left as they are
    double perSecond = 0;    // 0 while unknown
    std::optional<Milliseconds> left; // at that pace
    bool isStopped = false;  // by stop(); the rest is as it was
};

// Today's decoder over many old deliveries, a bounded batch a transaction, so that everything else goes on beside it. Replaying the same again
// changes nothing; stopping between two batches loses nothing. Main thread.
class DeliveryReplay : public QObject {
    Q_OBJECT

public:
    // `ingest` has to outlive it.
    DeliveryReplay(IngestService &ingest, QList<DeliveryId> deliveries, SignatureKeys keys, QObject *parent = nullptr);

    void start();
    void stop(); // after the batch that is under way
    bool isRunning() const { return m_isRunning; }
    const ReplayProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void finished(const recado::Result<void> &result); // an error: what was done before it stays done

private:
    void next();
    void take(qsizetype asked, const Result<QList<Digest>> &answer);
    void end(const Result<void> &result);
    void measure();

    IngestService &m_ingest;
    const QList<DeliveryId> m_deliveries;
    const SignatureKeys m_keys;
    ReplayProgress m_progress;
    QElapsedTimer m_since;
    QElapsedTimer m_batchSince;
    qsizetype m_batch = 20;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace recado
