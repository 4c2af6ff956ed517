#pragma once

#include "base/clock.h"
#include "net/httpclient.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/filelock.h"

#include <memory>

namespace recado {

// What every service works with. Owned by the composition root, which outlives them all.
struct Core {
    QString dataDir;
    std::shared_ptr<Database> database;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<net::HttpClient> http;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<ProcessLease> lease;

    Instant now() const { return clock->now(); }
};

// A finished future, for answers known at once.
template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace recado
