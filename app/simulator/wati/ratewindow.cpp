#include "simulator/wati/ratewindow.h"

namespace recado::simulator::wati {

namespace {

constexpr auto window = std::chrono::seconds(10);

} // namespace

std::chrono::seconds RateWindow::pass(const QString &bucket, int limit, Clock::time_point now)
{
    if (limit <= 0)
        return {};
    std::deque<Clock::time_point> &calls = m_calls[bucket];
    while (!calls.empty() && now - calls.front() >= window)
        calls.pop_front();
    if (calls.size() < static_cast<std::size_t>(limit)) {
        calls.push_back(now);
        return {};
    }
    return std::chrono::ceil<std::chrono::seconds>(calls.front() + window - now);
}

} // namespace recado::simulator::wati
