#include "services/spoolthread.h"

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

namespace recado::relay {

namespace {

void blockSignals() // they are the main thread's business
{
#ifdef Q_OS_UNIX
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

} // namespace

SpoolThread::SpoolThread(std::unique_ptr<RelaySpool> spool) : m_spool(std::move(spool)), m_state(m_spool->state()), m_thread([this] { run(); }) {}

SpoolThread::~SpoolThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_work.notify_one();
    m_thread.join();
}

bool SpoolThread::append(QByteArray box, std::function<void(Result<void>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_boxes.size() >= mostWaiting || m_boxBytes + box.size() > mostWaitingBytes)
            return false;
        m_boxBytes += box.size();
        m_boxes.push_back({std::move(box), std::move(done)});
    }
    m_work.notify_one();
    return true;
}

void SpoolThread::read(quint64 after, std::function<void(Fetched)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_others.push_back([this, after, done = std::move(done)] {
            auto boxes = m_spool->read(after, mostBoxes, mostBytes);
            done({m_spool->run(), m_spool->state().waiting, std::move(boxes)});
        });
    }
    m_work.notify_one();
}

void SpoolThread::acknowledge(Acknowledgement acknowledgement, std::function<void(Result<void>)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_others.push_back([this, acknowledgement = std::move(acknowledgement), done = std::move(done)] { done(m_spool->acknowledge(acknowledgement)); });
    }
    m_work.notify_one();
}

SpoolState SpoolThread::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

std::size_t SpoolThread::waitingToBeKept() const
{
    const std::lock_guard lock(m_mutex);
    return m_boxes.size();
}

void SpoolThread::run()
{
    blockSignals();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_work.wait(lock, [this] { return m_ending || !m_boxes.empty() || !m_others.empty(); });
        if (m_boxes.empty() && m_others.empty())
            return;
        std::deque<Kept> group;
        group.swap(m_boxes);
        m_boxBytes = 0;
        std::function<void()> other;
        if (!m_others.empty()) {
            other = std::move(m_others.front());
            m_others.pop_front();
        }
        lock.unlock();
        if (!group.empty())
            keep(std::move(group));
        if (other)
            other();
        const SpoolState state = m_spool->state();
        lock.lock();
        m_state = state;
    }
}

void SpoolThread::keep(std::deque<Kept> group)
{
    QList<QByteArray> boxes;
    boxes.reserve(qsizetype(group.size()));
    for (const Kept &kept : group)
        boxes.append(kept.box);
    const auto appended = m_spool->append(boxes);
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].done(qsizetype(i) < appended.stored ? Result<void>() : Result<void>(appended.problem));
}

} // namespace recado::relay
