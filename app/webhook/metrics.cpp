#include "webhook/metrics.h"

#include <algorithm>
#include <bit>

namespace recado::webhook {

namespace {

constexpr quint64 rateSeconds = 10;

quint64 secondNow()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<quint64>(std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

} // namespace

const char *word(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Network: return "network";
    case Refusal::Connections: return "connections";
    case Refusal::Rate: return "rate";
    case Refusal::UnknownHook: return "unknown_hook";
    case Refusal::ClientCertificate: return "client_certificate";
    case Refusal::Handshake: return "handshake";
    case Refusal::Method: return "method";
    case Refusal::Malformed: return "malformed";
    case Refusal::Target: return "target";
    case Refusal::Header: return "header";
    case Refusal::Body: return "body";
    case Refusal::Signature: return "signature";
    case Refusal::Busy: return "busy";
    case Refusal::NotStored: return "not_stored";
    case Refusal::Late: return "late";
    case Refusal::Count: break;
    }
    return "";
}

// The octave in the upper part, the two bits below the leading one in the lower.
std::size_t Histogram::bucketOf(std::chrono::microseconds time)
{
    const auto micros = static_cast<std::size_t>(std::max<qint64>(time.count(), 4)); // below 4 µs there are no quarters
    const auto octave = static_cast<std::size_t>(std::bit_width(micros)) - 1;
    return std::min((octave - 2) * 4 + ((micros >> (octave - 2)) & 3), size - 1);
}

std::chrono::microseconds Histogram::upperEnd(std::size_t bucket)
{
    const std::size_t octave = bucket / 4 + 2;
    return std::chrono::microseconds((qint64(1) << octave) + static_cast<qint64>(bucket % 4 + 1) * (qint64(1) << (octave - 2)));
}

std::chrono::microseconds MetricsValue::percentile(double share) const
{
    quint64 all = 0;
    for (const quint64 count : times)
        all += count;
    const double wanted = share * static_cast<double>(all);
    quint64 seen = 0;
    for (std::size_t bucket = 0; bucket < times.size(); ++bucket) {
        seen += times[bucket];
        if (times[bucket] > 0 && static_cast<double>(seen) >= wanted)
            return Histogram::upperEnd(bucket);
    }
    return {};
}

double MetricsValue::shareOver(std::chrono::microseconds limit) const
{
    quint64 all = 0;
    quint64 over = 0;
    for (std::size_t bucket = 0; bucket < times.size(); ++bucket) {
        all += times[bucket];
        if (bucket > Histogram::bucketOf(limit))
            over += times[bucket];
    }
    return all == 0 ? 0 : static_cast<double>(over) / static_cast<double>(all);
}

void Metrics::noteConnection(int open)
{
    add(m_connections, 1);
    noteOpen(open);
}

void Metrics::noteKept(std::size_t bytes, std::chrono::microseconds time)
{
    add(m_kept, 1);
    add(m_bytes, bytes);
    add(m_times[Histogram::bucketOf(time)], 1);
    const quint64 second = secondNow();
    Counter &slot = m_seconds[second % m_seconds.size()];
    const quint64 before = read(slot);
    slot.store(before >> 32 == (second & 0xffffffff) ? before + 1 : (second << 32 | 1), std::memory_order_relaxed);
}

MetricsValue Metrics::value() const
{
    MetricsValue value;
    value.connections = read(m_connections);
    value.open = m_open.load(std::memory_order_relaxed);
    value.requests = read(m_requests);
    value.kept = read(m_kept);
    value.bytes = read(m_bytes);
    for (std::size_t i = 0; i < refusalCount; ++i)
        value.refusals[i] = read(m_refusals[i]);
    for (std::size_t i = 0; i < Histogram::size; ++i)
        value.times[i] = read(m_times[i]);
    // The second that is not over yet would pull the rate down.
    const quint64 now = secondNow();
    quint64 lately = 0;
    for (quint64 second = now - rateSeconds; second < now; ++second) {
        const quint64 slot = read(m_seconds[second % m_seconds.size()]);
        if (slot >> 32 == (second & 0xffffffff))
            lately += slot & 0xffffffff;
    }
    value.perSecond = static_cast<double>(lately) / static_cast<double>(rateSeconds);
    return value;
}

} // namespace recado::webhook
