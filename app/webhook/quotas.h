#pragma once

#include "webhook/sources.h"

#include <chrono>
#include <map>

namespace recado::webhook {

// So much in all and so much for one sender: bytes of bodies, or requests at a time. Used on the listener's thread.
class Shares {
public:
    bool take(const Address &sender, std::size_t amount, std::size_t most, std::size_t mostPerSender);
    void give(const Address &sender, std::size_t amount);

private:
    std::size_t m_all = 0;
    std::map<Address, std::size_t> m_held;
};

// Token buckets: so many a second for each sender, and `burst` times that at once. Knows a bounded number of senders; when they are more, it
// forgets those whose bucket is full, and in the worst case everybody: a limit must not become a leak.
class RateLimit {
public:
    using Clock = std::chrono::steady_clock;

    explicit RateLimit(double burst) : m_burst(burst) {}

    bool take(const Address &sender, double perSecond, Clock::time_point now = Clock::now());

private:
    static constexpr std::size_t mostSenders = 8192;

    struct Bucket {
        double tokens = 0;
        Clock::time_point at;
    };
    void forgetFull(double perSecond, Clock::time_point now);

    double m_burst;
    std::map<Address, Bucket> m_buckets;
};

} // namespace recado::webhook
