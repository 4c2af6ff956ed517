#include "store/readthread.h"

#include <QSqlError>

namespace recado {

namespace {

Result<void> prepare(Connection &connection)
{
    const QStringList pragmas{
        QStringLiteral("PRAGMA busy_timeout = 30000"),
        QStringLiteral("PRAGMA query_only = ON"),
        QStringLiteral("PRAGMA cache_size = -8192"), // KiB: the inner pages of the indexes of a million messages
    };
    for (const QString &pragma : pragmas) {
        if (const auto done = connection.execute(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

ReadThread::~ReadThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ReadThread::enqueue(Job job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_isRunning) {
        m_wake.notify_all();
        return;
    }
    if (m_thread.joinable())
        m_thread.join(); // it could not open the file, and has ended
    m_isRunning = true;
    m_thread = std::thread([this] { work(); });
}

void ReadThread::work()
{
    const QString name = QStringLiteral("recado-read-%1").arg(reinterpret_cast<quintptr>(this));
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_file);
        if (!database.open()) {
            refuse(Connection::storageError(database.lastError(), QStringLiteral("open")));
        } else {
            Connection connection(database);
            if (const auto ready = prepare(connection); ready)
                loop(connection);
            else
                refuse(ready.error());
        }
    }
    QSqlDatabase::removeDatabase(name);
}

// Whoever asks next begins anew.
void ReadThread::refuse(const Error &problem)
{
    std::deque<Job> jobs;
    {
        const std::lock_guard lock(m_mutex);
        jobs.swap(m_jobs);
        m_isRunning = false;
    }
    for (Job &job : jobs)
        job(nullptr, &problem)();
}

void ReadThread::loop(Connection &connection)
{
    for (Job job; takeJob(job);) {
        const auto begun = connection.execute(QStringLiteral("BEGIN"));
        const auto finish = begun ? job(&connection, nullptr) : job(nullptr, &begun.error());
        if (begun)
            (void)connection.execute(QStringLiteral("COMMIT"));
        job = {}; // what it holds goes before others hear of the answer
        finish();
    }
}

bool ReadThread::takeJob(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
    if (m_jobs.empty())
        return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return true;
}

} // namespace recado
