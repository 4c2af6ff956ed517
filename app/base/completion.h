#pragma once

#include <QCoreApplication>
#include <QPromise>

#include <memory>

namespace recado {

// Answers a promise from a worker thread: the result is there at once for whoever blocks on it, and continuations run on the main
// thread. QFuture::then(context) looks at its context on the thread that finishes the promise (Qt 6.4, qfuture_impl.h), so that finishing
// on a worker races with a context that is destroyed on the main thread; finishing on the main thread cannot.
template<typename T>
void complete(std::shared_ptr<QPromise<T>> promise, T value)
{
    promise->addResult(std::move(value));
    QCoreApplication *application = QCoreApplication::instance();
    if (!application) {
        promise->finish();
        return;
    }
    QMetaObject::invokeMethod(application, [promise] { promise->finish(); }, Qt::QueuedConnection);
}

} // namespace recado
