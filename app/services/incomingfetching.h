#pragma once

#include "services/incomingmedia.h"
#include "services/onworker.h"

namespace recado {

// One file on its way. Private to IncomingMediaService.
struct IncomingMediaService::Fetching {
    qint64 row = 0;
    bool isAsked = false; // by a person; else only because it is in sight
    IncomingMediaEntry entry;
    qint64 most = 0;
    int attempt = 0;
    QString path;
    std::stop_source stop;
    std::shared_ptr<net::AnswerFile> answer; // none before it is asked for
    qint64 told = -1; // bytes that were told last
    QList<std::shared_ptr<QPromise<Result<IncomingFile>>>> waiting;
};

// As onWorker(), in a pool of its own.
template<typename T, typename Work>
QFuture<Result<T>> onPool(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] { complete(promise, Result<T>(work())); });
    return promise->future();
}

} // namespace recado
