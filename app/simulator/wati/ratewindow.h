#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>

namespace recado::simulator::wati {

// "N calls in ten seconds" by bucket (Wati help centre, "Understanding Wati APIs and their usage limits"). Deliberately not the class by
// which Recado keeps to the limits: one error must not hide in both.
class RateWindow {
public:
    using Clock = std::chrono::steady_clock;

    // 0 when the call may pass; else the whole seconds after which it may. No limit when `limit` is 0.
    std::chrono::seconds pass(const QString &bucket, int limit, Clock::time_point now);

private:
    QHash<QString, std::deque<Clock::time_point>> m_calls;
};

} // namespace recado::simulator::wati
