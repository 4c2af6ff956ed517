#pragma once

#include "store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace recado {

// A connection that only reads, and the thread it lives on; both begin with the first job. Jobs run in order, each in a transaction of its own,
// so that it sees one state of the database from beginning to end: the last that was committed before it began. Private to app/store.
class ReadThread {
public:
    // `connection` is null when there is none; then `problem` says why.
    using Job = std::function<std::function<void()>(Connection *connection, const Error *problem)>; // gives what is to be called after its transaction

    explicit ReadThread(QString file) : m_file(std::move(file)) {}
    ~ReadThread(); // finishes what was given
    ReadThread(const ReadThread &) = delete;
    ReadThread &operator=(const ReadThread &) = delete;

    void enqueue(Job job); // any thread

private:
    void work();
    void loop(Connection &connection);
    void refuse(const Error &problem);
    bool takeJob(Job &job); // false: closing, and nothing is left

    QString m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::thread m_thread;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace recado
