#include "services/deliveryreplay.h"

#include <algorithm>

namespace recado {

namespace {

// What else is written waits for a batch: as many as take about this long, by what the last ones took.
constexpr qint64 batchMillis = 40;
constexpr qsizetype largestBatch = 200;

} // namespace

DeliveryReplay::DeliveryReplay(IngestService &ingest, QList<DeliveryId> deliveries, SignatureKeys keys, QObject *parent)
    : QObject(parent), m_ingest(ingest), m_deliveries(std::move(deliveries)), m_keys(std::move(keys))
{
    m_progress.total = m_deliveries.size();
}

void DeliveryReplay::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_since.start();
    next();
}

void DeliveryReplay::stop()
{
    m_isStopping = m_isRunning;
}

void DeliveryReplay::next()
{
    if (m_isStopping || m_progress.done >= m_progress.total) {
        m_progress.isStopped = m_progress.done < m_progress.total;
        end({});
        return;
    }
    const QList<DeliveryId> part = m_deliveries.mid(m_progress.done, m_batch);
    m_batchSince.start();
    m_ingest.replay(part, m_keys).then(this, [this, asked = part.size()](const Result<QList<Digest>> &answer) { take(asked, answer); });
}

void DeliveryReplay::take(qsizetype asked, const Result<QList<Digest>> &answer)
{
    if (!answer) {
        end(answer.error());
        return;
    }
    for (const Digest &digest : *answer) {
        m_progress.changed += digest.hasChanged ? 1 : 0;
        m_progress.stillRefused += digest.isStillRefused ? 1 : 0;
    }
    m_progress.done += asked;
    measure();
    Q_EMIT progressed();
    next();
}

void DeliveryReplay::measure()
{
    const qint64 took = std::max<qint64>(1, m_batchSince.elapsed());
    m_batch = std::clamp<qsizetype>(m_batch * batchMillis / took, 1, largestBatch);
    const qint64 sinceStart = std::max<qint64>(1, m_since.elapsed());
    m_progress.perSecond = double(m_progress.done) * 1000.0 / double(sinceStart);
    m_progress.left = Milliseconds(qint64(double(m_progress.total - m_progress.done) * 1000.0 / m_progress.perSecond));
}

void DeliveryReplay::end(const Result<void> &result)
{
    m_isRunning = false;
    Q_EMIT finished(result);
}

} // namespace recado
