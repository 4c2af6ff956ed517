#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>

namespace recado::webhook {

// Why somebody was not served.
enum class Refusal {
    Network,        // not of an allowed network: closed, or 403 behind a proxy
    Connections,    // too many connections, or gave way to another; requests at a time behind a proxy (429)
    Rate,           // 429
    UnknownHook,    // 404
    ClientCertificate, // none where one is needed (403), or not the right one (handshake ended)
    Handshake,      // TLS failed otherwise
    Method,         // 405
    Malformed,      // 400
    Target,         // 414
    Header,         // 431
    Body,           // 413
    Signature,      // 401
    Busy,           // 503: queue or memory full
    NotStored,      // 503, 507: the commit failed
    Late,           // cut off: the request, or its first byte, did not come in time
    Count
};
constexpr std::size_t refusalCount = static_cast<std::size_t>(Refusal::Count);
const char *word(Refusal refusal); // "unknown_hook", for JSON

// How long answers took, in fixed space: four buckets an octave from 1 µs on, so that a percentile is at most 19 % too high.
class Histogram {
public:
    static constexpr std::size_t size = 4 * 26; // the last one: over a minute

    static std::size_t bucketOf(std::chrono::microseconds time);
    static std::chrono::microseconds upperEnd(std::size_t bucket);
};

// What has happened since the listener was made, as a value.
struct MetricsValue {
    quint64 connections = 0; // accepted, ever
    int open = 0;            // now
    quint64 requests = 0;    // whole headers
    quint64 kept = 0;        // POSTs answered 200
    quint64 bytes = 0;       // of their bodies
    double perSecond = 0;    // POSTs answered 200, over the last ten seconds
    std::array<quint64, refusalCount> refusals{};
    std::array<quint64, Histogram::size> times{}; // from the last byte of a POST to its 200 written

    quint64 refused(Refusal refusal) const { return refusals[static_cast<std::size_t>(refusal)]; }
    // 0.5: the median; 0 when there is nothing yet.
    std::chrono::microseconds percentile(double share) const;
    // Answers slower than a second, as a share of all: Meta wants under 1 %.
    double shareOver(std::chrono::microseconds limit) const;
};

// Written by the listener's thread only, read by any: no locks.
class Metrics {
public:
    void noteConnection(int open);
    void noteOpen(int open) { m_open.store(open, std::memory_order_relaxed); }
    void noteRequest() { add(m_requests, 1); }
    void noteKept(std::size_t bytes, std::chrono::microseconds time);
    void note(Refusal refusal) { add(m_refusals[static_cast<std::size_t>(refusal)], 1); }

    MetricsValue value() const;

private:
    using Counter = std::atomic<quint64>;

    static void add(Counter &counter, quint64 more) { counter.store(counter.load(std::memory_order_relaxed) + more, std::memory_order_relaxed); }
    static quint64 read(const Counter &counter) { return counter.load(std::memory_order_relaxed); }

    Counter m_connections = 0;
    std::atomic<int> m_open = 0;
    Counter m_requests = 0;
    Counter m_kept = 0;
    Counter m_bytes = 0;
    std::array<Counter, 16> m_seconds{}; // second << 32 | how many in it
    std::array<Counter, refusalCount> m_refusals{};
    std::array<Counter, Histogram::size> m_times{};
};

} // namespace recado::webhook
