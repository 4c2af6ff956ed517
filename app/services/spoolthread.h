#pragma once

#include "services/relayspool.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace recado::relay {

// The spool on a thread of its own. Deliveries that wait share one write and one fsync (group commit); none is answered before it. All functions are
// thread-safe; answers come on this thread.
class SpoolThread {
public:
    static constexpr std::size_t mostWaiting = 1024;
    static constexpr qsizetype mostWaitingBytes = 64 * 1024 * 1024;

    explicit SpoolThread(std::unique_ptr<RelaySpool> spool);
    ~SpoolThread(); // finishes what was given
    SpoolThread(const SpoolThread &) = delete;
    SpoolThread &operator=(const SpoolThread &) = delete;

    // False at once, and `done` is not called, when too much waits already.
    bool append(QByteArray box, std::function<void(Result<void>)> done);
    struct Fetched {
        QByteArray run;
        quint64 waiting = 0;
        QList<NumberedBox> boxes;
    };
    void read(quint64 after, std::function<void(Fetched)> done);
    void acknowledge(Acknowledgement acknowledgement, std::function<void(Result<void>)> done);

    SpoolState state() const; // after the last thing that was done
    std::size_t waitingToBeKept() const;

private:
    struct Kept {
        QByteArray box;
        std::function<void(Result<void>)> done;
    };

    void run();
    void keep(std::deque<Kept> group);

    std::unique_ptr<RelaySpool> m_spool; // this thread's once it runs
    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::deque<Kept> m_boxes;
    qsizetype m_boxBytes = 0;
    std::deque<std::function<void()>> m_others;
    SpoolState m_state;
    bool m_ending = false;
    std::thread m_thread; // last
};

} // namespace recado::relay
