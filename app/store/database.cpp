#include "store/database.h"

#include "base/log.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace recado {

namespace {

constexpr auto foreignCheckInterval = std::chrono::milliseconds(250);
constexpr std::size_t maxGroup = 500;

std::once_flag signalIgnored;

// A file that may grow no further (RLIMIT_FSIZE, LimitFSIZE= of systemd) is an error of the write, as a full disk is: it must not end the program.
void ignoreFileSizeSignal()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

Result<void> prepare(Connection &connection)
{
    const QStringList pragmas{
        QStringLiteral("PRAGMA busy_timeout = 30000"), // the rows of an import of a million come in within seconds, and all at once
        QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"), // NORMAL loses committed rows on a power cut
        QStringLiteral("PRAGMA foreign_keys = ON"),
        // Facts change a dozen indexes each: with SQLite's 2 MB every one of them would be read anew, and with its 4 MB of journal the same pages would be
        // copied home with nearly every commit. bench_ingest: a third less processor a fact.
        QStringLiteral("PRAGMA cache_size = -24000"), // KiB
        QStringLiteral("PRAGMA wal_autocheckpoint = 8000"), // pages of 4 KiB
    };
    for (const QString &pragma : pragmas) {
        if (const auto done = connection.execute(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

class Database::Thread {
public:
    Thread(Database &owner, QString file) : m_owner(owner), m_file(std::move(file)) {}

    ~Thread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    Result<void> start()
    {
        auto opened = std::make_shared<std::promise<Result<void>>>();
        auto future = opened->get_future();
        m_thread = std::thread([this, opened] { work(*opened); });
        return future.get();
    }

    void enqueue(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (job.write)
                ++m_pendingWrites;
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_all();
    }

    int pendingWrites() const { return m_pendingWrites; }

private:
    void work(std::promise<Result<void>> &opened)
    {
        const QString name = QStringLiteral("recado-%1").arg(reinterpret_cast<quintptr>(this));
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_file);
            if (!database.open()) {
                opened.set_value(Connection::storageError(database.lastError(), QStringLiteral("open")));
            } else {
                Connection connection(database);
                auto ready = prepare(connection);
                if (ready)
                    ready = migrate(connection);
                const bool ok = ready.ok();
                if (ok)
                    noteForeignState(connection);
                opened.set_value(std::move(ready));
                if (ok)
                    loop(connection);
                database.close();
            }
        }
        QSqlDatabase::removeDatabase(name);
    }

    void loop(Connection &connection)
    {
        for (;;) {
            std::vector<Job> group;
            bool stopping = false;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait_for(lock, foreignCheckInterval, [this] { return m_stopping || !m_jobs.empty(); });
                stopping = m_stopping && m_jobs.empty();
                group = takeGroup();
            }
            if (stopping)
                return;
            if (!group.empty() && group.front().write)
                runWrites(connection, group);
            else if (!group.empty())
                runRead(connection, group.front());
            // Also when there is always something to do: who reads all the time must still hear of the others.
            if (std::chrono::steady_clock::now() - m_lookedAt >= foreignCheckInterval)
                announceForeign(connection);
        }
    }

    // The next read alone, or all the writes that wait in front of the next read.
    std::vector<Job> takeGroup()
    {
        std::vector<Job> group;
        while (!m_jobs.empty() && group.size() < maxGroup && (group.empty() || (group.front().write && m_jobs.front().write))) {
            group.push_back(std::move(m_jobs.front()));
            m_jobs.pop_front();
        }
        return group;
    }

    void runRead(Connection &connection, Job &job)
    {
        job.run(connection);
        job.finish(nullptr);
    }

    void runWrites(Connection &connection, std::vector<Job> &group)
    {
        connection.beginBatch();
        ChangeSet changes;
        const Result<void> committed = transact(connection, group, changes);
        m_pendingWrites -= static_cast<int>(group.size());
        if (!committed) {
            const Error problem = committed.error();
            (void)connection.execute(QStringLiteral("ROLLBACK"));
            connection.takeChanges();
            qCWarning(logStore) << "transaction lost:" << problem.detail;
            for (Job &job : group)
                job.finish(&problem);
            Q_EMIT m_owner.writeFailed(problem);
            return;
        }
        changes.add(connection.takeChanges());
        if (connection.batchRevision())
            m_seenRevision = *connection.batchRevision();
        for (Job &job : group)
            job.finish(nullptr);
        if (!changes.isEmpty())
            Q_EMIT m_owner.changed(changes);
    }

    Result<void> transact(Connection &connection, std::vector<Job> &group, ChangeSet &foreign)
    {
        if (const auto begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        if (const auto collected = collectForeign(connection, foreign); !collected)
            return collected;
        if (group.size() == 1)
            return transactAlone(connection, group.front());
        for (Job &job : group) {
            if (const auto saved = connection.execute(QStringLiteral("SAVEPOINT job")); !saved)
                return saved;
            const auto revision = connection.batchRevision();
            if (const auto problem = job.run(connection)) {
                connection.restoreRevision(revision);
                // A full disk has already ended the transaction as a whole: then it, not the missing savepoint, is the reason.
                if (!connection.execute(QStringLiteral("ROLLBACK TO job")))
                    return *problem;
            }
            if (const auto released = connection.execute(QStringLiteral("RELEASE job")); !released)
                return released;
        }
        return connection.execute(QStringLiteral("COMMIT"));
    }

    // Undone as a whole, it needs no savepoint: those keep the old pages of everything that is written in them.
    Result<void> transactAlone(Connection &connection, Job &job)
    {
        const auto problem = job.run(connection);
        if (!problem)
            return connection.execute(QStringLiteral("COMMIT"));
        connection.restoreRevision({});
        return connection.execute(QStringLiteral("ROLLBACK")) ? Result<void>() : Result<void>(*problem);
    }

    void noteForeignState(Connection &connection)
    {
        if (const auto value = connection.scalar(QStringLiteral("SELECT value FROM revision WHERE topic = 'all'")))
            m_seenRevision = value->toLongLong();
        if (const auto version = connection.scalar(QStringLiteral("PRAGMA data_version")))
            m_dataVersion = version->toLongLong();
    }

    void announceForeign(Connection &connection)
    {
        m_lookedAt = std::chrono::steady_clock::now();
        const auto version = connection.scalar(QStringLiteral("PRAGMA data_version"));
        if (!version || version->toLongLong() == m_dataVersion)
            return;
        m_dataVersion = version->toLongLong();
        ChangeSet changes;
        if (collectForeign(connection, changes).ok() && !changes.isEmpty())
            Q_EMIT m_owner.changed(changes);
    }

    // What other processes committed since we last looked.
    Result<void> collectForeign(Connection &connection, ChangeSet &changes)
    {
        const auto current = connection.scalar(QStringLiteral("SELECT value FROM revision WHERE topic = 'all'"));
        if (!current)
            return current.error();
        if (current->toLongLong() == m_seenRevision)
            return {};
        auto rows = connection.run(QStringLiteral("SELECT row FROM message WHERE revision > ?"), {m_seenRevision});
        if (!rows)
            return rows.error();
        while (rows->next())
            changes.messages.insert({rows->value(0).toLongLong()});
        auto topics = connection.run(QStringLiteral("SELECT topic FROM revision WHERE value > ? AND topic <> 'all'"), {m_seenRevision});
        if (!topics)
            return topics.error();
        while (topics->next())
            changes.topics.insert(topics->value(0).toString());
        m_seenRevision = current->toLongLong();
        return {};
    }

    Database &m_owner;
    QString m_file;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::atomic<int> m_pendingWrites = 0;
    bool m_stopping = false;
    std::chrono::steady_clock::time_point m_lookedAt;
    qint64 m_seenRevision = 0;
    qint64 m_dataVersion = 0;
};

Database::Database() = default;
Database::~Database() = default;

Result<std::shared_ptr<Database>> Database::open(const QString &file)
{
    std::call_once(signalIgnored, ignoreFileSizeSignal);
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<Error>();
    if (const auto readable = checkVersion(file); !readable)
        return readable.error();
    if (!QFileInfo::exists(file)) {
        QFile fresh(file); // SQLite gives its side files the rights of the main one
        if (!fresh.open(QIODevice::WriteOnly))
            return error(ErrorKind::Storage, fresh.errorString(), file);
        fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    std::shared_ptr<Database> database(new Database);
    database->m_file = file;
    database->m_thread = std::make_unique<Thread>(*database, file);
    if (auto started = database->m_thread->start(); !started)
        return started.error();
    for (auto &reader : database->m_readers)
        reader = std::make_unique<ReadThread>(file);
    return database;
}

void Database::writeThen(std::function<Result<void>(Connection &)> work, std::function<void(Result<void>)> done)
{
    auto answer = std::make_shared<Result<void>>();
    enqueue({true,
             [work = std::move(work), answer](Connection &connection) {
                 *answer = work(connection);
                 return answer->ok() ? std::optional<Error>() : answer->error();
             },
             [done = std::move(done), answer](const Error *problem) { done(problem ? Result<void>(*problem) : *answer); }});
}

int Database::pendingWrites() const
{
    return m_thread->pendingWrites();
}

void Database::enqueue(Job job)
{
    m_thread->enqueue(std::move(job));
}

} // namespace recado
