#pragma once

#include "base/completion.h"
#include "base/result.h"

#include <QFuture>
#include <QThreadPool>

namespace recado {

// What must not hold up the window: files may lie on a slow disk. `work` gives a T or a Result<T>; continuations run on the main thread.
template<typename T, typename Work>
QFuture<Result<T>> onWorker(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] { complete(promise, Result<T>(work())); });
    return promise->future();
}

} // namespace recado
