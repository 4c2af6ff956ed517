#include "webhook/quotas.h"

#include <algorithm>

namespace recado::webhook {

namespace {

double filled(double tokens, std::chrono::steady_clock::duration passed, double perSecond, double most)
{
    return std::min(most, tokens + std::chrono::duration<double>(passed).count() * perSecond);
}

} // namespace

bool Shares::take(const Address &sender, std::size_t amount, std::size_t most, std::size_t mostPerSender)
{
    const auto found = m_held.find(sender);
    const std::size_t held = found == m_held.end() ? 0 : found->second;
    if (m_all + amount > most || held + amount > mostPerSender)
        return false;
    if (amount == 0)
        return true;
    m_all += amount;
    m_held[sender] = held + amount;
    return true;
}

void Shares::give(const Address &sender, std::size_t amount)
{
    const auto found = m_held.find(sender);
    if (found == m_held.end())
        return;
    const std::size_t given = std::min(amount, found->second);
    m_all -= given;
    found->second -= given;
    if (found->second == 0)
        m_held.erase(found);
}

bool RateLimit::take(const Address &sender, double perSecond, Clock::time_point now)
{
    const double most = std::max(1.0, perSecond * m_burst);
    auto found = m_buckets.find(sender);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= mostSenders)
            forgetFull(perSecond, now);
        found = m_buckets.emplace(sender, Bucket{most, now}).first;
    }
    Bucket &bucket = found->second;
    bucket.tokens = filled(bucket.tokens, now - bucket.at, perSecond, most);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

void RateLimit::forgetFull(double perSecond, Clock::time_point now)
{
    const double most = std::max(1.0, perSecond * m_burst);
    std::erase_if(m_buckets, [&](const auto &item) {
        return filled(item.second.tokens, now - item.second.at, perSecond, most) >= most;
    });
    if (m_buckets.size() >= mostSenders)
        m_buckets.clear();
}

} // namespace recado::webhook
