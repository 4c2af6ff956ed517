#pragma once

#include "base/completion.h"
#include "base/result.h"
#include "store/changeset.h"
#include "store/connection.h"
#include "store/readthread.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace recado {

// Who reads beside the journal: each has a thread and a connection of its own, so that one does not wait for the other.
enum class Reader {
    Lists,   // which messages, in which order: up to seconds
    InSight, // what stands on the screen: milliseconds
    Reports, // overviews, exports: as long as it takes, stoppable
};

// The one database thread. Jobs are given from any thread and run in order. Waiting write jobs share one transaction (group commit):
// each stands in a savepoint of its own, so that one failure does not take the others with it, and none of them is answered before
// the commit is durable (WAL, synchronous=FULL). Reads see everything written before them.
class Database : public QObject {
    Q_OBJECT

public:
    // Opens or creates the database file and brings its schema up to date. Errors: NewerVersion (untouched), Storage, DiskFull.
    // Blocks: call before the window exists.
    static Result<std::shared_ptr<Database>> open(const QString &file);
    ~Database() override; // finishes what was given, then closes

    // `work` is called as Result<T>(Connection &) on the database thread. The future never throws; it finishes after the commit and its
    // continuations run on the main thread.
    template<typename Work>
    auto write(Work work)
    {
        return post(true, std::move(work));
    }
    template<typename Work>
    auto read(Work work)
    {
        return post(false, std::move(work));
    }
    // Like read(), but never holds up what is written, nor waits for it: sees what was committed when it begins, throughout, and so whatever a
    // finished write() has written. Jobs of one reader run in order. A long one takes a std::stop_token with it and heeds it; closing waits for
    // it. Writing fails with Storage.
    template<typename Work>
    auto look(Work work, Reader reader = Reader::Lists)
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        m_readers[std::size_t(reader)]->enqueue([work = std::move(work), promise](Connection *connection, const Error *problem) mutable {
            auto answer = std::make_shared<Answer>(connection ? work(*connection) : Answer(*problem));
            return std::function<void()>([promise, answer] { complete(promise, std::move(*answer)); });
        });
        return future;
    }

    // For threads without futures, such as the listener's: `done` is called on the database thread after the commit.
    void writeThen(std::function<Result<void>(Connection &)> work, std::function<void(Result<void>)> done);
    // Write jobs given and not yet answered.
    int pendingWrites() const;
    const QString &file() const { return m_file; }

Q_SIGNALS:
    // After a commit, by this process or (within 300 ms) another. Emitted on the database thread: connect with a receiver.
    void changed(const recado::ChangeSet &changes);
    // The disk refused a commit; nothing of that transaction was kept.
    void writeFailed(const recado::Error &error);

private:
    struct Job {
        bool write = false;
        std::function<std::optional<Error>(Connection &)> run; // an error: undo this job's savepoint
        std::function<void(const Error *problem)> finish;      // problem: the whole transaction was lost
    };
    class Thread;

    Database();
    void enqueue(Job job);

    template<typename Work>
    auto post(bool isWrite, Work work)
    {
        using Answer = std::invoke_result_t<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto answer = std::make_shared<std::optional<Answer>>();
        promise->start();
        auto future = promise->future();
        enqueue({isWrite,
                 [work = std::move(work), answer](Connection &connection) mutable {
                     answer->emplace(work(connection));
                     return (*answer)->ok() ? std::optional<Error>() : (*answer)->error();
                 },
                 [promise, answer](const Error *problem) {
                     complete(promise, problem ? Answer(*problem) : std::move(**answer));
                 }});
        return future;
    }

    QString m_file;
    std::unique_ptr<Thread> m_thread;
    std::array<std::unique_ptr<ReadThread>, 3> m_readers; // gone before the thread that writes
};

} // namespace recado
