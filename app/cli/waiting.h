#pragma once

#include "base/result.h"
#include "cli/interruption.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <optional>

namespace recado::cli {

// The only nested event loops of the project. A command has nothing to do but wait for its answer, and it reads better when it says so;
// a window must never do this. Services are called before and after, never from inside the loop.

// The answer, or none when the time ran out or somebody pressed Ctrl-C first.
template<typename T>
std::optional<T> awaitUntil(const QFuture<T> &future, QDeadlineTimer deadline, const Interruption *interruption = nullptr)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        if (interruption)
            QObject::connect(interruption, &Interruption::interrupted, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!deadline.isForever())
            timer.start(static_cast<int>(deadline.remainingTime()));
        if (!interruption || !interruption->happened())
            loop.exec();
    }
    // A cancelled future is finished and holds nothing.
    if (!future.isFinished() || future.resultCount() == 0)
        return {};
    return future.result();
}

// The answer of a service. A future that was cancelled counts as an error like any other.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    auto answer = awaitUntil(future, QDeadlineTimer(QDeadlineTimer::Forever));
    return answer ? std::move(*answer) : Result<T>(error(ErrorKind::Cancelled, QStringLiteral("the service gave no answer")));
}

// Hands the answer to `take` on this thread, unless `context` is gone by then. QFuture::then(context, …) must not be used where the
// context may die first: in Qt 6.4 the finishing thread asserts that it lives (qfuture_impl.h, Continuation::create).
template<typename T, typename Take>
void whenDone(const QFuture<T> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)] {
        if (watcher->future().resultCount() > 0)
            take(watcher->future().result());
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

// Sleeps until `sender` emits `signal`, the deadline passes or Ctrl-C.
template<typename Sender, typename Signal>
void sleepUntil(const Sender *sender, Signal signal, QDeadlineTimer deadline, const Interruption &interruption)
{
    if (interruption.happened() || deadline.hasExpired())
        return;
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&interruption, &Interruption::interrupted, &loop, &QEventLoop::quit);
    if (!deadline.isForever())
        timer.start(static_cast<int>(deadline.remainingTime()));
    loop.exec();
}

} // namespace recado::cli
